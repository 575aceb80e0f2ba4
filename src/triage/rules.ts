// The rules of triage from the text of their files: every line is read or named with its number. Format: triage/README.md.
import { type Cue, type Effect, LABELS, type Label, readPattern } from './cue';
import { CueIndex } from './match-cues';

export interface RuleFile {
  /** As shown to the administrator: `ru.txt`. */
  readonly name: string;
  readonly text: string;
}

export interface RuleProblem {
  readonly name: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

export interface TriageRules {
  readonly index: CueIndex;
  /** How many cues each file has. */
  readonly counts: Readonly<Record<string, number>>;
}

interface Line {
  readonly name: string;
  readonly line: number;
  readonly text: string;
}

const DEFAULT_POINTS = 2;
const CLASS = /^@([\p{L}\p{N}-]+)\s*=\s*(\S+)$/u;
const MOST_POINTS = 9;

/** Classes are shared by all files, since people mix languages. Good lines are kept even when others are bad. */
export function parseRules(files: readonly RuleFile[]): { rules: TriageRules; problems: readonly RuleProblem[] } {
  const problems: RuleProblem[] = [];
  const lines = files.flatMap(linesOf);
  const attempt = (line: Line, read: () => void) => {
    try {
      read();
    } catch (thrown) {
      problems.push({
        name: line.name,
        line: line.line,
        message: thrown instanceof Error ? thrown.message : String(thrown),
      });
    }
  };
  const classes = new Map<string, string[]>();
  for (const line of lines.filter(({ text }) => text.startsWith('@') && text.includes('=')))
    attempt(line, () => readClass(line.text, classes));
  const cues: Cue[] = [];
  const counts: Record<string, number> = Object.fromEntries(files.map(({ name }) => [name, 0]));
  let section: { name: string; label: Label } | null = null;
  for (const line of lines) {
    if (line.text.startsWith('@') && line.text.includes('=')) continue;
    attempt(line, () => {
      if (line.text.startsWith('[')) {
        section = { name: line.name, label: labelOf(line.text.replace(/^\[\s*|\s*\]$/g, '')) };
        return;
      }
      if (section?.name !== line.name) throw new Error('write a section such as [error] above the first cue');
      const read = readCues(line.text, section.label, classes);
      cues.push(...read);
      counts[line.name] = (counts[line.name] ?? 0) + read.length;
    });
  }
  return { rules: { index: new CueIndex(cues), counts }, problems };
}

function linesOf({ name, text }: RuleFile): Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line, at) => ({ name, line: at + 1, text: line.replace(/(?:^|\s)#.*$/, '').trim() }))
    .filter((line) => line.text !== '');
}

function readClass(text: string, classes: Map<string, string[]>): void {
  const [, name = '', members = ''] = CLASS.exec(text) ?? [];
  if (name === '') throw new Error('a class is written "@name = word/word*/word", without spaces between the words');
  const words = members.split('/');
  const bad = words.find((word) => !/^\*?[\p{L}\p{M}\p{N}'’]+\*?$/u.test(word));
  if (bad !== undefined) throw new Error(`"${bad}" is no word; words are letters and digits, with * at one end`);
  classes.set(name, [...(classes.get(name) ?? []), ...words]);
}

/** `cue; cue | points, label points`. */
function readCues(text: string, label: Label, classes: Map<string, string[]>): Cue[] {
  const [left = '', right = '', ...more] = text.split('|').map((part) => part.trim());
  if (more.length > 0) throw new Error('a line has two columns: the cue | the points');
  const effects = effectsOf(right, label);
  return left.split(';').map((pattern) => {
    const written = pattern.trim();
    return {
      written,
      elements: readPattern(pattern, classes),
      effects: effects.map((effect) => ({ ...effect, key: `${effect.label} ${written}` })),
    };
  });
}

function effectsOf(written: string, label: Label): Omit<Effect, 'key'>[] {
  if (written === '') return [{ label, points: DEFAULT_POINTS }];
  return written.split(',').map((part) => {
    const [, named = '', number = ''] = /^\s*(?:([a-z-]*[a-z])\s+)?([+-]?\d)\s*$/.exec(part) ?? [];
    const points = Number(number);
    if (number === '' || Math.abs(points) > MOST_POINTS)
      throw new Error(`"${part.trim()}" is no number of points; write "3" or "error -2"`);
    return { label: named === '' ? label : labelOf(named), points };
  });
}

function labelOf(written: string): Label {
  const label = LABELS.find((one) => one === written);
  if (!label) throw new Error(`"${written}" is no label; there are ${LABELS.join(', ')}`);
  return label;
}
