// Words taken apart: letters spaced or dotted out (х у й, п.и.з.д.а), words cut by hyphens and signs (су-ка, sh!t, х...й).

import { asCyrillicLetters } from './letters';
import type { Token } from './token';
import { areApart, areEnglishWords, areWordsBesideDots } from './two-words';

/** Some neighbouring words read as one. */
export interface Joined {
  readonly first: number;
  readonly last: number;
  readonly word: string;
  /** Single letters, pieces put together, or pieces whose separators may stand for letters (to be matched as a starred word). */
  readonly how: 'letters' | 'pieces' | 'starred';
}

const LONGEST_ROW = 40;
const MOST_PIECES = 12;
/** Letters of a row from which on its last one may be a word by itself. */
const SHORTEST_ROW = 4;
const SHORT_PIECE = 2;
const FEWEST_SYLLABLES = 4;
const LONGEST_SYLLABLE = 3;
/** Letters of a word of which one is put out by a dot; fewer are abbreviations. */
const SHORTEST_DOTTED = 4;
const LONGEST_AFTER_DOT = 4;

export function* joinedWords(tokens: readonly Token[]): Generator<Joined> {
  yield* spacedLetters(tokens);
  yield* cutWords(tokens);
  yield* partedEndings(tokens);
}

/** Kazakh endings that speak to somebody, written apart: топас сың, e с е к сің. */
const PERSON_ENDING = /^(?:с[ыіи][ңн](?:д[ае]р)?|s[yi]n(?:d[ae]r)?)$/;

const isS = (code: number): boolean => code === 0x441 || code === 0x73;

function* partedEndings(tokens: readonly Token[]): Generator<Joined> {
  for (let last = 1; last < tokens.length; last++) {
    const { word, before } = tokens[last]!;
    if (before !== ' ' || word.length < 3 || word.length > 6 || !isS(word.charCodeAt(0)) || !PERSON_ENDING.test(word))
      continue;
    let first = last - 1;
    while (first > 0 && last - first < LONGEST_ROW && isLone(tokens[first]!, true) && isLone(tokens[first - 1]!, false))
      first--;
    yield { first, last, word: spelled(tokens, first, last + 1), how: 'pieces' };
  }
}

/** Words of one letter that may stand before a word that is spaced out. */
const LONE_WORDS = 'аивкосуяжбai';

/** Rows of three and more single letters, and the same rows without their first letter or two (и, в, у are words). */
function* spacedLetters(tokens: readonly Token[]): Generator<Joined> {
  for (let first = 0; first < tokens.length; ) {
    if (tokens[first]!.word.length !== 1) {
      first++;
      continue;
    }
    let end = first;
    while (end < tokens.length && end - first < LONGEST_ROW && isLone(tokens[end]!, end > first)) end++;
    for (let from = first; from <= end - 3 && from <= first + 2; from++) {
      if (from > first && !LONE_WORDS.includes(tokens[from - 1]!.word)) break;
      if (isAbbreviation(tokens, from, end)) break;
      yield { first: from, last: end - 1, word: spelled(tokens, from, end), how: 'letters' };
    }
    // "к р ы с ы в офисе": the last letter may be a word as well.
    if (end - first > SHORTEST_ROW && LONE_WORDS.includes(tokens[end - 1]!.word) && isSpaced(tokens, first, end))
      yield { first, last: end - 2, word: spelled(tokens, first, end - 1), how: 'letters' };
    first = Math.max(end, first + 1);
  }
}

/** Nothing but spaces between the letters: "и т. д.) и" is none. */
function isSpaced(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) if (tokens[at]!.before !== ' ') return false;
  return true;
}

const VOWEL = /[аеиоуыэюяәөұүіaeiouy]/;

/** Dotted letters without a vowel (п.з.д., F.C.K.), or before a surname (Б.Л.Я.Петров). */
function isAbbreviation(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from < 3) return false;
  if (isAndSoOn(tokens, from)) return true;
  for (let at = from; at < end; at++) {
    if (tokens[at]!.word.length !== 1 || (at > from && !tokens[at]!.before.startsWith('.'))) return false;
  }
  const surname = tokens[end];
  if (surname?.capitalised && surname.before.startsWith('.')) return true;
  return !tokens.slice(from, end).some(({ word }) => VOWEL.test(word));
}

