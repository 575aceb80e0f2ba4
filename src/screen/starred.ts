// Words with letters starred out (х*й, п@здец, f**k): which abuse could stand there.

import type { Budget } from './budget';
import { isPrefix } from './endings';
import type { Entry } from './entry';
import { hasKazakhLetter } from './letters';
import type { LexiconIndex } from './lexicon-index';
import type { Script } from './script';
import { asMany, isHidden, isOfTwo, isRun, type Place, placesOf, SIGN, signsOf } from './starred-places';
import type { Stop } from './stops';
import type { Trie } from './trie';
import { areEnglishWords, areWordsBesideDots } from './two-words';

const LONGEST_WORD = 24;
const LEAST_KNOWN = 2;
const LONGEST_LATIN_WITH_USUAL_SIGN = 8;
const LEAST_KNOWN_AFTER_STAR = 4;
/** Letters of a root before the one star that hides its last letter. */
const LEAST_KNOWN_BEFORE_ONE = 5;
const LONGEST_PREFIX = 6;
/** Tree nodes visited for one word; an honest starred word needs some dozens. */
const MOST_STEPS = 3000;

/** Letters that must be known of a root that counts only in its own letters: к**іңді, т**қақ. */
const KNOWN_OF_NATIVE = 4;

/** Letters of the root of a Kazakh name that must be known. */
const LEAST_OF_NAME = 3;

/** Letters of an ending after stars that hide the end of the root. */
const LONGEST_AFTER_STARS = 3;

/** Signs that are put for letters on purpose; the others (x_y, a-b) are usual in writing. */
const EXCLAIMED = /[!|]/;
const STRONG = /[*@$#!|]/;

/** `word` is in lower case and holds at least one sign; at least two letters must be known, three when the signs are usual ones. */
export function matchStarred(word: string, script: Script, index: LexiconIndex, budget: Budget): Entry | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const places = placesOf(word);
  const known = places.filter((place) => typeof place === 'string').length;
  const strong = STRONG.test(word);
  if (known < (strong ? LEAST_KNOWN : LEAST_KNOWN + 1)) return undefined;
  if (typeof places[0] !== 'string' && known < LEAST_KNOWN_AFTER_STAR) return undefined;
  if (!strong && (!hidesOne(places, known) || isTwoWords(word))) return undefined;
  if (EXCLAIMED.test(word) && isTwoSentences(word)) return undefined;
  // id_t, si_timerid: program text has underscores among Latin letters.
  if (!strong && script !== 'cyrillic' && word.length > LONGEST_LATIN_WITH_USUAL_SIGN) return undefined;
  if (script !== 'cyrillic' && word.includes('%')) return undefined;
  const kazakh =
    script === 'cyrillic' && hasKazakhLetter(word) && known >= (strong ? KNOWN_OF_NATIVE : KNOWN_OF_NATIVE + 1);
  // As many letters as there are stars come first: қ**ақсың is not қызталақсың.
  const exactly = places.map((place) => (isHidden(place) && place.most > 1 ? asMany(place) : place));
  let insult: Entry | undefined;
  for (const tried of places.some(isRun) ? [exactly, places] : [places]) {
    const search = new StarredSearch(index.words[script], tried, known, script, strong, kazakh);
    const entry = search.run();
    budget.takeSteps(search.steps);
    if (entry?.grade === 'obscene') return entry;
    insult ??= entry;
  }
  return insult;
}

/** who_is, she_it */
function isTwoWords(word: string): boolean {
  const [head, tail] = word.split(SIGN);
  return head !== undefined && tail !== undefined && areEnglishWords(head, tail);
}

/** да!но */
function isTwoSentences(word: string): boolean {
  const [head, tail] = word.split(EXCLAIMED);
  return head !== undefined && tail !== undefined && areWordsBesideDots(head, tail);
}

/** Of a usual sign (x_y, a-b): it stands for one letter near an end of the word; СПИС_АТТР is a compound. */
function hidesOne(places: readonly Place[], known: number): boolean {
  if (places.length - known > 1 || typeof places.at(-1) !== 'string') return false;
  const at = places.findIndex((place) => typeof place !== 'string');
  return Math.min(at, places.length - 1 - at) < 3;
}

class StarredSearch {
  steps = 0;

  constructor(
    private readonly trie: Trie<Stop>,
    private readonly places: readonly Place[],
    private readonly known: number,
    private readonly script: Script,
    private readonly strong: boolean,
    /** Surely a Kazakh word: roots that count only in their own letters count here, too. */
    private readonly kazakh: boolean,
  ) {}

  private prefixed = false;
  /** Where the root begins. */
  private from = 0;

  /** From the first letter, then after every prefix that is not starred itself. */
  run(): Entry | undefined {
    let head = '';
    for (const place of this.places) {
      this.prefixed = head !== '';
      this.from = head.length;
      if (isPrefix(head, head.length, this.script)) {
        const entry = this.search(0, head.length, 0, 0);
        if (entry) return entry;
      }
      if (typeof place !== 'string' || head.length > LONGEST_PREFIX) return undefined;
      head += place;
    }
    return undefined;
  }

