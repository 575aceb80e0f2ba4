// Given mails of requesters that are obscene, insulting, threatening or only look so (clause 16), when they arrive, then service stops, goes on or resumes as the settings say, and those hear of it who must.
import { sql } from 'drizzle-orm';
import { listCorrections } from '../../src/record/corrections';
import { ticketTimes } from '../../src/record/ticket-times';
import { addContract } from '../../src/record/vip-contracts';
import { closeUnanswered } from '../../src/schedule/close-unanswered';
import { type DeskWorld, deskWorld, type Mail, type Sent } from './desk-world';

const DANA = 'dana@mitwork.kz';
const BOSS = 'boss@mitwork.kz';
const DAY = 24 * 60;
const RUDE = {
  kk: 'Порталдарың тағы ашылмайды, қотақбастар! Қашан жөндейсіңдер?',
  ru: 'Портал опять не открывается, вы там охуели? Когда почините?',
  en: 'The fucking Portal is down again! When will you mend it?',
} as const;
const POLITE = {
  kk: 'Кешіріңіздер. Порталға кіре алмай отырмын, көмектесіңізші.',
  ru: 'Прошу прощения. Не могу войти на Портал, помогите, пожалуйста.',
  en: 'I am sorry. I cannot log in to the Portal, please help me.',
} as const;
const INSULT = 'Ваш оператор дебил! Где найти договор?';
const LANGUAGES = ['kk', 'ru', 'en'] as const;

let world: DeskWorld;
beforeAll(async () => {
  world = await desk({});
});
afterAll(() => world.close());
// What an earlier test left waiting is not this one's.
beforeEach(async () => {
  world.pass(5);
  await world.sends();
});

async function desk(settings: Readonly<Record<string, string>>): Promise<DeskWorld> {
  const made = await deskWorld({ SEND_DELAY_SECONDS: '0', SUMMARY_AT: 'off', ...settings });
  await made.staff(DANA, { name: 'Дана Ахметова', language: 'ru' });
  await made.staff(BOSS, { name: 'Boss', language: 'en', role: 'superior' });
  return made;
}

let people = 0;
function somebody(): string {
  people += 1;
  return `client${people}@firm.example`;
}
const names = (mails: readonly Sent[]): string[] => mails.map(({ notice, to }) => `${notice} ${to}`).sort();
const arrives = async (mail: Mail, on = world): Promise<Sent[]> => {
  await on.arrives(mail);
  return on.sends();
};
const told = (mails: readonly Sent[], notice: string): string => {
  const found = mails.find((one) => one.notice === notice);
  return found ? `${found.message.subject}\n${found.message.text}` : '';
};

describe.each(LANGUAGES)('an obscene request in %s', (language) => {
  it('is registered and put on hold; its sender is warned, the superior gets excerpt and mail; a polite word resumes', async () => {
    const from = somebody();
    const sent = await arrives({ from, text: RUDE[language], subject: 'Портал' });
    expect(names(sent)).toEqual([`abuse-warning ${from}`, `superior-abuse ${BOSS}`].sort());
    expect(await world.ticket()).toMatchObject({ status: 'on-hold', holdReason: 'abuse', language });
    const { number } = await world.ticket();
    const warning = sent.find(({ notice }) => notice === 'abuse-warning')!;
    for (const part of [number, '16', 'QA@mitwork.net']) expect(warning.message.text).toContain(part);
    const report = told(sent, 'superior-abuse');
    for (const part of [number, from, 'obscene', '***', RUDE[language], '#not-abuse']) expect(report).toContain(part);
    expect(report.slice(0, report.indexOf('***'))).not.toContain(RUDE[language]);

    world.pass(60);
    const after = await arrives({ from, answers: warning, text: POLITE[language] });
    expect(names(after)).toEqual([`operator-notification ${DANA}`]);
    expect(told(after, 'operator-notification')).toContain('Работа по обращению возобновлена');
    expect(await world.ticket()).toMatchObject({ number, status: 'open', holdReason: null });
    expect((await world.ticket()).timeline.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['registered', 'abuse-found', 'held', 'follow-up', 'resumed']),
    );
  });
});

