// How likely letters follow each other in the words of a list: what an unknown word of the same language costs, letter for letter.

/** Codes of letters are told apart by their last six bits: of А to я and of the Kazakh letters no two agree there. */
const BITS = 6;
const SIZE = 1 << BITS;
const EDGE = 0;
/** Added to each count, so that what was never seen is unlikely and not impossible. */
const UNSEEN = 0.05;
const LETTERS = 34;

const numberOf = (code: number): number => (code - 0x42f) & (SIZE - 1) || SIZE - 1;

export class LetterChances {
  private readonly costs = new Float32Array(SIZE ** 3);

  constructor(words: Iterable<string>) {
    const counts = this.costs;
    for (const word of words) for (const triple of triplesOf(word)) counts[triple]! += 1;
    for (let row = 0; row < SIZE * SIZE; row++) {
      const own = counts.subarray(row * SIZE, (row + 1) * SIZE);
      const sum = own.reduce((all, count) => all + count, LETTERS * UNSEEN);
      for (let at = 0; at < SIZE; at++) own[at] = -Math.log((own[at]! + UNSEEN) / sum);
    }
  }

  /** -log of how likely words begin with the letters from `from` to before each of the places up to `most`, and of how likely they end there. */
  *from(run: string, from: number, most: number): Generator<readonly [to: number, cost: number]> {
    let [before, last] = [EDGE, EDGE];
    let sum = 0;
    for (let at = from; at < most; at++) {
      const number = numberOf(run.charCodeAt(at));
      sum += this.costs[tripleOf(before, last, number)]!;
      [before, last] = [last, number];
      yield [at + 1, sum + this.costs[tripleOf(before, last, EDGE)]!];
    }
  }
}

const tripleOf = (before: number, last: number, next: number): number => (((before << BITS) | last) << BITS) | next;

function* triplesOf(word: string): Generator<number> {
  let [before, last] = [EDGE, EDGE];
  for (let at = 0; at <= word.length; at++) {
    const number = at < word.length ? numberOf(word.charCodeAt(at)) : EDGE;
    yield tripleOf(before, last, number);
    [before, last] = [last, number];
  }
}
