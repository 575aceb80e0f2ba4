// How like one language two neighbouring Latin letters are: a table of weights, and their mean over a text.

const WIDTH = 27;
const EVEN = 5;
const ZERO = '0'.charCodeAt(0);
const BEFORE_A = 'a'.charCodeAt(0) - 1;

/** The mean over all pairs of neighbouring letters of a text, ends of words among them: above 0 it is rather that language. */
export type Likeness = (text: string) => number;

/** @param table by the first letter and then the second one, the edge of a word before a: 5 is met as often in either, 9 in that language, 0 elsewhere */
export function likeness(table: string): Likeness {
  const weights = Int8Array.from(table, (digit) => digit.charCodeAt(0) - ZERO - EVEN);
  return (text) => {
    let sum = 0;
    let pairs = 0;
    let last = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) | 0x20 : 0;
      const letter = code > BEFORE_A && code < BEFORE_A + WIDTH ? code - BEFORE_A : 0;
      if (letter > 0 || last > 0) {
        sum += weights[last * WIDTH + letter]!;
        pairs++;
      }
      last = letter;
    }
    return pairs === 0 ? Number.NEGATIVE_INFINITY : sum / pairs;
  };
}
