// Given tickets that grow old, mornings and quiet nights, when the clock goes round, then superiors and operators are told, each thing once.
import { deskRounds } from '../../src/desk-rounds';
import { type DeskWorld, deskWorld, type Sent } from './desk-world';

const OPERATOR = 'dana@mitwork.kz';
const COLLEAGUE = 'askar@mitwork.kz';
const SUPERIOR = 'boss@mitwork.kz';
const ADMINISTRATOR = 'admin@mitwork.kz';
const CLIENT = 'client@firm.example';

let world: DeskWorld;
async function open(settings: Readonly<Record<string, string>> = {}): Promise<void> {
  world = await deskWorld({ SEND_DELAY_SECONDS: '0', ...settings });
  await world.staff(OPERATOR, { name: 'Дана' });
  await world.staff(SUPERIOR, { role: 'superior', language: 'kk' });
  await world.staff(ADMINISTRATOR, { role: 'administrator', language: 'en' });
}
afterEach(() => world.close());

const HOUR = 60;
/** The clock goes round; what goes out of it, notice and person. */
async function round(): Promise<string[]> {
  await deskRounds(world.desk);
  return (await world.sends()).map(({ notice, to }) => `${notice} ${to}`);
}
async function later(minutes: number): Promise<string[]> {
  world.pass(minutes);
  return round();
}
const last = (notice: string): Sent => {
  const found = world.sent.filter((one) => one.notice === notice).at(-1);
  if (!found) throw new Error(`no ${notice}`);
  return found;
};

describe('service levels', () => {
  it('warn at four fifths and tell of the breach, once each', async () => {
    await open({ SUMMARY_AT: 'off' });
    await world.arrives({ from: CLIENT, text: 'Как изменить пароль?' });
    await world.sends();
    const told = [await later(6 * HOUR), await later(30), await later(30), await later(15 * HOUR), await later(HOUR)];
    const both = [`superior-sla ${SUPERIOR}`, `operator-notification ${OPERATOR}`];
    expect(told).toEqual([[], both, [], [], both]);
    expect(last('operator-notification').message.text).toMatch(/^Срок нарушен\n[\s\S]*client@firm\.example/);
    expect(last('operator-notification').message.replyTo[0]?.address).toMatch(/^support\+/);
    const { message } = last('superior-sla');
    expect(message.subject).toMatch(/Мерзім өтті: Алғашқы жауап, 24\.11 09:00$/);
    expect(message.text).toContain('жауапты тағайындалмаған');
    expect(await later(24 * HOUR)).toEqual([]);
    const done = (await world.ticket()).timeline.map(({ what }) => what);
    expect(done.filter((what) => what.startsWith('sla-'))).toEqual(['sla-warned', 'sla-breached']);
  });

  it('are quiet about what is answered, and tell of the solution later', async () => {
    await open({ SUMMARY_AT: 'off' });
    await world.arrives({ from: CLIENT, text: 'Как изменить пароль?' });
    const told = await world.latest('operator-notification', OPERATOR);
    await world.arrives({ from: OPERATOR, answers: told, text: '#беру\nВ настройках.' });
    await world.sends();
    expect(await later(30 * HOUR)).toEqual([]);
    // Friday, 10:00: 36 of 40 hours.
    const both = [`superior-sla ${SUPERIOR}`, `operator-notification ${OPERATOR}`];
    expect(await later(66 * HOUR)).toEqual(both);
    expect(last('superior-sla').message.text).toMatch(/Шешім: [\s\S]*Жауапты: Дана/);
    expect(await later(4 * HOUR + 1)).toEqual(both);
    expect(await later(HOUR)).toEqual([]);
  });

  it('tell only of the breach when the daemon was away', async () => {
    await open({ SUMMARY_AT: 'off' });
    await world.arrives({ from: CLIENT, text: 'Как изменить пароль?' });
    await world.sends();
    const superior = `superior-sla ${SUPERIOR}`;
    // Two targets, two reports; the operator gets one mail.
    expect(await later(10 * 24 * HOUR)).toEqual([
      superior,
      superior,
      `operator-notification ${OPERATOR}`,
      // It is December, and the calendar of next year an estimate.
      `admin-alert ${ADMINISTRATOR}`,
    ]);
    expect(await round()).toEqual([]);
  });

  it('leave closed tickets alone, and two daemons tell once', async () => {
    await open({ SUMMARY_AT: 'off' });
    for (const from of [CLIENT, 'other@firm.example']) await world.arrives({ from, text: 'Как изменить пароль?' });
    const [first] = (await world.sends()).filter(({ to }) => to === OPERATOR);
    if (first) await world.arrives({ from: OPERATOR, answers: first, text: '#закрыть\nГотово.' });
    await world.sends();
    world.pass(24 * HOUR);
    await Promise.all([deskRounds(world.desk), deskRounds(world.desk)]);
    expect((await world.sends()).map(({ notice }) => notice)).toEqual(['superior-sla', 'operator-notification']);
  });

  it('tell the assignee alone, at each reminder point, and stand still while the requester is asked', async () => {
    await open({ SUMMARY_AT: 'off' });
    await world.staff(COLLEAGUE);
    await world.arrives({ from: CLIENT, text: 'Как изменить пароль?' });
    const told = await world.latest('operator-notification', OPERATOR);
    await world.arrives({ from: OPERATOR, answers: told, text: '#беру\n#деңгей vip\nСмотрю.' });
    await world.sends();
    // VIP: 16 working hours, half of them on Tuesday at 9, four fifths at 13:48.
    const both = [`superior-sla ${SUPERIOR}`, `operator-notification ${OPERATOR}`];
    expect(await later(23 * HOUR)).toEqual(both);
    expect(await later(HOUR)).toEqual([]);
    await world.arrives({ from: OPERATOR, answers: told, text: '#запрос\nКакой браузер?' });
    await world.sends();
    expect(await later(5 * HOUR)).toEqual([]);
    const asked = await world.latest('info-request', CLIENT);
    await world.arrives({ from: CLIENT, answers: asked, text: 'Firefox' });
    await world.sends();
    // Five hours later than it would have been: Wednesday, 9:48.
    expect(await later(18 * HOUR)).toEqual([]);
    expect(await later(HOUR)).toEqual(both);
  });
});

