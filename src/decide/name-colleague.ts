// `#assign Ерлан`: operators know their colleagues by name, but a tag needs the address. It is offered, never guessed.
import type { Operator } from './mail-context';
import type { Problem } from './notice';
import { nearestWord, plainName } from './tag-words';
import { findTag } from './tags';

/** The same problem; with the colleague's address as its suggestion, if `#assign` names one person by a part of the name or address. */
export function nameColleague(problem: Problem, staff: readonly Operator[]): Problem {
  if (problem.code !== 'argument-bad' || findTag(problem.tag.slice(1))?.name !== 'assign') return problem;
  const [written = ''] = problem.value.split(/[\s,;:]/u, 1);
  const callings = staff.flatMap(({ address, name }) =>
    [address.split('@', 1)[0] ?? '', ...name.split(/\s+/u)].map((calling) => ({ calling, address })),
  );
  const near = plainName(
    nearestWord(
      written,
      callings.map(({ calling }) => calling),
    ),
  );
  const meant = new Set(callings.filter(({ calling }) => plainName(calling) === near).map(({ address }) => address));
  const [suggestion] = meant;
  if (near === '' || suggestion === undefined || meant.size > 1) return problem;
  return { ...problem, code: 'operator-unknown', suggestion };
}
