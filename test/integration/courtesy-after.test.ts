// Given a request that stands still or was closed for its language (clause 16), when a mail without words, a correction or its undoing follows, then service and those who were told are where a person would expect them.
import { type DeskWorld, deskWorld, type Mail, type Sent } from './desk-world';

const DANA = 'dana@mitwork.kz';
const BOSS = 'boss@mitwork.kz';
const RUDE = 'Портал опять не открывается, вы там охуели? Когда почините?';
const RUDE_TOO = 'The fucking Portal is down again! When will you mend it?';
const POLITE = 'Прошу прощения. Не могу войти на Портал, помогите, пожалуйста.';
const PICTURE = {
  filename: 'хуйня.png',
  type: 'application/octet-stream',
  content: Buffer.from('89504e470d0a1a0a', 'hex'),
};

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld({ SEND_DELAY_SECONDS: '60', SUMMARY_AT: 'off' });
  await world.staff(DANA, { name: 'Дана Ахметова', language: 'ru' });
  await world.staff(BOSS, { name: 'Boss', language: 'en', role: 'superior' });
});
afterAll(() => world.close());
beforeEach(async () => {
  world.pass(5);
  await world.sends();
});

let people = 0;
const somebody = (): string => `after${++people}@firm.example`;
const names = (mails: readonly Sent[]): string[] => mails.map(({ notice, to }) => `${notice} ${to}`).sort();
/** What it leads to, a minute later. */
const arrives = async (mail: Mail): Promise<Sent[]> => {
  await world.arrives(mail);
  const at_once = await world.sends();
  world.pass(2);
  return [...at_once, ...(await world.sends())];
};
const to = (mails: readonly Sent[], address: string, notice?: string): Sent => {
  const found = mails.find((one) => one.to === address && (notice === undefined || one.notice === notice));
  if (!found) throw new Error(`nothing to ${address} among ${names(mails).join(', ')}`);
  return found;
};
const read = ({ message }: Sent): string => `${message.subject}\n${message.text}`;

describe('a request on hold', () => {
  const QUOTE = `23.11.2026 10:00, MITWORK пишет:\n> ${POLITE}`;
  it.each<[string, Partial<Mail>, boolean]>([
    ['a quote alone', { text: QUOTE }, false],
    ['a file alone', { text: '', files: [PICTURE] }, true],
    ['a signature alone', { text: '-- \nИван Петров\nТОО «Мандарин», +7 701 123 45 67' }, false],
    ['a closing phrase alone', { text: 'С уважением,\nИван Петров\nглавный бухгалтер ТОО «Мандарин»' }, false],
    ['a smile', { text: ':) 👍' }, false],
    ['a footer of a telephone', { text: 'Отправлено с iPhone' }, false],
  ])('stays so at %s, and its sender is told why', async (_, mail, staffSees) => {
    const from = somebody();
    const warning = to(await arrives({ from, text: RUDE }), from);
    const sent = await arrives({ from, answers: warning, text: '', ...mail });
    expect(await world.ticket()).toMatchObject({ status: 'on-hold', holdReason: 'abuse' });
    expect(names(sent)).toEqual(
      [`abuse-warning ${from}`, ...(staffSees ? [`operator-notification ${DANA}`] : [])].sort(),
    );
    expect(read(to(sent, from))).toContain('нет Вашего текста');
    if (staffSees) expect(to(sent, DANA).message.subject).toContain('отложено');
    await arrives({ from, answers: warning, text: POLITE });
    expect((await world.ticket()).status).toBe('open');
  });

  it.each(['Извините.', 'Кешіріңіз!', 'Sorry', 'С уважением прошу помочь: не могу войти.', 'Рахмет'])(
    'goes on at «%s»',
    async (text) => {
      const from = somebody();
      const warning = to(await arrives({ from, text: RUDE }), from);
      await arrives({ from, answers: warning, text: `${text}\n\n${QUOTE}` });
      expect((await world.ticket()).status).toBe('open');
    },
  );

  it.each<[string, (sent: readonly Sent[], from: string) => Mail]>([
    ['a polite word', (sent, from) => ({ from, answers: to(sent, from), text: POLITE })],
    ['#not-abuse', (sent) => ({ from: BOSS, answers: to(sent, BOSS), text: '#not-abuse' })],
  ])('shows operators what was attached to the mail that stopped it, once it goes on by %s', async (_, next) => {
    const from = somebody();
    const act = { filename: 'act.pdf', type: 'application/pdf', content: Buffer.from('%PDF-1.4') };
    const sent = await arrives({ from, text: RUDE, files: [act] });
    const told = to(await arrives(next(sent, from)), DANA);
    expect(told.message.text).toContain('act.pdf');
    expect(told.message.attachments.map(({ filename }) => filename)).toContain('act.pdf');
    await arrives({ from, answers: to(sent, from), text: 'Ещё вопрос: где найти договор?' });
    expect((await world.latest('operator-notification', DANA)).message.text).not.toContain('act.pdf');
  });

  it('shows operators what was attached to an insult that came meanwhile', async () => {
    const from = somebody();
    const warning = to(await arrives({ from, text: RUDE }), from);
    const bill = { filename: 'invoice.pdf', type: 'application/pdf', content: Buffer.from('%PDF-1.4') };
    await arrives({ from, answers: warning, text: 'Ваш оператор идиот.', files: [bill] });
    expect((await world.ticket()).status).toBe('on-hold');
    const told = to(await arrives({ from, answers: warning, text: POLITE }), DANA);
    expect(told.message.attachments.map(({ filename }) => filename)).toContain('invoice.pdf');
  });

  it('is not gone on with by an absence message', async () => {
    const from = somebody();
    const warning = to(await arrives({ from, text: RUDE }), from);
    await arrives({ from, answers: warning, text: 'Я в отпуске.', headers: { 'Auto-Submitted': 'auto-replied' } });
    expect((await world.ticket()).status).toBe('on-hold');
  });
});

