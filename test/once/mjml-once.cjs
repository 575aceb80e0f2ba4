// MJML in the tests: loaded by Node itself, once in a worker, and only for a source that no earlier run has converted with the same packages.
'use strict';

const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..', '..');
/** Goes away with `npm ci`. */
const FOLDER = path.join(ROOT, 'node_modules', '.cache', 'mjml');
/** About 40 MB; then the folder is begun anew. */
const MOST_KEPT = 2000;

/** Whatever is installed may change what MJML makes. */
const packages = fs.readFileSync(path.join(ROOT, 'package-lock.json'));

/** As `mjml(source, options)`, but an error is returned: this realm's errors are not those of the test. */
async function mjmlOnce(source, options) {
  const print = createHash('sha256')
    .update(packages)
    .update(JSON.stringify([source, options]))
    .digest('hex');
  const file = path.join(FOLDER, `${print}.json`);
  const known = read(file);
  if (known !== null) return known;
  const made = await convert(source, options);
  keep(file, JSON.stringify(made));
  return made;
}

async function convert(source, options) {
  try {
    const { html } = await require('mjml')(source, options);
    return { html };
  } catch ({ message, errors }) {
    return { message, errors: errors?.map(({ line, message: what }) => ({ line, message: what })) };
  }
}

function read(file) {
  if (!fs.existsSync(file)) return null;
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/** Written beside and renamed: another worker never reads half of it. */
function keep(file, text) {
  fs.mkdirSync(FOLDER, { recursive: true });
  if (fs.readdirSync(FOLDER).length >= MOST_KEPT) fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.mkdirSync(FOLDER, { recursive: true });
  const beside = `${file}.${process.pid}`;
  fs.writeFileSync(beside, text);
  fs.renameSync(beside, file);
}

module.exports = { mjmlOnce };
