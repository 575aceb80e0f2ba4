// "That idiot answered me", "этот придурок мне написал", "the moron who wrote to us": who is called names is the one who said something, so that
// the name is the writer's own and no report.

import type { Cue } from './entry';
import type { Hit } from './hit-list';
import type { Token } from './token';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** What stands before somebody who is the subject of a sentence. */
const POINTING = {
  en: words('the this that these those some your our another any every one ur'),
  ru: words(
    'этот эта это эти тот та те ваш ваша ваши твой твоя твои один одна одни некий некая какой какая какие то наш наша наши местный местная местные очередной очередная другой другая сей',
  ),
} as const;
const WHO = words('who that which который которая которые которое что');
/** Of what somebody was called, Russian says another case. */
const OBLIQUE = /(?:[ое]м|[аяыи]ми|ым|им|[ую]|ов|ев)$/u;
const LONGEST_WORD = 30;
/** Attributes between the pointing word and the name, and words between the name and the verb. */
const MOST_ATTRIBUTES = 2;
const MOST_BETWEEN = 3;
const PARTED = /[,:;"«»“”()]|\s[-–—]/;

/** Is the unquoted name the subject of the verb of a report? */
export function isSubjectOfReport(
  { first, last, entry }: Hit,
  tokens: readonly Token[],
  has: (at: number, cue: Cue) => boolean,
): boolean {
  const { language } = entry;
  if (language === 'kk') return false;
  const { word, sentence } = tokens[last]!;
  if (language === 'ru' && word.length <= LONGEST_WORD && OBLIQUE.test(word) && !/(?:вы|сы|лы|цы)$/.test(word))
    return false;
  if (!isOpeningSubject(first, last, tokens) && !isPointedAt(first, tokens, POINTING[language]))
    return WHO.has(tokens[last + 1]?.word ?? '') && isPointedAt(first, tokens, ARTICLES) && has(last + 2, 'report');
  if (language === 'ru' && followsVerb(first, tokens, has)) return true;
  for (let at = last + 1; at <= last + MOST_BETWEEN; at++) {
    const token = tokens[at];
    if (token?.sentence !== sentence) return false;
    if (PARTED.test(token.before) && !(at === last + 1 && WHO.has(token.word))) return false;
    if (has(at, 'report')) return true;
  }
  return false;
}

const ARTICLES = words('a an some');
/** Several, "an idiot" or "what an idiot", at the head of a sentence. */
function isOpeningSubject(first: number, last: number, tokens: readonly Token[]): boolean {
  const opens = (at: number) => tokens[at - 1]?.sentence !== tokens[last]!.sentence;
  if (opens(first)) return tokens[first]!.word === 'what' || PLURAL.test(tokens[last]!.word);
  if (!ARTICLES.has(tokens[first - 1]!.word)) return false;
  return opens(first - 1) || (opens(first - 2) && tokens[first - 2]!.word === 'what');
}
const PLURAL = /(?:[а-я][ыи]|[a-z]s)$/;

/** "мне ответил какой-то …", "со мной говорил ваш …": the verb stands before. */
function followsVerb(first: number, tokens: readonly Token[], has: (at: number, cue: Cue) => boolean): boolean {
  for (let at = first - 1; at >= first - MOST_BEFORE; at--) {
    if (tokens[at]?.sentence !== tokens[first]!.sentence || PARTED.test(tokens[at + 1]!.before)) return false;
    if (has(at, 'report')) return !NAMES.test(tokens[at]!.word);
  }
  return false;
}
const MOST_BEFORE = 5;
/** Verbs of calling somebody names: what follows is the name. */
const NAMES = /^(?:обо?зва|назва|называ|обзыва|крикну|крича|ора)/;

function isPointedAt(first: number, tokens: readonly Token[], pointing: ReadonlySet<string>): boolean {
  if (pointing.has(tokens[first]!.word)) return true;
  for (let at = first - 1; at >= first - 1 - MOST_ATTRIBUTES; at--) {
    if (tokens[at]?.sentence !== tokens[first]!.sentence || PARTED.test(tokens[at + 1]!.before)) return false;
    if (pointing.has(tokens[at]!.word)) return true;
  }
  return false;
}
