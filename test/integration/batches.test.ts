// Mails handled many at a time lead to the same rows as the same mails handled one by one.
import { sql } from 'drizzle-orm';
import { mailLog } from '../../src/mail-log';
import { processMails } from '../../src/process-mails';
import { receive } from '../../src/record/ledger';
import { corpus } from '../corpus';
import { deskWorld } from './desk-world';

jest.setTimeout(600_000);

const OPERATOR = 'aigul@mitwork.kz';
const log = {
  ...mailLog({ level: 'silent', format: 'json', addresses: false }),
  mailFailed: (_ledger: number, _attempts: number, error: unknown) => {
    throw error;
  },
  quarantined: (_ledger: number, error: unknown) => {
    throw error;
  },
};

/** What a mail box may hold besides: the same mail twice, staff in the middle, the same sender twice, hostile text. */
function withOddities(mails: readonly Buffer[], seed: number): Buffer[] {
  const plain = (from: string, id: string, text: string): Buffer =>
    Buffer.from(
      `From: ${from}\r\nTo: support@mitwork.kz\r\nSubject: ${id}\r\nMessage-ID: <${id}-${seed}@x.kz>\r\n\r\n${text}\r\n`,
    );
  const odd = [
    plain(OPERATOR, 'command', '#list'),
    plain('client1@firm1.kz', 'again', 'Здравствуйте, это снова я.'),
    plain('nul@firm.kz', 'nul', 'before\0after \ud800 half'),
    mails[3] ?? Buffer.alloc(0),
    Buffer.from('Subject: nobody wrote this\r\n\r\nHelp.\r\n'),
    plain('rude@firm.kz', 'rude', 'Вы все там идиоты и суки, блядь!'),
  ];
  return mails.flatMap((mail, at) => [mail, ...(at % 7 === 5 ? odd.splice(0, 1) : [])]);
}

async function rowsAfter(mails: readonly Buffer[], atOnce: number): Promise<Record<string, string[]>> {
  // The cap is reached in the middle, where it must cut at the same mail.
  const world = await deskWorld({ NOTICES_IN_ALL: '30' });
  try {
    await world.staff(OPERATOR);
    const { db } = world.desk.store;
    for (let from = 0; from < mails.length; from += atOnce) {
      const rows = mails.slice(from, from + atOnce).map((raw, at) => ({
        uidValidity: '1',
        uid: String(from + at + 1),
        internalDate: world.now(),
        size: raw.length,
        raw,
        oversize: false,
        sender: null,
        silent: (from + at) % 11 === 0,
      }));
      await receive(db, 'test', rows, world.now());
      while ((await processMails(world.desk.flow, log)) > 0);
    }
    const found: Record<string, string[]> = {};
    for (const [name, query] of Object.entries(QUERIES)) {
      const rows = await db.execute<{ row: unknown }>(sql.raw(query));
      found[name] = rows.map(({ row }) => JSON.stringify(row)).sort();
    }
    return found;
  } finally {
    await world.close();
  }
}

/** Rows by names that do not depend on the order of writing: numbers and UIDs; Message-IDs of ours are random. */
const QUERIES = {
  tickets: `select to_jsonb(t) - 'id' - 'requester_id' - 'linked_to' || jsonb_build_object('requester', to_jsonb(r) - 'id', 'linked', l.number) as row
    from tickets t join requesters r on r.id = t.requester_id left join tickets l on l.id = t.linked_to`,
  participants: `select to_jsonb(p) - 'id' - 'ticket_id' || jsonb_build_object('ticket', t.number) as row from participants p join tickets t on t.id = p.ticket_id`,
  messages: `select to_jsonb(m) - 'id' - 'ticket_id' - 'ledger_id' || jsonb_build_object('ticket', t.number, 'uid', l.uid) as row
    from messages m join tickets t on t.id = m.ticket_id join ledger l on l.id = m.ledger_id`,
  attachments: `select to_jsonb(a) - 'id' - 'ticket_id' - 'message_id' || jsonb_build_object('ticket', t.number) as row from attachments a join tickets t on t.id = a.ticket_id`,
  events: `select to_jsonb(e) - 'id' - 'ticket_id' - 'message_id' || jsonb_build_object('ticket', t.number, 'uid', l.uid) as row
    from events e join tickets t on t.id = e.ticket_id left join messages m on m.id = e.message_id left join ledger l on l.id = m.ledger_id`,
  outbox: `select to_jsonb(o) - 'id' - 'ticket_id' - 'caused_by' - 'message_id' - 'token_person' - 'in_reply_to' - 'references'
      || jsonb_build_object('ticket', t.number, 'uid', l.uid, 'person', coalesce(p.address, o.token_person::text),
        'thread', array(select regexp_replace(id, '^tirkeu[.].*', 'ours') from unnest(o."references") with ordinality as ids (id, place) order by place)) as row
    from outbox o left join tickets t on t.id = o.ticket_id left join ledger l on l.id = o.caused_by
    left join participants p on p.id = o.token_person and p.ticket_id = o.ticket_id and o.token_purpose in ('requester', 'third-party')`,
  ledger: `select to_jsonb(l) - 'id' - 'ticket_id' || jsonb_build_object('ticket', t.number) as row from ledger l left join tickets t on t.id = l.ticket_id`,
  blobs: `select to_jsonb(encode(sha256, 'hex')) as row from blobs`,
};

it.each([1, 2])('leads to the same rows whatever the batches are (seed %i)', async (seed) => {
  const mails = withOddities(
    corpus(60, seed).map(({ raw }) => raw),
    seed,
  );
  const [single, few, many] = [await rowsAfter(mails, 1), await rowsAfter(mails, 9), await rowsAfter(mails, 100)];
  expect(single.tickets?.length).toBeGreaterThan(50);
  expect(many).toEqual(single);
  expect(few).toEqual(single);
});
