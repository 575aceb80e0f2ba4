// Names of contempt in disguises that hide them among ordinary signs: "т...рь", "ур.д", "ко,зел", "*ошенник", "с,у,к,а", "да😀сука", "вы zhuliki" -> the same
// plainly, each letter in its place. Only what becomes one of the names is changed, so that whom it is aimed at is asked afterwards as usual.

import { isHostEnd } from './addresses';
import { COMMON_ENGLISH } from './common-english';
import { isCommonWord as isCommon } from './common-words';
import { withCutEnds } from './cut-ends';
import { disguisedNames as names } from './disguised-name-set';
import { small } from './glued-russian';
import { cyrillicOf } from './latin-to-cyrillic';
import type { LexiconIndex } from './lexicon-index';
import { onceAnIndex } from './once-an-index';
import { withAskedLetters } from './question-marks';
import { isHiddenAbuse, isWholeAbuse } from './whole-abuse';
import { WordMemo } from './word-memo';

/** A longer text is looked at in its first part. */
const LONGEST_TEXT = 10_000;
/** Takes no room, and is passed over. */
const PADDING = '\u200B';
const SMALL = 'a-zа-яёәғқңөұүһі';
const LETTER = 'a-zA-Zа-яА-ЯёЁәғқңөұүһіӘҒҚҢӨҰҮҺІ';

/** Asked of every text. */
const MAY_HIDE = new RegExp(`[${SMALL}](?:[._+,=~|\\\\:;^*\\n]|[\\uD83C-\\uD83E].)[.${SMALL}]| \\*[${SMALL}]{3}`);
const PICTURE = /[\uD83C-\uD83E]/;
const STAR_FIRST = / \*\p{L}/u;
const LATIN = /[a-z]{4}/;
const CYRILLIC = /[а-яёәғқңөұүһі]/;

