// A cue: words in a row that speak for or against a label, as an administrator writes them in triage/*.txt.
import { foldWord } from './fold';

/** What cues can speak for. Categories (clause 4), exclusions (clause 6), priority, and what makes a request complete (clause 12). */
export const LABELS = [
  'consultation',
  'error',
  'suggestion',
  'third-party-software',
  'workstation',
  'internet',
  'legislation',
  'third-party-actions',
  'today',
  'soon',
  'many',
  'blocked',
  'minor',
  'thing',
  'steps',
  'vague',
  'courtesy',
  'identification',
  'contacts',
] as const;
export type Label = (typeof LABELS)[number];

export interface WordSet {
  readonly exact: ReadonlySet<string>;
  readonly heads: readonly string[];
  readonly tails: readonly string[];
}

export interface Element {
  readonly words: WordSet;
  /** How many words may stand between the element before and this one. */
  readonly gap: number;
  /** The word right before this one must not be one of these. */
  readonly notBehind: WordSet | null;
}

export interface Effect {
  readonly label: Label;
  readonly points: number;
  /** Label and cue: however often it stands in a text, it counts once. */
  readonly key: string;
}

export interface Cue {
  readonly elements: readonly Element[];
  readonly effects: readonly Effect[];
  /** As in the file, for the evidence. */
  readonly written: string;
}

export type Classes = ReadonlyMap<string, readonly string[]>;

/** Gaps as they are written: `..` up to three words, `...` up to eight, in the same sentence. */
const GAPS: Readonly<Record<string, number>> = { '..': 3, '...': 8 };
const ALTERNATIVE = /^\*?[\p{L}\p{M}\p{N}'’]+\*?$/u;
/** Shorter heads would match half a language. */
export const SHORTEST_PART = 2;

/** @throws Error with advice when it cannot be read. */
export function readPattern(written: string, classes: Classes): Element[] {
  const elements: Element[] = [];
  let gap = 0;
  let notBehind: WordSet | null = null;
  for (const piece of written.trim().split(/\s+/)) {
    const jump = GAPS[piece];
    if (jump !== undefined) {
      if (elements.length === 0) throw new Error(`a cue cannot begin with "${piece}"`);
      gap = jump;
    } else if (piece.startsWith('!')) {
      notBehind = wordSet(piece.slice(1), classes);
    } else {
      elements.push({ words: wordSet(piece, classes), gap, notBehind });
      gap = 0;
      notBehind = null;
    }
  }
  if (gap !== 0 || notBehind) throw new Error('a cue ends with a word, not with ".." or "!"');
  if (elements.length === 0) throw new Error('the cue is empty');
  return elements;
}

/** Large classes stand in many cues: each is read once. */
const READ = new WeakMap<Classes, Map<string, WordSet>>();

export function wordSet(written: string, classes: Classes): WordSet {
  const known = READ.get(classes) ?? new Map<string, WordSet>();
  READ.set(classes, known);
  const set = known.get(written) ?? readSet(written, classes);
  known.set(written, set);
  return set;
}

function readSet(written: string, classes: Classes): WordSet {
  const exact = new Set<string>();
  const heads: string[] = [];
  const tails: string[] = [];
  for (const one of expand(written, classes)) {
    if (!ALTERNATIVE.test(one)) throw new Error(`"${one}" is no word; words are letters and digits, with * at one end`);
    const word = foldWord(one.replaceAll('*', ''));
    if (one.includes('*') && word.length < SHORTEST_PART) throw new Error(`"${one}" is too short for a *`);
    if (one.startsWith('*') && one.endsWith('*')) throw new Error(`"${one}": only one * is allowed`);
    if (one.endsWith('*')) heads.push(word);
    else if (one.startsWith('*')) tails.push(word);
    else exact.add(word);
  }
  return { exact, heads, tails };
}

function expand(written: string, classes: Classes): string[] {
  return written.split('/').flatMap((one) => {
    if (!one.startsWith('@')) return [one];
    const members = classes.get(one.slice(1));
    if (!members) throw new Error(`${one} is not defined; write "${one} = word/word" in one of the files`);
    return [...members];
  });
}
