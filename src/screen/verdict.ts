// What the courtesy screen says of a text (clause 16 of the regulation).

export type Grade = 'clean' | 'insult' | 'obscene';
export type ScreenLanguage = 'kk' | 'ru' | 'en';

/** One place in the text that a rule matched; offsets are UTF-16 indices into the text as given. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly grade: Exclude<Grade, 'clean'>;
  readonly language: ScreenLanguage;
  /**
   * The place does not count: the writer reports that somebody said it, asks about the word itself, says it of oneself, or
   * (told by decide/, of operators) quotes the requester.
   */
  readonly excused?: 'report' | 'mention' | 'self' | 'quoted';
}

/** The worst grade among the matches that count; `threat` is set by a threat of violence, which is at least an insult. */
export interface Verdict {
  readonly grade: Grade;
  readonly threat: boolean;
  readonly matches: readonly Match[];
}

/** The worst of what counts: an excused match does not. */
export function gradeOf(matches: readonly Match[]): Grade {
  const grades = matches.filter(({ excused }) => excused === undefined).map(({ grade }) => grade);
  return grades.includes('obscene') ? 'obscene' : grades.includes('insult') ? 'insult' : 'clean';
}

export const CLEAN: Verdict = { grade: 'clean', threat: false, matches: [] };

const SEVERITY: Readonly<Record<Verdict['grade'], number>> = { clean: 0, insult: 1, obscene: 2 };

/** Of two readings of a text the one that says worse of it, the first when they say the same. */
export function worse(first: Verdict, second: Verdict): Verdict {
  const isWorse =
    SEVERITY[second.grade] > SEVERITY[first.grade] || (second.threat && !first.threat && first.grade === second.grade);
  return isWorse ? second : first;
}
