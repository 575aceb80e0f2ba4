// One entry of the courtesy lexicon, as written by an administrator (lexicon/README.md), and what each word in it may be.

import type { ScreenLanguage } from './verdict';

export const ENTRY_GRADES = ['obscene', 'insult', 'allow', 'cue'] as const;
export type EntryGrade = (typeof ENTRY_GRADES)[number];

/** Which endings `~` stands for. */
export const WORD_CLASSES = ['noun', 'adj', 'verb'] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** What a cue tells about the words around it. */
export const CUES = [
  'you',
  'person',
  'filler',
  'voice',
  'point',
  'report',
  'me',
  'mention',
  'self',
  'harsh',
  'copula',
  'leads',
  'trails',
  'about',
] as const;
export type Cue = (typeof CUES)[number];
/** The cues of a word are kept as one number. */
export const CUE_BIT = Object.fromEntries(CUES.map((cue, at) => [cue, 1 << at])) as Readonly<Record<Cue, number>>;

/** The cues that an entry carries, as bits. */
export const cueBits = ({ grade, flags }: Pick<Entry, 'grade' | 'flags'>): number =>
  grade === 'cue' ? CUES.reduce((bits, cue) => (flags.has(cue) ? bits | CUE_BIT[cue] : bits), 0) : 0;

export const ABUSE_FLAGS = ['aimed', 'said', 'called', 'name', 'threat', 'split'] as const;
export const SPELLING_FLAGS = ['native', 'exact'] as const;
export const SLIP_FLAGS = ['loose'] as const;
export const DISGUISE_FLAGS = ['disguised'] as const;
export type Flag =
  | WordClass
  | Cue
  | (typeof ABUSE_FLAGS)[number]
  | (typeof SPELLING_FLAGS)[number]
  | (typeof SLIP_FLAGS)[number]
  | (typeof DISGUISE_FLAGS)[number];

export const FLAGS_OF: Readonly<Record<EntryGrade, readonly Flag[]>> = {
  obscene: [...WORD_CLASSES, ...ABUSE_FLAGS, ...SPELLING_FLAGS, ...SLIP_FLAGS, ...DISGUISE_FLAGS],
  insult: [...WORD_CLASSES, ...ABUSE_FLAGS, ...SPELLING_FLAGS, ...SLIP_FLAGS, ...DISGUISE_FLAGS],
  allow: [...WORD_CLASSES, ...SPELLING_FLAGS],
  cue: [...WORD_CLASSES, ...CUES, ...SPELLING_FLAGS],
};

/** What may stand at one side of a root: nothing, known affixes, or any letters. */
export type Side = 'edge' | 'affix' | 'any';

/** The words that may stand at one place of a phrase; several words keep the spaces between them, '' is none. */
export type Segment = readonly string[];

/** How the root of an entry may be spelt, its brackets opened. */
export interface Pattern {
  /** One part, or two with a gap of some words between them. */
  readonly parts: readonly (readonly Segment[])[];
  readonly left: Side;
  readonly right: Side;
}

export interface Entry {
  readonly language: ScreenLanguage;
  /** The root as written, unique within its file; it names the rule in a verdict. */
  readonly root: string;
  readonly grade: EntryGrade;
  readonly flags: ReadonlySet<Flag>;
  readonly note: string;
  readonly file: string;
  readonly line: number;
}

/** An entry with its root opened, as it is while the lexicon is read: the index holds all that is searched for. */
export interface OpenEntry {
  readonly entry: Entry;
  readonly pattern: Pattern;
}

/** A line of a lexicon file that cannot be taken, 1-based. */
export interface LexiconProblem {
  readonly name: string;
  readonly line: number;
  readonly message: string;
}
