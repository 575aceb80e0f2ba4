// Every mail in every language drawn by Chromium, as on a desk, on a phone of 320 pixels and in the dark: nothing is cut off, nothing is blank.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Notice } from '../../src/decide/notice';
import { render } from '../../src/reply/render';
import { SAMPLE_EXTRAS } from '../../src/reply/sample-extras';
import { NOTICE_NAMES, sampleNotice } from '../../src/reply/sample-notices';
import { folderFiles, withUnsaved } from '../../src/reply/template-files';
import { loadTemplates, type Templates } from '../../src/reply/templates';
import { LANGUAGES, type Language } from '../../src/ticket/language';

interface Looks {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly background: string;
}
interface Mail {
  readonly title: string;
  readonly html: string;
}
interface Measured {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly language: string;
  readonly headings: number;
  readonly text: number;
  /** What stands in their place when pictures are off. */
  readonly pictures: readonly string[];
  /** Texts too pale to read, with their contrast. */
  readonly faint: readonly string[];
}
const { findChromium, screenshot, measure, sheetSize } = require('../../scripts/mail-sheet.cjs') as {
  findChromium(): string | null;
  screenshot(mails: readonly Mail[], file: string, looks: Looks): void;
  measure(mails: readonly Mail[], looks: Looks): readonly Measured[];
  sheetSize(count: number, looks: Looks): { width: number; height: number };
};

const here = findChromium() !== null;
if (!here)
  process.stderr.write('SKIPPED: no Chromium, so no mail is drawn. scripts/install-test-packages.sh installs it.\n');
const ifChromium = here ? describe : describe.skip;

const PHONE: Looks = { width: 320, height: 1200, columns: 14, background: '#ffffff' };
const DESK: Looks = { width: 620, height: 1000, columns: 7, background: '#ffffff' };
const LONG = 'https://portal.example.kz/'.concat('abcdefghij'.repeat(30));

const ALT: Readonly<Record<string, string>> = {
  kk: 'Еуразиялық электрондық портал',
  ru: 'Евразийский электронный портал',
  en: 'Eurasian Electronic Portal',
};

let templates: Templates;
beforeAll(async () => {
  const shipped = folderFiles({ builtIn: join(__dirname, '../../templates'), own: null });
  const logo = await sharp({ create: { width: 480, height: 120, channels: 3, background: '#ffffff' } })
    .png()
    .toBuffer();
  const branded = withUnsaved(shipped, 'brand.yaml', 'logo: { file: logo.png }');
  templates = await loadTemplates({ ...branded, pictures: async () => [{ content: logo, origin: 'own' }] });
});

async function mails(language: Language, change: (notice: Notice) => Notice = (notice) => notice): Promise<Mail[]> {
  const drawn: Mail[] = [];
  for (const title of NOTICE_NAMES) {
    const { html } = await render(change(sampleNotice(title, language)), SAMPLE_EXTRAS[0]!, templates);
    drawn.push({ title, html });
  }
  return drawn;
}

/** A stranger's unbroken strings wherever a stranger's words stand. */
function unbroken(notice: Notice): Notice {
  const lengthened = JSON.parse(JSON.stringify(notice), (key, value) =>
    ['text', 'subject', 'answer', 'excerpt', 'detail', 'filename'].includes(key) && value !== ''
      ? `${LONG} ${value}`
      : value,
  );
  return lengthened as Notice;
}

ifChromium('mails in a browser', () => {
  /** All languages at once: to start Chromium takes longer than to draw a letter. */
  async function measured(looks: Looks, change?: (notice: Notice) => Notice): Promise<readonly Measured[]> {
    const drawn: Mail[] = [];
    for (const language of LANGUAGES)
      for (const { title, html } of await mails(language, change)) drawn.push({ title: `${language} ${title}`, html });
    const found = measure(drawn, looks);
    expect(found).toHaveLength(NOTICE_NAMES.length * LANGUAGES.length);
    return found;
  }
  const tooWide = (found: readonly Measured[], width: number) => found.filter((one) => one.width > width);

  it('fit a phone of 320 pixels in each language, with a heading, their language, and words for each picture', async () => {
    const found = await measured(PHONE);
    expect(tooWide(found, PHONE.width)).toEqual([]);
    for (const one of found) expect(one).toMatchObject({ language: one.title.slice(0, 2), headings: 1, faint: [] });
    for (const { text, height } of found) expect(Math.min(text, height)).toBeGreaterThan(150);
    // No picture is there to be shown in this page: the logo and the screenshot are read as words, and nothing is pushed aside.
    for (const { pictures } of found) expect([pictures.length > 0, ...pictures]).not.toContain('');
    for (const { title, pictures } of found) expect([title, pictures[0]]).toEqual([title, ALT[title.slice(0, 2)]]);
  });

  it('are not torn by unbroken strings of strangers, on a phone and on a desk', async () => {
    for (const looks of [PHONE, DESK]) expect(tooWide(await measured(looks, unbroken), looks.width)).toEqual([]);
  });

  it('can be read in the dark in each language', async () => {
    const found = await measured({ ...DESK, background: '#11171a' });
    expect(found.filter(({ faint }) => faint.length > 0).map(({ title, faint }) => [title, faint])).toEqual([]);
  });

  it.each([
    ['kk', '#ffffff'],
    ['ru', '#ffffff'],
    ['en', '#11171a'],
  ] as const)('in %s on %s are no blank pictures', async (language, background) => {
    const folder = mkdtempSync(join(tmpdir(), 'tirkeu-looks-'));
    try {
      const looks = { ...DESK, background };
      const file = join(folder, 'sheet.png');
      screenshot(await mails(language), file, looks);
      const size = sheetSize(NOTICE_NAMES.length, looks);
      const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      const raw = { width: info.width, height: info.height, channels: info.channels };
      expect(raw).toMatchObject(size);
      for (const at of NOTICE_NAMES.keys()) {
        const left = (at % looks.columns) * (looks.width + 24) + 12;
        const top = Math.floor(at / looks.columns) * (looks.height + 56) + 48;
        // Below the letterhead, where the text of the mail begins.
        const body = { left, top: top + 90, width: looks.width, height: 240 };
        const cut = await sharp(data, { raw }).extract(body).png().toBuffer();
        const { channels } = await sharp(cut).stats();
        expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
        const [mean = 0] = channels.map((channel) => channel.mean);
        expect(mean < 90).toBe(background === '#11171a');
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
