// Given an operator whose text was sent back as rude although it is not, when they write #not-abuse above it, then a superior judges, and only a superior's word lets it reach the client (clause 16).
import { listCorrections } from '../../src/record/corrections';
import { type DeskWorld, deskWorld, type Sent } from './desk-world';

const DANA = 'dana@mitwork.kz';
const BOSS = 'boss@mitwork.kz';
const DAY = 24 * 60;
const TEXT = 'Договор подписал директор ТОО «Дебил», проверьте название.';

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld({ SEND_DELAY_SECONDS: '0', SUMMARY_AT: 'off' });
  await world.staff(DANA, { name: 'Дана Ахметова', language: 'ru' });
  await world.staff(BOSS, { name: 'Болат Сериков', language: 'ru', role: 'superior' });
});
afterAll(() => world.close());
beforeEach(() => world.pass(31 * DAY));

let clients = 0;
async function asks(): Promise<Sent> {
  clients += 1;
  await world.arrives({ from: `client${clients}@firm.example`, text: 'Здравствуйте! Где найти договор?' });
  return world.latest('operator-notification', DANA);
}
/** Dana's text goes back, and she says that nothing in it is offensive. */
async function appeals(text = `#закрыть\n${TEXT}`): Promise<Sent> {
  expect(await world.arrives({ from: DANA, answers: await asks(), text })).toBe('operator-returned');
  const back = await world.latest('operator-returned', DANA);
  expect(back.message.text).toContain('#не-мат: решит руководитель (Болат Сериков)');
  expect(await world.arrives({ from: DANA, answers: back, text: `#не-мат\n${text}` })).toBe('operator-appealed');
  return world.latest('superior-appeal', BOSS);
}
const toClient = (mails: readonly Sent[]): Sent[] => mails.filter(({ to }) => to.startsWith('client'));

it('asks the superior, tells the operator that nothing was sent, and sends the client nothing', async () => {
  const before = world.sent.length;
  const question = await appeals();
  const mails = world.sent.slice(before);
  expect(toClient(mails).map(({ notice }) => notice)).toEqual(['acknowledgement']);
  for (const part of ['Дана Ахметова', '«Дебил»', TEXT, '#не-мат', '#мат'])
    expect(question.message.text).toContain(part);
  const told = await world.latest('operator-transcript', DANA);
  expect(told.message.text).toContain('Ваш текст пока не отправлен');
  expect(told.message.text).toContain('Болат Сериков');
  expect(await world.ticket()).toMatchObject({ status: 'new' });
});

it('sends it when the superior finds nothing rude in it, as the operator’s command, once; screen review shows it', async () => {
  const question = await appeals();
  expect(await world.arrives({ from: BOSS, answers: question, text: '#не-мат' })).toBe('appeal-granted operator-close');
  const mails = await world.sends();
  expect(toClient(mails)).toMatchObject([{ notice: 'closed-solved' }]);
  expect(toClient(mails)[0]?.message.text).toContain(TEXT);
  expect(mails.find(({ notice }) => notice === 'operator-transcript')?.message.text).toContain(
    'Руководитель не нашёл в тексте ничего недопустимого: Болат Сериков',
  );
  const { number, timeline } = await world.ticket();
  expect(timeline.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['command-returned', 'command-held', 'command-confirmed', 'verdict-corrected', 'closed']),
  );
  expect(await listCorrections(world.desk.store.db, 1)).toMatchObject([
    {
      ticket: number,
      operator: BOSS,
      operatorSays: 'clean',
      of: 'operator',
      screenSaid: { grade: 'insult' },
      text: expect.stringContaining(TEXT),
    },
  ]);
  expect(await world.arrives({ from: BOSS, answers: question, text: '#не-мат' })).toBe('confirmation-refused');
  expect(toClient(await world.sends())).toEqual([]);
});

it('is no first rude text any more once it was granted', async () => {
  await world.arrives({ from: BOSS, answers: await appeals(), text: 'да' });
  await world.arrives({ from: DANA, answers: await asks(), text: 'Вы дебил? Читайте инструкцию!' });
  expect((await world.sends()).some(({ notice }) => notice === 'qa-conduct')).toBe(false);
});

