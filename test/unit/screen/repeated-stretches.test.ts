// A long text that repeats itself is read once: where the first reading brought nothing, the second cannot.
import { RepeatedStretches } from '../../../src/screen/repeated-stretches';
import { stretchesOf } from '../../../src/screen/tokens';
import { screenShipped } from './screen-shipped';

const LINE = 'прошу проверить договор поставки по лоту ещё раз '.repeat(400);

function keysOf(text: string): readonly (string | undefined)[] {
  const repeated = new RepeatedStretches(text);
  return [...stretchesOf(text)].map((stretch) => repeated.keyOf(stretch));
}

test('stretches that say the same have the same key, and the last one none', () => {
  const keys = keysOf(LINE.repeat(3));
  expect(keys.length).toBeGreaterThan(8);
  // Eight words a line: the second stretch and those after it begin with the same word of it.
  expect(new Set(keys.slice(1, -1)).size).toBe(1);
  expect(keys.at(-1)).toBeUndefined();
});

test('a text of one stretch has no key: nothing of it can come again', () => {
  expect(keysOf('прошу проверить договор')).toEqual([undefined]);
});

test('the same words inside quotes are not the same', () => {
  const keys = keysOf(`${LINE}« ${LINE.trimEnd()}`);
  expect(keys.filter((key) => key?.startsWith('true')).length).toBeGreaterThan(0);
  expect(keys.filter((key) => key?.startsWith('false')).length).toBeGreaterThan(0);
});

test('one word of abuse in one repetition of many is found', () => {
  const { matches } = screenShipped(`${LINE}${LINE}хуйня ${LINE}`);
  expect(matches.map(({ start }) => start)).toEqual([2 * LINE.length]);
});

test('abuse that comes again is named wherever it stands', () => {
  const insult = `${'прошу проверить договор поставки '.repeat(25)}вы дебилы. `;
  expect(new Set(screenShipped(insult.repeat(40)).matches.map(({ end }) => end)).size).toBe(40);
});

test('an obscene word behind more insults than are named is found', () => {
  const insults = 'вы дебилы. '.repeat(4_000);
  expect(screenShipped(`${insults} иди на хуй`).grade).toBe('obscene');
});
