// Given the words of fixtures/words, when their letters are counted, then letter-statistics.ts is what comes out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldWord } from '../../../src/triage/fold';
import { likelihood } from '../../../src/triage/letter-statistics';

const ROOT = join(__dirname, '../../..');
const { withTables } = jest.requireActual<{ withTables(source: string, fold: (word: string) => string): string }>(
  '../../../scripts/count-letters.cjs',
);

it('the file in the repository is what `npm run letters` makes', () => {
  const source = readFileSync(join(ROOT, 'src/triage/letter-statistics.ts'), 'utf8');
  expect(withTables(source, foldWord) === source).toBe(true);
});

it('another alphabet would make another file', () => {
  const source = readFileSync(join(ROOT, 'src/triage/letter-statistics.ts'), 'utf8');
  expect(withTables(source, (word) => foldWord(word).replaceAll('а', 'о')) === source).toBe(false);
});

it.each([
  ['қабылданбады', 'kk'],
  ['рассмотрение', 'ru'],
  ['straightforward', 'en'],
] as const)('"%s" is likeliest in %s', (word, language) => {
  const [best] = (['kk', 'ru', 'en'] as const)
    .map((one) => ({ one, value: likelihood(foldWord(word), one) }))
    .sort((a, b) => b.value - a.value);
  expect(best?.one).toBe(language);
});
