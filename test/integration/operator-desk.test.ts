// Given a desk with two operators, when they, requesters and experts write in turn, then each of them sees what is theirs to see.
import { parseMessage } from '../../src/parse/parse-message';
import { claimNotice } from '../../src/record/outbox';
import { wakeHeld } from '../../src/schedule/wake-held';
import { type DeskWorld, deskWorld, rawMail, type Sent } from './desk-world';

const CUSTOMER = 'customer@firm.example';
const OTHER = 'other@firm.example';
const EXPERT = 'expert@bank.example';
const DANA = 'dana@mitwork.kz';
const YERLAN = 'yerlan@mitwork.kz';
const BOSS = 'boss@mitwork.kz';

let world: DeskWorld;
beforeAll(async () => {
  // Rude texts are tried here again and again; what follows from that is the subject of operator-conduct.test.ts.
  world = await deskWorld({ QA_REPORT_DAYS: '0' });
  await world.staff(DANA, { name: 'Дана Ахметова', language: 'ru' });
  await world.staff(YERLAN, { name: 'Ерлан Сейітұлы', language: 'kk' });
  await world.staff(BOSS, { name: 'Boss', language: 'en', role: 'superior' });
});
afterAll(() => world.close());

let asked = 0;
async function request(from = CUSTOMER, given?: string): Promise<Sent> {
  // Not the same words every time: what repeats itself within the hour is taken for a robot and not answered.
  asked += 1;
  const text = given ?? `Здравствуйте! Где найти договор?\n\n${'я'.repeat(asked)}`;
  // What an earlier test left waiting is not this one's.
  world.pass(5);
  await world.sends();
  await world.arrives({ from, text, subject: 'Договор' });
  return world.latest('operator-notification', DANA);
}
/** As a sender does, up to the notice of that name, which is not handed over yet. */
async function claimUntil(name: string): Promise<void> {
  const row = await claimNotice(world.desk.store.db, world.now());
  if (row === null) throw new Error(`no ${name} was due`);
  if (row.name !== name) await claimUntil(name);
}
const names = (mails: readonly Sent[]): string[] => mails.map(({ notice, to }) => `${notice} ${to}`).sort();

describe('a command that is wrong', () => {
  it('comes back with every mistake, ready to be sent again, and does nothing', async () => {
    const notice = await request();
    const text = '#clsoe\n#category dragon\n#assign nobody@mitwork.kz\n#reject scop\n\nДобрый день!';
    expect(await world.arrives({ from: DANA, answers: notice, text })).toBe('operator-returned');
    const back = await world.latest('operator-returned', DANA);
    for (const part of ['#close', 'dragon', 'nobody@mitwork.kz', '«scop»', 'scope', text.replace(/\n+/g, '\n')]) {
      expect(back.message.text.replace(/\n+/g, '\n')).toContain(part);
    }
    expect(await world.ticket()).toMatchObject({ status: 'new', assignee: null });
    // The reply to it is a new try.
    expect(await world.arrives({ from: DANA, answers: back, text: '#close\nДобрый день!' })).toBe('operator-close');
  });

  it.each([
    ['#close\n#info\nТекст', 'tags-conflict'],
    ['#take\n#assign yerlan@mitwork.kz', 'tags-conflict'],
    ['#note\n#info\nТекст', 'tags-conflict'],
    ['#help\n#close', 'tags-conflict'],
    ['#faq screenshot\n#note\nтекст', 'tags-conflict'],
    ['#info', 'text-missing'],
    ['#note', 'text-missing'],
    ['#third-party expert@bank.example', 'text-missing'],
    ['', 'text-missing'],
    ['#faq nonsense', 'argument-bad'],
    ['#reopen', 'not-in-status'],
    ['#merge EEP-2026-0000000\nдубль', 'number-unknown'],
    ['#third-party customer@firm.example\nВопрос', 'argument-bad'],
    ['#third-party support@mitwork.kz\nВопрос', 'argument-bad'],
    ['#requester a@b.kz\nтекст', 'only-with'],
    ['#new\n#requester a@b.kz\n#channel phone\nтекст', 'not-as-reply'],
    ['#undo', 'undo-nothing'],
    ['Сам ты дебил, читай инструкцию!', 'offensive-text'],
    ['#third-party expert@bank.example\nЭтот дебил опять пишет', 'offensive-text'],
  ])('%j is returned: %s', async (text, code) => {
    const notice = await request();
    expect(await world.arrives({ from: DANA, answers: notice, text })).toBe('operator-returned');
    const { timeline, status } = await world.ticket();
    expect(timeline.at(-1)).toMatchObject({
      what: 'command-returned',
      data: { problems: expect.stringContaining(code) },
    });
    expect(status).toBe('new');
    world.pass(5);
    expect(names(await world.sends())).toEqual([`operator-returned ${DANA}`]);
  });

  it('may hold an offensive quotation when it stays inside', async () => {
    const notice = await request();
    expect(await world.arrives({ from: DANA, answers: notice, text: '#note\nОн сказал: сам ты дебил' })).toBe(
      'operator-note',
    );
  });
});

