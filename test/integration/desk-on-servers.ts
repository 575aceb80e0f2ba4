// A desk on real servers: a database, a mailbox on Dovecot over TLS, an SMTP server that keeps what it gets; daemons run on it, and tests look into it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import type { Message } from '../../src/parse/message';
import { parseMessage } from '../../src/parse/parse-message';
import { migrateStore } from '../../src/record/database';
import { openSql } from '../../src/record/open-sql';
import { testDatabase } from './database';
import { type Mail, rawMail, type Sent } from './desk-world';
import { type Dovecot, PASSWORD, startDovecot } from './dovecot';
import { eventually, type RunningDaemon, runDaemon } from './running-daemon';
import { type SmtpSink, startSmtpSink } from './smtp-sink';

export interface DeskOnServers {
  readonly dovecot: Dovecot;
  readonly sink: SmtpSink;
  readonly sql: Sql;
  readonly settings: Readonly<Record<string, string>>;
  /** Starts a daemon; it is killed at the end if it still runs. */
  run(overrides?: Readonly<Record<string, string>>): Promise<RunningDaemon>;
  /** A mail arrives in the mailbox. Returns its Message-ID. */
  arrives(mail: Mail, at?: Date): string;
  /** The notice to that person on that ticket (by the Message-ID of its first mail), once the server has accepted it. */
  notice(name: string, to: string, firstMail: string): Promise<Sent>;
  /** Resolves when every mail is handled, settled, and every notice sent or given up. */
  quiet(): Promise<void>;
  /** Ends what a killed daemon held, the desk and the notices in its hands, as the time would. No other daemon may run. */
  leasesRunOut(): Promise<void>;
  /** Ends only its hold on the notices that it was sending; a living daemon keeps the desk. */
  sendingRunsOut(): Promise<void>;
  /** Notices that wait for another try are due now, as after that time. */
  retriesFallDue(): Promise<void>;
  close(): Promise<void>;
}

export const OPERATOR = 'dana@mitwork.kz';
const USER = 'support';

export async function deskOnServers(): Promise<DeskOnServers> {
  const [database, dovecot, sink] = await Promise.all([testDatabase(migrateStore), startDovecot(), startSmtpSink()]);
  const folder = mkdtempSync(join(tmpdir(), 'tirkeu-servers-'));
  const ca = join(folder, 'ca.pem');
  writeFileSync(ca, dovecot.ca);
  const sql = openSql(database.url, { max: 4 });
  await sql`insert into operators (address, name, language, role, created_at)
    values (${OPERATOR}, 'Дана', 'ru', 'operator', now()), ('admin@mitwork.kz', 'Admin', 'en', 'administrator', now())`;
  const daemons: RunningDaemon[] = [];
  const settings = {
    DATABASE_URL: database.url,
    IMAP_URL: imapUrl(dovecot, USER),
    IMAP_CA_FILE: ca,
    SMTP_URL: sink.url,
    TOKEN_SECRETS: 'a secret of sixteen letters or more',
    CLOSE_CRON: '* * * * * *',
    SEND_DELAY_SECONDS: '0',
  };
  const sendingRunsOut = async (): Promise<void> => {
    await sql`update outbox set lease_until = now() - interval '1 second' where state = 'sending'`;
  };
  const count = async (query: Promise<readonly { n: number }[]>): Promise<number> => (await query)[0]?.n ?? -1;
  return {
    dovecot,
    sink,
    sql,
    settings,
    async run(overrides = {}) {
      const daemon = await runDaemon({ ...settings, ...overrides });
      daemons.push(daemon);
      return daemon;
    },
    arrives(mail, at) {
      const raw = rawMail(mail, at ?? new Date());
      dovecot.deliver(USER, raw, at ? { at } : {});
      return messageIdOf(raw);
    },
    async notice(name, to, firstMail) {
      const id = await eventually(async () => {
        const [row] = await sql<{ message_id: string }[]>`
          select o.message_id from outbox o join messages m on m.ticket_id = o.ticket_id
          where m.message_id = ${firstMail} and o.name = ${name} and o.recipient = ${to} and o.state = 'sent'
          order by o.id desc limit 1`;
        return row?.message_id;
      }, `${name} to ${to} is sent`);
      const message = (await parsed(sink)).find((one) => one.messageId === id);
      if (!message) throw new Error(`${name} to ${to} is on record as sent, but the server never got it`);
      return { notice: name, to, message };
    },
    quiet: () =>
      eventually(async () => {
        const open = await count(sql`select
          (select count(*) from ledger where state = 'received' or settled_at is null)::int
          + (select count(*) from outbox where state in ('queued', 'sending', 'uncertain'))::int as n`);
        return open === 0 && dovecot.mails(USER).length === 0;
      }, 'the desk is quiet').then(() => undefined),
    async leasesRunOut() {
      await sql`update leases set expires_at = now() - interval '1 second'`;
      await sendingRunsOut();
    },
    sendingRunsOut,
    async retriesFallDue() {
      await sql`update outbox set next_attempt_at = now() where state in ('queued', 'uncertain')`;
      await sql`select pg_notify('outbox', '')`;
    },
    async close() {
      await Promise.all(daemons.map((daemon) => daemon.kill()));
      await sql.end({ timeout: 5 });
      await Promise.all([dovecot.stop(), sink.close()]);
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The setting that names the inbox of a user over TLS. */
export function imapUrl(dovecot: Dovecot, user: string): string {
  return `imaps://${user}:${PASSWORD}@127.0.0.1:${dovecot.tlsPort}/INBOX`;
}

/** Everything the SMTP server got, as mails. */
export function parsed(sink: SmtpSink): Promise<Message[]> {
  return Promise.all(
    sink.mails.map(({ raw }) => {
      const message = messages.get(raw) ?? parseMessage(raw);
      messages.set(raw, message);
      return message;
    }),
  );
}
const messages = new WeakMap<Buffer, Promise<Message>>();

/** How often the server got each Message-ID, where that is more than once; their bytes must be the same. */
export async function repeated(sink: SmtpSink): Promise<string[]> {
  const mails = await parsed(sink);
  const ids = mails.map(({ messageId }) => messageId ?? '');
  for (const [at, id] of ids.entries()) {
    const first = sink.mails[ids.indexOf(id)];
    if (!first?.raw.equals(sink.mails[at]?.raw ?? Buffer.alloc(0))) throw new Error(`${id} went out with other bytes`);
  }
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

export function messageIdOf(raw: string): string {
  return /^Message-ID: <(.+)>\r$/m.exec(raw)?.[1] ?? '';
}
