// tirkeu ingest FILE…: take mails from files, as if they had arrived in the mailbox.
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Desk } from '../desk';
import { UserError } from '../errors';
import { peekSender } from '../parse/content-identity';
import { processMails } from '../process-mails';
import { headerOf } from '../receive/maildir-files';
import { HEADER_BYTES } from '../receive/oversize';
import { type IncomingMail, receive } from '../record/ledger';
import { type LedgerLine, ledgerLine } from '../record/ledger-lines';
import { printRows } from './print';
import { whyUnreadable } from './unreadable-file';
import { logOf, withDesk } from './with-desk';

const MAILBOX = 'file:ingest';

export function addIngest(program: Command): void {
  program
    .command('ingest')
    .description('take mails from files, as if they had arrived in the mailbox; the same file twice changes nothing')
    .argument('<file...>', 'raw mails (.eml)')
    .option('--json', 'one JSON line a mail')
    .addHelpText(
      'after',
      '\nA file that cannot be read is named, and the others are taken; the exit code is 1 then, and when a mail goes to quarantine.\n\nExamples:\n  tirkeu ingest letter.eml\n  tirkeu ingest --json spool/*.eml',
    )
    .action(async (files: string[], options: { json?: boolean }) => {
      await withDesk(async (desk) => {
        const rows: Ingested[] = [];
        for (const file of files) rows.push(await ingest(desk, file));
        printRows(rows, options.json === true, 'No files.');
        const count = (wanted: string): number => rows.filter(({ state }) => state === wanted).length;
        const [unread, quarantined] = [count('unread'), count('quarantined')];
        const undone = [
          ...(unread > 0 ? [`${unread} of ${files.length} files could not be read; the others were taken.`] : []),
          ...(quarantined > 0 ? [`${quarantined} in quarantine; see: tirkeu quarantine list`] : []),
        ];
        if (undone.length > 0) throw new UserError(undone.join(' '));
      });
    });
}

interface Ingested extends Omit<LedgerLine, 'ledger'> {
  readonly file: string;
  readonly ledger: number | null;
}

/** A file that cannot be read is a row that says why: the ones behind it are taken all the same. */
async function ingest(desk: Desk, file: string): Promise<Ingested> {
  const { db, now } = desk.flow;
  const mail = await readMailFile(file, desk.config.MAX_MAIL_MB * 1_000_000).catch((error: unknown) => ({ error }));
  if ('error' in mail) {
    return { file, ledger: null, state: 'unread', reason: null, ticket: null, error: whyUnreadable(mail.error) };
  }
  const uid = createHash('sha256').update(mail.raw).digest('hex');
  const known = { uidValidity: 'sha256', uid, sender: peekSender(mail.raw), silent: false };
  await receive(db, MAILBOX, [{ ...known, ...mail }], now());
  await processMails(desk.flow, logOf(desk.config, 'warn'));
  const line = await ledgerLine(db, MAILBOX, 'sha256', uid);
  if (!line) throw new Error(`${file} is not in the ledger`);
  return { file, ...line };
}

type MailFile = Pick<IncomingMail, 'raw' | 'internalDate' | 'size' | 'oversize'>;

/** Of a mail over `maxBytes` only the header, as from a mailbox. Its time is that of the file. */
async function readMailFile(file: string, maxBytes: number): Promise<MailFile> {
  const handle = await open(file);
  try {
    const { size, mtime } = await handle.stat();
    const oversize = size > maxBytes;
    if (!oversize) {
      const raw = await handle.readFile();
      return { raw, internalDate: mtime, size: raw.length, oversize };
    }
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return { raw: headerOf(buffer.subarray(0, bytesRead)), internalDate: mtime, size, oversize };
  } finally {
    await handle.close();
  }
}
