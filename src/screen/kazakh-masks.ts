// Vulgar Kazakh words with one sign in them, or one for a letter, in a text that is Kazakh, with its own letters or without (к*тин, ам-ыңды, жа.лап) -> the same
// plainly, letter for letter. Each has too many endings, and too much that looks like it in Russian, for the lists of `disguised-names.ts`.

import { isToldKazakh } from './kazakh-spelt';
import { isBareForm, isVulgarForm } from './kazakh-vulgar';
import { withoutKazakhLetters } from './letters';

/** Longer texts are written with more care. */
const LONGEST = 600;
const SIGN = '[*@#._?-]';
const LETTER = 'а-яёәғқңөұүһі';
/** Asked of every text. */
const MAY_HOLD = new RegExp(`[${LETTER}]${SIGN}[${LETTER}]`, 'i');
const MASK = new RegExp(
  `(?<![${LETTER}\\d.@/_-])([${LETTER}]{1,7})(${SIGN})([${LETTER}]{1,10})(?![${LETTER}\\d@_/*-])`,
  'gi',
);
/** Letters of a word that are apart. */
const MOST_PIECES = 12;
/** A letter is hidden by these, and may be by the others. */
const HIDES = /[*@#]/;
const VOWELS = [...'аоеиыуәөұүі'];
/** Takes no room, and is passed over. */
const PADDING = '\u200B';

/** A word torn in two by a space, or with all its letters apart. */
const MAY_BE_TORN =
  /к [оө] т|к[оө] т|к[оө]т [иіат]|[қк]о та|[қк]от а|ам ы|амы [нң]|а м ы|б о ?[кқгғ]|бо [кқгғ]|бо[кқ] [стк]|бо[гғ] ы|ж ?а ?л ?[аә] ?п|ше ше[нң]|шеш е[нң]|си г|с иг|сі г|си к|с [иі] ?[гк]|таса [гғк]|тас а[гғк]/i;
/** Single letters are small Russian words. */
const SINGLE = /(?<!\S)[а-я](?!\S)/gi;
const WORDS = /[а-яёәғқңөұүһі]+/gi;

/** The text with such words plain; nothing where it has none. */
export function withPlainKazakh(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const whole = MAY_HOLD.test(text) ? withoutSigns(text) : text;
  const plain = MAY_BE_TORN.test(whole) && isToldKazakh(whole.replace(SINGLE, '')) ? mended(whole) : whole;
  return plain === text ? undefined : plain;
}

function withoutSigns(text: string): string {
  let told: boolean | undefined;
  return text.replace(MASK, (mask: string, head: string, sign: string, tail: string) => {
    const meant = between(head.toLowerCase(), tail.toLowerCase(), sign);
    if (meant === undefined) return mask;
    // Its pieces may be small Russian words.
    told ??= isToldKazakh(text.replaceAll(MASK, ''));
    return told ? head + meant + tail : mask;
  });
}

/** Are they two single letters, or pieces of which the other is one? */
const isBeside = (text: string, one: RegExpExecArray | undefined, other: RegExpExecArray | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one[0].length === 1 &&
  other[0].length === 1 &&
  text.slice(one.index + 1, other.index) === ' ';

/** With the pieces of torn words put together. */
function mended(text: string): string {
  const found = [...text.matchAll(WORDS)];
  let plain = text;
  for (let first = 0; first + 1 < found.length; first++) {
    let word = found[first]![0];
    for (let last = first + 1; last < found.length && last - first < MOST_PIECES; last++) {
      const [before, piece] = [found[last - 1]!, found[last]!];
      if (text.slice(before.index + before[0].length, piece.index) !== ' ') break;
      word += piece[0];
      const isApart = word.length === last - first + 1;
      const goesOn =
        isApart && (isBeside(text, found[first - 1], found[first]!) || isBeside(text, piece, found[last + 1]));
      if (last > first + 1 && !isApart) break;
      if (goesOn) continue;
      if (!isVulgarForm(withoutKazakhLetters(word.toLowerCase())) && !(isApart && word.length > 2 && isBareForm(word)))
        continue;
      const [from, to] = [found[first]!.index, piece.index + piece[0].length];
      plain = plain.slice(0, from) + text.slice(from, to).replaceAll(' ', PADDING) + plain.slice(to);
    }
  }
  return plain;
}

/** The letter that the sign stands for, or nothing that takes its place. */
function between(head: string, tail: string, sign: string): string | undefined {
  const [first, last] = [withoutKazakhLetters(head), withoutKazakhLetters(tail)];
  if (!HIDES.test(sign) && isVulgarForm(first + last)) return PADDING;
  return VOWELS.find((vowel) => {
    const word = first + withoutKazakhLetters(vowel) + last;
    const isMeant = isVulgarForm(word) || (HIDES.test(sign) && isBareForm(word));
    return isMeant && fits(vowel, head + tail, word);
  });
}

/** көт and сік are written with ө and і where the word has letters of Kazakh. */
function fits(vowel: string, written: string, word: string): boolean {
  if (withoutKazakhLetters(written) === written) return withoutKazakhLetters(vowel) === vowel;
  const isFront = /^(?:кот(?!а)|си[гк])/.test(word);
  return (
    vowel ===
    (isFront && 'ои'.includes(withoutKazakhLetters(vowel)) ? { о: 'ө', и: 'і' }[withoutKazakhLetters(vowel)] : vowel)
  );
}
