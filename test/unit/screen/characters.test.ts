// What a character is and stands for, worked out once whatever its place in Unicode.
import { ByCharacter } from '../../../src/screen/by-character';
import { kindOf, plainLetters } from '../../../src/screen/characters';
import { screenShipped } from './screen-shipped';

const code = (character: string): number => character.codePointAt(0)!;

test.each(['х', '한', '\ufdfa', '😀', '𝓯'])('%s is worked out once', (character) => {
  const asked: string[] = [];
  const known = new ByCharacter((one) => {
    asked.push(one);
    return one.length;
  });
  expect([known.of(code(character)), known.of(code(character))]).toEqual([character.length, character.length]);
  expect(asked).toEqual([character]);
});

test.each([
  ['ﬀ', 'ff'],
  ['ﬃ', 'ffi'],
  ['𝓯', 'f'],
  ['Ӱ', 'у'],
])('%s is a letter and stands for %s', (character, letters) => {
  expect([kindOf(code(character)), plainLetters(code(character))]).toEqual(['letter', letters]);
});

test.each(['\ufdfa', '㌖', '㎯', 'Ⅷ'])('%s, which stands for a whole word, is no letter of one', (character) => {
  expect(kindOf(code(character))).toBe('other');
});

test('ligatures hide nothing', () => {
  expect(screenShipped('o\ufb00icer, fu\ufb00 o\ufb00').grade).toBe('clean');
  expect(screenShipped('he is a pa\ufb03ng lu\ufb04unk, you bu\ufb00oon').grade).toBe('insult');
});
