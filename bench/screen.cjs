// The courtesy screen measured: recall and false alarms on the labelled sentences of fixtures/screen, and the speed.
// Run after a build: `npm run bench:screen`. Lines of a fixture: grade, a tab, the sentence; `#` begins a comment.

const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { loadLexicon } = require('../dist/lexicon-files.js');
const { screenText } = require('../dist/screen/screen-text.js');
const { WAYS, isPlain } = require('./rewritten.cjs');

const root = join(__dirname, '..');
const fixtures = join(root, 'fixtures', 'screen');
const lexicon = loadLexicon(join(root, 'lexicon'));
const GRADES = ['clean', 'insult', 'obscene'];
/** Above it the work grows faster than the text, whatever the noise. */
const MOST_GROWTH = 8;

/** [{ grade, text }] of one fixture. */
function readFixture(name) {
  const lines = readFileSync(join(fixtures, name), 'utf8').split(/\r?\n/);
  return lines
    .filter((line) => line !== '' && !line.startsWith('#') && line.includes('\t'))
    .map((line) => {
      const [label, ...rest] = line.split('\t');
      return { grade: label.replace(/\W.*$/, ''), text: rest.join('\t') };
    })
    .filter(({ grade }) => GRADES.includes(grade));
}

const percent = (part, whole) => (whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`);

/** Recall: noticed with the right grade. Noticed: with any grade but clean. Precision: of those given the grade, rightly so. */
function measure(name, showMisses) {
  const rows = readFixture(name).map((row) => ({ ...row, found: screenText(row.text, lexicon).grade }));
  console.log(`\n${name}: ${rows.length} sentences`);
  for (const grade of ['insult', 'obscene']) {
    const labelled = rows.filter((row) => row.grade === grade);
    const given = rows.filter((row) => row.found === grade);
    const right = given.filter((row) => row.grade === grade).length;
    const noticed = labelled.filter((row) => row.found !== 'clean').length;
    console.log(
      `  ${grade.padEnd(8)} recall ${percent(right, labelled.length)}  noticed ${percent(noticed, labelled.length)}` +
        `  precision ${percent(right, given.length)}  (${labelled.length} labelled)`,
    );
  }
  const clean = rows.filter((row) => row.grade === 'clean');
  const alarms = clean.filter((row) => row.found !== 'clean');
  console.log(`  clean    false alarms ${alarms.length} of ${clean.length}`);
  if (!showMisses) return;
  for (const row of rows.filter((one) => one.found !== one.grade)) {
    console.log(`    ${row.grade} -> ${row.found}\t${row.text}`);
  }
}

/** The sentences of a language rewritten whole: how many are noticed, with any grade but clean. */
function measureRewritten(language, isHeldOut) {
  const rows = files
    .filter((name) => name.startsWith(language) && name.includes('heldout') === isHeldOut)
    .flatMap(readFixture)
    .filter(({ text }) => isPlain(text, language));
  const what = `${rows.length} sentences${isHeldOut ? ', held out,' : ''} rewritten whole`;
  console.log(`\n${language}, ${what}: noticed of obscene, of insult, accused of clean`);
  for (const [way, rewrite] of Object.entries(WAYS[language])) {
    const found = rows.map(({ grade, text }) => ({
      grade,
      seen: screenText(rewrite(text), lexicon).grade !== 'clean',
    }));
    const share = (wanted) => {
      const of = found.filter(({ grade }) => grade === wanted);
      return percent(of.filter(({ seen }) => seen).length, of.length);
    };
    console.log(`  ${way.padEnd(22)} ${share('obscene')}  ${share('insult')}  ${share('clean')}`);
  }
}

/** The best of three runs, in processor time: other programs on the machine slow it less than the clock on the wall. */
function milliseconds(texts) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    for (const text of texts) screenText(text, lexicon);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function time(label, texts) {
  const ms = milliseconds(texts);
  console.log(
    `  ${label.padEnd(44)} ${ms.toFixed(1).padStart(8)} ms  (${((1000 * texts.length) / ms).toFixed(0)} texts/s)`,
  );
}

const showMisses = process.argv.includes('--misses');
const files = readdirSync(fixtures).filter((name) => name.endsWith('.tsv'));
console.log('Tuned on:');
for (const name of files.filter((one) => !one.includes('heldout')).sort()) measure(name, showMisses);
console.log('\nHeld out (nothing is tuned on these; their sentences are not shown):');
for (const name of files.filter((one) => one.includes('heldout')).sort()) measure(name, false);
for (const language of Object.keys(WAYS)) for (const isHeldOut of [false, true]) measureRewritten(language, isHeldOut);

const MEGABYTE = 1_000_000;
const filled = (piece) => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
let seed = 1;
const random = () => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
const randomWords = (letters) =>
  filled(
    Array.from({ length: 170_000 }, () =>
      Array.from({ length: 5 }, () => letters[Math.floor(random() * letters.length)]).join(''),
    ).join(' '),
  );
const pick = (list) => list[Math.floor(random() * list.length)];
/** Drawn from the words and sentences that the screen knows best, without repetition. */
const drawn = (list, shown) => filled(Array.from({ length: 170_000 }, () => shown(pick(list))).join(''));
/** A name with so many letters in the place of one. */
const misspelt = (name, count) => {
  const at = 1 + Math.floor(random() * (name.length - 1));
  const letters = Array.from({ length: count }, () => pick([...'абвгдежзиклмнопрстуфхцчшщэюя']));
  return name.slice(0, at) + letters.join('') + name.slice(at + 1);
};
const misspeltLatin = (name) => {
  const at = 1 + Math.floor(random() * (name.length - 1));
  const letters = Array.from({ length: 3 }, () => pick([...'abcdefghijklmnopqrstuvwxyz']));
  return name.slice(0, at) + letters.join('') + name.slice(at + 1);
};
const broken = (word) => {
  const at = 1 + Math.floor(random() * word.length);
  return `${word.slice(0, at)} ${word.slice(at)}`;
};
const mail =
  'Здравствуйте! Не могу подписать договор: портал выдаёт ошибку, хотя сертификат действует. Помогите, пожалуйста. '.repeat(
    12,
  );

console.log('\nSpeed:');
const lines = files.flatMap((name) => readFixture(name).map((row) => row.text));
const [innocent, english] = [() => true, (name) => name.startsWith('en')].map((isOf) =>
  files
    .filter(isOf)
    .flatMap((name) => readFixture(name).filter(({ grade }) => grade === 'clean'))
    .map(({ text }) => text),
);
const words = [...new Set(lines.flatMap((line) => line.split(' ')))];
const names = [
  'идиоты',
  'придурки',
  'мошенники',
  'проходимцы',
  'бездельники',
  'взяточники',
  'паразиты',
  'дармоеды',
  'недоумки',
];
const many = lines.length > 0 ? Array.from({ length: Math.ceil(20_000 / lines.length) }, () => lines).flat() : [];
time('short lines', many);
time(
  'an ordinary mail of 1,300 letters, 100 times',
  Array.from({ length: 100 }, () => mail),
);
const hostile = {
  'one letter, 1 MB': 'х',
  'letters and spaces, 1 MB': 'х у ',
  'one obscene word again and again, 1 MB': 'хуй ',
  'the same without spaces, 1 MB': 'хуй',
  'stars, 1 MB': 'х***',
  'starred words, 1 MB': 'п**д* ',
  'dots and hyphens, 1 MB': 'х.у-',
  'prefixes without end, 1 MB': 'переподна',
  'Kazakh endings without end, 1 MB': 'есектерінің',
  'digits for letters, 1 MB': '6л9 ',
  'quotes and brackets, 1 MB': '«"(',
  'phrase heads, 1 MB': 'иди на пошел ты ',
  'Latin look-alikes, 1 MB': 'cyka xyu ',
  'signs that stand for eighteen letters, 1 MB': '\ufdfa',
  'signs that stand for three letters, 1 MB': '\ufd50 ',
  'Korean, 1 MB': '한국 ',
};
const worst = {
  ...Object.fromEntries(Object.entries(hostile).map(([label, piece]) => [label, filled(piece)])),
  'random Cyrillic words, 1 MB': randomWords('абвгдежзийклмнопрстуфхцчшщъыьэюя'),
  'random words of obscene letters, 1 MB': randomWords('хуйпиздебляс'),
  'random Latin words, 1 MB': randomWords('fuckshitybdwao'),
  'random words with signs, 1 MB': randomWords('пизда*@0хуйе'),
  'sentences of the fixtures, 1 MB': drawn(lines, (line) => `${line}\n`),
  'innocent sentences of the fixtures, 1 MB': drawn(innocent, (line) => `${line}\n`),
  'English ones, each word broken, 1 MB': drawn(english, (line) => `${line.replace(/\S+/g, broken)} `),
  'words of the fixtures, 1 MB': drawn(words, (word) => `${word} `),
  'words run together with capitals, 1 MB': drawn(words, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  'small words and others, 1 MB': drawn(words, (word) => `${pick(['ты', 'вы', 'you', 'сен', 'сіз', 'your'])} ${word} `),
  'vulgar words that are mentioned, 1 MB': drawn(['хуй', 'пизда', 'жопа', 'говно'], (word) => `слово «${word}» `),
  'reports of insults, 1 MB': drawn(['дураком', 'идиотом', 'козлом'], (name) => `меня назвали ${name} и `),
  'beasts in a list, 1 MB': drawn(['donkey', 'pig', 'cow', 'dog'], (beast) => `${beast} and `),
  'titles of novels, 1 MB': drawn(['Идиот', 'Дурак', 'Козёл'], (title) => `«${title}» — роман `),
  'names with one letter wrong behind вы, 1 MB': drawn(names, (name) => `вы ${misspelt(name, 1)} `),
  'names with a letter become three behind вы, 1 MB': drawn(names, (name) => `вы ${misspelt(name, 3)} `),
  'English ones behind you, 1 MB': drawn(['idiot', 'imbecile', 'scammer'], (name) => `you ${misspeltLatin(name)} `),
  'pictures and underscores, 1 MB': drawn(['a', 'б', '😀'], (piece) => `${piece}_`),
  'letters parted by spaces, 1 MB': drawn([...'хуйпздблfcksht'], (letter) => `${letter} `),
};
for (const [label, text] of Object.entries(worst)) time(label, [text]);

// Work that grows with the square of the text would take sixteen times as long for four times the text.
console.log('\nFour times the text takes so many times as long:');
for (const [label, text] of Object.entries(worst)) {
  const growth = milliseconds([text]) / milliseconds([text.slice(0, MEGABYTE / 4)]);
  if (growth > MOST_GROWTH) process.exitCode = 1;
  console.log(
    `  ${label.padEnd(44)} ${growth.toFixed(1).padStart(8)}${growth > MOST_GROWTH ? '  FASTER THAN THE TEXT' : ''}`,
  );
}