/** "и т.д. и", "и т. п." */
const isAndSoOn = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]!.word === 'и' &&
  tokens[from + 1]!.word === 'т' &&
  'дп'.includes(tokens[from + 2]!.word) &&
  tokens[from + 2]!.before.startsWith('.');

/** Letters of a surname: of Х.Уй the second piece is none. */
const SHORTEST_SURNAME = 3;

const SURNAME = /(?:[оеё]в|[оеё]ва|ин|ина|[сц]кий|[сц]кая|ко|ян|дзе|[тл]ер|ұлы|улы|қызы|кызы)$/;

/** Initials and a surname without a space: Д.Белл, Б.К.Лядов, Е.БУКЕТОВ. */
export function isInitialed(tokens: readonly Token[], from: number, end: number): boolean {
  const surname = tokens[end - 1]!;
  if (surname.word.length < SHORTEST_SURNAME || surname.before !== '.') return false;
  if (!surname.capitalised && !SURNAME.test(surname.word)) return false;
  for (let at = from; at < end - 1; at++) {
    const { word, capitalised, before } = tokens[at]!;
    if (word.length !== 1 || !capitalised || (at > from && before !== '.')) return false;
  }
  return true;
}

const DOT = '.'.charCodeAt(0);

/** Two initials: Егоров Х.Е. */
export function areInitials(tokens: readonly Token[], from: number, end: number): boolean {
  const last = tokens[end - 1]!;
  if (end - from !== 2 || last.follower !== DOT || last.before !== '.') return false;
  return tokens.slice(from, end).every(({ word, capitalised }) => word.length === 1 && capitalised);
}

