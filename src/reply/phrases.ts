// Short texts that occur inside many mails (status names, problems, actions …), by key, one file per language in templates/phrases/.
import { LANGUAGES, type Language } from '../ticket/language';
import { type Finding, finding, TemplateFault } from './finding';
import type { TemplateFiles } from './template-files';

export type Phrases = Readonly<Record<string, string>>;

/** The phrase of that key, filled. @throws Error for a key or a place without a value: a mail with a hole in it must not go out. */
export type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

export const phrasesFile = (language: Language): string => `phrases/${language}.json`;

/** The built-in phrases with the administrator's over them, key by key. @throws TemplateFault: absent, no JSON, not a flat object of texts. */
export async function loadPhrases(files: TemplateFiles, language: Language): Promise<Phrases> {
  const file = phrasesFile(language);
  const versions = await files.versions(file);
  if (versions.length === 0) throw new TemplateFault([finding({ file, line: 1 }, 'file-missing')]);
  return Object.assign({}, ...versions.map(({ text }) => parsePhrases(text, file)).reverse()) as Phrases;
}

function parsePhrases(text: string, file: string): Phrases {
  const wrong = (what: string, line = 1) => new TemplateFault([finding({ file, line }, 'phrases-wrong', { what })]);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (thrown) {
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    const at = Number(/position (\d+)/.exec(what)?.[1] ?? 0);
    throw wrong(what, text.slice(0, at).split('\n').length);
  }
  const flat = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  if (!flat || Object.values(parsed as object).some((value) => typeof value !== 'string'))
    throw wrong('{ "key": "text", … }');
  return parsed as Phrases;
}

/** `{name}` is a place for a value. A part in square brackets is left out when a value in it is empty: `Жауап берілді[: {detail}]`. */
export function sayer(phrases: Phrases, language: Language): Say {
  return (key, values = {}) => {
    const phrase = Object.hasOwn(phrases, key) ? phrases[key] : undefined;
    if (phrase === undefined) throw new Error(`no phrase "${key}" in phrases/${language}.json`);
    const fill = (part: string) =>
      part.replace(PLACE, (_, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined) throw new Error(`the phrase "${key}" in phrases/${language}.json wants {${name}}`);
        return value;
      });
    const isEmpty = (part: string) => placesOf(part).some((name) => values[name] === '');
    const pieces = phrase.split(/(\[[^\]]*\])/);
    return pieces
      .map((piece) => (!piece.startsWith('[') ? fill(piece) : isEmpty(piece) ? '' : fill(piece.slice(1, -1))))
      .join('');
  };
}

/** Values that the daemon found are codes or a stranger's words, several with spaces between: codes are said, words stay as they are. */
export function sayValue(value: string, group: string, say: Say): string {
  try {
    return value
      .split(' ')
      .map((word) => say(`${group}.${word}`))
      .join(', ');
  } catch {
    return value;
  }
}

/** What is wrong between the languages: keys that one lacks, places that differ. Empty when all is well. */
export function comparePhrases(all: Readonly<Record<Language, Phrases>>): Finding[] {
  const keys = [...new Set(LANGUAGES.flatMap((language) => Object.keys(all[language])))];
  const wrong = (language: Language, what: string) =>
    finding({ file: phrasesFile(language), line: 1 }, 'phrases-wrong', { what });
  return keys.flatMap((key) => {
    const lacking = LANGUAGES.filter((language) => all[language][key] === undefined);
    if (lacking.length > 0) return lacking.map((language) => wrong(language, `+ "${key}"`));
    const places = LANGUAGES.map((language) => [...new Set(placesOf(all[language][key] ?? ''))].sort().join(' '));
    const odd = LANGUAGES.filter((_, at) => places.filter((other) => other === places[at]).length === 1);
    const first = odd.length === 1 ? odd[0] : LANGUAGES[0];
    return new Set(places).size > 1 ? [wrong(first ?? 'kk', `"${key}": {${places.join(' | ')}}`)] : [];
  });
}

const PLACE = /\{([a-z]+)\}/gi;

function placesOf(phrase: string): string[] {
  return [...phrase.matchAll(PLACE)].map((match) => match[1] ?? '');
}
