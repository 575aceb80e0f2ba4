// Given roots and the heads of phrases, when three letters of a word are looked at, then what begins with them is told, and nothing else.
import { BEGINS, Beginnings } from '../../../src/screen/beginnings';
import { GrowingTrie } from '../../../src/screen/growing-trie';
import { LetterColumns } from '../../../src/screen/letter-columns';
import { packTrie } from '../../../src/screen/pack-trie';
import { Trie } from '../../../src/screen/trie';

const LETTERS = 'abcdefgh';
const growing = new GrowingTrie<string>(LETTERS);
for (const root of ['a', 'bc', 'defg']) growing.add(root, root);
const inside = new Trie(new LetterColumns(LETTERS), packTrie(growing, () => true).parts);
const beginnings = new Beginnings(inside, ['def', 'hhh']);

/** What begins at each letter of the word. */
function begun(word: string): number[] {
  let three = beginnings.before(word);
  return [...word].map((_, at) => {
    three = beginnings.next(three, word, at);
    return beginnings.at(three);
  });
}

test.each([
  ['a root of one letter, whatever follows', 'ax', [BEGINS.root, 0]],
  ['a root of two letters at the end', 'hbc', [0, BEGINS.root, 0]],
  ['a root of two letters before others', 'bch', [BEGINS.root, 0, 0]],
  ['a longer root and a phrase', 'cdef', [0, BEGINS.root | BEGINS.phrase, 0, 0]],
  ['a phrase', 'hhhh', [BEGINS.phrase, BEGINS.phrase, 0, 0]],
  ['no part of a root by itself', 'deh', [0, 0, 0]],
  ['nothing that is cut short', 'de', [0, 0]],
])('tells %s', (_, word, expected) => {
  expect(begun(word)).toEqual(expected);
});
