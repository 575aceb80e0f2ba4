// An administrator's own templates in a running desk: the logo goes inside the mail, and a broken template costs one alert and no customer anything.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { type DeskWorld, deskWorld } from './desk-world';

const ADMIN = 'admin@mitwork.kz';
const SHIPPED = join(__dirname, '../../templates');

let world: DeskWorld;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tirkeu-own-'));
  world = await deskWorld({ TEMPLATES_DIR: folder });
  await world.staff(ADMIN, { role: 'administrator', language: 'kk' });
  await world.staff('dana@mitwork.kz');
});
afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, content: string | Buffer): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const alerts = () => world.sent.filter(({ notice, to }) => notice === 'admin-alert' && to === ADMIN);

it('sends the logo inside the mail, where its text shows it', async () => {
  const logo = await sharp({ create: { width: 300, height: 90, channels: 3, background: '#2080a0' } })
    .png()
    .toBuffer();
  put('brand.yaml', 'logo:\n  file: logo.png\n');
  put('logo.png', logo);
  expect(await world.desk.templates.refresh()).toEqual([]);
  await world.arrives({ from: 'client@firm.kz', text: 'Здравствуйте! Не открывается договор.' });
  const { message } = await world.latest('acknowledgement', 'client@firm.kz');
  const [picture] = message.attachments;
  expect(picture).toMatchObject({ filename: 'logo.png', type: 'image/png', size: logo.length });
  const [stored] = await world.desk.store.db.execute<{ raw: Buffer }>(
    "select b.content as raw from outbox o join blobs b on b.sha256 = o.raw_sha256 where o.name = 'acknowledgement'",
  );
  const raw = stored?.raw.toString('latin1') ?? '';
  expect(raw).toMatch(/multipart\/alternative[\s\S]*multipart\/related[\s\S]*Content-ID: <logo\.[0-9a-f]{20}@tirkeu>/);
  expect(raw).toMatch(/Content-Disposition: inline; filename=logo\.png/);
});

it('tells the administrator once of a broken template, by a mail with file and line, and sends the built-in one', async () => {
  const broken = readFileSync(join(SHIPPED, 'acknowledgement/ru.mjml'), 'utf8').replace('</h1>', '');
  put('acknowledgement/ru.mjml', broken);
  await world.desk.templates.refresh();
  await world.desk.templates.refresh();
  await world.arrives({ from: 'other@firm.kz', text: 'Здравствуйте! Не открывается договор.' });
  const { message } = await world.latest('acknowledgement', 'other@firm.kz');
  expect(message.text).toContain('Ваше обращение зарегистрировано.');
  await world.sends();
  expect(alerts()).toHaveLength(1);
  expect(alerts()[0]?.message.text).toContain('acknowledgement/ru.mjml:5');
  expect(alerts()[0]?.message.text).toContain('<h1>');
  // Another mistake is another alert, an hour later at the soonest.
  world.pass(61);
  put('acknowledgement/ru.mjml', broken.replace('<h1>', '<h1>Новое ').replace('[[greeting]]', '[[greetng]]'));
  await world.desk.templates.refresh();
  await world.sends();
  expect(alerts()).toHaveLength(2);
});
