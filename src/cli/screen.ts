// tirkeu screen: what the courtesy screen says of a text, or of every line of standard input.
import type { Command } from 'commander';
import { loadConfig } from '../config';
import { UserError } from '../errors';
import { loadLexicon } from '../lexicon-files';
import type { Lexicon } from '../screen/lexicon';
import { screenText } from '../screen/screen-text';
import type { Verdict } from '../screen/verdict';
import { printable, printLine } from './print';

/** Characters gathered before they are written: a write a line would cost more than the screen itself. */
const BLOCK = 1 << 16;

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
      else await screenLines(process.stdin, process.stdout, (line) => show(line, lexicon));
    });
}

/** A line in, a line out, in order; waits for the reader, so that any number of lines needs the same memory. */
async function screenLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  show: (line: string) => string,
): Promise<void> {
  let block = '';
  for await (const line of linesOf(input)) {
    block += `${show(line)}\n`;
    if (block.length < BLOCK) continue;
    await written(output, block);
    block = '';
  }
  await written(output, block);
}

/** Lines end with LF or CRLF and with nothing else: readline would also break them at a lone CR or U+2028. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  const pieces: string[] = [];
  for await (const chunk of input as AsyncIterable<string>) {
    const [head = '', ...rest] = chunk.split('\n');
    pieces.push(head);
    for (const next of rest) {
      yield withoutReturn(pieces.join(''));
      pieces.splice(0, pieces.length, next);
    }
  }
  const last = pieces.join('');
  if (last !== '') yield withoutReturn(last);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

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

function written(output: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
