// Signs put into a word so that no filter knows it (х"уй, б(о)қ, f1uck, ид🤬от), and words drawn mostly in signs and digits (@$$h0l3, 1d107, }{уй) -> the same
// plainly, each letter in its place. Only what is abuse without them is changed, and a stump behind a small word (на **й).

import { COMMON_ENGLISH } from './common-english';
import { COMMON_RUSSIAN } from './common-russian';
import { small } from './glued-russian';
import type { LexiconIndex } from './lexicon-index';
import { matchWord } from './match-word';
import { isWholeAbuse } from './whole-abuse';

/** A longer text is looked at in its first part. */
const LONGEST_TEXT = 10_000;
/** Words drawn in signs that are tried in one text, each in many ways. */
const MOST_DRAWN = 200;
/** Takes no room, and is passed over. */
const PADDING = '\u200B';
const LETTER = 'a-zA-Zа-яА-ЯёЁәғқңөұүһіӘҒҚҢӨҰҮҺІ';
const SMALL = 'a-zа-яёәғқңөұүһі';
const CAPITAL = 'A-ZА-ЯЁӘҒҚҢӨҰҮҺІ';

/** Asked of every text: a text without such a sign is looked through in no time. */
const MAY_HOLD_SIGN = /["«»“”([{\d\u3000-\uffff]/;
const MAY_BE_INTRUDED = new RegExp(`[${LETTER}](?:["«»“”(\\[{0-9]|[^\\0-\\u2fff]{1,3})[${LETTER}]`);
const QUOTE = new RegExp(`(?<![${LETTER}\\d"])([${LETTER}]{1,8})["«»“”]([${SMALL}]{1,18})(?![${LETTER}\\d"»”])`, 'g');
const BRACKETS = new RegExp(
  `(?<![${LETTER}\\d)])([${LETTER}]{1,6})[(\\[{]([${SMALL}]{1,4})[)\\]}]([${SMALL}]{1,18})(?![${LETTER}\\d(])`,
  'g',
);
const DIGIT = new RegExp(`(?<![${LETTER}\\d@_./-])([${LETTER}]{1,10})\\d([${SMALL}]{1,18})(?![${LETTER}\\d@_/-])`, 'g');
/** Shorter ones are codes. */
const SHOUTED_DIGIT = new RegExp(
  `(?<![${LETTER}\\d@_./-])([${CAPITAL}]{1,10})\\d([${CAPITAL}]{2,18})(?![${LETTER}\\d@_/-])`,
  'g',
);
const SHORTEST_SHOUTED = 4;
const PICTURE = new RegExp(
  `(?<![${LETTER}\\d*])([${LETTER}]{1,10})(\\p{Extended_Pictographic}\\uFE0F?)([${SMALL}]{1,18})(?![${LETTER}\\d*])`,
  'gu',
);

/** Two signs and more, and a letter. */
const MAY_BE_DRAWN = /[@$\d][a-zа-я@$!|\d]{0,8}[@$\d]/i;
const DRAWN = /(?<![\p{L}\d@$._/#&=%+-])[a-zа-я@$\d!|]{4,14}(?![\p{L}\d@$_/#&=%+-]|\.\p{L})/giu;
const SIGNS = /[@$\d!|]/g;
const HAS_LETTER = /[a-zа-я]/;
const FEWEST_SIGNS = 2;
const MOST_SIGNS = 7;
/** Of obscenity drawn in digits alone. */
const FEWEST_LETTERS = 2;
const LATIN_SHAPES: Readonly<Record<string, string>> = {
  ...{
    '@': 'a',
    '4': 'a',
    '3': 'e',
    '1': 'il',
    '!': 'i',
    '|': 'il',
    '0': 'o',
    $: 's',
    '5': 's',
    '7': 't',
    '9': 'g',
    '8': 'b',
  },
};
const CYRILLIC_SHAPES: Readonly<Record<string, string>> = {
  ...{ '@': 'а', '4': 'ча', '3': 'зе', '1': 'иі', '!': 'и', '|': 'и', '0': 'о', $: 'с', '6': 'б', '8': 'в' },
};
/** 110xxxxx is a number. */
const THRICE = /(.)\1\1/;
/** Ways in which one word of signs is tried. */
const MOST_WAYS = 16;

/** х drawn in two brackets, in a word of its own. */
const DRAWN_H = /(?<!\S)(?:\}\{|\)\()(?=[уеУЕ][йяеюр])/g;
/** Behind a small word one or two stars at the head: на **й, ни *уя. */
const STARRED_H = /(?<=(?<![а-я])(?:на|ни|до|по|за|нет|какого|иди|нахрен) )(\*{1,2})(уй|уя|ую|уи|й|я|ю)(?![а-яё*])/gi;

/** какого ху* закрыли. */
const STARRED_END = /(?<=(?<![а-я])(?:на|ни|до|по|какого|нет) )ху\*(?![а-яё*])/gi;
/** 3.14здец. */
const PI = /(?<![\p{L}\d])3[.,]?14(?=зд(?:е?ц|а|ы|у|ос|юк|ун|ил|ю|ат))/giu;

/** The text with such words as they are meant; nothing where it has none. */
export function withoutIntruders(text: string, index: LexiconIndex): string | undefined {
  const given = text.slice(0, LONGEST_TEXT);
  let plain = given;
  if (MAY_HOLD_SIGN.test(plain) && MAY_BE_INTRUDED.test(plain)) plain = withoutSigns(plain, index);
  if (MAY_BE_DRAWN.test(plain)) plain = withoutDrawn(plain, index);
  if (plain.includes('}{') || plain.includes(')(')) plain = plain.replace(DRAWN_H, `х${PADDING}`);
  if (plain.includes('ху*')) plain = plain.replace(STARRED_END, 'хуй');
  if (plain.includes('14зд')) plain = plain.replace(PI, (sign: string) => `пи${PADDING.repeat(sign.length - 2)}`);
  if (plain.includes(' *'))
    plain = plain.replace(STARRED_H, (mask: string, stars: string, rest: string) =>
      stars.length + rest.length === 3 ? 'ху'.slice(0, stars.length) + rest : mask,
    );
  return plain === given ? undefined : plain + text.slice(LONGEST_TEXT);
}

function withoutDrawn(text: string, index: LexiconIndex): string {
  let left = MOST_DRAWN;
  return text.replace(DRAWN, (word: string) => (left-- > 0 ? drawnWord(word.toLowerCase(), index) : undefined) ?? word);
}

function withoutSigns(text: string, index: LexiconIndex): string {
  const meant = (mask: string, head: string, tail: string, between: string): string =>
    isAbuse(head + tail, index) ? head + between + tail : mask;
  return text
    .replace(QUOTE, (mask: string, head: string, tail: string) => meant(mask, head, tail, PADDING))
    .replace(BRACKETS, (mask: string, head: string, middle: string, tail: string) =>
      isAbuse(head + middle + tail, index) ? head + PADDING + middle + PADDING + tail : mask,
    )
    .replace(DIGIT, (mask: string, head: string, tail: string) =>
      isRead(mask, index) ? mask : meant(mask, head, tail, PADDING),
    )
    .replace(SHOUTED_DIGIT, (mask: string, head: string, tail: string) =>
      head.length + tail.length < SHORTEST_SHOUTED || isRead(mask, index) ? mask : meant(mask, head, tail, PADDING),
    )
    .replace(PICTURE, (mask: string, head: string, picture: string, tail: string) =>
      isHidden(head, tail, index)
        ? `${head}${PADDING.repeat(picture.length - 1)}*${tail}`
        : isPutIn(head, tail, index)
          ? head + PADDING.repeat(picture.length) + tail
          : mask,
    );
}

/** A picture stands for a letter where the word lacks one: two words by themselves are two words. */
function isHidden(head: string, tail: string, index: LexiconIndex): boolean {
  const [first, last] = [head.toLowerCase(), tail.toLowerCase()];
  if (first.length + last.length < SHORTEST_HIDDEN || isWholeAbuse(first + last, index)) return false;
  const isWord = (word: string) => word.length >= SHORTEST || isCommon(word);
  if (isWord(first) && isWord(last) && (isWholeAbuse(first, index) || isWholeAbuse(last, index))) return false;
  return !((isCommon(first) && isCommon(last)) || isCommon(first + last));
}

/** A picture between the letters of abuse, neither part of which is a word: моше🤬нники. */
const isPutIn = (head: string, tail: string, index: LexiconIndex): boolean =>
  !isCommon(small(head)) &&
  !isCommon(small(tail)) &&
  !isWholeAbuse(small(tail), index) &&
  isWholeAbuse(small(head + tail), index);

/** Letters beside a picture. */
const SHORTEST_HIDDEN = 3;
/** Of abuse; a shorter Latin word is too many things. */
const [SHORTEST, SHORTEST_CYRILLIC] = [4, 3];

const isCommon = (word: string): boolean => COMMON_RUSSIAN.has(word) || COMMON_ENGLISH.has(word);

/** Is the word abuse in itself, or a name of contempt? */
function isAbuse(given: string, index: LexiconIndex, isNameOnly = false): boolean {
  const word = small(given);
  const latin = /[a-z]/.test(word);
  const cyrillic = /[^a-z]/.test(word);
  if (latin === cyrillic || word.length < (latin ? SHORTEST : SHORTEST_CYRILLIC) || isCommon(word)) return false;
  return matchWord({ word, cyrillic, latin, mixed: false }, index).some(
    ({ entry: { grade } }) => (grade === 'obscene' && !isNameOnly) || (grade === 'insult' && word.length >= SHORTEST),
  );
}

/** Signs that no word is read across: behind a sign stands a digit or another sign. */
const UNREADABLE = /[@$][@$\d]|^[$@]?\d/;

/** Is it known as it stands? */
function isRead(given: string, index: LexiconIndex): boolean {
  const word = given.toLowerCase();
  return matchWord({ word, cyrillic: /[а-я]/.test(word), latin: /[a-z]/.test(word), mixed: true }, index).length > 0;
}

function drawnWord(word: string, index: LexiconIndex): string | undefined {
  const signs = word.match(SIGNS)?.length ?? 0;
  if (signs < FEWEST_SIGNS || signs > MOST_SIGNS || !HAS_LETTER.test(word)) return undefined;
  if (!UNREADABLE.test(word) && isRead(word, index)) return undefined;
  const shapes = /[а-я]/.test(word) ? CYRILLIC_SHAPES : LATIN_SHAPES;
  let ways = [''];
  for (const sign of word) {
    const letters = HAS_LETTER.test(sign) ? sign : (shapes[sign] ?? '');
    if (letters === '') return undefined;
    ways = [...letters].flatMap((letter) => ways.map((way) => way + letter)).slice(0, MOST_WAYS);
  }
  // 5h17 is a code.
  const isCode = !/[@$!|]/.test(word) && word.length - signs < FEWEST_LETTERS;
  return ways.find((way) => !THRICE.test(way) && isAbuse(way, index, isCode));
}