it('once closed as abusive, a mail without words opens a request in the requester’s language, without the old number', async () => {
  const from = somebody();
  await arrives({ from, subject: 'Вопрос', text: RUDE });
  const closed = to(await arrives({ from, subject: 'Вопрос', text: RUDE }), from, 'rejected-abusive');
  const subject = `Re: ${closed.message.subject}`;
  const sent = await arrives({ from, answers: closed, subject, text: '', files: [PICTURE] });
  const registered = to(sent, from, 'acknowledgement').message;
  expect(registered.text).toContain('Ваше обращение зарегистрировано.');
  expect(registered.subject).toMatch(/^Re: \[[^\]]+\] Вопрос$/u);
});

it.each([
  ['kk', 'Өтінішті қарау уақытша тоқтатылды.', 'Шартты қайдан табуға болады?'],
  ['ru', 'Работа по обращению приостановлена.', 'Где найти договор?'],
  ['en', 'Work on the request is suspended.', 'Where do I find the contract, please?'],
])('whoever has only a part in it is not told that a request of theirs is registered (%s)', async (_, line, text) => {
  const [from, colleague] = [somebody(), somebody()];
  await arrives({ from, text, headers: { Cc: `<${colleague}>` } });
  const answers = await world.latest('acknowledgement', from);
  const warned = read(to(await arrives({ from: colleague, answers, to: 'support@mitwork.kz', text: RUDE }), colleague));
  expect(warned).toContain(line);
  expect(warned).not.toMatch(/тіркелді|зарегистрировано|is registered/);
});

