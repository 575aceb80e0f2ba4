// `node scripts/count-words.cjs ru|kk TEXT...`: counts the words of the texts and writes the commonest into fixtures/words/common.*.txt,
// whose first line, which tells the sources, stays.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const MOST = { ru: 12000, kk: 6000 };
const FEWEST = 2;
const LONGEST = 16;
/** What stands in texts by itself and is no word (а, б) would part any other word. */
const SHORT = {
  ru: 'а в и к о с у я на по не от до за из ну да но ни же бы ли ты вы мы он во со ко об их ей ее им чо че те то та ту уж эй ой ох ах',
  kk: 'да де та те ма ме ба бе па пе не ол ал ақ ау ай ей ит іс су ет ат ас аш аз ой',
};

/** Words are written without ё, as most people do. */
const wordsIn = (text) =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[а-яәғқңөұүһі]+/g) ?? [];
const hasKazakhLetter = (word) => /[әғқңөұүһі]/.test(word);

function textOf(file) {
  const text = fs.readFileSync(file, 'utf8');
  // Labelled sentences: grade, a tab, the sentence.
  return file.endsWith('.tsv') ? text.replace(/^(?:#.*|[^\t\n]*\t)/gm, '') : text;
}

function commonest(language, files, isAbuse) {
  const counts = new Map();
  for (const file of files) {
    for (const word of wordsIn(textOf(file))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const short = new Set(SHORT[language].split(' '));
  const isForeign = (word) => language === 'ru' && hasKazakhLetter(word);
  const isWord = (word) =>
    !isForeign(word) && (word.length > 2 ? word.length <= LONGEST && !isAbuse(word) : short.has(word));
  const words = [...counts].filter(([word, count]) => count >= FEWEST && isWord(word));
  words.sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return words.slice(0, MOST[language]).map(([word]) => word);
}

if (require.main === module) {
  const [language, ...files] = process.argv.slice(2);
  const { loadLexicon } = require('../dist/lexicon-files.js');
  const { matchWord } = require('../dist/screen/match-word.js');
  const { index } = loadLexicon(path.join(ROOT, 'lexicon'));
  const letters = { cyrillic: true, latin: false, mixed: false };
  // Abuse is known by the lexicon, with all its endings.
  const isAbuse = (word) =>
    matchWord({ ...letters, word }, index).some(({ entry: { grade } }) => grade === 'obscene' || grade === 'insult');
  const file = path.join(ROOT, 'fixtures', 'words', `common.${language}.txt`);
  const told = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').match(/^(?:#.*\n)*/)[0] : '';
  fs.writeFileSync(file, `${told}${commonest(language, files, isAbuse).join('\n')}\n`);
}
