// tirkeu quarantine list | show | replay | discard: mails that could not be processed.
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { sayInstant } from '../decide/say-instant';
import { errorText, UserError, WrongUsage } from '../errors';
import { peekSender } from '../parse/content-identity';
import { parseSafely } from '../parser-thread';
import { processMails } from '../process-mails';
import { discardMails, listQuarantine, mendMail, rawMail, replayMails } from '../record/quarantine';
import { positive } from './arguments';
import { printable, printLine, printRows } from './print';
import { logOf, withDatabase, withDesk } from './with-desk';

export function addQuarantine(program: Command): void {
  const quarantine = program
    .command('quarantine')
    .description('mails that could not be processed and wait for a person');
  quarantine
    .command('list')
    .description('what waits, and why')
    .option('--json', 'one JSON line a mail')
    .addHelpText('after', '\nExamples:\n  tirkeu quarantine list\n  tirkeu quarantine list --json | jq .error')
    .action(async (options: { json?: boolean }) => {
      await withDatabase(async (db) =>
        printRows(await listQuarantine(db), options.json === true, 'The quarantine is empty.'),
      );
    });
  quarantine
    .command('show')
    .description('one mail: why it waits, and what can be read of it')
    .argument('<id>', 'id from quarantine list')
    .option('--raw', 'only its bytes, for an editor')
    .addHelpText('after', '\nExample:\n  tirkeu quarantine show 7 --raw > mail.eml')
    .action(async (text: string, options: { raw?: boolean }) => {
      const id = positive(text, 'the id');
      await withDatabase(async (db) => {
        const raw = await rawMail(db, id);
        if (!raw) throw new UserError(`There is no mail ${id} on record.`);
        if (options.raw) return void (await new Promise<void>((resolve) => process.stdout.write(raw, () => resolve())));
        const mail = (await listQuarantine(db)).find((row) => row.id === id);
        printLine(
          mail
            ? `${mail.id}  ${sayInstant(new Date(mail.arrivedAt))}  ${mail.sender ?? 'unknown sender'}  ${mail.size} bytes\n  ${mail.error}`
            : `Mail ${id} is not in quarantine.`,
        );
        try {
          const message = await parseSafely(raw);
          printLine(
            `  subject  ${printable(message.subject)}\n${printable(message.newText).slice(0, 4000).replace(/^/gm, '  | ')}`,
          );
        } catch (error) {
          printLine(`  cannot be parsed: ${errorText(error)}`);
        }
      });
    });
  quarantine
    .command('replay')
    .description('try again, as if the mails had just arrived')
    .argument('[id...]', 'ids from quarantine list')
    .option('--all', 'everything in quarantine, e.g. after an upgrade')
    .option('--from <file>', 'take these mended bytes instead; the original is kept (one id only)')
    .addHelpText(
      'after',
      '\nExamples:\n  tirkeu quarantine replay --all\n  tirkeu quarantine show 7 --raw > mail.eml    # edit it, then\n  tirkeu quarantine replay 7 --from mail.eml',
    )
    .action(async (ids: string[], options: { all?: boolean; from?: string }) => {
      const named = ids.map((id) => positive(id, 'the id'));
      if (named.length === 0 && !options.all)
        throw new WrongUsage('Name the mails to replay, or --all; see: tirkeu quarantine list');
      if (options.from !== undefined) return replayMended(named, options.from);
      await withDesk(async (desk) => {
        const { db } = desk.flow;
        const wanted = options.all ? (await listQuarantine(db)).map(({ id }) => id) : named;
        const released = await replayMails(db, wanted);
        await processMails(desk.flow, logOf(desk.config, 'warn'));
        const again = new Set((await listQuarantine(db)).map(({ id }) => id));
        printRows(
          released.map((id) => ({ id, now: again.has(id) ? 'in quarantine again' : 'processed, or being tried' })),
          false,
          'Nothing to replay.',
        );
        nameStrangers(wanted, released);
      });
    });
  quarantine
    .command('discard')
    .description('put aside for good; the bytes stay in the ledger')
    .argument('<id...>', 'ids from quarantine list')
    .addHelpText('after', '\nExample:\n  tirkeu quarantine discard 7 8')
    .action(async (ids: string[]) => {
      const named = ids.map((id) => positive(id, 'the id'));
      await withDatabase(async (db) => {
        const gone = await discardMails(db, named, new Date());
        printLine(`${gone.length} discarded.`);
        nameStrangers(named, gone);
      });
    });
}

/** @throws UserError naming those that were asked for and are not in quarantine; the others are done. */
function nameStrangers(asked: readonly number[], done: readonly number[]): void {
  const strangers = asked.filter((id) => !done.includes(id));
  if (strangers.length > 0)
    throw new UserError(`Not in quarantine: ${strangers.join(', ')}; see: tirkeu quarantine list`);
}

async function replayMended(ids: readonly number[], file: string): Promise<void> {
  const [id] = ids;
  if (id === undefined || ids.length > 1) throw new WrongUsage('--from mends one mail: give one id.');
  const raw = await readFile(file).catch((error: unknown) => {
    throw new UserError(`${file} cannot be read: ${errorText(error)}`);
  });
  await withDesk(async (desk) => {
    const { db, now } = desk.flow;
    const successor = await mendMail(db, id, raw, peekSender(raw), now());
    if (successor === null) throw new UserError(`Not in quarantine: ${id}; see: tirkeu quarantine list`);
    await processMails(desk.flow, logOf(desk.config, 'warn'));
    const waits = (await listQuarantine(db)).some((mail) => mail.id === successor);
    printLine(`Mail ${id} goes on as ${successor}: ${waits ? 'in quarantine again' : 'processed, or being tried'}.`);
  });
}