describe('an answer in the subject, with nothing below', () => {
  it('is a polite word for which a request on hold waits', async () => {
    const from = somebody();
    const warning = to(await arrives({ from, text: RUDE }), from);
    await arrives({ from, answers: warning, subject: 'Re: Извините, помогите войти', text: '' });
    expect((await world.ticket()).status).toBe('open');
  });

  it('reaches those who asked', async () => {
    const from = somebody();
    await arrives({ from, text: 'Где найти договор?' });
    const asked = await world.latest('operator-notification', DANA);
    const question = to(await arrives({ from: DANA, answers: asked, text: '#info\nКакой у него номер?' }), from);
    const sent = await arrives({ from, answers: question, subject: 'Re: Номер 4711', text: '' });
    expect(read(to(sent, DANA))).toContain('Номер 4711');
  });

  it.each([
    'Re: Идите нахуй',
    'Идите нахуй',
    '[Идите нахуй] Re: Вопрос',
    'Бляди: Вопрос',
    'Идите нахуй [EEP-2026-0000001]',
  ])('is screened: %s', async (subject) => {
    const from = somebody();
    const acknowledged = to(await arrives({ from, text: 'Где найти договор?' }), from);
    const sent = await arrives({ from, answers: acknowledged, subject, text: '' });
    expect((await world.ticket()).status).toBe('on-hold');
    expect(names(sent)).toContain(`superior-abuse ${BOSS}`);
  });
});

describe('the superior', () => {
  it('reads how many files came and their names, masked', async () => {
    const report = read(to(await arrives({ from: somebody(), text: RUDE, files: [PICTURE] }), BOSS));
    expect(report).toContain('Attached files: 1 (х****.png)');
    expect(read(to(await arrives({ from: somebody(), text: RUDE }), BOSS))).not.toContain('Attached files');
  });

  it('reads their number also when it was an operator who marked the mail', async () => {
    await arrives({ from: somebody(), text: 'Вы редиски!', files: [PICTURE] });
    const notice = await world.latest('operator-notification', DANA);
    expect(read(to(await arrives({ from: DANA, answers: notice, text: '#abuse' }), BOSS))).toContain(
      'Attached files: 1',
    );
  });

  it('who was told of a breach hears that a colleague found none', async () => {
    const from = somebody();
    await arrives({ from, text: 'Ваш оператор дебил! Где найти договор?' });
    const notice = await world.latest('operator-notification', DANA);
    const sent = await arrives({ from: DANA, answers: notice, text: '#не-мат' });
    expect(names(sent)).toEqual([`operator-notification ${BOSS}`, `operator-transcript ${DANA}`]);
    expect(read(to(sent, BOSS))).toContain('A colleague found no breach of courtesy in the client’s mail');
  });

  it('who was told of none hears nothing, nor one who says so', async () => {
    await arrives({ from: somebody(), text: 'Где найти договор?' });
    const notice = await world.latest('operator-notification', DANA);
    expect(names(await arrives({ from: DANA, answers: notice, text: '#не-мат' }))).toEqual([
      `operator-transcript ${DANA}`,
    ]);
    const report = to(await arrives({ from: somebody(), text: RUDE }), BOSS);
    const sent = await arrives({ from: BOSS, answers: report, text: '#not-abuse' });
    expect(names(sent)).not.toContain(`operator-notification ${BOSS}`);
  });

  it('hears that #abuse was undone', async () => {
    await arrives({ from: somebody(), text: 'Вы редиски!' });
    const notice = await world.latest('operator-notification', DANA);
    const marked = await arrives({ from: DANA, answers: notice, text: '#мат' });
    expect(names(marked)).toContain(`superior-abuse ${BOSS}`);
    const sent = await arrives({ from: DANA, answers: to(marked, DANA, 'operator-transcript'), text: '#undo' });
    expect(names(sent)).toEqual([`operator-notification ${BOSS}`, `operator-transcript ${DANA}`]);
    expect(read(to(sent, BOSS))).toContain('A colleague took back what was said of the client’s mail');
  });
});

describe('#not-abuse on a mail that was polite', () => {
  it('takes the warning back also when its author wrote again meanwhile, once', async () => {
    const from = somebody();
    const first = await arrives({ from, text: RUDE });
    await arrives({ from, answers: to(first, from), text: POLITE });
    expect((await world.ticket()).status).toBe('open');
    const sent = await arrives({ from: BOSS, answers: to(first, BOSS), text: '#not-abuse' });
    expect(read(to(sent, from, 'reopened'))).toContain('замечание снято');
    const again = await arrives({ from: BOSS, answers: to(first, BOSS), text: '#not-abuse' });
    expect(names(again)).toEqual([`operator-transcript ${BOSS}`]);
  });

  it('with words of one’s own says nothing besides them', async () => {
    const from = somebody();
    const first = await arrives({ from, text: RUDE });
    await arrives({ from, answers: to(first, from), text: POLITE });
    const text = '#not-abuse\nИзвините нас, пожалуйста.';
    const sent = await arrives({ from: BOSS, answers: to(first, BOSS), text });
    expect(sent.filter((one) => one.to === from).map(({ notice }) => notice)).toEqual(['reply']);
  });
});