it.each([3_000, 30_000])('the superior reads the words themselves behind %i characters of a log', async (length) => {
  const log = 'Строка журнала с ошибкой.\n'.repeat(length / 25);
  const report = told(await arrives({ from: somebody(), text: `${log}${RUDE.ru}` }), 'superior-abuse');
  expect(report).toContain(RUDE.ru);
});

describe('a polite letter of its own', () => {
  it('is a new request, on which staff see the one that stands still', async () => {
    const from = somebody();
    await arrives({ from, text: RUDE.ru });
    const { number } = await world.ticket();
    const sent = await arrives({ from, subject: 'Вход', text: POLITE.ru });
    expect(names(sent)).toEqual([`acknowledgement ${from}`, `operator-notification ${DANA}`].sort());
    expect(await world.ticket()).toMatchObject({ status: 'new', linkedTo: number });
    expect(told(sent, 'operator-notification')).toContain(
      `Связанное обращение: ${number}, отложено из-за недопустимой лексики`,
    );
    expect(told(sent, 'acknowledgement')).not.toContain(number);
  });
});

describe('the clocks', () => {
  it('of the service level stand still until the polite word', async () => {
    const from = somebody();
    const sent = await arrives({ from, text: RUDE.ru });
    world.pass(120);
    await arrives({ from, answers: sent[0]!, text: POLITE.ru });
    const { db } = world.desk.store;
    const [latest] = await db.execute<{ id: string }>(sql`select max(id) as id from tickets`);
    const times = await ticketTimes(db, Number(latest?.id));
    expect(times?.steps.map(({ runs }) => runs)).toEqual([false, true, true]);
  });

  it('of an information request stops: nobody is closed for silence who waits for a polite word', async () => {
    const from = somebody();
    await arrives({ from, text: 'Где найти договор?' });
    const notice = await world.latest('operator-notification', DANA);
    await arrives({ from: DANA, answers: notice, text: '#запрос\nПришлите номер договора.' });
    const asked = await world.latest('info-request', from);
    const sent = await arrives({ from, answers: asked, text: RUDE.ru });
    expect(await world.ticket()).toMatchObject({ status: 'on-hold', infoDueAt: null });
    // Who works on it hears why it stands still.
    expect(names(sent)).toContain(`operator-notification ${DANA}`);
    expect(told(sent, 'operator-notification')).toContain('Обращение отложено из-за недопустимой лексики');
    world.pass(DAY);
    expect(await closeUnanswered(world.desk.closing([]))).toMatchObject({ waiting: [] });
    expect((await world.ticket()).status).toBe('on-hold');
  });
});

describe('a second obscene mail', () => {
  it.each([
    [29, 'closed', 'abusive', 'rejected-abusive'],
    [31, 'on-hold', null, 'abuse-warning'],
  ])('%d days later: the request is %s', async (days, status, closeReason, notice) => {
    const from = somebody();
    await arrives({ from, text: RUDE.ru });
    const first = (await world.ticket()).number;
    world.pass(days * DAY);
    const sent = await arrives({ from, text: RUDE.en });
    expect(await world.ticket()).toMatchObject({ status, closeReason });
    expect((await world.ticket()).number).not.toBe(first);
    expect(names(sent)).toEqual([`${notice} ${from}`, `superior-abuse ${BOSS}`].sort());
  });

  it('on the same request closes it; a polite one opens a new, linked request', async () => {
    const from = somebody();
    const sent = await arrives({ from, text: RUDE.ru });
    const closed = await arrives({ from, answers: sent.find(({ to }) => to === from)!, text: RUDE.ru });
    const { number, closeReason } = await world.ticket();
    expect(closeReason).toBe('abusive');
    await arrives({ from, answers: closed.find(({ to }) => to === from)!, text: POLITE.ru });
    expect(await world.ticket()).toMatchObject({ status: 'new', linkedTo: number });
  });

  it.each<[string, Partial<Mail>]>([
    ['was an autoresponder’s', { headers: { 'Auto-Submitted': 'auto-replied' } }],
    ['lay there before the desk did', { imported: true, fresh: true, to: 'support@mitwork.kz' }],
  ])('does not close when the first one %s', async (_, mail) => {
    const from = somebody();
    const [answers] = await arrives({ from, text: 'Где найти договор?' });
    await arrives({ from, answers: answers!, text: RUDE.ru, ...mail });
    await arrives({ from, answers: answers!, text: RUDE.en });
    expect((await world.ticket()).status).toBe('on-hold');
  });

  it('does not close when neither names its sender: they may be two', async () => {
    await arrives({ from: '', text: RUDE.ru });
    await arrives({ from: '', text: RUDE.en });
    expect((await world.ticket()).status).toBe('on-hold');
  });

  it('does not close when the first one was cleared by #not-abuse', async () => {
    const from = somebody();
    const sent = await arrives({ from, text: RUDE.ru });
    await arrives({ from: BOSS, answers: sent.find(({ to }) => to === BOSS)!, text: '#not-abuse' });
    expect(await world.ticket()).toMatchObject({ status: 'open', holdReason: null });
    await arrives({ from, text: RUDE.en });
    expect((await world.ticket()).status).toBe('on-hold');
  });
});

