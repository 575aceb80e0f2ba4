// Golden mails that we send: each notice in each language, rendered of made-up facts, as text and as readable HTML in fixtures/templates/.
// UPDATE_GOLDEN=1 rewrites; read the diff like a letter.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkTemplates } from '../../src/reply/check-templates';
import { type RenderedMail, render } from '../../src/reply/render';
import { SAMPLE_EXTRAS } from '../../src/reply/sample-extras';
import { NOTICE_NAMES, sampleNotice } from '../../src/reply/sample-notices';
import { folderFiles } from '../../src/reply/template-files';
import { loadTemplates, type Templates } from '../../src/reply/templates';
import { LANGUAGES } from '../../src/ticket/language';
import { readableHtml } from './readable-html';

const FOLDER = join(__dirname, '../../fixtures/templates');
const UPDATE = process.env.UPDATE_GOLDEN === '1';
const SHIPPED = folderFiles({ builtIn: join(__dirname, '../../templates'), own: null });
/** They tell of the desk, or of several tickets. */
const NO_ONE_TICKET: readonly string[] = ['admin-alert', 'superior-summary', 'operator-digest'];
const ALL = NOTICE_NAMES.flatMap((name) => LANGUAGES.map((language) => ({ name, language })));

let templates: Templates;
beforeAll(async () => {
  templates = await loadTemplates(SHIPPED);
});

function expectGolden(file: string, actual: string): void {
  const path = join(FOLDER, file);
  if (UPDATE) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  if (!existsSync(path)) throw new Error(`${file} is not there: UPDATE_GOLDEN=1 npx jest test/golden/templates`);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

/** What must hold of every mail, whatever it says. */
function expectSound({ subject, html, text }: RenderedMail): void {
  expect(Buffer.byteLength(html)).toBeLessThan(40_000);
  expect(html).not.toMatch(/<script|https?:\/\/(?!example\.kz\/faq|www\.w3\.org)|\{\{|\{%|\[\[|undefined|\[object/i);
  expect(text).not.toMatch(/\{\{|\{%|\[\[|undefined|\[object|<\/?[a-z]+>|&#?\w+;|\n{3}/i);
  expect(subject).not.toMatch(/\n|\{\{|^$/);
}

describe('the mails we ship', () => {
  it.each(ALL)('$name in $language is as it was read and found good', async ({ name, language }) => {
    const mail = await render(sampleNotice(name, language), SAMPLE_EXTRAS[0]!, templates);
    expectGolden(`${name}/${language}.txt`, `${mail.subject}\n\n${mail.text}`);
    expectGolden(`${name}/${language}.html`, readableHtml(mail.html));
    if (name === 'acknowledgement' && language === 'kk') expectGolden('whole-acknowledgement-kk.html', mail.html);
  });

  it.each(ALL)('$name in $language is small, whole and has nothing from elsewhere', async ({ name, language }) => {
    const staff = /^(operator|superior|qa|admin|third)/.test(name);
    for (const bare of [false, true]) {
      const mail = await render(sampleNotice(name, language, bare), SAMPLE_EXTRAS[bare ? 1 : 0]!, templates);
      expectSound(mail);
      if (!bare && !NO_ONE_TICKET.includes(name))
        for (const part of [mail.subject, mail.html, mail.text]) expect(part).toContain('EEP-2026-0001237');
      for (const part of [mail.html, mail.text]) expect(part.includes('QA@mitwork.net')).toBe(!staff);
    }
  });

  it('has no golden file of a mail that is gone', () => {
    const kept = readdirSync(FOLDER).filter((name) => !name.startsWith('whole-'));
    expect(kept.sort()).toEqual([...NOTICE_NAMES].sort());
  });

  it('has no fault that the lint finds', async () => {
    expect(await checkTemplates(SHIPPED)).toEqual([]);
  });
});
