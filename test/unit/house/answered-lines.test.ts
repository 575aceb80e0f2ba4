// Lines that come again are answered from memory, in their places.
import { rememberingAnswers } from '../../../src/cli/answered-lines';

const asked: string[] = [];
const show = rememberingAnswers(async (lines) => {
  asked.push(...lines);
  return lines.map((line) => `${line}!`);
});

beforeEach(() => {
  asked.length = 0;
});

test('a line is asked for once, within a block and in a later one, and every line has its answer', async () => {
  expect(await show(['a', 'b', 'a'])).toEqual(['a!', 'b!', 'a!']);
  expect(await show(['b', 'c', 'a', 'c'])).toEqual(['b!', 'c!', 'a!', 'c!']);
  expect(await show(['c', 'a'])).toEqual(['c!', 'a!']);
  expect(asked).toEqual(['a', 'b', 'c']);
});

test('a long line is asked for again in the next block', async () => {
  const long = 'x'.repeat(500);
  expect(await show([long, long])).toEqual([`${long}!`, `${long}!`]);
  expect(await show([long])).toEqual([`${long}!`]);
  expect(asked).toEqual([long, long]);
});

test('lines that begin alike are told apart', async () => {
  const [one, other] = [`${'y'.repeat(60)}1`, `${'y'.repeat(60)}2`];
  expect(await show([one])).toEqual([`${one}!`]);
  expect(await show([other])).toEqual([`${other}!`]);
});

test('what fails is asked for again', async () => {
  let isBroken = true;
  const failing = rememberingAnswers(async (lines) => {
    if (isBroken) throw new Error('broken');
    return lines;
  });
  await expect(failing(['a'])).rejects.toThrow('broken');
  isBroken = false;
  expect(await failing(['a'])).toEqual(['a']);
});