  /** `depth`: letters of the root walked so far. */
  private search(node: number, place: number, taken: number, depth: number): Entry | undefined {
    if (this.steps++ > MOST_STEPS) return undefined;
    // The root must end in a letter that is there, unless the stars go on to the end of the word.
    const ends =
      (taken === 0 && typeof this.places[place - 1] === 'string') ||
      this.onlyStarsFrom(place) ||
      this.endsInStars(place, taken, depth);
    const entry = ends ? this.entryAt(node, place, taken, depth) : undefined;
    if (entry) return entry;
    const next = this.places[place];
    if (next === undefined) return undefined;
    if (typeof next === 'string') {
      const child = this.trie.step(node, next.charCodeAt(0));
      return child === 0 ? undefined : this.search(child, place + 1, 0, depth + 1);
    }
    if (taken >= next.least) {
      const rest = this.search(node, place + 1, 0, depth);
      if (rest) return rest;
    }
    if (taken >= next.most) return undefined;
    for (const child of this.trie.children(node)) {
      const rest = this.search(child, place, taken + 1, depth + 1);
      if (rest) return rest;
    }
    return undefined;
  }

  private onlyStarsFrom(place: number): boolean {
    return place >= this.places.length - 1 && typeof this.places.at(-1) !== 'string';
  }

  /** The stars hide the end of the root, at most as much as is left of it, and its ending is there again: бл...и, выбля*ки. */
  private endsInStars(place: number, taken: number, depth: number): boolean {
    const current = this.places[place];
    if (typeof current !== 'object' || taken < current.least) return false;
    const least = current.least < 2 ? LEAST_KNOWN_BEFORE_ONE : Math.max(taken, LEAST_KNOWN);
    return depth - taken >= least;
  }

  /** Of a word that only its disguise tells: one letter is hidden, or two of an obscene word by as many stars, and the last one is there. */
  private hidesFew(depth: number, { grade }: Entry): boolean {
    if (typeof this.places.at(-1) !== 'string') return false;
    const hidden = depth - this.known;
    const isPair = this.places.some((place) => isHidden(place) && isOfTwo(place));
    return hidden === 1 || (hidden === 2 && isPair && grade === 'obscene');
  }

  /** More letters than signs, and no more left of the root: д**ро is no "дохуяр". */
  private hidesMuch(place: number, depth: number): boolean {
    let known = 0;
    let signs = 0;
    for (let at = this.from; at <= place; at++) {
      const one = this.places[at];
      if (isHidden(one)) signs += signsOf(one);
      else if (at < place) known++;
    }
    const hidden = depth - known;
    return hidden > signs && known <= hidden;
  }

  /** Insults are common words: too many of them look alike with two letters gone. */
  private hidesLittle(depth: number): boolean {
    const unknown = depth - Math.min(this.known, depth);
    return unknown <= 1 && (this.strong || this.script === 'cyrillic');
  }

  /** One letter or two of a Kazakh name by as many stars, enough of it left to tell it from all others: т**ас, aq*maq. */
  private isKazakhMask(depth: number, { language, grade }: Entry): boolean {
    if (language !== 'kk' || grade !== 'insult' || !this.strong || typeof this.places.at(-1) !== 'string') return false;
    const runs = this.places.filter((place) => isHidden(place));
    if (runs.length !== 1 || runs[0]!.least !== runs[0]!.most || runs[0]!.most > 2) return false;
    return depth - runs[0]!.most >= (this.script === 'cyrillic' ? LEAST_OF_NAME : LEAST_OF_NAME + 1);
  }

  /** Abuse whose root ends here, if what is left of the word can be its ending. */
  private entryAt(node: number, place: number, taken: number, depth: number): Entry | undefined {
    const stops = this.trie.valuesAt(node);
    return stops?.find((stop) => this.fits(stop, place, taken, depth))?.entry;
  }

  private fits(stop: Stop, place: number, taken: number, depth: number): boolean {
    const { entry, left, right, phrase, slip } = stop;
    // Nobody masks what the wrong keys disguise already.
    if (slip) return false;
    if (this.prefixed && left === 'edge') return false;
    if (right === 'any' && this.hidesMuch(place, depth)) return false;
    if (entry.grade === 'allow' || entry.grade === 'cue' || phrase) return false;
    if (entry.flags.has('disguised') && !this.hidesFew(depth, entry)) return false;
    if (entry.flags.has('called') || (entry.flags.has('aimed') && !this.isKazakhMask(depth, entry))) return false;
    const native = entry.flags.has('native') || entry.flags.has('exact');
    if (native && !(this.kazakh && entry.grade === 'obscene' && entry.language === 'kk')) return false;
    if (entry.grade === 'insult' && !this.isKazakhMask(depth, entry) && !this.hidesLittle(depth)) return false;
    const current = this.places[place];
    if (isHidden(current) && taken > 0 && taken < current.least) return false;
    const rest = this.places.slice(isHidden(current) && taken >= current.least ? place + 1 : place);
    if (rest.length === 0) return true;
    if (taken > 0 && !this.onlyStarsFrom(place) && (entry.grade !== 'obscene' || rest.length > LONGEST_AFTER_STARS))
      return false;
    if (right === 'edge') return false;
    if (!rest.every((one) => typeof one === 'string')) return rest.length <= 3;
    return right === 'any' || stop.readEnding(`${'_'.repeat(depth)}${rest.join('')}`, depth) !== 'none';
  }
}
