// A word with letters starred out as places: known letters, and runs of signs that stand for some letters.

/** One place of a starred word: a letter, or a run of unknown ones. */
export type Place = string | Hidden;

/** A run of signs, and how many letters it may stand for. */
export interface Hidden {
  readonly least: number;
  readonly most: number;
}

/** Signs that stand for letters. */
export const SIGN = /[*@$#%&_^?!|€-]/;
/** Letters that two stars may stand for. */
const MOST_OF_TWO = 4;

export const isHidden = (place: Place | undefined): place is Hidden => typeof place === 'object';
export const isRun = (place: Place): boolean => isHidden(place) && place.most > 1;
export const isOfTwo = ({ least, most }: Hidden): boolean => most === MOST_OF_TWO || (least === 2 && most === 2);
/** How many signs were written. */
export const signsOf = ({ least, most }: Hidden): number => (least === most ? least : least + 1);
/** Of a run that may be one letter less and two more. */
export const asMany = ({ least }: Hidden): Place => ({ least: least + 1, most: least + 1 });

export function placesOf(word: string): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < word.length; ) {
    let end = at;
    while (end < word.length && SIGN.test(word[end]!)) end++;
    const run = end - at;
    if (run === 0) places.push(word[at]!);
    else places.push(run === 1 ? { least: 1, most: 1 } : { least: run - 1, most: run + 2 });
    at = run === 0 ? at + 1 : end;
  }
  return places;
}

const EURO = 0x20ac;
const STARS = Uint8Array.from({ length: 128 }, (_, code) => ('*@$#%&_^!|'.includes(String.fromCharCode(code)) ? 1 : 0));

/** Is there a sign in the word that may stand for a letter? Asked of every disguised word. */
export function hasStar(word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (STARS[word.charCodeAt(at)] === 1 || word.charCodeAt(at) === EURO) return true;
  return false;
}

/** One sign, or several unlike ones, within an English word. */
const HIDES_ONE = /^[a-z]+(?:[*@$#%&]|&[@#]|#[@$]|@[#&$]|\$[#%])[a-z]{1,6}$/;
/** One sign between Cyrillic letters, two of them behind it at the least: Қ*тақ. */
const HIDES_ONE_CYRILLIC = /^[а-яәғқңөұүһі]+[*@#][а-яәғқңөұүһі]{2,}$/;

/** Does the word hide a letter rather than most of a name? */
export const hidesOneLetter = (word: string): boolean => HIDES_ONE.test(word) || HIDES_ONE_CYRILLIC.test(word);
