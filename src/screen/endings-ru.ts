// Russian endings and prefixes that "~" stands for. Wide on purpose: whether a root is safe with them is seen on word lists.

import type { WordClass } from './entry';

const words = (text: string): string[] => text.split(' ');

const NOUN = [
  '',
  ...words('а у е ы и о я ю ь й ом ем ой ей ою ею ов ев ам ям ами ями ах ях ью ья ье ьев ьям ьями ьях ию ии ия ие ием'),
];
const ADJECTIVE = words('ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ых их ыми ими ою ею ей');
const SHORT = ['', 'а', 'о', 'ы', 'и', 'е', 'ее', 'ей'];
const QUALITY = words('ость ости остью остей остям остями остях');
const PRESENT = words('у ю ешь ет ем ете ут ют ишь ит им ите ат ят и ь ьте я учи ючи ет');
const THEMES = ['', 'а', 'я', 'и', 'е', 'о', 'у', 'ну', 'ану', 'ива', 'ыва', 'ова', 'ева', 'ирова'];
const AFTER_THEME = words('ть ти л ла ло ли в вши вшы т те шь м ю ют ем ет ешь ете й йте н на но ны');
const PARTICIPLE = ['вш', 'ющ', 'щ', 'нн', 'н', 'т', 'ем', 'м'];
const PARTICIPLE_PRESENT = ['ущ', 'ющ', 'ащ', 'ящ', 'енн', 'ен', 'ем', 'им'];

const joined = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

function verbEndings(): string[] {
  const finite = [...PRESENT, ...joined(THEMES, AFTER_THEME)];
  const participles = [...joined(joined(THEMES, PARTICIPLE), ADJECTIVE), ...joined(PARTICIPLE_PRESENT, ADJECTIVE)];
  const nouns = joined(joined(THEMES, ['ни', 'ти', 'нь']), ['е', 'я', 'ю', 'ем', 'и', 'й', 'ям', 'ях']);
  const plain = [...finite, ...participles];
  return [...plain, ...nouns, ...joined(plain, ['ся']), ...joined(finite, ['сь', 'ца', 'цца'])];
}

export const RUSSIAN_ENDINGS: Readonly<Record<WordClass, readonly string[]>> = {
  noun: NOUN,
  adj: [...ADJECTIVE, ...SHORT, ...QUALITY],
  verb: verbEndings(),
};

const SINGLE = words(
  'в во вз взо вс вы до за из изо ис на над надо наи не недо ни о об обо от ото па пере по под подо пра пре при про раз разо рас роз рос с со су у без бес ' +
    'супер мега архи полу само псевдо нано гипер ультра обез обес съ въ объ отъ подъ разъ изъ взъ',
);

/** Single prefixes and chains of two (на-по-, при-о-, недо-пере-). */
export const RUSSIAN_PREFIXES: readonly string[] = [...SINGLE, ...joined(SINGLE, SINGLE)];
