// tirkeu ingest FILE…: take mails from files, as if they had arrived in the mailbox.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { errorText, UserError } from '../errors';
import { peekSender } from '../parse/content-identity';
import { processMails } from '../process-mails';
import { receive } from '../record/ledger';
import { ledgerLine } from '../record/ledger-lines';
import { printRows, type Row } from './print';
import { logOf, withDesk } from './with-desk';

const MAILBOX = 'file:ingest';

export function addIngest(program: Command): void {
  program
    .command('ingest')
    .description('take mails from files, as if they had arrived in the mailbox; the same file twice changes nothing')
    .argument('<file...>', 'raw mails (.eml)')
    .option('--json', 'one JSON line a mail')
    .addHelpText('after', '\nExamples:\n  tirkeu ingest letter.eml\n  tirkeu ingest --json spool/*.eml')
    .action(async (files: string[], options: { json?: boolean }) => {
      await withDesk(async (desk) => {
        const { db, now } = desk.flow;
        const rows: Row[] = [];
        for (const file of files) {
          const { raw, internalDate } = await readMailFile(file);
          const uid = createHash('sha256').update(raw).digest('hex');
          await receive(
            db,
            MAILBOX,
            [
              {
                uidValidity: 'sha256',
                uid,
                internalDate,
                size: raw.length,
                raw,
                oversize: false,
                sender: peekSender(raw),
                silent: false,
              },
            ],
            now(),
          );
          await processMails(desk.flow, logOf(desk.config, 'warn'));
          rows.push({ file, ...(await ledgerLine(db, MAILBOX, 'sha256', uid)) });
        }
        printRows(rows, options.json === true, 'No files.');
      });
    });
}

async function readMailFile(file: string): Promise<{ raw: Buffer; internalDate: Date }> {
  try {
    return { raw: await readFile(file), internalDate: (await stat(file)).mtime };
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${errorText(error)}`);
  }
}
