// Given keys, when the tree is packed, then it holds these and no others, whatever lies in the gaps of its rows.
import { GrowingTrie } from '../../../src/screen/growing-trie';
import { LetterColumns } from '../../../src/screen/letter-columns';
import { packTrie } from '../../../src/screen/pack-trie';
import { ENDS, Trie } from '../../../src/screen/trie';

const LETTERS = 'abcdefgh';

/** All words of one to four letters whose letters, read as digits, make a number that 7 divides. */
function keys(): string[] {
  const found: string[] = [];
  for (let number = 7; number < 8 ** 4; number += 7) {
    found.push([...number.toString(8)].map((digit) => LETTERS[Number(digit)]!).join(''));
  }
  return found;
}

function walk(trie: Trie<string>, key: string, root = 0): number | undefined {
  let node = root;
  for (const letter of key) {
    node = trie.step(node, letter.charCodeAt(0));
    if (node === 0) return undefined;
  }
  return node;
}

test('finds every key and nothing else', () => {
  const growing = new GrowingTrie<string>(LETTERS);
  for (const key of keys()) growing.add(key, key);
  const trie = new Trie(new LetterColumns(LETTERS), packTrie(growing, () => false).parts);
  const known = new Set(keys());
  for (let number = 1; number < 8 ** 4; number++) {
    const key = [...number.toString(8)].map((digit) => LETTERS[Number(digit)]!).join('');
    const node = walk(trie, key);
    expect(node === undefined ? undefined : trie.valuesAt(node)).toEqual(known.has(key) ? [key] : undefined);
  }
  expect(trie.step(0, 'x'.charCodeAt(0))).toBe(0);
});

test('keeps further roots apart, and tells where a word may go on', () => {
  const growing = new GrowingTrie<string>(LETTERS);
  const root = growing.newRoot();
  growing.put(growing.path('ab', root), 'open');
  growing.add('abc', 'whole');
  const { parts, moved } = packTrie(growing, (value) => value === 'open');
  const trie = new Trie(new LetterColumns(LETTERS), parts);
  const apart = walk(trie, 'ab', moved[root]!)!;
  expect(trie.valuesAt(apart)).toEqual(['open']);
  expect(trie.endsAt(apart)).toBe(ENDS.open);
  expect(trie.endsAt(walk(trie, 'abc')!)).toBe(ENDS.whole);
  expect(trie.valuesAt(walk(trie, 'ab')!)).toBeUndefined();
});
