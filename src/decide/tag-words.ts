// How people type the words of commands: any case, keyboard and hyphen; and which known word a misspelt one was meant to be.

/** Of `words` the one nearest to a misspelt one, or '' when nothing is near: at most a third of the letters differ, and two. */
export function nearestWord(written: string, words: readonly string[]): string {
  const given = plainName(written);
  let best = '';
  let least = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const word of words) {
    const plain = plainName(word);
    // A short word at two letters' distance is another word.
    const limit = Math.min(least, Math.max(2, plain.length - 1));
    const away = distance(given, plain, limit);
    if (away < limit) [best, least] = [word, away];
  }
  return best;
}

/** Kazakh letters as people type them on a Russian keyboard. */
const AS_RUSSIAN: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
  й: 'и',
};
/** Latin letters that look like Cyrillic ones; they count in a word that has Cyrillic letters beside them. */
const AS_CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** One form for all ways to type a name: case, width, keyboard, hyphen or none. */
export function plainName(name: string): string {
  const lower = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_\u2010-\u2015\u2212\u00ad]/gu, '');
  const cyrillic = /\p{Script=Cyrillic}/u.test(lower)
    ? lower.replace(/[acehikmoptxy]/g, (letter) => AS_CYRILLIC[letter] ?? letter)
    : lower;
  return cyrillic.replace(/[әғқңөұүһіёй]/gu, (letter) => AS_RUSSIAN[letter] ?? letter);
}

/** Levenshtein distance, given up at `limit`: names are short. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? limit;
}
