// Russian typed with Latin letters -> the same in Cyrillic, with the place in the text that each letter comes from.

export interface Reading {
  readonly text: string;
  /** Of each of its letters, and of its end, the offset in the text as it was typed. */
  readonly from: readonly number[];
}

const GROUPS: Readonly<Record<string, string>> = {
  ...{ shch: 'щ', sch: 'щ', tch: 'ч', sh: 'ш', ch: 'ч', zh: 'ж', kh: 'х', ts: 'ц', tz: 'ц' },
  ...{ ya: 'я', yu: 'ю', yo: 'ё', ye: 'е', ja: 'я', ju: 'ю', jo: 'ё', je: 'е', ia: 'я', iu: 'ю' },
};
const LETTERS: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'б', c: 'ц', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'й', k: 'к', l: 'л', m: 'м', n: 'н' },
  ...{ o: 'о', p: 'п', q: 'к', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'ш', x: 'х', y: 'ы', z: 'з' },
};
/** Digits drawn for letters, between or beside letters only. */
const DIGITS: Readonly<Record<string, string>> = { 4: 'ч', 6: 'ш', 9: 'я', 0: 'о', 3: 'з' };
/** Words of other languages and names that would be others in Cyrillic letters: "job", "here". */
const STAYS =
  /\b(?:here|jobs?|scan(?:ner)?|hue|eb|p(?:o|ue)bl\w*|scalo|pascala|\w*huela|nie\w*|vsebina|ebu|sri|pascal|scala|notebook\w*|faq|peso|pes|pid|skip|degenerate|huelva|huesca|huila|hugo|shit|suite|java|jpeg|json|jira)\b/g;
