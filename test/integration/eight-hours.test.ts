// The eight hours of clause 15, exactly: given an information request, when its deadline comes, then only silence closes the ticket, and once.

import { TryAgain } from '../../src/errors';
import type { MailSource } from '../../src/receive/mail-source';
import { discardMails, listQuarantine } from '../../src/record/quarantine';
import { closeUnanswered } from '../../src/schedule/close-unanswered';
import { type Asked, type ClockDesk, clockDesk, clockOf, DANA, deliveryReport, later } from './clock-desk';

jest.setTimeout(600_000);

const CLOSED = { status: 'closed', closeReason: 'no-response', infoDueAt: null, infoAcceptedAt: null };
const OPEN = { status: 'open', closeReason: null, infoDueAt: null, infoAcceptedAt: null };
const HOURS_8 = 8 * 3600;

let desk: ClockDesk;
async function open(settings: Readonly<Record<string, string>> = {}): Promise<void> {
  desk = await clockDesk(settings);
}
afterEach(() => desk.end());

/** A whole turn of the daemon: sweep, handle, close. */
async function turn(): Promise<string[]> {
  await desk.sweep();
  await desk.handle();
  return desk.closes();
}

const ticketOf = async ({ number }: Asked): Promise<Record<string, unknown>> =>
  clockOf(await desk.world.ticket(number));

describe('silence', () => {
  it('closes after a sweep that began after the deadline, and not before', async () => {
    await open();
    const asked = await desk.asks();
    expect(asked.due).toEqual(later(desk.world.now(), HOURS_8));
    desk.goTo(later(asked.due, -60));
    expect(await turn()).toEqual([]);
    desk.goTo(asked.due);
    expect(await desk.closes()).toEqual([]); // due, but last swept a minute ago
    expect(await turn()).toEqual([]); // this sweep began at the deadline, which was still time to answer
    desk.goTo(later(asked.due, 1));
    expect(await desk.closes()).toEqual([]);
    await desk.sweep();
    expect(await desk.closes()).toEqual([asked.number]);
    expect(await ticketOf(asked)).toEqual(CLOSED);
    expect(await turn()).toEqual([]);
  });

  it('closes once, with one mail, when two daemons sweep at once', async () => {
    await open();
    const asked = await desk.asks();
    desk.goTo(later(asked.due, 60));
    await desk.sweep();
    const closing = desk.world.desk.closing([desk.source.mailbox]);
    const both = await Promise.all([closeUnanswered(closing), closeUnanswered(closing), closeUnanswered(closing)]);
    expect(both.flatMap(({ closed }) => closed)).toEqual([asked.number]);
    await desk.world.sends();
    expect(desk.world.sent.filter(({ notice }) => notice === 'closed-no-response')).toHaveLength(1);
    const { timeline } = await desk.world.ticket(asked.number);
    expect(timeline.filter(({ what }) => what === 'closed')).toHaveLength(1);
  });

  it('closes after the daemon was down over the deadline, once it has swept', async () => {
    await open();
    const asked = await desk.asks();
    desk.goTo(later(asked.due, 24 * 3600));
    expect(await desk.closes()).toEqual([]);
    expect(await turn()).toEqual([asked.number]);
  });

  it('closes nothing before the SMTP server has accepted the request, however long that takes', async () => {
    await open();
    const asked = await desk.asks();
    await desk.world.arrives({ from: asked.customer, answers: asked.request, text: 'Номер 17.' });
    const answers = await desk.world.latest('operator-notification', DANA);
    await desk.world.arrives({ from: DANA, answers, text: '#info\nА какого года?' });
    desk.goTo(later(asked.due, 48 * 3600));
    expect(await turn()).toEqual([]);
    await desk.world.latest('info-request', asked.customer);
    expect((await desk.world.ticket(asked.number)).infoDueAt).toBe(later(desk.world.now(), HOURS_8).toISOString());
    expect(await turn()).toEqual([]);
  });
});