it('clears that text only: who swaps a rude one for a harmless one has been rude', async () => {
  await world.arrives({ from: DANA, answers: await asks(), text: 'Вы дебил? Читайте инструкцию!' });
  const back = await world.latest('operator-returned', DANA);
  await world.arrives({ from: DANA, answers: back, text: `#не-мат\n${TEXT}` });
  await world.arrives({ from: BOSS, answers: await world.latest('superior-appeal', BOSS), text: '#не-мат' });
  await world.arrives({ from: DANA, answers: await asks(), text: 'Вы идиот? Читайте инструкцию!' });
  expect((await world.sends()).some(({ notice }) => notice === 'qa-conduct')).toBe(true);
});

it('stays unsent when the superior says #мат, and the operator hears of it; no later word changes that', async () => {
  const question = await appeals();
  expect(await world.arrives({ from: BOSS, answers: question, text: '#мат' })).toBe('appeal-refused');
  const mails = await world.sends();
  expect(toClient(mails)).toEqual([]);
  expect(mails.find(({ to }) => to === DANA)?.message.text).toContain('Болат Сериков: текст признан недопустимым');
  expect(await world.arrives({ from: BOSS, answers: question, text: '#не-мат' })).toBe('confirmation-refused');
  expect(toClient(await world.sends())).toEqual([]);
});

it.each([
  ['an empty reply', ''],
  ['a remark', 'Посмотрю завтра.'],
])('stays unsent after %s, which may be followed by a word', async (_, text) => {
  const question = await appeals();
  expect(await world.arrives({ from: BOSS, answers: question, text })).toBe('confirmation-refused');
  expect((await world.latest('operator-returned', BOSS)).message.text).toContain('#не-мат или #мат');
  expect(toClient(await world.sends())).toEqual([]);
  expect(await world.arrives({ from: BOSS, answers: question, text: '#не-мат' })).toMatch(/^appeal-granted/);
});

it.each([
  ['the operator, to whom the superior’s mail was forwarded', DANA, 0],
  ['the superior, five days later', BOSS, 5 * DAY],
])('is not let go by %s', async (_, from, minutes) => {
  const question = await appeals();
  world.pass(minutes);
  expect(await world.arrives({ from, answers: question, text: '#не-мат' })).toBe('confirmation-refused');
  expect(toClient(await world.sends())).toEqual([]);
});

it('is not open to a superior without another one: the text goes back as ever', async () => {
  const notice = await asks();
  await world.arrives({ from: DANA, answers: notice, text: `#назначить ${BOSS}` });
  const told = await world.latest('operator-notification', BOSS);
  expect(await world.arrives({ from: BOSS, answers: told, text: `#не-мат\n${TEXT}` })).toBe('operator-returned');
  expect((await world.latest('operator-returned', BOSS)).message.text).not.toContain('решит руководитель');
});

it('names other mistakes first', async () => {
  expect(
    await world.arrives({ from: DANA, answers: await asks(), text: `#не-мат\n#закрыть\n#чзв нет-такого\n${TEXT}` }),
  ).toBe('operator-returned');
});

describe('on a desk where nobody else may judge', () => {
  let alone: DeskWorld;
  beforeAll(async () => {
    alone = await deskWorld({ SEND_DELAY_SECONDS: '0', SUMMARY_AT: 'off' });
    await alone.staff(DANA, { name: 'Дана Ахметова', language: 'ru', role: 'superior' });
  });
  afterAll(() => alone.close());

  it('the operator is told so, and asking is no second breach', async () => {
    await alone.arrives({ from: 'client@firm.example', text: 'Где найти договор?' });
    const answers = await alone.latest('operator-notification', DANA);
    await alone.arrives({ from: DANA, answers, text: TEXT });
    await alone.arrives({ from: DANA, answers, text: `#не-мат\n${TEXT}` });
    const sent = await alone.sends();
    expect(sent.map(({ notice }) => notice)).not.toContain('qa-conduct');
    expect((await alone.latest('operator-returned', DANA)).message.text).toContain('решить о тексте некому');
  });

  it('an administrator judges a superior', async () => {
    await alone.staff(BOSS, { name: 'Болат Сериков', language: 'ru', role: 'administrator' });
    await alone.arrives({ from: 'client2@firm.example', text: 'Где найти договор?' });
    const answers = await alone.latest('operator-notification', DANA);
    expect(await alone.arrives({ from: DANA, answers, text: `#не-мат\n${TEXT}` })).toBe('operator-appealed');
    await alone.arrives({ from: BOSS, answers: await alone.latest('superior-appeal', BOSS), text: '#не-мат' });
    expect(toClient(await alone.sends()).map(({ notice }) => notice)).toContain('reply');
  });
});
