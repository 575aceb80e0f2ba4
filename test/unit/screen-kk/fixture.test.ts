// The development sets of Kazakh sentences as a net: no innocent one is accused, few abusive ones are missed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screenKazakh } from './screen-kazakh';

const FOLDER = join(__dirname, '../../../fixtures/screen');

function linesOf(file: string): { label: string; text: string }[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => ({ label: line.slice(0, line.indexOf('\t')), text: line.slice(line.indexOf('\t') + 1) }));
}

describe.each(['kk.tsv', 'kk.comments.tsv'])('given the sentences of %s', (file) => {
  const lines = linesOf(file).map(({ label, text }) => ({ label, text, verdict: screenKazakh(text) }));

  it('when the innocent ones are screened, then none is accused', () => {
    const accused = lines.filter(({ label, verdict }) => label === 'clean' && verdict.grade !== 'clean');
    expect(accused.map(({ text }) => text)).toEqual([]);
  });

  it.each([
    ['obscene', 0.97],
    ['insult', 0.9],
    ['threat', 0.9],
  ])('when those labelled %s are screened, then at least %d of them are noticed as such', (label, least) => {
    const labelled = lines.filter((line) => line.label === label);
    const found = labelled.filter(({ verdict }) => (label === 'threat' ? verdict.threat : verdict.grade === label));
    expect(labelled.length).toBeGreaterThan(0);
    expect(found.length / labelled.length).toBeGreaterThanOrEqual(least);
  });
});
