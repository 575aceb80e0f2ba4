// Which sections of the Reference Centre may answer a text (clauses 10, 14): full text in Russian and English, trigrams for Kazakh.
import { sql } from 'drizzle-orm';
import type { FaqEntry } from '../decide/faq-entry';
import { LANGUAGES } from '../ticket/language';
import { attempt, type Queryable } from './database';

export interface Suggestion {
  readonly entry: FaqEntry;
  /** 1: a keyword that is enough by itself, or two of the others. */
  readonly score: number;
}

/** More words make a long mail no clearer. */
const MOST_WORDS = 30;
/** Of three letters at least. */
const WORD = /\p{L}{3,}/gu;
/** Kazakh has no dictionary in PostgreSQL: a word counts when so much of it is alike. */
const ALIKE = 0.55;
/** A word that says what a section is about stands with `!` in its keywords; of the others it takes two. */
const ALONE = 1;
const BESIDE = 0.5;
/** Below it, a section is not worth the reader's time. */
const ENOUGH = 1;
/** Of what the best one has: a section that fits much worse is in the way. */
const SHARE_OF_BEST = 0.6;

/** In which sections a word stands, in any form that full text knows, or one like it. */
interface Hit {
  readonly slug: string;
  readonly score: number;
}

/** People use few words, again and again: those asked for last are kept, with what the database said, for each set of sections. */
const KEPT = new WeakMap<readonly FaqEntry[], Map<string, readonly Hit[]>>();
const MOST_KEPT = 10_000;
const LONGEST_KEPT = 40;
const NOWHERE: readonly Hit[] = [];

/** The best first, `most` at the most; none when nothing fits. Titles and keywords are searched. */
export async function suggestFaq(
  db: Queryable,
  text: string,
  entries: readonly FaqEntry[],
  most = 3,
): Promise<Suggestion[]> {
  const [found = []] = await suggestForEach(db, [text], entries, most);
  return found;
}

/** As `suggestFaq`, for many texts with one statement at the most: it asks for the words that were not asked for lately. */
export async function suggestForEach(
  db: Queryable,
  texts: readonly string[],
  entries: readonly FaqEntry[],
  most = 3,
): Promise<Suggestion[][]> {
  if (entries.length === 0) return texts.map(() => []);
  const words = texts.map(wordsOf);
  const kept = KEPT.get(entries) ?? new Map<string, readonly Hit[]>();
  KEPT.set(entries, kept);
  const hits = await askedFor(db, [...new Set(words.flat())], entries, kept);
  return words.map((own) => weigh(own, hits, entries).slice(0, most));
}

function weigh(
  words: readonly string[],
  hits: ReadonlyMap<string, readonly Hit[]>,
  entries: readonly FaqEntry[],
): Suggestion[] {
  const scores = new Map<string, number>();
  for (const word of words)
    for (const { slug, score } of hits.get(word) ?? NOWHERE) scores.set(slug, (scores.get(slug) ?? 0) + score);
  const least = Math.max(ENOUGH, SHARE_OF_BEST * Math.max(0, ...scores.values()));
  return entries
    .flatMap((entry) => {
      const score = scores.get(entry.slug) ?? 0;
      return score >= least ? [{ entry, score }] : [];
    })
    .sort((a, b) => b.score - a.score);
}

async function askedFor(
  db: Queryable,
  words: readonly string[],
  entries: readonly FaqEntry[],
  kept: Map<string, readonly Hit[]>,
): Promise<ReadonlyMap<string, readonly Hit[]>> {
  const known = new Map(words.flatMap((word) => [[word, kept.get(word)] as const]));
  const hits = new Map([...known].map(([word, places]) => [word, places ?? NOWHERE]));
  const fresh = words.filter((word) => known.get(word) === undefined);
  if (fresh.length === 0) return hits;
  for (const [word, places] of await search(db, fresh, entries)) hits.set(word, places);
  if (kept.size + fresh.length > MOST_KEPT) kept.clear();
  for (const word of fresh) if (word.length <= LONGEST_KEPT) kept.set(word, hits.get(word) ?? NOWHERE);
  return hits;
}

/** Only words that stand somewhere are answered. */
async function search(
  db: Queryable,
  words: readonly string[],
  entries: readonly FaqEntry[],
): Promise<Map<string, Hit[]>> {
  const sections = JSON.stringify(entries.flatMap((entry) => [wordsToFind(entry, ALONE), wordsToFind(entry, BESIDE)]));
  const rows = await attempt(() =>
    db.execute<{ slug: string; word: string; score: number }>(sql`
    with section as materialized (
      select slug, weight, kk, to_tsvector('simple', kk) as simple, to_tsvector('russian', ru) as russian, to_tsvector('english', en) as english
      from jsonb_to_recordset(${sections}::jsonb) as e(slug text, weight float8, kk text, ru text, en text)
    ),
    asked as materialized (
      select word, plainto_tsquery('simple', word) as simple, plainto_tsquery('russian', word) as russian, plainto_tsquery('english', word) as english
      from unnest(${sql.param([...words])}::text[]) as word
    ),
    -- Kazakh puts its endings behind the root: only words that begin alike are compared, or it would cost ten times as much.
    alike as (
      select slug, weight, word, max(similarity(word, kazakh)) as score
      from section, regexp_split_to_table(kk, '[^[:alpha:]]+') as kazakh join asked on left(word, 3) = left(kazakh, 3)
      group by slug, weight, word
    )
    select slug, word, max(weight) as score
    from section cross join asked left join alike using (slug, weight, word)
    where alike.score >= ${ALIKE}
      or section.russian @@ asked.russian or section.english @@ asked.english or section.simple @@ asked.simple
    group by slug, word`),
  );
  const hits = new Map<string, Hit[]>();
  for (const { slug, word, score } of rows) {
    const places = hits.get(word);
    if (places) places.push({ slug, score });
    else hits.set(word, [{ slug, score }]);
  }
  return hits;
}

/** The keywords with, or without `!`; the title stands in for keywords that nobody wrote. */
function wordsToFind({ slug, title, keywords }: FaqEntry, weight: number): Record<string, string | number> {
  const chosen = LANGUAGES.map((language) => {
    const written = keywords[language] === '' ? title[language] : keywords[language];
    const words = written.split(/\s+/).filter((word) => word.endsWith('!') === (weight === ALONE));
    return [language, words.join(' ').toLowerCase()] as const;
  });
  return { slug, weight, ...Object.fromEntries(chosen) };
}

/** The first different ones. */
function wordsOf(text: string): string[] {
  const words = text.slice(0, 4000).toLowerCase().match(WORD) ?? [];
  return [...new Set(words)].slice(0, MOST_WORDS);
}
