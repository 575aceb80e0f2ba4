// The last lines that were answered: lists of subjects, comments and messages say the same again and again.
import { WordMemo } from '../screen/word-memo';

/** Lines remembered. */
const LINES = 1 << 15;
/** Characters of a line that may well come again. */
const LONGEST = 200;

type Show = (lines: readonly string[]) => Promise<readonly string[]>;

/** The same answers, asked only for the lines that are not remembered. The answer to a line must depend on nothing else. */
export function rememberingAnswers(show: Show): Show {
  const known = new WordMemo<string>(LINES, LONGEST);
  return async (lines) => {
    const answers = lines.map((line) => known.get(line));
    const unknown = [...new Set(lines.filter((_, at) => answers[at] === undefined))];
    if (unknown.length === 0) return answers as string[];
    const told = await show(unknown);
    const asked = new Map(unknown.map((line, at) => [line, known.keep(line, told[at]!)]));
    return lines.map((line, at) => answers[at] ?? asked.get(line)!);
  };
}
