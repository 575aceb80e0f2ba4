// Given a notification, when an operator answers it with each of the usual mail programs, then the tag is obeyed and the requester gets the text alone.
import { type DeskWorld, deskWorld, type Sent } from './desk-world';

const DANA = 'dana@mitwork.kz';
const TEXT = 'Готово, проверьте, пожалуйста.';

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld({ SEND_DELAY_SECONDS: '0' });
  await world.staff(DANA);
});
afterAll(() => world.close());

/** What the program quotes below: the notification, with its sheet of tags. */
const plainQuote = ({ message }: Sent, mark = '> '): string => message.text.replace(/^/gm, mark);
const htmlQuote = ({ message }: Sent): string =>
  message.text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');

interface Program {
  readonly name: string;
  readonly html?: boolean;
  readonly body: (notice: Sent) => string;
}

const PROGRAMS: readonly Program[] = [
  {
    name: 'Gmail',
    html: true,
    body: (notice) =>
      `<div dir="ltr"><div>#close</div><div><br></div><div>${TEXT}</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">пн, 23 нояб. 2026 г. в 10:00, Support &lt;<a href="mailto:support@mitwork.kz">support@mitwork.kz</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">${htmlQuote(notice)}</blockquote></div>`,
  },
  {
    name: 'Gmail on a telephone',
    html: true,
    body: (notice) =>
      `<div dir="auto">#Close ${TEXT}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">пн, 23 нояб. 2026 г., 10:00 Support &lt;support@mitwork.kz&gt;:<br></div><blockquote class="gmail_quote">${htmlQuote(notice)}</blockquote></div>`,
  },
  {
    name: 'Outlook for Windows',
    html: true,
    body: (notice) =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="RU"><div class="WordSection1"><p class="MsoNormal"><span lang="EN-US">#close<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">${TEXT}<o:p></o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Support &lt;support@mitwork.kz&gt; <br><b>Sent:</b> Monday, November 23, 2026 10:00 AM<br><b>To:</b> dana@mitwork.kz<br><b>Subject:</b> ${notice.message.subject}</p></div></div><p class="MsoNormal">${htmlQuote(notice)}</p></div></body></html>`,
  },
  {
    name: 'Outlook in plain text',
    body: (notice) =>
      `#close \r\n\r\n${TEXT}\r\n\r\n-----Original Message-----\r\nFrom: Support <support@mitwork.kz> \r\nSent: Monday, November 23, 2026 10:00 AM\r\nTo: dana@mitwork.kz\r\nSubject: ${notice.message.subject}\r\n\r\n${notice.message.text}`,
  },
  {
    name: 'Outlook on the web, which makes a link of the tag',
    html: true,
    body: (notice) =>
      `<div class="elementToProof"><a href="https://close/" id="LPlnk">#close</a></div><div class="elementToProof"><br>${TEXT}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>Кому:</b> dana@mitwork.kz<br><b>От:</b> Support &lt;support@mitwork.kz&gt;</div><div>${htmlQuote(notice)}</div>`,
  },
  {
    name: 'Apple Mail',
    html: true,
    body: (notice) =>
      `<html><body style="overflow-wrap: break-word;">#close<div><br></div><div>${TEXT}<br><div><br><blockquote type="cite"><div>23 нояб. 2026 г., в 10:00, Support &lt;support@mitwork.kz&gt; написал(а):</div><br><div>${htmlQuote(notice)}</div></blockquote></div><br></div></body></html>`,
  },
  {
    name: 'an iPhone, with its footer',
    body: (notice) =>
      `#Close\u00a0\n${TEXT}\n\nОтправлено с iPhone\n\n> 23 нояб. 2026 г., в 10:00, Support <support@mitwork.kz> написал(а):\n> \n${plainQuote(notice)}`,
  },
  {
    name: 'Thunderbird',
    body: (notice) =>
      `#close\n\n${TEXT}\n\n23.11.2026 10:00, Support пишет:\n${plainQuote(notice)}\n\n-- \nДана Ахметова\nMITWORK`,
  },
  {
    name: 'Thunderbird, answer below the quote',
    body: (notice) => `23.11.2026 10:00, Support пишет:\n${plainQuote(notice)}\n\n#close\n${TEXT}\n`,
  },
  {
    name: 'Yandex',
    html: true,
    body: (notice) =>
      `<div>#закрыть</div><div> </div><div>${TEXT}</div><div> </div><div>23.11.2026, 10:00, "Support" &lt;support@mitwork.kz&gt;:</div><blockquote><div>${htmlQuote(notice)}</div></blockquote>`,
  },
  {
    name: 'Mail.ru',
    html: true,
    body: (notice) =>
      `<HTML><BODY><div>#закрыть</div><div>${TEXT}</div><div>&nbsp;</div><div data-signature-widget="container"><div>--<br>Дана</div></div><blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">Понедельник, 23 ноября 2026, 10:00 +05:00 от Support &lt;support@mitwork.kz&gt;:<br>&nbsp;<div>${htmlQuote(notice)}</div></blockquote></BODY></HTML>`,
  },
  {
    name: 'Roundcube in Kazakh',
    body: (notice) => `#жабу\n${TEXT}\n\n2026-11-23 10:00, Support жазды:\n${plainQuote(notice)}`,
  },
  {
    name: 'a button of the notification, in a telephone’s mail program',
    body: () => `#закрыть\n\n${TEXT}\n`,
  },
  {
    name: 'a list made of it by Word',
    html: true,
    body: (notice) =>
      `<p style="mso-list:l0"><b>#close</b></p><p>${TEXT}</p><blockquote>${htmlQuote(notice)}</blockquote>`,
  },
  {
    name: 'a list made of it by Gmail',
    html: true,
    body: (notice) =>
      `<div dir="ltr"><ul><li>#take</li><li>#close</li></ul><div>${TEXT}</div></div><div class="gmail_quote"><div class="gmail_attr">пн, 23 нояб. 2026 г. в 10:00, Support &lt;support@mitwork.kz&gt;:<br></div><blockquote class="gmail_quote">${htmlQuote(notice)}</blockquote></div>`,
  },
  {
    name: 'the new Outlook, with tags on one line and a no-break space',
    html: true,
    body: (notice) =>
      `<div class="elementToProof" style="font-family: Aptos">#take&nbsp;#priority&nbsp;High&nbsp;</div><div class="elementToProof"><span>#Close</span><span>&nbsp;–&nbsp;${TEXT}</span></div><div id="mail-editor-reference-message-container"><hr><div><b>From:</b> Support &lt;support@mitwork.kz&gt;<br><b>Sent:</b> Monday, November 23, 2026 10:00<br><b>To:</b> dana@mitwork.kz<br><b>Subject:</b> x</div>${htmlQuote(notice)}</div>`,
  },
  {
    name: 'Apple Mail, with a link and a full-width sign',
    html: true,
    body: (notice) =>
      `<html><body><a href="x-apple-data-detectors://0">＃close</a><div><br></div><div>${TEXT}</div><div><br><blockquote type="cite"><div>On 23 Nov 2026, at 10:00, Support &lt;support@mitwork.kz&gt; wrote:</div>${htmlQuote(notice)}</blockquote></div></body></html>`,
  },
  {
    name: 'Samsung Email',
    html: true,
    body: (notice) =>
      `<html><body><div dir="auto">#Close</div><div dir="auto"><br></div><div dir="auto">${TEXT}</div><div dir="auto"><br></div><div dir="auto"><br></div><div id="composer_signature" dir="auto"><div style="font-size:12px">Отправлено с моего Galaxy</div></div><div dir="auto"><br></div><div>-------- Исходное сообщение --------</div><div>От: Support &lt;support@mitwork.kz&gt; </div><div>Дата: 23.11.2026 10:00 (GMT+05:00) </div><div>Кому: dana@mitwork.kz </div><div>Тема: x </div><div><br></div>${htmlQuote(notice)}</body></html>`,
  },
  {
    name: 'eM Client, with a table around everything',
    html: true,
    body: (notice) =>
      `<table><tr><td><p><code>#close</code></p><p>${TEXT}</p></td></tr></table><div>------ Исходное сообщение ------</div><div>От "Support" &lt;support@mitwork.kz&gt;</div><div>Кому dana@mitwork.kz</div><div>Дата 23.11.2026 10:00</div><div>Тема x</div>${htmlQuote(notice)}`,
  },
];

it.each(PROGRAMS)('$name', async ({ name, html = false, body }) => {
  await world.arrives({ from: 'client@firm.example', subject: 'Договор', text: 'Здравствуйте! Где найти договор?' });
  const notice = await world.latest('operator-notification', DANA);
  const fresh = name.startsWith('a button');
  expect(await world.arrives({ from: DANA, answers: notice, html, fresh, text: body(notice) })).toBe('operator-close');
  const [closed] = (await world.sends()).filter((sent) => sent.notice === 'closed-solved');
  const text = closed?.message.text ?? '';
  expect(text).toContain(TEXT);
  // Nothing of the operator's own mail besides the text: no tag, no sheet of tags, no address with a token.
  expect(text).not.toMatch(/#(?:close|info|закрыть|жабу|сұрау)|support\+|iPhone/iu);
});
