// tirkeu parse FILE… --json: what the daemon would read in a mail, without a database.
import type { Command } from 'commander';
import { loadConfig } from '../config';
import { UserError } from '../errors';
import { messageJson, unreadableJson } from '../parse/message-json';
import { findRegistrationNumbers } from '../ticket/registration-number';
import { languageOf } from '../triage/triage';
import { written } from './each-line';
import { printable, printLine } from './print';
import { eachMail, type Reading } from './read-mails';
import { noFile, whyUnreadable } from './unreadable-file';

export function addParse(program: Command): void {
  program
    .command('parse')
    .description('show what is read in a mail, without touching the database')
    .argument('<file...>', 'raw mails (.eml); - reads one from standard input')
    .option('--json', 'one JSON line a mail')
    .addHelpText(
      'after',
      '\nA file in which no mail can be read is a line of its own: kind null, one defect that says why, nothing else known. The exit code is 1 when a file is not there or may not be read.\n\nExamples:\n  tirkeu parse letter.eml\n  tirkeu parse --json fixtures/mail/*/message.eml | jq .newText',
    )
    .action(async (files: string[], options: { json?: boolean }) => {
      const prefix = loadConfig().NUMBER_PREFIX;
      let missing = 0;
      await eachMail(files, async (file, reading) => {
        if ('error' in reading && noFile(reading.error)) missing += 1;
        await show(file, reading, prefix, options.json === true);
      });
      if (missing > 0) throw new UserError(`${missing} of ${files.length} files could not be read.`);
    });
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
    const language = languageOf(message);
    if (json)
      return await written(process.stdout, `${JSON.stringify(messageJson(message, { file, language, numbers }))}\n`);
    printLine(`${file}\n  ${message.kind} (${message.kindReason}), ${language ?? 'language unknown'}`);
    printLine(`  from     ${printable(message.from ? `${message.from.name} <${message.from.address}>` : '(nobody)')}`);
    printLine(`  subject  ${printable(message.subject)}`);
    if (numbers.length > 0) printLine(`  numbers  ${numbers.join(' ')}`);
    for (const { filename, type, size, screenshot } of message.attachments)
      printLine(`  file     ${filename} (${type}, ${size} bytes${screenshot ? ', screenshot' : ''})`);
    if (message.defects.length > 0) printLine(`  defects  ${message.defects.join(', ')}`);
    printLine(printable(message.newText).replace(/^/gm, '  | '));
  } catch (error) {
    if (json)
      await written(process.stdout, `${JSON.stringify(unreadableJson(file, `unreadable: ${whyUnreadable(error)}`))}\n`);
    else printLine(`${file}\n  cannot be read: ${whyUnreadable(error)}`);
  }
}
