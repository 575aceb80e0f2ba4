// Given an operator whose text to a client is rude (clause 16), when it arrives, then it goes back with the spot marked, and a second one within 30 days is reported to quality control, once.
import { mailLog } from '../../src/mail-log';
import { processMails } from '../../src/process-mails';
import { receive } from '../../src/record/ledger';
import { type DeskWorld, deskWorld, rawMail, type Sent } from './desk-world';

const DANA = 'dana@mitwork.kz';
const YERLAN = 'yerlan@mitwork.kz';
const CLIENT = 'client@firm.example';
const QA = 'qa@mitwork.net';
const DAY = 24 * 60;

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld({ SEND_DELAY_SECONDS: '0', SUMMARY_AT: 'off', QA_ADDRESS: QA });
  await world.staff(DANA, { name: 'Дана Ахметова', language: 'ru' });
  await world.staff(YERLAN, { name: 'Ерлан Сейітұлы', language: 'kk' });
});
afterAll(() => world.close());
// Every test begins with nothing remembered.
beforeEach(() => world.pass(31 * DAY));

let clients = 0;
async function asks(text = 'Здравствуйте! Где найти договор?', subject = 'Договор'): Promise<Sent> {
  clients += 1;
  await world.arrives({ from: CLIENT.replace('@', `${clients}@`), text, subject });
  return world.latest('operator-notification', DANA);
}
const answers = (to: Sent, text: string, from = DANA): Promise<string> => world.arrives({ from, answers: to, text });
const reports = async (): Promise<Sent[]> => (await world.sends()).filter(({ notice }) => notice === 'qa-conduct');

describe('the text goes back', () => {
  it.each([
    ['kk', 'Сіз ақымақсыз ба, нұсқаулықты оқыңыз!', '«ақымақсыз»'],
    ['ru', 'Вы дебил? Читайте инструкцию!', '«Вы дебил»'],
    ['en', 'Are you an idiot? Read the manual!', '«Are you an idiot»'],
  ])('in %s, with the spot marked, and nothing leaves for the client', async (_, text, spot) => {
    const notice = await asks();
    await world.sends();
    expect(await answers(notice, `#close\n${text}`)).toBe('operator-returned');
    const [back, ...more] = await world.sends();
    expect(more).toEqual([]);
    expect(back).toMatchObject({ notice: 'operator-returned', to: DANA });
    expect(back?.message.text).toContain(spot);
    expect(back?.message.text).toContain(text);
    expect(back?.message.html).toMatch(
      new RegExp(`<strong class="warning"[^>]*>[^<]*${spot.slice(1, -1)}[^<]*</strong>`),
    );
    expect(back?.message.text).toContain(QA);
    expect((await world.ticket()).status).toBe('new');
  });

  it('a corrected text is sent', async () => {
    const notice = await asks();
    await answers(notice, '#close\nВы дебил? Читайте инструкцию!');
    const back = await world.latest('operator-returned', DANA);
    expect(await answers(back, '#close\nПрочтите, пожалуйста, инструкцию.')).toBe('operator-close');
  });

  it('what it quotes of the client does not count, what it only puts in quotation marks does', async () => {
    const rude = 'Вы полные дебилы!';
    const notice = await asks(`Портал опять не открывается. ${rude}`);
    const reply = 'Вы написали «вы полные дебилы». Просим писать вежливо. Что именно не открывается?';
    expect(await answers(notice, reply)).toBe('operator-answer');
    const other = await asks();
    expect(await answers(other, reply)).toBe('operator-returned');
  });
});

