// Which sections of the Reference Centre may answer a text (clauses 10, 14): full text in Russian and English, trigrams for Kazakh.
import { sql } from 'drizzle-orm';
import type { FaqEntry } from '../decide/faq-entry';
import type { Queryable } from './database';

export interface Suggestion {
  readonly entry: FaqEntry;
  /** 1: one word that stands in this section alone; less for words of several sections or only alike. */
  readonly score: number;
}

/** More words make a long mail no clearer. */
const MOST_WORDS = 30;
const SHORTEST_WORD = 3;
/** Kazakh has no dictionary in PostgreSQL: a word counts when so much of it is alike. */
const ALIKE = 0.55;
/** Below it, a section is not worth the reader's time. */
const ENOUGH = 0.6;

/** The best first, `most` at the most; none when nothing fits. Titles and keywords are searched. */
export async function suggestFaq(
  db: Queryable,
  text: string,
  entries: readonly FaqEntry[],
  most = 3,
): Promise<Suggestion[]> {
  const words = wordsOf(text);
  if (words.length === 0 || entries.length === 0) return [];
  const known = JSON.stringify(
    entries.map(({ slug, title, keywords }) => ({
      slug,
      kk: `${title.kk} ${keywords.kk}`.toLowerCase(),
      ru: `${title.ru} ${keywords.ru}`,
      en: `${title.en} ${keywords.en}`,
    })),
  );
  const rows = await db.execute<{ slug: string; score: number }>(sql`
    with section as materialized (
      select slug, kk, to_tsvector('simple', kk) as simple, to_tsvector('russian', ru) as russian, to_tsvector('english', en) as english
      from jsonb_to_recordset(${known}::jsonb) as e(slug text, kk text, ru text, en text)
    ),
    asked as materialized (
      select word, plainto_tsquery('simple', word) as simple, plainto_tsquery('russian', word) as russian, plainto_tsquery('english', word) as english
      from unnest(${sql.param(words)}::text[]) as word
    ),
    -- Kazakh puts its endings behind the root: only words that begin alike are compared, or it would cost ten times as much.
    alike as (
      select slug, word, max(similarity(word, kazakh)) as score
      from section, regexp_split_to_table(kk, '[^[:alpha:]]+') as kazakh join asked on left(word, 3) = left(kazakh, 3)
      group by slug, word
    ),
    hit as (
      select slug, word, case
          when section.russian @@ asked.russian or section.english @@ asked.english or section.simple @@ asked.simple then 1
          when alike.score >= ${ALIKE} then alike.score
        end as score
      from section cross join asked left join alike using (slug, word)
    ),
    weighed as (
      select slug, score / count(*) over (partition by word) as score from hit where score is not null
    )
    select slug, sum(score)::float8 as score from weighed group by slug having sum(score) >= ${ENOUGH}
    order by score desc, slug limit ${most}`);
  return [...rows].flatMap(({ slug, score }) => {
    const entry = entries.find((one) => one.slug === slug);
    return entry ? [{ entry, score }] : [];
  });
}

function wordsOf(text: string): string[] {
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return [...new Set(words.filter((word) => [...word].length >= SHORTEST_WORD))].slice(0, MOST_WORDS);
}
