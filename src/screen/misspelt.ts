// Slips of the finger and of the ear in a root: two letters swapped, a vowel left out, an unstressed vowel heard as another.

import type { ScreenLanguage } from './verdict';

/** A shorter root with a slip in it is another word too often. */
const SHORTEST = 5;
const VOWELS: Readonly<Record<ScreenLanguage, string>> = { kk: 'аәеиоөуұүіы', ru: 'аеиоуыэюя', en: 'aeiouy' };
/** Unstressed vowels that Russian ears confuse; English letters typed for one another. */
const HEARD: Readonly<Record<ScreenLanguage, Readonly<Record<string, string>>>> = {
  kk: {},
  ru: { о: 'а', а: 'о', е: 'и', и: 'е' },
  en: { u: 'v', i: 'e', e: 'i' },
};

/** The spellings of `root` with one slip, its first letter kept; none of a short one. */
export function misspellings(root: string, language: ScreenLanguage): readonly string[] {
  if (root.length < SHORTEST) return [];
  const found = new Set<string>();
  for (let at = 1; at < root.length; at++) {
    const head = root.slice(0, at);
    const letter = root[at]!;
    const tail = root.slice(at + 1);
    if (tail !== '') found.add(head + tail[0]! + letter + tail.slice(1));
    if (VOWELS[language].includes(letter) || root[at - 1] === letter) found.add(head + tail);
    const heard = HEARD[language][letter];
    if (heard !== undefined) found.add(head + heard + tail);
  }
  found.delete(root);
  return [...found];
}
