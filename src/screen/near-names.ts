// A name of contempt with one letter wrong, whichever it is (кркетин, дамоед, idfiot, топсас). So little tells it that it counts only where it is aimed at
// somebody, and it must be no word that a dictionary has and not as near to a common word.

import type { Budget } from './budget';
import { COMMON_ENGLISH } from './common-english';
import { COMMON_KAZAKH } from './common-kazakh';
import { COMMON_RUSSIAN } from './common-russian';
import { NAMES, REAL_WORDS } from './names-of-contempt';
import type { Token } from './token';
import type { ScreenLanguage } from './verdict';
import { WordMemo } from './word-memo';
import type { WordTree } from './word-tree';

export interface NearName {
  /** As the lexicon has it. */
  readonly name: string;
  /** Kazakh, and its ending speaks to somebody. */
  readonly you: boolean;
}

const SHORTEST = 5;
const LONGEST = 20;
const REMEMBERED = 1 << 15;
/** Of a name of so few letters only a letter too many or two swapped ones are believed. */
const SHORT_NAME = 4;
/** Comparing a word with the common words looks up so many. */
const COMPARING_STEPS = 1300;

const COMMON: Readonly<Record<ScreenLanguage, WordTree>> = {
  ru: COMMON_RUSSIAN,
  kk: COMMON_KAZAKH,
  en: COMMON_ENGLISH,
};
const ALPHABET: Readonly<Record<ScreenLanguage, string>> = {
  ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  kk: 'аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
};
/** Kazakh letters as a Russian keyboard has them, and those that are heard as one another. */
const FOLDED: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ы: 'и', й: 'и' },
};
const PERSON = /(?:с[ыіи][ңнзг]|сын|сің)(?:д[ае]р)?$/;
const PLURAL = /[лдт][ае]р$/;

function folded(word: string): string {
  let text = '';
  for (let at = 0; at < word.length; at++) text += FOLDED[word[at]!] ?? word[at]!;
  return text;
}
const asIs = (word: string): string => word;
const foldIn = (language: ScreenLanguage): ((word: string) => string) => (language === 'kk' ? folded : asIs);

/** The word, and it without each of its letters but the first. */
function* shortened(word: string): Generator<string> {
  yield word;
  for (let at = 1; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

/** Is one letter wrong, missing or too many, or are two neighbouring ones swapped? The first one stays. */
function isOneOff(word: string, name: string): boolean {
  const [long, short] = [word.length, name.length];
  if (Math.abs(long - short) > 1 || word[0] !== name[0]) return false;
  let head = 0;
  while (head < long && head < short && word[head] === name[head]) head++;
  let tail = 0;
  while (tail < long - head && tail < short - head && word[long - 1 - tail] === name[short - 1 - tail]) tail++;
  const [left, meant] = [long - head - tail, short - head - tail];
  const swapped = left === 2 && meant === 2 && word[head] === name[head + 1] && word[head + 1] === name[head];
  if (short <= SHORT_NAME) return swapped || (left === 1 && meant === 0);
  return swapped || (left <= 1 && meant <= 1);
}

/** Is it a common word, or one with one letter wrong? */
function isNearCommon(word: string, language: ScreenLanguage): boolean {
  const common = COMMON[language];
  if (common.has(word)) return true;
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at + 1)];
    if (isMeant(head + tail, common) || (tail !== '' && isMeant(head + tail[0]! + word[at]! + tail.slice(1), common)))
      return true;
    for (const letter of ALPHABET[language])
      if (isMeant(head + letter + tail, common) || isMeant(head + letter + word.slice(at), common)) return true;
  }
  return false;
}

const isMeant = (word: string, common: WordTree): boolean =>
  PEOPLES.has(word) || (common.has(word) && !ALL_NAMES.has(word));

const PEOPLES: ReadonlySet<string> = new Set(['казах', 'казахи', 'казахстан', 'қазақ', 'қазақтар']);

const ALL_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES).flatMap((names) => names.trim().split(/\s+/)));

/** Letters that a name with one slip still begins with, or ends with; of one of at most so many, two at one of its ends. */
const [END, SHORT_END, LONGEST_SHORT] = [3, 2, 6];

/** The names of a language by themselves and without each of their letters. */
class Names {
  private readonly names = new Map<string, string[]>();
  private readonly real: ReadonlySet<string>;
  private readonly fold: (word: string) => string;
  /** What tells of most words that they are none. */
  private readonly heads = new Set<string>();
  private readonly tails = new Set<string>();

  constructor(private readonly language: ScreenLanguage) {
    this.fold = foldIn(language);
    this.real = new Set(REAL_WORDS[language].trim().split(/\s+/).map(this.fold));
    for (const name of NAMES[language].trim().split(/\s+/)) this.add(name);
  }

  near(word: string, budget: Budget): string | undefined {
    const letters = this.fold(word);
    if (!this.mayBeNear(letters) || this.real.has(letters)) return undefined;
    for (const key of shortened(letters))
      for (const name of this.names.get(key) ?? [])
        if (isOneOff(letters, this.fold(name))) {
          budget.takeSteps(COMPARING_STEPS);
          return isNearCommon(word, this.language) ? undefined : name;
        }
    return undefined;
  }

  private add(name: string): void {
    const letters = this.fold(name);
    const ends = letters.length <= LONGEST_SHORT ? [END, SHORT_END] : [END];
    for (const end of ends) {
      this.heads.add(letters.slice(0, end));
      this.tails.add(letters.slice(-end));
    }
    for (const key of shortened(letters)) {
      const known = this.names.get(key);
      if (known === undefined) this.names.set(key, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  }

  private mayBeNear(letters: string): boolean {
    if (this.heads.has(letters.slice(0, END)) || this.tails.has(letters.slice(-END))) return true;
    if (letters.length > LONGEST_SHORT + 1) return false;
    return this.heads.has(letters.slice(0, SHORT_END)) || this.tails.has(letters.slice(-SHORT_END));
  }
}

const names = new Map<ScreenLanguage, Names>();

/** Grown when they are first needed. */
function namesOf(language: ScreenLanguage): Names {
  const known = names.get(language) ?? new Names(language);
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
  if (latin) return found(namesOf('en').near(word, budget));
  return found(kazakh ? undefined : namesOf('ru').near(word, budget)) ?? nearKazakh(word, budget);
}

const found = (name: string | undefined, you = false): NearName | undefined =>
  name === undefined ? undefined : { name, you };

/** As it stands, and without its endings. */
function nearKazakh(word: string, budget: Budget): NearName | undefined {
  const stem = word.replace(PERSON, '');
  const one = stem.replace(PLURAL, '');
  for (const form of new Set([stem, one])) {
    const name = form.length < SHORTEST - 1 ? undefined : namesOf('kk').near(form, budget);
    if (name !== undefined) return found(name, stem !== word);
  }
  return undefined;
}
