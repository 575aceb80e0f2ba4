// The servers that the desk reads from and writes to die in the middle: IMAP, PostgreSQL. Nothing is lost or doubled, and nothing is closed blindly.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { startEmbedded } from '../../src/record/embedded-postgres';
import { openSql } from '../../src/record/open-sql';
import { type DeskOnServers, deskOnServers, OPERATOR, repeated } from '../integration/desk-on-servers';
import { describeWithDovecot } from '../integration/dovecot';
import { eventually, type RunningDaemon, runDaemon } from '../integration/running-daemon';

jest.setTimeout(600_000);

const TEXT = 'Здравствуйте! Не открывается договор.';

describeWithDovecot('IMAP', () => {
  let desk: DeskOnServers;
  let daemon: RunningDaemon;
  beforeAll(async () => {
    desk = await deskOnServers();
    daemon = await desk.run();
    await daemon.logged('mailbox-entered');
  });
  afterAll(() => desk.close());

  const arrive = (count: number, who: string): string[] =>
    Array.from({ length: count }, (_, at) => desk.arrives({ from: `${who}${at}@firm.example`, text: TEXT }));

  it('dies during a fetch: every mail is filed once', async () => {
    // The ledger takes nothing until the server is dead: the sweep is in the middle of its first batch.
    const ids = await held(desk.sql, 'ledger', async () => {
      const arriving = arrive(120, 'fetch');
      await waiting(desk.sql);
      await desk.dovecot.kill();
      return arriving;
    });
    await daemon.logged('mailbox-away');
    await desk.dovecot.start();
    await daemon.logged('mailbox-back');
    await expectOnce(desk, ids);
  });

  it('dies between the move and the record of it: every mail is in the processed folder once', async () => {
    const before = desk.dovecot.mails('support', 'Processed').length;
    const ids = arrive(40, 'move');
    await eventually(() => desk.dovecot.mails('support', 'Processed').length > before, 'the move has begun');
    await desk.dovecot.kill();
    await desk.dovecot.start();
    await expectOnce(desk, ids);
    const processed = desk.dovecot.mails('support', 'Processed').map(({ raw }) => raw);
    expect(new Set(processed).size).toBe(processed.length);
    expect(processed).toHaveLength(before + ids.length);
  });

  it('does not show a mail: the others are filed, and no ticket is closed until it can be read', async () => {
    const first = desk.arrives({ from: 'silent@firm.example', text: TEXT });
    const answers = await desk.notice('operator-notification', OPERATOR, first);
    desk.arrives({ from: OPERATOR, answers, text: '#info\nКакой номер?' });
    const request = await desk.notice('info-request', 'silent@firm.example', first);
    await desk.quiet();
    expect(await daemon.terminate()).toEqual({ code: 0, signal: null });

    // Later than the last sweep, which would have seen the answer.
    await desk.sql`update tickets set info_due_at = now() where status = 'awaiting-info'`;
    const answer = desk.arrives(
      { from: 'silent@firm.example', answers: request, text: 'Номер 17.' },
      new Date(Date.now() - 120_000),
    );
    chmodSync(only(desk.dovecot.maildir('support')), 0o000);
    const beside = desk.arrives({ from: 'beside@firm.example', text: TEXT });
    daemon = await desk.run();
    await desk.notice('acknowledgement', 'beside@firm.example', beside);
    const passedOver = () => daemon.log.some(({ note }) => String(note).includes('cannot be read'));
    await eventually(passedOver, 'the mail is passed over');
    // One more look at the mailbox, long after the deadline.
    const last = desk.arrives({ from: 'last@firm.example', text: TEXT });
    await desk.notice('acknowledgement', 'last@firm.example', last);
    expect(await statusOf(desk.sql, first)).toBe('awaiting-info');
    await eventually(() => desk.dovecot.mails('support').length === 1, 'the others are moved');
    chmodSync(only(desk.dovecot.maildir('support')), 0o644);
    await eventually(async () => (await statusOf(desk.sql, first)) === 'open', 'the answer is read');
    await expectOnce(desk, [answer]);
  });
});

