// A text may ask for so much reading beyond the plain one; what is written plainly is found behind any amount of it, and no mail of a person
// meets the limit.
import { readFileSync } from 'node:fs';
import { Budget } from '../../../src/screen/budget';
import { screenText } from '../../../src/screen/screen-text';
import { screenShipped, shipped } from './screen-shipped';

/** Words with digits or signs in them, no two alike. */
function noise(words: number): string {
  const pieces: string[] = [];
  for (let at = 0; at < words; at++) pieces.push(`к${(at * 7919).toString(36)}9@${at}`);
  return pieces.join(' ');
}

const HEAP = noise(6_000);

test.each(['вы хуйня', 'fuck you', 'иди на хуй', 'ақымақсың'])('"%s" is found behind a heap of noise', (text) => {
  const { matches } = screenShipped(`${HEAP} ${text}`);
  expect(matches.some(({ start, end }) => end - start > 2 && start >= HEAP.length)).toBe(true);
});

test('letters set apart draw on it as well, and plain words behind them are found', () => {
  const letters = 'х у '.repeat(20_000);
  expect(screenShipped(`${letters} иди на хуй`).matches.some(({ start }) => start >= letters.length)).toBe(true);
});

test('a mail of many part numbers leaves enough for a masked word', () => {
  expect(screenShipped(`${noise(1_000)} ну и п*здец`).grade).toBe('obscene');
});

test('what is spent comes back as the text goes on, and never more than at first', () => {
  const budget = new Budget(30_000);
  while (budget.allowsDisguised(96));
  budget.goOn(20_000);
  expect(budget.allowsDisguised(96)).toBe(true);
  expect(budget.allowsDisguised(96)).toBe(false);
  budget.goOn(1e9);
  let words = 0;
  while (budget.allowsDisguised(96)) words++;
  expect(words).toBe(240);
});

test('a text that nobody writes has less, as it is longer', () => {
  const budget = new Budget(1_000_000);
  let words = 0;
  while (budget.allowsDisguised(96)) words++;
  expect(words).toBe(60);
});

/** Words of Latin letters, none of which comes again: each may be Russian or Kazakh, typed. */
function unknownWords(characters: number): string {
  let text = '';
  for (let at = 0; text.length < characters; at++) {
    const word = (at * 7919 * 7919).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
    text += `${word} `;
  }
  return text;
}

const UNKNOWN = unknownWords(180_000);

test.each(['вы хуйня', 'fuck you', 'иди на хуй', 'ақымақсың', 'сен ақымақсың', 'идиотами'])(
  '"%s" is found behind a heap of unknown words',
  (text) => {
    const { matches } = screenShipped(`${UNKNOWN} ${text}`);
    expect(matches.some(({ start }) => start >= UNKNOWN.length)).toBe(true);
  },
);

/** How often a text is refused a reading. */
function refusals(text: string): number {
  let refused = 0;
  // All that a budget is asked for comes down to costs.
  const prototype = Budget.prototype as unknown as { allowsCost(cost: number): boolean };
  const { allowsCost } = prototype;
  const spy = jest.spyOn(prototype, 'allowsCost').mockImplementation(function (this: Budget, cost: number) {
    const allowed = allowsCost.call(this, cost);
    if (!allowed) refused++;
    return allowed;
  });
  // A copy of the index has no word remembered.
  screenText(text, { ...shipped.lexicon, index: { ...shipped.lexicon.index } });
  spy.mockRestore();
  return refused;
}

/** The innocent sentences of the fixtures and a quarter of the abusive ones, full of disguises: harder than any mail of their length. */
const prose = (['kk', 'ru', 'en'] as const).map((language) => {
  const lines = readFileSync(`fixtures/screen/${language}.tsv`, 'utf8').split('\n');
  const kept = lines.filter((line, at) => line.startsWith('clean') || at % 4 === 0);
  return [language, kept.map((line) => line.slice(line.indexOf('\t') + 1)).join(' ')] as const;
});

test.each(prose)('30,000 letters in %s with abuse among them ask for nothing that is refused', (_, text) => {
  expect(refusals(text.repeat(2).slice(0, 30_000))).toBe(0);
});

test('a dump of unknown words is refused some', () => {
  expect(refusals(UNKNOWN)).toBeGreaterThan(1000);
});

describe('a text that nobody writes', () => {
  const LOG = Array.from({ length: 16_000 }, (_, at) => `line ${at} of the log says nothing at all`).join('\n');

  test('says above and below a pasted log what a person added', () => {
    const phrase = 'закрой свой рот и работай';
    expect(LOG.length).toBeGreaterThan(500_000);
    expect(screenShipped(`${phrase}\n${LOG}`).matches[0]?.start).toBe(0);
    expect(screenShipped(`${LOG}\n${phrase}`).matches[0]?.start).toBeGreaterThan(LOG.length);
  });

  test('has words looked at throughout, and phrases within it now and then', () => {
    const half = LOG.indexOf('\n', LOG.length / 2);
    const text = `${LOG.slice(0, half)}\nвы хуйня\n${LOG.slice(half)}`;
    expect(screenShipped(text).matches[0]?.start).toBeGreaterThan(half);
    const budget = new Budget(1_000_000);
    const follows = (): number => {
      let phrases = 0;
      while (phrases < 1_000 && budget.allowsPlainPhrase()) phrases++;
      return phrases;
    };
    expect(follows()).toBe(1_000);
    budget.goOn(500_000);
    budget.goOn(500);
    expect(follows()).toBe(10);
    budget.goOn(450_000);
    expect(follows()).toBe(1_000);
  });
});
