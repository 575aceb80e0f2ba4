// What is remembered of a word: the same letters, in a string of their own, however long the text that it stood in.
import { ownCopy, WordMemo } from '../../../src/screen/word-memo';

it.each(['', 'сөз', 'a word of more than twelve letters', 'ұзағырақ сөздің өзі 😀'])(
  'a copy of "%s" is the same',
  (word) => {
    expect(ownCopy(word)).toBe(word);
  },
);

it('a word that comes twice is remembered, one that comes once is not', () => {
  const memo = new WordMemo<number>(16);
  memo.set('once', 1);
  expect(memo.get('once')).toBeUndefined();
  memo.set('twice', 2);
  memo.set('twice', 2);
  expect(memo.get('twice')).toBe(2);
});

it('of two words that meet in one place both are remembered, of three the last two', () => {
  // One pair of places for all words.
  const memo = new WordMemo<number>(2);
  memo.keep('a', 1);
  memo.keep('c', 2);
  expect([memo.get('a'), memo.get('c')]).toEqual([1, 2]);
  memo.keep('e', 3);
  expect([memo.get('c'), memo.get('e')]).toEqual([2, 3]);
  expect(memo.get('a')).toBeUndefined();
});
