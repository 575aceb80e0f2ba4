// Words written without spaces (thisisbullshit, вывсетампростовры) -> where each begins, by the commonest words and the abuse of the lexicon.

import { Budget } from './budget';
import type { LexiconIndex } from './lexicon-index';
import { isInnocent, matchSpellings } from './match-word';
import { onceAnIndex } from './once-an-index';
import type { RunWords } from './run-words';
import { type Letters, plainSpelling } from './spellings';
import type { Stop } from './stops';
import { WordMemo } from './word-memo';
import { type WordReader, wordReader } from './word-reader';

/** A longer run is no sentence of a person. */
const LONGEST_RUN = 300;
/** Fewer words are a compound (notwithstanding). */
const FEWEST_WORDS = 3;
const SHORTEST_WORDS = 12;
const SHORTEST_SAID = 9;
const TO_WHOM: ReadonlySet<string> = new Set(['you', 'yourself']);
const LONGEST_UNKNOWN = 16;
/** In a sentence a few letters may be unknown: a name, a rare word. */
const MOST_UNKNOWN = 0.3;
const MOST_UNKNOWN_SPACELESS = 0.5;
/** Of ways to part a run the cheapest is taken; costs are about -log of how likely a word is. */
const COST_OF_WORD = 8;
const COST_OF_EVERYDAY_WORD = 5;
const COST_OF_SHORT_WORD = 6;
const COST_OF_LETTER = 5;
/** A word of the list with another ending. */
const COST_OF_ENDING = 5;
/** Beside its letters. */
const COST_OF_UNKNOWN = 5;
/** Abuse that leaves a rest which is no word is more likely no abuse: чмокать. */
const COST_OF_REST = 6;
/** In so long a run nothing but a sentence is met: "a shit" rather than "as hit". */
export const SHORTEST_SENTENCE = 20;
const SHORT_WORD = 2;
const REMEMBERED = 1 << 13;

/** Of the text in which a run stands: its spaces are where they belong, many are missing, or there are none. */
export type Spacing = 'usual' | 'halved' | 'none';
const KEY: Readonly<Record<Spacing, string>> = { usual: '', halved: '/', none: ' ' };

type Kind = 'common' | 'abuse' | 'unknown';

interface Piece {
  readonly word: string;
  readonly kind: Kind;
}

/** The cheapest way to a place of the run: its last piece and where that begins. */
interface Way {
  readonly cost: number;
  readonly from: number;
  readonly kind: Kind;
}

const AS_ONE: readonly number[] = [];

class Parter {
  private readonly memo = new WordMemo<readonly number[]>(REMEMBERED);
  private readonly reader: WordReader;
  private readonly letters: Omit<Letters, 'word'>;

  private readonly mayBeAbuse = ({ entry: { language, grade }, slip }: Stop): boolean =>
    !slip && (grade === 'obscene' || grade === 'insult') && this.words.languages.includes(language);

  constructor(
    private readonly words: RunWords,
    private readonly index: LexiconIndex,
  ) {
    this.reader = wordReader(index);
    const latin = words.script === 'english';
    this.letters = { cyrillic: !latin, latin, mixed: false };
  }

  /** Where words begin within the run; nowhere where it is one word, or innocent as one. */
  seams(run: string, spacing: Spacing): readonly number[] {
    if ((spacing === 'usual' && run.length < this.words.shortest) || run.length > LONGEST_RUN) return AS_ONE;
    if (spacing === 'usual' && !this.mayBeText(run)) return AS_ONE;
    const key = run + KEY[spacing];
    return this.memo.get(key) ?? this.memo.keep(key, this.seamsAnew(run, spacing));
  }

  /** What `isText` asks for and nearly no long word has: the letters of a root of abuse, or the first word of a threat. */
  private mayBeText(run: string): boolean {
    for (const word of this.words.beforePhrase) if (run.startsWith(word)) return true;
    for (let from = 0; from < run.length; from++) if (this.mayHoldAbuse(run, from)) return true;
    return false;
  }

