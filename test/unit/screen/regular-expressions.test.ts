// No regular expression of the screen may take more than linear time, whatever a mail holds: proved of each by the automaton that it is, not by a clock.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { analyse } from 'scslre';

const FOLDER = join(__dirname, '../../../src/screen');

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression literal below a node of a syntax tree. */
function* literalsIn(node: unknown): Generator<Literal> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'RegExpLiteral') yield node as unknown as Literal;
  for (const child of Object.values(node)) yield* literalsIn(child);
}

const literalsOf = (source: string): readonly Literal[] => [
  ...literalsIn(parseSync(source, { syntax: 'typescript', target: 'es2022' })),
];

/** What may make a match, or the search for the place of one, slower than its text is long. */
const slowIn = ({ pattern, flags }: Literal): readonly string[] =>
  analyse({ source: pattern, flags }).reports.map(
    ({ type, exponential }) => `${type} ${exponential ? 'exponential' : 'polynomial'}`,
  );

const SOURCES = readdirSync(FOLDER).map(
  (file) => [file, literalsOf(readFileSync(join(FOLDER, file), 'utf8'))] as const,
);

test('the expressions are found', () => {
  expect(SOURCES.flatMap(([, literals]) => literals).length).toBeGreaterThan(200);
});

test.each(['^[a-z]*[aeiou][a-z]*$', '(a|aa)+$', '\\d+$'])('/%s/ would be told', (pattern) => {
  expect(slowIn({ pattern, flags: '' })).not.toEqual([]);
});

test.each(SOURCES)('%s has none that is slow', (_, literals) => {
  expect(literals.filter((literal) => slowIn(literal).length > 0).map(({ pattern }) => pattern)).toEqual([]);
});
