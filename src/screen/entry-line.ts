// One line of a lexicon file -> an entry, or what is wrong with the line (lexicon/README.md).

import {
  CUES,
  ENTRY_GRADES,
  type EntryGrade,
  FLAGS_OF,
  type Flag,
  type Pattern,
  type Segment,
  type Side,
  WORD_CLASSES,
} from './entry';
import { withTextSpeak } from './text-speak';
import type { ScreenLanguage } from './verdict';

/** Letters that a root of each language may be written with; anything else is a slip, most often a look-alike. */
const LETTERS: Readonly<Record<ScreenLanguage, RegExp>> = {
  kk: /^[а-яёәғқңөұүһі ]*$/,
  ru: /^[а-яё ]*$/,
  en: /^[a-z ]*$/,
};
/** Opening the brackets of one word, or of one place in a phrase, may give at most so many spellings. */
const MAX_SPELLINGS = 5000;
/** Words and brackets without a space between them. */
const PLACE = /(?:\([^()]*\)|[^ ])+/g;
/** A root that may stand anywhere in a word must be so long, or it would be found in innocent words. */
const MIN_ANYWHERE = 3;

export interface LineEntry {
  readonly root: string;
  readonly grade: EntryGrade;
  readonly flags: ReadonlySet<Flag>;
  readonly note: string;
  readonly pattern: Pattern;
}

/** @returns the entry, or the complaint as a string. */
export function parseEntryLine(line: string, language: ScreenLanguage): LineEntry | string {
  const columns = line.split('|').map((column) => column.trim());
  if (columns.length !== 4) return `expected 4 columns "root | grade | flags | note", found ${columns.length}`;
  const [root, gradeText, flagText, note] = columns as [string, string, string, string];
  if (root === '') return 'the root is empty';
  if (note === '') return 'the note is empty: say in neutral words what the entry means';
  const grade = ENTRY_GRADES.find((known) => known === gradeText);
  if (!grade) return `unknown grade "${gradeText}": use ${ENTRY_GRADES.join(', ')}`;
  const flags = parseFlags(flagText, grade);
  if (typeof flags === 'string') return flags;
  const pattern = openPattern(root, language);
  if (typeof pattern === 'string') return pattern;
  if (WORD_CLASSES.some((name) => flags.has(name)) && !root.endsWith('~')) {
    return 'noun, adj and verb say which endings "~" stands for, but the root does not end in "~"';
  }
  const astray = flagAstray({ root, grade, flags }, language);
  return astray ?? { root, grade, flags, note, pattern };
}

/** A flag that its grade takes, but that says nothing in this entry. */
function flagAstray(
  { root, grade, flags }: Pick<LineEntry, 'root' | 'grade' | 'flags'>,
  language: ScreenLanguage,
): string | undefined {
  if (grade === 'cue' && !CUES.some((cue) => flags.has(cue))) {
    return `a cue tells nothing without one of ${CUES.join(', ')}: add one, or leave the line out`;
  }
  if (flags.has('exact') && language !== 'kk') return '"exact" can be used only in kk.txt: write "native" instead';
  if (flags.has('said') && language !== 'kk') return '"said" can be used only in kk.txt: leave it out';
  if (flags.has('disguised') && language !== 'en') return '"disguised" can be used only in en.txt: leave it out';
  if (flags.has('disguised') && root.includes(' ')) return '"disguised" goes with a single word, not with a phrase';
  if (flags.has('name') && grade !== 'insult') return `"name" goes with insult, not with ${grade}: leave it out`;
  const lone = (['name', 'said'] as const).find((flag) => flags.has(flag) && !flags.has('aimed'));
  return lone && `"${lone}" goes with "aimed": write both, or leave "${lone}" out`;
}

function parseFlags(text: string, grade: EntryGrade): ReadonlySet<Flag> | string {
  const allowed: readonly string[] = FLAGS_OF[grade];
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const bad = names.find((name) => !allowed.includes(name));
  if (bad !== undefined) return `unknown flag "${bad}" for ${grade}: use ${allowed.join(', ')}`;
  return new Set(names as Flag[]);
}

function openPattern(root: string, language: ScreenLanguage): Pattern | string {
  const left = sideOf(root[0]);
  const right = sideOf(root.at(-1));
  const bare = root.slice(left === 'edge' ? 0 : 1, right === 'edge' ? undefined : -1);
  if (/[~*]/.test(bare)) return '"~" and "*" may stand only at the beginning and the end of the root';
  const texts = bare.split('...');
  if (texts.length > 2) return '" ... " may stand only once in a root';
  const parts: Segment[][] = [];
  for (const text of texts) {
    const segments = openSegments(text, language);
    if (typeof segments === 'string') return segments;
    const short = segments[0]?.find((one) => one.length < MIN_ANYWHERE);
    if (left === 'any' && short !== undefined) return `"${short}" is too short for "*" before it`;
    parts.push(segments);
  }
  return { parts, left, right };
}

/** A phrase falls into its words, so that the choices at one place need not be multiplied by those at the next. */
function openSegments(text: string, language: ScreenLanguage): Segment[] | string {
  const segments: Segment[] = [];
  for (const piece of text.match(PLACE) ?? []) {
    const spellings = openBrackets(piece);
    if (typeof spellings === 'string') return spellings;
    const segment = [...new Set(spellings.map((one) => one.replaceAll('ё', 'е').replace(/ +/g, ' ').trim()))];
    const foreign = segment.find((one) => !LETTERS[language].test(one));
    if (foreign !== undefined) return foreignLetter(foreign, language);
    segments.push(segment);
  }
  if (segments.every((segment) => segment.includes(''))) return 'a part of the root is empty';
  return language === 'en' && segments.length > 1
    ? segments.map((one, at) => withTextSpeak(one, segments[at + 1]))
    : segments;
}

function sideOf(sign: string | undefined): Side {
  return sign === '~' ? 'affix' : sign === '*' ? 'any' : 'edge';
}

function foreignLetter(segment: string, language: ScreenLanguage): string {
  const foreign = [...segment].find((letter) => !LETTERS[language].test(letter));
  const code = foreign!.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `"${foreign}" (U+${code}) in "${segment}" is no lower-case letter of ${language}`;
}

/** `(a/b)c` -> `ac`, `bc`. Brackets do not nest. */
function openBrackets(text: string): string[] | string {
  let spellings = [''];
  for (const part of text.split(/(\([^()]*\))/)) {
    const choices = part.startsWith('(') && part.endsWith(')') ? part.slice(1, -1).split('/') : [part];
    if (choices.length === 1 && /[()/]/.test(choices[0]!)) return 'brackets do not match, or "/" stands outside them';
    if (spellings.length * choices.length > MAX_SPELLINGS) return `more than ${MAX_SPELLINGS} spellings in one root`;
    spellings = spellings.flatMap((head) => choices.map((choice) => head + choice));
  }
  return spellings;
}
