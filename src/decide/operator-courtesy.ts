// Clause 16 for staff: which places of an operator's text are rude, and what it leads to when that happens again.
import { createHash } from 'node:crypto';
import { maskExcerpt } from '../screen/mask';
import { gradeOf, type Match, type Verdict } from '../screen/verdict';
import type { TicketEvent } from '../ticket/event';
import { type Checked, tellsRequester } from './checked-command';
import { type PlannedNotice, plan } from './decision';
import { operatorEvent } from './effect';
import type { Inbound } from './inbound';
import { toldIndirectly } from './indirect-speech';
import type { NoticeFacts, Problem } from './notice';
import { quotedFrom } from './quoted-words';

/** An operator's text as clause 16 sees it; offsets of the verdict are into `text`. */
export interface OwnWords {
  readonly text: string;
  readonly verdict: Verdict;
}

/** "Show me idiot": an order, not a word about oneself. */
const AFTER_ME = /(?<!\p{L})me\P{L}+$/iu;
/** Further places count as they stand: whoever is rude so often quotes nobody. */
const MOST_QUOTED = 50;

/**
 * The new text alone (an operator's subject reaches nobody), without what it quotes of the requester. `said`: what the
 * requester wrote on this ticket. What the screen excuses in a requester's mail (a report, a mention) is looser than what
 * may leave the desk: "you called us, …" is no report.
 */
export function ownWords({ message, screened, verdict }: Inbound, said: readonly string[]): OwnWords {
  const { newText: text } = message;
  const offset = screened.length - text.length;
  const isQuoted = quotedFrom(said);
  const matches = verdict.matches
    .filter(({ start }) => start >= offset)
    .map((match, at): Match => {
      const place = { ...match, start: match.start - offset, end: match.end - offset };
      if (match.excused === 'self' && !AFTER_ME.test(text.slice(Math.max(0, place.start - 6), place.start)))
        return place;
      const { excused: _, ...counting } = place;
      if (at >= MOST_QUOTED) return counting;
      const excused = isQuoted(text, place) ? 'quoted' : match.grade === 'insult' ? toldIndirectly(text, place) : null;
      return excused === null ? counting : { ...counting, excused };
    });
  const grade = gradeOf(matches);
  // Which of the places threatens is not known; a threat that may be the requester's is not laid to the operator's charge.
  const threat = verdict.threat && grade !== 'clean' && matches.every(({ excused }) => excused !== 'quoted');
  return { text, verdict: { grade, threat, matches } };
}

/**
 * Null when nothing rude would leave the desk, or a superior found that nothing is (appeal.ts). Where a tag was not
 * understood, any text may have been meant to.
 */
export function rudeWords(checked: Checked): OwnWords | null {
  const { command, context, inbound, verbKnown } = checked;
  if (context.authority.appealGrantedBy !== null) return null;
  if (command.verb === 'new') return rudeName(checked);
  if (inbound.verdict.matches.length === 0 || !(leaves(checked) || (!verbKnown && !command.inside))) return null;
  const own = ownWords(inbound, context.operatorFacts?.said ?? []);
  return own.verdict.grade === 'clean' ? null : own;
}

/**
 * With `#new` the text is what the requester said; the name and the subject that the operator gives stand in our mails to
 * them. A name that the screen excuses is a name.
 */
function rudeName({ command, inbound }: Checked): OwnWords | null {
  const name = command.requester?.name ?? '';
  const text = inbound.message.newText;
  const [from, offset] = [text.indexOf(name), inbound.screened.length - text.length];
  const matches = counting(inbound.verdict)
    .map((match) => ({ ...match, start: match.start - offset, end: match.end - offset }))
    .filter(({ start, end }) => from <= start && end <= from + name.length);
  return matches.length === 0 ? null : { text, verdict: { grade: gradeOf(matches), threat: false, matches } };
}

