// `npm run letters`: counts which letters follow each other in the words of fixtures/words and writes src/triage/letter-statistics.ts anew.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const FILE = path.join(ROOT, 'src', 'triage', 'letter-statistics.ts');
const LANGUAGES = ['kk', 'ru', 'en'];
/** As in letter-statistics.ts. */
const ALPHABET = '#абвгдежзиклмнопрстуфхцчш';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const STEPS = 7;
/** Added to each count, so that what was never seen is unlikely and not impossible. */
const UNSEEN = 0.5;

function wordsOf(language) {
  const file = path.join(ROOT, 'fixtures', 'words', `${language}.txt`);
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((word) => word !== '' && !word.startsWith('#'));
}

/** One digit for each three letters: -log of how likely the third is behind the first two, in sevenths. */
function tableOf(words, foldWord) {
  const size = ALPHABET.length;
  const counts = new Float64Array(size ** 3);
  for (const word of words) {
    let [before, last] = [0, 0];
    for (const letter of `${foldWord(word)}##`) {
      const number = ALPHABET.indexOf(letter);
      if (number < 0) continue;
      counts[(before * size + last) * size + number] += 1;
      [before, last] = [last, number];
    }
  }
  let digits = '';
  for (let row = 0; row < size ** 2; row += 1) {
    const own = counts.subarray(row * size, (row + 1) * size);
    const sum = own.reduce((all, count) => all + count, 0) + UNSEEN * size;
    for (const count of own) {
      const cost = Math.round(-Math.log((count + UNSEEN) / sum) * STEPS);
      digits += DIGITS[Math.min(cost, DIGITS.length - 1)];
    }
  }
  return digits;
}

/** The source with the three tables in their places. */
function withTables(source, foldWord) {
  return LANGUAGES.reduce((text, language) => {
    const line = new RegExp(`^ {2}${language}: '[^']*',$`, 'm');
    if (!line.test(text)) throw new Error(`${FILE} has no line for ${language}`);
    return text.replace(line, `  ${language}: '${tableOf(wordsOf(language), foldWord)}',`);
  }, source);
}

module.exports = { withTables };

if (require.main === module) {
  const { foldWord } = require('../dist/triage/fold.js');
  fs.writeFileSync(FILE, withTables(fs.readFileSync(FILE, 'utf8'), foldWord));
}
