// Words that nobody can say (mroon, jersk, шшеңді, stpd): a slip of the finger, or vowels left out. What was meant is looked for among the abuse; it counts
// only where it is aimed at somebody, as so little tells it.

import type { Budget } from './budget';
import { COMMON_ENGLISH } from './common-english';
import { COMMON_KAZAKH } from './common-kazakh';
import { COMMON_RUSSIAN } from './common-russian';
import { ENGLISH_TRIPLES, KAZAKH_TRIPLES, type LetterTriples, RUSSIAN_TRIPLES } from './letter-triples';
import type { LexiconIndex } from './lexicon-index';
import { isInnocent, type WordMatch } from './match-word';
import { onceAnIndex } from './once-an-index';
import { plainSpelling } from './spellings';
import { endingIn } from './stop-fits';
import type { Stop } from './stops';
import type { Token } from './token';
import type { Trie } from './trie';
import { WordMemo } from './word-memo';
import type { WordTree } from './word-tree';

const SHORTEST = 4;
const LONGEST = 16;
/** Letters of a word whose vowels are all left out. */
const SHORTEST_BARE = 4;
/** Vowels put back into it, and tree nodes visited for it. */
const MOST_VOWELS = 5;
const MOST_STEPS = 2000;
const REMEMBERED = 1 << 12;
const EXCLAMATIONS = new Set('psst pfft shhh hmph grrr brrr tsss pssst'.split(' '));

/** Kazakh letters lie beyond the Russian ones. */
const HIGHEST_LETTER = 0x500;

interface Sounds {
  readonly vowels: string;
  readonly triples: readonly LetterTriples[];
  readonly lists: readonly WordTree[];
}
type Alphabet = 'cyrillic' | 'english';
const SOUNDS: Readonly<Record<Alphabet, Sounds>> = {
  cyrillic: {
    vowels: 'аеиоуыэюяәіөұү',
    triples: [RUSSIAN_TRIPLES, KAZAKH_TRIPLES],
    lists: [COMMON_RUSSIAN, COMMON_KAZAKH],
  },
  english: { vowels: 'aeiouy', triples: [ENGLISH_TRIPLES], lists: [COMMON_ENGLISH] },
};

const EDGE = 0;

/** Which three letters follow one another in a language. */
class Sayable {
  private readonly bits: Uint8Array;
  private readonly numbers: Uint8Array;
  private readonly size: number;

  constructor({ letters, bits }: LetterTriples) {
    this.bits = new Uint8Array(Buffer.from(bits, 'base64'));
    this.size = letters.length + 1;
    this.numbers = new Uint8Array(HIGHEST_LETTER);
    for (let at = 0; at < letters.length; at++) this.numbers[letters.charCodeAt(at)] = at + 1;
  }

  /** The place of the last letter of the first three that never follow one another; -1 when there are none. */
  brokenAt(word: string): number {
    let before = EDGE;
    let last = EDGE;
    for (let at = 0; at <= word.length; at++) {
      const next = at < word.length ? this.numbers[word.charCodeAt(at)]! : EDGE;
      if (next === EDGE && at < word.length) return at;
      const triple = (before * this.size + last) * this.size + next;
      if ((this.bits[triple >> 3]! & (1 << (triple & 7))) === 0) return at;
      before = last;
      last = next;
    }
    return -1;
  }
}

/** Built when they are first needed. */
const sayable: Record<Alphabet, readonly Sayable[] | undefined> = { cyrillic: undefined, english: undefined };

/** Where the word breaks in each of the languages that it may be of; -1 when it can be said in one. */
function unsayableAt(word: string, alphabet: Alphabet): number {
  sayable[alphabet] ??= SOUNDS[alphabet].triples.map((triples) => new Sayable(triples));
  let place = -1;
  for (const language of sayable[alphabet]) {
    const at = language.brokenAt(word);
    if (at < 0) return -1;
    place = Math.max(place, at);
  }
  return place;
}

const bareOf = (word: string, vowels: string): string =>
  [...word].filter((letter, at) => at === 0 || !vowels.includes(letter)).join('');

const bare = new Map<Alphabet, ReadonlySet<string>>();

/** The commonest words without their vowels. */
function bareWords(alphabet: Alphabet): ReadonlySet<string> {
  const { lists, vowels } = SOUNDS[alphabet];
  const known =
    bare.get(alphabet) ?? new Set(lists.flatMap((list) => [...list.all()].map((word) => bareOf(word, vowels))));
  bare.set(alphabet, known);
  return known;
}

const NOTHING: readonly WordMatch[] = [];

/** Finds what is meant by words that nobody can say, under one lexicon. */
export class Repairs {
  private readonly memo = new WordMemo<readonly WordMatch[]>(REMEMBERED);

  constructor(private readonly index: LexiconIndex) {}

