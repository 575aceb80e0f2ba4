// tirkeu faq lint: are the standard answers whole? tirkeu faq try: which of them would be suggested for a text?

import path from 'node:path';
import type { Command } from 'commander';
import { loadConfig } from '../config';
import { UserError } from '../errors';
import { faqHints, loadFaq } from '../faq-files';
import { suggestFaq } from '../record/suggest-faq';
import { printLine, printRows } from './print';
import { withDatabase } from './with-desk';

export function addFaq(program: Command): void {
  const faq = program.command('faq').description('the standard answers of the Reference Centre (clause 14)');
  faq
    .command('lint')
    .description('check the files: address, links, title and answer in kk, ru and en; exit code 1 when one has a fault')
    .argument('[directory]', 'the folder with the .md files; without it, FAQ_DIR')
    .addHelpText('after', '\nExample:\n  tirkeu faq lint ./my-faq')
    .action((directory: string | undefined) => lint(directory ?? loadConfig().FAQ_DIR));
  faq
    .command('try')
    .description('show which sections would be suggested for a text')
    .argument('<text...>', 'as a customer would write it')
    .option('--json', 'one JSON line a section')
    .addHelpText('after', '\nExample:\n  tirkeu faq try "құпиясөзді ұмытып қалдым"')
    .action(async (words: string[], options: { json?: boolean }) => {
      await withDatabase(async (db, config) => {
        const found = await suggestFaq(db, words.join(' '), loadFaq(config.FAQ_DIR));
        const rows = found.map(({ entry, score }) => ({
          slug: entry.slug,
          score: Number(score.toFixed(2)),
          title: entry.title.ru,
          url: entry.url,
        }));
        printRows(rows, options.json === true, 'No section fits.');
      });
    });
}

/** @throws UserError naming every fault. */
function lint(directory: string): void {
  const entries = loadFaq(path.resolve(directory));
  for (const entry of entries) for (const hint of faqHints(entry)) printLine(`hint: ${hint}`);
  const bare = entries.filter(({ url }) => url === '').map(({ slug }) => slug);
  if (bare.length > 0)
    printLine(
      `hint: no url in ${bare.join(', ')}: mails tell the beginning of the answer instead of a link; write "url: https://…" where the Reference Centre has a page`,
    );
  if (entries.length === 0) throw new UserError(`${directory} holds no .md file`);
  printLine(`${entries.length} sections, each with title and answer in kk, ru and en`);
}
