// English reports of what somebody was called or told: "called the minister a clown", "told her to shut up", "a moron and a waste of space".

import type { Hit } from './hit-list';
import type { Token } from './token';

/** Words between the verb and what it names: "called the deputy head of the department a clown". */
const REACH = 8;
/** Names in a row: "a moron, a liar and a waste of space". */
const LONGEST_ROW = 4;
const CALLED = new Set(
  'call calls called calling label labels labelled labeled labelling branded branding dubbed'.split(' '),
);
const TOLD = new Set('tell tells told telling asked ordered ordering'.split(' '));
/** The writer himself: "I call him a moron" is no report. */
const WRITER = new Set('i we id ill ive to lets'.split(' '));
const ARTICLES = new Set(['a', 'an']);
const ATTRIBUTES = new Set('old stupid fat silly complete total dirty lazy useless incompetent ugly crazy'.split(' '));
const BETWEEN_NAMES = new Set('and or nor a an the also even'.split(' '));

/** Of insults joined by "and" the first, which tells whether the others are reported; otherwise the hit itself. */
export function headOfRow(hit: Hit, abuse: readonly Hit[], tokens: readonly Token[]): Hit {
  if (!isName(hit.entry)) return hit;
  let head = hit;
  for (let names = 1; names < LONGEST_ROW; names++) {
    const end = endOfNameBefore(head, tokens);
    const before = end === undefined ? undefined : abuse.find(({ last, entry }) => last === end && isName(entry));
    if (before === undefined) break;
    head = { ...hit, first: before.first, last: before.last };
  }
  return head;
}

/** Where a report must be looked for: of an English name behind "and a" at what it is joined to. */
export const rowStart = (hit: Hit, tokens: readonly Token[]): number =>
  (isName(hit.entry) ? endOfNameBefore(hit, tokens) : undefined) ?? hit.first;

const isName = ({ grade, language }: Hit['entry']): boolean => grade === 'insult' && language === 'en';

/** The last word of what stands before "and a" or ", a"; nothing without such words. */
function endOfNameBefore({ first }: Hit, tokens: readonly Token[]): number | undefined {
  const { sentence } = tokens[first]!;
  let at = first - 1;
  while (at >= 0 && tokens[at]!.sentence === sentence && BETWEEN_NAMES.has(tokens[at]!.word)) at--;
  const joined = at < first - 1 && tokens.slice(at + 1, first).some(({ word }) => word === 'and' || word === 'or');
  return joined && at >= 0 && tokens[at]!.sentence === sentence ? at : undefined;
}

/**
 * Was somebody else called so, or told so, by somebody else? Insults only: who is the subject is not asked but for the writer himself.
 * @param isYou does the word speak to the reader?
 */
export function isReportedOfOthers(hit: Hit, tokens: readonly Token[], isYou: (at: number) => boolean): boolean {
  if (!isName(hit.entry)) return false;
  const { sentence } = tokens[hit.first]!;
  // "an old crone": the name may have an attribute before it.
  const [article, attribute] = [tokens[hit.first - 2]?.word ?? '', tokens[hit.first - 1]?.word ?? ''];
  const introduced = ARTICLES.has(article) && ATTRIBUTES.has(attribute) ? article : attribute;
  const verbs = ARTICLES.has(introduced) ? CALLED : introduced === 'to' ? TOLD : undefined;
  if (verbs === undefined) return false;
  for (let at = hit.first - 2; at >= 0 && hit.first - at <= REACH; at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence || isYou(at)) return false;
    // "that so-called manager is an idiot"
    if (verbs.has(token.word) && tokens[at - 1]?.word !== 'so')
      return at < hit.first - 2 && !WRITER.has(tokens[at - 1]?.word ?? '');
  }
  return false;
}