/** One letter, close to the one before: no comma, no sentence end. */
function isLone(token: Token, follows: boolean): boolean {
  if (token.word.length !== 1 || !(token.cyrillic || token.latin)) return false;
  return !follows || token.before === ' ' || (token.before.length <= 3 && !/[,%()\n<>`]/.test(token.before));
}

/** Pieces with no space between them, at least one of them short. */
function* cutWords(tokens: readonly Token[]): Generator<Joined> {
  for (let first = 0; first < tokens.length; ) {
    let end = first + 1;
    while (end < tokens.length && isGlued(tokens[end]!)) end++;
    const isCut = end - first > 1 && end - first <= MOST_PIECES && !isAbbreviation(tokens, first, end);
    const isName = isCut && (isInitialed(tokens, first, end) || areInitials(tokens, first, end));
    const pieces = isCut && !isName ? tokens.slice(first, end) : [];
    if (pieces.some((piece) => piece.word.length <= SHORT_PIECE) && !isEnclitic(pieces) && !areSentences(pieces)) {
      yield { first, last: end - 1, word: spelled(tokens, first, end), how: isSpeltOut(pieces) ? 'letters' : 'pieces' };
      if (mayHideLetters(pieces))
        for (const word of withStars(pieces)) yield { first, last: end - 1, word, how: 'starred' };
    }
    first = end;
  }
}

/** Syllable by syllable: не-до-раз-ви-тый. */
const isSpeltOut = (pieces: readonly Token[]): boolean =>
  pieces.length >= FEWEST_SYLLABLES && pieces.every(({ word }) => word.length <= LONGEST_SYLLABLE);

/** Particles written with a hyphen: дұр-ақ, кто-то, скажи-ка. */
const PARTICLES = new Set('ақ ак aq ak ау ай мыс мыш то ка ли либо таки'.split(' '));
/** Cut where a particle seems to begin. */
const CUT_BEFORE_PARTICLE = new Set(['сука']);
/** Kazakh endings after an initial or a number: м-дей, с-ке. */
const ENDING_AFTER_INITIAL =
  /^(?:[kgкг]e|[кг]е|[дт]е|қа|ға|[дт][ае][йин]|[td][ae][in]|н[ае]н|[нтд][ыі]ң?|[ntd][yi]n?|л[ае]р|l[ae]r)$/;

/** "-ақ", "-то", and an ending of a single letter: no word cut in two. */
function isEnclitic(pieces: readonly Token[]): boolean {
  const last = pieces.at(-1)!;
  if (last.before !== '-') return false;
  if (PARTICLES.has(last.word))
    return pieces.at(-2)!.word.length > 1 && !CUT_BEFORE_PARTICLE.has(spelled(pieces, 0, pieces.length));
  return pieces.at(-2)!.word.length === 1 && ENDING_AFTER_INITIAL.test(last.word);
}

/** Separators that people put between the letters of one word; quotes, brackets and colons belong to other writing. */
const GLUE = /^(?:[-._~|!*·•…]{1,4}|\?)$/;

const isGlued = (token: Token): boolean => token.before !== ' ' && GLUE.test(token.before);

/** One separator alone, not a hyphen in an ordinary compound: х..й, х-й, бл-дь, қ.тақ. */
const mayHideLetters = (pieces: readonly Token[]): boolean =>
  pieces.length === 2 &&
  // **d**elete is marked up, not masked.
  !pieces[0]!.before.endsWith('**') &&
  (/^([*.…]{2,}|…|[-*~•?])$/.test(pieces[1]!.before) || isDotWithin(pieces) || isDashedOut(pieces)) &&
  !pieces.some((piece) => piece.mixed) &&
  !areWords(pieces) &&
  !isShortened(pieces);

/** "we...but", "its..in": one sentence ends and the next begins without a space. */
const areSentences = (pieces: readonly Token[]): boolean =>
  pieces.length === 2 && /^(?:\.{2,}|…)$/.test(pieces[1]!.before) && areApart(pieces[0]!.word, pieces[1]!.word);

/** "so..it", "we-all": two English words, no letters put out between them. */
function areWords([head, tail]: readonly Token[]): boolean {
  if (tail!.before.includes('*')) return false;
  const are = tail!.before === '-' ? areEnglishWords : areWordsBesideDots;
  return are(head!.word, tail!.word);
}

/** Words of one letter, a hyphen and an ending: д-ра is "доктора". */
const SHORTENED = new Set('д-ра д-ру д-ром д-ре д-ры д-ров д-рам ж-да ж-ды з-да з-ды'.split(' '));

const isShortened = ([head, tail]: readonly Token[]): boolean =>
  head!.word.length === 1 && tail!.before === '-' && SHORTENED.has(`${head!.word}-${tail!.word}`);

/** f--k, n---a: dashes after one Latin letter; between words they are a dash, and -t--q is an option. */
const isDashedOut = ([head, tail]: readonly Token[]): boolean =>
  /^-{2,4}$/.test(tail!.before) && !head!.before.endsWith('-') && head!.latin && head!.word.length === 1 && tail!.latin;

/** A full stop without its space stands after a word, and before a long one it ends an abbreviation; else it may stand within a word. */
const isDotWithin = ([head, tail]: readonly Token[]): boolean =>
  tail!.before === '.' &&
  head!.cyrillic &&
  tail!.cyrillic &&
  head!.word.length + tail!.word.length >= SHORTEST_DOTTED &&
  tail!.word.length <= LONGEST_AFTER_DOT;

function spelled(tokens: readonly Token[], from: number, end: number): string {
  let word = '';
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    // ! and | are letters in sh!t and b|tch, but only between letters of one word.
    if (at > from && /^[!|]$/.test(token.before)) word += token.cyrillic ? 'и' : 'i';
    word += token.word;
  }
  return word;
}

/** A hyphen or a dot hides one letter, dots and stars about as many as there are; three dots may also be one letter: п...здец. */
function withStars([head, tail]: readonly Token[]): readonly string[] {
  const { before } = tail!;
  const signs = ONE_LETTER.test(before) ? ['-'] : ['*'.repeat(Math.max(2, before.length))];
  if (before.startsWith('...')) signs.push('*'.repeat(before.length - 1));
  return signs.map((sign) => asWord(head!) + sign + asWord(tail!));
}

const ONE_LETTER = /^[-.~•?]$/;

const asWord = (token: Token): string => (token.cyrillic ? asCyrillicLetters(token.word) : token.word);
