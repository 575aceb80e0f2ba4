// Which of the three languages a text is written in; Kazakh also without its own letters or in Latin, Russian also in Latin.
import { createRequire } from 'node:module';
import { LANGUAGES, type Language } from '../ticket/language';
import { foldWord } from './fold';
import { isNobodys, isWordOf } from './language-words';
import { likelihood } from './letter-statistics';

type Scores = Record<Language, number>;

const MAX_TEXT = 4000;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ`´-]\p{L}[\p{L}\p{M}]*)*/gu;
/** Addresses, and names that programs give: ERR_CONNECTION_TIMED_OUT. */
const NOT_WORDS = /(?:https?:\/\/|www\.)\S{1,500}|[\w.+-]{1,64}@[\w.-]{1,255}|\b\w{1,64}_\w{1,64}\b/g;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const KAZAKH_LETTER = /[әғқңөұүһі]/iu;
/** Letters of the Latin alphabets of Kazakh (2017–2021) that neither English nor translit has. */
const KAZAKH_LATIN = /[äöüğūşñıǵńúóáýŋ]/iu;
/** Letters that Kazakh words have only when they are Russian. */
const RUSSIAN_LETTER = /[ёъщэц]/iu;
/** Fewer letters than this tell nothing. */
const LEAST_LETTERS = 3;
/** What one word may say at the most: a name or a term must not outweigh a sentence. */
const CAP = 6;
const SMALL_WORD = 5;
/** Names begin with a capital and follow no grammar of the text. */
const NAME = 0.3;
const TERM = 0.2;
/** Below that the letters are undecided, and the statistics of whole words are asked. */
const CLOSE = 1;

/** The language of a text as a person reads it, or null when there is too little to tell. Quotes must be left out by the caller. */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, MAX_TEXT).normalize('NFC').replace(NOT_WORDS, ' ');
  const words: readonly string[] = sample.match(WORD) ?? [];
  const letters = lengthOf(words);
  if (letters < LEAST_LETTERS * 2 && [...words.join('')].length < LEAST_LETTERS) return null;
  const cyrillic = words.filter((word) => CYRILLIC.test(word));
  // English terms in a Cyrillic sentence, or a Russian name in an English one, do not change its language.
  const isCyrillic = lengthOf(cyrillic) * 2 >= letters || cyrillic.length * 2 > words.length;
  const told = isCyrillic ? cyrillic : words.filter((word) => !CYRILLIC.test(word));
  // Terms that all three share, in Latin letters and nothing else: "tariff?".
  if (!isCyrillic && told.every((word) => isNobodys(foldWord(word)))) return 'en';
  const candidates = isCyrillic ? (['ru', 'kk'] as const) : (['en', 'kk', 'ru'] as const);
  const sum: Scores = { kk: 0, ru: 0, en: 0 };
  told.forEach((word, at) => {
    const { scores, mayBeName } = scoresOf(word, isCyrillic);
    const weight = mayBeName && at > 0 ? NAME : 1;
    for (const language of candidates) sum[language] += weight * scores[language];
  });
  const [best = 'ru', second = 'kk'] = [...candidates].sort((a, b) => sum[b] - sum[a]);
  if (sum[best] - sum[second] >= CLOSE || best === 'en' || second === 'en') return best;
  return looksKazakh(sample, isCyrillic ? 'ru' : best) ? 'kk' : candidates[0];
}

/** In UTF-16 units. */
function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** What a word says, wherever it stands; the weight of a name is the caller's, since the first word proves none. */
interface WordScores {
  readonly scores: Scores;
  readonly mayBeName: boolean;
}

/** People use few words, again and again: the latest ones are kept, apart for each alphabet, since it tells who may own them. */
const KEPT = { cyrillic: new Map<string, WordScores>(), latin: new Map<string, WordScores>() };
const MOST_KEPT = 5_000;
const LONGEST_KEPT = 40;

function scoresOf(word: string, isCyrillic: boolean): WordScores {
  const kept = isCyrillic ? KEPT.cyrillic : KEPT.latin;
  const known = kept.get(word);
  if (known) return known;
  const scores = computeScores(word, isCyrillic ? ['kk', 'ru'] : LANGUAGES);
  if (kept.size >= MOST_KEPT) kept.clear();
  if (word.length <= LONGEST_KEPT) kept.set(word, scores);
  return scores;
}

/** 0 for the likeliest language, less for the others. */
function computeScores(word: string, among: readonly Language[]): WordScores {
  const folded = foldWord(word);
  const raw = rawScores(word, folded, among);
  const best = Math.max(...among.map((language) => raw[language]));
  const isTerm = isNobodys(folded);
  const scores: Scores = { kk: 0, ru: 0, en: 0 };
  for (const language of among) scores[language] = (isTerm ? TERM : 1) * Math.max(raw[language] - best, -CAP);
  return { scores, mayBeName: !isTerm && /^\p{Lu}\p{Ll}/u.test(word) };
}

function rawScores(word: string, folded: string, among: readonly Language[]): Scores {
  const scores: Scores = { kk: -CAP, ru: -CAP, en: -CAP };
  if (KAZAKH_LETTER.test(word) || KAZAKH_LATIN.test(word)) return { ...scores, kk: 0 };
  const owners = among.filter((language) => isWordOf(folded, language));
  for (const language of among) {
    if (owners.length > 0) scores[language] = owners.includes(language) ? 0 : -SMALL_WORD;
    else scores[language] = likelihood(folded, language);
  }
  if (owners.length === 0 && RUSSIAN_LETTER.test(word)) scores.ru += 2;
  return scores;
}

const load = createRequire(__filename);

/** The statistics are loaded for the first doubtful text: they take 40 MB. */
function looksKazakh(sample: string, otherwise: Language): boolean {
  const { detectAll } = load('tinyld') as typeof import('tinyld');
  return detectAll(sample, { only: ['kk', otherwise] })[0]?.lang === 'kk';
}