describeWithDovecot('PostgreSQL, the embedded one', () => {
  it('is killed during an apply, outlives a killed daemon, and is found again: every mail is filed once', async () => {
    const desk = await deskOnServers();
    const folder = mkdtempSync(join(tmpdir(), 'tirkeu-killed-'));
    const settings = { ...desk.settings, DATABASE_URL: '', VAR_DIR: folder };
    const daemon = await runDaemon(settings);
    await daemon.logged('mailbox-entered');
    const server = await startEmbedded(join(folder, 'postgres'));
    const sql = openSql(server.url);
    try {
      const ids: string[] = [];
      const arrive = (): void => {
        for (let at = 0; at < 20; at++) {
          ids.push(desk.arrives({ from: `client${ids.length}@firm.example`, text: TEXT }));
        }
      };
      // Nobody can write an event, so the whole batch waits half written.
      await expect(
        held(sql, 'events', async () => {
          arrive();
          await waiting(sql);
          process.kill(postmaster(folder), 'SIGKILL');
          await eventually(() => daemon.log.some(({ event }) => event === 'database-away'), 'the database is missed');
        }),
      ).rejects.toThrow();
      await eventually(async () => (await filed(sql)) === ids.length, 'all are filed after the first death');

      // Now the daemon dies; the server stays behind, and the next daemon takes it over as it is.
      const pid = postmaster(folder);
      arrive();
      await eventually(async () => (await filed(sql)) > 20, 'the second lot has begun');
      await daemon.kill();
      expect(postmaster(folder)).toBe(pid);
      await sql`update leases set expires_at = now() - interval '1 second'`;
      await sql`update outbox set lease_until = now() - interval '1 second' where state = 'sending'`;
      const next = await runDaemon(settings);
      try {
        await eventually(async () => (await filed(sql)) === ids.length, 'all are filed after the second death');
        await eventually(async () => (await unsent(sql)) === 0, 'all notices are sent');
        expect(postmaster(folder)).toBe(pid);
        const rows = await sql<{ id: string; tries: number }[]>`select m.message_id as id, l.attempts as tries
          from messages m join ledger l on l.id = m.ledger_id`;
        expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
        // The death of the database is nobody's fault; that of the daemon counts.
        expect(Math.max(...rows.map(({ tries }) => tries))).toBeLessThanOrEqual(3);
        expect(await sql`select 1 from ledger where state <> 'processed'`).toHaveLength(0);
      } finally {
        expect(await next.terminate()).toEqual({ code: 0, signal: null });
      }
    } finally {
      await daemon.kill();
      await sql.end({ timeout: 5 });
      await server.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
      await desk.close();
    }
  });
});

/** The one mail in a Maildir; the server moves it from new/ to cur/ when it likes. */
function only(maildir: string): string {
  const files = ['new', 'cur'].flatMap((sub) =>
    readdirSync(join(maildir, sub)).map((name) => join(maildir, sub, name)),
  );
  expect(files).toHaveLength(1);
  return files[0] ?? '';
}

/** Holds a table so that nobody writes to it while `work` runs. */
async function held<T>(sql: Sql, table: string, work: () => Promise<T>): Promise<T> {
  const done: T[] = [];
  await sql.begin(async (tx) => {
    await tx.unsafe(`lock table ${table} in share mode`);
    done.push(await work());
  });
  return done[0] as T;
}

/** Resolves when somebody waits for a table that is held. */
function waiting(sql: Sql): Promise<unknown> {
  return eventually(
    async () => (await sql`select 1 from pg_locks where not granted and locktype = 'relation'`).length > 0,
    'somebody waits for the table',
  );
}

async function expectOnce(desk: DeskOnServers, ids: readonly string[]): Promise<void> {
  const ours = async (): Promise<string[]> =>
    (
      await desk.sql<{ id: string }[]>`select message_id as id from messages where message_id in ${desk.sql([...ids])}`
    ).map(({ id }) => id);
  await eventually(async () => (await ours()).length >= ids.length, 'all mails are filed');
  await desk.quiet();
  expect((await ours()).sort()).toEqual([...ids].sort());
  expect(await repeated(desk.sink)).toEqual([]);
}

async function statusOf(sql: Sql, firstMail: string): Promise<string | undefined> {
  const find = () => sql<{ status: string }[]>`select t.status from tickets t join messages m on m.ticket_id = t.id
    where m.message_id = ${firstMail}`;
  return (await find())[0]?.status;
}

async function filed(sql: Sql): Promise<number> {
  const rows = await sql<{ n: number }[]>`select count(*)::int as n from messages`.catch(() => []);
  return rows[0]?.n ?? 0;
}

async function unsent(sql: Sql): Promise<number> {
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from outbox where state <> 'sent'`;
  return row?.n ?? -1;
}

function postmaster(folder: string): number {
  return Number(readFileSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
}
