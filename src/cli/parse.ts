// tirkeu parse FILE… --json: what the daemon would read in a mail, without a database.
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { loadConfig } from '../config';
import type { Message } from '../parse/message';
import { messageJson, unreadableJson } from '../parse/message-json';
import { type ParserThread, parserThread } from '../parser-thread';
import { findRegistrationNumbers } from '../ticket/registration-number';
import { triage } from '../triage/triage';
import { printable, printLine } from './print';
import { whyUnreadable } from './unreadable-file';

export function addParse(program: Command): void {
  program
    .command('parse')
    .description('show what is read in a mail, without touching the database')
    .argument('<file...>', 'raw mails (.eml); - reads one from standard input')
    .option('--json', 'one JSON line a mail')
    .addHelpText(
      'after',
      '\nA file in which no mail can be read is a line of its own: kind null, one defect that says why, nothing else known.\n\nExamples:\n  tirkeu parse letter.eml\n  tirkeu parse --json fixtures/mail/*/message.eml | jq .newText',
    )
    .action(async (files: string[], options: { json?: boolean }) => {
      const prefix = loadConfig().NUMBER_PREFIX;
      const thread = parserThread();
      const ahead: Promise<Reading>[] = [];
      for (const [at, file] of files.entries()) {
        // While one line is written, the next mails are read.
        for (let next = at + ahead.length; next < files.length && ahead.length < AHEAD; next++)
          ahead.push(readOne(files[next]!, thread));
        const reading = await ahead.shift();
        if (reading) await show(file, reading, prefix, options.json === true);
      }
      await thread.close();
    });
}

/** Few, because each may have 60 MB. */
const AHEAD = 4;

type Reading = { readonly message: Message } | { readonly error: unknown };

async function readOne(file: string, thread: ParserThread): Promise<Reading> {
  try {
    return { message: await thread.parse(await readFile(file === '-' ? '/dev/stdin' : file)) };
  } catch (error) {
    return { error };
  }
}

/** Never throws: a mail that cannot be read is one line that says so. */
async function show(file: string, reading: Reading, prefix: string, json: boolean): Promise<void> {
  try {
    if ('error' in reading) throw reading.error;
    const { message } = reading;
    const numbers = [
      ...new Set([
        ...findRegistrationNumbers(message.subject, prefix),
        ...findRegistrationNumbers(message.newText, prefix),
      ]),
    ];
    const { language } = triage(message);
    if (json) return await written(JSON.stringify(messageJson(message, { file, language, numbers })));
    printLine(`${file}\n  ${message.kind} (${message.kindReason}), ${language ?? 'language unknown'}`);
    printLine(`  from     ${printable(message.from ? `${message.from.name} <${message.from.address}>` : '(nobody)')}`);
    printLine(`  subject  ${printable(message.subject)}`);
    if (numbers.length > 0) printLine(`  numbers  ${numbers.join(' ')}`);
    for (const { filename, type, size, screenshot } of message.attachments)
      printLine(`  file     ${filename} (${type}, ${size} bytes${screenshot ? ', screenshot' : ''})`);
    if (message.defects.length > 0) printLine(`  defects  ${message.defects.join(', ')}`);
    printLine(printable(message.newText).replace(/^/gm, '  | '));
  } catch (error) {
    if (json) await written(JSON.stringify(unreadableJson(file, `unreadable: ${whyUnreadable(error)}`)));
    else printLine(`${file}\n  cannot be read: ${whyUnreadable(error)}`);
  }
}

/** Waits for the reader, so that thousands of files need no more memory than one. */
function written(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
