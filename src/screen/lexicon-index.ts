// The searchable form of a lexicon: prefix trees of words and automata of phrases, one for each way in which a text may be spelt.

import { endingReader, type ReadEnding, rootShapes, type Shape } from './endings';
import { harmonyOf } from './endings-kk';
import type { Entry, Segment, Side } from './entry';
import { misspellings } from './misspelt';
import { PhraseAutomaton } from './phrase-automaton';
import { ALPHABETS, isLongEnough, type RootSpelling, rootSpellings } from './root-spellings';
import type { Script } from './script';
import { Trie } from './trie';

/** Where a walk through a tree may end: one shape of one pattern of an entry. */
export interface Stop {
  readonly entry: Entry;
  readonly left: Side;
  readonly right: Side;
  readonly readEnding: ReadEnding;
  readonly phrase: boolean;
  /** Typed with the wrong keyboard layout. */
  readonly slip: boolean;
  /** Of a phrase with a gap: which half. */
  readonly half: 'whole' | 'first' | 'second';
}

export interface LexiconIndex {
  /** Of `words`, those that may stand inside a word: few, so that looking for them everywhere is cheap. */
  readonly inside: Readonly<Record<Script, Trie<Stop>>>;
  readonly words: Readonly<Record<Script, Trie<Stop>>>;
  readonly phrases: Readonly<Record<Script, PhraseAutomaton<Stop>>>;
}

/** Letters of a skeleton below which it must be the whole word, and below which it must begin the word. */
const SHORT_SKELETON = 4;
const LONG_SKELETON = 6;

const ofEach = <Tree>(make: (letters: string) => Tree): Record<Script, Tree> => ({
  cyrillic: make(ALPHABETS.cyrillic),
  english: make(ALPHABETS.english),
  skeleton: make(ALPHABETS.skeleton),
});

export function indexEntries(entries: readonly Entry[]): LexiconIndex {
  const index: LexiconIndex = {
    inside: ofEach((letters) => new Trie(letters)),
    words: ofEach((letters) => new Trie(letters)),
    phrases: ofEach((letters) => new PhraseAutomaton(letters)),
  };
  for (const entry of entries) new EntryIndexer(index, entry).add();
  return index;
}

type Sides = Pick<Stop, 'left' | 'right' | 'half'>;

/** Adds one entry to the index; its stops are few and shared by its spellings. */
class EntryIndexer {
  private readonly stops = new Map<string, Stop>();

  constructor(
    private readonly index: LexiconIndex,
    private readonly entry: Entry,
  ) {}

  add(): void {
    const { parts, left, right } = this.entry.pattern;
    for (const [at, segments] of parts.entries()) {
      const half = parts.length === 1 ? 'whole' : at === 0 ? 'first' : 'second';
      this.addPart(segments, {
        left: half === 'second' ? 'edge' : left,
        right: half === 'first' ? 'edge' : right,
        half,
      });
    }
  }

  private addPart(segments: readonly Segment[], sides: Sides): void {
    const single = wordsAlone(segments);
    const split = this.entry.flags.has('split');
    for (const spelling of rootSpellings(this.entry)) {
      if (sides.half === 'whole') for (const word of single) this.addWord(word, spelling, sides, split);
      if (segments.length > 1) this.addPhrase(segments, spelling, sides);
      else {
        const phrases = sides.half === 'whole' ? segments[0]!.filter((one) => one.includes(' ')) : segments[0]!;
        for (const phrase of phrases)
          this.addPhrase(
            phrase.split(' ').map((word) => [word]),
            spelling,
            sides,
          );
      }
    }
  }

  private addWord(word: string, spelling: RootSpelling, sides: Sides, split: boolean): void {
    if (!isLongEnough(spelling, word, this.entry)) return;
    const { script } = spelling;
    if (this.entry.flags.has('loose') && spelling.asWritten) {
      const narrow = { ...sides, left: sides.left === 'any' ? ('affix' as const) : sides.left };
      for (const slip of misspellings(word, this.entry.language)) {
        this.index.words[script].add(slip, this.stop({ root: slip }, spelling, narrow, false));
      }
    }
    for (const shape of rootShapes(this.entry, word, sides.right)) {
      for (const text of spelling.spell(shape.root)) {
        const narrow = script === 'skeleton' ? narrowSides(sides, text.length) : sides;
        if (!narrow) continue;
        const stop = this.stop(shape, spelling, narrow, false);
        this.index.words[script].add(text, stop);
        if (stop.left !== 'edge') this.index.inside[script].add(text, stop);
        if (split) this.index.phrases[script].add([[text]], () => stop);
      }
    }
  }

  private addPhrase(segments: readonly Segment[], spelling: RootSpelling, sides: Sides): void {
    const shapeOf = new Map<string, Shape>();
    const end = segments.length - 1;
    const places = segments.map((segment, at) =>
      segment.flatMap((words) => {
        const shapes = this.shapesOf(words, at === end ? sides.right : 'edge');
        return shapes.flatMap((shape) => {
          const texts = shape.root === '' ? [''] : spelling.spell(shape.root);
          if (at === end && sides.right === 'affix') for (const text of texts) shapeOf.set(text, shape);
          return texts;
        });
      }),
    );
    if (places.some((place) => place.length === 0)) return;
    const bare = this.stop({ root: '' }, spelling, sides, true);
    const stopAfter = (last: string): Stop => {
      const shape = shapeOf.get(last);
      return shape ? this.stop(shape, spelling, sides, true) : bare;
    };
    this.index.phrases[spelling.script].add(places, stopAfter);
  }

  private shapesOf(words: string, right: Side): Shape[] {
    const letters = words.replaceAll(' ', '');
    return letters === '' ? [{ root: '' }] : rootShapes(this.entry, letters, right);
  }

  private stop(shape: Shape, spelling: RootSpelling, sides: Sides, phrase: boolean): Stop {
    const { left, right, half } = sides;
    const harmony = this.entry.language === 'kk' && right === 'affix' ? harmonyOf(shape.root) : null;
    const { endings } = shape;
    const list = endings ? `${endings.length}${endings[0]}${endings.at(-1)}` : '';
    const key = `${spelling.script}${spelling.slip}${left}${right}${half}${phrase}${harmony}${shape.vowelOnly}${list}`;
    const known = this.stops.get(key);
    if (known) return known;
    const readEnding =
      right === 'affix' ? spelling.reader(endingReader(this.entry, shape, spelling.endings)) : noEnding;
    const stop: Stop = { entry: this.entry, left, right, half, readEnding, phrase, slip: spelling.slip };
    this.stops.set(key, stop);
    return stop;
  }
}

const noEnding: ReadEnding = () => 'none';

/** The single words that a part may consist of. */
function wordsAlone(segments: readonly Segment[]): string[] {
  return segments.flatMap((segment, at) =>
    segments.every((other, place) => place === at || other.includes(''))
      ? segment.filter((words) => words !== '' && !words.includes(' '))
      : [],
  );
}

/** A short skeleton is found in innocent foreign words: it must be the whole word, or at least begin it. */
function narrowSides(sides: Sides, length: number): Sides | undefined {
  if (length < SHORT_SKELETON) return sides.left === 'edge' && sides.right === 'edge' ? sides : undefined;
  return sides.left === 'any' && length < LONG_SKELETON ? { ...sides, left: 'edge' } : sides;
}
