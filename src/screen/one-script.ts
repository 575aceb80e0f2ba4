// A text whose words are drawn with letters of both alphabets throughout ("вы вce cкoты", "whаt а muрреt"): it is read in the alphabet of most of its words.
// A word or two drawn so are read where they stand; here phrases and what excuses them come together again.

/** Cyrillic letters and the Latin ones that nobody can tell from them; і only beside Latin letters. */
const CYRILLIC_TWINS = 'аеорсухіѕјһАВЕКМНОРСТУХІЅЈҺ';
const LATIN_TWINS = 'aeopcyxisjhABEKMHOPCTYXISJH';
const TO_LATIN = new Map([...CYRILLIC_TWINS].map((letter, at) => [letter, LATIN_TWINS[at]!]));
const TO_CYRILLIC = new Map([...LATIN_TWINS].map((letter, at) => [letter, CYRILLIC_TWINS[at]!]));
/** Small Latin letters that are drawn for Cyrillic ones as well. */
for (const [letter, cyrillic] of [...'kmt'].map((one, at) => [one, 'кмт'[at]!] as const))
  TO_CYRILLIC.set(letter, cyrillic);

/** Asked of every text: both alphabets side by side. */
const MIXED = /[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]/;
const WORD = /[A-Za-z\u0400-\u04ff]{2,}/g;
/** Single letters as well. */
const ANY_WORD = /[A-Za-z\u0400-\u04ff]+/g;
const LATIN = /[A-Za-z]/;
const CYRILLIC = /[\u0400-\u04ff]/;
/** Longer texts are looked at in their first part. */
const LONGEST = 6000;
/** Of the words of two letters and more so many are drawn with both alphabets, and so much of them all. */
const FEWEST_MIXED = 2;
const SHARE = 0.3;

type Script = 'latin' | 'cyrillic';

/** The alphabet of the letters that have no twin; nothing where there are none, or of both. */
function scriptOf(word: string): Script | undefined {
  let latin = false;
  let cyrillic = false;
  for (const letter of word) {
    if (LATIN.test(letter)) latin ||= !TO_CYRILLIC.has(letter);
    else cyrillic ||= !TO_LATIN.has(letter);
  }
  if (latin === cyrillic) return undefined;
  return latin ? 'latin' : 'cyrillic';
}

/** The text in one alphabet, letter for letter in its place; nothing where it is in one already. */
export function inOneScript(given: string): string | undefined {
  if (!MIXED.test(given)) return undefined;
  const text = given.slice(0, LONGEST);
  const words = text.match(WORD) ?? [];
  const mixed = words.filter((word) => LATIN.test(word) && CYRILLIC.test(word));
  if (mixed.length < FEWEST_MIXED || mixed.length < words.length * SHARE) return undefined;
  const scripts = mixed.map(scriptOf);
  const count = (script: Script) => scripts.filter((one) => one === script).length;
  const [latin, cyrillic] = [count('latin'), count('cyrillic')];
  if (latin === cyrillic) return undefined;
  const main: Script = latin > cyrillic ? 'latin' : 'cyrillic';
  return text.replace(ANY_WORD, (word) => inScript(word, scriptOf(word) ?? main)) + given.slice(LONGEST);
}

/** A word that has letters of its alphabet alone stays. */
function inScript(word: string, script: Script): string {
  const twins = script === 'latin' ? TO_LATIN : TO_CYRILLIC;
  return [...word].map((letter) => twins.get(letter) ?? letter).join('');
}
