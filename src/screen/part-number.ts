// Part numbers and serial numbers (SH1T-204, HUJ1234) are no words, whatever their letters read like.

const LONGEST = 40;
const EDGES = /^[^A-ZА-ЯЁӘҒҚҢӨҰҮҺІ0-9]+|(?<![^A-ZА-ЯЁӘҒҚҢӨҰҮҺІ0-9])[^A-ZА-ЯЁӘҒҚҢӨҰҮҺІ0-9]+$/g;
/** Capitals and digits only: in groups, or with a number at the end; of Cyrillic ones an abbreviation and a number (ПЗД-12). */
const PART_NUMBER =
  /^(?=.*\d)[A-Z0-9]+(?:[-/_.][A-Z0-9]+)+$|^[A-Z]{2,}\d{2,}$|^[A-Z]{1,2}\d{1,2}[A-Z]$|^[А-ЯЁӘҒҚҢӨҰҮҺІ]{2,3}-\d{2,}(?:[-/.]\d+)*$/;

/** Is `chunk`, a run without a space, a part number? */
export function isPartNumber(chunk: string): boolean {
  return chunk.length <= LONGEST && PART_NUMBER.test(chunk.replace(EDGES, ''));
}
