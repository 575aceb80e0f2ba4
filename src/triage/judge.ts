// From the cues seen in a request to what is proposed: category, exclusion of clause 6, priority of an error. Points are added up.
import type { Priority } from '../ticket/level';
import type { Category } from './category';
import type { Label } from './cue';
import { EXCLUSIONS, type Exclusion } from './exclusion';
import type { Sighting } from './match-cues';

export interface Judgement {
  readonly category: Category;
  readonly exclusion: Exclusion | null;
  readonly priority: Priority;
  /** The cues that spoke for what was proposed, in the order of the text, of those that begin at one place the longest first. */
  readonly evidence: readonly Sighting[];
}

/** Fewer points are a word in passing, no request. */
const ENOUGH = 3;

/** A cue counts once, however often it stands in the text. `asks`: there is a question mark. `shows`: a screenshot is attached. */
export function judge(seen: readonly Sighting[], asks: boolean, shows: boolean): Judgement {
  const firsts = new Map<string, Sighting>();
  for (const sighting of seen) if (!firsts.has(sighting.key)) firsts.set(sighting.key, sighting);
  const sightings = [...firsts.values()];
  const points = new Map<Label, number>();
  for (const { label, points: more } of sightings) points.set(label, (points.get(label) ?? 0) + more);
  const of = (label: Label) => points.get(label) ?? 0;
  const exclusion = exclusionOf(of);
  const category = categoryOf(of, exclusion, asks, shows);
  const priority = category === 'error' ? priorityOf(of) : 'normal';
  const spoke = new Set<Label>([
    category,
    ...(exclusion ? [exclusion] : []),
    ...(priority === 'normal' ? [] : PRIORITY_LABELS),
  ]);
  const evidence = sightings.filter(({ label, points: given }) => given > 0 && spoke.has(label));
  return { category, exclusion, priority, evidence: [...evidence].sort((a, b) => a.start - b.start || b.end - a.end) };
}

function exclusionOf(of: (label: Label) => number): Exclusion | null {
  const [best] = [...EXCLUSIONS].sort((a, b) => of(b) - of(a));
  return best && of(best) >= ENOUGH ? best : null;
}

/** What the Portal does not do or does wrongly is an error; what clause 6 excludes is not the Portal's, so it is none. */
function categoryOf(
  of: (label: Label) => number,
  exclusion: Exclusion | null,
  asks: boolean,
  shows: boolean,
): Category {
  // What keeps somebody from signing is an error however it is told.
  // Who sends a screenshot and hardly a word shows what went wrong.
  const error = of('error') + (of('blocked') >= ENOUGH ? 2 : 0) + (shows ? 1 : 0);
  const [consultation, suggestion] = [of('consultation'), of('suggestion')];
  if (suggestion >= ENOUGH && suggestion >= error && suggestion >= consultation) return 'suggestion';
  if (exclusion) return 'consultation';
  if (error > 0 && error >= consultation) return 'error';
  // Who neither asks nor proposes tells what the Portal does: "I open the lot and it is empty".
  if (error >= 0 && consultation <= 0 && suggestion <= 0 && !asks && of('thing') > 0) return 'error';
  return suggestion > 0 && suggestion > consultation ? 'suggestion' : 'consultation';
}

export const PRIORITY_LABELS: readonly Label[] = ['today', 'soon', 'many', 'blocked', 'minor'];

/**
 * ITIL's impact × urgency, on what a procurement portal can lose: many users are stopped, signing or submitting is blocked
 * (impact), a term ends today (urgency). One of them makes an error high, two critical; a term that ends soon raises a
 * normal one; a slip of the pen on a page is low.
 */
function priorityOf(of: (label: Label) => number): Priority {
  const grave = (['today', 'many', 'blocked'] as const).filter((label) => of(label) >= ENOUGH).length;
  if (grave >= 2) return 'critical';
  if (grave === 1 || of('soon') >= ENOUGH) return 'high';
  return of('minor') >= ENOUGH ? 'low' : 'normal';
}
