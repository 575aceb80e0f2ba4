// What the studio shows of a file and what it keeps: of brand and phrases only what differs, so that the rest follows upgrades.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, ownText, wholeText } from '../../../src/reply/editable';

const BRAND = readFileSync(join(__dirname, '../../../templates/brand.yaml'), 'utf8');
const PHRASES = '{\n  "a": "1",\n  "b": "2"\n}\n';

it('knows the kinds of files', () => {
  const paths = ['brand.yaml', 'layout.mjml', 'parts/files.mjml', 'phrases/kk.json', 'reply/kk.mjml'];
  expect(paths.map(kindOf)).toEqual(['brand', 'layout', 'part', 'phrases', 'notice']);
});

it('shows the shipped brand as it is shipped, with the own values in place and every comment kept', () => {
  expect(wholeText('brand.yaml', '{}', BRAND)).toBe(BRAND);
  const whole = wholeText('brand.yaml', 'qa: qa@example.kz\ncolours: { accent: "#112233" }', BRAND);
  expect(whole).toBe(BRAND.replace('QA@mitwork.net', 'qa@example.kz').replace('"#0e5a67"', '"#112233"'));
});

it.each([
  ['brand.yaml', BRAND, null],
  ['brand.yaml', BRAND.replace('QA@mitwork.net', 'qa@example.kz'), 'qa: qa@example.kz\n'],
  [
    'brand.yaml',
    BRAND.replace('kk: Техникалық қолдау қызметі', 'kk: "Қолдау: қызмет"'),
    'name:\n  kk: "Қолдау: қызмет"\n',
  ],
  ['brand.yaml', 'qa: "', 'qa: "'],
  ['phrases/kk.json', PHRASES, null],
  ['phrases/kk.json', '{"a":"1","b":"3"}', '{\n  "b": "3"\n}\n'],
  ['phrases/kk.json', '{"a":', '{"a":'],
  ['parts/files.mjml', PHRASES, null],
  ['parts/files.mjml', `${PHRASES} `, `${PHRASES} `],
])('of %s keeps what differs', (path, edited, kept) => {
  expect(ownText(path, edited, path === 'brand.yaml' ? BRAND : PHRASES)).toBe(kept);
});

it('shows phrases with the own ones over the shipped, and a file that is only the administrator’s as it is', () => {
  expect(wholeText('phrases/kk.json', '{"b":"3","c":"4"}', PHRASES)).toBe(
    '{\n  "a": "1",\n  "b": "3",\n  "c": "4"\n}\n',
  );
  expect(wholeText('phrases/kk.json', '{"b":', PHRASES)).toBe('{"b":');
  expect(wholeText('parts/mine.mjml', 'mine', null)).toBe('mine');
  expect(ownText('parts/mine.mjml', 'mine', null)).toBe('mine');
});