describe('several tags', () => {
  it('do all they say, and the transcript tells it', async () => {
    const notice = await request();
    const text = '#take\n#category error\n#priority high\n#lang en\n#info\nPlease send the number of the contract.';
    await world.arrives({ from: DANA, answers: notice, text });
    expect(await world.ticket()).toMatchObject({
      status: 'awaiting-info',
      assignee: DANA,
      category: 'error',
      language: 'en',
    });
    const { message } = await world.latest('operator-transcript', DANA);
    for (const part of [
      'Дана Ахметова',
      'ошибка',
      'высокий',
      'английский',
      'Запрошена',
      CUSTOMER,
      '#отменить',
      '8 часов',
    ]) {
      expect(message.text).toContain(part);
    }
    world.pass(1);
    expect(names(await world.sends())).toEqual([`info-request ${CUSTOMER}`, `operator-notification ${YERLAN}`]);
  });

  it.each([
    ['a link in HTML', '<p><a href="http://close">#close</a></p><p>Готово.</p>'],
    ['no-break spaces and bold', '<div><b>#&nbsp;Close</b></div><div>Готово.</div>'],
    ['Outlook paragraphs', '<p class="MsoNormal"><span>#закрыть<o:p></o:p></span></p><p class="MsoNormal">Готово.</p>'],
    ['the text on the same line', '<div>#close Готово.</div>'],
  ])('in HTML: %s', async (_, html) => {
    const notice = await request();
    expect(
      await world.arrives({ from: DANA, answers: notice, text: `<html><body>${html}</body></html>`, html: true }),
    ).toBe('operator-close');
    world.pass(1);
    const closed = await world.latest('closed-solved', CUSTOMER);
    expect(closed.message.text).toContain('Готово.');
    expect(closed.message.text).not.toMatch(/#|close/iu);
  });

  it('and nothing but a signature below them send nothing', async () => {
    const notice = await request();
    const text = '#take\n\nС уважением,\nДана Ахметова\nТОО «MITWORK»';
    expect(await world.arrives({ from: DANA, answers: notice, text })).toBe('operator-change');
    world.pass(1);
    expect(names(await world.sends())).toEqual([`operator-transcript ${DANA}`]);
  });
});

describe('#undo', () => {
  it('takes an answer back before it leaves: fields, clock and notices', async () => {
    const notice = await request();
    await world.arrives({ from: DANA, answers: notice, text: '#info\nУточните номер.' });
    world.pass(1);
    await world.sends();
    const asked = await world.ticket();
    expect(asked).toMatchObject({ status: 'awaiting-info', infoDueAt: expect.any(String) });
    await world.arrives({ from: DANA, answers: notice, text: '#close\n#priority high\nГотово.' });
    const transcript = await world.latest('operator-transcript', DANA);
    expect(await world.ticket()).toMatchObject({ status: 'closed', infoDueAt: null });
    expect(await world.arrives({ from: DANA, answers: transcript, text: '#отменить' })).toBe('operator-undo');
    expect(await world.ticket()).toMatchObject({
      status: 'awaiting-info',
      closeReason: null,
      closedAt: null,
      infoDueAt: asked.infoDueAt,
      assignee: asked.assignee,
    });
    world.pass(10);
    expect(names(await world.sends())).toEqual([`operator-transcript ${DANA}`]);
    // Once only.
    expect(await world.arrives({ from: DANA, answers: transcript, text: '#undo' })).toBe('operator-returned');
  });

  it.each<[string, string, (notice: Sent) => Promise<unknown>, string]>([
    [
      'the mail has left',
      '#close\nГотово.',
      async () => {
        world.pass(1);
        await world.sends();
      },
      'undo-sent',
    ],
    [
      'a sender has it in hand',
      '#close\nГотово.',
      async () => {
        world.pass(1);
        await claimUntil('closed-solved');
      },
      'undo-sent',
    ],
    ['five minutes have passed', '#category error', async () => world.pass(6), 'undo-late'],
    [
      'a colleague gave the last command',
      '#category error',
      async () => {
        const theirs = await world.latest('operator-notification', YERLAN);
        await world.arrives({ from: YERLAN, answers: theirs, text: '#priority low' });
      },
      'undo-colleague',
    ],
    [
      'the requester has written since',
      '#hold',
      () =>
        world.arrives({
          from: CUSTOMER,
          text: 'Ещё вопрос',
          answers: world.sent.filter(({ to }) => to === CUSTOMER).at(-1) as Sent,
        }),
      'undo-overtaken',
    ],
  ])('is refused when %s', async (_, command, meanwhile, code) => {
    const notice = await request();
    await world.arrives({ from: DANA, answers: notice, text: command });
    const { status } = await world.ticket();
    await meanwhile(notice);
    const before = await world.ticket();
    expect(await world.arrives({ from: DANA, answers: notice, text: '#undo' })).toBe('operator-returned');
    const after = await world.ticket();
    expect(after.timeline.at(-1)?.data).toEqual({ problems: code });
    // The mail that went back is shown with the ticket; of the ticket itself nothing has changed.
    expect(after.unfiled).toMatchObject([...before.unfiled, { reason: 'operator-returned', problems: [{ code }] }]);
    const rest = { timeline: [], notices: [], unfiled: [] };
    expect({ ...after, ...rest }).toEqual({ ...before, ...rest });
    expect(status).not.toBe('');
  });
});

describe('two operators', () => {
  it('who answer at once: the second text comes back with the first; after that it goes', async () => {
    await request();
    const dana = await world.latest('operator-notification', DANA);
    const yerlan = await world.latest('operator-notification', YERLAN);
    expect(await world.arrives({ from: DANA, answers: dana, text: 'Раздел «Договоры», вторая вкладка.' })).toBe(
      'operator-answer',
    );
    expect(await world.arrives({ from: YERLAN, answers: yerlan, text: 'Басты бетте.' })).toBe('operator-returned');
    const back = await world.latest('operator-returned', YERLAN);
    expect(back.message.text).toContain('Раздел «Договоры», вторая вкладка.');
    expect(back.message.text).toContain('Басты бетте.');
    expect(await world.arrives({ from: YERLAN, answers: back, text: 'Қосымша: басты бетте де бар.' })).toBe(
      'operator-answer',
    );
    world.pass(1);
    expect(names(await world.sends()).filter((name) => name.endsWith(CUSTOMER))).toEqual([
      `reply ${CUSTOMER}`,
      `reply ${CUSTOMER}`,
    ]);
  });

  it('the second of whom saw the first by the notification', async () => {
    await request();
    const dana = await world.latest('operator-notification', DANA);
    const yerlan = await world.latest('operator-notification', YERLAN);
    await world.arrives({ from: DANA, answers: dana, text: 'Первый ответ.' });
    // The buttons of a notification write a new mail: only the reply address tells how old it is.
    expect(await world.arrives({ from: YERLAN, answers: yerlan, fresh: true, text: 'Екінші жауап.' })).toBe(
      'operator-returned',
    );
    world.pass(1);
    const told = await world.latest('operator-notification', YERLAN);
    expect(told.message.text).toContain('Первый ответ.');
    expect(await world.arrives({ from: YERLAN, answers: told, fresh: true, text: 'Екінші жауап.' })).toBe(
      'operator-answer',
    );
  });

  it('one of whom took the answer back: the other is free', async () => {
    await request();
    const dana = await world.latest('operator-notification', DANA);
    const yerlan = await world.latest('operator-notification', YERLAN);
    await world.arrives({ from: DANA, answers: dana, text: 'Поспешный ответ.' });
    await world.arrives({ from: DANA, answers: dana, text: '#undo' });
    expect(await world.arrives({ from: YERLAN, answers: yerlan, text: 'Басты бетте.' })).toBe('operator-answer');
  });

  it('of an assigned ticket only the assignee and those who worked on it are told', async () => {
    const notice = await request();
    await world.arrives({ from: DANA, answers: notice, text: '#take' });
    await world.sends();
    const acknowledgement = world.sent.filter((one) => one.notice === 'acknowledgement').at(-1) as Sent;
    await world.arrives({ from: CUSTOMER, answers: acknowledgement, text: 'Добавлю: договор № 5.' });
    expect(names(await world.sends())).toEqual([`operator-notification ${DANA}`]);
    await world.arrives({ from: DANA, answers: notice, text: `#assign ${YERLAN}\n#note\nПосмотри, пожалуйста.` });
    expect(names(await world.sends())).toEqual([`operator-notification ${YERLAN}`, `operator-transcript ${DANA}`]);
    await world.arrives({ from: CUSTOMER, answers: acknowledgement, text: 'Ещё добавлю.' });
    expect(names(await world.sends())).toEqual([`operator-notification ${DANA}`, `operator-notification ${YERLAN}`]);
  });
});

describe('#third-party', () => {
  it('opens a thread that the requester never sees', async () => {
    const notice = await request();
    await world.arrives({ from: DANA, answers: notice, text: `#third-party ${EXPERT}\nЧто значит код 417?` });
    world.pass(1);
    const asked = await world.latest('third-party-request', EXPERT);
    expect(asked.message.text).toContain('Что значит код 417?');
    expect(asked.message.text).not.toContain('Где найти договор');
    expect(await world.arrives({ from: EXPERT, answers: asked, text: 'Сертификат отозван.' })).toBe(
      'third-party-answer',
    );
    expect(names(await world.sends())).toEqual([`operator-notification ${DANA}`]);
    const ticket = await world.ticket();
    expect(ticket.mails.at(-1)).toMatchObject({ role: 'third-party', visibility: 'internal', from: EXPERT });
    // Also without the token, by the thread alone.
    const again = { ...asked, message: { ...asked.message, replyTo: [] } };
    expect(await world.arrives({ from: EXPERT, answers: again, text: 'И ещё: обновите ключ.' })).toBe(
      'third-party-answer',
    );
    await world.arrives({ from: DANA, answers: notice, text: 'Обновите ключ.' });
    world.pass(1);
    const mails = await world.sends();
    const told = mails.find(({ to }) => to === CUSTOMER);
    expect(told?.notice).toBe('reply');
    expect(told?.message.text).not.toMatch(/код 417|отозван|expert/u);
    expect(names(mails)).not.toContain(`reply ${EXPERT}`);
  });

  it('can be undone: the expert is no participant any more', async () => {
    const notice = await request();
    await world.arrives({ from: DANA, answers: notice, text: '#third-party hasty@bank.example\nВопрос' });
    await world.arrives({ from: DANA, answers: notice, text: '#undo' });
    expect((await world.ticket()).participants.map(({ address }) => address)).toEqual([CUSTOMER]);
    world.pass(2);
    expect(names(await world.sends())).not.toContain('third-party-request hasty@bank.example');
  });
});

describe('#merge', () => {
  it('moves mails, people and what comes later; #undo brings them back', async () => {
    await request(CUSTOMER, 'Первое письмо о договоре.');
    const first = (await world.ticket()).number;
    const notice = await request(OTHER, 'Второе письмо о том же.');
    const second = (await world.ticket()).number;
    const theirs = world.sent.filter(({ to }) => to === OTHER).at(-1) as Sent;
    expect(await world.arrives({ from: DANA, answers: notice, text: `#merge ${first}` })).toBe('operator-merge');
    expect(await world.ticket(second)).toMatchObject({ status: 'closed', closeReason: 'duplicate', mails: [] });
    const target = await world.ticket(first);
    expect(target.mails.map(({ from }) => from)).toEqual([CUSTOMER, OTHER, DANA]);
    expect(target.participants.map(({ address, role }) => `${address} ${role}`)).toEqual([
      `${CUSTOMER} requester`,
      `${OTHER} cc`,
    ]);
    // Undone, and the other's reply finds its own ticket again.
    expect(await world.arrives({ from: DANA, answers: notice, text: '#undo' })).toBe('operator-undo');
    expect((await world.ticket(second)).mails.map(({ from }) => from)).toEqual([OTHER, DANA, DANA]);
    expect((await world.ticket(first)).participants).toHaveLength(1);
    await world.arrives({ from: DANA, answers: notice, text: `#объединить [${first}]\n#note\nОдна организация` });
    for (const text of ['Дополнение по токену.', `По номеру ${second}.`]) {
      const answers = text.includes('номеру') ? undefined : theirs;
      expect(
        await world.arrives({ from: OTHER, text, subject: `Re: [${second}]`, ...(answers ? { answers } : {}) }),
      ).toBe('follow-up');
    }
    expect((await world.ticket(first)).mails.map(({ text }) => text).slice(-2)).toEqual([
      'Дополнение по токену.',
      `По номеру ${second}.`,
    ]);
    expect((await world.ticket(second)).status).toBe('closed');
  });

  it('over two steps: each can be undone, and a number leads to where the ticket is now', async () => {
    const notices = [await request(CUSTOMER, 'А'), await request(OTHER, 'Б'), await request(CUSTOMER, 'В')];
    const [a, b, c] = (await world.numbers()).slice(-3) as [string, string, string];
    const mails = async (number: string) =>
      (await world.ticket(number)).mails.filter(({ from }) => from !== DANA).map(({ text }) => text);
    await world.arrives({ from: DANA, answers: notices[0] as Sent, text: `#merge ${b}` });
    await world.arrives({ from: DANA, answers: notices[1] as Sent, text: `#merge ${c}` });
    expect([await mails(a), await mails(b), await mails(c)]).toEqual([[], [], ['А', 'Б', 'В']]);
    await world.arrives({ from: CUSTOMER, subject: `Re: [${a}]`, text: 'К первому' });
    expect(await mails(c)).toEqual(['А', 'Б', 'В', 'К первому']);
    await world.arrives({ from: DANA, answers: notices[1] as Sent, text: '#undo' });
    expect([await mails(a), await mails(b), await mails(c)]).toEqual([[], ['А', 'Б'], ['В', 'К первому']]);
    await world.arrives({ from: DANA, answers: notices[0] as Sent, text: '#undo' });
    expect([await mails(a), await mails(b), await mails(c)]).toEqual([['А'], ['Б'], ['В', 'К первому']]);
  });

  it('refuses itself and a closed ticket', async () => {
    const notice = await request();
    const { number } = await world.ticket();
    expect(await world.arrives({ from: DANA, answers: notice, text: `#merge ${number}` })).toBe('operator-returned');
    await world.arrives({ from: DANA, answers: notice, text: '#close' });
    const another = await request();
    expect(await world.arrives({ from: DANA, answers: another, text: `#merge ${number}` })).toBe('operator-returned');
  });
});

describe('#hold UNTIL', () => {
  it('wakes the ticket when the time has come, and not before', async () => {
    const notice = await request();
    await world.arrives({ from: DANA, answers: notice, text: '#hold ертең' });
    const { db, identity, timing, now } = world.desk.flow;
    const wake = () => wakeHeld({ db, identity, timing, now, log: { woken: () => {} } });
    expect(await wake()).toEqual([]);
    world.pass(24 * 60);
    const { number } = await world.ticket();
    expect(await wake()).toEqual([number]);
    expect(await wake()).toEqual([]);
    expect(await world.ticket(number)).toMatchObject({ status: 'open' });
    expect(names(await world.sends())).toContain(`operator-notification ${DANA}`);
  });
});

describe('the courtesy verdict', () => {
  it('#not-abuse lets a ticket go on; both are kept for review', async () => {
    await world.arrives({ from: 'rude@firm.example', text: 'Ваш портал – полная хуйня!', subject: 'Портал' });
    expect(await world.ticket()).toMatchObject({ status: 'on-hold', holdReason: 'abuse' });
    const report = await world.latest('superior-abuse', BOSS);
    expect(await world.arrives({ from: BOSS, answers: report, text: '#not-abuse\n#note\nHe quoted a film.' })).toBe(
      'operator-note',
    );
    expect(await world.ticket()).toMatchObject({ status: 'open', holdReason: null });
  });

  it('#abuse tells the superior', async () => {
    const notice = await request(CUSTOMER, 'Вы все там редиски нехорошие.');
    await world.arrives({ from: DANA, answers: notice, text: '#мат\n#отказ мат' });
    expect(await world.ticket()).toMatchObject({ status: 'closed', closeReason: 'abusive' });
    expect((await world.latest('superior-abuse', BOSS)).message.text).toContain('редиски');
  });
});

describe('#new', () => {
  it.each([
    ['en', '#new', '#requester', '#channel phone', 'phone'],
    ['kk', '#жаңа', '#жүгінуші', '#арна хат', 'letter'],
    ['ru', '#новый', '#заявитель', '#канал помощник', 'assistant'],
  ])('in %s registers a request for somebody else', async (_, tag, requester, channel, kept) => {
    world.pass(5);
    await world.sends();
    world.authentic.add(DANA);
    const text = `${tag}\n${requester} Айгүл <aigul@firm.example>\n${channel}\n#priority high\nНе открывается договор.`;
    expect(await world.arrives({ from: DANA, subject: 'Звонок Айгүл', text })).toBe('operator-new');
    const ticket = await world.ticket();
    expect(ticket).toMatchObject({ status: 'new', requester: 'aigul@firm.example', subject: 'Звонок Айгүл' });
    expect(ticket.timeline[0]).toMatchObject({ what: 'registered', data: { channel: kept } });
    const [transcript] = await world.sends();
    world.pass(1);
    const mails = [transcript as Sent, ...(await world.sends())];
    expect(names(mails)).toEqual([
      'acknowledgement aigul@firm.example',
      `operator-notification ${YERLAN}`,
      `operator-transcript ${DANA}`,
    ]);
    for (const { message } of mails) expect(message.text).toContain(ticket.number);
    // The requester answers the acknowledgement like any other.
    const [acknowledgement] = mails.filter(({ to }) => to === 'aigul@firm.example');
    const answer = { from: 'aigul@firm.example', answers: acknowledgement as Sent, text: 'Спасибо, жду.' };
    expect(await world.arrives(answer)).toBe('follow-up');
    world.authentic.delete(DANA);
  });

  it('is quoted to its requester without the tags, and below what was said last', async () => {
    world.authentic.add(DANA);
    const text = '#new\n#requester Иван Иванов <ivan@firm.example>\n#channel phone\nНе открывается договор.';
    await world.arrives({ from: DANA, subject: 'Звонок Ивана', text });
    const told = await world.latest('operator-transcript', DANA);
    await world.arrives({ from: DANA, answers: told, text: 'Какой именно договор?' });
    world.pass(2);
    const { text: first } = (await world.latest('reply', 'ivan@firm.example')).message;
    expect(first).toContain('> Не открывается договор.');
    expect(first).not.toMatch(/#new|#requester|#channel/);
    await world.arrives({ from: DANA, answers: told, text: '#close' });
    await world.arrives({ from: DANA, answers: told, text: 'Ещё одно: обновите браузер.' });
    world.pass(2);
    expect((await world.latest('reply', 'ivan@firm.example')).message.text).toContain('> Какой именно договор?');
    world.authentic.delete(DANA);
  });

  it('without proof is held for a confirmation, and carried out after it', async () => {
    const text = '#new\n#requester b@firm.example\n#channel phone\nНе открывается договор.';
    expect(await world.arrives({ from: YERLAN, subject: 'Звонок', text })).toBe('operator-unproven');
    const asked = await world.latest('operator-confirm', YERLAN);
    expect(await world.arrives({ from: YERLAN, answers: asked, text: 'Иә' })).toContain('operator-new');
    expect(await world.ticket()).toMatchObject({ requester: 'b@firm.example' });
  });
});

describe('a mail program that a test forgot', () => {
  it('writes mails that we parse as they were meant', async () => {
    const raw = rawMail({ from: DANA, text: '#close', subject: 'Тема' }, world.now());
    expect(await parseMessage(Buffer.from(raw))).toMatchObject({ subject: 'Тема', newText: '#close' });
  });
});
