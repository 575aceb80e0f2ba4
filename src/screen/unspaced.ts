// Words written without spaces (thisisbullshit, youareabunchofthieves) -> the same words apart, by the commonest English words and the abuse of the lexicon.

import { Budget } from './budget';
import { COMMON_ENGLISH, commonEnds } from './common-english';
import type { LexiconIndex } from './lexicon-index';
import { matchSpellings } from './match-word';
import { plainSpelling } from './spellings';
import type { Stop } from './stops';
import { ownCopy, WordMemo } from './word-memo';
import { type WordReader, wordReader } from './word-reader';

export const SHORTEST_RUN = 7;
/** A longer run is no sentence of a person. */
const LONGEST_RUN = 300;
/** Fewer words are a compound (notwithstanding). */
const FEWEST_WORDS = 3;
const SHORTEST_WORDS = 12;
const SHORTEST_SAID = 9;
const SHORTEST_ABUSE = 4;
/** Shorter, only where the run begins. */
const SHORT_ABUSE = words('fuk fck fkn sht');
const LONGEST_ABUSE = 16;
const LONGEST_ENDING = 4;
const LONGEST_UNKNOWN = 16;
const LATIN = { cyrillic: false, latin: true, mixed: false };
/** Beside one of these a single word of abuse is two words; beside another it may be a name (Hickman, Simpson). */
const BEFORE_ABUSE = words(
  'this thats you youre your ur the such what is its holy total eat full stop stupid dumb fucking',
);
/** Threats and insults of common words only begin so: iwillfindyou. */
const BEFORE_PHRASE = words(
  'i we you youre your ur this they he she go get eat die shut burn hope what stop im ill ive who why kill hang',
);
const AFTER_ABUSE = words(
  'you off lol bro everyone all them this that him her yourself yourselves website site app portal service support company server operator operators people',
);
/** In a sentence a few letters may be unknown: a name, a rare word. */
const MOST_UNKNOWN = 0.3;
const COST_OF_UNKNOWN = 8;
const COST_OF_UNKNOWN_LETTER = 4;
/** Of ways to part a run the cheapest is taken: few words, and abuse only where nothing else fits (whorepresents). */
const COST_OF_WORD = 2;
const COST_OF_SHORT_WORD = 3;
const COST_OF_ABUSE = 9;
/** In so long a run nothing but a sentence is met: "a shit" rather than "as hit". */
const SHORTEST_SENTENCE = 20;
const COST_IN_SENTENCE = 1;
const SHORT_WORD = 2;
const REMEMBERED = 1 << 13;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

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

class Parter {
  private readonly memo = new WordMemo<string>(REMEMBERED);
  private readonly reader: WordReader;

  constructor(private readonly index: LexiconIndex) {
    this.reader = wordReader(index);
  }

  /** The run with spaces between its words; as it stands where it is none, or innocent as one word. */
  parted(run: string): string {
    if (run.length < SHORTEST_RUN || run.length > LONGEST_RUN || COMMON_ENGLISH.has(run)) return run;
    return this.memo.get(run) ?? this.memo.set(run, ownCopy(this.partedAnew(run)));
  }

  private partedAnew(run: string): string {
    const budget = new Budget(run.length);
    const ways: (Way | undefined)[] = [{ cost: 0, from: 0, kind: 'common' }];
    for (let from = 0; from < run.length; from++) if (ways[from] !== undefined) this.goOn(run, from, ways, budget);
    const pieces = piecesOf(run, ways);
    if (!isText(pieces, run) || this.reader.read({ ...LATIN, word: run }, budget).innocent) return run;
    return pieces.map(({ word }) => word).join(' ');
  }

  /** The words that may follow at `from`. */
  private goOn(run: string, from: number, ways: (Way | undefined)[], budget: Budget): void {
    const before = ways[from]!;
    const goTo = (to: number, kind: Kind): void => {
      const cost = before.cost + costOf(to - from, kind, run);
      if (cost < (ways[to]?.cost ?? Number.POSITIVE_INFINITY)) ways[to] = { cost, from, kind };
    };
    const common = commonEnds(run, from).filter((to) => mayBeCommon(run, from, to));
    for (const to of common) goTo(to, 'common');
    for (const to of this.rootEnds(run, from))
      if (!common.includes(to) && this.isAbuse(run.slice(from, to), from, to === run.length, budget)) goTo(to, 'abuse');
    if (run.length < SHORTEST_SENTENCE || before.kind === 'unknown') return;
    const most = Math.min(run.length, from + LONGEST_UNKNOWN);
    for (let to = from + 1; to <= most; to++) goTo(to, 'unknown');
  }