describe('a second rude text', () => {
  it('within 30 days is reported with a masked excerpt, the operator, both numbers and both times', async () => {
    const first = await asks();
    const firstNumber = (await world.ticket()).number;
    await answers(first, 'Вы дебил? Читайте инструкцию!');
    const firstAt = world.now();
    expect(await reports()).toEqual([]);
    world.pass(29 * DAY);
    const second = await asks();
    const secondNumber = (await world.ticket()).number;
    await answers(second, 'Уважаемый клиент, какой же Вы идиот, читайте инструкцию!');
    const [report, ...more] = await reports();
    expect(more).toEqual([]);
    expect(report?.to).toBe(QA);
    const { subject, text, replyTo, html } = report!.message;
    expect(subject).toContain(secondNumber);
    for (const part of ['Дана Ахметова', DANA, 'и****', firstNumber, secondNumber, '16-тармағ']) {
      expect(text).toContain(part);
      expect(html).toContain(part);
    }
    for (const at of [firstAt, world.now()]) expect(text).toContain(astana(at));
    expect(text).not.toContain('идиот');
    expect(replyTo.map(({ address }) => address)).not.toContainEqual(expect.stringContaining('+'));
    const { timeline } = await world.ticket(secondNumber);
    expect(timeline.find(({ what }) => what === 'conduct-reported')?.data).toEqual({ to: QA, earlier: firstNumber });
    const back = world.sent.filter(({ notice }) => notice === 'operator-returned').at(-1);
    expect(back?.message.text).toContain(`об этом сообщено на ${QA}`);
  });

  it('after 31 days is not reported, and of another operator neither', async () => {
    await answers(await asks(), 'Вы дебил? Читайте инструкцию!');
    await asks();
    const told = await world.latest('operator-notification', YERLAN);
    await answers(told, 'Вы дебил? Читайте инструкцию!', YERLAN);
    world.pass(31 * DAY);
    await answers(await asks(), 'Вы дебил? Читайте инструкцию!');
    expect(await reports()).toEqual([]);
  });

  it('is one more report each time it happens again', async () => {
    for (const times of [0, 1, 1]) {
      await answers(await asks(), 'Вы дебил? Читайте инструкцию!');
      expect(await reports()).toHaveLength(times);
    }
  });

  it('that arrives twice, in two mailboxes, is one', async () => {
    await answers(await asks(), 'Вы дебил? Читайте инструкцию!');
    expect(await world.arrivesAgain()).toBe('known-mail');
    expect(await reports()).toEqual([]);
    await answers(await asks(), 'Вы идиот? Читайте инструкцию!');
    expect(await world.arrivesAgain()).toBe('known-mail');
    expect(await reports()).toHaveLength(1);
  });

  it('is reported once when the machine fails in the middle', async () => {
    await answers(await asks(), 'Вы дебил? Читайте инструкцию!');
    const notice = await asks();
    const raw = Buffer.from(rawMail({ from: DANA, answers: notice, text: 'Вы идиот? Читайте!' }, world.now()));
    const { flow, store } = world.desk;
    const arrival = { uidValidity: '9', uid: '1', internalDate: world.now(), size: raw.length, raw };
    await receive(store.db, 'test', [{ ...arrival, oversize: false, sender: null, silent: false }], world.now());
    const log = mailLog({ level: 'silent', format: 'json', addresses: false });
    let failures = 0;
    const step = (name: string): void => {
      if (name !== 'applied' || failures > 0) return;
      failures += 1;
      throw new Error('staged');
    };
    while ((await processMails({ ...flow, step }, log)) > 0);
    expect(failures).toBe(1);
    expect(await reports()).toEqual([]);
    world.pass(1);
    while ((await processMails({ ...flow, step }, log)) > 0);
    expect(await reports()).toHaveLength(1);
  });
});

describe('the settings', () => {
  it('QA_REPORT_DAYS=0: nothing is reported, and nothing is said of it', async () => {
    const quiet = await deskWorld({ SEND_DELAY_SECONDS: '0', SUMMARY_AT: 'off', QA_REPORT_DAYS: '0' });
    await quiet.staff(DANA);
    for (const text of ['Вы дебил? Читайте!', 'Вы идиот? Читайте!']) {
      await quiet.arrives({ from: CLIENT, text: `Где найти договор? ${text.length}` });
      await quiet.arrives({ from: DANA, answers: await quiet.latest('operator-notification', DANA), text });
    }
    const back = await quiet.latest('operator-returned', DANA);
    expect(back.message.text).not.toMatch(/QA@/i);
    expect(quiet.sent.some(({ notice }) => notice === 'qa-conduct')).toBe(false);
    await quiet.close();
  });
});

/** "23.11 14:05" is part of every way in which a mail tells an instant. */
function astana(at: Date): string {
  const local = new Date(at.getTime() + 5 * 3_600_000).toISOString();
  return local.slice(11, 16);
}
