// Which entries of the lexicon a single word matches.

import { BEGINS } from './beginnings';
import type { Entry } from './entry';
import type { LexiconIndex } from './lexicon-index';
import { type Letters, type Spelling, spellingsOf } from './spellings';
import { endingIn, isMeantBeside, isMeantInside } from './stop-fits';
import type { Stop } from './stops';
import type { Trie } from './trie';
import { LONGEST_GLUED, SHORTEST_GLUED, type SmallWords, TYPED, unglued, WRITTEN } from './unglued';

export interface WordMatch {
  readonly entry: Entry;
  /** The ending speaks to somebody (Kazakh -сың, -сіз). */
  readonly you: boolean;
}

/** What a reading of a word holds. */
interface Found {
  /** Abuse and cues, each entry once with and once without a second person, by the first place where it begins. */
  readonly matches: FoundEntry[];
  /** From here on the word is innocent by an `allow` entry; beyond its end when there is none. */
  innocentFrom: number;
}

interface FoundEntry {
  readonly entry: Entry;
  readonly you: boolean;
  from: number;
  /** Letters of the longest root that begins there. */
  size: number;
}

const NOTHING: readonly WordMatch[] = [];

/** Does the entry match the word, whatever `allow` says? */
export function matchesRegardless(entry: Entry, token: Letters, index: LexiconIndex): boolean {
  return spellingsOf(token).some((spelling) => scan(spelling, index)?.matches.some((match) => match.entry === entry));
}

/** Is the word innocent by an `allow` entry as it stands, which is the first of its spellings? */
export function isInnocent([plain]: readonly Spelling[], index: LexiconIndex): boolean {
  return plain?.plain === true && scan(plain, index)?.innocentFrom === 0;
}

/** Abuse and cues in one word; whatever lies within an `allow` entry is left out. */
export const matchWord = (token: Letters, index: LexiconIndex): readonly WordMatch[] =>
  matchSpellings(spellingsOf(token), index);

/** The same for letters set apart (l.o.s.e.r.s), themselves a disguise. */
export function matchApart(token: Letters, index: LexiconIndex): readonly WordMatch[] {
  const spellings = spellingsOf(token);
  const english = spellings.find(({ script }) => script === 'english');
  const apart = english === undefined ? [] : matchSpellings([{ ...english, plain: false, disguised: true }], index);
  return [...matchSpellings(spellings, index), ...apart.filter(({ entry }) => entry.flags.has('disguised'))];
}

/** As above, with the spellings of the word at hand. */
export function matchSpellings(spellings: readonly Spelling[], index: LexiconIndex): readonly WordMatch[] {
  let matches: WordMatch[] | undefined;
  for (const spelling of spellings) {
    const found = scan(spelling, index);
    if (found === undefined) continue;
    for (const one of found.matches) if (one.from < found.innocentFrom) matches = withMatch(matches ?? [], one);
    // The word is innocent as it stands: do not look for far-fetched readings of it.
    if (spelling.plain && found.innocentFrom === 0) return matches ?? NOTHING;
  }
  // "көтбасекенсің": the copula is a cue by its ending, and what stands before it is not seen yet.
  return matches?.some(({ entry }) => entry.grade !== 'cue') ? matches : withGlued(matches, spellings, index);
}

function withGlued(
  cues: readonly WordMatch[] | undefined,
  spellings: readonly Spelling[],
  index: LexiconIndex,
): readonly WordMatch[] {
  const glued = gluedMatches(spellings, index);
  return cues === undefined || glued.length === 0 ? (cues ?? glued) : [...cues, ...glued];
}

/** Abuse written together with a small word before or after it: нуидиот, youidiot, дебилывы, сенделқұлы. */
function gluedMatches(spellings: readonly Spelling[], index: LexiconIndex): readonly WordMatch[] {
  const plain = spellings[0];
  if (!plain?.plain || plain.script === 'skeleton' || plain.text.length > LONGEST_GLUED) return NOTHING;
  const matches = gluedIn(plain, WRITTEN, index);
  if (matches.length > 0 || plain.script !== 'english') return matches;
  const typed = spellings.find(({ script, language }) => script === 'skeleton' && language !== 'ru');
  return typed?.plain && typed.text.length <= LONGEST_GLUED
    ? gluedIn({ ...typed, language: 'kk' }, TYPED, index)
    : matches;
}

function gluedIn(spelling: Spelling, small: SmallWords, index: LexiconIndex): readonly WordMatch[] {
  let matches: WordMatch[] | undefined;
  for (const { from, to, aims } of unglued(spelling.text, small)) {
    const phrase = phraseOf(spelling, from, to, index);
    if (phrase) matches = withMatch(matches ?? [], { entry: phrase, you: false });
    for (const one of scan({ ...spelling, text: spelling.text.slice(from, to) }, index)?.matches ?? NO_MATCHES) {
      if (one.from > 0 || one.size < SHORTEST_GLUED) continue;
      if (isWholeAbuse(one.entry)) matches = withMatch(matches ?? [], one);
      else if (isAimedAbuse(one.entry) && (aims || one.you)) matches = withMatch(matches ?? [], { ...one, you: true });
    }
  }
  return matches ?? NOTHING;
}

/** The insult that goes through all the letters from `from` to before `to`: сенаузыңдыжап. */
function phraseOf(spelling: Spelling, from: number, to: number, index: LexiconIndex): Entry | undefined {
  if (to - from < SHORTEST_INSIDE) return undefined;
  const automaton = index.phrases[spelling.script];
  let state = automaton.start();
  for (let at = from; at < to && (state !== 0 || at === from); at++) {
    state = automaton.step(state, spelling.text.charCodeAt(at));
  }
  return state === 0 ? undefined : automaton.valuesAt(state)?.find((stop) => isMeantBeside(stop, spelling))?.entry;
}

