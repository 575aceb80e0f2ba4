// A word torn in two by a space, a line end or a sign where none belongs: деге нераты, ақым ақсың, im/becile. One of the pieces is no word by itself, and
// the root of the abuse goes on behind the gap.

import { COMMON_ENGLISH } from './common-english';
import { COMMON_KAZAKH } from './common-kazakh';
import { COMMON_RUSSIAN } from './common-russian';
import { isDisguisedName } from './disguised-names';
import type { Entry } from './entry';
import { isInnocentMask } from './innocent-masks';
import { hasKazakhLetter } from './letters';
import type { LexiconIndex } from './lexicon-index';
import { isInnocent } from './match-word';
import { KAZAKH_RUN, RUSSIAN_RUN } from './run-words';
import { plainSpelling, type Spelling } from './spellings';
import { endingIn } from './stop-fits';
import type { Stop } from './stops';
import type { Token } from './token';
import { isWholeAbuse } from './whole-abuse';

export interface Torn {
  /** The first of the two words. */
  readonly first: number;
  readonly entry: Entry;
  readonly you: boolean;
  readonly guessed?: boolean;
  /** Only one piece is no word, so that "you" must stand beside it. */
  readonly isByOne?: boolean;
}

const SHORTEST = 5;
const SHORTEST_OBSCENE = 4;
const LONGEST = 24;
/** Letters of a common word that may be a piece beside one that is none. */
const LONGEST_COMMON = 3;
const GAP = /^(?: |-?\r?\n|[/.-])$/;
/** What stands before the first piece: [i]f you is torn by nobody. */
const STARTS = /^$|\s$/;
const LONGEST_SYLLABLE = 2;
const PLAIN_GAP = ' ';
const DOT = '.';
/** Letters of both pieces when a vowel may stand between them: х.й. */
const SHORTEST_DOTTED = 2;
const LONGEST_TAIL = 10;
/** Letters of both pieces when a consonant may stand between them, and when that tells enough. */
const SHORTEST_WITHOUT_CONSONANT = 3;
const SURE_WITHOUT_CONSONANT = 6;
const CYRILLIC_CONSONANTS = 'бвгджзйклмнпрстфхцчшщқғңһ';
const LATIN_CONSONANTS = 'bcdfghjklmnpqrstvwxyz';
const CYRILLIC_VOWELS = 'аеиоуыюяәіөұү';
const LATIN_VOWELS = 'aeiou';
const GOES_ON = new Set([...'./@:-_'].map((sign) => sign.charCodeAt(0)));
/** не доумки */
const PREFIX = 'не';
const VOWEL = /[аеиоуыэюяәөұүіaeiouy]/;

/** The abuse in pairs of neighbouring words. */
export function* tornWords(tokens: readonly Token[], index: LexiconIndex): Generator<Torn> {
  for (let first = 0; first + 1 < tokens.length; first++) {
    const head = tokens[first]!;
    const tail = tokens[first + 1]!;
    if (head.mixed || tail.mixed || tail.capitalised || head.cyrillic !== tail.cyrillic || head.latin !== tail.latin)
      continue;
    if (head.cyrillic === head.latin || (head.before !== PLAIN_GAP && !STARTS.test(head.before))) continue;
    const size = head.word.length + tail.word.length;
    if (
      size < (tail.before === DOT ? SHORTEST_DOTTED : SHORTEST_OBSCENE) ||
      size > LONGEST ||
      (tail.before !== PLAIN_GAP && !GAP.test(tail.before))
    )
      continue;
    const found = tail.before === DOT ? dotted(head, tail, index) : abuseIn(head, '', tail.word, index);
    if (found !== undefined && (found.isByOne !== true || isBesideYou(tokens, first))) yield { ...found, first };
  }
}

