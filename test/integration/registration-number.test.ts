// Given eight writers on one database, when they open tickets at once and some roll back, then no registration number is given twice.
import type { Decision } from '../../src/decide/decision';
import { applyDecision } from '../../src/record/apply-decision';
import { migrateStore, openStore, type Store } from '../../src/record/database';
import type { DeskIdentity } from '../../src/record/decided-mail';
import { listTickets } from '../../src/record/ticket-view';
import { findRegistrationNumbers } from '../../src/ticket/registration-number';
import { type TestDatabase, testDatabase } from './database';

const WRITERS = 8;
const TICKETS_EACH = 25;
/** Every third transaction is rolled back after its number was drawn. */
const isRolledBack = (turn: number): boolean => turn % 3 === 2;
/** It is 2026 in London and 2027 in Astana. */
const NEW_YEAR = new Date('2026-12-31T19:30:00Z');

let database: TestDatabase;
let stores: Store[];
beforeAll(async () => {
  database = await testDatabase(migrateStore);
  stores = Array.from({ length: WRITERS }, () => openStore(database.url));
});
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await database.drop();
});

it('draws unique numbers of the year in Astana, and never again one that was rolled back', async () => {
  const kept: string[] = [];
  const lost: string[] = [];
  await Promise.all(
    stores.map(async ({ db }, writer) => {
      for (let turn = 0; turn < TICKETS_EACH; turn++) {
        // No lock around it: the number must not depend on decisions being made one at a time.
        const number = await draw(db, `w${writer}t${turn}@firm.example`, isRolledBack(turn), lost);
        if (number !== null) kept.push(number);
      }
    }),
  );
  const drawn = [...kept, ...lost];
  expect(new Set(drawn).size).toBe(WRITERS * TICKETS_EACH);
  expect(lost).toHaveLength(
    WRITERS * Array.from({ length: TICKETS_EACH }, (_, turn) => turn).filter(isRolledBack).length,
  );
  expect(findRegistrationNumbers(drawn.join('\n'), 'EEP').sort()).toEqual([...drawn].sort());
  expect(new Set(drawn.map((number) => number.slice(0, 9)))).toEqual(new Set(['EEP-2027-']));
  const onRecord = await listTickets(stores[0]!.db, { limit: 1000 });
  expect(onRecord.map(({ number }) => number).sort()).toEqual([...kept].sort());
});

it('gives the number of no deleted ticket again', async () => {
  const { db } = stores[0]!;
  const before = await listTickets(db, { limit: 1000 });
  await db.execute('delete from participants');
  await db.execute('delete from tickets');
  const number = await draw(db, 'later@firm.example', false, []);
  expect(before.map((ticket) => ticket.number)).not.toContain(number);
});

async function draw(db: Store['db'], address: string, rollBack: boolean, lost: string[]): Promise<string | null> {
  const undone = new Error('rolled back on purpose');
  try {
    return await db.transaction(async (tx) => {
      const ticket = await applyDecision(tx, opening(address), null, NEW_YEAR, DESK);
      if (ticket === null) throw new Error('no ticket was opened');
      if (!rollBack) return ticket.number;
      lost.push(ticket.number);
      throw undone;
    });
  } catch (error) {
    if (error !== undone) throw error;
    return null;
  }
}

const DESK: DeskIdentity = {
  prefix: 'EEP',
  domain: 'mitwork.kz',
  ownAddresses: new Set(['support@mitwork.kz']),
  unique: () => 'unused',
};

function opening(address: string): Decision {
  return {
    reason: 'new-request',
    mail: 'processed',
    ticket: {
      open: {
        subject: 'Өтінім',
        language: 'kk',
        category: 'error',
        status: 'new',
        holdReason: null,
        closeReason: null,
        requester: { name: '', address },
        copied: [],
        linkedTo: null,
      },
    },
    filing: null,
    change: {},
    events: [],
    notices: [],
  };
}
