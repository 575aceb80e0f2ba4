// What stands against a command: the status of the ticket, unknown people, numbers and slugs, offensive text, a colleague who was faster.
import { isOwnAddress } from '../ticket/own-address';
import { nextStatus, type StatusEvent } from '../ticket/status';
import { type Checked, tellsRequester } from './checked-command';
import type { Verb } from './command';
import { mergeTarget } from './merge-target';
import type { Problem } from './notice';
import { namedWords, rudeSubject, rudeWords } from './operator-courtesy';
import { nearestWord } from './tag-words';
import { undoProblem } from './undo-command';

/** Which event of the status table each verb is; null: allowed in any status. */
export const STATUS_EVENT: Readonly<Record<Verb, StatusEvent | null>> = {
  answer: 'operator-answered',
  faq: 'operator-answered',
  info: 'info-requested',
  close: 'closed',
  reject: 'closed',
  merge: 'closed',
  hold: 'held',
  reopen: 'reopened',
  'third-party': 'consulted',
  note: 'operator-noted',
  change: 'assigned',
  new: null,
  undo: null,
  status: null,
  list: null,
  help: null,
};

const WITHOUT_TICKET: readonly Verb[] = ['new', 'list', 'help'];
/** Every mistake, so that one mail back is enough. */
export function checkCommand(checked: Checked): Problem[] {
  const { command, ticket, verbKnown } = checked;
  if (!verbKnown) return [...offensive(checked), ...people(checked), ...references(checked)];
  if (ticket === null && !WITHOUT_TICKET.includes(command.verb)) {
    return [problem('ticket-unknown'), ...offensive(checked), ...people(checked), ...references(checked)];
  }
  return [
    ...status(checked),
    ...offensive(checked),
    ...people(checked),
    ...references(checked),
    ...fairness(checked),
    ...(command.verb === 'undo' ? undoProblem(checked.context, checked.operator) : []),
  ];
}

function status({ command, ticket }: Checked): Problem[] {
  if (command.verb === 'new') return ticket === null ? [] : [problem('not-as-reply', command.tag)];
  if (ticket === null) return [];
  const event = STATUS_EVENT[command.verb];
  const found: Problem[] = [];
  if (event !== null && nextStatus(ticket.status, event) === null) {
    found.push(problem('not-in-status', command.tag, ticket.status));
  }
  if (tellsRequester(command) && !ticket.participants.some(({ role }) => role === 'requester')) {
    found.push(problem('no-requester', command.tag));
  }
  return found;
}

/** Clause 16 holds for staff as well: what leaves the desk is screened; a note and what a requester said are not. */
function offensive(checked: Checked): Problem[] {
  const own = rudeWords(checked);
  const subject = rudeSubject(checked);
  return [
    ...(own === null ? [] : [problem('offensive-text', checked.command.tag, namedWords(own))]),
    ...(subject === null ? [] : [problem('offensive-subject', checked.command.tag, subject)]),
  ];
}

function people({ command, context, ticket }: Checked): Problem[] {
  const { staff, policy } = context;
  const { assignee } = command.fields;
  const found: Problem[] = [];
  if (assignee && assignee !== 'self' && !staff.some(({ address }) => address === assignee.address)) {
    const suggestion = nearestWord(
      assignee.address,
      staff.map(({ address }) => address),
    );
    found.push({ code: 'operator-unknown', tag: '#assign', value: assignee.address, suggestion });
  }
  if (command.verb === 'third-party' && command.argument !== '') {
    const insider =
      isOwnAddress(command.argument, policy.ownAddresses) ||
      staff.some(({ address }) => address === command.argument) ||
      ticket?.participants.some(({ address, role }) => address === command.argument && role !== 'third-party');
    if (insider) found.push(problem('argument-bad', command.tag, command.argument));
  }
  if (command.requester && isOwnAddress(command.requester.address, policy.ownAddresses)) {
    found.push(problem('argument-bad', '#requester', command.requester.address));
  }
  return found;
}

function references({ command, context, ticket }: Checked): Problem[] {
  const found: Problem[] = [];
  const { faq } = context.policy;
  if (command.faq && !faq.some(({ slug }) => slug === command.faq)) {
    const suggestion = nearestWord(
      command.faq,
      faq.map(({ slug }) => slug),
    );
    found.push({ code: 'argument-bad', tag: '#faq', value: command.faq, suggestion });
  }
  if (command.verb === 'merge' && command.argument !== '') {
    const target = mergeTarget(command.argument, context);
    if (target === null) found.push(problem('number-unknown', command.tag, command.argument));
    else if (target.id === ticket?.id) found.push(problem('argument-bad', command.tag, command.argument));
    else if (target.status === 'closed') found.push(problem('merge-closed', command.tag, target.number));
  }
  return found;
}

/** Both texts reach the requester only if the second operator saw the first. */
function fairness({ command, context }: Checked): Problem[] {
  const colleague = context.operatorFacts?.colleagueAnswer;
  if (!colleague || !tellsRequester(command)) return [];
  return [problem('colleague-first', command.tag, `${colleague.operator}: ${colleague.text.slice(0, 1000)}`)];
}

function problem(code: string, tag = '', value = ''): Problem {
  return { code, tag, value, suggestion: '' };
}
