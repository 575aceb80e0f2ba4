// `npm run letters`: writes, packed, the commonest words of fixtures/words/common.*.txt into src/screen/common-russian.ts, common-kazakh.ts and common-english.ts.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const FILES = { ru: 'common-russian.ts', kk: 'common-kazakh.ts', en: 'common-english.ts' };
const WIDTH = 140;
/** One hexadecimal digit tells how many letters a word shares with the one before it. */
const MOST_SHARED = 15;

const wordsOf = (language) =>
  fs
    .readFileSync(path.join(ROOT, 'fixtures', 'words', `common.${language}.txt`), 'utf8')
    .split('\n')
    .filter((word) => word !== '' && !word.startsWith('#'));

/** In order, of each word the number of letters that it shares with the one before it, and the others. */
function packed(words) {
  let before = '';
  return [...words]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return shared.toString(16) + word.slice(shared);
    })
    .join('');
}

/** Latin letters would be taken for the digits: English words stand as they are, a line for so many letters. */
const inLines = (words) =>
  [...words]
    .sort()
    .join(' ')
    .match(new RegExp(`.{1,${WIDTH}}(?= |$)`, 'g'))
    .map((line) => line.trim());

/** The source with the words in their place. */
function withWords(language, source) {
  const words = wordsOf(language);
  const lines = language === 'en' ? inLines(words) : packed(words).match(new RegExp(`.{1,${WIDTH}}`, 'gu'));
  const place = /const WORDS = `[^`]*`/;
  if (!place.test(source)) throw new Error(`${FILES[language]} has no words`);
  return source.replace(place, `const WORDS = \`\n${lines.join('\n')}\n\``);
}

module.exports = { FILES, withWords };

if (require.main === module) {
  for (const [language, name] of Object.entries(FILES)) {
    const file = path.join(ROOT, 'src', 'screen', name);
    fs.writeFileSync(file, withWords(language, fs.readFileSync(file, 'utf8')));
  }
}
