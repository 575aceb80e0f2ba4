// Notices to staff: who is told what of a ticket, and the facts that every operator notification states.
import type { Message } from '../parse/message';
import { referenceLinks } from '../parse/portal-links';
import type { Verdict } from '../screen/verdict';
import type { TicketEvent } from '../ticket/event';
import { isOwnAddress } from '../ticket/own-address';
import type { Status } from '../ticket/status';
import { PRIORITY_LABELS } from '../triage/judge';
import type { Triage } from '../triage/triage';
import { type PlannedNotice, plan } from './decision';
import type { Order } from './effect';
import type { MailContext, Operator, Role, TicketState } from './mail-context';
import type { Excerpt, FileFact, NoticeFacts, Person, Problem } from './notice';

/** A new ticket given to an operator by ASSIGNMENT=round-robin; the next turn is counted from these events. */
export function assignedInTurn({ address }: Operator): TicketEvent {
  return { kind: 'assigned', actor: { kind: 'daemon', address: '' }, data: { to: address, turn: true } };
}

/** Who is told of a ticket: its assignee and those who worked on it; of an unassigned one the group. */
export function audience(staff: readonly Operator[], ticket: TicketState | null): readonly Operator[] {
  return tellOf(staff, ticket?.assigneeId ?? null, ticket?.followerIds ?? []);
}

/** The assignee and the followers; without an active assignee the operators, else whoever there is: no ticket is seen by nobody. */
export function tellOf(
  staff: readonly Operator[],
  assigneeId: number | null,
  followerIds: readonly number[] = [],
): readonly Operator[] {
  if (staff.some(({ id }) => id === assigneeId)) {
    return staff.filter(({ id }) => id === assigneeId || followerIds.includes(id));
  }
  const operators = withRole(staff, 'operator');
  return operators.length > 0 ? operators : staff;
}

/** The assignee, if active, and the followers; of a ticket that is nobody's, nobody. */
export function workingOn(staff: readonly Operator[], { assigneeId, followerIds }: TicketState): readonly Operator[] {
  return staff.filter(({ id }) => id === assigneeId || followerIds.includes(id));
}

/**
 * A colleague's answer, to those who are told of the ticket: the next one who answers must have seen it. It leaves when the
 * answer does. A note is told to those who work on the ticket.
 */
export function tellColleagues(order: Order, status: Status, what: 'colleague-answered' | 'noted'): PlannedNotice[] {
  const { command, context, inbound, operator, ticket } = order;
  return audience(context.staff, ticket)
    .filter(({ id }) => id !== operator.id)
    .map((colleague) => ({
      ...operatorNotification(colleague, {
        what,
        status,
        due: null,
        sender: { name: operator.name, address: operator.address },
        text: command.inside && what !== 'noted' ? '' : command.text,
        files: files(inbound.message),
        findings: command.written === '' ? [] : [{ name: 'command', value: command.written }],
        linked: null,
        history: ticket.history,
      }),
      delaySeconds: context.policy.sendDelaySeconds,
    }));
}

export function withRole(staff: readonly Operator[], role: Role): readonly Operator[] {
  return staff.filter((operator) => operator.role === role);
}

/** Deadlines and targets are told by tell-deadlines.ts, once for all. */
export function operatorNotification(
  operator: Operator,
  facts: Omit<NoticeFacts['operator-notification'], 'targets'>,
): PlannedNotice {
  return plan({
    name: 'operator-notification',
    language: operator.language,
    to: { name: operator.name, address: operator.address },
    facts: { ...facts, targets: [] },
    replyToken: { purpose: 'operator', person: operator.id },
    autoSubmitted: 'auto-generated',
  });
}

