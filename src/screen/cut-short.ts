// Vulgar words of which only the head is left: f***, f---, a**, "б**** да сколько можно", "ни х.. не работает", bitc*. So little tells
// something only in company.

import type { Token } from './token';

const ENGLISH = /^f\*{3}(ing|in|ed|er|ers|)$/;
/** After a capital, which may be a masked name, these tell. */
const AFTER_ENGLISH = new Set('you u off this that the it up him her them your'.split(' '));
/** One letter and stars, told by the word before: "a piece of s***", "pain in the a**". */
const ENGLISH_AFTER: readonly HeadOnly[] = [
  {
    masked: /^a\*{2}$/,
    meant: 'asshole',
    company: words('an your ur my his her their the fat dumb lazy kiss big sorry'),
  },
  { masked: /^s\*{3}$/, meant: 'shit', company: words('of holy bull eat such same utter absolute') },
  { masked: /^b\*{4}$/, meant: 'bitch', company: words('a you stupid dumb fat old ugly lying') },
  { masked: /^c\*{3}$/, meant: 'cunt', company: words('a you stupid dumb fat old ugly lying') },
];
/** "f---" for the whole word: dashes at once behind the letter, and a company that no option of a command has. */
const DASHED = /^(?:-{2,4}|[–—]{1,3})(?![\p{L}\d])/u;
const BEFORE_DASHED = words('the what no this');
const AFTER_DASHED = words('you u off him her them');
const RUSSIAN_AFTER: readonly HeadOnly[] = [
  { masked: /^п\*{3,5}$/, meant: 'пиздец', company: words('полный это просто вообще такой какой') },
];
/** "х** вам", "п**** какой-то": told by the word that follows. */
const RUSSIAN_BEFORE: readonly HeadOnly[] = [
  { masked: /^х\*{2}$/, meant: 'хуй', company: words('вам тебе ему им знает') },
  { masked: /^п\*{4,5}$/, meant: 'пиздец', company: words('какой полный просто') },
];
/** An exclamation at the head of a sentence, in small letters: a masked name is written with a capital. */
const EXCLAMATION = /^б\*{2,5}$/;
const RUSSIAN = /^х\**$/;
const BEFORE_RUSSIAN = new Set('на ни до по какого нет никакого'.split(' '));
/** One star more, or nothing more: "какого х* вы молчите", "какого х закрыли"; "для какого х" is a formula. */
const BEFORE_X = words('какого никакого');
const FORMULA = words('для у от до при с из');
/** "иди в ж...": with a verb of sending before it. */
const SENDS = words('иди идите пошел пошла пошли пошол катись катитесь вали валите засунь засуньте себе ты вы они');
/** "разную х...", "эта х…": a vulgar noun that is feminine. */
const FEMININE = /(?:ую|юю|ая|яя)$|^(?:эту|эта|та|ту)$/;
/** Dots that stand for letters: a full stop is one. */
const DOTS = /^(?:\.{2,}|…)/;
const STAR = 42;
const ONE_STAR = /^\*(?!\*)/;
/** Letters before a single star that may stand for one letter more, and not for a footnote. */
const SHORTEST_STARRED = { cyrillic: 3, latin: 4 } as const;

/** Shorter ones that no other word begins with before its last letter. */
const SHORT_STARRED = words('shi cun slu twa');

interface HeadOnly {
  readonly masked: RegExp;
  readonly meant: string;
  readonly company: ReadonlySet<string>;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

const meantIn = (masks: readonly HeadOnly[], word: string, beside: string): string | undefined =>
  masks.find(({ masked, company }) => masked.test(word) && company.has(beside))?.meant;

/** Letters that a vulgar word of which little is left begins with. */
const FIRST = new Set([...'fasbcхпбж'].map((letter) => letter.charCodeAt(0)));

/** May the word be one letter, or a letter and stars? Asked of every word. */
export const mayBeCutShort = ({ word, mixed }: Token): boolean =>
  (word.length === 1 || (mixed && word.charCodeAt(1) === STAR)) && FIRST.has(word.charCodeAt(0));

/** The word that is meant at `at`, when it is certain. @param gap what follows the word. */
export function cutShort(tokens: readonly Token[], at: number, gap: string): string | undefined {
  const { word, capitalised, latin, cyrillic } = tokens[at]!;
  const last = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (latin && word[0] === 'f') return englishF(word, capitalised, gap, last, next);
  if (latin) return capitalised ? undefined : meantIn(ENGLISH_AFTER, word, last);
  if (!cyrillic) return undefined;
  if (!capitalised && word.length > 2) {
    const meant = meantIn(RUSSIAN_BEFORE, word, next) ?? meantIn(RUSSIAN_AFTER, word, last);
    if (meant !== undefined) return meant;
    if (EXCLAMATION.test(word) && isOpening(tokens, at)) return 'блять';
  }
  if (BEFORE_X.has(last) && !capitalised && /^х\*?$/.test(word) && !FORMULA.has(tokens[at - 2]?.word ?? ''))
    return 'хуй';
  if (word === 'ж' && last === 'в' && DOTS.test(gap) && SENDS.has(tokens[at - 2]?.word ?? '')) return 'жопу';
  return russianX(word, capitalised, gap, last);
}

/** The first of several words of a sentence, and not the first of a row of masked ones. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!;
  const next = tokens[at + 1];
  return tokens[at - 1]?.sentence !== sentence && next?.sentence === sentence && !next.word.includes('*');
}

function englishF(word: string, capitalised: boolean, gap: string, last: string, next: string): string | undefined {
  if (word === 'f') {
    const told = BEFORE_DASHED.has(last) || AFTER_DASHED.has(next);
    return !capitalised && told && DASHED.test(gap) ? 'fuck' : undefined;
  }
  if (word === 'f**') return AFTER_DASHED.has(next) ? 'fuck' : undefined;
  const ending = ENGLISH.exec(word)?.[1];
  return ending !== undefined && (!capitalised || AFTER_ENGLISH.has(next)) ? `fuck${ending}` : undefined;
}

function russianX(word: string, capitalised: boolean, gap: string, last: string): string | undefined {
  if (word[0] !== 'х' || !RUSSIAN.test(word)) return undefined;
  if (word.length <= 2 && !DOTS.test(gap)) return undefined;
  if (BEFORE_RUSSIAN.has(last)) return 'хуй';
  return !capitalised && word.length === 1 && FEMININE.test(last) ? 'хуйня' : undefined;
}

/** Is the last letter of a word put out by one star? */
export const isStarredAtEnd = ({ word, mixed, cyrillic, latin }: Token, gap: string): boolean =>
  !mixed &&
  cyrillic !== latin &&
  gap.charCodeAt(0) === STAR &&
  ONE_STAR.test(gap) &&
  (word.length >= (cyrillic ? SHORTEST_STARRED.cyrillic : SHORTEST_STARRED.latin) || SHORT_STARRED.has(word));
