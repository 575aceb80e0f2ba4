// The lint of templates: every kind of fault is found, in its file and line, whether the text is on disk or only in memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoticeName } from '../../../src/decide/notice';
import { checkTemplates, unusedFiles } from '../../../src/reply/check-templates';
import { FINDING_CODES } from '../../../src/reply/finding';
import { sayFinding } from '../../../src/reply/finding-words';
import { contrast } from '../../../src/reply/lint-contrast';
import { folderFiles, type TemplateFiles, withUnsaved } from '../../../src/reply/template-files';
import { templateWorkbench } from '../../../src/reply/workbench';
import { LANGUAGES } from '../../../src/ticket/language';

const DIR = join(__dirname, '../../../templates');
const SHIPPED = folderFiles({ builtIn: DIR, own: null });

function edited(path: string, from: string | RegExp, to: string): TemplateFiles {
  const before = readFileSync(join(DIR, path), 'utf8');
  const after = before.replace(from, () => to);
  expect(after).not.toBe(before);
  return withUnsaved(SHIPPED, path, after);
}

const lineOf = (path: string, text: string) => readFileSync(join(DIR, path), 'utf8').split(text)[0]?.split('\n').length;

const REPLY = 'reply/ru.mjml';
const WORDS_LINE = lineOf(REPLY, '[[words]]') ?? 0;
const SIGNATURE = 'parts/signature.mjml';

interface Case {
  readonly what: string;
  readonly code: string;
  readonly path?: string;
  readonly from?: string | RegExp;
  readonly to: string;
  readonly values?: RegExp;
  readonly line?: number;
  readonly notice?: NoticeName;
}

const IN_WORDS: readonly Case[] = [
  {
    what: 'an unknown variable',
    code: 'variable-unknown',
    to: '<mj-text>{{ text }}{{ ticket.nmber }}</mj-text>',
    values: /ticket\.nmber/,
  },
  {
    what: 'an unknown variable of a list item',
    code: 'variable-unknown',
    to: '[[words]]\n<mj-text>{% for f in files %}{{ f.nme }}{% endfor %}</mj-text>',
    values: /f\.nme/,
    line: WORDS_LINE + 1,
  },
  {
    what: 'an unknown element',
    code: 'mjml',
    to: '[[words]]\n<mj-txt>x</mj-txt>',
    values: /mj-txt/,
    line: WORDS_LINE + 1,
  },
  { what: 'an unknown attribute', code: 'mjml', to: '<mj-text colr="red">{{ text }}</mj-text>', values: /colr/ },
  { what: 'an unclosed element', code: 'tag-unclosed', to: '<mj-text><b>{{ text }}</mj-text>', values: /^b / },
  { what: 'a stray closing tag', code: 'tag-unclosed', to: '[[words]]\n</p>', values: /mj-column/, line: 61 },
  {
    what: 'an unclosed Liquid tag',
    code: 'liquid',
    to: '<mj-text>{% if text %}{{ text }}</mj-text>',
    values: /not closed/,
  },
  {
    what: 'the filter raw',
    code: 'liquid',
    to: '<mj-text>{{ text | raw }}</mj-text>',
    values: /undefined filter: raw/,
  },
  {
    what: 'an unknown phrase',
    code: 'liquid',
    to: "<mj-text>{{ 'nope' | say }}{{ text }}</mj-text>",
    values: /no phrase "nope"/,
  },
  {
    what: 'a plural with too few forms',
    code: 'liquid',
    to: "<mj-text>{{ 5 | plural: 'x' }}{{ text }}</mj-text>",
    values: /2 or 3 form/,
  },
  { what: 'a fact that must be told', code: 'variable-missing', to: '', values: /^text$/, line: 1 },
  {
    what: 'a picture from the web',
    code: 'picture-remote',
    to: '[[words]]\n<mj-image src="https://x.kz/a.png" alt="x" />',
    line: WORDS_LINE + 1,
  },
  {
    what: 'a picture without alt',
    code: 'picture-alt',
    to: '[[words]]\n<mj-text><img src="cid:a"></mj-text>',
    line: WORDS_LINE + 1,
  },
  { what: 'a script', code: 'script', to: '[[words]]\n<mj-raw><script>x</script></mj-raw>', line: WORDS_LINE + 1 },
  {
    what: 'an event handler',
    code: 'event-handler',
    to: '<mj-text><a href="https://x.kz" onclick="y()">{{ text }}</a></mj-text>',
    values: /onclick/,
  },
  { what: 'a form', code: 'element-forbidden', to: '<mj-text><form>{{ text }}</form></mj-text>', values: /form/ },
  {
    what: 'a link without https',
    code: 'link-insecure',
    to: '<mj-text><a href="http://x.kz">{{ text }}</a></mj-text>',
    values: /http:\/\/x\.kz/,
  },
  {
    what: 'poor contrast',
    code: 'contrast',
    to: '<mj-text color="#bbbbbb">{{ text }}</mj-text>',
    values: /#bbbbbb #ffffff 1\.9 4\.5/,
  },
  {
    what: 'an absent part',
    code: 'part-missing',
    to: '[[wrods]]\n<mj-text>{{ text }}</mj-text>',
    values: /parts\/wrods/,
  },
  {
    what: 'HTML that Gmail would cut',
    code: 'html-large',
    to: `[[words]]\n<mj-text>${'ә'.repeat(50_000)}</mj-text>`,
    line: 1,
  },
];

