// Given the new text of a mail, when it holds words that its sender only passes on, then these stretches are known, and nothing else.
import { type NewText, othersWords } from '../../../src/parse/others-words';

const OWN = 'Посмотрите, что мне прислали.';
const PASSED = 'Ваш заказ отменён!';

const given = (newText: string, more: Partial<NewText> = {}): NewText => ({
  newText,
  doubtful: false,
  html: null,
  subject: 'Вопрос',
  isAnswer: false,
  from: { name: '', address: 'client@firm.kz' },
  filenames: [],
  ...more,
});
/** The text without them, as the screen sees it. */
function left(one: NewText): string {
  let text = one.newText;
  for (const { start, end } of othersWords(one))
    text = text.slice(0, start) + text.slice(start, end).replace(/\S/g, ' ') + text.slice(end);
  return text.replace(/\s+/g, ' ').trim();
}

describe('a forwarded mail', () => {
  test.each([
    ['Gmail', `---------- Forwarded message ---------\nОт: Оператор <op@x.kz>\nSubject: Re: Договор\n\n${PASSED}`],
    [
      'Outlook',
      `От: Оператор <op@x.kz>\nОтправлено: 23 ноября 2026 г. 10:00\nКому: client@firm.kz\nТема: Д\n\n${PASSED}`,
    ],
    [
      'Outlook, From without an address',
      `From: Op\nSent: Monday, November 23, 2026 10:00 AM\nTo: Me\nSubject: D\n\n${PASSED}`,
    ],
    ['Apple Mail', `Начало переадресованного сообщения:\n\n> От: Оператор <op@x.kz>\n> Тема: Договор\n>\n> ${PASSED}`],
    ['Kazakh', `---------- Қайта жіберілген хабар ----------\nКімнен: Оператор <op@x.kz>\n\n${PASSED}`],
  ])('%s', (_, block) => {
    expect(left(given(`${OWN}\n\n${block}`, { subject: 'Fwd: Договор' }))).toBe(OWN);
  });

  test('what stands behind its end is the sender’s again', () => {
    const block = `-------- Пересылаемое сообщение --------\n23.11.2026, 10:00, "Op" <op@x.kz>:\n\n${PASSED}\n-------- Конец пересылаемого сообщения --------`;
    expect(left(given(`${block}\n\n${OWN}`))).toBe(OWN);
  });

  test('of one’s own is one’s own', () => {
    const text = `${OWN}\n\n---------- Forwarded message ---------\nFrom: Me <client@firm.kz>\nSubject: D\n\n${PASSED}`;
    expect(othersWords(given(text))).toEqual([]);
  });
});

describe('an answer in which nothing is new', () => {
  const quote = `пн, 23 нояб. 2026 г. в 10:00, Оператор <op@x.kz>:\n\n> ${PASSED}`;
  test('is all quote', () => {
    expect(left(given(quote, { doubtful: true, isAnswer: true }))).toBe('');
  });
  test('unless it is none', () => {
    expect(othersWords(given(quote, { doubtful: true }))).toEqual([]);
  });
  test('or says that its answers stand below', () => {
    const text = `Ответы ниже в тексте.\n\n> ${PASSED}\n${OWN}`;
    expect(left(given(text, { doubtful: true, isAnswer: true }))).toBe(`Ответы ниже в тексте. ${OWN}`);
  });
});

describe('a signature that only the HTML marks', () => {
  test.each([
    '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">Отдел <b>закупок</b></div>',
    '<div class="moz-signature">Отдел закупок</div>',
    '<div id="x_Signature"><p>Отдел</p><p>закупок</p></div>',
    '<div id="ms-outlook-mobile-signature">Отдел закупок</div>',
    '<div data-signature-widget="container"><div data-signature-widget="content">Отдел закупок</div></div>',
    '<div id="_rc_sig">Отдел закупок</div>',
    '<p class=MsoNormal><a name="_MailAutoSig">Отдел</a></p><p><span style="mso-bookmark:_MailAutoSig">закупок</span></p>',
    '<div name="messageSignatureSection">Отдел закупок</div>',
    '<div id="Zm-_Id_-Sgn" class="zmail_signature_below">Отдел закупок</div>',
    '<div data-marker="__SIG_PRE__">Отдел закупок</div>',
  ])('%s', (element) => {
    expect(left(given(`${OWN}\n\nОтдел закупок`, { html: `<div>${OWN}</div>${element}` }))).toBe(OWN);
  });

  test('is the text where there is no other', () => {
    const html = `<div class="gmail_signature">${OWN}</div>`;
    expect(othersWords(given(OWN, { html }))).toEqual([]);
  });

  test('stands by itself, not within a word', () => {
    expect(othersWords(given(OWN, { html: `<p>${OWN}</p><i id="Signature">али</i>` }))).toEqual([]);
  });

  test('only the last time that its words stand there', () => {
    const html = `<div>${OWN}</div><div id="Signature">Айгүл</div>`;
    expect(left(given(`Айгүл, ${OWN}\nАйгүл`, { html }))).toBe(`Айгүл, ${OWN}`);
  });
});

test.each([
  ['the file of the mail', `${OWN}\n<<Акт сверки.doc>>`, ['Акт сверки.doc'], `${OWN} << >>`],
  ['a name whose accents macOS took apart', `${OWN}\nМой отчёт.doc`, ['Мой отчёт.doc'.normalize('NFD')], OWN],
  ['a name without an ending may be a word', `${OWN} Акт`, ['Акт'], `${OWN} Акт`],
  ['what programs write for a picture', `${OWN}\n[cid:image001.png@01D]\n[image: Акт сверки]`, [], OWN],
])('names of files: %s', (_, text, filenames, rest) => {
  expect(left(given(text, { filenames }))).toBe(rest);
});

