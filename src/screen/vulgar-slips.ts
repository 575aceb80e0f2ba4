// A well-known obscene word with one letter wrong (пиздевц, қотқа, fuvking): nothing else is said so, so it needs nobody to be aimed at.

import type { Budget } from './budget';
import { OneOff } from './one-off';
import type { Token } from './token';
import type { ScreenLanguage } from './verdict';
import { LOOK_ALIKES, VULGAR_WORDS } from './vulgar-words';
import { WordMemo } from './word-memo';

const REMEMBERED = 1 << 15;

const vulgar = new Map<ScreenLanguage, OneOff>();

/** Grown when they are first needed. */
function vulgarOf(language: ScreenLanguage): OneOff {
  const known = vulgar.get(language) ?? new OneOff(language, VULGAR_WORDS[language], LOOK_ALIKES[language]);
  vulgar.set(language, known);
  return known;
}

const memo = new WordMemo<string>(REMEMBERED);
const NOTHING = '';

/** The obscene word that is meant by a word of small letters which is nothing itself; as the lexicon has it. */
export function vulgarSlip(token: Token, budget: Budget): string | undefined {
  const { word } = token;
  if (!mayBe(token)) return undefined;
  let known = memo.get(word);
  if (known === undefined) {
    if (budget.isSpent || !budget.allowsOtherSpellings(word.length)) return undefined;
    known = memo.keep(word, meantAnew(token, budget) ?? NOTHING);
  }
  return known === NOTHING ? undefined : known;
}

/** Nearly all words are nothing by their ends. */
const mayBe = ({ word, latin, kazakh }: Token): boolean =>
  latin ? vulgarOf('en').may(word) : vulgarOf('kk').may(word) || (!kazakh && vulgarOf('ru').may(word));

function meantAnew({ word, latin, kazakh }: Token, budget: Budget): string | undefined {
  if (latin) return vulgarOf('en').meantBy(word, budget);
  return (kazakh ? undefined : vulgarOf('ru').meantBy(word, budget)) ?? vulgarOf('kk').meantBy(word, budget);
}