const ELSEWHERE: readonly Case[] = [
  { what: 'no front matter', code: 'front-matter', from: /^---/, to: '', line: 1 },
  { what: 'no subject', code: 'subject-missing', from: /subject: .*\n/, to: '', values: /subject/ },
  { what: 'a subject without number', code: 'number-missing', from: /subject: .*/, to: 'subject: Ответ', line: 2 },
  {
    what: 'a misspelt name in the subject',
    code: 'variable-unknown',
    from: '[{{ ticket.number }}]',
    to: '[{{ ticket.no }}]',
    line: 2,
  },
  {
    what: 'a text twin with nothing in it',
    code: 'text-empty',
    path: 'abuse-warning/en.mjml',
    notice: 'abuse-warning',
    from: /\n---\n[\s\S]*/,
    to: '\n---\n<html-only><mj-text>{{ ticket.number }}</mj-text></html-only>\n',
    line: 1,
  },
  {
    what: 'the wording of clause 15 gone',
    code: 'wording-missing',
    path: 'closed-no-response/en.mjml',
    notice: 'closed-no-response',
    from: /«клиенттен жауап келмеді»/g,
    to: 'x',
    line: 1,
  },
  {
    what: 'no place for the content',
    code: 'content-missing',
    path: 'layout.mjml',
    from: '[[content]]',
    to: '',
    line: 1,
  },
  {
    what: 'a part that takes itself in',
    code: 'part-loop',
    path: SIGNATURE,
    from: '<mj-text>',
    to: '[[signature]]<mj-text>',
    line: 1,
  },
  {
    what: 'a fault in a part, in the file of the part',
    code: 'variable-unknown',
    path: SIGNATURE,
    from: '{{ operator }}',
    to: '{{ oprator }}',
    line: 1,
  },
  {
    what: 'a brand colour that is none',
    code: 'brand-wrong',
    path: 'brand.yaml',
    from: '#0e5a67',
    to: 'teal',
    values: /accent/,
  },
  { what: 'a brand colour that cannot be read', code: 'contrast', path: 'brand.yaml', from: '#1f2a30', to: '#cccccc' },
  {
    what: 'a place less in one phrase',
    code: 'phrases-wrong',
    path: 'phrases/en.json',
    from: 'Dear {name},',
    to: 'Dear all,',
    values: /greeting/,
  },
  { what: 'broken JSON', code: 'phrases-wrong', path: 'phrases/kk.json', from: '{', to: '[', line: 2 },
];

