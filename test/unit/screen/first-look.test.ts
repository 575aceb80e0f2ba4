// Given any word, when a first look says that it is nothing to the lexicon, or no more than a phrase's first word, then no spelling of it is found there.
import { readFileSync } from 'node:fs';
import { commonWordMeant } from '../../../src/screen/common-slips';
import { FirstLook } from '../../../src/screen/first-look';
import { lacksVowels } from '../../../src/screen/lacking-vowels';
import { matchSpellings } from '../../../src/screen/match-word';
import { PhraseReadings } from '../../../src/screen/phrase-readings';
import { spellingsOf } from '../../../src/screen/spellings';
import { stretchesOf } from '../../../src/screen/tokens';
import { MAY } from '../../../src/screen/tree-look';
import { shipped } from './screen-shipped';

const { index } = shipped.lexicon;
const look = new FirstLook(index);
const mayBe = (word: string, cyrillic: boolean): number => {
  const codes = Uint16Array.from([...word], (letter) => letter.charCodeAt(0));
  return look.anyhow(codes, word.length, cyrillic);
};
const phrases = new PhraseReadings(index);

const FIXTURES = 'fixtures/screen';
const sentences = ['kk.tsv', 'ru.tsv', 'en.tsv']
  .flatMap((name) => readFileSync(`${FIXTURES}/${name}`, 'utf8').split('\n'))
  .map((line) => line.slice(line.indexOf('\t') + 1));

/** Each word as it is, with a letter doubled, and with a letter swapped for the next. */
function* variants(word: string): Generator<string> {
  yield word;
  const at = word.length >> 1;
  yield word.slice(0, at) + word.slice(Math.max(0, at - 1));
  yield word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);
}

test('a word is in earnest no more than it may be at first look', () => {
  let noMatches = 0;
  const wrong: string[] = [];
  for (const sentence of sentences) {
    for (const { tokens } of stretchesOf(sentence)) {
      for (const token of tokens) {
        if (token.mixed || token.cyrillic === token.latin) continue;
        for (const word of variants(token.word)) {
          // Words that lack vowels are read once more with them (word-reader.ts), whatever the first look says.
          if (lacksVowels(word)) continue;
          // And so are common words with a slip.
          if (commonWordMeant(word) !== undefined) continue;
          const may = mayBe(word, token.cyrillic);
          const letters = { word, cyrillic: token.cyrillic, latin: token.latin, mixed: false };
          if ((may & MAY.match) === 0) {
            noMatches++;
            if (matchSpellings(spellingsOf(letters), index).length > 0) wrong.push(word);
          }
          if ((may & MAY.open) === 0 && phrases.opens(letters) !== 0) wrong.push(word);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(noMatches).toBeGreaterThan(2000);
});

test.each([
  ['сертификат', true],
  ['застраховал', true],
  ['procurement', false],
  ['көмектесіңіз', true],
])('%s is nothing', (word, cyrillic) => {
  expect(mayBe(word, cyrillic)).toBe(MAY.nothing);
});
