// Given INFO_REMINDER_HOURS, when the deadline of clause 15 comes near, then the requester is reminded once, if still silent.
import { remindOfRequests } from '../../src/schedule/remind-of-requests';
import { type Asked, type ClockDesk, clockDesk, DANA, later } from './clock-desk';

jest.setTimeout(600_000);

let desk: ClockDesk;
afterEach(() => desk.end());

const HOUR_S = 3600;

/** One round of the clock; the addresses that a reminder went to. */
async function reminds(hours = 2): Promise<string[]> {
  const { db, identity, timing, now } = desk.world.desk.flow;
  await remindOfRequests({ db, identity, timing, now, hours });
  const sent = await desk.world.sends();
  return sent.filter(({ notice }) => notice === 'info-reminder').map(({ to }) => to);
}
async function answers({ customer, request }: Asked): Promise<void> {
  await desk.world.arrives({ from: customer, answers: request, text: 'Договор № 17.' });
}

it('reminds once, two hours before the end, with the question and its deadline', async () => {
  desk = await clockDesk({ INFO_REMINDER_HOURS: '2' });
  const asked = await desk.asks();
  desk.goTo(later(asked.due, -2 * HOUR_S - 60));
  expect(await reminds()).toEqual([]);
  desk.goTo(later(asked.due, -2 * HOUR_S));
  expect(await reminds()).toEqual([asked.customer]);
  expect(await reminds()).toEqual([]);
  const { message } = await desk.world.latest('info-reminder', asked.customer);
  expect(message.subject).toContain(asked.number);
  expect(message.text).toContain('Пришлите, пожалуйста, номер договора.');
  const at = new Intl.DateTimeFormat('ru', { timeZone: 'Asia/Almaty', hour: '2-digit', minute: '2-digit' });
  expect(message.text).toContain(at.format(asked.due));
  expect(message.text).not.toContain('с момента получения этого письма');
});

it('moves no deadline, and its answer counts', async () => {
  desk = await clockDesk({ INFO_REMINDER_HOURS: '2' });
  const asked = await desk.asks();
  desk.goTo(later(asked.due, -HOUR_S));
  expect(await reminds()).toEqual([asked.customer]);
  expect((await desk.world.ticket(asked.number)).infoDueAt).toEqual(asked.due.toISOString());
  const request = await desk.world.latest('info-reminder', asked.customer);
  await answers({ ...asked, request });
  expect(await desk.world.ticket(asked.number)).toMatchObject({ status: 'open', infoDueAt: null });
});

it('is among the actions done when silence goes on', async () => {
  desk = await clockDesk({ INFO_REMINDER_HOURS: '2' });
  const asked = await desk.asks();
  desk.goTo(later(asked.due, -HOUR_S));
  await reminds();
  desk.goTo(later(asked.due, 60));
  await desk.sweep();
  expect(await desk.closes()).toEqual([asked.number]);
  expect((await desk.world.latest('closed-no-response', asked.customer)).message.text).toContain(
    'Отправлено напоминание о запросе',
  );
  expect(await reminds()).toEqual([]);
});

it('is silent when answered, when off, and reminds of a second question anew', async () => {
  desk = await clockDesk({ INFO_REMINDER_HOURS: '2' });
  const first = await desk.asks();
  desk.goTo(later(first.due, -HOUR_S));
  expect(await reminds(0)).toEqual([]);
  expect(await reminds()).toEqual([first.customer]);
  await answers(first);
  expect(await reminds()).toEqual([]);
  const told = await desk.world.latest('operator-notification', DANA);
  await desk.world.arrives({ from: DANA, answers: told, text: '#info\nА дату?' });
  await desk.world.latest('info-request', first.customer);
  desk.world.pass(7 * 60);
  expect(await reminds()).toEqual([first.customer]);
});
