// How people type the words of commands: any case, keyboard and hyphen; and which known word a misspelt one was meant to be.
import { distance } from './edit-distance';
import { soundOf, typedOnOtherLayout } from './other-script';

/**
 * Of `words` the one nearest to a misspelt one, or '' when nothing is near: a third of the letters may differ. A word cut
 * short is near; so is one written as it sounds in another script (`инфо`, `zhabu`), or on the other keyboard layout.
 */
export function nearestWord(written: string, words: readonly string[]): string {
  return (
    nearest(plainName(written), words, plainName) ||
    nearest(soundOf(written), words, soundOf) ||
    nearest(plainName(typedOnOtherLayout(written)), words, plainName)
  );
}

const SHORTEST_CUT = 3;
const SHORTEST_STEM = 5;

/** A word cut short, or one with something added. */
function isPartOfOther(given: string, known: string): boolean {
  return (
    (given.length >= SHORTEST_CUT && known.startsWith(given)) ||
    (known.length >= SHORTEST_STEM && given.startsWith(known))
  );
}

function nearest(given: string, words: readonly string[], form: (word: string) => string): string {
  let best = '';
  let least = Math.max(1, Math.floor(given.length / 3)) + 1;
  for (const word of words) {
    const known = form(word);
    // A short word at two letters' distance is another word.
    const limit = Math.min(least, Math.max(2, known.length - 2));
    const away = known !== given && isPartOfOther(given, known) ? 1 : distance(given, known, limit);
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
/** Latin letters and the Cyrillic ones that look like them; they count in a word that is of the other script. */
const ALIKE = [...'aаcсeеhнiіkкmмoоpрtтxхyу'];
const TO_CYRILLIC = new Map(
  ALIKE.flatMap((letter, at) => (at % 2 === 0 ? [[letter, ALIKE[at + 1] ?? ''] as const] : [])),
);
const TO_LATIN = new Map([...TO_CYRILLIC].map(([latin, cyrillic]) => [cyrillic, latin]));

/** One form for all ways to type a name: case, width, keyboard, hyphen or none. */
export function plainName(name: string): string {
  const lower = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_\u2010-\u2015\u2212\u00ad]/gu, '');
  return inOneScript(lower).replace(/[әғқңөұүһіёй]/gu, (letter) => AS_RUSSIAN[letter] ?? letter);
}

/** A word of both scripts becomes one of that script in which all of it can be written: `зaкpыть`, `сlose`. */
function inOneScript(word: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word) || !/[a-z]/u.test(word)) return word;
  const latin = [...word].map((letter) => TO_LATIN.get(letter) ?? letter).join('');
  if (!/\p{Script=Cyrillic}/u.test(latin)) return latin;
  return [...word].map((letter) => TO_CYRILLIC.get(letter) ?? letter).join('');
}