  private mayHoldAbuse(run: string, from: number): boolean {
    const { script, shortestAbuse } = this.words;
    const trie = this.index.words[script];
    let node = 0;
    for (let to = from; to < run.length; ) {
      node = trie.step(node, run.charCodeAt(to++));
      if (node === 0) return false;
      // Only the first and the last word may be shorter.
      const isLong = to - from >= shortestAbuse || from === 0 || to === run.length;
      if (isLong && trie.valuesAt(node)?.some(this.mayBeAbuse)) return true;
    }
    return false;
  }

  private seamsAnew(run: string, spacing: Spacing): readonly number[] {
    if (this.words.ends(run, 0).includes(run.length)) return AS_ONE;
    const budget = new Budget(run.length);
    // "braindead" is abuse as it stands.
    if (spacing === 'halved' && this.isAbuse(run, 0, true, budget)) return AS_ONE;
    const ways: (Way | undefined)[] = [{ cost: 0, from: 0, kind: 'common' }];
    for (let from = 0; from < run.length; from++)
      if (ways[from] !== undefined) this.goOn(run, from, ways, budget, spacing);
    const pieces = piecesOf(run, ways);
    if (!this.isMeant(pieces, run, spacing)) return AS_ONE;
    if (spacing !== 'none' && this.reader.read({ ...this.letters, word: run }, budget).innocent) return AS_ONE;
    let at = 0;
    return pieces.slice(0, -1).map(({ word }) => {
      at += word.length;
      return at;
    });
  }

  private isMeant(pieces: readonly Piece[], run: string, spacing: Spacing): boolean {
    if (spacing === 'usual') return isText(pieces, run, this.words);
    const unknown = unknownLetters(pieces);
    // "oxymoron" beside words that are glued is no "oxy" and no moron.
    if (spacing === 'halved' && unknown > 0 && pieces.some(({ kind }) => kind === 'abuse')) return false;
    return unknown <= run.length * MOST_UNKNOWN_SPACELESS;
  }

  /** The words that may follow at `from`. */
  private goOn(run: string, from: number, ways: (Way | undefined)[], budget: Budget, spacing: Spacing): void {
    const before = ways[from]!;
    const goTo = (to: number, kind: Kind, cost: number): void => {
      const leavesRest = before.kind !== kind && before.kind !== 'common' && kind !== 'common';
      const sum = before.cost + cost + (leavesRest ? COST_OF_REST : 0);
      const best = ways[to];
      if (best === undefined || sum < best.cost) ways[to] = { cost: sum, from, kind };
    };
    const known = new Set(this.words.ends(run, from));
    for (const to of known) goTo(to, 'common', this.costOf(run, from, to));
    for (const to of this.words.inflectedEnds?.(run, from) ?? [])
      if (!known.has(to)) goTo(to, 'common', costOfKnown(to - from) + COST_OF_ENDING);
    for (const to of this.rootEnds(run, from, allows))
      if (!known.has(to) && this.isAllowed(run.slice(from, to), budget)) goTo(to, 'common', COST_OF_WORD);
    for (const to of this.rootEnds(run, from, this.mayBeAbuse))
      if (!known.has(to) && this.isAbuse(run.slice(from, to), from, to === run.length, budget))
        goTo(to, 'abuse', this.words.costOfAbuse);
    if ((spacing === 'usual' && run.length < SHORTEST_SENTENCE) || before.kind === 'unknown') return;
    for (const [to, cost] of this.words.chances().from(run, from, Math.min(run.length, from + LONGEST_UNKNOWN)))
      goTo(to, 'unknown', COST_OF_UNKNOWN + cost);
  }

  private costOf(run: string, from: number, to: number): number {
    const isEveryday = to - from > SHORT_WORD && this.words.everyday.has(run.slice(from, to));
    return isEveryday ? COST_OF_EVERYDAY_WORD : costOfKnown(to - from);
  }

