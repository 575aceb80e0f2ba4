// Counts which three letters follow one another in the words of text files, for src/screen/letter-triples.ts:
//   node scripts/count-triples.cjs abcdefghijklmnopqrstuvwxyz words.txt interface-texts.txt …
// Prints the bits in base64. The tables in use were counted in Debian's dictionaries (wamerican, hunspell-ru, hunspell-kk with all their forms) and in
// the interface texts of its programs; neither is kept here.
const { readFileSync } = require('node:fs');

const [letters, ...files] = process.argv.slice(2);
if (!letters || files.length === 0) {
  console.error('usage: node scripts/count-triples.cjs LETTERS FILE…');
  process.exit(2);
}
const size = letters.length + 1;
const bits = new Uint8Array(Math.ceil(size ** 3 / 8));
const numbers = new Map([...letters].map((letter, at) => [letter, at + 1]));

function count(word) {
  let [before, last] = [0, 0];
  for (const next of [...[...word].map((letter) => numbers.get(letter)), 0]) {
    const triple = (before * size + last) * size + next;
    bits[triple >> 3] |= 1 << (triple & 7);
    [before, last] = [last, next];
  }
}

for (const file of files)
  for (const word of readFileSync(file, 'utf8')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/\p{L}+/gu) ?? [])
    if ([...word].every((letter) => numbers.has(letter))) count(word);
console.log(Buffer.from(bits).toString('base64'));