describe('the morning summary', () => {
  const SUMMARIES = [`superior-summary ${SUPERIOR}`, `superior-summary ${ADMINISTRATOR}`];
  const noSla = (sent: readonly string[]): string[] =>
    sent.filter((one) => !/^(superior-sla|operator-notification)/.test(one));

  it('comes once each working day, whatever is restarted', async () => {
    await open();
    // Monday, 10:00: a new desk has nothing to tell.
    expect(await round()).toEqual([]);
    expect(await later(22 * HOUR + 59)).toEqual([]);
    expect(await later(1)).toEqual(SUMMARIES);
    expect(await round()).toEqual([]);
    world.pass(24 * HOUR);
    await Promise.all([deskRounds(world.desk), deskRounds(world.desk), deskRounds(world.desk)]);
    expect((await world.sends()).map(({ notice, to }) => `${notice} ${to}`)).toEqual(SUMMARIES);
    // Down until the afternoon; then Saturday and Sunday.
    expect(await later(30 * HOUR)).toEqual(SUMMARIES);
    const days = [await later(18 * HOUR), await later(24 * HOUR), await later(24 * HOUR), await later(24 * HOUR)];
    expect(days).toEqual([SUMMARIES, [], [], SUMMARIES]);
  });

  it('counts what there is, in each language, with bars of table cells', async () => {
    await open();
    await round();
    for (const n of [1, 2, 3, 4]) await world.arrives({ from: `c${n}@firm.example`, text: 'Как изменить пароль?' });
    const [first, second, third] = (await world.sends()).filter(({ to }) => to === OPERATOR);
    if (!first || !second || !third) throw new Error('nobody was told');
    await world.arrives({ from: OPERATOR, answers: first, text: '#закрыть\nГотово.' });
    await world.arrives({ from: OPERATOR, answers: second, text: '#отказ компетенция' });
    await world.arrives({ from: OPERATOR, answers: third, text: '#запрос\nПришлите скриншот.' });
    await world.sends();
    expect(noSla(await later(24 * HOUR))).toEqual(SUMMARIES);
    const { message } = last('superior-summary');
    expect(message.text).toMatch(
      /Registered: 4\nOpen: 1\nAwaiting the client: 1\nOn hold: 0\nPast their target: 1\nMails in quarantine: 0\nMails that could not be sent: 0\n/,
    );
    expect(message.text).toMatch(/out of scope: 1\nsolved: 1|solved: 1\nout of scope: 1/);
    expect(message.html).toMatch(/<td width="25%" bgcolor="#0e5a67"/);
    expect(message.html).not.toMatch(/<img|<script|<svg/);
    const kazakh = world.sent.find(({ notice, to }) => notice === 'superior-summary' && to === SUPERIOR)?.message;
    expect(kazakh?.text).toMatch(/Тіркелгені: 4[\s\S]*шешілді: 1/);
    // The next one tells of its own time only.
    await later(24 * HOUR);
    expect(last('superior-summary').message.text).toMatch(/Registered: 0[\s\S]*Nothing was closed in this period/);
  });

  it('reminds of an operator whose text waits for a superior’s word, as long as there is one to give', async () => {
    await open();
    await round();
    await world.arrives({ from: CLIENT, text: 'Как изменить пароль?' });
    const told = await world.latest('operator-notification', OPERATOR);
    const text = 'Договор подписал директор ТОО «Дебил».';
    await world.arrives({ from: OPERATOR, answers: told, text });
    const back = await world.latest('operator-returned', OPERATOR);
    expect(await world.arrives({ from: OPERATOR, answers: back, text: `#не-мат\n${text}` })).toBe('operator-appealed');
    await later(24 * HOUR);
    expect(last('superior-summary').message.text).toContain('Texts of operators that await a superior’s word: 1');
    await later(4 * 24 * HOUR);
    await later(3 * 24 * HOUR);
    expect(last('superior-summary').message.text).not.toContain('Texts of operators');
  });

  it('is off when the setting says so', async () => {
    await open({ SUMMARY_AT: 'off' });
    expect([await round(), await later(24 * HOUR), await later(24 * HOUR)]).toEqual([[], [], []]);
  });
});

