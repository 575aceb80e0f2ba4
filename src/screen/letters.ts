// Letters that stand for other letters: look-alikes, leet, Kazakh without its letters, the wrong keyboard layout.

export const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
export const KAZAKH = 'әғқңөұүһі';
export const LATIN = 'abcdefghijklmnopqrstuvwxyz';

type Table = Readonly<Record<string, string>>;

/** Drawn like a Cyrillic letter: Latin, Greek, digits and signs. */
const CYRILLIC_SHAPES: Table = {
  ...{ a: 'а', b: 'в', c: 'с', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'н', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м' },
  ...{ n: 'п', o: 'о', p: 'р', q: 'к', r: 'г', s: 'с', t: 'т', u: 'и', v: 'в', w: 'ш', x: 'х', y: 'у', z: 'з' },
  ...{ ї: 'и', є: 'е', ґ: 'г', ў: 'у', ј: 'ж', ѕ: 'с', α: 'а', ο: 'о', ρ: 'р', υ: 'у', χ: 'х', κ: 'к', ε: 'е', в: 'в' },
  ...{
    '0': 'о',
    '3': 'з',
    '4': 'ч',
    '6': 'б',
    '8': 'в',
    '9': 'я',
    '1': 'и',
    '@': 'а',
    '!': 'и',
    '|': 'и',
    $: 'с',
    '€': 'е',
    ӯ: 'у',
    ӏ: 'л',
  },
};
const { '@': _at, $: _dollar, '€': _euro, '!': _mark, '|': _bar, ...CYRILLIC_LETTER_SHAPES } = CYRILLIC_SHAPES;
/** Sounding like a Cyrillic letter: for a Latin letter among Cyrillic ones that is no look-alike (пизdа, суkа, huй). */
const CYRILLIC_SOUNDS: Table = {
  ...CYRILLIC_SHAPES,
  ...{ b: 'б', h: 'х', i: 'и', n: 'н', p: 'п', r: 'р', u: 'у', y: 'у', g: 'г', j: 'й', c: 'с', x: 'х', m: 'м', v: 'в' },
};
/** Drawn like a Latin letter: Cyrillic, Greek, digits and signs. */
const LATIN_SHAPES: Table = {
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    е: 'e',
    н: 'h',
    і: 'i',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    т: 't',
    у: 'y',
    х: 'x',
    и: 'u',
    ц: 'u',
    ш: 'w',
    п: 'n',
    я: 'r',
  },
  ...{ ѕ: 's', ј: 'j', ԁ: 'd', һ: 'h', ԛ: 'q', ԝ: 'w', α: 'a', ο: 'o', ρ: 'p', υ: 'u', χ: 'x', κ: 'k', ε: 'e', ı: 'i' },
  ...{
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
    '9': 'g',
    '@': 'a',
    $: 's',
    '€': 'e',
    '!': 'i',
    '|': 'i',
  },
};
/** Digits and signs among Russian typed in Latin letters. */
const TYPED_SHAPES: Table = {
  ...{ '0': 'o', '1': 'i', '3': 'z', '4': 'ch', '6': 'b', '8': 'v', '9': 'ia', '@': 'a', $: 's', '€': 'e' },
};
/** Kazakh letters as they are typed on a Russian keyboard. */
const RUSSIAN_KEYS_FOR_KAZAKH: Table = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' },
};
/** The keys of a QWERTY keyboard and the Russian letters on them. */
const KEYS_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const KEYS_RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбю';
const keyTable = (from: string, to: string): Table =>
  Object.fromEntries([...from].map((key, index) => [key, to[index]!]));
const RUSSIAN_ON_KEY = keyTable(KEYS_LATIN, KEYS_RUSSIAN);
const LATIN_ON_KEY = keyTable(KEYS_RUSSIAN, KEYS_LATIN);

/** Letters beyond are in no table (€ is). */
const HIGHEST_LETTER = 0x20b0;

/** Letter code -> what stands for it. */
type Codes = readonly (string | undefined)[];

function codesOf(table: Table): Codes {
  const codes = new Array<string | undefined>(HIGHEST_LETTER).fill(undefined);
  for (const [letter, mapped] of Object.entries(table)) codes[letter.charCodeAt(0)] = mapped;
  return codes;
}

const mapper = (table: Table): ((text: string) => string) => {
  const codes = codesOf(table);
  return (text) => {
    let result = '';
    let copied = 0;
    for (let index = 0; index < text.length; index++) {
      const mapped = codes[text.charCodeAt(index)];
      if (mapped === undefined) continue;
      result += copied === index ? mapped : text.slice(copied, index) + mapped;
      copied = index + 1;
    }
    return copied === 0 ? text : result + text.slice(copied);
  };
};

const shapedCyrillic = mapper(CYRILLIC_SHAPES);
/** A Latin i among Kazakh letters is drawn for і, elsewhere for и. */
export const asCyrillicShapes = (text: string): string =>
  shapedCyrillic(hasKazakhLetter(text) ? text.replaceAll('i', 'і') : text);
/** As above, but signs are left: they may stand for any letter. */
export const asCyrillicLetters = mapper(CYRILLIC_LETTER_SHAPES);
export const asCyrillicSounds = mapper(CYRILLIC_SOUNDS);
export const asLatinShapes = mapper(LATIN_SHAPES);
export const asTypedShapes = mapper(TYPED_SHAPES);
export const withoutKazakhLetters = mapper(RUSSIAN_KEYS_FOR_KAZAKH);
export const fromRussianKeys = mapper(RUSSIAN_ON_KEY);
export const fromLatinKeys = mapper(LATIN_ON_KEY);

/** Has the word a letter that only Kazakh has? */
export function hasKazakhLetter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x450 && KAZAKH.includes(text[index]!)) return true;
  }
  return false;
}

/** Does a letter stand twice in a row? */
export function hasDouble(text: string): boolean {
  for (let index = 1; index < text.length; index++) {
    if (text.charCodeAt(index) === text.charCodeAt(index - 1)) return true;
  }
  return false;
}

/** Runs of three and more of one letter become two (`most` 2) or all runs become one letter (`most` 1). */
export function withoutRepeats(text: string, most: 1 | 2): string {
  if (!hasDouble(text)) return text;
  let result = '';
  let copied = 0;
  for (let from = 0, to = 1; from < text.length; from = to++) {
    while (to < text.length && text.charCodeAt(to) === text.charCodeAt(from)) to++;
    if (to - from <= most) continue;
    result += text.slice(copied, from + most);
    copied = to;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** Letters that stand three times and more in a row become one, doubled ones stay: "niiice apple" is "nice apple". */
export function withoutDrawing(text: string): string {
  let result = '';
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && text[to] === text[from]) to++;
    result += to - from === 2 ? text.slice(from, to) : text[from]!;
    from = to;
  }
  return result;
}