  /** Where English roots of abuse may end that begin at `from`, with their endings. */
  private rootEnds(run: string, from: number): readonly number[] {
    const trie = this.index.words.english;
    const ends: number[] = [];
    let node = 0;
    let open = 0;
    for (let to = from; to < run.length && to - from < LONGEST_ABUSE; ) {
      node = trie.step(node, run.charCodeAt(to++));
      if (node === 0) break;
      const stops = trie.valuesAt(node)?.filter(isEnglishAbuse) ?? [];
      if (stops.length > 0) ends.push(to);
      if (stops.some(({ right }) => right !== 'edge')) open = to;
    }
    for (let to = open + 1; open > 0 && to <= Math.min(run.length, open + LONGEST_ENDING); to++)
      if (!ends.includes(to)) ends.push(to);
    return ends;
  }

  private isAbuse(word: string, from: number, isLast: boolean, budget: Budget): boolean {
    if (word.length > LONGEST_ABUSE || (word.length < SHORTEST_ABUSE && !mayBeShort(word, from, isLast))) return false;
    if (!budget.allowsEarnest(word.length)) return false;
    const plain = plainSpelling({ ...LATIN, word });
    return matchSpellings([plain], this.index).some(({ entry }) => entry.language === 'en' && entry.grade !== 'cue');
  }
}

const isEnglishAbuse = ({ entry: { language, grade }, slip }: Stop): boolean =>
  language === 'en' && !slip && (grade === 'obscene' || grade === 'insult');

/** "ur" begins what is said to somebody; elsewhere it is a part of a word (saturation). */
const mayBeCommon = (run: string, from: number, to: number): boolean =>
  from === 0 || to - from !== 2 || run.slice(from, to) !== 'ur';

const mayBeShort = (word: string, from: number, isLast: boolean): boolean =>
  (from === 0 && SHORT_ABUSE.has(word)) || (isLast && word === 'ass');

function costOf(length: number, kind: Kind, run: string): number {
  if (kind === 'abuse' && run.length >= SHORTEST_SENTENCE) return COST_IN_SENTENCE;
  if (kind === 'common') return length > SHORT_WORD ? COST_OF_WORD : COST_OF_SHORT_WORD;
  return kind === 'abuse' ? COST_OF_ABUSE + length : COST_OF_UNKNOWN + COST_OF_UNKNOWN_LETTER * length;
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

/** May the pieces be words that somebody wrote together? */
function isText(pieces: readonly Piece[], run: string): boolean {
  const unknown = pieces.reduce((letters, { word, kind }) => letters + (kind === 'unknown' ? word.length : 0), 0);
  if (unknown > run.length * MOST_UNKNOWN) return false;
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined || last === first) return false;
  const isAbusive = pieces.some(({ kind }) => kind === 'abuse');
  if (!isAbusive && !BEFORE_PHRASE.has(first.word)) return false;
  if (pieces.length >= FEWEST_WORDS)
    return run.length >= (BEFORE_ABUSE.has(first.word) ? SHORTEST_SAID : SHORTEST_WORDS);
  return (
    (last.kind === 'abuse' && BEFORE_ABUSE.has(first.word)) || (first.kind === 'abuse' && AFTER_ABUSE.has(last.word))
  );
}

const parters = new WeakMap<LexiconIndex, Parter>();

/** Is the word obscene as it stands? */
export function isObscene(word: string, index: LexiconIndex): boolean {
  return matchSpellings([plainSpelling({ ...LATIN, word })], index).some(({ entry }) => entry.grade === 'obscene');
}

/** Time grows with the length of the run, of which at most 300 letters are looked at. @param run Latin letters, small. */
export function parted(run: string, index: LexiconIndex): string {
  const parter = parters.get(index) ?? new Parter(index);
  parters.set(index, parter);
  return parter.parted(run);
}
