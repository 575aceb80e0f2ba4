// An administrator's templates: taken when they pass, refused when they fail, never half-written, and never in a customer's way.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Finding } from '../../../src/reply/finding';
import { type LiveTemplates, liveTemplates } from '../../../src/reply/live-templates';
import { render } from '../../../src/reply/render';
import { sampleNotice } from '../../../src/reply/sample-notices';

const DIR = join(__dirname, '../../../templates');
const EXTRA = { replyTo: 'support+0123abc@mitwork.kz', desk: 'support@mitwork.kz' };

let own: string;
let live: LiveTemplates;
let refused: (readonly Finding[])[];
/** Of `refused`, whether an earlier start had told it. */
let known: boolean[];
let changed: (readonly string[])[];
let unkept: unknown[];

const open = (pollMs = 20): LiveTemplates =>
  liveTemplates(
    { builtIn: DIR, own },
    {
      changed: (files) => changed.push(files),
      refused(found, before) {
        refused.push(found);
        known.push(before);
      },
      unkept: (error) => unkept.push(error),
    },
    { pollMs, notices: ['reopened', 'reply', 'acknowledgement'] },
  );
beforeEach(async () => {
  own = join(await mkdtemp(join(tmpdir(), 'tirkeu-own-')), 'templates');
  refused = [];
  known = [];
  changed = [];
  unkept = [];
  live = open();
});
afterEach(async () => {
  // One more turn: the last good versions of the one before are written by then.
  await live.refresh();
  live.close();
  expect(unkept).toEqual([]);
  await rm(dirname(own), { recursive: true });
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(own, path)), { recursive: true });
  await writeFile(join(own, path), text);
}
const shipped = (path: string) => readFile(join(DIR, path), 'utf8');
const mailOf = async (name: 'reopened' | 'reply' = 'reopened') =>
  (await render(sampleNotice(name, 'kk'), EXTRA, live)).text;
const until = async (done: () => boolean): Promise<void> => {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 10));
};

it('sends the built-in mails while the folder is not there', async () => {
  expect(await mailOf()).toContain('қайта ашылды');
  expect([refused, changed]).toEqual([[], []]);
});

it('overrides file by file, phrases and brand value by value', async () => {
  await put('reopened/kk.mjml', (await shipped('reopened/kk.mjml')).replace('<h1>', '<h1>БІРІНШІ '));
  await put('phrases/kk.json', '{ "desk.reply": "ЕКІНШІ" }');
  await put('brand.yaml', '{ "name": { "kk": "ҮШІНШІ" } }');
  expect(await live.refresh()).toEqual([]);
  const text = await mailOf();
  for (const word of ['БІРІНШІ', 'ЕКІНШІ', 'ҮШІНШІ', 'QA@mitwork.net']) expect(text).toContain(word);
  expect(await mailOf('reply')).toContain('ЕКІНШІ');
});

it('keeps the last good version, tells once, and takes the mended one', async () => {
  const good = (await shipped('reopened/kk.mjml')).replace('<h1>', '<h1>ЖАҚСЫ ');
  await put('reopened/kk.mjml', good);
  await live.refresh();
  await put('reopened/kk.mjml', good.replace('</h1>', ''));
  await live.refresh();
  await live.refresh();
  expect(await mailOf()).toContain('ЖАҚСЫ');
  expect(refused).toEqual([
    [expect.objectContaining({ file: 'reopened/kk.mjml', code: 'tag-unclosed', line: expect.any(Number) })],
  ]);
  await put('reopened/kk.mjml', good.replace('ЖАҚСЫ', 'ЖӨНДЕЛГЕН'));
  await live.refresh();
  expect(await mailOf()).toContain('ЖӨНДЕЛГЕН');
  await rm(own, { recursive: true });
  await live.refresh();
  expect(await mailOf()).not.toContain('ЖӨНДЕЛГЕН');
  expect(refused).toHaveLength(1);
});

it('after a restart sends the last good version of what is broken, and nothing that was taken away', async () => {
  const good = (await shipped('reopened/kk.mjml')).replace('<h1>', '<h1>ЖАҚСЫ ');
  const other = (await shipped('reply/kk.mjml')).replace('<h1>', '<h1>БАСҚА ');
  await put('reopened/kk.mjml', good);
  await put('reply/kk.mjml', other);
  await put('phrases/kk.json', '{ "desk.reply": "ӨЗ СӨЗІМ" }');
  await live.refresh();
  await put('reopened/kk.mjml', good.replace('</h1>', ''));
  await rm(join(own, 'reply/kk.mjml'));
  await put('phrases/kk.json', '{ "desk.reply": ');
  live.close();
  live = open();
  expect((await live.refresh()).map(({ code }) => code)).toEqual(['phrases-wrong']);
  for (const word of ['ЖАҚСЫ', 'ӨЗ СӨЗІМ']) expect(await mailOf()).toContain(word);
  expect(await mailOf('reply')).not.toContain('БАСҚА');
  await put('phrases/kk.json', '{}');
  expect((await live.refresh()).map(({ code }) => code)).toEqual(['tag-unclosed']);
  expect(await mailOf()).toContain('ЖАҚСЫ');
  await rm(own, { recursive: true });
  await live.refresh();
  expect(await mailOf()).not.toContain('ЖАҚСЫ');
});

