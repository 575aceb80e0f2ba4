// tirkeu template: the lint of the mail templates, and one mail shown as it would arrive.
import { writeFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { loadConfig } from '../config';
import type { NoticeName } from '../decide/notice';
import { templateFolders } from '../desk';
import { UserError } from '../errors';
import { checkTemplates, unusedFiles } from '../reply/check-templates';
import { findingLine, sayFinding } from '../reply/finding-words';
import { withLogoInside } from '../reply/logo';
import { ownPaths } from '../reply/own-folder';
import { render } from '../reply/render';
import { SAMPLE_EXTRAS } from '../reply/sample-extras';
import { NOTICE_NAMES, sampleNotice } from '../reply/sample-notices';
import { folderFiles, type TemplateFiles } from '../reply/template-files';
import { loadTemplates } from '../reply/templates';
import { LANGUAGES, type Language } from '../ticket/language';
import { printLine } from './print';
import { addTemplateStudio } from './template-studio';

export function addTemplate(program: Command): void {
  const template = program.command('template').description('the templates of the mails (docs/templates.md)');
  const inLanguage = () =>
    new Option('--language <code>', 'language of the findings').choices([...LANGUAGES]).default('en');
  template
    .command('lint')
    .description('check all templates with made-up mails; exit code 1 when there is a finding')
    .argument('[folder]', 'your own templates; without it, TEMPLATES_DIR')
    .option('--json', 'one JSON line a finding')
    .addOption(inLanguage())
    .addHelpText('after', '\nExamples:\n  tirkeu template lint\n  tirkeu template lint ./my-templates --language kk')
    .action((folder: string | undefined, options: { json?: boolean; language: Language }) =>
      lint(filesOf(folder), folder ?? templateFolders(loadConfig()).own, options),
    );
  addTemplateStudio(template);
  template
    .command('show')
    .description('a made-up mail as it would arrive')
    .argument('<notice>', 'its name, e.g. acknowledgement', noticeName)
    .argument('<language>', 'kk, ru or en', languageCode)
    .option('--html <file>', 'write the HTML into this file')
    .option('--folder <folder>', 'your own templates; without it, TEMPLATES_DIR')
    .addHelpText('after', '\nExample:\n  tirkeu template show acknowledgement kk --html kk.html')
    .action(async (notice: NoticeName, language: Language, options: { html?: string; folder?: string }) => {
      const templates = await loadTemplates(filesOf(options.folder));
      const mail = await render(sampleNotice(notice, language), SAMPLE_EXTRAS[0]!, templates);
      printLine(`Subject: ${mail.subject}\n\n${mail.text}`);
      if (options.html !== undefined) writeFileSync(options.html, withLogoInside(mail.html, mail.logo));
    });
}

function filesOf(folder: string | undefined): TemplateFiles {
  const folders = templateFolders(loadConfig());
  return folderFiles({ ...folders, own: folder ?? folders.own });
}

/** @throws UserError when there is a finding, after all of them were printed. */
async function lint(
  files: TemplateFiles,
  own: string | null,
  { json, language }: { json?: boolean; language: Language },
): Promise<void> {
  const unused = unusedFiles(own === null ? [] : await ownPaths(own));
  const found = [...(await checkTemplates(files)), ...unused];
  for (const one of found)
    printLine(json ? JSON.stringify({ ...one, message: sayFinding(one, language) }) : findingLine(one, language));
  if (found.length > 0) throw new UserError(`${found.length} finding(s)`);
  if (!json) printLine(`${NOTICE_NAMES.length} notices in ${LANGUAGES.join(', ')}: no findings`);
}

function noticeName(text: string): NoticeName {
  const found = NOTICE_NAMES.find((name) => name === text);
  if (found === undefined) throw new InvalidArgumentError(`There are: ${NOTICE_NAMES.join(', ')}.`);
  return found;
}

function languageCode(text: string): Language {
  const found = LANGUAGES.find((code) => code === text);
  if (found === undefined) throw new InvalidArgumentError(`There are: ${LANGUAGES.join(', ')}.`);
  return found;
}
