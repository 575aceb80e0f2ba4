// Given a lexicon folder in which a file was saved in another encoding, when it is read, then the file and what to do are named.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLexicon } from '../../src/lexicon-files';

const folder = mkdtempSync(join(tmpdir(), 'tirkeu-lexicon-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('asks for UTF-8', () => {
  for (const name of ['kk.txt', 'en.txt']) writeFileSync(join(folder, name), '# none\n');
  writeFileSync(join(folder, 'ru.txt'), Buffer.from([0xe4, 0xf3, 0xf0, 0xe0, 0xea, 0x0a]));
  expect(() => readLexicon(folder)).toThrow(/ru\.txt is not UTF-8: choose that encoding/);
});
