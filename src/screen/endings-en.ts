// English endings and prefixes that "~" stands for, and how a root changes before them.

import type { WordClass } from './entry';

const words = (text: string): string[] => text.split(' ');

export const ENGLISH_ENDINGS: Readonly<Record<WordClass, readonly string[]>> = {
  noun: ['', 's', 'es', 'z'],
  adj: ['', ...words('er est ly ish y ier iest ness')],
  verb: ['', ...words('s es d ed t in ing ings er ers r rs')],
};

export const ENGLISH_PREFIXES: readonly string[] = words(
  'un re mega super ultra over out anti hyper mother mutha mofo brain clusterf cluster bull horse dumb jack smart ass mind face',
);

/** A root and the endings that may follow that shape of it. */
export interface RootShape {
  readonly root: string;
  readonly endings: readonly string[];
}

const startsWithVowel = (ending: string): boolean => /^[aeiouy]/.test(ending);

const known = new Map<string, { endings: readonly string[]; vowelEndings: readonly string[] }>();

function endingsOf(classes: readonly WordClass[]): { endings: readonly string[]; vowelEndings: readonly string[] } {
  const key = classes.join();
  const found = known.get(key);
  if (found) return found;
  const endings = [...new Set(classes.flatMap((name) => ENGLISH_ENDINGS[name]))];
  const made = { endings, vowelEndings: endings.filter(startsWithVowel) };
  known.set(key, made);
  return made;
}

/** The root itself, with a doubled consonant (shit-t-ing), without its e (whor-ing), with i for y (bull-i-es). */
export function englishShapes(root: string, classes: readonly WordClass[]): RootShape[] {
  const { endings, vowelEndings } = endingsOf(classes);
  const shapes: RootShape[] = [{ root, endings }];
  if (/[^aeiouywx]$/.test(root)) shapes.push({ root: root + root.at(-1), endings: vowelEndings });
  if (root.endsWith('e')) shapes.push({ root: root.slice(0, -1), endings: vowelEndings });
  if (root.endsWith('y')) shapes.push({ root: `${root.slice(0, -1)}i`, endings: ['es', 'ed', 'er', 'ers', 'est'] });
  return shapes;
}