describe('an answer', () => {
  it.each([
    ['a second before the deadline', -1],
    ['at the deadline', 0],
  ])('that arrived %s counts, however late it is read', async (_when, seconds) => {
    await open();
    const asked = await desk.asks();
    desk.reaches({ from: asked.customer, answers: asked.request, text: 'Номер 17.' }, later(asked.due, seconds));
    desk.goTo(later(asked.due, 24 * 3600));
    expect(await desk.closes()).toEqual([]);
    await desk.sweep();
    expect(await desk.closes()).toEqual([]); // it waits in the ledger
    await desk.handle();
    expect(await desk.closes()).toEqual([]);
    expect(await ticketOf(asked)).toEqual(OPEN);
  });

  it('from a person in copy counts as well', async () => {
    await open();
    await desk.world.arrives({
      from: 'chief@firm.example',
      text: 'Почему не открывается договор?',
      headers: { Cc: 'clerk@firm.example' },
    });
    const answers = await desk.world.latest('operator-notification', DANA);
    await desk.world.arrives({ from: DANA, answers, text: '#info\nКакой номер?' });
    const request = await desk.world.latest('info-request', 'chief@firm.example');
    const { number, infoDueAt } = await desk.world.ticket();
    const due = new Date(infoDueAt ?? '');
    desk.reaches({ from: 'clerk@firm.example', to: 'support@mitwork.kz', answers: request, text: 'Номер 5.' }, due);
    desk.goTo(later(due, 60));
    expect(await turn()).toEqual([]);
    expect(clockOf(await desk.world.ticket(number))).toEqual(OPEN);
  });

  it('that comes after the deadline does not hold the closing back, and reopens the ticket', async () => {
    await open();
    const asked = await desk.asks();
    desk.reaches({ from: asked.customer, answers: asked.request, text: 'Номер 17.' }, later(asked.due, 1));
    desk.goTo(later(asked.due, 60));
    await desk.sweep();
    expect(await desk.closes()).toEqual([asked.number]);
    await desk.handle();
    expect(await ticketOf(asked)).toEqual(OPEN);
  });

  it.each([
    ['an out-of-office reply', { headers: { 'Auto-Submitted': 'auto-replied' }, text: 'Я в отпуске до понедельника.' }],
    [
      'an out-of-office reply in words only',
      {
        subject: 'Автоматический ответ: Договор',
        text: 'Меня не будет в офисе до 30 ноября. Это автоматический ответ.',
      },
    ],
    ['a bounce that may pass', null],
  ])('is not %s', async (_what, mail) => {
    await open();
    const asked = await desk.asks();
    const machine = mail && { ...mail, from: asked.customer, answers: asked.request };
    desk.reaches(machine ?? deliveryReport(asked, 'delayed', '4.4.1'), later(asked.due, -60));
    desk.goTo(later(asked.due, 60));
    expect(await turn()).toEqual([asked.number]);
    expect(await ticketOf(asked)).toEqual(CLOSED);
    const { timeline } = await desk.world.ticket(asked.number);
    expect(timeline.map(({ what }) => what)).toContain(mail ? 'machine-mail' : 'notice-bounced');
  });
});

it('stops the clock and tells the operator when the information request bounces', async () => {
  await open();
  const asked = await desk.asks();
  desk.reaches(deliveryReport(asked, 'failed', '5.1.1'), later(asked.due, -3600));
  desk.goTo(later(asked.due, -1800));
  await turn();
  expect(await ticketOf(asked)).toEqual(OPEN);
  const told = await desk.world.latest('operator-notification', DANA);
  expect(told.message.text).toContain(asked.customer);
  const { timeline } = await desk.world.ticket(asked.number);
  expect(timeline.map(({ what }) => what)).toContain('info-failed');
  desk.goTo(later(asked.due, 3600));
  expect(await turn()).toEqual([]);
});

describe('a mail that nobody could read yet', () => {
  const stranger = 'stranger@other.example';
  it.each([
    ['of the requester', -60, (asked: Asked) => asked.customer, true],
    ['of nobody knows whom', -60, () => null, true],
    ['of a stranger', -60, () => stranger, false],
    ['that came after the deadline', 30, (asked: Asked) => asked.customer, false],
    ['that came before the question', -HOURS_8 - 3600, (asked: Asked) => asked.customer, false],
  ])('in quarantine, %s, holds the closing back or not', async (_whose, seconds, senderOf, holds) => {
    await open();
    const asked = await desk.asks();
    desk.reaches({ from: stranger, text: 'Что-то непонятное.' }, later(asked.due, seconds));
    desk.goTo(later(asked.due, 60));
    await desk.sweep();
    const { db } = desk.world.desk.store;
    const sender = senderOf(asked);
    await db.execute(
      `update ledger set state = 'quarantined', reason = 'unreadable', sender = ${sender === null ? 'null' : `'${sender}'`} where state = 'received'`,
    );
    expect(await desk.closes()).toEqual(holds ? [] : [asked.number]);
    const quarantined = await listQuarantine(db);
    await discardMails(
      db,
      quarantined.map(({ id }) => id),
      desk.world.now(),
    );
    expect(await desk.closes()).toEqual(holds ? [asked.number] : []);
  });

  it('because the server does not show it, holds every closing back', async () => {
    await open();
    const asked = await desk.asks();
    const blind: MailSource = {
      ...desk.source,
      async sweep(handler) {
        await desk.source.sweep({ ...handler, unknown: async () => [] });
        await handler.passedOver?.([{ uidValidity: 'maildir', uid: 'one' }]);
      },
    };
    desk.reaches({ from: asked.customer, answers: asked.request, text: 'Номер 17.' }, later(asked.due, -60));
    desk.goTo(later(asked.due, 60));
    await desk.sweep(blind);
    expect(await desk.closes()).toEqual([]);
    expect(await turn()).toEqual([]);
    expect(await ticketOf(asked)).toEqual(OPEN);
  });
});

