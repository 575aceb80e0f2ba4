// Given a ticket of one operator, when colleagues write on it or are in Cc, then they are told of what follows, and others are not.
import { type DeskWorld, deskWorld, type Sent } from './desk-world';

const CUSTOMER = 'customer@firm.example';
const DANA = 'dana@mitwork.kz';
const YERLAN = 'yerlan@mitwork.kz';
const MARAT = 'marat@mitwork.kz';

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld({ SEND_DELAY_SECONDS: '60' });
  await world.staff(DANA, { name: 'Дана', language: 'ru' });
  await world.staff(YERLAN, { name: 'Ерлан Сейітұлы', language: 'kk' });
  await world.staff(MARAT, { name: 'Marat', language: 'en' });
});
afterAll(() => world.close());

let asked = 0;
async function taken(headers: Readonly<Record<string, string>> = {}): Promise<Sent> {
  asked += 1;
  world.pass(90);
  await world.sends();
  await world.arrives({ from: CUSTOMER, subject: 'Договор', text: `Где договор?\n${'я'.repeat(asked)}`, headers });
  const notice = await world.latest('operator-notification', DANA);
  await world.arrives({ from: DANA, answers: notice, text: '#take' });
  await world.sends();
  return notice;
}
/** Who is told of the customer's next mail. */
async function told(): Promise<string[]> {
  world.pass(5);
  await world.sends();
  await world.arrives({
    from: CUSTOMER,
    answers: await world.latest('acknowledgement', CUSTOMER),
    text: 'И ещё одно.',
  });
  return (await world.sends()).filter(({ notice }) => notice === 'operator-notification').map(({ to }) => to);
}

it('tells the assignee alone', async () => {
  await taken();
  expect(await told()).toEqual([DANA]);
});

it('tells who wrote a note on it', async () => {
  await taken();
  const mine = await world.latest('operator-notification', YERLAN);
  expect(await world.arrives({ from: YERLAN, answers: mine, text: '#ескертпе\nҚарап көрдім.' })).toBe('operator-note');
  expect(await told()).toEqual([DANA, YERLAN]);
});

it('tells a colleague whom the operator had in Cc, and says so in the transcript', async () => {
  const notice = await taken();
  const headers = { Cc: `<${YERLAN}>` };
  await world.arrives({ from: DANA, answers: notice, headers, text: '#note\nЕрлан, посмотри.' });
  const { message } = await world.latest('operator-transcript', DANA);
  expect(message.text).toContain('Теперь будет получать уведомления: Ерлан Сейітұлы');
  expect(await told()).toEqual([DANA, YERLAN]);
});

it('tells a colleague whom the customer had in Cc', async () => {
  await taken({ Cc: `<${MARAT}>` });
  expect(await told()).toEqual([DANA, MARAT]);
});

it('names the people outside who got the mail as well', async () => {
  await taken({ Cc: '<boss@firm.example>, <support@mitwork.kz>' });
  const { message } = await world.latest('operator-notification', YERLAN);
  expect(message.text).toContain('Хатты алған басқа адамдар: boss@firm.example');
});

describe('#new', () => {
  const text = '#new\n#requester client@shop.example\n#channel phone\n#take\nНе может войти.';

  it('is taken back before anybody is told of it', async () => {
    world.authentic.add(DANA);
    expect(await world.arrives({ from: DANA, subject: 'Звонок', text })).toBe('operator-new');
    const transcript = await world.latest('operator-transcript', DANA);
    expect(transcript.message.text).toContain('#отменить');
    expect(await world.arrives({ from: DANA, answers: transcript, text: '#отменить' })).toBe('operator-undo');
    world.pass(5);
    expect((await world.sends()).map(({ notice }) => notice)).toEqual(['operator-transcript']);
    expect(await world.ticket()).toMatchObject({ status: 'closed', closeReason: 'duplicate', assignee: null });
  });

  it('is not, once the requester has the number', async () => {
    expect(await world.arrives({ from: DANA, subject: 'Ещё звонок', text })).toBe('operator-new');
    const transcript = await world.latest('operator-transcript', DANA);
    await world.sends();
    world.pass(2);
    expect((await world.sends()).map(({ notice, to }) => `${notice} ${to}`)).toEqual([
      'acknowledgement client@shop.example',
    ]);
    expect(await world.arrives({ from: DANA, answers: transcript, text: '#undo' })).toBe('operator-returned');
    expect(await world.ticket()).toMatchObject({ status: 'open', assignee: DANA });
    world.authentic.delete(DANA);
  });
});
