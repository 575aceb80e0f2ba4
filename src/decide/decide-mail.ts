// What a mail leads to: one of the Portal's systems, ourselves, a machine, an operator or a requester wrote it, asked in this order.
import { operatorAuthority, type Proof } from './authority';
import { closeByRequester } from './close-by-requester';
import type { Decision } from './decision';
import { fromConfirmation } from './from-confirmation';
import { fromImport } from './from-import';
import { fromIntake } from './from-intake';
import { fromMachine } from './from-machine';
import { fromOperator } from './from-operator';
import { fromRequester } from './from-requester';
import { consultedOn, fromThirdParty } from './from-third-party';
import type { Inbound } from './inbound';
import { shownToOutsiders, usedByStranger } from './leaked-token';
import type { MailContext, Operator } from './mail-context';
import { reportRefusal, strayToken } from './report-refusal';
import { unprovenCommand } from './unproven-command';

/** Machines whose mail may stand for a person's request: a form behind a no-reply address, a scanner, an invitation. It opens a ticket, unanswered. */
const SPEAKS_FOR_A_PERSON = new Set(['no-reply-sender', 'scanner', 'calendar']);

/** Pure and total: a refusal is a decision, not an exception. */
export function decideMail(arrived: Inbound, context: MailContext): Decision {
  if (context.intake) return fromIntake(arrived, context, context.intake);
  if (context.own) return ownMail();
  const inbound = withoutAnswerIfFailed(arrived, context);
  const { message } = inbound;
  const forAPerson =
    message.kind === 'automatic' &&
    [message.kindReason, message.kindDetail ?? ''].some((sign) => SPEAKS_FOR_A_PERSON.has(sign));
  const machine = message.kind !== 'person' && !forAPerson;
  if (machine) return fromMachine(inbound, context);
  if (context.claimedOperator && context.imported) return fromImport(inbound, context);
  if (context.claimedOperator) return fromStaff(inbound, context, context.claimedOperator);
  const consulted = consultedOn(inbound, context);
  if (consulted) return fromThirdParty(inbound, context, consulted);
  const closing = context.imported ? null : closeByRequester(inbound, context);
  return closing ?? fromStranger(inbound, context);
}

/** From names an operator: a confirmation of an earlier mail, a proven command, or one that needs a confirmation. */
function fromStaff(inbound: Inbound, context: MailContext, operator: Operator): Decision {
  const { token } = context;
  if (token.found === 'valid' && token.purpose === 'confirm')
    return fromConfirmation(inbound, context, operator, token);
  const authority = operatorAuthority(inbound.message, context);
  if (authority.proven) {
    const decision = fromOperator(inbound, provenContext(context, authority.by), operator);
    const leaked = shownToOutsiders(inbound, context);
    return leaked ? { ...decision, leaked } : decision;
  }
  return unprovenCommand(inbound, context, operator, authority.why);
}

/** A token that did not prove the author does nothing: it does not choose the ticket either. */
function provenContext(context: MailContext, by: Proof): MailContext {
  if (by === 'token' || by === 'confirmation') return context;
  const candidates = context.candidates.filter((candidate) => candidate.by !== 'token');
  if (candidates[0]?.ticket.id === context.candidates[0]?.ticket.id) return { ...context, candidates };
  // What was loaded besides is about the ticket of the token.
  const { operatorFacts } = context;
  const facts = operatorFacts && { ...operatorFacts, lastCommand: null, colleagueAnswer: null, said: [], judged: null };
  return { ...context, candidates, operatorFacts: facts };
}

/** Whoever writes to an operator's address without being that operator is a requester like any other; the leak is reported. */
function fromStranger(inbound: Inbound, context: MailContext): Decision {
  const sender = inbound.message.from?.address ?? '';
  const stray = strayToken(sender, context);
  const decision = fromRequester(inbound, context, stray);
  if (stray === null) return decision;
  const reports = reportRefusal(context, sender, stray);
  const leaked = usedByStranger(context);
  return { ...decision, notices: [...decision.notices, ...reports], ...(leaked ? { leaked } : {}) };
}

/** The mail server says that From's domain did not send it: kept and shown, never answered (desk.md, "What never gets an answer"). */
function withoutAnswerIfFailed(inbound: Inbound, { authority: { check } }: MailContext): Inbound {
  if (check.by !== 'server' || check.result !== 'fail') return inbound;
  return {
    ...inbound,
    message: { ...inbound.message, noAutomaticAnswer: true, kindReason: 'authentication-failed' },
  };
}

function ownMail(): Decision {
  return { reason: 'own-mail', mail: 'discarded', ticket: null, filing: null, change: {}, events: [], notices: [] };
}
