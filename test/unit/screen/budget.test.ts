// A text may ask for so much reading of disguised words; what is written plainly is found behind any amount of them.
import { Budget } from '../../../src/screen/budget';
import { screenShipped } from './screen-shipped';

/** Words with digits or signs in them, no two alike. */
function noise(words: number): string {
  const pieces: string[] = [];
  for (let at = 0; at < words; at++) pieces.push(`к${(at * 7919).toString(36)}9@${at}`);
  return pieces.join(' ');
}

const HEAP = noise(12_000);

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
  const budget = new Budget();
  while (budget.allows(96));
  budget.goOn(6_000);
  expect(budget.allows(96)).toBe(true);
  expect(budget.allows(96)).toBe(false);
  budget.goOn(1e9);
  let words = 0;
  while (budget.allows(96)) words++;
  expect(words).toBe(240);
});