describe('quiet hours', () => {
  /** 20:00 in Astana. */
  async function night(): Promise<void> {
    await open({ QUIET_HOURS: '18:00-09:00', SUMMARY_AT: 'off' });
    await world.staff(COLLEAGUE);
    world.pass(10 * HOUR);
  }
  const digests = (sent: readonly string[]): string[] => sent.filter((one) => one.startsWith('operator-'));

  it('become one mail for each operator, with lines for each ticket and an address for each', async () => {
    await night();
    await world.arrives({ from: CLIENT, subject: 'Пароль', text: 'Первая строка.\nКак изменить пароль?' });
    await world.arrives({ from: 'second@firm.example', subject: 'Договор', text: 'Где договор?' });
    const acknowledged = await world.sends();
    expect(acknowledged.map(({ notice }) => notice)).toEqual(['acknowledgement', 'acknowledgement']);
    const [first] = acknowledged;
    if (first) await world.arrives({ from: CLIENT, answers: first, text: 'И ещё: скриншот прилагаю.' });
    expect(digests(await later(12 * HOUR + 59))).toEqual([]);
    expect(digests(await later(1))).toEqual([`operator-digest ${OPERATOR}`, `operator-digest ${COLLEAGUE}`]);
    const { message } = last('operator-digest');
    expect(message.subject).toBe('Уведомления за тихие часы (2)');
    const numbers = await world.numbers();
    for (const number of numbers) expect(message.text).toContain(number);
    expect(message.text).toMatch(/Где договор\?[\s\S]*\(\+1\)[\s\S]*скриншот прилагаю/);
    for (const number of numbers) {
      const { timeline } = await world.ticket(number);
      expect(timeline.filter(({ data }) => data.notice === 'operator-digest')).toHaveLength(2);
    }
    expect(digests(await later(HOUR))).toEqual([]);
    // The button of a line answers that ticket.
    const [address] = /support\+[^?"&]+/.exec(message.text.slice(message.text.indexOf('Договор'))) ?? [];
    const reason = await world.arrives({
      from: COLLEAGUE,
      to: address?.trim().split(/\s/)[0] ?? '',
      text: 'В разделе «Договоры».',
    });
    expect(reason).toBe('operator-answer');
    expect((await world.latest('reply', 'second@firm.example')).message.text).toContain('В разделе');
  });

  it('hold back neither the urgent nor the offensive, nor the answer to an operator’s own question', async () => {
    await night();
    world.pass(-3 * HOUR);
    await world.arrives({ from: CLIENT, text: 'Портал не открывается!' });
    const told = await world.latest('operator-notification', OPERATOR);
    await world.arrives({ from: OPERATOR, answers: told, text: '#приоритет критический\n#беру' });
    await world.sends();
    world.pass(3 * HOUR);
    const acknowledgement = world.sent.find(({ notice }) => notice === 'acknowledgement');
    if (acknowledgement)
      await world.arrives({ from: CLIENT, answers: acknowledgement, text: 'Всё ещё не открывается.' });
    expect((await world.sends()).map(({ notice, to }) => `${notice} ${to}`)).toContain(
      `operator-notification ${OPERATOR}`,
    );
    await world.arrives({ from: OPERATOR, answers: told, text: '#статус' });
    expect((await world.sends()).map(({ notice }) => notice)).toContain('operator-notification');
  });

  it('a single notification comes whole', async () => {
    await night();
    await world.arrives({ from: CLIENT, text: 'Как изменить пароль?' });
    await world.sends();
    expect(digests(await later(13 * HOUR))).toEqual([
      `operator-notification ${OPERATOR}`,
      `operator-notification ${COLLEAGUE}`,
    ]);
  });

  it('should no digest be made, everything leaves by itself a little later', async () => {
    await night();
    for (const n of [1, 2]) await world.arrives({ from: `c${n}@firm.example`, text: 'Как изменить пароль?' });
    await world.sends();
    world.pass(13 * HOUR + 9);
    expect(await world.sends()).toEqual([]);
    world.pass(2);
    expect((await world.sends()).map(({ notice }) => notice)).toEqual(Array(4).fill('operator-notification'));
  });

  it('two daemons make one digest', async () => {
    await night();
    for (const n of [1, 2]) await world.arrives({ from: `c${n}@firm.example`, text: 'Как изменить пароль?' });
    await world.sends();
    world.pass(13 * HOUR);
    await Promise.all([deskRounds(world.desk), deskRounds(world.desk)]);
    expect(digests((await world.sends()).map(({ notice, to }) => `${notice} ${to}`)).sort()).toEqual([
      `operator-digest ${COLLEAGUE}`,
      `operator-digest ${OPERATOR}`,
    ]);
  });
});
