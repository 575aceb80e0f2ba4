// tirkeu screen: what the courtesy screen says of a text, or of every line of standard input.
import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import { loadConfig } from '../config';
import { WrongUsage } from '../errors';
import { loadLexicon } from '../lexicon-files';
import { rememberingAnswers } from './answered-lines';
import { eachBlock } from './each-line';
import { printLine } from './print';
import { jsonOf, readable } from './screen-answer';
import { ScreenThreads } from './screen-threads';

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
      const { LEXICON_DIR: lexiconDir } = loadConfig();
      const lexicon = loadLexicon(lexiconDir);
      const json = options.json === true;
      const show = (text: string): string => (json ? jsonOf : readable)(text, lexicon);
      if (words.length > 0) printLine(show(words.join(' ')));
      else if (process.stdin.isTTY) throw new WrongUsage('Give a text, or lines on standard input.');
      else await screenInput(new ScreenThreads({ lexiconDir, json }, show));
    });
}

/**
 * Bytes of the functions that V8 may compile into one that calls them. By its default of 920 it compiles twice as long, on the processors that
 * should screen, for code that is no faster.
 */
const INLINED = 200;

async function screenInput(threads: ScreenThreads): Promise<void> {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
  try {
    await eachBlock(process.stdin, process.stdout, rememberingAnswers(threads.show), threads.ahead);
  } finally {
    await threads.close();
  }
}