it('says after a restart that the administrator knows of the mistake, and of another one that they do not', async () => {
  const broken = (await shipped('reopened/kk.mjml')).replace('</h1>', '');
  const restart = async (): Promise<void> => {
    live.close();
    live = open();
    await live.refresh();
  };
  await put('reopened/kk.mjml', broken);
  await live.refresh();
  await restart();
  expect(known).toEqual([false, true]);
  await put('reopened/kk.mjml', (await shipped('reopened/kk.mjml')).replace('<h1>', '<h1>{{ nobody }}'));
  await restart();
  expect(known).toEqual([false, true, false]);
  await put('reopened/kk.mjml', await shipped('reopened/kk.mjml'));
  await restart();
  await put('reopened/kk.mjml', broken);
  await restart();
  expect(known).toEqual([false, true, false, false]);
});

it('takes another picture of the same name as the logo', async () => {
  const logoOf = async () => (await render(sampleNotice('reopened', 'kk'), EXTRA, live)).logo;
  const png = (shade: number) =>
    sharp({ create: { width: 480, height: 120, channels: 3, background: { r: shade, g: 0, b: 0 } } })
      .png()
      .toBuffer();
  await put('brand.yaml', '{ "logo": { "file": "logo.png" } }');
  await writeFile(join(own, 'logo.png'), await png(10));
  expect(await live.refresh()).toEqual([]);
  const first = await logoOf();
  expect(first).toMatchObject({ type: 'image/png', width: 224, height: 56 });
  expect((await render(sampleNotice('reopened', 'kk'), EXTRA, live)).html).toContain(
    `<img src="cid:${first?.cid}" alt="Еуразиялық электрондық портал" width="224" height="56"`,
  );
  await writeFile(join(own, 'logo.png'), await png(200));
  await live.refresh();
  expect((await logoOf())?.cid).not.toBe(first?.cid);
});

it('after a restart sends the last brand that can be read', async () => {
  await put('brand.yaml', 'name: { kk: "ЖАҚСЫ" }');
  await live.refresh();
  await put('brand.yaml', 'name: { kk: "ЖАМАН" }\ncolours: { muted: "#cccccc" }');
  await live.refresh();
  live.close();
  live = open();
  await live.refresh();
  expect(await mailOf()).toContain('ЖАҚСЫ');
});

it('sends the built-in mail when the own one was never good, or when brand or phrases are broken', async () => {
  await put('reopened/kk.mjml', '---\nsubject: x\npreheader: y\n---\n<mj-text>{{ nobody }}</mj-text>');
  expect(await mailOf()).toContain('қайта ашылды');
  expect(refused[0]?.map(({ code }) => code)).toEqual(['variable-unknown']);
  await put('brand.yaml', '{ "qa": ');
  await live.refresh();
  expect(await mailOf()).toContain('қайта ашылды');
  expect(refused[1]?.map(({ code }) => code)).toEqual(['brand-wrong']);
});

it('sends the built-in mail when the own one fails on the facts of a real mail only', async () => {
  const trap = "{% if attachments == 5 %}{{ 'nope' | say }}{% endif %}";
  await put(
    'acknowledgement/kk.mjml',
    (await shipped('acknowledgement/kk.mjml')).replace('[[ticket]]', `<mj-text>МЕНІКІ ${trap}</mj-text>\n[[ticket]]`),
  );
  const sample = sampleNotice('acknowledgement', 'kk');
  const mail = await render({ ...sample, facts: { ...sample.facts, attachments: 5 } }, EXTRA, live);
  expect(mail.text).not.toContain('МЕНІКІ');
  expect(mail.text).toContain('EEP-2026-0001237');
  expect(refused).toEqual([[expect.objectContaining({ file: 'acknowledgement/kk.mjml', code: 'render' })]]);
  expect((await render(sampleNotice('acknowledgement', 'kk'), EXTRA, live)).text).toContain('МЕНІКІ');
});

it('takes a change without a restart, and waits for the end of one that is written in pieces', async () => {
  live.close();
  // As long as the writer may be kept waiting by a busy machine.
  live = open(1000);
  await live.refresh();
  live.watch();
  const whole = (await shipped('reopened/kk.mjml')).replace('<h1>', '<h1>АЯҒЫНА ДЕЙІН ');
  for (let end = 10; end < whole.length; end += Math.ceil(whole.length / 20)) {
    await put('reopened/kk.mjml', whole.slice(0, end));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await put('reopened/kk.mjml', whole);
  await until(() => changed.length > 0);
  expect(await mailOf()).toContain('АЯҒЫНА ДЕЙІН');
  expect(refused).toEqual([]);
  expect(changed).toEqual([['reopened/kk.mjml']]);
});
