// Given reply addresses that outsiders have seen, and mail older than the desk, when these speak in an operator's name, then nothing is done.
import { type DeskWorld, deskWorld, type Sent } from './desk-world';

const CUSTOMER = 'customer@firm.example';
const LAWYER = 'lawyer@firm.example';
const DANA = 'dana@mitwork.kz';
const YERLAN = 'yerlan@mitwork.kz';
const ADMIN = 'admin@mitwork.kz';

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld({ SEND_DELAY_SECONDS: '0' });
  await world.staff(DANA, { name: 'Дана', language: 'ru' });
  await world.staff(YERLAN, { name: 'Ерлан', language: 'kk' });
  await world.staff(ADMIN, { role: 'administrator', language: 'en' });
});
afterAll(() => world.close());

let asked = 0;
async function request(): Promise<Sent> {
  asked += 1;
  world.pass(90);
  await world.arrives({ from: CUSTOMER, text: `Где найти договор?\n${'я'.repeat(asked)}`, subject: 'Договор' });
  return world.latest('operator-notification', DANA);
}
const alerts = (): number => world.sent.filter(({ notice }) => notice === 'admin-alert').length;

describe('a reply address that outsiders have seen', () => {
  it('counts no more after the operator answered with a customer in Cc, whoever writes in the operator’s name', async () => {
    const notice = await request();
    const copied = { from: DANA, answers: notice, headers: { Cc: `<${CUSTOMER}>, <${LAWYER}>` } };
    expect(await world.arrives({ ...copied, text: 'Откройте раздел «Договоры».' })).toBe('operator-answer');
    const transcript = await world.latest('operator-transcript', DANA);
    expect(transcript.message.text).toContain('Копия ушла посторонним');

    const before = alerts();
    expect(await world.arrives({ from: DANA, answers: notice, text: '#close\nПока.' })).toBe('operator-unproven');
    expect((await world.ticket()).status).toBe('open');
    await world.sends();
    expect(alerts()).toBe(before + 1);
    expect(await world.arrives({ from: DANA, answers: transcript, text: '#close\nГотово.' })).toBe('operator-close');
  });

  it('counts no more after a stranger wrote to it', async () => {
    const notice = await request();
    await world.arrives({ from: LAWYER, answers: notice, text: '#close' });
    expect(await world.arrives({ from: DANA, answers: notice, text: '#close\nПока.' })).toBe('operator-unproven');
    expect((await world.ticket(notice.message.subject.match(/EEP-[\d-]+/)?.[0])).status).toBe('new');
  });

  it('still counts with colleagues and the desk in Cc', async () => {
    const notice = await request();
    const headers = { Cc: `<${YERLAN}>, support@mitwork.kz` };
    expect(await world.arrives({ from: DANA, answers: notice, headers, text: '#note\nСмотри.' })).toBe('operator-note');
    expect(await world.arrives({ from: DANA, answers: notice, text: 'Готово.' })).toBe('operator-answer');
  });

  it('matters not where the operator’s domain vouches for the mail', async () => {
    world.authentic.add(DANA);
    const notice = await request();
    const headers = { Cc: `<${CUSTOMER}>` };
    for (const text of ['Откройте раздел «Договоры».', 'И нажмите «Создать».']) {
      expect(await world.arrives({ from: DANA, answers: notice, headers, text })).toBe('operator-answer');
    }
    world.authentic.delete(DANA);
  });
});

describe('mail that was there before the desk', () => {
  it.each(['#close', '#reject scope', 'Откройте раздел «Договоры».'])(
    'commands nothing by %j, and nobody is told',
    async (text) => {
      const notice = await request();
      await world.sends();
      const told = world.sent.length;
      expect(await world.arrives({ from: DANA, answers: notice, text, imported: true })).toBe('operator-imported');
      expect((await world.ticket()).status).toBe('new');
      await world.sends();
      expect(world.sent.length).toBe(told);
    },
  );

  it('confirms no command that is held', async () => {
    const { number } = await world.ticket();
    expect(await world.arrives({ from: YERLAN, subject: `Re: [${number}]`, text: '#close' })).toBe('operator-unproven');
    const held = await world.latest('operator-confirm', YERLAN);
    expect(await world.arrives({ from: YERLAN, answers: held, text: 'Иә', imported: true })).toBe('operator-imported');
    expect((await world.ticket()).status).toBe('new');
  });
});
