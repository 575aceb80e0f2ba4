// Kazakh as typed in haste, its short vowels left out: сатқн, екенсн, маймлдар. No Kazakh syllable ends in such letters, so the vowel is put back.

const LONGEST = 24;
/** Consonants; й and у end a syllable as vowels do. */
const CONSONANT = flags('бвгғджзкқлмнңпрстфхһцчш');
/** Before these, after another consonant, Kazakh says a short vowel unless one follows. */
const SONORANT = flags('злмнңр');

function flags(letters: string): Uint8Array {
  const codes = new Uint8Array(0x500);
  for (const letter of letters) codes[letter.charCodeAt(0)] = 1;
  return codes;
}

const isOne = (set: Uint8Array, code: number): boolean => code < set.length && set[code] === 1;

/** Is a short vowel missing before the letter at `at`? */
function isMissing(word: string, at: number): boolean {
  if (!isOne(SONORANT, word.charCodeAt(at)) || !isOne(CONSONANT, word.charCodeAt(at - 1))) return false;
  const next = at + 1 < word.length ? word.charCodeAt(at + 1) : 0;
  return at + 1 === word.length || isOne(CONSONANT, next);
}

/** May a vowel be missing? Asked of every word of Cyrillic letters. */
export function lacksVowels(word: string): boolean {
  if (word.length < 3 || word.length > LONGEST) return false;
  for (let at = 1; at < word.length; at++) if (isMissing(word, at)) return true;
  return false;
}

/** The word with ы put back wherever a short vowel is missing; it is read by ear, so that і and ы are one. */
export function withVowels(word: string): string {
  let restored = word[0] ?? '';
  for (let at = 1; at < word.length; at++) restored += isMissing(word, at) ? `ы${word[at]}` : word[at];
  return restored;
}
