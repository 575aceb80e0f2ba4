// Stretches of a text that say word for word what one before said: a pasted log, a thread sent whole again, a megabyte of one sentence.
// Where the first brought nothing to the verdict, the second brings nothing either, and need not be read.

import type { Stretch } from './tokens';

/** Only so many are remembered: a text of more different ones hardly repeats any. */
const MOST = 1000;
/** Characters around the stretch that its rules look at. */
const AROUND = 8;

export class RepeatedStretches {
  private readonly empty = new Set<string>();

  constructor(private readonly text: string) {}

  /** What the stretch says, with all that its rules may see of it; nothing for the last one of a text, which nothing can repeat. */
  keyOf({ tokens, from, to, isWhole }: Stretch): string | undefined {
    if (!isWhole) return undefined;
    let marks = `${from}-${to}`;
    for (let at = 1; at < tokens.length; at++) {
      const { sentence, quoted } = tokens[at]!;
      const last = tokens[at - 1]!;
      // Ends of sentences and quotes depend on what was opened before the stretch.
      if (sentence !== last.sentence || quoted !== last.quoted) marks += ` ${at}${quoted ? 'q' : ''}`;
    }
    const said = this.text.slice(Math.max(0, tokens[0]!.start - AROUND), tokens.at(-1)!.end + AROUND);
    return `${tokens[0]!.quoted}${marks}|${said}`;
  }

  /** Has the same been read before, and brought nothing? */
  isEmpty(key: string): boolean {
    return this.empty.has(key);
  }

  broughtNothing(key: string): void {
    if (this.empty.size < MOST) this.empty.add(key);
  }
}
