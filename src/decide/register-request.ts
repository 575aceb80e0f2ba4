// #new: a request that came by telephone, letter or assistant (clause 8) is registered for the requester whom the operator names.
import type { TicketEvent } from '../ticket/event';
import type { Language } from '../ticket/language';
import { acknowledgementFacts } from './acknowledge';
import type { Command } from './command';
import { type Decision, type PlannedNotice, plan } from './decision';
import { operatorEvent } from './effect';
import type { Inbound } from './inbound';
import type { FieldsBefore, MailContext, Operator } from './mail-context';
import type { Person } from './notice';
import { assignedInTurn, files, findings, operatorNotification, tellOf } from './staff-notices';
import { undoUntil } from './transcript';

export interface Registration {
  readonly command: Command;
  readonly inbound: Inbound;
  readonly context: MailContext;
  readonly operator: Operator;
}

/** Acknowledged to the requester (after SEND_DELAY, so that it can be undone), told to those who will work on it, and confirmed to the operator with the number. */
export function registerRequest(registration: Registration): Decision {
  const { command, inbound, context, operator } = registration;
  const { fields, requester, channel } = command;
  if (!requester || !channel) throw new Error('#new was not checked');
  const assignee = assigneeOf(registration);
  const language = languageOf(registration);
  const events: TicketEvent[] = [
    operatorEvent(operator, 'registered', { channel, reason: 'operator' }),
    ...(assignee && fields.assignee ? [operatorEvent(operator, 'assigned', { to: assignee.address })] : []),
    ...(assignee && !fields.assignee ? [assignedInTurn(assignee)] : []),
    commanded(registration, language),
  ];
  const told = tellOf(context.staff, assignee?.id ?? null).filter(({ id }) => id !== operator.id);
  return {
    reason: 'operator-new',
    mail: 'processed',
    ticket: {
      open: {
        subject: inbound.politeSubject,
        language,
        category: fields.category ?? inbound.triage.category,
        status: assignee ? 'open' : 'new',
        holdReason: null,
        closeReason: null,
        requester,
        copied: [],
        linkedTo: null,
        channel,
        priority: fields.priority ?? inbound.triage.priority,
        level: fields.level ?? (context.operatorFacts?.requesterVip ? 'vip' : 'basic'),
        assigneeId: assignee?.id ?? null,
      },
    },
    // The requester's words in the operator's mail: public, so that answers can quote them.
    filing: { role: 'operator', visibility: 'public' },
    change: {},
    events,
    notices: [
      acknowledgement(registration, requester, language),
      ...told.map((colleague) => newRequest(registration, colleague, requester)),
      confirmation(registration, requester, assignee ? 'open' : 'new'),
    ],
  };
}

/**
 * For `#undo`: the number is given and stays, but the ticket is closed as if registered twice; who mistyped the requester
 * registers once more.
 */
function commanded({ command, context, inbound, operator }: Registration, language: Language): TicketEvent {
  const before: FieldsBefore = {
    status: 'closed',
    closeReason: 'duplicate',
    closedAt: context.now,
    language,
    assigneeId: null,
    category: command.fields.category ?? inbound.triage.category,
    priority: command.fields.priority ?? 'normal',
    level: command.fields.level ?? 'basic',
    holdReason: null,
    holdUntil: null,
    info: null,
  };
  return operatorEvent(operator, 'commanded', { command: command.written, before: JSON.stringify(before) });
}

function assigneeOf({ command, context, operator }: Registration): Operator | null {
  const { assignee } = command.fields;
  if (assignee === undefined) return context.nextAssignee;
  return assignee === 'self' ? operator : (context.staff.find(({ address }) => address === assignee.address) ?? null);
}

function languageOf({ command, inbound, context }: Registration): Language {
  const { triage } = inbound;
  return (
    command.fields.language ??
    context.operatorFacts?.requesterLanguage ??
    triage.language ??
    context.policy.defaultLanguage
  );
}

function acknowledgement({ command, inbound, context }: Registration, to: Person, language: Language): PlannedNotice {
  return plan({
    name: 'acknowledgement',
    language,
    to,
    facts: acknowledgementFacts(
      inbound.message,
      { missing: [], exclusion: null },
      command.fields.category ?? inbound.triage.category,
      context,
      language,
    ),
    replyToken: { purpose: 'requester', person: 'requester' },
    autoSubmitted: 'auto-generated',
    delaySeconds: context.policy.sendDelaySeconds,
  });
}

function newRequest(
  { command, context, inbound }: Registration,
  colleague: Operator,
  requester: Person,
): PlannedNotice {
  const channel = { name: 'channel', value: command.channel ?? '' };
  const notice = operatorNotification(colleague, {
    what: 'new-request',
    status: 'new',
    due: null,
    sender: requester,
    text: command.text,
    files: files(inbound.message),
    findings: [channel, ...findings(inbound.triage, inbound.verdict).filter(({ name }) => name !== 'verdict')],
    linked: null,
    history: [],
  });
  return { ...notice, delaySeconds: context.policy.sendDelaySeconds };
}

/** Always sent, whatever TRANSCRIPTS says: the operator needs the number. */
function confirmation({ context, operator }: Registration, requester: Person, status: string): PlannedNotice {
  const at = context.now.toISOString();
  const leaves = new Date(context.now.getTime() + context.policy.sendDelaySeconds * 1000).toISOString();
  return plan({
    name: 'operator-transcript',
    language: operator.language,
    to: { name: operator.name, address: operator.address },
    facts: {
      done: [{ at, what: 'registered', detail: '' }],
      status,
      due: null,
      text: '',
      sends: [{ what: 'acknowledgement', to: requester.address, at: leaves }],
      undoUntil: undoUntil(context.now, [context.policy.sendDelaySeconds]),
    },
    replyToken: { purpose: 'operator', person: operator.id },
    autoSubmitted: 'auto-replied',
  });
}
