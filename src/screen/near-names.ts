// A name of contempt with one letter wrong, whichever it is (кркетин, дамоед, idfiot, топсас). So little tells it that it counts only where it is aimed at
// somebody, and it must be no word that a dictionary has and not as near to a common word.

import type { Budget } from './budget';
import { NAMES, REAL_WORDS } from './names-of-contempt';
import { OneOff } from './one-off';
import type { Token } from './token';
import type { ScreenLanguage } from './verdict';
import { WordMemo } from './word-memo';

export interface NearName {
  /** As the lexicon has it. */
  readonly name: string;
  /** Kazakh, and its ending speaks to somebody. */
  readonly you: boolean;
}

const SHORTEST = 5;
const LONGEST = 20;
const REMEMBERED = 1 << 15;
const PERSON = /(?:с[ыіи][ңнзг]|сын|сің)(?:д[ае]р)?$/;
const PLURAL = /[лдт][ае]р$/;

const names = new Map<ScreenLanguage, OneOff>();

/** Grown when they are first needed. */
function namesOf(language: ScreenLanguage): OneOff {
  const known = names.get(language) ?? new OneOff(language, NAMES[language], REAL_WORDS[language]);
  names.set(language, known);
  return known;
}

const memo = new WordMemo<NearName | 'nothing'>(REMEMBERED);

/** May the word be a misspelt name, by its letters? */
export const mayBeNearName = ({ word, cyrillic, latin, mixed, capitalised }: Token): boolean =>
  word.length >= SHORTEST && word.length <= LONGEST && !mixed && !capitalised && cyrillic !== latin;

/** The name that is meant by a word of small letters which is nothing itself. */
export function nearName(token: Token, budget: Budget): NearName | undefined {
  const { word } = token;
  let known = memo.get(word);
  if (known === undefined) {
    if (budget.isSpent || !budget.allowsOtherSpellings(word.length)) return undefined;
    known = memo.keep(word, nearAnew(token, budget) ?? 'nothing');
  }
  return known === 'nothing' ? undefined : known;
}

function nearAnew({ word, latin, kazakh }: Token, budget: Budget): NearName | undefined {
  if (latin) return found(namesOf('en').meantBy(word, budget));
  return found(kazakh ? undefined : namesOf('ru').meantBy(word, budget)) ?? nearKazakh(word, budget);
}

const found = (name: string | undefined, you = false): NearName | undefined =>
  name === undefined ? undefined : { name, you };

/** As it stands, and without its endings. */
function nearKazakh(word: string, budget: Budget): NearName | undefined {
  const stem = word.replace(PERSON, '');
  const one = stem.replace(PLURAL, '');
  for (const form of new Set([stem, one])) {
    const name = form.length < SHORTEST - 1 ? undefined : namesOf('kk').meantBy(form, budget);
    if (name !== undefined) return found(name, stem !== word);
  }
  return undefined;
}
