// One scene at the desk, written down as it happens: who writes what, and every mail that leaves, as a reader of the golden file sees it.
import { sql } from 'drizzle-orm';
import type { NoticeName } from '../../../src/decide/notice';
import { deskRounds } from '../../../src/desk-rounds';
import { enterMailbox, sweepDone } from '../../../src/record/mailboxes';
import { closeUnanswered } from '../../../src/schedule/close-unanswered';
import { astanaTime } from '../../../src/ticket/astana-time';
import type { Language } from '../../../src/ticket/language';
import { type DeskWorld, deskWorld, type Mail, type Sent } from '../desk-world';

export const CLIENT = 'client@firm.example';
export const DANA = 'dana@mitwork.kz';
export const BOSS = 'boss@mitwork.kz';
const ADMIN = 'admin@mitwork.kz';
const MAILBOX = 'support';
/** Monday, 10:00 in Astana. */
const MORNING = new Date('2026-11-23T05:00:00Z');
const SUBJECT = { kk: 'Порталға қатысты', ru: 'О работе Портала', en: 'About the Portal' } as const;

export interface Scene {
  readonly language: Language;
  readonly world: DeskWorld;
  /** A customer, or an outside expert, writes; `subject` when it matters. */
  writes(text: string, given?: Partial<Mail>): Promise<void>;
  /** The operator answers the latest notification. */
  answers(text: string): Promise<void>;
  /** Writes down what leaves now. Called after each step; a step of a test's own calls it too. */
  leaves(what: string): Promise<void>;
  /** The latest mail of this kind. @throws Error when there is none. */
  latest(notice: NoticeName): Sent;
  /** The clock goes on and round: reminders, closings, summaries. */
  hoursPass(hours: number): Promise<void>;
  /** A line of the golden file that is no mail. */
  says(line: string): void;
  readonly lines: string[];
}

/** A desk for all scenes of a language: opening one costs more than all that happens in a scene. */
export const openStage = (): Promise<DeskWorld> => deskWorld({ SEND_DELAY_SECONDS: '0', SUMMARY_AT: 'off' });

/** An empty desk, on the same morning, with the first registration number to give. */
async function clear(world: DeskWorld): Promise<void> {
  const { db } = world.desk.store;
  // Events refuse to be emptied; a replica's session asks no trigger.
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    const tables = await tx.execute<{ name: string }>(
      sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
    );
    await tx.execute(sql.raw(`truncate ${tables.map(({ name }) => name).join(', ')} restart identity cascade`));
    await tx.execute(sql`alter sequence ticket_sequence restart`);
  });
  world.sent.length = 0;
  world.authentic.clear();
  world.pass((MORNING.getTime() - world.now().getTime()) / 60_000);
}

/** `shows`: the notices that the clause is about are written out, of others only the subject. */
export async function openScene(world: DeskWorld, language: Language, shows: readonly NoticeName[]): Promise<Scene> {
  await clear(world);
  await world.staff(DANA, { name: 'Дана', language });
  await world.staff(BOSS, { name: 'Ерлан', role: 'superior', language });
  await world.staff(ADMIN, { name: 'Әлия', role: 'administrator', language });
  await enterMailbox(world.desk.store.db, MAILBOX, '1', [], world.now());
  const lines: string[] = [];
  const says = (line: string): void => void lines.push(line, '');
  const time = (): string => {
    const { day, minute } = astanaTime(world.now());
    return `${day} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  };
  const leaves = async (what: string): Promise<void> => {
    says(`── ${time()} ── ${what}`);
    for (const one of await world.sends()) lines.push(...written(one, shows));
  };
  const latest = (notice: NoticeName): Sent => {
    const found = world.sent.filter((one) => one.notice === notice).at(-1);
    if (!found) throw new Error(`no ${notice} among ${world.sent.map((one) => one.notice).join(', ')}`);
    return found;
  };
  return {
    language,
    world,
    says,
    lines,
    leaves,
    latest,
    async writes(text, given = {}) {
      const mail = { from: CLIENT, ...(given.answers ? {} : { subject: SUBJECT[language] }), ...given, text };
      await world.arrives(mail);
      await leaves([`${mail.from}:`, ...text.split('\n')].join('\n   '));
    },
    async answers(text) {
      await world.arrives({ from: DANA, answers: latest('operator-notification'), text });
      await leaves([`${DANA}:`, ...text.split('\n')].join('\n   '));
    },
    async hoursPass(hours) {
      world.pass(hours * 60);
      await sweepDone(world.desk.store.db, MAILBOX, world.now(), world.now());
      await closeUnanswered(world.desk.closing([MAILBOX]));
      await deskRounds(world.desk);
      await leaves(`${hours} h`);
    },
  };
}

function written({ notice, to, message }: Sent, shows: readonly NoticeName[]): string[] {
  const head = [`✉ ${notice} → ${to}`, `  ${message.subject}`];
  if (!shows.includes(notice as NoticeName)) return [...head, ''];
  const text = message.text
    .trim()
    .split('\n')
    .map((line) => `  │ ${masked(line)}`.trimEnd());
  return [...head, '  │', ...text, ''];
}

/** Reply addresses are drawn by chance. */
function masked(line: string): string {
  return line.replace(/\+[a-z0-9]{10,}@/gi, '+…@');
}
