// Short words that stand for abuse only where their company tells so: "ну cerf" on the wrong keys, "на ...уй", "f u". The same letters are
// a French deer, a part of an address, a variable.

import type { Token } from './token';

/** Typed with the English layout, or drawn in Latin letters. */
const IN_LATIN: ReadonlyMap<string, string> = new Map([
  ...keyed('сука', ['cerf']),
  ...keyed('суки', ['cerb', 'cere', 'cerjq']),
  ...keyed('сучка', ['cexrf', 'cexrb', 'cexre']),
  ...keyed('хую', ['xyu', 'xyi']),
  ...keyed('хер', ['xep']),
  ...keyed('хуй', ['xyй', 'xui', 'хui', 'xuй']),
  ...keyed('хуя', ['xuia']),
  ...keyed('хуйня', ['xuita', 'xuitu']),
]);
/** Vowels left out, or a letter misheard. */
const IN_CYRILLIC: ReadonlyMap<string, string> = new Map([
  ['блт', 'блять'],
  ['хй', 'хуй'],
  ['фукк', 'фак'],
]);
/** One letter put out of the shortest vulgar exclamation. */
const STARRED = words('б*я б@я б#я бл@ бл# б*ь');
/** A dot for a consonant behind the first letter, where vowels are tried by `torn-words.ts`. */
const DOTTED: ReadonlyMap<string, readonly [tail: string, meant: string]> = new Map([
  ['s', ['it', 'shit']],
  ['w', ['ore', 'whore']],
  ['д', ['ра', 'дура']],
]);
const TAIL = 'уй';
/** "ну" and such before a vulgar exclamation, on either layout. */
const BEFORE_EXCLAMATION = words(
  'ну да вот а ах эх ой что чё че как где же опять уже о ох и ye lf djn f jq xnj xt rfr jgznm',
);
const BEFORE_ROOT = words('на ни до по за какого нет никакого');
const KEYED_COMPANY = words('ns ds ye xnj nfrfz nfrjq dct djn f lf');
const AFTER_F_U = words('guys all bitch too man morons idiots assholes everyone support operator and');
const DOTS_BEFORE = /(?:^|[\s,])(?:\.{2,}|…)$/;
const COMMA_APART = /\s[,<]$/;
const COMMA_FIRST = /(?<=^|[.!?\n]\s{0,7})[,<]$/;
const DOTS_AFTER = /^(?:\.{2,}|…)/;
/** A star for the rest, with no word, sign or mask behind it. */
const STAR_AFTER = /^\*{1,3}(?=$|[\s,!?…])/;
const COMMA_BEFORE = /,\s$/;
const AFTER_STAR = /^\*{1,3}[,!?…]/;
const AFTER_FAK = words('you u yu off ю');

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

function keyed(meant: string, typed: readonly string[]): [string, string][] {
  return typed.map((word) => [word, meant]);
}

export interface ShortMask {
  /** Last word of it. */
  readonly last: number;
  /** What is meant. */
  readonly word: string;
  readonly cyrillic: boolean;
}

const OTHERS = words('f fak kys kz х бл уй s w д');
/** "Buttocks" with signs for its letters: nobody hides a donkey. With digits it is a model (A55). */
const SIGNED_ASS = words('a$$ @ss @$$ a$s as$');

/** Letters that a short mask begins with. */
const HEADS = Uint8Array.from({ length: 0x460 }, (_, code) =>
  'cxfkхбуфswд'.includes(String.fromCharCode(code)) ? 1 : 0,
);
const LONGEST = 5;

/** May the word be a short mask? Asked of every word. */
export const mayBeShortMask = ({ word, mixed }: Token): boolean =>
  word.length <= LONGEST &&
  ((HEADS[word.charCodeAt(0)] === 1 && (IN_LATIN.has(word) || IN_CYRILLIC.has(word) || OTHERS.has(word))) ||
    (mixed && word.length === 3 && (SIGNED_ASS.has(word) || STARRED.has(word))));

/** The abuse that is meant at `at` and told by what stands around it. @param trailing what follows the last word of the text. */
export function shortMask(tokens: readonly Token[], at: number, trailing: string): ShortMask | undefined {
  const { word, capitalised } = tokens[at]!;
  const russian = (meant: string, last = at): ShortMask => ({ last, word: meant, cyrillic: true });
  if (word === 'f') {
    const meant = isFU(tokens, at, trailing) ? 'fuck' : dottedF(tokens, at);
    return meant === undefined ? undefined : { last: at + 1, word: meant, cyrillic: false };
  }
  if (SIGNED_ASS.has(word)) return { last: at, word: 'asshole', cyrillic: false };
  if (word === 'fak' && AFTER_FAK.has(tokens[at + 1]?.word ?? '')) return { last: at, word: 'fuck', cyrillic: false };
  // "Kill yourself" by its initials; among other words also a winter, a kiss.
  if (word === 'kys') return isAlone(tokens, at) ? { last: at, word: 'killyourself', cyrillic: false } : undefined;
  if (STARRED.has(word)) return capitalised ? undefined : russian('блять');
  if (word === 'бл' && isStarredExclamation(tokens, at, trailing)) return russian('блять');
  if (capitalised) return undefined;
  const dotted = DOTTED.get(word);
  if (dotted !== undefined)
    return isDotted(tokens, at, dotted[0]) ? { last: at + 1, word: dotted[1], cyrillic: word === 'д' } : undefined;
  const meant = IN_LATIN.get(word);
  if (meant !== undefined) return isAmongRussian(tokens, at) ? russian(meant) : undefined;
  if (word === 'х') return isCutByDot(tokens, at) ? russian('хули', at + 1) : undefined;
  if (word === 'kz') return isKeyedExclamation(tokens, at) ? russian('бля') : undefined;
  if (word === TAIL) return isTail(tokens, at) ? russian('хуй') : undefined;
  const exclaimed = isAlone(tokens, at) || BEFORE_EXCLAMATION.has(before(tokens, at));
  const gap = gapAfter(tokens, at, trailing);
  if (word === 'бл') return exclaimed && DOTS_AFTER.test(gap) ? russian('блять') : undefined;
  const full = IN_CYRILLIC.get(word);
  if (full === undefined) return undefined;
  // "блт, опять"
  const opens = gap.startsWith(',') && before(tokens, at) === '' && tokens[at + 1]?.cyrillic === true;
  const told = exclaimed || opens || gap.startsWith('!') || BEFORE_ROOT.has(before(tokens, at));
  return told || word === 'фукк' ? russian(full) : undefined;
}