const NO_MATCHES: readonly FoundEntry[] = [];

/** Of whom it is said stands written together with it. */
const isAimedAbuse = ({ grade, flags }: Entry): boolean =>
  (grade === 'obscene' || grade === 'insult') && !flags.has('called');
const isWholeAbuse = ({ grade, flags }: Entry): boolean =>
  (grade === 'obscene' || grade === 'insult') && !flags.has('aimed') && !flags.has('called');

function withMatch(matches: WordMatch[], { entry, you }: WordMatch): WordMatch[] {
  const known = matches.findIndex((match) => match.entry === entry);
  if (known < 0) matches.push({ entry, you });
  else if (you && !matches[known]!.you) matches[known] = { entry, you };
  return matches;
}

/** An obscene phrase of so many letters is looked for inside run-together text as well. */
export const SHORTEST_INSIDE = 8;
/** Every so many letters of a word it is asked whether more of them can change what it is; few words are longer. */
const LETTERS_A_LOOK = 128;

function scan(spelling: Spelling, index: LexiconIndex): Found | undefined {
  const { text, script } = spelling;
  const beginnings = index.beginnings[script];
  let found = walk(index.words[script], spelling, 0, undefined);
  let phrases = 0;
  let three = beginnings.before(text);
  for (let from = 0; from < text.length; from++) {
    three = beginnings.next(three, text, from);
    const begins = beginnings.at(three);
    phrases |= begins & BEGINS.phrase;
    if (from % LETTERS_A_LOOK === 0 && isSettled(found, from)) return found;
    if (from > 0 && (begins & BEGINS.root) !== 0) found = walk(index.inside[script], spelling, from, found);
  }
  return text.length > SHORTEST_INSIDE && phrases !== 0 ? withPhrases(spelling, index, found) : found;
}

/** Was obscenity found that nothing behind it excuses? */
function isSettled(found: Found | undefined, from: number): boolean {
  if (from === 0 || found === undefined) return false;
  return found.matches.some(
    (match) => isWholeAbuse(match.entry) && isObscene(match) && match.from < found.innocentFrom,
  );
}

const isObscene = ({ entry }: FoundEntry): boolean => entry.grade === 'obscene';

/** Adds the roots that begin at `from`. */
function walk(trie: Trie<Stop>, spelling: Spelling, from: number, before: Found | undefined): Found | undefined {
  const { text } = spelling;
  let found = before;
  let node = 0;
  for (let to = from; to < text.length; ) {
    node = trie.step(node, text.charCodeAt(to));
    if (node === 0) break;
    to++;
    const stops = trie.valuesAt(node);
    if (!stops) continue;
    for (const stop of stops) {
      const ending = endingIn(stop, spelling, from, to);
      if (ending !== 'none') found = withStop(found, spelling, stop, from, to, ending === 'you');
    }
  }
  return found;
}

/** Adds obscene phrases written without spaces, anywhere in the word. */
function withPhrases(spelling: Spelling, index: LexiconIndex, before: Found | undefined): Found | undefined {
  const { text, script } = spelling;
  const beginnings = index.beginnings[script];
  let found = before;
  let three = beginnings.before(text);
  for (let from = 0; from <= text.length - SHORTEST_INSIDE; from++) {
    three = beginnings.next(three, text, from);
    if ((beginnings.at(three) & BEGINS.phrase) !== 0) found = withPhrasesAt(spelling, from, index, found);
  }
  return found;
}

function withPhrasesAt(
  spelling: Spelling,
  from: number,
  index: LexiconIndex,
  before: Found | undefined,
): Found | undefined {
  const { text, script } = spelling;
  const automaton = index.phrases[script];
  let found = before;
  let state = automaton.start();
  for (let to = from; to < text.length; ) {
    state = automaton.step(state, text.charCodeAt(to));
    if (state === 0) break;
    to++;
    if (to - from < SHORTEST_INSIDE) continue;
    for (const stop of automaton.valuesAt(state) ?? NO_STOPS) {
      if (isMeantInside(stop, spelling)) found = withStop(found, spelling, stop, from, to, false);
    }
  }
  return found;
}

const NO_STOPS: readonly Stop[] = [];

function withStop(
  before: Found | undefined,
  { text }: Spelling,
  { entry, left }: Stop,
  from: number,
  to: number,
  you: boolean,
): Found {
  const found = before ?? { matches: [], innocentFrom: text.length };
  if (entry.grade === 'allow') {
    // An innocent word is innocent with its prefix and all that follows the root: "рубля" whole, not only "рубл".
    found.innocentFrom = Math.min(found.innocentFrom, left === 'affix' ? 0 : from);
    return found;
  }
  const known = knownMatch(found.matches, entry, you);
  if (known === undefined) found.matches.push({ entry, you, from, size: to - from });
  else if (from < known.from) Object.assign(known, { from, size: to - from });
  else if (from === known.from) known.size = Math.max(known.size, to - from);
  return found;
}

/** A loop, as it is asked for every root of a long word. */
function knownMatch(matches: readonly FoundEntry[], entry: Entry, you: boolean): FoundEntry | undefined {
  for (let at = 0; at < matches.length; at++) {
    const match = matches[at]!;
    if (match.entry === entry && match.you === you) return match;
  }
  return undefined;
}
