// The triage rules on disk: loaded whole or refused whole, and read again when an administrator saves a file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorText, UserError } from './errors';
import { LANGUAGES } from './ticket/language';
import { parseRules, type RuleProblem, type TriageRules } from './triage/rules';
import { type Tell, type Watched, watchFolder } from './watch-folder';

/** Reads and checks `kk.txt`, `ru.txt` and `en.txt`. @throws UserError when a file cannot be read. */
export function readTriageRules(directory: string): { rules: TriageRules; problems: readonly RuleProblem[] } {
  return parseRules(LANGUAGES.map((language) => readOne(directory, `${language}.txt`)));
}

/** As `readTriageRules`. @throws UserError naming every bad line. */
export function loadTriageRules(directory: string): TriageRules {
  const { rules, problems } = readTriageRules(directory);
  if (problems.length === 0) return rules;
  const lines = problems.map(({ name, line, message }) => `${name}:${line}: ${message}`);
  throw new UserError(`The triage rules have ${problems.length} bad line(s):\n${lines.join('\n')}`);
}

/** Keeps the rules fresh without a restart; a bad line leaves the last good ones in use. @throws UserError when bad from the start. */
export function watchTriageRules(directory: string, tell: Tell<TriageRules>): Watched<TriageRules> {
  return watchFolder(directory, () => loadTriageRules(directory), tell);
}

function readOne(directory: string, name: string): { name: string; text: string } {
  try {
    return { name, text: readFileSync(join(directory, name), 'utf8') };
  } catch (thrown) {
    throw new UserError(`The triage rules ${join(directory, name)} cannot be read: ${errorText(thrown)}`);
  }
}
