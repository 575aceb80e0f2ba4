// Slips of the finger and of the ear in a root: two letters swapped, a vowel left out, unstressed vowels heard as others.

import type { ScreenLanguage } from './verdict';

/** A shorter root with a slip in it is another word too often. */
const SHORTEST = 5;
const VOWELS: Readonly<Record<ScreenLanguage, string>> = { kk: 'аәеиоөуұүіы', ru: 'аеиоуыэюя', en: 'aeiouy' };
/** Unstressed vowels that Russian ears confuse, and fingers in a Kazakh word; English letters typed for one another. */
const HEARD: Readonly<Record<ScreenLanguage, Readonly<Record<string, string>>>> = {
  kk: { о: 'а', а: 'о', е: 'и' },
  ru: { о: 'а', а: 'о', е: 'и', и: 'е' },
  en: { u: 'v', i: 'e', e: 'i' },
};
/** English sounds spelt in another way: asshoul, coksucker, basturd, kunt, moronz, phucker. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ck/g, 'k'],
  [/ck/g, 'kk'],
  [/ck/g, 'c'],
  [/c(?![hikey])/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/(?<=.)s(?=$|[aeiou])/g, 'z'],
  [/(?<=.)z/g, 's'],
  [/y/g, 'i'],
  [/i(?=s?$)/g, 'y'],
  [/oo/g, 'u'],
  [/er(?=s?$)/g, 'ar'],
  [/er(?=s?$)/g, 'a'],
  [/ar(?=ds?$)/g, 'er'],
  [/ie/g, 'ee'],
  [/ea/g, 'ee'],
  [/wh/g, 'w'],
  [/us$/g, 'ous'],
  [/ai/g, 'e'],
  [/ea/g, 'e'],
  [/u(?=p)/g, 'oo'],
  [/th/g, 't'],
];
/** Of an English root of so many letters any vowel may be heard as another: cowerd, creten; also where a consonant is no longer doubled: bafoon. */
const SHORTEST_MISHEARD = 6;
const ENGLISH_VOWELS = 'aeiou';
const DOUBLE = /([bdfglmnprst])\1/;
/** A consonant doubled by ear: stuppid, assholle, turdd. */
const DOUBLED = 'bdfglmnprt';

/** The keys of each language, row by row: a finger slips to the one beside. Russian has `whole-word-slips.ts`. */
const ROWS: Readonly<Record<ScreenLanguage, readonly string[]>> = {
  kk: ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
  ru: [],
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
};
/** Of a root of so many letters a finger may hit the key beside, or miss a consonant. */
const SHORTEST_KEYED: Readonly<Record<ScreenLanguage, number>> = { kk: 6, ru: Number.POSITIVE_INFINITY, en: 6 };

/** Of a shorter root no consonant may be missed. */
const SHORTEST_WITHOUT = 7;

/** Words that a slip of the keys would make of abuse. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'birches possing bastar baster basters bastarda botches bullshot butches dockhead nigher shirty shotty slitty wakers ' +
    'waking waning morona қызалақ қожалақ қожалак кожалақ кожалак жетеміз жетемиз bustard bustards winker winkers bullocks ' +
    'posies pusses niger nagger naggers batches wheres passing posing cretan cretans dillard dances blackhead blackheads ' +
    'dings dinges colds natter natters netter netters niter psych psyche psychs psyches wack wacks waco whack whacks weird ' +
    'loon loonie loonies sick sicks aurist sacker sackers spacer spacers derange deranges morn morns lairs lars liras crepe ' +
    'crepes chomps champs gats tads leaches leeched lose jacal animas animal krone begot croaks thieve thieved tugs swindle ' +
    'swindles trills juster shells incl twist hobs bull billies bullied bellies belies fats lard sicker guns lasers looses ' +
    'plunker plunkers wilting wiling galiot goofs cringe quittor quoter moneybag rocketeer gauger grafter embezzle fiber ' +
    'phone snatch ritter ratter rater rotor ingate gangster monster scrota slicker slickers nubs nobs pollock pollocks twinks ' +
    'jazzed slaty winking lacey sponge taser maron marons moran morans degenerated savaged racketier stogie leches harder ' +
    'mores willing loose wilding mores lardy turds shite'
  ).split(' '),
);

/** The same with each letter once, as every word is read as well. */
const KNOWN_ONCE: ReadonlySet<string> = new Set([...KNOWN].map((word) => word.replace(/(.)\1+/g, '$1')));