/** What an operator did with a ticket, with its fields as they are then, to a colleague who has not seen it. */
export function doneByOperator(
  { command, operator, ticket }: Order,
  colleague: Operator,
  facts: Pick<NoticeFacts['operator-notification'], 'what' | 'status' | 'due'>,
): PlannedNotice {
  return operatorNotification(colleague, {
    ...facts,
    sender: { name: operator.name, address: operator.address },
    text: command.inside ? command.text : '',
    files: [],
    findings: [
      { name: 'category', value: command.fields.category ?? ticket.category },
      { name: 'priority', value: command.fields.priority ?? ticket.priority },
    ],
    linked: null,
    history: ticket.history,
  });
}

/** The operator's own text and every mistake at once; the reply to it is a new try, with the same rights. */
export function returned(
  operator: Operator,
  problems: readonly Problem[],
  text: string,
  hasTicket: boolean,
  pieces: NoticeFacts['operator-returned']['pieces'] = text === '' ? [] : [{ text, rude: false }],
): PlannedNotice {
  return plan({
    name: 'operator-returned',
    language: operator.language,
    to: { name: operator.name, address: operator.address },
    facts: { problems, text, pieces },
    replyToken: hasTicket ? { purpose: 'operator', person: operator.id } : null,
    autoSubmitted: 'auto-replied',
  });
}

/** A glance is enough; `tirkeu triage` shows them all. */
const MOST_WORDS = 4;

/** What the daemon saw, as phrase keys and plain values; empty findings are left out. */
export function findings(
  triage: Triage,
  verdict: Verdict,
  links: readonly string[] = [],
): NoticeFacts['operator-notification']['findings'] {
  const seen = [
    // Clause 7: who names neither an organisation nor a person is served as a guest.
    { name: 'requester', value: triage.missing.includes('identification') ? 'guest' : 'user' },
    { name: 'language', value: triage.language ?? '' },
    { name: 'category', value: triage.category },
    { name: 'priority', value: triage.priority === 'normal' ? '' : triage.priority },
    // Proposed, with the words seen: an operator confirms it with one tag (clause 6).
    { name: 'exclusion', value: triage.exclusion ?? '' },
    { name: 'words', value: wordsSeen(triage) },
    { name: 'missing', value: triage.missing.join(' ') },
    // Clause 10: the section that they read already and that needs explaining.
    { name: 'reference', value: referenceLinks(links).join(' ') },
    { name: 'verdict', value: verdict.grade === 'clean' ? '' : verdict.threat ? 'threat' : verdict.grade },
  ];
  return seen.filter(({ value }) => value !== '');
}

/** People outside who got the requester's mail as well: an answer reaches the requester alone. */
export function alsoTo(message: Message, { staff, policy }: MailContext): { name: string; value: string }[] {
  const others = [...message.to, ...message.cc]
    .map(({ address }) => address)
    .filter(
      (address) =>
        address !== message.from?.address &&
        !isOwnAddress(address, policy.ownAddresses) &&
        !staff.some((one) => one.address === address),
    );
  return others.length === 0 ? [] : [{ name: 'copied', value: [...new Set(others)].join(', ') }];
}

/** The words that spoke for an exclusion or a priority, each once. */
function wordsSeen({ exclusion, priority, evidence }: Triage): string {
  const told = evidence.filter(({ label }) =>
    exclusion === null ? priority !== 'normal' && PRIORITY_LABELS.includes(label) : label === exclusion,
  );
  return [...new Set(told.map(({ words }) => `«${words}»`))].slice(0, MOST_WORDS).join(', ');
}

export function files(message: Message): FileFact[] {
  return message.attachments.map(({ filename, type, size, sha256, screenshot }) => ({
    filename,
    type,
    size,
    sha256,
    screenshot,
  }));
}

export function senderOf(message: Message): Person {
  return message.from ?? { name: '', address: '' };
}

/** What a requester wrote, to stand as a quote below the operator's answer: our mails repeat no such word. */
export function lastExcerpt({ history: [last] }: TicketState): Excerpt | null {
  return last ? { at: last.at, from: last.from, text: last.polite ?? last.text } : null;
}
