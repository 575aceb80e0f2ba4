// The places of abuse found in a text, as many as a verdict names, and the verdict on them.

import type { Unmeant } from './cleared';
import type { Hit } from './hit-list';
import { gradeOf, type Match, type Verdict } from './verdict';

export interface Place {
  readonly hit: Hit;
  readonly match: Match;
}

/** Places named in one verdict; further ones only when they are worse than all before. */
const MOST_PLACES = 1000;
/**
 * Looking what stands around a place costs as much as reading a long sentence. Nobody's mail has so many places; a megabyte of words that are
 * all mentioned or aimed at nobody has eighty thousand.
 */
const MOST_LOOKED_AT = 2000;
const CLEAN: Verdict = { grade: 'clean', threat: false, matches: [] };
const RANK_OF_OBSCENE = 2;

const rank = ({ entry }: Hit): number =>
  (entry.grade === 'obscene' ? RANK_OF_OBSCENE : 0) + (entry.flags.has('threat') ? 1 : 0);

/** Russian words that Kazakh has borrowed stand in both files: where nothing else tells, they are Russian. */
const isBetter = (one: Hit, other: Hit): boolean =>
  rank(one) > rank(other) ||
  (rank(one) === rank(other) && one.entry.language === 'ru' && other.entry.language === 'kk');

/** More than any text has characters. */
const LONGEST_TEXT = 2 ** 26;
const keyOf = (start: number, end: number): number => start * LONGEST_TEXT + end;

/** An excused place weighs nothing. */
const weight = ({ hit, match }: Place): number => (match.excused ? 0 : rank(hit) + 1);

export class FoundPlaces {
  private lookedAt = 0;
  private readonly places = new Map<number, Place>();
  private worst = 0;

  /** Where abuse is seen that is not meant so, as many as places are named. */
  readonly unmeant: Unmeant[] = [];

  passOver(place: Unmeant): void {
    if (this.unmeant.length < MOST_PLACES) this.unmeant.push(place);
  }

  /** May what stands around one more place be looked at? Where not, nothing excuses it, and what counts only when aimed at somebody does not count. */
  mayLookClosely(): boolean {
    return this.lookedAt++ < MOST_LOOKED_AT;
  }

  /** May the hit still change the verdict? */
  wants(hit: Hit): boolean {
    return !this.isFull || rank(hit) + 1 > this.worst;
  }

  /** Is the same place known for what is no better? Asked before the place is looked at closely. */
  isKnown(hit: Hit, start: number, end: number): boolean {
    const known = this.places.get(keyOf(start, end));
    return known !== undefined && !isBetter(hit, known.hit);
  }

  /** @returns whether the place changed anything. */
  take(place: Place): boolean {
    const { start, end } = place.match;
    const weighs = weight(place);
    if ((this.isFull && weighs <= this.worst) || this.isKnown(place.hit, start, end)) return false;
    this.worst = Math.max(this.worst, weighs);
    this.places.set(keyOf(start, end), place);
    return true;
  }

  /** No grade is worse, and no more places are named. */
  get isDecided(): boolean {
    return this.isFull && this.worst > RANK_OF_OBSCENE;
  }

  get verdict(): Verdict {
    return this.places.size === 0 ? CLEAN : verdictOf([...this.places.values()]);
  }

  private get isFull(): boolean {
    return this.places.size >= MOST_PLACES;
  }
}

function verdictOf(places: readonly Place[]): Verdict {
  const counting = places.filter(({ match }) => !match.excused);
  const threat = counting.some(({ hit }) => hit.entry.flags.has('threat'));
  const matches = places.map(({ match }) => match).sort((one, other) => one.start - other.start || one.end - other.end);
  return { grade: gradeOf(matches), threat, matches };
}