describe('a name below a sign-off', () => {
  test.each([
    'С уважением, Иван Сукин',
    'С уважением,\nИван Сукин\nдиректор\nТОО «Мудаков»\n+7 701 000 00 00',
    'С уважением,\n\nСукин И.П.',
    'Құрметпен,\nЕрлан Сиктимбаев',
    'Құрметпен, Айгүл Сукина\nбас маман',
    'Best regards,\nFuk Yu Hing',
    'Kind regards, Peter van Shitov',
  ])('%j', (foot) => {
    expect(left(given(`${OWN}\n\n${foot}`))).not.toMatch(/Сук|Мудак|Сикт|Fuk|Shit/);
    expect(left(given(`${OWN}\n\n${foot}`))).toContain(OWN);
  });

  test.each([
    'С уважением,\nваш сукин сын',
    'С уважением, суки',
    'С уважением, Суки',
    'С уважением,\nПОШЛИ ВСЕ СУКИ',
    'С уважением, Ваши Суки',
    'С уважением, Козлы Суки!',
    'С уважением отношусь, но Вы Суки',
    `С уважением, Иван.\n${'Строка\n'.repeat(9)}Вы Суки`,
    'Иван Сукин',
  ])('but not %j', (foot) => {
    expect(othersWords(given(`${OWN}\n\n${foot}`))).toEqual([]);
  });
});

test.each([
  ['a name said without end', 'a.b '.repeat(250_000), null],
  [
    'a signature that is nearly there without end',
    'a'.repeat(1_000_000),
    `<i id="Signature">${'a'.repeat(400_000)}b</i>`,
  ],
  ['signatures without end', `${OWN} x`, '<i id="Signature">x</i>'.repeat(40_000)],
  ['blank lines without end', '\n'.repeat(1_000_000), null],
  ['sign-offs without end', 'С уважением, И. О.\n'.repeat(50_000), null],
])('ends soon on %s', (_, text, html) => {
  const before = performance.now();
  othersWords(given(text, { html, filenames: ['a.b'] }));
  expect(performance.now() - before).toBeLessThan(5_000);
});

const QUOTED = 'Ваш заказ отменён';

describe('a quote that no ">" marks, in an answer', () => {
  test.each([
    ['»', `» ${QUOTED}\n» ещё строка`],
    ['│', `│ ${QUOTED}`],
    ['|', `| ${QUOTED}`],
    ['›', `› ${QUOTED}`],
  ])('%s', (_, quote) => {
    expect(left(given(`${OWN}\n\n${quote}`, { isAnswer: true }))).toBe(OWN);
    expect(othersWords(given(`${OWN}\n\n${quote}`))).toEqual([]);
  });
  test.each([
    ['a line at its left', `<div style="border-left:2px solid #1010ff;padding-left:5px">${QUOTED}</div>`],
    [
      'Outlook’s',
      `<div style='border:none;border-left:solid blue 1.5pt;padding:0cm 0cm 0cm 4.0pt'><p>${QUOTED}</p></div>`,
    ],
    ['an element that the text beside it does not mark', `<blockquote>${QUOTED}</blockquote>`],
  ])('%s', (_, block) => {
    const html = `<p>${OWN}</p>${block}`;
    expect(left(given(`${OWN}\n\n${QUOTED}`, { html, isAnswer: true }))).toBe(OWN);
    expect(othersWords(given(`${OWN}\n\n${QUOTED}`, { html }))).toEqual([]);
  });
  test('not a row of a table, nor a line that is not drawn', () => {
    expect(othersWords(given(`${OWN}\n| a | b |`, { isAnswer: true }))).toEqual([]);
    const html = `<div style="border-left:none;border-top:solid">${OWN}</div><p>${QUOTED}</p>`;
    expect(othersWords(given(`${OWN}\n\n${QUOTED}`, { html, isAnswer: true }))).toEqual([]);
  });
  test('not where the answers are said to stand in it', () => {
    const text = `Ответы ниже в тексте.\n» ${QUOTED}\n${OWN}`;
    expect(othersWords(given(text, { isAnswer: true }))).toEqual([]);
  });
});

describe('a signature below a line that was drawn', () => {
  test.each([
    '____________________\nООО «Пример»\nтел. 8 701 123 45 67',
    '-----\nИван Петров\nглавный бухгалтер',
    '====\nС уважением,\nотдел закупок\nwww.firm.kz',
  ])('%j', (block) => {
    expect(left(given(`${OWN}\n\n${block}`))).toBe(OWN);
  });
  test.each([
    ['a text goes on', '----\nИ ещё один вопрос о договоре.'],
    ['it speaks to somebody', '____\nИван Петров\nвы все бездельники'],
    ['it asks', '____\nИван Петров\nГде договор?'],
  ])('not where %s', (_, block) => {
    expect(othersWords(given(`${OWN}\n\n${block}`))).toEqual([]);
  });
  test('not where nothing stands above', () => {
    expect(othersWords(given('____\nИван Петров\nтел. 8 701 123 45 67'))).toEqual([]);
  });
});

test('what stands for a picture', () => {
  const html = '<p>Где договор?</p><img src="cid:1" alt="Осёл  и козёл">';
  expect(left(given('Где договор?\n\n[Осёл и козёл]', { html }))).toBe('Где договор?');
});
