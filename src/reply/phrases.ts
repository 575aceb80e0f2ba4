// Short texts that occur inside many mails (status names, problems, actions …), by key, one file per language in templates/phrases/.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../ticket/language';

export type Phrases = Readonly<Record<string, string>>;

/** The phrase of that key, filled. @throws Error for a key or a place without a value: a mail with a hole in it must not go out. */
export type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

/** @throws Error naming file and fault: absent, no JSON, not a flat object of texts. */
export async function loadPhrases(dir: string, language: Language): Promise<Phrases> {
  const file = join(dir, 'phrases', `${language}.json`);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file}: absent; copy it from another language and translate`);
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (thrown) {
    throw new Error(`${file}: not JSON: ${thrown instanceof Error ? thrown.message : thrown}`);
  }
  const flat = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  if (!flat || Object.values(parsed as object).some((value) => typeof value !== 'string')) {
    throw new Error(`${file}: must be one object of "key": "text"`);
  }
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
export function comparePhrases(all: Readonly<Record<Language, Phrases>>): string[] {
  const keys = [...new Set(LANGUAGES.flatMap((language) => Object.keys(all[language])))];
  return keys.flatMap((key) => {
    const lacking = LANGUAGES.filter((language) => all[language][key] === undefined);
    if (lacking.length > 0) return lacking.map((language) => `phrases/${language}.json: add "${key}"`);
    const places = LANGUAGES.map((language) => [...new Set(placesOf(all[language][key] ?? ''))].sort().join(' '));
    return new Set(places).size > 1 ? [`phrases: the places {…} of "${key}" differ: ${places.join(' | ')}`] : [];
  });
}

const PLACE = /\{([a-z]+)\}/gi;

function placesOf(phrase: string): string[] {
  return [...phrase.matchAll(PLACE)].map((match) => match[1] ?? '');
}
