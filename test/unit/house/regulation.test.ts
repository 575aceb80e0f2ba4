// Given docs/regulation.md, when it is read, then it has every clause, every file that it names exists, and every close reason has its line.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLOSE_REASONS } from '../../../src/ticket/status';

const ROOT = join(__dirname, '../../..');
const text = readFileSync(join(ROOT, 'docs/regulation.md'), 'utf8');
const rows = text.split('\n').flatMap((line) => {
  const [, first = '', ...cells] = line.split('|').map((cell) => cell.trim());
  return first === '' ? [] : [{ first, cells }];
});

it('has all seventeen clauses, in order, each with a behaviour and a test', () => {
  const clauses = rows.filter(({ first }) => /^\d+$/.test(first));
  expect(clauses.map(({ first }) => Number(first))).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
  const bare = clauses.filter(
    ({ cells: [demands, desk, shown] }) => !demands || !/`/.test(desk ?? '') || !/`test\//.test(shown ?? ''),
  );
  expect(bare.map(({ first }) => first)).toEqual([]);
});

it('names only files that exist', () => {
  const files = [
    ...text.matchAll(/`((?:src|test|templates|calendar|faq|docs|lexicon|triage|fixtures)\/[^`\s]+)`/g),
  ].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

it('there are the mails of every clause in every language', () => {
  const wanted = Array.from({ length: 17 }, (_, at) => String(at + 1).padStart(2, '0')).flatMap((clause) =>
    ['en', 'kk', 'ru'].map((language) => `${clause}.${language}.txt`),
  );
  expect(readdirSync(join(ROOT, 'test/golden/regulation')).sort()).toEqual(wanted);
});

it('tells of every close reason, and names its mail, which exists', () => {
  const reasons = rows.filter(({ first }) => CLOSE_REASONS.some((reason) => first === `\`${reason}\``));
  expect(reasons.map(({ first }) => first.replaceAll('`', '')).sort()).toEqual([...CLOSE_REASONS].sort());
  const templates = readdirSync(join(ROOT, 'templates'));
  const mails = reasons
    .map(({ cells: [, mail = ''] }) => /^`([^`]+)`$/.exec(mail)?.[1])
    .filter((mail) => mail !== undefined);
  expect(mails).toHaveLength(7);
  expect(mails.filter((mail) => !templates.includes(mail))).toEqual([]);
});