describe('#not-abuse on the first of two obscene mails', () => {
  it('makes the second the first: the closed request is on hold, its sender warned', async () => {
    const from = somebody();
    const first = await arrives({ from, text: RUDE });
    await arrives({ from, answers: to(first, from), text: RUDE_TOO });
    expect((await world.ticket()).closeReason).toBe('abusive');
    const sent = await arrives({ from: BOSS, answers: to(first, BOSS), text: '#not-abuse' });
    expect(await world.ticket()).toMatchObject({ status: 'on-hold', holdReason: 'abuse', closeReason: null });
    expect(names(sent)).toEqual([`abuse-warning ${from}`, `operator-transcript ${BOSS}`]);
    expect(read(to(sent, BOSS))).toContain('A later mail is obscene as well');
    await arrives({ from, answers: to(sent, from), text: POLITE });
    expect((await world.ticket()).status).toBe('open');
  });

  it('leaves it closed where a third one stands', async () => {
    const [from, colleague] = [somebody(), somebody()];
    await arrives({ from, text: RUDE_TOO });
    await arrives({ from, text: POLITE, headers: { Cc: `<${colleague}>` } });
    const answers = await world.latest('acknowledgement', from);
    const second = await arrives({ from: colleague, answers, to: 'support@mitwork.kz', text: RUDE });
    await arrives({ from, answers, text: RUDE });
    expect((await world.ticket()).status).toBe('closed');
    const sent = await arrives({ from: BOSS, answers: to(second, BOSS), text: '#not-abuse' });
    expect(await world.ticket()).toMatchObject({ status: 'closed', closeReason: 'abusive' });
    expect(names(sent)).toEqual([`operator-transcript ${BOSS}`]);
    expect(read(to(sent, BOSS))).toContain('the request stays closed');
  });

  it('names another request that was closed for the second', async () => {
    const from = somebody();
    const first = await arrives({ from, text: RUDE });
    await arrives({ from, answers: to(first, from), text: POLITE });
    await arrives({ from, text: RUDE_TOO, subject: 'Another matter' });
    const { number, closeReason } = await world.ticket();
    expect(closeReason).toBe('abusive');
    const sent = await arrives({ from: BOSS, answers: to(first, BOSS), text: '#not-abuse' });
    expect(read(to(sent, BOSS))).toContain(`with #reopen opens it again: ${number}`);
  });

  it('names none that would be closed without the first', async () => {
    const from = somebody();
    const first = await arrives({ from, text: RUDE });
    await arrives({ from, text: RUDE_TOO, subject: 'Another matter' });
    const { number } = await world.ticket();
    await arrives({ from, text: RUDE_TOO, subject: 'A third matter' });
    const third = await world.ticket();
    expect(third).toMatchObject({ status: 'closed', closeReason: 'abusive' });
    const answer = read(to(await arrives({ from: BOSS, answers: to(first, BOSS), text: '#not-abuse' }), BOSS));
    expect(answer).toContain(`opens it again: ${number}`);
    expect(answer).not.toContain(third.number);
  });

  it('on the second opens the request: what was no abuse is a polite word', async () => {
    const from = somebody();
    const first = await arrives({ from, text: RUDE });
    const second = await arrives({ from, answers: to(first, from), text: RUDE_TOO });
    await arrives({ from: BOSS, answers: to(second, BOSS), text: '#not-abuse' });
    expect(await world.ticket()).toMatchObject({ status: 'open', holdReason: null, closeReason: null });
  });
});
