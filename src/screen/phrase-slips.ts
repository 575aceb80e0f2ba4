// A word within a phrase that has one letter wrong, missing, too many, or two neighbouring ones swapped (закрой рто, you will regert it). What the phrase
// asks for there tells what is meant, so that its other words must be right.

import type { Budget } from './budget';
import { isCommonWord } from './common-words';
import { REAL_WORDS } from './names-of-contempt';
import type { PhraseAutomaton } from './phrase-automaton';
import { isRealWord } from './real-words';
import type { Stop } from './stops';
import { LOOK_ALIKES } from './vulgar-words';

/** In a shorter word only two letters are swapped, and in one of four letters, Russian or without a vowel, one is lost: with another slip it is another word. */
const SHORTEST = 5;
const SHORTEST_LACKING = 4;
const SHORTEST_SWAPPED = 3;
const ENGLISH = /[aeiouy]/;
const LONGEST = 14;
/** Other words that look so. */
const OTHERS: ReadonlySet<string> = new Set(
  [
    ...Object.values(REAL_WORDS),
    ...Object.values(LOOK_ALIKES),
    'blair chaps cared foils fraid hose laser lasers libs liens revel rewarded smack',
  ].flatMap((list) => list.trim().split(/\s+/)),
);
/** Looking for the slip at one place follows so many letters. */
const STEPS = 35;

/** Letters of a word that tells something. */
const LEAST_BEFORE = 4;
/** So many words tell something, whatever they are. */
const MANY = 3;
/** Words that stand before anything. */
const SMALL: ReadonlySet<string> = new Set(
  (
    'your yours yourself their them they these those this that what which some such with have been being were will would should must from into like than then ' +
    'when there here every many more most very just about does dont didnt youre theyre ' +
    'тебя тебе твой твоя твое твои твоих твоим твоей твоего ваша ваше ваши ваших вашим вашей вашего вашу этот этого этой этих этим такой такая такие таких такого ' +
    'какой какая какие каких какого себя себе меня чтоб чтобы если когда тоже даже просто всех всем весь ' +
    'мына мынау анау сондай осындай сендер сендерге сіздер сіздің сенің сіздерге барлық бәрің'
  ).split(' '),
);

export interface SlipWord {
  readonly word: string;
  readonly latin: boolean;
  readonly kazakh: boolean;
  readonly mixed: boolean;
  readonly capitalised?: boolean;
}

/** May the word be another one, misspelt, which the phrase asks for behind the words from `first` up to `at`? Names and common words are what they are. */
export function mayBeSlip(tokens: readonly SlipWord[], first: number, at: number, budget: Budget): boolean {
  const { word, mixed, capitalised } = tokens[at]!;
  if (mixed || capitalised === true || word.length < SHORTEST_SWAPPED || word.length > LONGEST) return false;
  if (budget.isSpent || !tellEnough(tokens, first, at)) return false;
  return !(isCommonWord(word) || OTHERS.has(word) || isRealWord(word));
}

/** Are the words from `first` up to `at` more than those that stand before anything? */
function tellEnough(tokens: readonly SlipWord[], first: number, at: number): boolean {
  if (at - first >= MANY) return true;
  for (let before = first; before < at; before++) {
    const { word } = tokens[before]!;
    if (word.length >= LEAST_BEFORE && !SMALL.has(word)) return true;
  }
  return false;
}

/** The word of the phrase that is meant by `word`, which does not go on from `state`; the first letter and the last stay. */
export function slipOf(
  word: string,
  state: number,
  automaton: PhraseAutomaton<Stop>,
  isKazakh: boolean,
  budget: Budget,
): string | undefined {
  const mayLack = word.length >= (isKazakh || ENGLISH.test(word) ? SHORTEST : SHORTEST_LACKING);
  // So many Kazakh words are a letter off.
  const mayBeWrong = !isKazakh && word.length >= SHORTEST;
  let before = automaton.step(state, word.charCodeAt(0));
  for (let at = 1; before !== 0 && at < word.length; at++) {
    budget.takeSteps(STEPS);
    const meant =
      swappedAt(word, at, before, automaton) ??
      (mayLack ? lackingAt(word, at, before, automaton) : undefined) ??
      (mayBeWrong && at + 1 < word.length ? wrongAt(word, at, before, automaton) : undefined);
    if (meant !== undefined) return meant;
    before = automaton.step(before, word.charCodeAt(at));
  }
  return undefined;
}

function swappedAt(word: string, at: number, before: number, automaton: PhraseAutomaton<Stop>): string | undefined {
  if (at + 1 === word.length) return undefined;
  const next = automaton.step(before, word.charCodeAt(at + 1));
  const state = next === 0 ? 0 : automaton.step(next, word.charCodeAt(at));
  if (!goesOn(word, at + 2, state, automaton)) return undefined;
  return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
}

function lackingAt(word: string, at: number, before: number, automaton: PhraseAutomaton<Stop>): string | undefined {
  for (const [letter, column] of automaton.letters) {
    const state = automaton.next(before, column);
    if (goesOn(word, at, state, automaton)) return word.slice(0, at) + letter + word.slice(at);
  }
  return undefined;
}

/** One too many, or another one. */
function wrongAt(word: string, at: number, before: number, automaton: PhraseAutomaton<Stop>): string | undefined {
  if (goesOn(word, at + 1, before, automaton)) return word.slice(0, at) + word.slice(at + 1);
  for (const [letter, column] of automaton.letters) {
    const state = automaton.next(before, column);
    if (goesOn(word, at + 1, state, automaton)) return word.slice(0, at) + letter + word.slice(at + 1);
  }
  return undefined;
}

/** Do the letters from `from` on lead somewhere? */
function goesOn(word: string, from: number, before: number, automaton: PhraseAutomaton<Stop>): boolean {
  let state = before;
  for (let at = from; at < word.length && state !== 0; at++) state = automaton.step(state, word.charCodeAt(at));
  return state !== 0;
}