describe('an insult', () => {
  it('is told to operator and superior, and service goes on', async () => {
    const from = somebody();
    const sent = await arrives({ from, text: INSULT });
    expect(names(sent)).toEqual(
      [`acknowledgement ${from}`, `operator-notification ${DANA}`, `superior-abuse ${BOSS}`].sort(),
    );
    expect((await world.ticket()).status).toBe('new');
    expect(told(sent, 'operator-notification')).toContain('оскорбление');
    expect(told(sent, 'superior-abuse')).toContain('д****');
  });

  it('does not resume what waits for a polite word', async () => {
    const from = somebody();
    const sent = await arrives({ from, text: RUDE.ru });
    await arrives({ from, answers: sent.find(({ to }) => to === from)!, text: INSULT });
    expect(await world.ticket()).toMatchObject({ status: 'on-hold', holdReason: 'abuse' });
  });

  it('that threatens is flagged in both notices', async () => {
    const sent = await arrives({ from: somebody(), text: 'Где мой договор? Я приеду и убью вас.' });
    expect(told(sent, 'operator-notification')).toContain('угроза');
    expect(told(sent, 'superior-abuse')).toContain('threat');
  });
});

describe('what is screened', () => {
  it('the subject of a first mail, not of an answer', async () => {
    await arrives({ from: somebody(), subject: 'Ваш портал хуйня', text: 'Где найти договор?' });
    expect((await world.ticket()).status).toBe('on-hold');
    await arrives({ from: somebody(), subject: 'Re: Ваш портал хуйня', text: 'Где найти договор?' });
    expect((await world.ticket()).status).toBe('new');
  });

  it.each<[string, Partial<Mail>]>([
    ['the name of a file', { files: [{ filename: 'huy.txt', type: 'text/plain', content: Buffer.from('хуй') }] }],
    ['a link', { text: 'Не открывается https://example.kz/huynya/pizdec?q=хуй – что делать?' }],
    ['a quotation', { text: `Где найти договор?\n\n> ${RUDE.ru}` }],
    ['a signature', { text: 'Где найти договор?\n\n-- \nваш хуй' }],
    [
      'a signature of HTML',
      { html: true, text: '<p>Где найти договор?</p><div class="gmail_signature">ваш хуй</div>' },
    ],
    [
      'a mail that is passed on',
      {
        subject: 'Fwd: Ваш портал хуйня',
        text: `Ваш оператор мне ответил:\n\n---------- Forwarded message ---------\nFrom: <op@x.kz>\nSubject: Re\n\n${RUDE.ru}`,
      },
    ],
    [
      'the name of a file in the text',
      {
        text: 'Где найти договор?\n<<хуй моржовый.txt>>',
        files: [{ filename: 'хуй моржовый.txt', type: 'text/plain', content: Buffer.from('хуй') }],
      },
    ],
  ])('not %s', async (_, mail) => {
    await arrives({ from: somebody(), text: 'Где найти договор?', ...mail });
    expect(await world.ticket()).toMatchObject({ status: 'new', holdReason: null });
  });
});

