// A whole desk for tests of the flow: the real daemon's parts on a database of its own, a clock that is moved by hand, mail that is recorded.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import type { NoticeName } from '../../src/decide/notice';
import { type Desk, openDesk } from '../../src/desk';
import { mailLog } from '../../src/mail-log';
import type { Message } from '../../src/parse/message';
import { parseMessage } from '../../src/parse/parse-message';
import { processMails } from '../../src/process-mails';
import { migrateStore } from '../../src/record/database';
import { receive } from '../../src/record/ledger';
import { addStaff, type StaffMember } from '../../src/record/staff';
import { listTickets, showTicket, type TicketView } from '../../src/record/ticket-view';
import { sendNext } from '../../src/reply/send-outbox';
import { testDatabase } from './database';

export interface Mail {
  readonly from: string;
  /** Display name of `from`. */
  readonly name?: string;
  readonly text: string;
  readonly to?: string;
  readonly subject?: string;
  /** The notice that is answered: its reply address, and unless `fresh`, its Message-ID. */
  readonly answers?: Sent;
  /** Like the buttons of a notification: a new mail to the reply address. */
  readonly fresh?: boolean;
  readonly html?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** It lay there before the desk did, and --import-existing takes it. */
  readonly imported?: boolean;
  /** Attached files. */
  readonly files?: readonly { readonly filename: string; readonly type: string; readonly content: Buffer }[];
}

export interface Sent {
  readonly notice: string;
  readonly to: string;
  readonly message: Message;
}

export interface DeskWorld {
  readonly desk: Desk;
  readonly sent: Sent[];
  now(): Date;
  /** Moves the clock on. */
  pass(minutes: number): void;
  staff(address: string, given?: Partial<StaffMember>): Promise<StaffMember>;
  /** A mail arrives and is handled. Returns the reason of the decision. */
  arrives(mail: Mail): Promise<string>;
  /** The latest mail arrives once more, in another mailbox. Returns the reason of the decision. */
  arrivesAgain(): Promise<string>;
  /** Mails from these addresses pass as if their domain had signed them. */
  readonly authentic: Set<string>;
  /** Sends what is due. Returns what went out, in order. */
  sends(): Promise<Sent[]>;
  /** The latest mail of that notice to that person; sends what is due first. */
  latest(notice: NoticeName, to: string): Promise<Sent>;
  ticket(number?: string): Promise<TicketView>;
  numbers(): Promise<string[]>;
  close(): Promise<void>;
}

const MONDAY = new Date('2026-11-23T05:00:00Z');

