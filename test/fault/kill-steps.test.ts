// kill -9 of the daemon at every step of its work: after a restart every mail is one ticket message, every notice went out with one Message-ID, and only silence closes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DeskOnServers, deskOnServers, OPERATOR, repeated } from '../integration/desk-on-servers';
import { describeWithDovecot } from '../integration/dovecot';

jest.setTimeout(600_000);

/** At which time of each step the daemon dies: 4 is the last mail of the batch, or the information request among the notices. */
const KILLS: Readonly<Record<string, readonly number[]>> = {
  fetched: [1],
  recorded: [1],
  claimed: [1],
  parsed: [4],
  decided: [4],
  applied: [1, 4],
  committed: [1],
  settled: [1],
  'closing-decided': [1],
  'closing-applied': [1],
  'closing-committed': [1],
  'outbox-claimed': [1],
  'outbox-composed': [4],
  'outbox-handed-over': [1, 4],
  'outbox-written': [4],
};
const ROUNDS = Object.entries(KILLS).flatMap(([step, times]) => times.map((time) => ({ step, time })));

it('knows every step of the sources', () => {
  const folder = join(__dirname, '..', '..', 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const steps = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/\bstep\(\s*'([^']+)'/g)].map((match) => match[1]),
  );
  expect([...new Set(steps)].sort()).toEqual(Object.keys(KILLS).sort());
});

