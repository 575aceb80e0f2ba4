// What the daemon knows of a mailbox: since when, which mails in it are on record or older than the first start, when it was last swept.
import { eq, sql } from 'drizzle-orm';
import { attempt, type Database } from './database';
import type { MailName } from './ledger';
import { ledger, mailboxes, mailsBeforeFirstStart } from './schema';

/** Of these mails, those that are not on record. Order is kept. */
export async function unrecordedMails<M extends MailName>(
  db: Database,
  mailbox: string,
  mails: readonly M[],
): Promise<readonly M[]> {
  const { uids, uidValidity } = namesOf(mails);
  const known = await attempt(() =>
    db.execute<{ uid: string }>(
      sql`select uid from ${ledger} where mailbox = ${mailbox} and uid_validity = ${uidValidity} and uid = any(${sql.param(uids)}::text[])`,
    ),
  );
  return without(mails, known);
}

/** Of these mails, those that were not in the mailbox before the first start. Order is kept. */
export async function youngerMails<M extends MailName>(
  db: Database,
  mailbox: string,
  mails: readonly M[],
): Promise<readonly M[]> {
  const { uids, uidValidity } = namesOf(mails);
  const older = await attempt(() =>
    db.execute<{ uid: string }>(
      sql`select uid from ${mailsBeforeFirstStart} where mailbox = ${mailbox} and uid_validity = ${uidValidity} and uid = any(${sql.param(uids)}::text[])`,
    ),
  );
  return without(mails, older);
}

/** All refs of one sweep share one UIDVALIDITY. */
function namesOf(mails: readonly MailName[]): { uids: string[]; uidValidity: string } {
  return { uids: mails.map(({ uid }) => uid), uidValidity: mails[0]?.uidValidity ?? '' };
}

function without<M extends MailName>(mails: readonly M[], rows: readonly { uid: string }[]): readonly M[] {
  const left = new Set(rows.map(({ uid }) => uid));
  return mails.filter(({ uid }) => !left.has(uid));
}

/** Mails that a new UIDVALIDITY brings up again although they are older than the first start. */
export async function leaveAlone(db: Database, mailbox: string, mails: readonly MailName[]): Promise<void> {
  if (mails.length === 0) return;
  const rows = mails.map(({ uidValidity, uid }) => ({ mailbox, uidValidity, uid }));
  await attempt(() => db.insert(mailsBeforeFirstStart).values(rows).onConflictDoNothing());
}

export interface MailboxRecord {
  readonly firstSeenAt: Date;
  readonly uidValidity: string;
  /** Of the last sweep that ended well; null before the first. */
  readonly sweepStartedAt: Date | null;
}

export async function knownMailbox(db: Database, mailbox: string): Promise<MailboxRecord | null> {
  const [row] = await attempt(() => db.select().from(mailboxes).where(eq(mailboxes.mailbox, mailbox)));
  return row ?? null;
}

/** First sight of a mailbox: `older` are the mails in it, left alone for ever. One transaction: a crash repeats it whole. */
export async function enterMailbox(
  db: Database,
  mailbox: string,
  uidValidity: string,
  older: readonly MailName[],
  now: Date,
): Promise<void> {
  await attempt(() =>
    db.transaction(async (tx) => {
      await tx.insert(mailboxes).values({ mailbox, uidValidity, firstSeenAt: now }).onConflictDoNothing();
      for (let at = 0; at < older.length; at += 5000) {
        const rows = older
          .slice(at, at + 5000)
          .map((mail) => ({ mailbox, uidValidity: mail.uidValidity, uid: mail.uid }));
        await tx.insert(mailsBeforeFirstStart).values(rows).onConflictDoNothing();
      }
    }),
  );
}

export async function sweepDone(db: Database, mailbox: string, startedAt: Date, finishedAt: Date): Promise<void> {
  await attempt(() =>
    db
      .update(mailboxes)
      .set({ sweepStartedAt: startedAt, sweepFinishedAt: finishedAt })
      .where(eq(mailboxes.mailbox, mailbox)),
  );
}
