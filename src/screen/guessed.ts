// Words of which little is left (ту**ца, д*г*н*р*т, ақ****сың, i***t): what they say of somebody is guessed from the abuse that has as many letters.
// Insults alike in length and letters are many, so a guess counts only where it is aimed at a person.

import type { Budget } from './budget';
import type { Entry } from './entry';
import { isInnocentMask } from './innocent-masks';
import type { LexiconIndex } from './lexicon-index';
import type { Script } from './script';
import type { Stop } from './stops';
import type { ScreenLanguage } from './verdict';

const SIGNS = /[*#@$%€]/g;
/** The first letter is there: *word* is stressed. */
const GUESSED = /^[a-zа-яәғқңөұүһі][a-zа-яәғқңөұүһі*]+$/;
/** So many stars and the last letter of "you are". */
const ENDS_IN_YOU = /\*{3}ң$/;
const SHORTEST = 4;
const LONGEST = 18;
const LEAST_KNOWN = 2;
/** Tree nodes visited for one word. */
const MOST_STEPS = 4000;

/** Endings that may be hidden, wholly or in part; behind a root that takes them. */
const ENDINGS: Readonly<Record<ScreenLanguage, readonly string[]>> = {
  ru: words('а е и о у ы я ю ь ей ов ом ой ам ах ая ый ий ие ые ами ого ому'),
  en: words('s y es ed er ers ing'),
  kk: words('сың сің сыз сіз сыңдар сіңдер сыздар сіздер лар лер дар дер тар тер ның нің ды ді ты ті ғой'),
};

function words(text: string): readonly string[] {
  return text.split(' ');
}

export interface Guessed {
  readonly entry: Entry;
  /** Its Kazakh ending, hidden in part, speaks to somebody: ақ******ң. */
  readonly you: boolean;
}

/** The abuse that may stand behind the signs, each for one letter: an insult rather than what is obscene. @param word in lower case */
export function guessedBehind(word: string, script: Script, index: LexiconIndex, budget: Budget): Guessed | undefined {
  const masked = word.replace(SIGNS, '*');
  if (masked.length < SHORTEST || masked.length > LONGEST || !GUESSED.test(masked)) return undefined;
  if (masked.replaceAll('*', '').length < LEAST_KNOWN || isInnocentMask(masked)) return undefined;
  const guess = new Guess(index.words[script], masked);
  guess.walk(0, 0);
  budget.takeSteps(guess.steps);
  const { found } = guess;
  return found && { entry: found, you: found.language === 'kk' && ENDS_IN_YOU.test(masked) };
}

class Guess {
  steps = 0;
  found: Entry | undefined;

  constructor(
    private readonly trie: LexiconIndex['words'][Script],
    private readonly word: string,
  ) {}

  walk(node: number, at: number): void {
    if (this.found?.grade === 'insult' || this.steps++ > MOST_STEPS) return;
    const stop = this.trie.valuesAt(node)?.find((one) => this.fits(one, at));
    if (stop !== undefined && (this.found === undefined || stop.entry.grade === 'insult')) this.found = stop.entry;
    if (at === this.word.length) return;
    if (this.word[at] === '*') for (const child of this.trie.children(node)) this.walk(child, at + 1);
    else {
      const child = this.trie.step(node, this.word.charCodeAt(at));
      if (child !== 0) this.walk(child, at + 1);
    }
  }

  /** Does the root that ends before `at` fit, and what is left of the word as its ending? */
  private fits({ entry, phrase, slip, right, readEnding }: Stop, at: number): boolean {
    if (phrase || slip || (entry.grade !== 'insult' && entry.grade !== 'obscene')) return false;
    // What is known must tell the root, not only its ending.
    if (this.word.slice(0, at).replaceAll('*', '').length < LEAST_KNOWN) return false;
    const rest = this.word.slice(at);
    if (rest === '') return true;
    if (right !== 'affix') return false;
    const before = this.word.slice(0, at);
    return ENDINGS[entry.language].some(
      (ending) => fitsMask(ending, rest) && readEnding(before + ending, at) !== 'none',
    );
  }
}

function fitsMask(ending: string, mask: string): boolean {
  if (ending.length !== mask.length) return false;
  for (let at = 0; at < mask.length; at++) if (mask[at] !== '*' && mask[at] !== ending[at]) return false;
  return true;
}
