// The searchable form of a lexicon: prefix trees of words and automata of phrases, one for each way in which a text may be spelt.

import { Beginnings } from './beginnings';
import { rootShapes, type Shape } from './endings';
import type { Entry, OpenEntry, Segment, Side } from './entry';
import { GrowingTrie } from './growing-trie';
import { LetterColumns } from './letter-columns';
import { hasKazakhLetter } from './letters';
import { misspellings } from './misspelt';
import { packTrie } from './pack-trie';
import { type AutomatonParts, PhraseAutomaton } from './phrase-automaton';
import { PhraseBuilder } from './phrase-builder';
import { ALPHABETS, isLongEnough, type RootSpelling, rootSpellings } from './root-spellings';
import type { Script } from './script';
import { mayStandInside, type Stop, StopMaker } from './stops';
import { Trie, type TrieParts } from './trie';
import { wholeWordSlips } from './whole-word-slips';

/** What the screen searches with. */
export interface Lexicon {
  readonly entries: readonly Entry[];
  readonly index: LexiconIndex;
}

export interface LexiconIndex {
  /** Of `words`, those that may stand inside a word: few, so that looking for them everywhere is cheap. */
  readonly inside: Readonly<Record<Script, Trie<Stop>>>;
  readonly words: Readonly<Record<Script, Trie<Stop>>>;
  readonly phrases: Readonly<Record<Script, PhraseAutomaton<Stop>>>;
  readonly beginnings: Readonly<Record<Script, Beginnings>>;
}

/** The index as plain data, its values of any kind. */
export interface IndexParts<Value> {
  readonly inside: Readonly<Record<Script, TrieParts<Value>>>;
  readonly words: Readonly<Record<Script, TrieParts<Value>>>;
  readonly phrases: Readonly<Record<Script, AutomatonParts<Value>>>;
  /** The first three letters of each phrase that may be meant inside a word. */
  readonly heads: Readonly<Record<Script, readonly string[]>>;
}

/** Letters of a skeleton below which it must be the whole word, and below which it must begin the word. */
const SHORT_SKELETON = 4;
const LONG_SKELETON = 6;

/** The trees while the entries are added. */
interface GrowingIndex {
  readonly inside: Readonly<Record<Script, GrowingTrie<Stop>>>;
  readonly words: Readonly<Record<Script, GrowingTrie<Stop>>>;
  readonly phrases: Readonly<Record<Script, PhraseBuilder<Stop>>>;
  readonly heads: Readonly<Record<Script, Set<string>>>;
}

export const forEachScript = <Tree>(make: (script: Script) => Tree): Record<Script, Tree> => ({
  cyrillic: make('cyrillic'),
  english: make('english'),
  skeleton: make('skeleton'),
});

/** May more letters of the word follow? */
const isOpen = ({ right }: Stop): boolean => right !== 'edge';

export function indexEntries(entries: readonly OpenEntry[]): LexiconIndex {
  const index: GrowingIndex = {
    inside: forEachScript((script) => new GrowingTrie(ALPHABETS[script])),
    words: forEachScript((script) => new GrowingTrie(ALPHABETS[script])),
    phrases: forEachScript((script) => new PhraseBuilder(ALPHABETS[script])),
    heads: forEachScript(() => new Set<string>()),
  };
  for (const { entry, pattern } of entries) {
    const { parts, left, right } = pattern;
    if (parts.length === 1) addPart(index, entry, parts[0]!, { left, right, half: 'whole' });
    else {
      addPart(index, entry, parts[0]!, { left, right: 'edge', half: 'first' });
      addPart(index, entry, parts[1]!, { left: 'edge', right, half: 'second' });
    }
  }
  return assembleIndex({
    words: forEachScript((script) => packTrie(index.words[script], isOpen).parts),
    inside: forEachScript((script) => packTrie(index.inside[script], isOpen).parts),
    phrases: forEachScript((script) => index.phrases[script].build(isOpen)),
    heads: forEachScript((script) => [...index.heads[script]]),
  });
}

export function assembleIndex(parts: IndexParts<Stop>): LexiconIndex {
  const letters = forEachScript((script) => new LetterColumns(ALPHABETS[script]));
  const words = forEachScript((script) => new Trie(letters[script], parts.words[script]));
  const inside = forEachScript((script) => new Trie(letters[script], parts.inside[script]));
  const phrases = forEachScript((script) => new PhraseAutomaton(letters[script], parts.phrases[script]));
  const beginnings = forEachScript((script) => new Beginnings(inside[script], parts.heads[script]));
  return { words, inside, phrases, beginnings };
}

const NO_SHAPE: Shape = { root: '' };

type Sides = Pick<Stop, 'left' | 'right' | 'half'>;

/** A word of an entry and the shapes that it takes before its endings. */
interface ShapedWord {
  readonly word: string;
  readonly shapes: readonly Shape[];
}

/** A part of an entry, in each of its spellings. */
function addPart(index: GrowingIndex, entry: Entry, segments: readonly Segment[], sides: Sides): void {
  const single = sides.half === 'whole' ? wordsAlone(segments) : [];
  const words = single.map((word) => ({ word, shapes: rootShapes(entry, word, sides.right) }));
  const phrases = phrasesOf(segments, sides.half).map((phrase) => shapedPlaces(phrase, entry, sides.right));
  for (const spelling of rootSpellings(entry)) {
    const adding = new SpelledPart(index, entry, spelling, sides);
    for (const word of words) adding.addWord(word);
    for (const phrase of phrases) adding.addPhrase(phrase);
  }
}