const LONGEST_GROUP = 4;
/** Codes of the letters with which one begins: asked of every letter. */
const BEGINS_GROUP = new Uint8Array(128);
for (const group of Object.keys(GROUPS)) BEGINS_GROUP[group.charCodeAt(0)] = 1;
/** -лись, -тесь: people leave out the soft sign. */
const SOFT_END = /^(?:li|te)s(?![a-z'’])/;
/** Words of abuse and threats, and those beside them, that people type without their soft sign. */
const SOFT_WORD = new RegExp(
  '(?<![a-z])(?:(?:stol|skol|tol|bol|nel)(?=[kz]|sh|wh?e)' +
    '|(?:est|opyat|opjat|opiat|ochen|o4en|pust|tvar|mraz|pyan|pjan|dryan|smert|krov|zhizn|jizn|sovest|gadost|merzost|' +
    '(?:po|za|ot|vy|vi|pere|u|pri|raz|o)?(?:veshat|vewat|strelyat|streljat|streliat|rezat|davit|dushit|duwit|topit|vesit|sadit|sazhat|sajat|gnat|' +
    'kormit|terpet|slushat|sluwat|orvat|rubat|rubit|lomat|valit|mochit|mo4it|kopat|bit|bivat|konchit|kon4it|gasit|kastrirovat|kaznit|unichtozhat|' +
    'unichtozhit|unichtojat|unichtojit|istreblyat|istrebit))(?![a-z]))',
  'g',
);
const VOWEL = /[aeiouy]/;
const LETTER = /[a-z]/;

/** @param j what j is where it may be either: й (also in ja, ju, jo) or ж. */
export function cyrillicOf(typed: string, j: 'й' | 'ж'): Reading {
  const small = typed.toLowerCase();
  const low = withV(small);
  let text = '';
  const from: number[] = [];
  const soft = new Set([...low.matchAll(SOFT_WORD)].map(({ index, 0: word }) => index + word.length));
  const stays = [...low.matchAll(STAYS)].map(({ index, 0: word }) => ({ begins: index, ends: index + word.length }));
  for (let at = 0; at < low.length; ) {
    const word = stays.find(({ begins }) => begins === at);
    if (word) {
      for (; at < word.ends; at++) {
        from.push(at);
        text += typed[at]!;
      }
      continue;
    }
    const group = groupAt(low, at, j);
    const letters = group === 0 ? letterAt(low, at, j) : GROUPS[low.slice(at, at + group)]!;
    const isCapital = typed[at] !== small[at];
    for (const letter of letters) {
      from.push(at);
      text += isCapital ? letter.toUpperCase() : letter;
    }
    at += group || 1;
    if (soft.has(at) && !text.endsWith('ь')) {
      from.push(at - 1);
      text += 'ь';
    }
  }
  from.push(typed.length);
  return { text, from };
}

/** Who types w for в has no v, and w where no ш stands: "wi was ne slishite, wsem widno". */
const W_IS_V = /sh|sch|(?<![a-z])w[srzdmy]|[sdtrz]w|ow(?![a-z])|(?<![a-z])wi?(?![a-z])/;
const withV = (low: string): string => (low.includes('v') || !W_IS_V.test(low) ? low : low.replaceAll('w', 'v'));

/** "znau", "zakopau": -ю is often typed as u behind a vowel; "ubu" is убью. */
const SOFT_U = /(?<=[а-яё](?:[аеиоуыэюя]|[вбмпф]л)|(?<![а-яё])(?:у|при|на|за|раз|от|пере)б)у(?![а-яё])/gi;
/** и at the end of a word, or in the endings of adjectives, behind a consonant that may be hard; not of these small words, nor дураками. */
const HARD_I =
  /(?<!(?<![а-яё])(?:л|ил|есл|н|он|пр|тр|одн|им|эт|ним|дет|люд)|[ая]м)(?<=[бвдзлмнпрстфц])и(?=(?:е|й|м|ми|х)?(?![а-яё]))|(?<=(?<![а-яё])в)и(?=род|кидыш|скочк|пендр|сер|бляд|еб|лез|полз|гна|брос|кин|рв|реж|рез|коло|пуст|шел|шла|шли|верн|тащ)/gi;

const cased = (letter: string, small: string): string =>
  letter === letter.toLowerCase() ? small : small.toUpperCase();

/** As above, of who types i for ы as well and u for ю ("ti tupoi, vi tupie, ya znau"), letter for letter; nothing where that changes nothing. */
export function withHardVowels(reading: Reading): Reading | undefined {
  const text = reading.text
    .replace(SOFT_U, (letter) => cased(letter, 'ю'))
    .replace(HARD_I, (letter) => cased(letter, 'ы'));
  return text === reading.text ? undefined : { text, from: reading.from };
}

/** Letters of the group that begins there, 0 for none. */
function groupAt(low: string, at: number, j: 'й' | 'ж'): number {
  if (BEGINS_GROUP[low.charCodeAt(at)] !== 1 || (low[at] === 'j' && j === 'ж' && !isEnding(low, at))) return 0;
  for (let size = LONGEST_GROUP; size > 1; size--) {
    const group = low.slice(at, at + size);
    if (!(group in GROUPS)) continue;
    if (group === 'ts' && isApart(low, at)) continue;
    // вы- before е: vyehat, vyezd.
    if (group === 'ye' && /(?:^|[^a-z])v$/.test(low.slice(Math.max(0, at - 2), at))) continue;
    // "iy" before a vowel, and "iu", "ia" behind a consonant only: "moi u", "biuro".
    if ((group === 'ia' || group === 'iu') && (at === 0 || VOWEL.test(low[at - 1]!))) continue;
    return size;
  }
  return 0;
}

/** -ая, -ую of who types j for ж as well: "jirnaja". */
const isEnding = (low: string, at: number): boolean => /^(?:aja|uju)(?![a-z])/.test(low.slice(at - 1, at + 3));

/** т and с by themselves: nravitsya, otsos, agentstvo. */
const isApart = (low: string, at: number): boolean =>
  /^ts(?:[yj]a|t|k)/.test(low.slice(at, at + 4)) ||
  /(?:^|[^a-z])(?:na|po|za|ne)?o$/.test(low.slice(Math.max(0, at - 4), at));

function letterAt(low: string, at: number, j: 'й' | 'ж'): string {
  const letter = low[at]!;
  if (letter === 'y') return isShort(low, at) ? 'й' : 'ы';
  if (letter === 'j') return low[at + 1] === 'i' || (j === 'ж' && LETTER.test(low[at + 1] ?? '')) ? 'ж' : 'й';
  if (letter === 'i') return at > 0 && /[aeou]/.test(low[at - 1]!) && !LETTER.test(low[at + 1] ?? '') ? 'й' : 'и';
  if (letter === "'" || letter === '’') return LETTER.test(low[at - 1] ?? '') ? 'ь' : letter;
  if (letter === 's' && SOFT_END.test(low.slice(Math.max(0, at - 2), at + 2))) return 'сь';
  if (letter in DIGITS) return isWithin(low, at) ? DIGITS[letter]! : letter;
  return LETTERS[letter] ?? letter;
}

/** y as й: behind a vowel (moy, sayt, -yy, -iy), or alone before one. */
const isShort = (low: string, at: number): boolean => at > 0 && VOWEL.test(low[at - 1]!);

const isWithin = (low: string, at: number): boolean => LETTER.test(low[at - 1] ?? '') || LETTER.test(low[at + 1] ?? '');