/** A dot for nothing, or for a letter: к.злы, m.ron, у.людок; not before an address or an ending (site.kz). */
function dotted(head: Token, tail: Token, index: LexiconIndex): Omit<Torn, 'first'> | undefined {
  if (GOES_ON.has(tail.follower) || tail.word.length > LONGEST_TAIL) return undefined;
  if (isInnocentMask(`${head.word}-${tail.word}`)) return undefined;
  const plain = abuseIn(head, '', tail.word, index);
  if (plain !== undefined && plain.isByOne !== true) return plain;
  const vowels = head.latin ? LATIN_VOWELS : CYRILLIC_VOWELS;
  for (const vowel of vowels) {
    const found = abuseIn(head, vowel, tail.word, index);
    if (found !== undefined && isToldWithoutVowel(found.entry, head, tail)) return found;
  }
  return withConsonant(head, tail, index);
}

/** What counts only in its own letters is told by other Kazakh letters: к.тіңді. */
const isToldWithoutVowel = ({ flags, grade, language }: Entry, head: Token, tail: Token): boolean =>
  !flags.has('native') ||
  (language === 'kk' &&
    grade === 'obscene' &&
    head.word.length + tail.word.length >= SHORTEST &&
    hasKazakhLetter(head.word + tail.word));

/** A dot for a consonant; of a short word it counts only where it is aimed at somebody. */
function withConsonant(head: Token, tail: Token, index: LexiconIndex): Omit<Torn, 'first'> | undefined {
  const size = head.word.length + tail.word.length;
  if (size < SHORTEST_WITHOUT_CONSONANT) return undefined;
  for (const consonant of head.latin ? LATIN_CONSONANTS : CYRILLIC_CONSONANTS) {
    const found = abuseIn(head, consonant, tail.word, index);
    if (found !== undefined && !found.entry.flags.has('native'))
      return size < SURE_WITHOUT_CONSONANT ? { ...found, guessed: true } : found;
  }
  return undefined;
}

/** @param between a letter that is put between the pieces, or nothing. */
function abuseIn(head: Token, between: string, tail: string, index: LexiconIndex): Omit<Torn, 'first'> | undefined {
  const script = head.cyrillic ? 'cyrillic' : 'english';
  const trie = index.words[script];
  const seam = head.word.length;
  let node = 0;
  for (let at = 0; at < seam; at++) {
    node = trie.step(node, head.word.charCodeAt(at));
    if (node === 0) return undefined;
  }
  // Made only where the tree goes on behind the seam: asked of all neighbours.
  const next = trie.step(node, (between === '' ? tail : between).charCodeAt(0));
  if (next === 0) return undefined;
  const word = head.word + between + tail;
  let spelling: Spelling | undefined;
  for (let to = seam; to < word.length; ) {
    node = trie.step(node, word.charCodeAt(to++));
    if (node === 0) return undefined;
    const stops = trie.valuesAt(node);
    if (stops === undefined || !stops.some(counts)) continue;
    spelling ??= plainSpelling({ word, cyrillic: head.cyrillic, latin: head.latin, mixed: false });
    for (const stop of stops) {
      if (!counts(stop)) continue;
      const ending = endingIn(stop, spelling, 0, to);
      if (ending === 'none' || (word.length < SHORTEST && stop.entry.grade !== 'obscene')) continue;
      const isSaid = ending === 'you';
      const isDotted = between !== '';
      if (isDotted && seam === 1 && isObsceneKazakh(stop) && stop.entry.flags.has('exact'))
        return { entry: stop.entry, you: isSaid };
      const isRead = isTorn(head.word, tail, script, isSaid, isDotted) || (isSaid && isForeign(head.word, stop));
      const isName = !isRead && !isDotted && isNameTorn(head.word, tail, script);
      const isOther =
        !isRead &&
        !isName &&
        !isDotted &&
        isTornByOne(head.word, tail, script, stop) &&
        // "as dumb as you": the piece is abuse in itself.
        !isWholeAbuse(head.word, index) &&
        !isWholeAbuse(tail, index);
      if (!isRead && !isName && !isOther) continue;
      return isInnocent([spelling], index)
        ? undefined
        : { entry: stop.entry, you: isSaid, guessed: isOther, isByOne: isOther };
    }
  }
  return undefined;
}

