// Given ASSIGNMENT=round-robin, when requests come, then each operator gets one in turn, and only they are told; at night nobody.
import { assignWaiting } from '../../src/schedule/assign-waiting';
import { type DeskWorld, deskWorld } from './desk-world';

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld({ ASSIGNMENT: 'round-robin', SEND_DELAY_SECONDS: '0' });
  for (const name of ['a', 'b', 'c']) await world.staff(`${name}@mitwork.kz`);
  await world.staff('boss@mitwork.kz', { role: 'superior' });
});
afterAll(() => world.close());

const asks = (n: number): Promise<string> =>
  world.arrives({ from: `c${n}@firm.example`, text: `Вопрос ${n}: где договор?` });

it('gives new tickets in turn', async () => {
  const told: string[] = [];
  for (let n = 1; n <= 5; n++) {
    await asks(n);
    const mails = (await world.sends()).filter(({ notice }) => notice === 'operator-notification');
    expect(mails).toHaveLength(1);
    expect(await world.ticket()).toMatchObject({ assignee: mails[0]?.to, status: 'new' });
    told.push(mails[0]?.to ?? '');
  }
  expect(told).toEqual(['a', 'b', 'c', 'a', 'b'].map((name) => `${name}@mitwork.kz`));
});

it('leaves those of the night to the group', async () => {
  world.pass(12 * 60);
  await asks(6);
  const mails = (await world.sends()).filter(({ notice }) => notice === 'operator-notification');
  expect(mails.map(({ to }) => to)).toEqual(['a', 'b', 'c'].map((name) => `${name}@mitwork.kz`));
  expect(await world.ticket()).toMatchObject({ assignee: null });
});

it('and gives them out when working time begins', async () => {
  const { number } = await world.ticket();
  expect(await assignWaiting(world.desk.flow)).toBe(0);
  world.pass(12 * 60);
  expect(await assignWaiting(world.desk.flow)).toBe(1);
  expect(await assignWaiting(world.desk.flow)).toBe(0);
  expect(await world.ticket(number)).toMatchObject({ assignee: 'c@mitwork.kz', status: 'new' });
  const mails = await world.sends();
  expect(mails.map(({ notice, to }) => `${notice} ${to}`)).toEqual(['operator-notification c@mitwork.kz']);
  expect(mails[0]?.message.text).toContain('Срок первого ответа: ');
});

it.each([
  ['by a polite word', false],
  ['by #not-abuse', true],
])('gives out what was held for abuse when it goes on %s', async (_, cleared) => {
  const from = `held${cleared}@firm.example`;
  await world.arrives({ from, text: 'Портал опять не открывается, вы там охуели?' });
  const held = await world.sends();
  const answered = (notice: string) => held.find((one) => one.notice === notice)!;
  await world.arrives(
    cleared
      ? { from: 'boss@mitwork.kz', answers: answered('superior-abuse'), text: '#not-abuse' }
      : { from, answers: answered('abuse-warning'), text: 'Извините. Портал не открывается, помогите.' },
  );
  const { assignee, status, timeline } = await world.ticket();
  expect(status).toBe('open');
  expect(timeline.filter(({ what }) => what === 'assigned')).toHaveLength(1);
  const told = (await world.sends()).filter(({ notice }) => notice === 'operator-notification');
  expect(told.map(({ to }) => to)).toEqual([assignee]);
});