describe('a picture alone as an answer', () => {
  it('is not called rude for the words of the desk’s mail that it quotes', async () => {
    const from = somebody();
    const [warning] = (await arrives({ from, text: RUDE.ru })).filter(({ to }) => to === from);
    await arrives({ from, answers: warning!, text: POLITE.ru });
    const notice = await world.latest('operator-notification', DANA);
    await arrives({ from: DANA, answers: notice, text: 'Пришлите, пожалуйста, снимок экрана.' });
    const reply = await world.latest('reply', from);
    const quoted = `\n23.11.2026 15:00, MITWORK <support@mitwork.kz>:\n> Пришлите снимок экрана.\n>> ${RUDE.ru}`;
    const files = [{ filename: 'screen.png', type: 'image/png', content: Buffer.from('89504e470d0a1a0a', 'hex') }];
    await arrives({ from, answers: reply, text: quoted, files });
    expect((await world.ticket()).status).toBe('open');
  });
});

describe('our own mails repeat no such word', () => {
  it('not from the subject, in whatever mail of the request', async () => {
    const from = somebody();
    const sent = await arrives({ from, subject: 'Ваш портал хуйня, верните деньги', text: POLITE.ru });
    expect(names(sent)).toEqual([`abuse-warning ${from}`, `superior-abuse ${BOSS}`].sort());
    sent.push(...(await arrives({ from, answers: sent.find(({ to }) => to === from)!, text: POLITE.ru })));
    const answers = sent.at(-1)!;
    sent.push(...(await arrives({ from: DANA, answers, text: '#закрыть\nГотово.' })));
    sent.push(...(await arrives({ from: DANA, answers, text: '#список', fresh: true })));
    expect(sent.map(({ notice }) => notice)).toEqual(
      expect.arrayContaining(['operator-notification', 'closed-solved']),
    );
    expect(told(sent, 'closed-solved')).toContain('Ваш портал х****, верните деньги');
    for (const { notice, message } of sent) {
      // The superior judges by the mail as it was written.
      if (notice !== 'superior-abuse')
        expect(`${notice}: ${message.subject} ${message.text} ${message.html}`).not.toContain('хуйня');
    }
  });

  it.each([
    ['not from the mail that an answer quotes', [], 'вы там о*****?'],
    ['which is quoted as it stands when it was found to be no abuse', ['#not-abuse'], 'вы там охуели?'],
  ])('%s', async (_, before, quoted) => {
    const from = somebody();
    const sent = await arrives({ from, text: RUDE.ru });
    const answers = sent.find(({ to }) => to === BOSS)!;
    for (const text of [...before, 'Чем помочь?']) await arrives({ from: BOSS, answers, text });
    expect((await world.latest('reply', from)).message.text).toContain(`> Портал опять не открывается, ${quoted}`);
  });

  it('not from the subject of an answer that was none', async () => {
    const from = somebody();
    const [acknowledged] = await arrives({ from, subject: 'Re: Ваш портал хуйня', text: 'Где найти договор?' });
    expect(acknowledged?.message.subject).toContain('Ваш портал х****');
    expect((await world.ticket()).status).toBe('new');
  });

  it('not from a display name: nobody is greeted by it, and it has no consequences', async () => {
    const from = somebody();
    const sent = await arrives({ from, name: 'Пошёл Нахуй', text: 'Где найти договор?' });
    expect((await world.ticket()).status).toBe('new');
    for (const { message } of sent) expect(`${message.subject} ${message.text} ${message.html}`).not.toMatch(/нахуй/i);
    expect(told(sent, 'operator-notification')).toContain(from);
    const [greeted] = await arrives({ from: somebody(), name: 'Анна Козлова', text: 'Где найти договор?' });
    expect(greeted?.message.text).toContain('Анна Козлова');
  });
});

