// Where the quotation marks stand around a word: titles and what others said are told by what stands beside them.

import type { Token } from './token';

const OPENS = /["«“„]$/;
const CLOSES = /^["»”]/;
/** Words on either side of the one that is looked at; a longer quotation is not walked through. */
const LONGEST = 6;

/** The first word behind the opening mark, or the last one that was looked at. */
export function quotationStart(first: number, tokens: readonly Token[]): number {
  let from = first;
  while (first - from < LONGEST && from > 0 && !OPENS.test(tokens[from]!.before)) from--;
  return from;
}

/** The last word before the closing mark, or the last one that was looked at. */
export function quotationEnd(last: number, tokens: readonly Token[]): number {
  let to = last;
  while (to - last < LONGEST && tokens[to + 1] !== undefined && !CLOSES.test(tokens[to + 1]!.before)) to++;
  return to;
}

export const opensQuotation = ({ before }: Token): boolean => OPENS.test(before);
export const closesQuotation = ({ before }: Token): boolean => CLOSES.test(before);