const isObsceneKazakh = ({ entry: { grade, language } }: Stop): boolean => grade === 'obscene' && language === 'kk';

const counts = ({ entry: { grade, flags }, slip, phrase }: Stop): boolean =>
  !slip && !phrase && (grade === 'obscene' || grade === 'insult') && !flags.has('called') && !flags.has('disguised');

/** Both pieces are no words, or one is none and too short or hard to say to be a rare one, or the whole speaks to somebody (ақ ымақсың). */
function isTorn(
  head: string,
  tail: string,
  script: 'cyrillic' | 'english',
  isSaid: boolean,
  isDotted: boolean,
): boolean {
  const [isHead, isTail] = [isWord(head, script), isWord(tail, script)];
  if (isHead && isTail) return false;
  // "ублюд.и", "bas.ard": behind a word no dot stands without its space, and before an address no word breaks off.
  // A single letter before a word is an abbreviation: қ.тақырып.
  if (isDotted) return head.length > 1 || !isTail;
  if (!isHead && !isTail) return script === 'cyrillic' || isNoEnglish(head) || isNoEnglish(tail);
  const [word, piece] = isHead ? [head, tail] : [tail, head];
  if (word.length > LONGEST_COMMON) return false;
  return isSaid || word === PREFIX || piece.length <= LONGEST_COMMON || !VOWEL.test(piece) || isNoKazakh(piece);
}

/** под онок, деге нерат, к озел: a name of contempt is believed where one of its pieces is no word, however long. */
const isNameTorn = (head: string, tail: string, script: 'cyrillic' | 'english'): boolean =>
  isDisguisedName(head + tail) && (SELDOM_WORDS.has(head) || !isWord(head, script) || !isWord(tail, script));

/** Other abuse right beside "you", of which one piece is no word: as the lists of words are short, it counts only where it is aimed at somebody. */
const isTornByOne = (head: string, tail: string, script: 'cyrillic' | 'english', { entry }: Stop): boolean =>
  head.length + tail.length >= SHORTEST_BY_ONE &&
  (entry.language !== 'kk' || hasKazakhLetter(head + tail)) &&
  isWord(head, script) !== isWord(tail, script);
const SHORTEST_BY_ONE = 6;
const YOU = new Set(['ты', 'вы', 'сен', 'сендер', 'you', 'u']);

function isBesideYou(tokens: readonly Token[], first: number): boolean {
  const isYou = (at: number) => tokens[at]?.sentence === tokens[first]!.sentence && YOU.has(tokens[at]!.word);
  return isYou(first - 1) || isYou(first + 2);
}

/** Words that hardly anybody writes: де бил, ду рак. */
const SELDOM_WORDS = new Set(['де', 'ду', 'ба', 'ло']);

/** Before a Kazakh word in the second person no Russian word stands: то пассың, на дансың. */
const isForeign = (head: string, { entry }: Stop): boolean =>
  entry.language === 'kk' && head.length <= LONGEST_COMMON && COMMON_RUSSIAN.has(head) && !COMMON_KAZAKH.has(head);

/** No Kazakh word begins with two consonants: ма лсың. */
const isNoKazakh = (piece: string): boolean => TWO_CONSONANTS.test(piece) && hasKazakhLetter(piece);
const TWO_CONSONANTS = /^[бвгғджзйкқлмнңпрстфхһцчшщ]{2}/;

/** English words are many, and of few letters. */
const isNoEnglish = (piece: string): boolean => piece.length <= LONGEST_SYLLABLE || !VOWEL.test(piece);

function isWord(piece: string, script: 'cyrillic' | 'english'): boolean {
  if (script === 'english') return COMMON_ENGLISH.has(piece);
  if (COMMON_RUSSIAN.has(piece) || COMMON_KAZAKH.has(piece)) return true;
  return isInflected(piece);
}

const isInflected = (piece: string): boolean =>
  (RUSSIAN_RUN.inflectedEnds?.(piece, 0).includes(piece.length) ?? false) ||
  KAZAKH_RUN.ends(piece, 0).includes(piece.length);
