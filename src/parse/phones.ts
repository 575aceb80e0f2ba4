// Telephone numbers of Kazakhstan as people write them -> E.164.

const SEPARATOR = '[ \\t\\u00a0().–—-]{0,3}';
/** +7, 8 or 7 before ten digits that begin with 7; never a piece of a longer number. */
const WITH_PREFIX = new RegExp(
  `(?<![\\d№#]|\\d[.:-])(?:\\+[ \\u00a0]?7|8|7)${SEPARATOR}(7(?:${SEPARATOR}\\d){9})(?!\\d|-\\d)`,
  'g',
);
/** `(7172) 55-66-77`: the code of a city in brackets. */
const WITH_CITY = /(?<![\d)]|\d[ -])\((7\d{2,4})\)((?:[ \u00a0-]{0,2}\d){5,7})(?!\d|-\d)/g;
/** Ten digits count only behind a word for telephone. */
const LABELLED =
  /(?:тел(?:ефон[а-яё]{0,3})?|моб(?:ильный|\.)?|сот(?:овый|ка|\.)?|ұялы|байланыс|нөмірім|whats ?app|ватсап|phone|mobile|cell|tel|call)[\s.:№-]{0,6}(?:нөмірі|номер|number)?[\s.:№-]{0,4}\(?(7(?:[ \t().–—-]{0,3}\d){9})(?!\d|-\d)/giu;

/** National numbers: 70x, 747, 75x-77x mobile, 71x-72x by region. */
const NATIONAL = /^7[0-24-7]\d{8}$/;

/** Each number once, in the order of the text. */
export function findPhones(text: string): string[] {
  const found: { at: number; digits: string }[] = [];
  const add = (at: number, national: string) => {
    const digits = national.replace(/\D/g, '');
    if (NATIONAL.test(digits)) found.push({ at, digits });
  };
  for (const match of text.matchAll(WITH_PREFIX)) add(match.index, match[1]!);
  for (const match of text.matchAll(WITH_CITY)) add(match.index, match[1]! + match[2]!);
  for (const match of text.matchAll(LABELLED)) add(match.index, match[1]!);
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ digits }) => `+7${digits}`))];
}
