// Part numbers and serial numbers (SH1T-204, HUJ1234) are no words, whatever their letters read like.

const LONGEST = 40;
const SPACE = /\s/;
const EDGES = /^[^A-ZА-ЯЁ0-9]+|[^A-ZА-ЯЁ0-9]+$/g;
/** Capitals and digits only: in groups, or with a number at the end; of Cyrillic ones an abbreviation and a number (ПЗД-12). */
const PART_NUMBER = /^(?=.*\d)[A-Z0-9]+(?:[-/_.][A-Z0-9]+)+$|^[A-Z]{2,}\d{2,}$|^[А-ЯЁ]{2,3}-\d{2,}(?:[-/.]\d+)*$/;

/** Does what is matched from `start` to `end` lie in a part number? */
export function isPartNumber(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > 0 && start - from < LONGEST && !SPACE.test(text[from - 1]!)) from--;
  while (to < text.length && to - end < LONGEST && !SPACE.test(text[to]!)) to++;
  return to - from <= LONGEST && PART_NUMBER.test(text.slice(from, to).replace(EDGES, ''));
}
