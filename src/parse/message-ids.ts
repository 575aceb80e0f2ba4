// Message-ID, In-Reply-To and References (RFC 5322 §3.6.4) in one form, so that equal ids are equal strings.

/** Longer lists are cut to their newest ids: a thread is found by them. */
const MOST_IDS = 200;
const LONGEST_FIELD = 200_000;

/** The ids in the values, in order, without brackets and without repeats. Unfolded values, one char per byte. Empty ids are none. */
export function readMessageIds(values: readonly string[]): string[] {
  const ids: string[] = [];
  const seen = new Set<string>();
  for (const value of values) {
    for (const id of idsIn(value.slice(-LONGEST_FIELD))) {
      if (seen.has(id)) continue;
      seen.add(id);
      ids.push(id);
    }
  }
  return ids.slice(-MOST_IDS);
}

/** The id of the mail itself: the first that the field names, however long; null when there is none. */
export function readMessageId(values: readonly string[]): string | null {
  const value = values.find((text) => text.trim() !== '');
  if (value === undefined) return null;
  return idsIn(value.slice(0, LONGEST_FIELD))[0] ?? null;
}

function idsIn(value: string): string[] {
  const ids = [...value.matchAll(/<([^<>]*)>?/g)].map((match) => clean(match[1]!)).filter((id) => id !== '');
  if (ids.length > 0 || value.includes('<')) return ids;
  // Without brackets: every word that looks like an id, else the only word ("In-Reply-To: Your message of Monday" names none).
  const words = withoutComments(value)
    .split('@')
    .map((side) => side.trim())
    .join('@')
    .split(/[\s,;]+/)
    .map(clean)
    .filter((word) => word !== '');
  const likely = words.filter((word) => word.includes('@'));
  return likely.length > 0 ? likely : words.length === 1 ? words : [];
}

/** A fold or a blank inside an id is an accident of transport, case is kept (the left part is case-sensitive). */
const clean = (text: string): string => text.replace(/[\p{Cc}\s"]+/gu, '').replace(/^[<>]+|[<>]+$/g, '');

const withoutComments = (text: string): string => text.replace(/\([^()]*\)/g, ' ');