describe('checkTemplates', () => {
  const cases = [
    ...IN_WORDS.map((one) => ({ path: REPLY, from: '[[words]]', line: WORDS_LINE, ...one })),
    ...ELSEWHERE,
  ];
  it.each(cases)('finds $what', async ({ path = REPLY, from = '', to, code, values = /^/, line, notice = 'reply' }) => {
    const found = (await checkTemplates(edited(path, from, to), [notice])).filter(
      ({ severity }) => severity === 'error',
    );
    const one = found.find((each) => each.code === code);
    expect({ found, code: one?.code }).toMatchObject({ code });
    expect(Object.values(one?.values ?? {}).join(' ')).toMatch(values);
    if (code !== 'contrast' && code !== 'tag-unclosed') expect(one?.file).toBe(path);
    if (line !== undefined && code !== 'tag-unclosed' && path !== 'layout.mjml') expect(one?.line).toBe(line);
  });

  it('warns of a value that only the other languages tell, which keeps nothing from use', async () => {
    const found = await checkTemplates(edited('too-large/kk.mjml', /\{\{ megabytes \}\}/, '99'), ['too-large']);
    expect(found.filter(({ code }) => code !== 'language-missing')).toEqual([
      expect.objectContaining({
        file: 'too-large/kk.mjml',
        code: 'variable-elsewhere',
        severity: 'warning',
        values: { variable: 'megabytes' },
      }),
    ]);
  });

  it('warns of the languages that an own notice leaves to the built-in text', async () => {
    const own = withUnsaved(SHIPPED, 'reopened/kk.mjml', readFileSync(join(DIR, 'reopened/kk.mjml'), 'utf8'));
    const found = await checkTemplates(own, ['reopened']);
    expect(found.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'reopened/en.mjml language-missing',
      'reopened/ru.mjml language-missing',
    ]);
  });

  it('finds a notice that is nowhere', async () => {
    const gone: TemplateFiles = {
      ...SHIPPED,
      versions: async (path) => (path === 'reply/kk.mjml' ? [] : SHIPPED.versions(path)),
    };
    expect(await checkTemplates(gone, ['reply'])).toEqual([
      expect.objectContaining({ file: 'reply/kk.mjml', line: 1, code: 'file-missing' }),
    ]);
  });

  it('names a fault of Liquid alone: what cannot be read does not lack every value of the others', async () => {
    for (const broken of ['{{ ticket.number | nofilter }}', '{{ ticket.number', '{% if text %}']) {
      const files = edited(REPLY, '[[words]]', `<mj-text>${broken}</mj-text>[[words]]`);
      const found = await checkTemplates(files, ['reply']);
      expect(found.map(({ code }) => code)).toContain('liquid');
      expect(found.map(({ code }) => code)).not.toContain('variable-elsewhere');
    }
  });

  it('finds own files that stand for no mail', () => {
    const paths = [
      'acknowlegement/ru.mjml',
      'reply/kz.mjml',
      'reply/kk.mjml',
      'layout.mjml',
      'parts/mine.mjml',
      'a.png',
    ];
    expect(unusedFiles(paths).map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      'acknowlegement/ru.mjml warning',
      'reply/kz.mjml warning',
    ]);
  });

  it('finds a name in brand.yaml that would be without effect', async () => {
    const files = withUnsaved(SHIPPED, 'brand.yaml', 'colors: { accent: "#111111" }\nname: { kz: "Қолдау" }');
    expect(await checkTemplates(files, ['reply'])).toEqual([
      expect.objectContaining({
        file: 'brand.yaml',
        code: 'brand-wrong',
        values: { what: 'colors (name, portal, hours, footer, qa, logo, colours), name.kz (kk, ru, en)' },
      }),
    ]);
  });

  it('finds a colour of brand.yaml that cannot be read where it was chosen', async () => {
    const files = withUnsaved(SHIPPED, 'brand.yaml', '# mine\ncolours: { muted: "#CCCCCC" }');
    const found = await checkTemplates(files, ['reply']);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatchObject({ file: 'brand.yaml', line: 2, code: 'contrast' });
  });

  it('finds poor contrast of a colour that is named', async () => {
    const files = edited(REPLY, '[[words]]', '<mj-text color="silver">x</mj-text>[[words]]');
    const found = await checkTemplates(files, ['reply']);
    expect(found.filter(({ code }) => code === 'contrast')).toMatchObject([{ values: { colour: '#c0c0c0' } }]);
  });

  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  const branded = (logo: string, content: Buffer | null): TemplateFiles => ({
    ...withUnsaved(SHIPPED, 'brand.yaml', `# mine\nlogo: ${logo}\n`),
    pictures: async () => (content === null ? [] : [{ content, origin: 'own' }]),
  });

  it.each([
    ['is absent', '{ file: logo.png }', null, 'logo-missing', { file: 'logo.png' }],
    ['lies elsewhere', '{ file: ../logo.png }', PNG, 'logo-missing', { file: '../logo.png' }],
    [
      'is too large',
      '{ file: logo.png }',
      Buffer.alloc(61 * 1024),
      'logo-large',
      { file: 'logo.png', kilobytes: '61', limit: '60' },
    ],
    [
      'is no picture',
      '{ file: logo.png }',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'logo-format',
      { file: 'logo.png' },
    ],
    ['has no words', '{ file: logo.png, alt: { ru: "" } }', PNG, 'brand-wrong', { what: 'logo.alt.ru' }],
  ])('finds a logo that %s', async (_, logo, content, code, values) => {
    const found = await checkTemplates(branded(logo, content), ['reply']);
    expect(found).toEqual([expect.objectContaining({ file: 'brand.yaml', severity: 'error', code, values })]);
    if (code.startsWith('logo')) expect(found[0]?.line).toBe(2);
  });

  it('finds no fault with a sound logo', async () => {
    expect(await checkTemplates(branded('{ file: logo.png }', PNG), ['reply'])).toEqual([]);
  });

  it('has words for every finding in every language', () => {
    for (const code of FINDING_CODES)
      for (const language of LANGUAGES) expect(sayFinding({ code, values: {} }, language)).toMatch(/\p{L}{2}/u);
    expect(sayFinding({ code: 'variable-unknown', values: { variable: 'x', known: '' } }, 'en')).toBe(
      'This mail has no value “x”.',
    );
    expect(sayFinding({ code: 'variable-unknown', values: { variable: 'x', known: 'to' } }, 'en')).toBe(
      'This mail has no value “x”. There are: to.',
    );
    expect(sayFinding({ code: 'number-missing', values: {} }, 'ru')).toContain('[{{ ticket.number }}]');
  });
});