describeWithDovecot('a daemon that is killed', () => {
  let desk: DeskOnServers;
  /** The first mails of four tickets a round: one to be followed up, one to be asked about, one asked and answered, one asked and silent. */
  const opened: { followed: string; asked: string; answered: string; silent: string }[] = [];

  beforeAll(async () => {
    desk = await deskOnServers();
    const daemon = await desk.run({ SENDERS: '1' });
    await daemon.logged('mailbox-entered');
    const asks = (who: string, round: number): string =>
      desk.arrives({ from: `${who}${round}@firm.example`, text: 'Здравствуйте! Не открывается договор.' });
    for (const round of ROUNDS.keys()) {
      const [followed, asked] = [asks('followed', round), asks('asked', round)];
      opened.push({ followed, asked, answered: asks('answered', round), silent: asks('silent', round) });
    }
    for (const { answered, silent } of opened) {
      for (const first of [answered, silent]) {
        const answers = await desk.notice('operator-notification', OPERATOR, first);
        desk.arrives({ from: OPERATOR, answers, text: '#info\nПришлите, пожалуйста, номер договора.' });
      }
    }
    for (const [round, { silent }] of opened.entries()) {
      await desk.notice('info-request', `silent${round}@firm.example`, silent);
    }
    await desk.quiet();
    expect(await daemon.terminate()).toEqual({ code: 0, signal: null });
  });
  afterAll(() => desk.close());

  it.each(ROUNDS.map(({ step, time }, round) => [step, time, round] as const))(
    'at %s, the %ith time',
    async (step, time, round) => {
      const { followed, asked, answered, silent } = opened[round]!;
      const who = (name: string): string => `${name}${round}@firm.example`;
      const doubled = await repeated(desk.sink);

      // The eight hours of two tickets are over; one of them was answered in time, and nobody has read that yet.
      await desk.sql`update tickets set info_due_at = now()
        where id in (select ticket_id from messages where message_id in (${answered}, ${silent}))`;
      const mails = {
        fresh: desk.arrives({ from: who('fresh'), text: 'Сәлеметсіз бе! Құжат жүктелмейді.' }),
        followed: desk.arrives({
          from: who('followed'),
          answers: await desk.notice('acknowledgement', who('followed'), followed),
          text: 'Добавлю: ошибка 500.',
        }),
        asked: desk.arrives({
          from: OPERATOR,
          answers: await desk.notice('operator-notification', OPERATOR, asked),
          text: '#info\nКакой у вас браузер?',
        }),
        answered: desk.arrives(
          {
            from: who('answered'),
            answers: await desk.notice('info-request', who('answered'), answered),
            text: 'Номер договора 17.',
          },
          new Date(Date.now() - 120_000),
        ),
      };

      // Elsewhere than in the closing itself no closing is under way, so that it is known which notice is in hand.
      const closes = step.startsWith('closing-');
      const doomed = await desk.run({
        SENDERS: '1',
        TIRKEU_TEST_DIE_AT_STEP: `${step}:${time}`,
        ...(closes ? {} : { CLOSE_CRON: '0 0 0 1 1 *' }),
      });
      expect(await doomed.ended).toEqual({ code: null, signal: 'SIGKILL' });
      await desk.leasesRunOut();
      const daemon = await desk.run({ SENDERS: '1' });
      await desk.notice('closed-no-response', who('silent'), silent);
      await desk.quiet();

      const rows = await desk.sql<{ first: string; status: string; reason: string | null; asks: boolean }[]>`
        select m.message_id as first, t.status, t.close_reason as reason, t.info_accepted_at is not null as asks
        from tickets t join messages m on m.ticket_id = t.id
        where m.message_id in ${desk.sql([mails.fresh, followed, asked, answered, silent])}`;
      expect(Object.fromEntries(rows.map(({ first, ...ticket }) => [first, ticket]))).toEqual({
        [mails.fresh]: { status: 'new', reason: null, asks: false },
        [followed]: { status: 'new', reason: null, asks: false },
        [asked]: { status: 'awaiting-info', reason: null, asks: true },
        [answered]: { status: 'open', reason: null, asks: false },
        [silent]: { status: 'closed', reason: 'no-response', asks: false },
      });
      expect(await onTicketsOf(desk, Object.values(mails))).toEqual([
        [mails.fresh, mails.fresh, 1],
        [mails.followed, followed, 1],
        [mails.asked, asked, 1],
        [mails.answered, answered, 1],
      ]);
      expect(await noticesOf(desk, mails.fresh)).toEqual([
        `acknowledgement ${who('fresh')}`,
        `operator-notification ${OPERATOR}`,
      ]);
      expect((await noticesOf(desk, followed)).slice(2)).toEqual([`operator-notification ${OPERATOR}`]);
      expect((await noticesOf(desk, asked)).slice(2)).toEqual([
        `info-request ${who('asked')}`,
        `operator-transcript ${OPERATOR}`,
      ]);
      expect((await noticesOf(desk, answered)).slice(4)).toEqual([`operator-notification ${OPERATOR}`]);
      expect((await noticesOf(desk, silent)).slice(4)).toEqual([
        `closed-no-response ${who('silent')}`,
        `operator-notification ${OPERATOR}`,
      ]);
      await expectAllSent(desk);
      // Only what was handed over and not written down is sent again, with the same Message-ID and the same bytes.
      const again = (await repeated(desk.sink)).slice(doubled.length);
      if (closes) expect(again.length).toBeLessThanOrEqual(1);
      else
        expect(await namesOf(desk, again)).toEqual(
          step === 'outbox-handed-over' ? [time === 4 ? 'info-request' : 'acknowledgement'] : [],
        );
      expect(await daemon.terminate()).toEqual({ code: 0, signal: null });
    },
  );

  it('has left every mail in the processed folder, once, and none in quarantine', async () => {
    const [row] = await desk.sql`select count(*)::int as mails, count(distinct raw_sha256)::int as raws,
      count(*) filter (where state = 'processed')::int as processed from ledger`;
    const mails = ROUNDS.length * 10;
    expect(row).toEqual({ mails, raws: mails, processed: mails });
    expect(new Set(desk.dovecot.mails('support', 'Processed').map(({ raw }) => raw)).size).toBe(mails);
    expect(desk.dovecot.mails('support', 'Processed')).toHaveLength(mails);
  });

  it('in the second closing of a sweep closes both once, and an answer that came meanwhile keeps its ticket open', async () => {
    const who = ['one@firm.example', 'two@firm.example', 'late@firm.example'] as const;
    const daemon = await desk.run({ SENDERS: '1' });
    const firsts = who.map((from) => desk.arrives({ from, text: 'Здравствуйте! Не открывается договор.' }));
    for (const first of firsts) {
      const answers = await desk.notice('operator-notification', OPERATOR, first);
      desk.arrives({ from: OPERATOR, answers, text: '#info\nПришлите, пожалуйста, номер договора.' });
    }
    const asked = await Promise.all(firsts.map((first, at) => desk.notice('info-request', who[at]!, first)));
    await desk.quiet();
    await daemon.terminate();

    const due = (ids: readonly string[]) => desk.sql`update tickets set info_due_at = now()
      where id in (select ticket_id from messages where message_id in ${desk.sql([...ids])})`;
    await due(firsts.slice(0, 2));
    const doomed = await desk.run({ SENDERS: '1', TIRKEU_TEST_DIE_AT_STEP: 'closing-applied:2' });
    expect(await doomed.ended).toEqual({ code: null, signal: 'SIGKILL' });
    desk.arrives({ from: who[2], answers: asked[2]!, text: 'Номер договора 17.' }, new Date(Date.now() - 2000));
    await due(firsts.slice(2));
    await desk.leasesRunOut();
    const next = await desk.run({ SENDERS: '1' });
    await desk.notice('closed-no-response', who[1], firsts[1]!);
    await desk.quiet();
    await next.terminate();

    const rows = await desk.sql`select t.status, count(e.id)::int as closings from messages m
      join tickets t on t.id = m.ticket_id left join events e on e.ticket_id = t.id and e.kind = 'closed'
      where m.message_id in ${desk.sql(firsts)} group by t.id, t.status order by t.id`;
    expect(rows).toEqual([
      { status: 'closed', closings: 1 },
      { status: 'closed', closings: 1 },
      { status: 'open', closings: 0 },
    ]);
    for (const [at, first] of firsts.entries())
      expect((await noticesOf(desk, first)).filter((said) => said.startsWith('closed-no-response'))).toEqual(
        at < 2 ? [`closed-no-response ${who[at]}`] : [],
      );
  });

  it('three times in the middle of the same mail puts that mail aside; the one behind it goes on', async () => {
    desk.arrives({ from: 'deadly@firm.example', text: 'Здравствуйте!' });
    const behind = desk.arrives({ from: 'behind@firm.example', text: 'Здравствуйте! Не открывается договор.' });
    for (let death = 0; death < 3; death++) {
      const doomed = await desk.run({ TIRKEU_TEST_DIE_AT_STEP: 'parsed' });
      expect(await doomed.ended).toEqual({ code: null, signal: 'SIGKILL' });
      await desk.leasesRunOut();
    }
    const daemon = await desk.run();
    await desk.notice('acknowledgement', 'behind@firm.example', behind);
    await daemon.logged('quarantined');
    expect(await desk.sql`select sender from ledger where state = 'quarantined'`).toEqual([
      { sender: 'deadly@firm.example' },
    ]);
  });
});