  /** The abuse that is meant by a word that nobody can say; nothing of all others, and of abbreviations. */
  meantBy({ word, cyrillic, latin, mixed, capitalised, shouted }: Token, budget: Budget): readonly WordMatch[] {
    if (mixed || cyrillic === latin || capitalised || word.length < SHORTEST || word.length > LONGEST) return NOTHING;
    const alphabet = cyrillic ? 'cyrillic' : 'english';
    const at = unsayableAt(word, alphabet);
    if (at < 0 || EXCLAMATIONS.has(word) || (shouted && !VOWEL.test(word))) return NOTHING;
    const known = this.memo.get(word);
    if (known !== undefined) return known;
    return budget.allowsDisguised(word.length) ? this.memo.keep(word, this.meantAnew(word, at, alphabet)) : NOTHING;
  }

  private meantAnew(word: string, at: number, alphabet: Alphabet): readonly WordMatch[] {
    const { vowels } = SOUNDS[alphabet];
    if (isInnocent([spellingOf(word, alphabet)], this.index)) return NOTHING;
    if (word.length >= SHORTEST_BARE && bareOf(word, vowels) === word && !bareWords(alphabet).has(word)) {
      const found = new BareSearch(this.index.words[alphabet], word, vowels, this.index, alphabet).run();
      if (found !== undefined) return [found];
    }
    for (const candidate of repaired(word, at, vowels)) {
      if (unsayableAt(candidate, alphabet) >= 0) continue;
      const found = wholeAbuse(candidate, alphabet, this.index);
      if (found !== undefined) return [found];
    }
    return NOTHING;
  }
}

/** Two letters changed back, a vowel put back, a letter taken out, where the word cannot be said. */
function* repaired(word: string, at: number, vowels: string): Generator<string> {
  const from = Math.max(0, at - 2);
  const to = Math.min(word.length - 1, at + 1);
  for (let place = from; place < to; place++)
    yield word.slice(0, place) + word[place + 1]! + word[place]! + word.slice(place + 2);
  for (let place = Math.max(1, from); place <= to; place++)
    for (const vowel of vowels) yield word.slice(0, place) + vowel + word.slice(place);
  for (let place = Math.max(1, from); place <= to; place++) yield word.slice(0, place) + word.slice(place + 1);
}

const counts = ({ entry: { grade, flags }, slip, phrase }: Stop): boolean =>
  !slip && !phrase && (grade === 'obscene' || grade === 'insult') && !flags.has('called') && !flags.has('disguised');

const spellingOf = (word: string, alphabet: Alphabet) =>
  plainSpelling({ word, cyrillic: alphabet === 'cyrillic', latin: alphabet === 'english', mixed: false });

/** The abuse that the whole word is, with its ending. */
function wholeAbuse(word: string, alphabet: Alphabet, index: LexiconIndex): WordMatch | undefined {
  const trie = index.words[alphabet];
  const spelling = spellingOf(word, alphabet);
  let node = 0;
  for (let to = 0; to < word.length; ) {
    node = trie.step(node, word.charCodeAt(to++));
    if (node === 0) return undefined;
    if (to < SHORTEST) continue;
    for (const stop of trie.valuesAt(node) ?? []) {
      if (!counts(stop)) continue;
      const ending = endingIn(stop, spelling, 0, to);
      if (ending !== 'none' && !isInnocent([spelling], index)) return { entry: stop.entry, you: ending === 'you' };
    }
  }
  return undefined;
}

/** Puts vowels back between the letters of a word that has none. */
class BareSearch {
  private steps = 0;

  constructor(
    private readonly trie: Trie<Stop>,
    private readonly word: string,
    private readonly vowels: string,
    private readonly index: LexiconIndex,
    private readonly alphabet: Alphabet,
  ) {}

  run(): WordMatch | undefined {
    return this.search(0, 0, '', 0);
  }

  private search(node: number, at: number, said: string, added: number): WordMatch | undefined {
    if (this.steps++ > MOST_STEPS) return undefined;
    const stops = this.trie.valuesAt(node);
    // The root is told by nearly all letters of the word; an ending may be what is left.
    if (stops?.some(counts) && at >= this.word.length - 1) {
      const found = wholeAbuse(said + this.word.slice(at), this.alphabet, this.index);
      if (found !== undefined) return found;
    }
    if (at < this.word.length) {
      const child = this.trie.step(node, this.word.charCodeAt(at));
      if (child !== 0) {
        const found = this.search(child, at + 1, said + this.word[at]!, added);
        if (found !== undefined) return found;
      }
    }
    if (at === 0 || added >= MOST_VOWELS) return undefined;
    for (const vowel of this.vowels) {
      const child = this.trie.step(node, vowel.charCodeAt(0));
      const found = child === 0 ? undefined : this.search(child, at, said + vowel, added + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

const VOWEL = /[аеиоуыэюяәөұүіaeiouy]/;

export const repairsOf = onceAnIndex((index) => new Repairs(index));