/** Rude words of the subject that `#new` gives a request; null when there are none. */
export function rudeSubject({ command, inbound: { message, screened, verdict } }: Checked): string | null {
  const length = screened.length - message.newText.length;
  const matches = counting(verdict).filter(({ start }) => start < length);
  if (command.verb !== 'new' || matches.length === 0) return null;
  return namedWords({ text: screened, verdict: { grade: gradeOf(matches), threat: false, matches } });
}

function counting({ matches }: Verdict): Match[] {
  return matches.filter(({ excused }) => excused === undefined);
}

function leaves({ command }: Checked): boolean {
  return !command.inside && command.text !== '' && (tellsRequester(command) || command.verb === 'third-party');
}

/** Tells one text from another without keeping it; spaces and line ends are what mail programs make of them. */
export function textMark(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/gu, ' ').trim()).digest('hex').slice(0, 16);
}

const MOST_SPOTS = 5;
const LONGEST_SPOT = 60;

/** The words as the operator wrote them, so that they are found at once; what is excused is not named. */
export function namedWords({ text, verdict }: OwnWords): string {
  const all = counting(verdict);
  const words = all
    .filter((one) => !all.some((other) => other !== one && other.start <= one.start && one.end <= other.end))
    .map(({ start, end }) => `«${text.slice(start, Math.min(end, start + LONGEST_SPOT))}»`);
  return [...new Set(words)].slice(0, MOST_SPOTS).join(', ');
}

/** The whole text in pieces, for the mail that takes it back: rude ones are marked. */
export function piecesOf({ text, verdict }: OwnWords): NoticeFacts['operator-returned']['pieces'] {
  const pieces: { text: string; rude: boolean }[] = [];
  let at = 0;
  const add = (until: number, rude: boolean): void => {
    if (until > at) pieces.push({ text: text.slice(at, until), rude });
    at = Math.max(at, until);
  };
  for (const { start, end, excused } of verdict.matches) {
    if (excused !== undefined || end <= at) continue;
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}

/** What a rude text leads to besides going back to its author. */
export interface Breach {
  /** Facts for the event that remembers it. */
  readonly data: TicketEvent['data'];
  readonly problems: readonly Problem[];
  readonly events: readonly TicketEvent[];
  readonly notices: readonly PlannedNotice[];
}

/**
 * Null unless a rude text was surely meant for the ticket's requester or expert. The second one within `qa.days` is
 * reported to quality control; each further one once, because the mail that led to it is handled once.
 */
export function breachBy(checked: Checked, own: OwnWords): Breach | null {
  const { command, context, operator, ticket, verbKnown } = checked;
  if (ticket === null || !verbKnown) return null;
  const { qa } = context.policy;
  const grade = own.verdict.threat ? 'threat' : own.verdict.grade;
  const earlier = context.operatorFacts?.rudeBefore ?? null;
  const data = { rude: grade, text: textMark(command.text) };
  if (qa.days === 0) return { data, problems: [], events: [], notices: [] };
  if (earlier === null) {
    const problems = [{ code: 'offensive-first', tag: '', value: String(qa.days), suggestion: qa.address }];
    return { data, problems, events: [], notices: [] };
  }
  const known = context.staff.find(({ address }) => address === qa.address.toLowerCase());
  const report = plan({
    name: 'qa-conduct',
    language: known?.language ?? context.policy.defaultLanguage,
    to: { name: known?.name ?? '', address: qa.address },
    facts: {
      excerpt: maskExcerpt(own.text, own.verdict),
      grade,
      sender: { name: operator.name, address: operator.address },
      occurrences: [
        { at: earlier.at.toISOString(), number: earlier.number },
        { at: context.now.toISOString(), number: ticket.number },
      ],
      days: qa.days,
    },
    replyToken: null,
    autoSubmitted: 'auto-generated',
  });
  return {
    data,
    problems: [{ code: 'offensive-again', tag: '', value: String(qa.days), suggestion: qa.address }],
    events: [operatorEvent(operator, 'conduct-reported', { to: qa.address, earlier: earlier.number })],
    notices: [report],
  };
}
