// Short texts that occur inside many mails (status names, problems, actions …), by key, one file per language in templates/phrases/.
import { LANGUAGES, type Language } from '../ticket/language';
import { type Finding, finding, TemplateFault } from './finding';
import type { TemplateFiles } from './template-files';

export type Phrases = Readonly<Record<string, string>>;

/** The phrase of that key, filled. @throws Error for a key or a place without a value: a mail with a hole in it must not go out. */
export type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

export interface Sayer extends Say {
  readonly knows: (key: string) => boolean;
}

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
export function sayer(phrases: Phrases, language: Language): Sayer {
  const read = new Map<string, readonly Part[]>();
  const knows = (key: string): boolean => Object.hasOwn(phrases, key);
  const say: Say = (key, values = {}) => {
    const phrase = knows(key) ? phrases[key] : undefined;
    if (phrase === undefined) throw new Error(`no phrase "${key}" in phrases/${language}.json`);
    const parts = read.get(key) ?? readPhrase(phrase);
    read.set(key, parts);
    let said = '';
    for (const { pieces, optional } of parts) {
      const filled = pieces.map((piece) => {
        if (typeof piece === 'string') return piece;
        const value = Object.hasOwn(values, piece.place) ? values[piece.place] : undefined;
        if (value !== undefined) return value;
        throw new Error(`the phrase "${key}" in phrases/${language}.json wants {${piece.place}}`);
      });
      const isLeftOut = optional && pieces.some((piece, at) => typeof piece !== 'string' && filled[at] === '');
      if (!isLeftOut) said += filled.join('');
    }
    return said;
  };
  return Object.assign(say, { knows });
}

interface Part {
  /** It stood in square brackets. */
  readonly optional: boolean;
  /** Text, and places for values between it. */
  readonly pieces: readonly (string | { readonly place: string })[];
}

function readPhrase(phrase: string): Part[] {
  const parts = phrase.split(/(\[[^\]]*\])/).filter((part) => part !== '');
  return parts.map((part) => {
    const optional = part.startsWith('[');
    const pieces = (optional ? part.slice(1, -1) : part).split(PLACE);
    return { optional, pieces: pieces.map((piece, at) => (at % 2 === 1 ? { place: piece } : piece)) };
  });
}

/** Values that the daemon found are codes or a stranger's words, several with spaces between: codes are said, words stay as they are. */
export function sayValue(value: string, group: string, say: Sayer): string {
  const keys = value.split(' ').map((word) => `${group}.${word}`);
  return keys.every(say.knows) ? keys.map((key) => say(key)).join(', ') : value;
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
