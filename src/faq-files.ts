// Loads the standard answers of faq/: one file each, named after the slug, with its titles in front and the answers below.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FaqEntry } from './decide/faq-entry';
import { errorText, UserError } from './errors';
import { LANGUAGES, type Language } from './ticket/language';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** All entries in order of their slugs. @throws UserError naming every file with a fault, and what to do. */
export function loadFaq(dir: string): FaqEntry[] {
  let names: string[];
  try {
    names = readdirSync(dir)
      .filter((name) => name.endsWith('.md'))
      .sort();
  } catch (error) {
    throw new UserError(
      `The standard answers in ${dir} cannot be read; set FAQ_DIR to a folder, empty if there are none (${errorText(error)})`,
    );
  }
  const faults: string[] = [];
  const entries = names.flatMap((name) => {
    const read = readEntry(name.slice(0, -'.md'.length), readFileSync(path.join(dir, name), 'utf8'));
    if ('slug' in read) return [read];
    faults.push(...read.faults.map((fault) => `${path.join(dir, name)}: ${fault}`));
    return [];
  });
  if (faults.length > 0) throw new UserError(faults.join('\n'));
  return entries;
}

/** What is no fault but worth a look: found by its title only, or still the example. */
export function faqHints({ slug, keywords, example }: FaqEntry): string[] {
  const bare = LANGUAGES.filter((language) => keywords[language] === '');
  return [
    ...(bare.length > 0 ? [`${slug}: no keywords.${bare.join(', keywords.')}: it is found by its title only`] : []),
    ...(example ? [`${slug}: an example that came with the program; write your own and take out "example: yes"`] : []),
  ];
}

/** `---`, lines of `key: value`, `---`, then a part `# kk`, `# ru`, `# en` for each language. */
export function readEntry(slug: string, text: string): FaqEntry | { readonly faults: readonly string[] } {
  const faults: string[] = [];
  if (!SLUG.test(slug)) faults.push('the file name may hold small Latin letters, digits and hyphens only');
  const [, front = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  const fields = new Map(
    front.split(/\r?\n/).flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]];
    }),
  );
  const parts = partsOf(body);
  const said = (what: 'title' | 'answer', language: Language): string => {
    const value = what === 'title' ? fields.get(`title.${language}`) : parts.get(language);
    if (!value)
      faults.push(
        what === 'title'
          ? `add a line "title.${language}: …" to the front`
          : `add a part "# ${language}" with the answer`,
      );
    return value ?? '';
  };
  const each = (what: 'title' | 'answer') =>
    Object.fromEntries(LANGUAGES.map((language) => [language, said(what, language)])) as Record<Language, string>;
  const url = fields.get('url') ?? '';
  if (url !== '' && !/^https:\/\//.test(url)) faults.push('url must begin with https://');
  const keywords = Object.fromEntries(
    LANGUAGES.map((language) => [language, fields.get(`keywords.${language}`) ?? '']),
  ) as Record<Language, string>;
  const example = fields.get('example') === 'yes';
  const entry = { slug, url, title: each('title'), answer: each('answer'), keywords, example };
  faults.push(...badLinks(parts));
  return faults.length > 0 ? { faults } : entry;
}

/** Links in the answers: a mail must not send people to an address that is none, or in the clear. */
function badLinks(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([language, answer]) =>
    [...answer.matchAll(/\bhttps?:\/\/[^\s<>()"»]+/gi)]
      .map(([link]) => link)
      .filter((link) => !/^https:\/\//i.test(link) || !URL.canParse(link))
      .map((link) => `the part "# ${language}" links to ${link}: links begin with https://`),
  );
}

function partsOf(body: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of body.split(/^# /m).slice(1)) {
    const end = part.search(/\r?\n/);
    if (end > 0) parts.set(part.slice(0, end).trim(), part.slice(end).trim().replace(/\r\n/g, '\n'));
  }
  return parts;
}
