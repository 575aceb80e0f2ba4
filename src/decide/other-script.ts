// A word as it sounds, whatever script it is written in; and as it would be, had the keyboard been switched: to guess what was meant, never to obey.

const SOUNDS: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  і: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
/** Ways to write one sound in Latin letters, the longer ones first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/dj|dzh|zh/g, 'j'],
  [/shch/g, 'sh'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck|c(?!h)|q/g, 'k'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/[yj]([aoue])/g, 'i$1'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** `инфо` and `info`, `закрыть` and `zakryt` sound alike. */
export function soundOf(word: string): string {
  const latin = [...word.normalize('NFC').toLowerCase()]
    .map((letter) => SOUNDS[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  return LATIN.reduce((text, [from, to]) => text.replace(from, to), latin);
}

const QWERTY = [...'qwertyuiopasdfghjklzxcvbnm'];
const RUSSIAN = [...'йцукенгшщзфывапролдячсмить'];
const SWITCHED = new Map<string, string>(
  [...QWERTY.entries()].flatMap(([at, latin]) => {
    const cyrillic = RUSSIAN[at] ?? '';
    return [
      [latin, cyrillic],
      [cyrillic, latin],
    ] as const;
  }),
);

/** `pfrhsnm` was meant to be `закрыть`, `сдщыу` to be `close`. */
export function typedOnOtherLayout(word: string): string {
  return [...word.toLowerCase()].map((letter) => SWITCHED.get(letter) ?? letter).join('');
}
