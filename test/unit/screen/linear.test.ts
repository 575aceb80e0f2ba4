// The work of the screen grows with the length of the text, whatever it holds: counted in steps, so that no clock is asked.

import type { PhraseAutomaton } from '../../../src/screen/phrase-automaton';
import { screenText } from '../../../src/screen/screen-text';
import type { Stop } from '../../../src/screen/stops';
import type { Trie } from '../../../src/screen/trie';
import { shipped } from './screen-shipped';

// The lexicon is read once in a worker, perhaps for another file of tests, whose classes are not those that this one would import.
const { words, phrases } = shipped.lexicon.index;
const trees = Object.getPrototypeOf(words.cyrillic) as Trie<Stop>;
const automata = Object.getPrototypeOf(phrases.cyrillic) as PhraseAutomaton<Stop>;
const { child, children } = trees;
const { next } = automata;
let steps = 0;

beforeAll(() => {
  trees.child = function (node, column) {
    steps++;
    return child.call(this, node, column);
  };
  trees.children = function (node) {
    steps++;
    return children.call(this, node);
  };
  automata.next = function (state, column) {
    steps++;
    return next.call(this, state, column);
  };
});

afterAll(() => {
  Object.assign(trees, { child, children });
  Object.assign(automata, { next });
});

function stepsFor(text: string): number {
  steps = 0;
  // A copy of the index has no word remembered.
  screenText(text, { ...shipped.lexicon, index: { ...shipped.lexicon.index } });
  return steps;
}

const SHORT = 4_000;
const LONG = 4 * SHORT;
/** A step for every letter would be 1; a rule that looks back over the whole text would be thousands. */
const MOST_STEPS_A_LETTER = 150;
const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Pseudo-random words without repetition, so that nothing is remembered from the word before. */
function scrambled(letters: string, wordLength: number, length: number): string {
  let seed = 7;
  let text = '';
  while (text.length < length) {
    for (let at = 0; at < wordLength; at++) {
      seed = (seed * 48_271) % 2_147_483_647;
      text += letters[seed % letters.length];
    }
    text += ' ';
  }
  return text.slice(0, length);
}

const HOSTILE: readonly (readonly [string, (length: number) => string])[] = [
  ...['х', 'хуй', 'х у ', 'х***', 'п**д* ', 'х.у-', 'переподна', 'есектерінің', '6л9 ', '«"(', 'a@b.', 'ааа!!! '].map(
    (piece) => [piece, (length: number) => filled(piece, length)] as const,
  ),
  ...['иди на пошел ты ', 'ты все там совсем ', 'you are a complete ', 'cyka xyu '].map(
    (piece) => [piece, (length: number) => filled(piece, length)] as const,
  ),
  ['random Russian', (length) => scrambled('хуйпиздебляс', 5, length)],
  ['random Latin', (length) => scrambled('fuckshitybdwao', 5, length)],
  ['random long Latin', (length) => scrambled('fuckshitybdwao', 40, length)],
  ['random stars', (length) => scrambled('пизда*@0хуйе', 6, length)],
  ['random single letters', (length) => scrambled('хуйпизд', 1, length)],
];

test('steps are counted', () => {
  expect(stepsFor('переподготовка')).toBeGreaterThan(14);
});

test.each(HOSTILE)('%s: four times the text, at most four times the work', (_, textOf) => {
  const short = stepsFor(textOf(SHORT));
  const long = stepsFor(textOf(LONG));
  expect(long).toBeLessThanOrEqual(4.4 * short + 2000);
  expect(long).toBeLessThanOrEqual(MOST_STEPS_A_LETTER * LONG);
});

test.each([
  ['a word in which obscenity was found is not read to its end', 'хуй'],
  ['a text that repeats itself is not read again', 'ты все там совсем '],
])('%s', (_, piece) => {
  const short = stepsFor(filled(piece, 40_000));
  expect(short).toBeGreaterThan(100);
  expect(stepsFor(filled(piece, 160_000))).toBeLessThan(2 * short);
});
