// A desk under attack: its staff, two customers with a ticket each, everybody's reply addresses, and what a mail led to.
import { sql } from 'drizzle-orm';
import { authorChecker } from '../../../src/author-checker';
import { tokenKeys } from '../../../src/desk';
import { processMails } from '../../../src/process-mails';
import { revokeTokens } from '../../../src/record/authority-facts';
import { receive } from '../../../src/record/ledger';
import { deactivateStaff } from '../../../src/record/staff';
import { type DeskWorld, deskWorld } from '../desk-world';
import { type Outcome, outcomeOf } from './outcome';
import { dateText, type People, type Places, placeholders, type Rows, type TicketRow } from './placeholders';
import { Signing } from './signing';

export type Check = 'off' | 'server' | 'verify';

export interface AttackWorld {
  /** Runs a mail whose `{{…}}` are filled in. `given`: words of the case. */
  run(mail: string, given?: readonly string[]): Promise<Outcome>;
  /** Fills in and sends the same mail as often as wanted, without anything new around it. */
  fill(mail: string): Promise<string>;
  arrives(raw: string): Promise<Outcome>;
  /** New tickets, hours later. */
  fresh(given?: readonly string[], mail?: string): Promise<void>;
  close(): Promise<void>;
}

const SETTINGS: Readonly<Record<Check, Readonly<Record<string, string>>>> = {
  off: { AUTH_CHECK: 'off' },
  server: { TRUSTED_AUTHSERV: 'mx.mitwork.kz' },
  verify: { AUTH_CHECK: 'verify' },
};

export async function attackWorld(check: Check): Promise<AttackWorld> {
  const world = await deskWorld({ ...SETTINGS[check], SEND_DELAY_SECONDS: '0' });
  const signing = new Signing();
  const { desk } = world;
  const flow = { ...desk.flow, checkAuthor: authorChecker(desk.config, desk.store.db, signing.resolve) };
  const people = await hire(world);
  const keys = tokenKeys(desk.config);
  let round = 0;
  let uid = 0;
  let places: Places | null = null;

  async function arrives(raw: string): Promise<Outcome> {
    world.pass(1);
    uid += 1;
    const bytes = Buffer.from(raw, 'latin1');
    const mail = { uidValidity: '1', uid: String(uid), internalDate: world.now(), size: bytes.length, raw: bytes };
    await receive(desk.store.db, 'attack', [{ ...mail, oversize: false, sender: null, silent: false }], world.now());
    return outcomeOf(desk.store.db, handle);
  }

  /** Returns the reasons of the decisions. */
  async function handle(): Promise<string> {
    const reasons: string[] = [];
    const failed = (_: number, ...rest: unknown[]): void => {
      throw new Error(`a mail could not be handled: ${rest.map(String).join(' ')}`);
    };
    const log = {
      handled: ({ reason }: { reason: string }) => void reasons.push(reason),
      mailFailed: failed,
      quarantined: failed,
    };
    // A released mail may come too late for the batch that is read ahead.
    while ((await processMails(flow, log)) > 0);
    return reasons.join(' ');
  }

  async function fresh(given: readonly string[] = [], mail = ''): Promise<void> {
    world.pass(120);
    round += 1;
    signing.down = given.includes('dns-down');
    const dana = `dana${round}@buyer.example`;
    const omar = `omar${round}@seller.example`;
    for (const from of [dana, omar]) {
      const raw = `Received: from out.example by mx.mitwork.kz with ESMTPS id 1; Mon, 23 Nov 2026 10:00:00 +0500\r\nFrom: <${from}>\r\nTo: support@mitwork.kz\r\nSubject: Contract\r\nMessage-ID: <request-${from}>\r\nDate: ${dateText(world.now())}\r\n\r\nI cannot open contract 7, it says error 5.\r\n`;
      await arrives(raw);
    }
    places = { dana, omar, ...(await rowsOf(world, dana, omar)), round, since: world.now() };
    await world.desk.store.db.execute(
      sql`update operators set tokens_valid_from = null, authenticated_at = ${given.includes('authenticated') ? world.now().toISOString() : null}::timestamptz where active`,
    );
    if (mail.includes('{{revoked-token}}')) {
      world.pass(1);
      await revokeTokens(desk.store.db, people.aigul.address, new Date(world.now().getTime() - 1000));
    }
    if (mail.includes('{{leaked-token}}')) await arrives(await fill(LEAK));
    if (mail.includes('confirm-token')) await hold();
    if (given.includes('used')) await arrives(await fill(CONFIRMATION));
    if (given.includes('late')) world.pass(25 * 60);
  }

  /** A command in Aigul's name that nothing proves waits for her word. */
  async function hold(): Promise<void> {
    await arrives(await fill(HELD));
  }

  async function fill(mail: string): Promise<string> {
    if (!places) throw new Error('fresh() first');
    const held = await lastHeld(world);
    const values = placeholders({ ...places, people, keys, held, now: world.now() });
    const filled = mail.replace(/\{\{([a-z-]+)\}\}/g, (whole, name: string) =>
      name === 'after' ? whole : (values[name] ?? fail(`no placeholder ${name}`)),
    );
    return signing.signed(filled, world.now());
  }

  return {
    arrives,
    fill,
    fresh,
    async run(mail, given = []) {
      await fresh(given, mail);
      return arrives(await fill(mail));
    },
    close: () => world.close(),
  };
}

