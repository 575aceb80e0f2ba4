// kill -9 in the middle of what clause 16 leads to: after a restart an operator's second rude text was reported once, a second obscene mail closed its request once, a polite one resumed it once, and no text was lost.
import { type DeskOnServers, deskOnServers, OPERATOR, parsed, repeated } from '../integration/desk-on-servers';
import { describeWithDovecot } from '../integration/dovecot';

jest.setTimeout(600_000);

const ADMIN = 'admin@mitwork.kz';
const QA = 'qa@mitwork.net';
const OBSCENE = 'Портал опять не открывается, вы там охуели?';
const POLITE = 'Прошу прощения. Не могу войти на Портал, помогите, пожалуйста.';
const RUDE = 'Уважаемый клиент, Вы идиот? Читайте инструкцию на странице';

/** At which time of each step the daemon dies; the three mails lie in the mailbox before it starts. */
const ROUNDS: readonly (readonly [string, number])[] = [
  ['applied', 3],
  ['committed', 1],
  ['outbox-handed-over', 2],
  ['outbox-handed-over', 3],
  ['outbox-handed-over', 5],
];

describeWithDovecot('a daemon that is killed while clause 16 takes its course', () => {
  let desk: DeskOnServers;
  /** The first mails of three requests a round. */
  const opened: { answered: string; worse: string; sorry: string }[] = [];
  const settings = { SENDERS: '1', QA_ADDRESS: QA };

  beforeAll(async () => {
    desk = await deskOnServers();
    const daemon = await desk.run(settings);
    await daemon.logged('mailbox-entered');
    for (const round of ROUNDS.keys()) {
      opened.push({
        answered: desk.arrives({ from: `answered${round}@firm.example`, text: 'Здравствуйте! Где найти договор?' }),
        worse: desk.arrives({ from: `worse${round}@firm.example`, text: OBSCENE }),
        sorry: desk.arrives({ from: `sorry${round}@firm.example`, text: OBSCENE }),
      });
    }
    const first = desk.arrives({ from: 'first@firm.example', text: 'Здравствуйте! Где найти договор?' });
    const answers = await desk.notice('operator-notification', OPERATOR, first);
    desk.arrives({ from: OPERATOR, answers, text: `${RUDE} 1.` });
    await desk.notice('operator-returned', OPERATOR, first);
    await desk.quiet();
    expect(await daemon.terminate()).toEqual({ code: 0, signal: null });
  });
  afterAll(() => desk.close());

  it.each(ROUNDS.map(([step, time], round) => [step, time, round] as const))(
    'at %s, the %ith time',
    async (step, time, round) => {
      const { answered, worse, sorry } = opened[round]!;
      const who = (name: string): string => `${name}${round}@firm.example`;
      const doubled = await repeated(desk.sink);
      const before = await Promise.all([answered, worse, sorry].map((first) => eventsOf(desk, first)));
      const text = `${RUDE} ${round + 2}.`;
      const asked = await desk.notice('operator-notification', OPERATOR, answered);
      desk.arrives({ from: OPERATOR, answers: asked, text });
      const warned = await desk.notice('abuse-warning', who('worse'), worse);
      desk.arrives({ from: who('worse'), answers: warned, text: `${OBSCENE} Когда почините?` });
      const excused = await desk.notice('abuse-warning', who('sorry'), sorry);
      desk.arrives({ from: who('sorry'), answers: excused, text: POLITE });

      const doomed = await desk.run({ ...settings, TIRKEU_TEST_DIE_AT_STEP: `${step}:${time}` });
      expect(await doomed.ended).toEqual({ code: null, signal: 'SIGKILL' });
      await desk.leasesRunOut();
      const daemon = await desk.run(settings);
      await desk.notice('operator-notification', OPERATOR, sorry);
      await desk.quiet();

      expect(await stateOf(desk, answered)).toEqual({ status: 'new', reason: null, hold: null });
      expect(await stateOf(desk, worse)).toEqual({ status: 'closed', reason: 'abusive', hold: null });
      expect(await stateOf(desk, sorry)).toEqual({ status: 'open', reason: null, hold: null });
      const after = await Promise.all([answered, worse, sorry].map((first) => eventsOf(desk, first)));
      expect(after.map((events, at) => events.slice(before[at]!.length))).toEqual([
        ['command-returned', 'conduct-reported'],
        ['abuse-found', 'closed', 'follow-up'],
        ['follow-up', 'resumed'],
      ]);
      expect((await sentOn(desk, answered)).slice(2)).toEqual([`operator-returned ${OPERATOR}`, `qa-conduct ${QA}`]);
      expect((await sentOn(desk, worse)).slice(2)).toEqual([
        `rejected-abusive ${who('worse')}`,
        `superior-abuse ${ADMIN}`,
      ]);
      expect((await sentOn(desk, sorry)).slice(2)).toEqual([`operator-notification ${OPERATOR}`]);
      const back = await desk.notice('operator-returned', OPERATOR, answered);
      expect(back.message.text).toContain(text);
      // One Message-ID each: what was handed over and not written down goes out again as it was, and nothing else does.
      const again = (await repeated(desk.sink)).slice(doubled.length);
      expect(again).toHaveLength(step === 'outbox-handed-over' ? 1 : 0);
      const known = await desk.sql<{ id: string }[]>`select message_id as id from outbox where state = 'sent'`;
      const got = (await parsed(desk.sink)).map(({ messageId }) => messageId);
      expect(new Set(got)).toEqual(new Set(known.map(({ id }) => id)));
      expect(await daemon.terminate()).toEqual({ code: 0, signal: null });
    },
  );

  it('has killed it in the middle of each of the three, and each report named the text before it', async () => {
    const names = await desk.sql<{ name: string }[]>`
      select name from outbox where message_id in ${desk.sql(await repeated(desk.sink))}`;
    expect(new Set(names.map(({ name }) => name))).toEqual(
      new Set(['qa-conduct', 'rejected-abusive', 'operator-notification']),
    );
    const rows = await desk.sql<{ reports: number; earlier: number }[]>`
      select count(*)::int as reports, count(distinct data->>'earlier')::int as earlier
      from events where kind = 'conduct-reported'`;
    expect(rows).toEqual([{ reports: ROUNDS.length, earlier: ROUNDS.length }]);
  });
});

/** Kinds of the ticket's events besides those of the notices, those of one mail in alphabetical order. */
async function eventsOf({ sql }: DeskOnServers, firstMail: string): Promise<string[]> {
  const rows = await sql<{ kind: string }[]>`
    select kind from events
    where kind <> 'notice-sent' and ticket_id = (select ticket_id from messages where message_id = ${firstMail})
    order by at, kind`;
  return rows.map(({ kind }) => kind);
}

async function stateOf({ sql }: DeskOnServers, firstMail: string): Promise<unknown> {
  const [row] = await sql`select t.status, t.close_reason as reason, t.hold_reason as hold
    from tickets t join messages m on m.ticket_id = t.id where m.message_id = ${firstMail}`;
  return row;
}

/** `name recipient` of all notices on a ticket, those of one mail by name; all of them are sent. */
async function sentOn({ sql }: DeskOnServers, firstMail: string): Promise<string[]> {
  const rows = await sql<{ said: string; state: string }[]>`
    select name || ' ' || recipient as said, state from outbox
    where ticket_id = (select ticket_id from messages where message_id = ${firstMail}) order by created_at, name`;
  expect(rows.filter(({ state }) => state !== 'sent')).toEqual([]);
  return rows.map(({ said }) => said);
}
