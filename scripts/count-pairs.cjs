// `npm run letters`: counts which Latin letters stand side by side in the words of fixtures/words, those in Cyrillic as people type
// them in Latin letters, and writes src/screen/russian-pairs.ts and src/screen/kazakh-pairs.ts anew.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { latinHabits } = require('./latin-habits.cjs');

const ROOT = path.join(__dirname, '..');
const FILES = { ru: 'russian-pairs.ts', kk: 'kazakh-pairs.ts' };
/** As in latin-pairs.ts: the edge of a word, then a to z. */
const WIDTH = 27;
const BEFORE_A = 'a'.charCodeAt(0) - 1;
const EVEN = 5;
const HIGHEST = 9;
/** Digits for twice as often. */
const STEP = 1.3;
/** Added to each count, so that a few words prove nothing. */
const UNSEEN = 20;

const wordsOf = (language) =>
  fs
    .readFileSync(path.join(ROOT, 'fixtures', 'words', `${language}.txt`), 'utf8')
    .split('\n')
    .filter((word) => word !== '' && !word.startsWith('#'));

const typed = (language) =>
  language === 'en'
    ? wordsOf('en').map((word) => word.toLowerCase())
    : latinHabits(language).flatMap((type) => wordsOf(language).map((word) => type(word)));

/** How likely each pair is. */
function shares(words) {
  const counts = new Float64Array(WIDTH * WIDTH).fill(UNSEEN);
  for (const word of words) {
    let last = 0;
    for (const letter of `${word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'y')} `) {
      const code = letter.charCodeAt(0) - BEFORE_A;
      const number = code > 0 && code < WIDTH ? code : 0;
      if (number > 0 || last > 0) counts[last * WIDTH + number] += 1;
      last = number;
    }
  }
  const sum = counts.reduce((all, count) => all + count, 0);
  return counts.map((count) => count / sum);
}

/** One digit a pair: 5 is met as often in either, more in the language, less elsewhere. */
function tableOf(language) {
  const own = shares(typed(language));
  const others = ['ru', 'kk', 'en'].filter((other) => other !== language).map((other) => shares(typed(other)));
  const digits = [...own].map((share, at) => {
    const elsewhere = others.reduce((sum, other) => sum + other[at], 0) / others.length;
    return Math.min(Math.max(Math.round(EVEN + Math.log2(share / elsewhere) * STEP), 0), HIGHEST);
  });
  return Array.from({ length: WIDTH }, (_, row) => digits.slice(row * WIDTH, (row + 1) * WIDTH).join(''));
}

/** The source with the table in its place. */
function withTable(language, source) {
  const lines = tableOf(language).map((line) => `  '${line}'`);
  const table = /const PAIRS =\n[^;]*;/;
  if (!table.test(source)) throw new Error(`${FILES[language]} has no table`);
  return source.replace(table, `const PAIRS =\n${lines.join(' +\n')};`);
}

module.exports = { FILES, withTable };

if (require.main === module) {
  for (const [language, name] of Object.entries(FILES)) {
    const file = path.join(ROOT, 'src', 'screen', name);
    fs.writeFileSync(file, withTable(language, fs.readFileSync(file, 'utf8')));
  }
}
