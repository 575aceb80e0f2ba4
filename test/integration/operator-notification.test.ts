// Given what requesters send, when operators are told of it, then they see text, thumbnails, files and deadlines, and nothing of a stranger's HTML.
import sharp from 'sharp';
import { type DeskWorld, deskWorld, type Sent } from './desk-world';

const OPERATOR = 'dana@mitwork.kz';
const CLIENT = 'client@firm.example';
jest.setTimeout(600_000);
let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld({ SEND_DELAY_SECONDS: '0', MAX_ENCLOSED_MB: '1' });
  await world.staff(OPERATOR);
});
afterAll(() => world.close());

/** A screen full of noise: its file is large, its thumbnail small. */
async function screen(seed: number): Promise<Buffer> {
  const pixels = Buffer.alloc(800 * 500 * 3);
  for (let at = 0, state = seed; at < pixels.length; at++) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + at;
    pixels[at] = state >>> 16;
  }
  return sharp(pixels, { raw: { width: 800, height: 500, channels: 3 } })
    .png()
    .toBuffer();
}

const pictures = ({ message }: Sent) => message.attachments.filter(({ contentId }) => contentId !== null);
const enclosed = ({ message }: Sent) => message.attachments.filter(({ contentId }) => contentId === null);

it('shows screenshots as thumbnails in the text, and encloses what is small enough', async () => {
  const large = await screen(1);
  const small = await sharp(large).resize(400).jpeg({ quality: 40 }).toBuffer();
  expect(large.length).toBeGreaterThan(1_000_000);
  const files = [
    { filename: 'screen-large.png', type: 'image/png', content: large },
    { filename: 'screen-small.jpg', type: 'image/jpeg', content: small },
    { filename: 'screen-broken.png', type: 'image/png', content: large.subarray(0, 30_000) },
    { filename: 'report.txt', type: 'text/plain', content: Buffer.from('report') },
  ];
  await world.arrives({ from: CLIENT, text: 'Қате шықты, скриншотты қараңыз.', files });
  const told = await world.latest('operator-notification', OPERATOR);
  expect(pictures(told)).toHaveLength(2);
  for (const { size, width, contentId } of pictures(told)) {
    expect(size).toBeLessThan(40_000);
    expect(width).toBe(320);
    expect(told.message.html).toContain(`src="cid:${contentId}"`);
  }
  // The large one is seen and named, not enclosed; the broken one is named and enclosed as it came.
  expect(enclosed(told).map(({ filename }) => filename)).toEqual([
    'screen-small.jpg',
    'screen-broken.png',
    'report.txt',
  ]);
  for (const { filename } of files) expect(told.message.text).toContain(filename);
});

it('shows four at the most', async () => {
  const shot = await screen(2);
  const files = await Promise.all(
    [1, 2, 3, 4, 5, 6].map(async (n) => ({
      filename: `screen-${n}.jpg`,
      type: 'image/jpeg',
      content: await sharp(shot)
        .resize(300 + n * 10)
        .jpeg({ quality: 30 })
        .toBuffer(),
    })),
  );
  await world.arrives({ from: CLIENT, text: 'Все шаги на скриншотах.', files });
  const told = await world.latest('operator-notification', OPERATOR);
  expect(pictures(told)).toHaveLength(4);
  expect(enclosed(told)).toHaveLength(6);
});

it.each([
  ['a script', 'Смотрите<script>alert(1)</script>', /<script|alert\(1\)/],
  ['an event handler', '<img src=x onerror="steal()">Смотрите', /onerror|steal/],
  ['a picture that reports who reads', 'Смотрите<img src="https://spy.example/pixel.png">', /spy\.example/],
  ['a form', '<form action="https://evil.example"><input name=password></form>Смотрите', /<form|<input|evil\.example/],
  ['a style that hides our text', '<style>div{display:none}</style>Смотрите', /div\{display/],
  ['a frame', '<iframe src="https://evil.example"></iframe>Смотрите', /<iframe|evil\.example/],
  ['markup as text', 'Смотрите &lt;script&gt;alert(1)&lt;/script&gt;', /<script/],
  ['markup in the subject and the name', 'Смотрите', /<b>bold|<i>name/],
])('never shows a stranger’s HTML: %s', async (_, html, forbidden) => {
  const body = `<html><body><p>${html} на ошибку в договоре</p></body></html>`;
  const mail = { from: CLIENT, text: body, html: true, subject: '<b>bold</b> вопрос' };
  await world.arrives({ ...mail, headers: { 'Reply-To': '"<i>name</i>" <client@firm.example>' } });
  const { message } = await world.latest('operator-notification', OPERATOR);
  expect(message.html).not.toMatch(forbidden);
  expect(message.html).toContain('Смотрите');
  expect(message.text).toContain('Смотрите');
});

describe('deadlines', () => {
  it('stand in the subject and below the text, with the working time left', async () => {
    world.pass(-60);
    await world.arrives({ from: 'vip@firm.example', text: 'Как изменить пароль?', subject: 'Пароль' });
    const told = await world.latest('operator-notification', OPERATOR);
    // Monday, 09:00 in Astana, and a few seconds; 8 and 40 working hours.
    expect(told.message.subject).toMatch(/· новое · 23\.11 17:00\] Пароль$/);
    expect(told.message.text).toMatch(/Срок первого ответа: 23\.11\.2026 17:00 · осталось 8 ч \(рабочее время\)/);
    expect(told.message.text).toMatch(/Срок решения: 27\.11\.2026 13:00 · осталось 40 ч \(рабочее время\)/);
  });

  it('are the eight hours while the ticket waits for its requester, and its own again when it was answered', async () => {
    const told = await world.latest('operator-notification', OPERATOR);
    await world.arrives({ from: OPERATOR, answers: told, text: '#запрос\nПришлите скриншот.' });
    const asked = await world.latest('info-request', 'vip@firm.example');
    world.pass(60);
    const note = { from: OPERATOR, answers: told, text: '#статус' };
    await world.arrives(note);
    const status = await world.latest('operator-notification', OPERATOR);
    expect(status.message.subject).toMatch(/ждём ответа · 23\.11 17:00\]/);
    expect(status.message.text).not.toContain('Срок решения');
    world.pass(60);
    await world.arrives({ from: 'vip@firm.example', answers: asked, text: 'Вот он.' });
    const answered = await world.latest('operator-notification', OPERATOR);
    // Two hours of waiting come on top of the forty; the first answer is given.
    expect(answered.message.subject).toMatch(/в работе · 27\.11 15:0\d\]/);
    expect(answered.message.text).not.toContain('Срок первого ответа');
  });

  it('follow the level, the category and the priority', async () => {
    const told = await world.latest('operator-notification', OPERATOR);
    await world.arrives({
      from: OPERATOR,
      answers: told,
      text: '#уровень vip\n#категория ошибка\n#приоритет критический',
    });
    await world.arrives({ from: OPERATOR, answers: told, text: '#статус' });
    const status = await world.latest('operator-notification', OPERATOR);
    // Four working hours, and the two that were waited.
    expect(status.message.subject).toMatch(/в работе · 23\.11 15:0\d\]/);
  });
});
