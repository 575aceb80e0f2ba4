// Given a ticket of each language, when an operator replies with each tag in each language, then this becomes of the ticket and these mails go out.

import { TAGS } from '../../src/decide/tags';
import { type DeskWorld, deskWorld, type Sent } from './desk-world';
import { CASES } from './operator-cases';

const CUSTOMER = 'customer@firm.example';
const DANA = 'dana@mitwork.kz';
const YERLAN = 'yerlan@mitwork.kz';

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld();
  await world.staff(DANA, { name: 'Дана', language: 'ru' });
  await world.staff(YERLAN, { name: 'Ерлан', language: 'kk' });
});
afterAll(() => world.close());

/** A new request, and the notification of it to Dana. */
async function request(text = 'Здравствуйте! Подскажите, пожалуйста, где найти договор?'): Promise<Sent> {
  await world.arrives({ from: CUSTOMER, text, subject: 'Договор' });
  return world.latest('operator-notification', DANA);
}

describe.each(CASES)('$names', ({ names, after = '', status, reason, sends = [], expects = {} }) => {
  it.each(names)('%s', async (tag) => {
    const notice = await request();
    expect(await world.arrives({ from: DANA, answers: notice, text: `${tag}\n${after}\n\n${quote(notice)}` })).toBe(
      reason,
    );
    const ticket = await world.ticket();
    expect(ticket).toMatchObject({ status, ...expects });
    const first = await world.sends();
    world.pass(1);
    const later = await world.sends();
    const told = [...first, ...later]
      .map((one) => one.notice)
      .filter((name) => !/^operator-(?:transcript|notification)$/.test(name));
    expect(told).toEqual(sends);
    for (const one of later.filter(({ to }) => !to.endsWith('@mitwork.kz')))
      expect(one.message.text).not.toMatch(/#\p{L}/u);
  });
});

it('tries every name of every tag', () => {
  // These need two tickets, a closed one or no ticket: operator-dovecot.test.ts and operator-desk.test.ts, in each language.
  const elsewhere = ['reopen', 'merge', 'undo', 'new', 'requester', 'channel'];
  const tried = CASES.flatMap(({ names }) => names.map((name) => name.slice(1).split(' ', 1)[0] ?? ''));
  const all = TAGS.filter(({ name }) => !elsewhere.includes(name)).flatMap(({ name, kk, ru }) => [name, ...kk, ...ru]);
  expect(new Set(tried)).toEqual(new Set(all));
});

function quote({ message }: Sent): string {
  return `23.11.2026, 10:00, Support <support@mitwork.kz>:\n${message.text.replace(/^/gm, '> ')}`;
}
