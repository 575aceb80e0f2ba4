// The tables of letter pairs are made, not written; and they tell Russian and Kazakh in Latin letters from English.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kazakhness } from '../../../src/screen/kazakh-pairs';
import { russianness } from '../../../src/screen/russian-pairs';

const ROOT = join(__dirname, '../../..');
const { FILES, withTable } = jest.requireActual<{
  readonly FILES: Readonly<Record<string, string>>;
  readonly withTable: (language: string, source: string) => string;
}>('../../../scripts/count-pairs.cjs');

it.each(Object.entries(FILES))('the table of %s is what `npm run letters` makes', (language, name) => {
  const source = readFileSync(join(ROOT, 'src/screen', name), 'utf8');
  expect(withTable(language, source)).toBe(source);
});

it.each([
  ['zayavka ne otpravlyaetsya, pomogite pozhaluysta', true, false],
  ['otinim zhiberilmeidi, komektesip zhiberinizshi', false, true],
  ['the request cannot be submitted, please help', false, false],
])('%s', (text, russian, kazakh) => {
  expect([russianness(text) > 0, kazakhness(text) > 0]).toEqual([russian, kazakh]);
});
