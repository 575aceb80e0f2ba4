// An operator says that the screen is wrong about their own text (clause 16): nobody judges their own words, so a superior does.
import type { Checked } from './checked-command';
import { type Decision, type PlannedNotice, plan } from './decision';
import { operatorEvent } from './effect';
import type { MailContext, Operator, TicketState } from './mail-context';
import type { Problem } from './notice';
import { namedWords, type OwnWords, piecesOf } from './operator-courtesy';
import { returned } from './staff-notices';
import { superiors } from './superiors';

/** Those who may judge it; empty: there is no appeal, the text must be written otherwise. */
export function judgesOf({ staff }: Pick<MailContext, 'staff'>, authorId: number): readonly Operator[] {
  return superiors(staff.filter(({ id }) => id !== authorId));
}

/** Asked where nobody may judge: no breach, the operator did as they are told elsewhere. */
export function appealsInVain({ command, context, operator, ticket }: Checked): boolean {
  return ticket !== null && command.fields.verdict === 'clean' && judgesOf(context, operator.id).length === 0;
}

/** How to appeal, told with the text that goes back; or that nobody is there to judge it. */
export function appealHint(checked: Checked): Problem[] {
  const { context, operator, ticket } = checked;
  if (appealsInVain(checked)) return [{ code: 'appeal-nobody', tag: '', value: '', suggestion: '' }];
  const judges = judgesOf(context, operator.id);
  if (ticket === null || judges.length === 0) return [];
  return [{ code: 'offensive-appeal', tag: '', value: namesOf(judges), suggestion: '' }];
}

/** `#not-abuse` above a text that has no other fault. Null: it is no appeal, and what is wrong is told as ever. */
export function appealed(checked: Checked, problems: readonly Problem[], own: OwnWords | null): Decision | null {
  const { command, context, inbound, operator, ticket } = checked;
  const onlyRude = problems.every(({ code }) => code === 'offensive-text');
  const judges = judgesOf(context, operator.id);
  if (own === null || ticket === null || !onlyRude || command.fields.verdict !== 'clean' || judges.length === 0)
    return null;
  return {
    reason: 'operator-appealed',
    mail: 'processed',
    ticket: { id: ticket.id },
    filing: null,
    change: {},
    events: [operatorEvent(operator, 'command-held', { why: 'appeal' })],
    notices: [
      ...judges.map((judge) => askJudge(judge, operator, inbound.message.newText, own)),
      passedOn(operator, ticket, judges, context.now),
    ],
    authority: { appeal: operator.id },
  };
}

function askJudge(judge: Operator, { name, address }: Operator, text: string, own: OwnWords): PlannedNotice {
  return plan({
    name: 'superior-appeal',
    language: judge.language,
    to: { name: judge.name, address: judge.address },
    facts: { sender: { name, address }, words: namedWords(own), text, pieces: piecesOf(own) },
    replyToken: { purpose: 'confirm', person: judge.id },
    autoSubmitted: 'auto-generated',
  });
}

/** Sent whatever TRANSCRIPTS says: otherwise the operator would believe the text sent. */
function passedOn(operator: Operator, ticket: TicketState, judges: readonly Operator[], now: Date): PlannedNotice {
  return plan({
    name: 'operator-transcript',
    language: operator.language,
    to: { name: operator.name, address: operator.address },
    facts: {
      done: [{ at: now.toISOString(), what: 'appealed', detail: namesOf(judges) }],
      status: ticket.status,
      due: ticket.info?.dueAt?.toISOString() ?? null,
      text: '',
      sends: [],
      undoUntil: null,
    },
    replyToken: { purpose: 'operator', person: operator.id },
    autoSubmitted: 'auto-replied',
  });
}

/** The superior agrees with the screen. */
export function tellRefused(author: Operator | undefined, judge: Operator): PlannedNotice[] {
  if (!author) return [];
  return [returned(author, [{ code: 'appeal-refused', tag: '', value: judge.name, suggestion: '' }], '', true)];
}

function namesOf(people: readonly Operator[]): string {
  return people.map(({ name }) => name).join(', ');
}
