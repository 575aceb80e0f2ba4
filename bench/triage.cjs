// Triage measured on the labelled requests of fixtures/triage: right answers per field and language, and the speed.
// Run after a build: `npm run bench:triage`; `-- --misses` shows what went wrong, of the tuned half only.

const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { loadTriageRules } = require('../dist/triage-files.js');
const { findIdentity } = require('../dist/parse/identity.js');
const { triageRequest } = require('../dist/triage/triage.js');

const root = join(__dirname, '..');
const fixtures = join(root, 'fixtures', 'triage');
const rules = loadTriageRules(join(root, 'triage'));
const FIELDS = ['category', 'exclusion', 'priority'];

/** Lines: category, exclusion, priority, the request, by tabs; `#` begins a comment. */
function readFixture(name) {
  return readFileSync(join(fixtures, name), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => {
      const [category, exclusion, priority, text] = line.split('\t');
      return { category, exclusion, priority, text };
    });
}

const look = (text) =>
  triageRequest('', { newText: text, signature: '', identity: findIdentity(text), attachments: [] }, rules);
const percent = (part, whole) => (whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`);

function measure(name, showMisses) {
  const language = name.slice(0, 2);
  const rows = readFixture(name).map((row) => ({ ...row, found: look(row.text) }));
  const said = (row, field) => row.found[field] ?? 'none';
  const right = (field) => rows.filter((row) => said(row, field) === row[field]).length;
  const fields = FIELDS.map((field) => `${field} ${percent(right(field), rows.length)}`).join('  ');
  const tongue = rows.filter((row) => row.found.language === language).length;
  console.log(
    `  ${name.padEnd(18)} ${String(rows.length).padStart(4)}  ${fields}  language ${percent(tongue, rows.length)}`,
  );
  for (const grade of ['kept in scope', 'excluded']) {
    const of = rows.filter((row) => (row.exclusion === 'none') === (grade === 'kept in scope'));
    const good = of.filter((row) => said(row, 'exclusion') === row.exclusion).length;
    console.log(`  ${''.padEnd(24)}${grade} rightly ${percent(good, of.length)} of ${of.length}`);
  }
  if (!showMisses) return;
  for (const row of rows) {
    const wrong = FIELDS.filter((field) => said(row, field) !== row[field]);
    const notes = wrong.map((field) => `${field} ${row[field]} -> ${said(row, field)}`);
    if (row.found.language !== language) notes.push(`language ${row.found.language}`);
    if (notes.length > 0) console.log(`    ${notes.join(', ')}\t${row.text}`);
  }
}

const names = readdirSync(fixtures)
  .filter((name) => /^(?:kk|ru|en)(?:-heldout)?\.tsv$/.test(name))
  .sort();
console.log('Tuned on:');
for (const name of names.filter((one) => !one.includes('heldout'))) measure(name, process.argv.includes('--misses'));
console.log('\nHeld out (looked at only in part; written by the same hand, so an upper bound):');
for (const name of names.filter((one) => one.includes('heldout'))) measure(name, false);

const texts = names.flatMap((name) => readFixture(name).map(({ text }) => text));
const start = process.hrtime.bigint();
const rounds = Math.ceil(20_000 / Math.max(texts.length, 1));
for (let round = 0; round < rounds; round += 1) for (const text of texts) look(text);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.log(`\nSpeed: ${Math.round((texts.length * rounds) / seconds)} requests a second`);
const hostile = 'не могу подписать портал пишет ошибка '.repeat(30_000);
const begun = process.hrtime.bigint();
look(hostile);
console.log(
  `One hostile mail of ${hostile.length} letters: ${(Number(process.hrtime.bigint() - begun) / 1e6).toFixed(0)} ms`,
);