describe('contrast', () => {
  it.each([
    [[0, 0, 0], [255, 255, 255], 21],
    [[255, 255, 255], [255, 255, 255], 1],
    [[119, 119, 119], [255, 255, 255], 4.48],
  ] as const)('of %j on %j is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
  });
});

describe('the workbench of the studio', () => {
  const bench = templateWorkbench({ builtIn: DIR, own: null });

  it('lists, reads, checks and renders a text that is only in memory', async () => {
    expect(await bench.list()).toContainEqual({
      notice: 'reply',
      language: 'kk',
      path: 'reply/kk.mjml',
      origin: 'built-in',
    });
    const { text } = (await bench.open('reply/kk.mjml'))!;
    const draft = { path: 'reply/kk.mjml', text: text.replace('</h1>', ' ҚАЙТА</h1>') };
    expect(await bench.check(draft, 'reply', 'kk')).toEqual([]);
    const mail = await bench.render(draft, bench.sample('reply', 'kk'));
    for (const part of [mail.html, mail.text]) expect(part).toContain('ҚАЙТА');
    const bad = { path: draft.path, text: text.replace('</h1>', '') };
    expect(await bench.check(bad, 'reply', 'kk')).toEqual([
      expect.objectContaining({ code: 'tag-unclosed', file: 'reply/kk.mjml' }),
    ]);
    await expect(bench.render({ ...bad, text: '---' }, bench.sample('reply', 'kk'))).rejects.toThrow(/front-matter/);
  });

  it.each(['../package.json', '/etc/passwd', 'reply/../../x.json', '.env', 'reply/kk.mjml/x'])(
    'reads nothing at %s',
    async (path) => {
      expect(await bench.open(path)).toBeNull();
    },
  );
});
