// The sentence around a word of a text, made plain for comparison.

export interface Around {
  /** From the beginning of the sentence to the word, and from there to its end: lower case, single spaces, without the marks of the word. */
  readonly before: string;
  readonly after: string;
  /** In « » when it stands between quotation marks of any kind. */
  readonly word: string;
}

/** So far to each side, in characters. */
const REACH = 200;
const OPENS = /[«„“"‘‹']$/u;
const CLOSES = /^[»“”"’›']/u;
const ENDS_SENTENCE = /[.!?;]+(?=\s|$)|\n\s*\n/u;

export function aroundOf(text: string, { start, end }: { readonly start: number; readonly end: number }): Around {
  const left = plain(
    text
      .slice(Math.max(0, start - REACH), start)
      .split(ENDS_SENTENCE)
      .at(-1) ?? '',
  ).trimStart();
  const right = plain(text.slice(end, end + REACH).split(ENDS_SENTENCE)[0] ?? '').trimEnd();
  const word = plain(text.slice(start, end));
  return OPENS.test(left) && CLOSES.test(right)
    ? { before: left.slice(0, -1), after: right.slice(1), word: `«${word}»` }
    : { before: left, after: right, word };
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/ё/gu, 'е').replace(/\s+/gu, ' ');
}
