// Abuse that hides behind a report or a word that is named, and is the writer's own: "слово … придумано про вас", "he called me a fool, he himself is …",
// "the operator, that stupid cow, told me to wait", "look up … in the dictionary, it's you".

import type { Hit } from './hit-list';
import { isOwnClause } from './own-clause';
import type { Token } from './token';

type Has = (at: number, cue: 'report' | 'you') => boolean;

const REACH = 10;
const ABOUT = /^(?:про|о|об|для|к|about|for|describes|fits|suits|means|called)$/;
const READER = /^(?:вас|тебя|вам|тебе|вашу|ваш|вашего|твою|твоего|you|ur|yourself|yourselves)$/;
const IS = /^(?:это|есть|is|s|its|thats|that's|it's)$/;
const YOU = /^(?:вы|ты|you)$/;
const PORTRAIT =
  /^(?:портрет|портретом|фото|фотография|фотографию|фотографией|имя|picture|photo|photograph|portrait|face|суретің|суретіңіз)$/;
const YOURS = /^(?:ваш|ваша|вашим|вашу|вашей|твой|твоя|твоим|твою|твоей|your|ur|сенің|сіздің)$/;
const OF_READER = /^(?:сенсің|сендерсіңдер|сізсіз|сіздерсіздер)$/;
const TO_READER = /^(?:сізге|саған|сендерге|сіздерге|сен|сіз|сендер|сіздер)$/;
const MEANT = /^(?:арналған|арнап|туралы|жайлы|жарасады|лайық)$/;
const ENDS = /[.!,;…)]|\s[–—-]/;

/** Is the abuse the writer's own, whatever report or naming of a word stands around it? */
export function isOwnWords(hit: Hit, tokens: readonly Token[], trailing: string, has: Has): boolean {
  return (
    isLabelled(hit, tokens) ||
    isSaidOfReader(hit, tokens, trailing) ||
    isApposed(hit, tokens) ||
    isOwnClause(hit, tokens, has)
  );
}

/** "word: … you": a colon, and right behind the word the reader. */
function isLabelled({ first, last }: Hit, tokens: readonly Token[]): boolean {
  if (tokens[first]!.quoted || !/^:\s/.test(tokens[first]!.before) || first !== 1) return false;
  const next = tokens[last + 1];
  return next?.before === ' ' && /^(?:you|yourself|off|тебя|вас|вам|сені)$/.test(next.word);
}

/** Of the word the same sentence says that it is the reader; a question asks. */
function isSaidOfReader({ first, last }: Hit, tokens: readonly Token[], trailing: string): boolean {
  const { sentence } = tokens[last]!;
  let isOf = false;
  let at = last + 1;
  for (; tokens[at]?.sentence === sentence && at - last <= REACH; at++) {
    const [word, next] = [tokens[at]!.word, tokens[at + 1]?.sentence === sentence ? tokens[at + 1]!.word : ''];
    const gap = tokens[at + 2]?.before ?? trailing;
    const closes = tokens[at + 2]?.sentence !== sentence || ENDS.test(gap);
    isOf ||=
      (ABOUT.test(word) && READER.test(next) && (closes || /^(?:ваш|твою|твоего)/.test(next))) ||
      (IS.test(word) && YOU.test(next) && closes);
    isOf ||= OF_READER.test(word) || (TO_READER.test(word) && MEANT.test(next));
    isOf ||= YOURS.test(word) && PORTRAIT.test(next);
  }
  if ((tokens[at]?.before ?? trailing).includes('?')) return false;
  for (let before = first - 1; !isOf && tokens[before]?.sentence === sentence && first - before <= REACH; before--)
    isOf = YOURS.test(tokens[before]!.word) && PORTRAIT.test(tokens[before + 1]!.word);
  return isOf;
}

const POINTS = /^(?:эта|этот|эти|тот|та|that|this|those|сол|анау|мынау|ана)$/;
const MOST_ATTRIBUTES = 2;

/** "…, эта тупая корова, …", "…, сол оңбаған.": set off behind the one who is meant. */
function isApposed({ first, last, entry }: Hit, tokens: readonly Token[]): boolean {
  const token = tokens[first]!;
  if (entry.grade !== 'insult' || token.quoted) return false;
  const next = tokens[last + 1];
  const isEnd = next?.sentence !== token.sentence;
  if (!isEnd && !next!.before.startsWith(',')) return false;
  if (isEnd && entry.language !== 'kk') return false;
  for (let at = first; at >= 1 && first - at <= MOST_ATTRIBUTES; at--) {
    if (POINTS.test(tokens[at]!.word))
      return /^,/.test(tokens[at]!.before) && tokens[at - 1]!.sentence === token.sentence;
    if (tokens[at]!.before.includes(',')) return false;
  }
  return false;
}