/** A segment that stands alone is a choice of phrases (and words); several are the places of one phrase. */
function phrasesOf(segments: readonly Segment[], half: Stop['half']): readonly (readonly Segment[])[] {
  if (segments.length > 1) return [segments];
  const choices = half === 'whole' ? segments[0]!.filter((one) => one.includes(' ')) : segments[0]!;
  return choices.map((phrase) => phrase.split(' ').map((word) => [word]));
}

function shapedPlaces(segments: readonly Segment[], entry: Entry, right: Side): readonly (readonly Shape[])[] {
  return segments.map((segment, at) =>
    segment.flatMap((words) => {
      const root = words.replaceAll(' ', '');
      return root === '' ? { root } : rootShapes(entry, root, at === segments.length - 1 ? right : 'edge');
    }),
  );
}

/** Adds the words and phrases of one part of an entry in one spelling. */
class SpelledPart {
  private readonly ofWords: StopMaker;
  private readonly ofPhrases: StopMaker;
  private readonly loose: boolean;
  private readonly split: boolean;
  /** Kazakh without its letters: what has none of them was added as written. */
  private readonly folded: boolean;

  constructor(
    private readonly index: GrowingIndex,
    private readonly entry: Entry,
    private readonly spelling: RootSpelling,
    private readonly sides: Sides,
  ) {
    const { right, half } = sides;
    this.ofWords = new StopMaker(entry, spelling, right, half, false);
    this.ofPhrases = new StopMaker(entry, spelling, right, half, true);
    this.loose = entry.flags.has('loose') && spelling.script !== 'skeleton' && !spelling.slip;
    this.split = entry.flags.has('split');
    this.folded = entry.language === 'kk' && spelling.script === 'cyrillic' && !spelling.asWritten;
  }

  addWord({ word, shapes }: ShapedWord): void {
    const { entry, spelling, sides } = this;
    if (!isLongEnough(spelling, word, entry)) return;
    if (this.loose) this.addSlips(word);
    for (const shape of shapes) {
      if (this.folded && !hasKazakhLetter(shape.root)) continue;
      for (const text of spelling.spell(shape.root)) {
        const left = spelling.script === 'skeleton' ? narrowLeft(sides, text.length) : sides.left;
        if (left !== undefined) this.addText(text, this.ofWords.stop(shape, left));
      }
    }
  }

  private addSlips(word: string): void {
    const left = this.sides.left === 'any' ? 'affix' : this.sides.left;
    for (const slip of this.slipsOf(word)) {
      for (const root of this.spelling.spell(slip)) {
        this.index.words[this.spelling.script].add(root, this.ofWords.stop({ root }, left));
      }
    }
  }

  /** Of a whole Russian word more slips are safe than of a root with endings. */
  private slipsOf(word: string): readonly string[] {
    const { language } = this.entry;
    const slips = misspellings(word, language);
    const isWhole = language === 'ru' && this.sides.left === 'edge' && this.sides.right === 'edge';
    return isWhole ? [...slips, ...wholeWordSlips(word)] : slips;
  }

  private addText(text: string, stop: Stop): void {
    const { script } = this.spelling;
    this.index.words[script].add(text, stop);
    if (stop.left !== 'edge') this.index.inside[script].add(text, stop);
    if (this.split) this.index.phrases[script].add([[text]], () => stop);
  }

  addPhrase(shaped: readonly (readonly Shape[])[]): void {
    const { spelling, sides } = this;
    if (this.folded && !shaped.some((place) => place.some(({ root }) => hasKazakhLetter(root)))) return;
    const last = shaped.at(-1)!;
    const shapeOf = new Map<string, Shape>();
    const places: string[][] = [];
    for (const shapes of shaped) {
      const place: string[] = [];
      for (const shape of shapes) {
        const texts = shape.root === '' ? [''] : spelling.spell(shape.root);
        for (const text of texts) {
          place.push(text);
          if (shapes === last && sides.right === 'affix') shapeOf.set(text, shape);
        }
      }
      if (place.length === 0) return;
      places.push(place);
    }
    this.index.phrases[spelling.script].add(places, (text) =>
      this.ofPhrases.stop(shapeOf.get(text) ?? NO_SHAPE, sides.left),
    );
    if (mayStandInside(this.entry, sides.half)) addHeads(places, this.index.heads[spelling.script]);
  }
}

const HEAD = 3;

/** The first three letters of every phrase that the choices at the places of one make. */
function addHeads(places: readonly (readonly string[])[], heads: Set<string>): void {
  let open = new Set(['']);
  for (const place of places) {
    const longer = new Set<string>();
    for (const head of open) for (const choice of place) longer.add((head + choice).slice(0, HEAD));
    for (const head of longer) if (head.length === HEAD && longer.delete(head)) heads.add(head);
    open = longer;
  }
}

/** The single words that a part may consist of. */
function wordsAlone(segments: readonly Segment[]): string[] {
  return segments.flatMap((segment, at) =>
    segments.every((other, place) => place === at || other.includes(''))
      ? segment.filter((words) => words !== '' && !words.includes(' '))
      : [],
  );
}

/** A short skeleton is found in innocent foreign words: it must be the whole word, or at least begin it. */
function narrowLeft({ left, right }: Sides, length: number): Side | undefined {
  if (length < SHORT_SKELETON) return left === 'edge' && right === 'edge' ? left : undefined;
  return left === 'any' && length < LONG_SKELETON ? 'edge' : left;
}
