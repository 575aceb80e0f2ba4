// Two daemons on one database and one mailbox: nothing is doubled, one takes over when the other dies, and one that is told to stop lets go at once.
import { LEASE_SECONDS } from '../../src/record/lease';
import { type DeskOnServers, deskOnServers, parsed, repeated } from '../integration/desk-on-servers';
import { describeWithDovecot } from '../integration/dovecot';
import { eventually, type RunningDaemon } from '../integration/running-daemon';

jest.setTimeout(600_000);

/** "Within 30 s" (issue 2): the lease of the dead one runs out, and the other one asks for it three times as often. */
const TAKES_OVER_WITHIN_SECONDS = 30;
const MAILS = 60;

describeWithDovecot('two daemons', () => {
  let desk: DeskOnServers;
  let leader: RunningDaemon;
  let other: RunningDaemon;
  beforeAll(async () => {
    desk = await deskOnServers();
    leader = await desk.run();
    await leader.until('running');
    await leader.logged('mailbox-entered');
    other = await desk.run();
    await other.until('standing-by');
  });
  afterAll(() => desk.close());

  it('double nothing, although the leader is killed in the middle', async () => {
    const ids = Array.from({ length: MAILS }, (_, at) =>
      desk.arrives({ from: `client${at}@firm.example`, text: 'Здравствуйте! Не открывается договор.' }),
    );
    await eventually(async () => (await filed(desk)) > 0, 'the leader has begun');
    await leader.kill();
    // What the dead one had in hand for the SMTP server would wait for five minutes more. The other one has nothing in hand yet.
    await desk.sendingRunsOut();
    const [left] = await desk.sql<{ left: number }[]>`
      select extract(epoch from expires_at - now())::float8 as left from leases where name = 'desk'`;
    expect(left?.left).toBeLessThanOrEqual(LEASE_SECONDS);
    expect(LEASE_SECONDS + LEASE_SECONDS / 3).toBeLessThan(TAKES_OVER_WITHIN_SECONDS);
    await other.until('running');
    expect(other.log.map(({ event }) => event)).toContain('took-over');
    await desk.retriesFallDue();
    await eventually(async () => (await filed(desk)) === MAILS, 'all mails are filed');
    await desk.quiet();

    const rows = await desk.sql<{ id: string }[]>`select message_id as id from messages order by id`;
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const [made] = await desk.sql`select (select count(*) from tickets)::int as tickets,
      (select count(*) from outbox where state = 'sent')::int as sent, (select count(*) from outbox)::int as notices`;
    expect(made).toEqual({ tickets: MAILS, sent: 2 * MAILS, notices: 2 * MAILS });
    expect(new Set((await parsed(desk.sink)).map(({ messageId }) => messageId)).size).toBe(2 * MAILS);
    // At most what each of the four senders of the dead one had in flight.
    expect((await repeated(desk.sink)).length).toBeLessThanOrEqual(4);
  });

  it('finish the mail in hand at SIGTERM and let go of the lease at once', async () => {
    const third = await desk.run();
    await third.until('standing-by');
    const before = await filed(desk);
    const holder = async (): Promise<unknown> => (await desk.sql`select holder from leases`)[0]?.holder;
    const held = await holder();
    expect(held).toBeDefined();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    // Nobody can write an event now: the mail stays in hand until the test lets go.
    const locked = desk.sql.begin(async (tx) => {
      await tx`lock table events in share mode`;
      const id = desk.arrives({ from: 'last@firm.example', text: 'Здравствуйте! Не открывается договор.' });
      await eventually(async () => {
        const [row] = await desk.sql<{ n: number }[]>`select count(*)::int as n from pg_locks where not granted`;
        return (row?.n ?? 0) > 0;
      }, 'the mail is in hand');
      const ending = other.terminate();
      await other.logged('stopping');
      await released;
      return { id, ending };
    });
    release();
    const { id, ending } = await locked;
    expect(await ending).toEqual({ code: 0, signal: null });
    const rows = await desk.sql<{ id: string; state: string }[]>`select m.message_id as id, l.state
      from messages m join ledger l on l.id = m.ledger_id order by m.id desc limit 1`;
    expect(rows[0]).toEqual({ id, state: 'processed' });
    expect(await filed(desk)).toBe(before + 1);
    // Nobody's, or the third one's already: the lease did not have to run out.
    expect(await holder()).not.toBe(held);
    await third.until('running');
    await desk.quiet();
    expect(await filed(desk)).toBe(before + 1);
    expect(await third.terminate()).toEqual({ code: 0, signal: null });
    expect(await desk.sql`select 1 from leases`).toHaveLength(0);
  });
});

async function filed({ sql }: DeskOnServers): Promise<number> {
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from messages`;
  return row?.n ?? 0;
}