  /** Where roots of abuse may end that begin at `from`, with their endings. */
  private rootEnds(run: string, from: number, counts: (stop: Stop) => boolean): readonly number[] {
    const { script, longestAbuse, longestEnding } = this.words;
    const trie = this.index.words[script];
    const ends: number[] = [];
    let node = 0;
    let open = 0;
    for (let to = from; to < run.length && to - from < longestAbuse; ) {
      node = trie.step(node, run.charCodeAt(to++));
      if (node === 0) break;
      const stops = trie.valuesAt(node)?.filter(counts) ?? [];
      if (stops.length > 0) ends.push(to);
      if (stops.some(({ right }) => right !== 'edge')) open = to;
    }
    for (let to = open + 1; open > 0 && to <= Math.min(run.length, open + longestEnding); to++)
      if (!ends.includes(to)) ends.push(to);
    return ends;
  }

  private isAllowed(word: string, budget: Budget): boolean {
    return budget.allowsEarnest(word.length) && isInnocent([plainSpelling({ ...this.letters, word })], this.index);
  }

  private isAbuse(word: string, from: number, isLast: boolean, budget: Budget): boolean {
    const { longestAbuse, shortestAbuse, shortAbuse, lastAbuse, noAbuse, languages } = this.words;
    const mayBeShort = (from === 0 && shortAbuse.has(word)) || (isLast && lastAbuse.has(word));
    if (word.length > longestAbuse || (word.length < shortestAbuse && !mayBeShort)) return false;
    if (noAbuse.has(word) || !budget.allowsEarnest(word.length)) return false;
    const found = matchSpellings([plainSpelling({ ...this.letters, word })], this.index);
    return found.some(({ entry }) => languages.includes(entry.language) && entry.grade !== 'cue');
  }
}

const allows = ({ entry: { grade }, slip }: Stop): boolean => !slip && grade === 'allow';

function costOfKnown(length: number): number {
  if (length > SHORT_WORD) return COST_OF_WORD;
  return length === SHORT_WORD ? COST_OF_SHORT_WORD : COST_OF_LETTER;
}

/** The pieces of the whole run; none where no way leads to its end. */
function piecesOf(run: string, ways: readonly (Way | undefined)[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let to = run.length; to > 0; ) {
    const way = ways[to];
    if (way === undefined) return [];
    pieces.unshift({ word: run.slice(way.from, to), kind: way.kind });
    to = way.from;
  }
  return pieces;
}

const unknownLetters = (pieces: readonly Piece[]): number =>
  pieces.reduce((letters, { word, kind }) => letters + (kind === 'unknown' ? word.length : 0), 0);

/** May the pieces be words that somebody wrote together? */
function isText(pieces: readonly Piece[], run: string, { beforeAbuse, afterAbuse, beforePhrase }: RunWords): boolean {
  if (unknownLetters(pieces) > run.length * MOST_UNKNOWN) return false;
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined || last === first) return false;
  const isAbusive = pieces.some(({ kind }) => kind === 'abuse');
  if (!isAbusive && !beforePhrase.has(first.word)) return false;
  // illcutyou
  const isThreat = beforePhrase.has(first.word) && TO_WHOM.has(last.word) && run.length >= SHORTEST_SAID;
  if (pieces.length >= FEWEST_WORDS)
    return isThreat || run.length >= (beforeAbuse.has(first.word) ? SHORTEST_SAID : SHORTEST_WORDS);
  return (
    (last.kind === 'abuse' && beforeAbuse.has(first.word)) || (first.kind === 'abuse' && afterAbuse.has(last.word))
  );
}

const partersOf = onceAnIndex(() => new Map<RunWords, Parter>());

function parterOf(words: RunWords, index: LexiconIndex): Parter {
  const known = partersOf(index);
  const parter = known.get(words) ?? new Parter(words, index);
  known.set(words, parter);
  return parter;
}

/** Where the words of a run begin, but for the first. Time grows with the length of the run, of which at most 300 letters are looked at. @param run small letters. */
export const seams = (run: string, words: RunWords, index: LexiconIndex, spacing: Spacing): readonly number[] =>
  parterOf(words, index).seams(run, spacing);

const LATIN = { cyrillic: false, latin: true, mixed: false };

/** Is the Latin word obscene as it stands? */
export function isObscene(word: string, index: LexiconIndex): boolean {
  return matchSpellings([plainSpelling({ ...LATIN, word })], index).some(({ entry }) => entry.grade === 'obscene');
}