export async function deskWorld(settings: Readonly<Record<string, string>> = {}): Promise<DeskWorld> {
  const database = await testDatabase(migrateStore);
  const folder = mkdtempSync(join(tmpdir(), 'tirkeu-desk-'));
  let time = MONDAY.getTime();
  const now = (): Date => new Date(time);
  const log = mailLog({ level: 'silent', format: 'json', addresses: false });
  const config = readConfig({ DATABASE_URL: database.url, VAR_DIR: folder, ...settings });
  const desk = await openDesk(config, { now, log });
  const sent: Sent[] = [];
  const out: Sent[] = [];
  const sender: typeof desk.sender = {
    ...desk.sender,
    transport: {
      ...desk.sender.transport,
      async send({ to }, raw) {
        const message = await parseMessage(raw);
        out.push({ notice: '', to: to[0] ?? '', message });
        return { result: 'accepted', response: 'kept', refused: [] };
      },
    },
    log: {
      ...desk.sender.log,
      sent: ({ notice, recipient }) => {
        const last = out.pop();
        if (last) sent.push({ ...last, notice, to: recipient });
      },
    },
  };
  const authentic = new Set<string>();
  const flow: typeof desk.flow = {
    ...desk.flow,
    async checkAuthor(raw, message, at) {
      const check = await desk.flow.checkAuthor(raw, message, at);
      const passes = message.from !== null && authentic.has(message.from.address);
      return passes ? { ...check, by: 'dkim', result: 'pass', whole: true } : check;
    },
  };
  const sends = async (): Promise<Sent[]> => {
    const before = sent.length;
    while ((await sendNext(sender)) !== null);
    return sent.slice(before);
  };
  let uid = 0;
  let latest: Buffer = Buffer.alloc(0);
  const handle = async (mailbox: string, raw: Buffer, silent: boolean): Promise<string> => {
    time += 1000;
    uid += 1;
    latest = raw;
    const arrival = { uidValidity: '1', uid: String(uid), internalDate: now(), size: raw.length, raw };
    await receive(desk.store.db, mailbox, [{ ...arrival, oversize: false, sender: null, silent }], now());
    const reasons: string[] = [];
    const failed = (_: number, ...rest: unknown[]): void => {
      throw new Error(`a mail could not be handled: ${rest.map(String).join(' ')}`);
    };
    const handling = {
      ...log,
      handled: ({ reason }: { reason: string }) => void reasons.push(reason),
      mailFailed: failed,
      quarantined: failed,
    };
    // Again, as the daemon does: a confirmation lets a held mail in.
    while ((await processMails(flow, handling)) > 0);
    return reasons.join(' ');
  };
  return {
    desk,
    sent,
    authentic,
    now,
    sends,
    pass(minutes) {
      time += minutes * 60_000;
    },
    staff: (address, given = {}) =>
      addStaff(desk.store.db, { address, name: address, language: 'ru', role: 'operator', ...given }, now()),
    arrives: (mail) => handle('test', Buffer.from(rawMail(mail, new Date(time + 1000))), mail.imported ?? false),
    arrivesAgain: () => handle('another', latest, false),
    async latest(notice, to) {
      await sends();
      const found = sent.filter((one) => one.notice === notice && one.to === to).at(-1);
      if (!found) throw new Error(`no ${notice} to ${to} among ${sent.map((one) => `${one.notice} to ${one.to}`)}`);
      return found;
    },
    async ticket(number) {
      const [first] = number
        ? [number]
        : await listTickets(desk.store.db, { limit: 1 }).then((all) => all.map((one) => one.number));
      const view = await showTicket(desk.store.db, first ?? '');
      if (!view) throw new Error('there is no ticket');
      return view;
    },
    numbers: async () => (await listTickets(desk.store.db, { limit: 100 })).map(({ number }) => number).reverse(),
    async close() {
      await desk.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const word = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

/** As a mail program writes it: one part, 8bit UTF-8. */
export function rawMail(mail: Mail, date: Date): string {
  const { from, text, answers, fresh = false, html = false, headers = {} } = mail;
  const original = answers?.message;
  const to = mail.to ?? original?.replyTo[0]?.address ?? 'support@mitwork.kz';
  const id = original?.messageId;
  const references = [...(original?.references ?? []), ...(id ? [id] : [])].map((one) => `<${one}>`).join('\r\n ');
  const lines = [
    `From: ${mail.name ? `${word(mail.name)} ` : ''}<${from}>`,
    `To: <${to}>`,
    `Subject: ${word(mail.subject ?? (original ? `Re: ${original.subject}` : 'Вопрос'))}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@test.example>`,
    ...(original && !fresh ? [`In-Reply-To: <${id}>`, `References: ${references}`] : []),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
  ];
  const body = [
    `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
    '',
  ];
  if (mail.files === undefined) return [...lines, ...body].join('\r\n');
  const parts = mail.files.flatMap(({ filename, type, content }) => [
    '--part',
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename="${filename}"`,
    'Content-Transfer-Encoding: base64',
    '',
    content.toString('base64').replace(/.{76}/g, '$&\r\n'),
  ]);
  lines.push('Content-Type: multipart/mixed; boundary="part"', '', '--part', ...body, ...parts, '--part--', '');
  return lines.join('\r\n');
}