describe('a mailbox that cannot be reached', () => {
  const away = (): Promise<never> => Promise.reject(new TryAgain('no route to host'));

  it('closes nothing, however long', async () => {
    await open();
    const asked = await desk.asks();
    desk.goTo(later(asked.due, 72 * 3600));
    await expect(desk.sweep({ ...desk.source, sweep: away })).rejects.toThrow(TryAgain);
    expect(await desk.closes()).toEqual([]);
  });

  it('closes nothing while it breaks off in the middle', async () => {
    await open();
    const asked = await desk.asks();
    desk.goTo(later(asked.due, 60));
    const breaks = {
      ...desk.source,
      sweep: (handler: Parameters<MailSource['sweep']>[0]) => desk.source.sweep(handler).then(away),
    };
    await expect(desk.sweep(breaks)).rejects.toThrow(TryAgain);
    expect(await desk.closes()).toEqual([]);
  });

  it('closes nothing although the other mailbox was swept, even if it was never swept at all', async () => {
    await open();
    const asked = await desk.asks();
    desk.goTo(later(asked.due, 60));
    await desk.sweep();
    expect(await desk.closes([desk.source.mailbox, 'imap://second@mail.example/INBOX'])).toEqual([]);
    expect(await desk.closes([])).toEqual([]);
    expect(await desk.closes()).toEqual([asked.number]);
  });
});

describe('a clock that jumps', () => {
  it('forwards and back: a sweep of the future proves nothing about the deadline', async () => {
    await open();
    const asked = await desk.asks();
    const now = desk.world.now();
    desk.goTo(later(asked.due, -3600));
    await desk.sweep();
    desk.goTo(later(now, 24 * 3600));
    await desk.sweep();
    desk.goTo(later(asked.due, 60));
    expect(await desk.closes()).toEqual([]);
    expect(await turn()).toEqual([asked.number]);
    await desk.world.sends();
    expect(desk.world.sent.filter(({ notice }) => notice === 'closed-no-response')).toHaveLength(1);
  });

  it('backwards over the deadline: an answer in time still counts, and silence closes once', async () => {
    await open();
    const [silent, talking] = [await desk.asks(), await desk.asks()];
    desk.goTo(later(talking.due, 60));
    desk.reaches({ from: talking.customer, answers: talking.request, text: 'Номер 17.' }, later(talking.due, -60));
    await desk.sweep();
    desk.goTo(later(silent.due, -7200));
    expect(await turn()).toEqual([]);
    desk.goTo(later(talking.due, 120));
    expect(await turn()).toEqual([silent.number]);
    expect(await ticketOf(talking)).toEqual(OPEN);
  });
});

describe('INFO_CLOCK=working', () => {
  it.each([
    // Friday afternoon, two hours left: six more on Monday.
    ['over a weekend', '2026-11-27T11:00:00Z', '2026-11-30T10:00:00.000Z'],
    // Independence Day, Wednesday 16 December, is not worked: two hours on Tuesday, six on Thursday.
    ['over a holiday', '2026-12-15T11:00:00Z', '2026-12-17T10:00:00.000Z'],
    ['from a night', '2026-11-24T18:00:00Z', '2026-11-25T12:00:00.000Z'],
  ])('counts working time %s', async (_over, at, due) => {
    await open({ INFO_CLOCK: 'working' });
    // The mails before it take the clock three seconds on.
    desk.goTo(later(new Date(at), -3));
    const asked = await desk.asks();
    expect(Math.abs(asked.due.getTime() - Date.parse(due))).toBeLessThanOrEqual(3000);
    desk.goTo(later(asked.due, -1));
    expect(await turn()).toEqual([]);
    desk.goTo(later(asked.due, 1));
    expect(await turn()).toEqual([asked.number]);
  });
});
