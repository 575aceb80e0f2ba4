// What stands at the end of a walk through a tree of the lexicon: one entry, and what may stand before and after its root.

import { endingReader, type ReadEnding, type Shape } from './endings';
import { harmonyOf } from './endings-kk';
import type { Entry, Side } from './entry';
import { type RootSpelling, type SpellingName, spellingNamed } from './root-spellings';

/** Where a walk through a tree may end: one shape of one pattern of an entry. */
export interface Stop {
  readonly entry: Entry;
  readonly left: Side;
  readonly right: Side;
  readonly spelling: SpellingName;
  /** What its endings depend on. */
  readonly shape: Shape;
  readonly phrase: boolean;
  /** Of a phrase with a gap: which half. */
  readonly half: 'whole' | 'first' | 'second';
  /** Typed with the wrong keyboard layout. */
  readonly slip: boolean;
  readonly readEnding: ReadEnding;
}

/** What tells a stop; the rest follows from it. */
export type StopParts = Omit<Stop, 'slip' | 'readEnding'>;

/** Is a phrase looked for inside run-together text as well? */
export const mayStandInside = ({ grade }: Entry, half: Stop['half']): boolean =>
  grade === 'obscene' && half === 'whole';

const noEnding: ReadEnding = () => 'none';

export function makeStop(parts: StopParts): Stop {
  const { entry, left, right, shape, phrase, half } = parts;
  const spelling = spellingNamed(parts.spelling);
  const readEnding = right === 'affix' ? spelling.reader(endingReader(entry, shape, spelling.endings)) : noEnding;
  // All are made here, so that they are alike to the engine.
  return { entry, left, right, spelling: spelling.name, shape, phrase, half, slip: spelling.slip, readEnding };
}

/** Makes the stops of one entry in one spelling: few, as the thousands of words of an entry share them. */
export class StopMaker {
  private readonly simple = new Map<Side, Stop>();
  private readonly withEndings = new Map<string, Stop>();
  private readonly withList = new Map<readonly string[], Stop>();

  constructor(
    private readonly entry: Entry,
    private readonly spelling: RootSpelling,
    private readonly right: Side,
    private readonly half: Stop['half'],
    private readonly phrase: boolean,
  ) {}

  stop(shape: Shape, left: Side): Stop {
    if (this.right !== 'affix') return this.known(this.simple, left, shape, left);
    if (shape.endings) return this.known(this.withList, shape.endings, shape, left);
    const harmony = this.entry.language === 'kk' ? harmonyOf(shape.root) : null;
    return this.known(this.withEndings, `${left} ${harmony} ${shape.vowelOnly}`, shape, left);
  }

  private known<Key>(stops: Map<Key, Stop>, key: Key, shape: Shape, left: Side): Stop {
    const known = stops.get(key);
    if (known) return known;
    const { entry, spelling, right, half, phrase } = this;
    const stop = makeStop({ entry, left, right, half, phrase, shape, spelling: spelling.name });
    stops.set(key, stop);
    return stop;
  }
}
