// The compiled lexicon is the lexicon: same verdicts, and only for the text that it was made of.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledLexicon, writeCompiledLexicon } from '../../../src/lexicon-cache';
import { type LexiconFile, parseLexicon } from '../../../src/screen/lexicon';
import { screenText } from '../../../src/screen/screen-text';
import { shipped } from '../screen/screen-shipped';

const SHIPPED: readonly LexiconFile[] = (['kk', 'ru', 'en'] as const).map((language) => ({
  language,
  name: `${language}.txt`,
  text: readFileSync(join(__dirname, '../../../lexicon', `${language}.txt`), 'utf8'),
}));
const SMALL: readonly LexiconFile[] = [
  { language: 'en', name: 'en.txt', text: 'rotter~ | insult | noun | a bad person' },
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tirkeu-lexicon-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('it says of every sentence what the text of the lexicon says', () => {
  const file = join(folder, 'lexicon.compiled');
  writeCompiledLexicon(SHIPPED, shipped.lexicon, file);
  const revived = compiledLexicon(SHIPPED, file)!;
  for (const name of ['kk', 'ru', 'en', 'kk.comments']) {
    const lines = readFileSync(join(__dirname, `../../../fixtures/screen/${name}.tsv`), 'utf8').split('\n');
    for (const line of lines.filter((_, at) => at % 12 === 0)) {
      expect(screenText(line, revived)).toEqual(screenText(line, shipped.lexicon));
    }
  }
});

test('another text of the lexicon is not answered from it', () => {
  const file = join(folder, 'lexicon.compiled');
  writeCompiledLexicon(SMALL, parseLexicon(SMALL).lexicon, file);
  expect(compiledLexicon(SMALL, file)?.entries).toHaveLength(1);
  expect(compiledLexicon([{ ...SMALL[0]!, text: `${SMALL[0]!.text}s` }], file)).toBeUndefined();
});

test('a file that is missing, empty or cut off in its head is no lexicon', () => {
  const file = join(folder, 'lexicon.compiled');
  expect(compiledLexicon(SMALL, file)).toBeUndefined();
  for (const text of ['', 'abc']) {
    writeFileSync(file, text);
    expect(compiledLexicon(SMALL, file)).toBeUndefined();
  }
});