const DOTS = new RegExp(
  `(?<![${LETTER}\\d.@/_-])([${SMALL}]{1,9})(\\.{1,10})([${SMALL}]{1,14})(?![${LETTER}\\d@_/-]|\\.[${LETTER}])`,
  'g',
);
const WITHIN = new RegExp(
  `(?<![${LETTER}\\d@/_+,=:;.-])([${SMALL}]{1,9})([_+,=~|\\\\:;^*])([${SMALL}]{1,14})(?![${LETTER}\\d@_/+,=:;-]{0,40}[${LETTER}\\d@_/+=])`,
  'g',
);
/** Signs that part words as a rule. */
const PARTS = /[,:;|]/;
const FIRST = new RegExp(`(?<=^|\\s)\\*([${SMALL}]{2,14})(?![${LETTER}\\d*])`, 'g');
const ROW = new RegExp(
  `(?<![${LETTER}\\d,])[${LETTER}](?:,[${LETTER}]){2,20}(?![${LETTER}\\d]|,[${LETTER}\\d])|(?<![^\\n ])[${LETTER}](?:\\n[${LETTER}]){2,20}(?![^\\n ,!?.])`,
  'g',
);
const GLUED = new RegExp(
  `(?<![${LETTER}\\d])([${LETTER}]{1,10})((?:[\\uD83C-\\uD83E][\\uDC00-\\uDFFF]\\uFE0F?){1,3})([${SMALL}]{3,14})(?![${LETTER}\\d])`,
  'g',
);
const TYPED = new RegExp(
  `(?<![${LETTER}\\d@_./:-])([A-Za-z][a-zñşğıä']{3,19})(?![${LETTER}\\d@_/-]|\\.[${LETTER}])`,
  'g',
);
/** Letters of a typed word that may begin with a capital, as the first one of a sentence does: a shorter one is the name of a firm. */
const SHORTEST_CAPITAL = 7;
const SENTENCE_BEGINS = /(?:^|[.!?…\n][ \t]*|[-—–«"(]\s?)$/;
const LONGEST_BEGINNING = 4;

/** Letters that are left of a name. */
const FEWEST_LEFT = 3;
/** Of fewer letters, two, each dot is one letter: к...л. */
const FEWEST_COUNTED = 3;
/** Letters that several dots may hide of abuse that is none of the names. */
const MOST_HIDDEN = 3;
/** Letters of abuse that is none of the names, behind a picture. */
const SHORTEST_WORD = 4;
/** Letters of abuse that is none of the names: with a sign in it, apart in a row, typed in Latin letters. */
const [SHORTEST_WHOLE, SHORTEST_ROW, SHORTEST_TYPED] = [5, 4, 5];

const REMEMBERED = 1 << 14;
const memoOf = onceAnIndex(() => new WordMemo<string>(REMEMBERED));

/** Is it one of the names, with its Kazakh ending or without? */
export const isDisguisedName = (word: string): boolean => names().has(word);

/** The text with its disguised names plain, letter for letter in the same places; nothing where it has none. */
export function withPlainNames(text: string, index: LexiconIndex): string | undefined {
  const given = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  let plain = given;
  if (MAY_HIDE.test(plain)) plain = withoutSigns(plain, index);
  plain = withCutEnds(withAskedLetters(plain, index));
  if (LATIN.test(plain) && CYRILLIC.test(plain))
    plain = plain.replace(TYPED, (typed: string, _word: string, at: number) =>
      isName(typed, plain, at) ? typed : plainTyped(typed, index),
    );
  return plain === given ? undefined : plain + text.slice(given.length);
}

function withoutSigns(text: string, index: LexiconIndex): string {
  let plain = text
    .replace(DOTS, (mask: string, head: string, dots: string, tail: string) => plainDots(mask, head, dots, tail, index))
    .replace(WITHIN, (mask: string, head: string, sign: string, tail: string) =>
      plainWithin(mask, head, sign, tail, index),
    )
    .replace(ROW, (row) => plainRow(row, index));
  if (STAR_FIRST.test(plain))
    plain = plain.replace(FIRST, (mask: string, rest: string) => names().behindFirst(rest) ?? mask);
  if (PICTURE.test(plain))
    plain = plain.replace(GLUED, (mask: string, head: string, picture: string, tail: string) =>
      isGlued(small(head), small(tail), index) ? head + ' '.repeat(picture.length) + tail : mask,
    );
  return plain;
}

function plainDots(mask: string, head: string, dots: string, tail: string, index: LexiconIndex): string {
  const left = head.length + tail.length;
  if (left < FEWEST_LEFT && (left < 2 || dots.length < FEWEST_COUNTED)) return mask;
  const [isHead, isTail] = [isCommon(head), isCommon(tail)];
  // "ху.дой": a common word broken off.
  if ((isTail && (isHead || dots.length === 1)) || isCommon(small(head + tail))) return mask;
  const hidden = names().between(small(head), small(tail), dots.length);
  if (left < FEWEST_LEFT && hidden?.length !== dots.length) return mask;
  if (hidden !== undefined) return head + hidden + PADDING.repeat(dots.length - hidden.length) + tail;
  // Any abuse: with as many stars as it may lack letters, which are then read as stars are.
  if (left < FEWEST_LEFT || isTail || (isHead && !(dots.length > 1 && head.length <= 2 && left >= SHORTEST_WHOLE)))
    return mask;
  // "сайт.рф": a host, whatever it is called.
  if (dots.length === 1 && isHostEnd(small(tail))) return mask;
  // chi.k, w.re: a part of an object in a program.
  if (dots.length === 1 && !CYRILLIC.test(mask)) return mask;
  const [first, last] = [small(head), small(tail)];
  if (dots.length === 1 && left >= SHORTEST_WHOLE && isWholeAbuse(first + last, index)) return head + PADDING + tail;
  for (let stars = 1; stars <= Math.min(dots.length, MOST_HIDDEN); stars++)
    if (stars <= left && isHiddenAbuse(first, stars, last, index))
      return head + PADDING.repeat(dots.length - stars) + '*'.repeat(stars) + tail;
  return mask;
}

function plainWithin(mask: string, head: string, sign: string, tail: string, index: LexiconIndex): string {
  const [first, last] = [small(head), small(tail)];
  if (names().has(first) || names().has(last)) return mask;
  // A star stands for a letter as a rule.
  if (sign === '*' && (!names().has(first + last) || isHiddenAbuse(first, 1, last, index))) return mask;
  const [isHead, isTail] = [isCommon(first), isCommon(last)];
  if (PARTS.test(sign) && isHead && isTail) return mask;
  const isMeant =
    names().has(first + last) ||
    (!isHead &&
      !isTail &&
      first.length + last.length >= SHORTEST_WHOLE &&
      !isWholeAbuse(first, index) &&
      isWholeAbuse(first + last, index));
  return isMeant ? head + PADDING + tail : mask;
}

function plainRow(row: string, index: LexiconIndex): string {
  const letters = small(row.replace(/[,\n]/g, ''));
  const isMeant = names().has(letters) || (letters.length >= SHORTEST_ROW && isWholeAbuse(letters, index));
  return isMeant ? row.replace(/[,\n]/g, '-') : row;
}

/** A picture between two words. */
function isGlued(head: string, tail: string, index: LexiconIndex): boolean {
  if (!isCommon(head) && !names().has(head)) return false;
  return names().has(tail) || (tail.length >= SHORTEST_WORD && isWholeAbuse(tail, index));
}

/** Huiting, Kozlovka: what has a capital within a sentence. */
function isName(typed: string, text: string, at: number): boolean {
  if (typed === typed.toLowerCase()) return false;
  return typed.length < SHORTEST_CAPITAL || !SENTENCE_BEGINS.test(text.slice(Math.max(0, at - LONGEST_BEGINNING), at));
}

function plainTyped(typed: string, index: LexiconIndex): string {
  const word = typed.toLowerCase();
  const memo = memoOf(index);
  const known = memo.get(word) ?? memo.keep(word, meantBy(word, index) ?? '');
  return known === '' || known.length > word.length ? typed : known + PADDING.repeat(word.length - known.length);
}

/** What is typed in Latin letters. */
function meantBy(word: string, index: LexiconIndex): string | undefined {
  if (COMMON_ENGLISH.has(word) || names().has(word) || isWholeAbuse(word, index)) return undefined;
  const name = names().typed(word);
  if (name !== undefined || word.length < SHORTEST_TYPED) return name;
  const read = small(cyrillicOf(word, 'й').text);
  return isWholeAbuse(read, index) ? read : undefined;
}
