// The SMTP server is down, silent, rude: every notice arrives at least once with one Message-ID, and the eight hours begin at the acceptance only.
import type { Sql } from 'postgres';
import { type DeskOnServers, deskOnServers, OPERATOR, parsed, repeated } from '../integration/desk-on-servers';
import { describeWithDovecot } from '../integration/dovecot';
import { eventually } from '../integration/running-daemon';

jest.setTimeout(600_000);

/** How long a silent server is borne: far longer than a busy one takes, or good answers would count as lost. */
const SILENCE_MS = 10_000;
const TEXT = 'Здравствуйте! Не открывается договор.';

describeWithDovecot('SMTP', () => {
  let desk: DeskOnServers;
  beforeAll(async () => {
    desk = await deskOnServers();
    desk.sink.fail({ kind: 'drop-at-connect' }, Number.POSITIVE_INFINITY);
    const daemon = await desk.run({ SMTP_URL: `${desk.sink.url}?socketTimeout=${SILENCE_MS}`, SENDERS: '1' });
    await daemon.logged('mailbox-entered');
  });
  afterAll(() => desk.close());

  /** A ticket whose operator was told of it. */
  async function ticket(from: string): Promise<string> {
    const first = desk.arrives({ from, text: TEXT });
    await desk.notice('operator-notification', OPERATOR, first);
    return first;
  }
  async function asks(first: string): Promise<void> {
    const answers = await desk.notice('operator-notification', OPERATOR, first);
    desk.arrives({ from: OPERATOR, answers, text: '#info\nКакой номер?' });
  }
  /** State of the latest information request of a ticket and its clock. */
  async function request(
    first: string,
  ): Promise<{ state: string; accepted: Date | null; sent: Date | null; id: string }> {
    const [row] = await desk.sql<{ state: string; accepted: Date | null; sent: Date | null; id: string }[]>`
      select o.state, t.info_accepted_at as accepted, o.sent_at as sent, o.message_id as id
      from outbox o join tickets t on t.id = o.ticket_id join messages m on m.ticket_id = t.id
      where m.message_id = ${first} and o.name = 'info-request' order by o.id desc limit 1`;
    return row ?? { state: '', accepted: null, sent: null, id: '' };
  }
  const stateIs = (first: string, state: string): Promise<unknown> =>
    eventually(async () => (await request(first)).state === state, `the request is ${state}`);

  it('is down at the start: the mails are registered, and the notices go out when it is back', async () => {
    const first = desk.arrives({ from: 'early@firm.example', text: TEXT });
    await eventually(
      async () => (await desk.sql`select 1 from outbox where error is not null`).length > 0,
      'a try failed',
    );
    expect(await statusOf(desk.sql, first)).toBe('new');
    desk.sink.heal();
    await desk.retriesFallDue();
    await desk.notice('acknowledgement', 'early@firm.example', first);
    await desk.quiet();
    expect(await repeated(desk.sink)).toEqual([]);
  });

  it.each([
    ['hangs after DATA', { kind: 'hang-after-data' }, 'uncertain', 1],
    ['drops the connection after DATA', { kind: 'drop-after-data' }, 'uncertain', 1],
    ['refuses for a while', { kind: 'refuse-data', code: 451 }, 'queued', 0],
    ['says 421 after DATA', { kind: 'close-with-421' }, 'queued', 0],
  ] as const)(
    '%s: the clock starts at the acceptance, and one Message-ID is kept',
    async (how, failure, state, copies) => {
      const who = `${how.replaceAll(' ', '-').toLowerCase()}@firm.example`;
      const first = await ticket(who);
      await desk.quiet();
      const doubled = (await repeated(desk.sink)).length;
      desk.sink.fail(failure);
      await asks(first);
      await eventually(async () => {
        const { state: now } = await request(first);
        return (
          now === state &&
          (await desk.sql`select 1 from outbox where error is not null and state = ${state}`).length > 0
        );
      }, `the request is ${state}`);
      const { id } = await request(first);
      expect(await request(first)).toMatchObject({ accepted: null, sent: null });
      await desk.retriesFallDue();
      await stateIs(first, 'sent');
      const { accepted, sent, id: idAfter } = await request(first);
      expect(accepted).not.toBeNull();
      expect(accepted).toEqual(sent);
      expect(idAfter).toBe(id);
      await desk.quiet();
      expect((await repeated(desk.sink)).slice(doubled)).toEqual(copies === 1 ? [id] : []);
      expect((await parsed(desk.sink)).filter(({ messageId }) => messageId === id)).toHaveLength(1 + copies);
      expect(await statusOf(desk.sql, first)).toBe('awaiting-info');
    },
  );

  it('refuses for good: an event, the operator told, the clock stopped', async () => {
    const first = await ticket('gone@firm.example');
    desk.sink.fail({ kind: 'refuse-rcpt', code: 550, address: 'gone@firm.example' });
    await asks(first);
    await stateIs(first, 'failed');
    await desk.quiet();
    const events = await desk.sql<{ kind: string }[]>`select kind from events
      where ticket_id = (select ticket_id from messages where message_id = ${first}) order by id`;
    expect(events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['notice-failed', 'info-failed']));
    expect(await statusOf(desk.sql, first)).toBe('open');
    expect(await request(first)).toMatchObject({ accepted: null, sent: null });
    const told = (await desk.notice('operator-notification', OPERATOR, first)).message.text;
    expect(told).toContain('gone@firm.example');
    expect(told).toContain('550');
  });

  it('leaves no ticket closed and no notice unsent', async () => {
    expect(await desk.sql`select 1 from tickets where status = 'closed'`).toHaveLength(0);
    expect(await desk.sql`select name from outbox where state not in ('sent', 'failed')`).toHaveLength(0);
  });
});

async function statusOf(sql: Sql, firstMail: string): Promise<string | undefined> {
  const find = () => sql<{ status: string }[]>`select t.status from tickets t join messages m on m.ticket_id = t.id
    where m.message_id = ${firstMail}`;
  return (await find())[0]?.status;
}
