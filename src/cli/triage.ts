// tirkeu triage: how a mail, or every line of standard input, would be sorted; tirkeu triage lint: are the rules right?
import type { Command } from 'commander';
import { loadConfig } from '../config';
import { UserError, WrongUsage } from '../errors';
import { findIdentity } from '../parse/identity';
import type { TriageRules } from '../triage/rules';
import { type Triage, triage, triageRequest } from '../triage/triage';
import { loadTriageRules, readTriageRules } from '../triage-files';
import { eachLine, written } from './each-line';
import { printable, printLine } from './print';
import { eachMail, type Reading } from './read-mails';
import { whyUnreadable } from './unreadable-file';

type Finding = Omit<Triage, 'thanksOnly'>;

export function addTriage(program: Command): void {
  const command = program
    .command('triage')
    .description('show how a request would be sorted: category, exclusion of clause 6, priority, what is missing')
    .argument('[file...]', 'raw mails (.eml)')
    .option('--json', 'one JSON line a mail')
    .option('--text', 'every line of standard input is a request')
    .addHelpText(
      'after',
      '\nExamples:\n  tirkeu triage letter.eml\n  tirkeu triage --text --json < lines.txt | jq -c .exclusion\n  tirkeu triage lint ./my-rules',
    )
    .action(async (files: string[], options: { json?: boolean; text?: boolean }) => {
      const rules = loadTriageRules(loadConfig().TRIAGE_DIR);
      const show = options.json === true ? jsonOf : readable;
      if (options.text === true)
        return await eachLine(process.stdin, process.stdout, (line) => show({ text: line }, triageText(line, rules)));
      if (files.length === 0) throw new WrongUsage('Name a mail, or give lines on standard input with --text.');
      await eachMail(files, async (file, reading) => {
        await written(process.stdout, `${showMail(file, reading, rules, show)}\n`);
      });
    });
  command
    .command('lint')
    .description('check the rules of triage (triage/README.md); exit code 1 when a line is bad')
    .argument('[directory]', 'the directory with kk.txt, ru.txt and en.txt; without it, TRIAGE_DIR')
    .addHelpText('after', '\nExample:\n  tirkeu triage lint ./my-triage')
    .action((directory: string | undefined) => lint(directory ?? loadConfig().TRIAGE_DIR));
}

type Show = (what: Record<string, string>, found: Finding) => string;

function showMail(file: string, reading: Reading, rules: TriageRules, show: Show): string {
  if ('message' in reading) return show({ file }, triage(reading.message, rules));
  const error = `unreadable: ${whyUnreadable(reading.error)}`;
  return show === jsonOf ? JSON.stringify({ file, error }) : `${file}\n  ${error}`;
}

function triageText(text: string, rules: TriageRules): Finding {
  return triageRequest('', { newText: text, signature: '', identity: findIdentity(text), attachments: [] }, rules);
}

function jsonOf(what: Record<string, string>, found: Finding): string {
  const { category, exclusion, priority, missing, language, evidence } = found;
  return JSON.stringify({ ...what, category, exclusion: exclusion ?? 'none', priority, missing, language, evidence });
}

function readable(what: Record<string, string>, found: Finding): string {
  const { category, exclusion, priority, missing, language, evidence } = found;
  return [
    printable(Object.values(what).join(' ')),
    `  language   ${language ?? 'unknown'}`,
    `  category   ${category}`,
    `  exclusion  ${exclusion ?? 'none'}`,
    `  priority   ${priority}`,
    `  missing    ${missing.join(' ') || 'nothing'}`,
    ...evidence.map(({ label, words, field, start, end, points }) => {
      return `  seen       ${printable(words)}  (${field} ${start}-${end}: ${label} +${points})`;
    }),
  ].join('\n');
}

/** @throws UserError when a line is bad, after all of them were printed. */
function lint(directory: string): void {
  const { rules, problems } = readTriageRules(directory);
  for (const { name, line, message } of problems) printLine(`${name}:${line}: ${message}`);
  for (const [name, count] of Object.entries(rules.counts)) printLine(`${name}: ${count} cues`);
  if (problems.length > 0) throw new UserError(`${problems.length} bad line(s)`);
}
