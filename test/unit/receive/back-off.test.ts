// How long to wait before the next try at a mail server.

import { backOff } from '../../../src/receive/back-off';

describe('back-off', () => {
  it.each([
    [1, 0, 1_000],
    [2, 0, 2_000],
    [3, 0, 4_000],
    [6, 0, 32_000],
    [7, 0, 60_000],
    [1_000_000, 0, 60_000],
    [3, 0.5, 3_000],
    [7, 0.999_999, 30_000],
    [1, 0.9, 1_000],
    [0, 0, 1_000],
  ])('after failure %d with a random %d waits %d ms', (attempt, random, expected) => {
    expect(backOff(attempt, () => random)).toBe(expected);
  });
});