describe('whose mail it is', () => {
  it('a VIP client gets no exception, on the first mail or a later one', async () => {
    const from = somebody();
    const until = '2027-12-31';
    await addContract(world.desk.store.db, { client: from, name: '', from: '2026-01-01', until }, world.now());
    const [acknowledged] = await arrives({ from, text: 'Где найти договор?' });
    expect((await world.ticket()).level).toBe('vip');
    await arrives({ from, answers: acknowledged!, text: RUDE.ru });
    expect(await world.ticket()).toMatchObject({ status: 'on-hold', level: 'vip' });
  });

  it('the warning speaks the language of the request, whatever the rude mail speaks', async () => {
    const from = somebody();
    const [acknowledged] = await arrives({ from, text: 'Здравствуйте! Подскажите, где найти договор?' });
    const sent = await arrives({ from, answers: acknowledged!, text: RUDE.en });
    expect(told(sent, 'abuse-warning')).toContain('пункту 16 Регламента');
  });

  it('on a closed request: it is put on hold and not reopened; a polite mail then goes on with it', async () => {
    const from = somebody();
    await arrives({ from, text: 'Где найти договор?' });
    await arrives({ from: DANA, answers: await world.latest('operator-notification', DANA), text: '#close' });
    const sent = await arrives({ from, answers: await world.latest('closed-solved', from), text: RUDE.ru });
    expect(names(sent)).not.toContain(`reopened ${from}`);
    expect(await world.ticket()).toMatchObject({ status: 'on-hold', holdReason: 'abuse', closeReason: null });
    const warning = sent.find(({ notice }) => notice === 'abuse-warning')!;
    await arrives({ from, answers: warning, text: POLITE.ru });
    expect((await world.ticket()).status).toBe('open');
  });

  it('a person in Cc: warned, the requester is told why the request stands still, and nothing closes it', async () => {
    const [from, colleague] = [somebody(), somebody()];
    await arrives({ from, text: 'Где найти договор?', headers: { Cc: `<${colleague}>` } });
    const acknowledged = await world.latest('acknowledgement', from);
    const rude = { from: colleague, answers: acknowledged, to: 'support@mitwork.kz', text: RUDE.ru };
    const sent = await arrives(rude);
    expect(names(sent)).toEqual(
      [`abuse-warning ${colleague}`, `abuse-warning ${from}`, `superior-abuse ${BOSS}`].sort(),
    );
    const warned = sent.find(({ to }) => to === from)!;
    expect(warned.message.text).toContain(colleague);
    const [theirs, own] = [colleague, from].map((to) => sent.find((one) => one.to === to)!.message.replyTo[0]?.address);
    expect(theirs).not.toBe(own);
    await arrives({ ...rude, text: `${RUDE.ru} Ну?` });
    expect((await world.ticket()).status).toBe('on-hold');
    await arrives({ from, answers: warned, text: POLITE.ru });
    expect(await world.ticket()).toMatchObject({ status: 'open', holdReason: null });
  });
});