const before = (tokens: readonly Token[], at: number): string => neighbour(tokens, at, at - 1)?.word ?? '';

/** The word at `other`, if it is of the same sentence. */
function neighbour(tokens: readonly Token[], at: number, other: number): Token | undefined {
  const token = tokens[other];
  return token?.sentence === tokens[at]!.sentence ? token : undefined;
}

const gapAfter = (tokens: readonly Token[], at: number, trailing: string): string => tokens[at + 1]?.before ?? trailing;

/** The only word of the text. */
const isAlone = (tokens: readonly Token[], at: number): boolean => tokens.length === 1 && at === 0;

/** Beside Russian words, or Russian ones on the same keys, with no other Latin word near: "ну вы cerf", not "le cerf". */
function isAmongRussian(tokens: readonly Token[], at: number): boolean {
  const near = [neighbour(tokens, at, at - 1), neighbour(tokens, at, at + 1)].filter((token) => token !== undefined);
  if (near.length === 0) return isAlone(tokens, at);
  return near.every(({ cyrillic, latin, word }) => (cyrillic && !latin) || KEYED_COMPANY.has(word));
}

/** "х.ли": a word of one letter and the rest after a dot, no member of a row of abbreviations. */
function isCutByDot(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const apart = at === 0 || /^\s/.test(tokens[at]!.before) || /\s$/.test(tokens[at]!.before);
  return (
    apart &&
    next?.word === 'ли' &&
    !next.capitalised &&
    /^[.*-] ?$/.test(next.before) &&
    !/^[.]/.test(tokens[at + 2]?.before ?? '')
  );
}

/** ",kz" for бля: at the beginning or after a word that exclaims; elsewhere a comma before a domain that lacks its space. */
function isKeyedExclamation(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]!.before;
  const last = before(tokens, at);
  if (last !== '') return COMMA_APART.test(gap) && BEFORE_EXCLAMATION.has(last);
  return COMMA_FIRST.test(gap) && tokens[at + 1]?.latin !== true;
}

/** "на ...уй": dots for the first letter; уй by itself is also a house in Kazakh typed on Russian keys. */
function isTail(tokens: readonly Token[], at: number): boolean {
  if (!DOTS_BEFORE.test(tokens[at]!.before)) return false;
  return isAlone(tokens, at) || BEFORE_ROOT.has(tokens[at - 1]?.word ?? '');
}

/** "бл*, опять", "бл* достали", "достали, бл*": set off by commas, or with all of a sentence behind it; "поиск по бл*" is a pattern. */
function isStarredExclamation(tokens: readonly Token[], at: number, trailing: string): boolean {
  const gap = gapAfter(tokens, at, trailing);
  if (!STAR_AFTER.test(gap)) return false;
  const next = neighbour(tokens, at, at + 1);
  const last = before(tokens, at);
  if (last === '') return next?.cyrillic === true && !next.capitalised && !next.mixed;
  if (tokens[at]!.capitalised) return false;
  return BEFORE_EXCLAMATION.has(last) || COMMA_BEFORE.test(tokens[at]!.before) || AFTER_STAR.test(gap);
}

/** "s.it": beside other words or alone, with nothing of an address or of a row of abbreviations around it. */
function isDotted(tokens: readonly Token[], at: number, tail: string): boolean {
  const rest = tokens[at + 1];
  if (rest?.word !== tail || rest.before !== '.' || rest.capitalised) return false;
  return !INSIDE_ADDRESS.test(tokens[at]!.before) && !GOES_ON.has(rest.follower);
}

const AFTER_F_DOT = /^ck(|s|ed|ing|in|er|ers)$/;
const INSIDE_ADDRESS = /[^\s("'«“,!?]$/;
const GOES_ON = new Set([...'./@:-_'].map((sign) => sign.charCodeAt(0)));

/** "f.ck", the dot for a letter; a word by itself, as .ck is also the end of addresses. */
function dottedF(tokens: readonly Token[], at: number): string | undefined {
  const rest = tokens[at + 1];
  if (rest?.before !== '.' || INSIDE_ADDRESS.test(tokens[at]!.before) || GOES_ON.has(rest.follower)) return undefined;
  const ending = AFTER_F_DOT.exec(rest.word)?.[1];
  return ending === undefined ? undefined : `fuck${ending}`;
}

/** "f u" as a whole sentence or before those whom it is said to; not in a row of letters or a formula. */
function isFU(tokens: readonly Token[], at: number, trailing: string): boolean {
  const you = tokens[at + 1];
  if (you?.word !== 'u' || you.before !== ' ' || tokens[at]!.capitalised !== you.capitalised) return false;
  if (neighbour(tokens, at, at - 1) !== undefined) return false;
  const next = neighbour(tokens, at, at + 2);
  if (next !== undefined) return AFTER_F_U.has(next.word);
  return /^[\s.!?,]*$/.test(gapAfter(tokens, at + 1, trailing));
}