/** Message-ID, the first mail of the ticket that it is on, how often it is filed. */
async function onTicketsOf({ sql }: DeskOnServers, ids: readonly string[]): Promise<unknown[]> {
  const rows = await sql<{ id: string; first: string; times: number }[]>`
    select m.message_id as id, count(*)::int as times,
      (select f.message_id from messages f where f.ticket_id = min(m.ticket_id) order by f.id limit 1) as first
    from messages m where m.message_id in ${sql([...ids])} group by m.message_id`;
  return ids.map((id) => rows.find((row) => row.id === id)).map((row) => row && [row.id, row.first, row.times]);
}

/** `name recipient` of all notices on a ticket, in order; all of them are sent. */
async function noticesOf({ sql }: DeskOnServers, firstMail: string): Promise<string[]> {
  const rows = await sql<{ said: string }[]>`
    select name || ' ' || recipient as said from outbox
    where state = 'sent' and ticket_id = (select ticket_id from messages where message_id = ${firstMail}) order by id`;
  return rows.map(({ said }) => said);
}

async function namesOf({ sql }: DeskOnServers, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await sql<{ name: string }[]>`select name from outbox where message_id in ${sql([...ids])}`;
  return rows.map(({ name }) => name);
}

/** Every row of the outbox is at the SMTP server, and nothing else is. */
async function expectAllSent({ sql, sink }: DeskOnServers): Promise<void> {
  const rows = await sql<{ id: string }[]>`select message_id as id from outbox where state = 'sent'`;
  const got = new Set(sink.mails.map(({ raw }) => /^Message-ID: <(.+)>\r$/im.exec(raw.toString('latin1'))?.[1]));
  expect(got).toEqual(new Set(rows.map(({ id }) => id)));
}
