// What `tirkeu screen` says of one text, for people or for programs.
import type { Lexicon } from '../screen/lexicon';
import { screenText } from '../screen/screen-text';
import type { Verdict } from '../screen/verdict';
import { printable } from './print';

export function jsonOf(text: string, lexicon: Lexicon): string {
  const { grade, threat, matches } = screenText(text, lexicon);
  return JSON.stringify({
    text,
    grade,
    threat,
    matches: matches.map((match) => ({ ...match, text: text.slice(match.start, match.end) })),
  });
}

export function readable(text: string, lexicon: Lexicon): string {
  const verdict = screenText(text, lexicon);
  return [gradeLine(verdict), ...matchLines(text, verdict)].join('\n');
}

const gradeLine = ({ grade, threat }: Verdict): string => (threat ? `${grade}, threat` : grade);

const matchLines = (text: string, { matches }: Verdict): string[] =>
  matches.map(({ start, end, rule, grade, excused }) => {
    const why = excused ? ` (does not count: ${excused})` : '';
    return `  ${start}-${end}  ${printable(text.slice(start, end))}  ${grade}${why}  ${rule}`;
  });