const HELD =
  'From: <aigul@mitwork.kz>\r\nTo: support@mitwork.kz\r\nSubject: Re: [{{number}}]\r\nMessage-ID: <held-{{round}}@mitwork.kz>\r\nDate: {{date}}\r\n\r\n#close\r\n';
/** A customer, to an address that only Aigul was given. */
const LEAK =
  'From: <{{omar}}>\r\nTo: support+{{leaked-token}}@mitwork.kz\r\nSubject: Re: Contract\r\nMessage-ID: <leak-{{round}}@seller.example>\r\nDate: {{date}}\r\n\r\nHello?\r\n';
export const CONFIRMATION =
  'From: <aigul@mitwork.kz>\r\nTo: support+{{confirm-token}}@mitwork.kz\r\nSubject: Re: confirm\r\nMessage-ID: <yes-{{round}}@mitwork.kz>\r\nDate: {{date}}\r\n\r\n\r\n';

async function hire(world: DeskWorld): Promise<People> {
  const aigul = await world.staff('aigul@mitwork.kz', { name: 'Айгүл' });
  const marat = await world.staff('marat@mitwork.kz', { name: 'Марат' });
  const saule = await world.staff('saule@strict.example', { name: 'Сәуле', role: 'superior' });
  await world.staff('admin@mitwork.kz', { name: 'Ерлан', role: 'administrator' });
  const former = await world.staff('former@mitwork.kz', { name: 'Бұрынғы' });
  await deactivateStaff(world.desk.store.db, former.address, new Date(0));
  return { aigul, marat, former, saule };
}

async function rowsOf(world: DeskWorld, dana: string, omar: string): Promise<Rows> {
  const rows = await world.desk.store.db.execute<{ id: string; number: string; requester: string; address: string }>(
    sql`select t.id, t.number, p.id as requester, p.address from tickets t join participants p on p.ticket_id = t.id and p.role = 'requester' order by t.id desc limit 2`,
  );
  const of = (address: string): TicketRow => {
    const row = rows.find((one) => one.address === address) ?? fail(`no ticket of ${address}`);
    return { id: Number(row.id), number: row.number, requester: Number(row.requester) };
  };
  return { first: of(dana), second: of(omar) };
}

async function lastHeld(world: DeskWorld): Promise<number> {
  const [row] = await world.desk.store.db.execute<{ id: string }>(
    sql`select coalesce(max(ledger_id), 1) as id from confirmations`,
  );
  return Number(row?.id ?? 1);
}

function fail(why: string): never {
  throw new Error(why);
}