/** Vowels of a root that may all be misheard at once: нигадяй for негодяй. */
const MOST_HEARD = 4;

/**
 * The spellings of `root` with one slip of the finger, its first letter kept, with any of its Russian vowels misheard, or with an
 * English sound spelt anew; none of a short one.
 */
export function misspellings(root: string, language: ScreenLanguage): readonly string[] {
  if (root.length < SHORTEST) return [];
  const found = new Set<string>();
  for (let at = 1; at < root.length; at++) {
    const head = root.slice(0, at);
    const letter = root[at]!;
    const tail = root.slice(at + 1);
    if (tail !== '' && (language !== 'kk' || root.length > SHORTEST))
      found.add(head + tail[0]! + letter + tail.slice(1));
    // A Kazakh root without its last vowel is another word with an ending too often.
    const dropped = VOWELS[language].includes(letter) && (language !== 'kk' || tail !== '');
    if (dropped || root[at - 1] === letter) found.add(head + tail);
    const heard = HEARD[language][letter];
    if (heard !== undefined) found.add(head + heard + tail);
    if (language === 'en' && DOUBLED.includes(letter) && letter !== root[at - 1] && letter !== tail[0])
      found.add(head + letter + letter + tail);
  }
  if (root.length >= SHORTEST_KEYED[language]) for (const slip of slipsOfKeys(root, language)) found.add(slip);
  if (language === 'ru') for (const heard of misheard(root)) found.add(heard);
  if (language === 'en') for (const [sound, spelt] of SOUNDS) addRespelt(root, sound, spelt, found);
  if (language === 'en' && root.length >= SHORTEST_MISHEARD) {
    for (const heard of withOtherVowels(root)) found.add(heard);
    if (DOUBLE.test(root)) for (const heard of withOtherVowels(root.replace(DOUBLE, '$1'))) found.add(heard);
  }
  found.delete(root);
  return [...found].filter((slip) => !KNOWN.has(slip) && !KNOWN_ONCE.has(slip));
}

/** A key beside, or none: moeon, morn, топвс. */
function slipsOfKeys(root: string, language: ScreenLanguage): readonly string[] {
  const slips: string[] = [];
  for (let at = 1; at < root.length; at++) {
    const head = root.slice(0, at);
    const tail = root.slice(at + 1);
    if (root.length >= SHORTEST_WITHOUT && !VOWELS[language].includes(root[at]!)) slips.push(head + tail);
    for (const row of ROWS[language]) {
      const place = row.indexOf(root[at]!);
      if (place < 0) continue;
      for (const key of (row[place - 1] ?? '') + (row[place + 1] ?? '')) slips.push(head + key + tail);
    }
  }
  return slips;
}

/** Each vowel but the first letter by itself. */
function withOtherVowels(root: string): readonly string[] {
  return [...root].flatMap((letter, at) =>
    at > 0 && ENGLISH_VOWELS.includes(letter)
      ? [...ENGLISH_VOWELS]
          .filter((vowel) => vowel !== letter)
          .map((vowel) => root.slice(0, at) + vowel + root.slice(at + 1))
      : [],
  );
}

/** Russian as the ear has it: any of the unstressed vowels may be the other, the first letter only о for а (аболтус). */
function misheard(root: string): readonly string[] {
  const at = [...root].flatMap((letter, index) => (letter in HEARD.ru && (index > 0 || letter === 'о') ? [index] : []));
  if (at.length > MOST_HEARD) return [];
  return at.reduce(
    (spellings, index) =>
      spellings.flatMap((one) => [one, one.slice(0, index) + HEARD.ru[one[index]!]! + one.slice(index + 1)]),
    [root],
  );
}

/** Each place of the sound by itself. */
function addRespelt(root: string, sound: RegExp, spelt: string, found: Set<string>): void {
  for (const { index, 0: letters } of root.matchAll(sound)) {
    found.add(root.slice(0, index) + spelt + root.slice(index + letters.length));
  }
}