describe('what operators say of the verdict', () => {
  it('#not-abuse lets a held request go on: those who work on it see it, and its requester is told of the mistake', async () => {
    const from = somebody();
    const sent = await arrives({ from, text: RUDE.ru });
    const after = await arrives({ from: BOSS, answers: sent.find(({ to }) => to === BOSS)!, text: '#not-abuse' });
    expect(names(after)).toEqual(
      [`operator-notification ${DANA}`, `operator-transcript ${BOSS}`, `reopened ${from}`].sort(),
    );
    expect(told(after, 'operator-notification')).toContain(RUDE.ru);
    expect(told(after, 'reopened')).toContain('Приносим извинения');
    expect(await world.ticket()).toMatchObject({ status: 'open', holdReason: null });
  });

  it('#not-abuse opens what was closed for it', async () => {
    const from = somebody();
    await arrives({ from, text: RUDE.ru });
    const sent = await arrives({ from, text: RUDE.en });
    expect((await world.ticket()).closeReason).toBe('abusive');
    const report = sent.find(({ to }) => to === BOSS)!;
    expect(report.message.text).toContain('the request is opened again');
    const after = await arrives({ from: BOSS, answers: report, text: '#not-abuse' });
    expect(names(after)).toContain(`reopened ${from}`);
    expect(names(after)).toContain(`operator-notification ${DANA}`);
    expect(await world.ticket()).toMatchObject({ status: 'open', closeReason: null });
  });

  it('#not-abuse with an answer leaves it at the answer', async () => {
    const from = somebody();
    const sent = await arrives({ from, text: RUDE.ru });
    const text = '#not-abuse\nИзвините нас, пожалуйста.';
    const after = await arrives({ from: BOSS, answers: sent.find(({ to }) => to === BOSS)!, text });
    expect(names(after)).toContain(`reply ${from}`);
    expect(names(after)).not.toContain(`reopened ${from}`);
  });

  it('#not-abuse means the mail whose notice it answers, also when a polite one came since', async () => {
    const from = somebody();
    const sent = await arrives({ from, text: RUDE.ru });
    await arrives({ from, answers: sent.find(({ to }) => to === from)!, text: POLITE.ru });
    await arrives({ from: BOSS, answers: sent.find(({ to }) => to === BOSS)!, text: '#not-abuse' });
    expect(await listCorrections(world.desk.store.db, 1)).toMatchObject([{ screenSaid: { grade: 'obscene' } }]);
    await arrives({ from, text: RUDE.en });
    expect((await world.ticket()).status).toBe('on-hold');
  });

  it.each([
    ['#abuse', '#not-abuse'],
    ['#балағат', '#балағат-емес'],
    ['#мат', '#не-мат'],
  ])('%s and %s are kept for review, newest first, with what the screen said', async (abuse, cleared) => {
    const from = somebody();
    const text = `Вы все там редиски нехорошие! (${from})`;
    const screened = `Вопрос\n${text}`;
    await arrives({ from, text });
    const notice = await world.latest('operator-notification', DANA);
    const sent = await arrives({ from: DANA, answers: notice, text: abuse });
    expect(told(sent, 'superior-abuse')).toContain('редиски');
    await arrives({ from: DANA, answers: notice, text: cleared });
    const { number } = await world.ticket();
    expect(await listCorrections(world.desk.store.db, 2)).toMatchObject([
      { ticket: number, operator: DANA, operatorSays: 'clean', screenSaid: { grade: 'clean' }, text: screened },
      { ticket: number, operator: DANA, operatorSays: 'abusive', screenSaid: { grade: 'clean' }, text: screened },
    ]);
  });

  it('#abuse reports what the screen knows masked', async () => {
    await arrives({ from: somebody(), text: INSULT });
    const notice = await world.latest('operator-notification', DANA);
    const report = told(await arrives({ from: DANA, answers: notice, text: '#мат' }), 'superior-abuse');
    expect(report).toContain('д****');
    // The word of an operator, whatever becomes of the request.
    expect(report).toContain('A member of our staff marked this mail as abusive.');
    expect(report).not.toContain('Service goes on');
  });
});

describe('the settings', () => {
  it.each<[Readonly<Record<string, string>>, string | null, readonly string[]]>([
    [{ COURTESY: 'notify-only' }, 'new', ['acknowledgement', 'operator-notification', 'superior-abuse']],
    [{ COURTESY_WARNING: 'no' }, 'on-hold', ['superior-abuse']],
    [{ COURTESY_CLOSE_DAYS: '0' }, 'on-hold', ['abuse-warning', 'superior-abuse']],
    [{ COURTESY_CLOSE_DAYS: '90' }, 'closed', ['rejected-abusive', 'superior-abuse']],
    [{ COURTESY_REPORT: 'obscene' }, 'on-hold', ['abuse-warning', 'superior-abuse']],
  ])('%j', async (settings, status, notices) => {
    const other = await desk(settings);
    const from = somebody();
    await arrives({ from, text: RUDE.ru }, other);
    other.pass(40 * DAY);
    const sent = await arrives({ from, text: RUDE.en }, other);
    expect(sent.map(({ notice }) => notice).sort()).toEqual(notices);
    expect((await other.ticket()).status).toBe(status);
    if (settings.COURTESY_WARNING) expect(told(sent, 'superior-abuse')).toContain('was not warned');
    const insulted = names(await arrives({ from: somebody(), text: INSULT }, other));
    expect(insulted.some((name) => name.startsWith('superior-abuse'))).toBe(settings.COURTESY_REPORT !== 'obscene');
    await other.close();
  });
});
