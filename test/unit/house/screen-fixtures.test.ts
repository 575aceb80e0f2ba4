// The labelled sentences: each line is a label and a sentence, so that none drops out of a measurement unseen (a merge once left its markers in them).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../../fixtures/screen');
const LINE = /^(?:clean|insult|threat|obscene)\t[^\t]*\S[^\t]*$/;
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));

it.each(files)('%s has nothing but labelled sentences and comments', (name) => {
  const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
  const others = lines.filter((line) => line !== '' && !line.startsWith('#') && !LINE.test(line));
  expect(others).toEqual([]);
});

it('of each language one half is tuned on and one is held out', () => {
  for (const language of ['kk', 'ru', 'en']) {
    expect(files).toContain(`${language}.tsv`);
    expect(files).toContain(`${language}.heldout.tsv`);
  }
});
