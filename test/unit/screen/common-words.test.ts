// The lists of the commonest words are made of those in fixtures/words, and tell where words may end.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON_KAZAKH } from '../../../src/screen/common-kazakh';
import { COMMON_RUSSIAN } from '../../../src/screen/common-russian';
import { unpacked, WordTree } from '../../../src/screen/word-tree';

const ROOT = join(__dirname, '../../..');
const { FILES, withWords } = jest.requireActual<{
  readonly FILES: Readonly<Record<string, string>>;
  readonly withWords: (language: string, source: string) => string;
}>('../../../scripts/pack-words.cjs');

it.each(Object.entries(FILES))('the words of %s are what `npm run letters` makes', (language, name) => {
  const source = readFileSync(join(ROOT, 'src/screen', name), 'utf8');
  expect(withWords(language, source)).toBe(source);
});

it('a packed list shares the beginnings of its words', () => {
  expect([...unpacked('0вода2рона\n5ы0я')]).toEqual(['вода', 'ворона', 'вороны', 'я']);
});

it('words end where the tree says', () => {
  const tree = new WordTree(() => ['in', 'inn', 'inner']);
  expect(tree.ends('xinnerx', 1)).toEqual([3, 4, 6]);
  expect(tree.reach('xinnex', 1)).toBe(5);
});

it('a Russian and a Kazakh list', () => {
  expect(COMMON_RUSSIAN.ends('почему', 0)).toContain(6);
  expect(COMMON_KAZAKH.ends('керек', 0)).toContain(5);
});
