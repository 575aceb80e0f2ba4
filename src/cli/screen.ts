// tirkeu screen: what the courtesy screen says of a text, or of every line of standard input.
import type { Command } from 'commander';
import { loadConfig } from '../config';
import { UserError } from '../errors';
import { loadLexicon } from '../lexicon-files';
import type { Lexicon } from '../screen/lexicon';
import { screenText } from '../screen/screen-text';
import type { Verdict } from '../screen/verdict';
import { eachLine } from './each-line';
import { printable, printLine } from './print';

export function addScreen(program: Command): void {
  program
    .command('screen')
    .description('try the courtesy screen on a text, or on every line of standard input')
    .argument('[text...]', 'the text; without it, standard input')
    .option('--json', 'one JSON line a text')
    .addHelpText(
      'after',
      '\nExamples:\n  tirkeu screen "Сайт не работает"\n  tirkeu screen --json < lines.txt | jq -c .grade',
    )
    .action(async (words: string[], options: { json?: boolean }) => {
      const lexicon = loadLexicon(loadConfig().LEXICON_DIR);
      const show = options.json === true ? jsonOf : readable;
      if (words.length > 0) printLine(show(words.join(' '), lexicon));
      else if (process.stdin.isTTY) throw new UserError('Give a text, or lines on standard input.');
      else await eachLine(process.stdin, process.stdout, (line) => show(line, lexicon));
    });
}

function jsonOf(text: string, lexicon: Lexicon): string {
  const { grade, threat, matches } = screenText(text, lexicon);
  return JSON.stringify({
    text,
    grade,
    threat,
    matches: matches.map((match) => ({ ...match, text: text.slice(match.start, match.end) })),
  });
}

function readable(text: string, lexicon: Lexicon): string {
  const verdict = screenText(text, lexicon);
  return [gradeLine(verdict), ...matchLines(text, verdict)].join('\n');
}

const gradeLine = ({ grade, threat }: Verdict): string => (threat ? `${grade}, threat` : grade);

const matchLines = (text: string, { matches }: Verdict): string[] =>
  matches.map(({ start, end, rule, grade, excused }) => {
    const why = excused ? ` (does not count: ${excused})` : '';
    return `  ${start}-${end}  ${printable(text.slice(start, end))}  ${grade}${why}  ${rule}`;
  });
