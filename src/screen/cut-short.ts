// Vulgar words of which only the head is left: f***, "ни х.. не работает", bitc*. So little tells something only in company.

import type { Token } from './token';

const ENGLISH = /^f\*{3}(ing|in|ed|er|ers|)$/;
/** After a capital, which may be a masked name, these tell. */
const AFTER_ENGLISH = new Set('you u off this that the it up him her them your'.split(' '));
const RUSSIAN = /^х\**$/;
const BEFORE_RUSSIAN = new Set('на ни до какого нет никакого'.split(' '));
/** "разную х...", "эта х…": a vulgar noun that is feminine. */
const FEMININE = /(?:ую|юю|ая|яя)$|^(?:эту|эта|та|ту)$/;
/** Dots that stand for letters: a full stop is one. */
const DOTS = /^(?:\.{2,}|…)/;
const ONE_STAR = /^\*(?!\*)/;
/** Letters before a single star that may stand for one letter more, and not for a footnote. */
const SHORTEST_STARRED = { cyrillic: 3, latin: 4 } as const;

/** The word that is meant at `at`, when it is certain. @param gap what follows the word. */
export function cutShort(tokens: readonly Token[], at: number, gap: string): string | undefined {
  const { word, capitalised, latin, cyrillic } = tokens[at]!;
  if (latin && word.startsWith('f*')) {
    const ending = ENGLISH.exec(word)?.[1];
    const told = !capitalised || AFTER_ENGLISH.has(tokens[at + 1]?.word ?? '');
    return ending !== undefined && told ? `fuck${ending}` : undefined;
  }
  if (!cyrillic || word[0] !== 'х' || !RUSSIAN.test(word)) return undefined;
  if (word.length <= 2 && !DOTS.test(gap)) return undefined;
  const last = tokens[at - 1]?.word ?? '';
  return BEFORE_RUSSIAN.has(last)
    ? 'хуй'
    : !capitalised && word.length === 1 && FEMININE.test(last)
      ? 'хуйня'
      : undefined;
}

/** Is the last letter of a word put out by one star? */
export const isStarredAtEnd = ({ word, mixed, cyrillic, latin }: Token, gap: string): boolean =>
  !mixed &&
  cyrillic !== latin &&
  gap.charCodeAt(0) === 42 &&
  ONE_STAR.test(gap) &&
  word.length >= (cyrillic ? SHORTEST_STARRED.cyrillic : SHORTEST_STARRED.latin);
