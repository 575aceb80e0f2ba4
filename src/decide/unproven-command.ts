// A mail in an operator's name that nothing proves: nothing is done; the registered address is asked to confirm, and misuse is reported.
import type { TicketEvent } from '../ticket/event';
import type { Unproven } from './authority';
import { type Decision, type PlannedNotice, plan } from './decision';
import type { Inbound } from './inbound';
import type { MailContext, Operator } from './mail-context';
import { alertOnce, reportRefusal } from './report-refusal';

/** Confirmations that one operator may be asked for within an hour: forged mails must not flood a person. */
export const MOST_CONFIRMATIONS = 3;

/** Carelessness, not misuse: a mail to the public address, an address cut short on the way. */
const HARMLESS: readonly Unproven[] = ['token-missing', 'token-malformed'];

export function unprovenCommand(inbound: Inbound, context: MailContext, operator: Operator, why: Unproven): Decision {
  const { message } = inbound;
  const ticket = context.candidates[0]?.ticket ?? null;
  const reports = HARMLESS.includes(why) ? [] : reportRefusal(context, message.from?.address ?? '', why);
  const askable = mayBeTheirs(why, context);
  const flooded = context.authority.pendingConfirmations >= MOST_CONFIRMATIONS;
  const held = askable && !flooded;
  return {
    reason: held ? 'operator-unproven' : 'operator-refused',
    mail: 'processed',
    ticket: ticket && { id: ticket.id },
    filing: null,
    change: {},
    events: ticket ? [event(operator, held ? 'command-held' : 'command-refused', why)] : [],
    notices: [
      ...(held ? [askToConfirm(operator, message.newText)] : []),
      ...(askable && flooded ? alertOnce(context, 'confirmation-flood', operator.address, why) : []),
      ...reports,
    ],
    ...(held ? { authority: { hold: operator.id } } : {}),
  };
}

/** Not asked about: what the mail server calls forged (it gets no answer at all), what shows two authors, list mail. */
function mayBeTheirs(why: Unproven, { authority }: MailContext): boolean {
  if (why === 'author-ambiguous' || why === 'through-list') return false;
  return !(why === 'authentication-failed' && authority.check.by === 'server');
}

function askToConfirm(operator: Operator, text: string): PlannedNotice {
  return plan({
    name: 'operator-confirm',
    language: operator.language,
    to: { name: operator.name, address: operator.address },
    facts: { text },
    replyToken: { purpose: 'confirm', person: operator.id },
    autoSubmitted: 'auto-replied',
  });
}

/** The actor is the daemon: who really wrote is what nobody knows. */
function event(operator: Operator, kind: 'command-held' | 'command-refused', why: Unproven): TicketEvent {
  return { kind, actor: { kind: 'daemon', address: '' }, data: { why, claims: operator.address } };
}
