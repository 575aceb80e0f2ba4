// Given sets of numbers that are put in one after another, when one comes again, then it has the number that it had.

import { NumberSets } from '../../../src/screen/number-sets';

const MANY = 5_000;
const hashOf = (numbers: readonly number[]): number => numbers.reduce((hash, one) => (hash * 31 + one) | 0, 0);
/** Every set another, of one to nine numbers. */
const SETS = Array.from({ length: MANY }, (_, at) => Array.from({ length: 1 + (at % 9) }, (_, next) => at * 7 + next));

function numberOf(sets: NumberSets, numbers: readonly number[], hash = hashOf(numbers)): number {
  // Longer than what is asked, as a buffer is.
  const buffer = Int32Array.from([...numbers, 1, 2, 3]);
  const known = sets.find(buffer, numbers.length, hash);
  return known < 0 ? sets.add(buffer, numbers.length, hash) : known;
}

function membersOf(sets: NumberSets, set: number): number[] {
  const members: number[] = [];
  for (let at = sets.startOf(set); at < sets.startOf(set + 1); at++) members.push(sets.memberAt(at));
  return members;
}

test('each is kept once, with its numbers', () => {
  const sets = new NumberSets();
  const numbers = SETS.map((set) => numberOf(sets, set));
  expect(SETS.map((set) => numberOf(sets, set))).toEqual(numbers);
  expect(sets.size).toBe(MANY);
  expect(numbers.map((set) => membersOf(sets, set))).toEqual(SETS);
});

test('sets of one hash are told apart by their numbers and by how many they are', () => {
  const sets = new NumberSets();
  const some = [[1, 2], [2, 1], [1, 2, 3], [1]];
  expect(some.map((set) => numberOf(sets, set, 7))).toEqual([0, 1, 2, 3]);
  expect(some.map((set) => numberOf(sets, set, 7))).toEqual([0, 1, 2, 3]);
});

test('nothing is known when all are forgotten', () => {
  const sets = new NumberSets();
  for (const set of SETS) numberOf(sets, set);
  sets.clear();
  expect(sets.size).toBe(0);
  expect(numberOf(sets, SETS[1]!)).toBe(0);
  expect(membersOf(sets, 0)).toEqual(SETS[1]);
});
