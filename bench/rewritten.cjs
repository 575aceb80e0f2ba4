// Ways in which people write whole sentences otherwise than they are spelt: Latin letters by several habits, Kazakh with Russian letters, without spaces, the wrong layout.

const LATIN = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
  },
  ...{
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'c',
    ч: 'ch',
    ш: 'sh',
    щ: 'sch',
    ъ: '',
    ы: 'y',
    ь: '',
  },
  ...{ э: 'e', ю: 'yu', я: 'ya', қ: 'q', ө: 'o', ұ: 'u', ү: 'u', і: 'i', ң: 'n', ғ: 'g', ә: 'a', һ: 'h' },
};
const RUSSIAN_LETTERS = { қ: 'к', ө: 'о', ұ: 'у', ү: 'у', і: 'и', ң: 'н', ғ: 'г', ә: 'а', һ: 'х' };
const KEYS = Object.fromEntries(
  [...'йцукенгшщзхъфывапролджэячсмитьбю'].map((letter, at) => [letter, "qwertyuiop[]asdfghjkl;'zxcvbnm,."[at]]),
);

const by = (letters) => (text) => [...text.toLowerCase()].map((letter) => letters[letter] ?? letter).join('');

const BOTH = {
  'joined by _': (text) => text.replaceAll(' ', '_'),
  'without spaces': (text) => text.replace(/[ ,.!?]+/g, ''),
  'without signs': (text) => text.toLowerCase().replace(/[^\p{L}\d* ]/gu, ''),
  'in capitals': (text) => text.toUpperCase(),
};

/** Of each language: the name of a way, and what it makes of a sentence. */
exports.WAYS = {
  ru: {
    'Latin: h, zh, y': by(LATIN),
    'Latin: x, j, ja': by({ ...LATIN, х: 'x', й: 'j', ж: 'j', ё: 'yo', я: 'ja', ю: 'ju', ц: 'ts' }),
    'Latin: kh, ts, shch': by({ ...LATIN, х: 'kh', й: 'i', ё: 'yo', ц: 'ts', щ: 'shch' }),
    'Latin: 4, w, x': by({ ...LATIN, ч: '4', ш: 'w', х: 'x', й: 'j', щ: 'w' }),
    'wrong layout': by(KEYS),
    ...BOTH,
  },
  kk: {
    'Russian letters': by(RUSSIAN_LETTERS),
    'Latin: q, sh, zh': by({ ...LATIN, й: 'i' }),
    'Latin: k, ng, j, gh': by({ ...LATIN, қ: 'k', ж: 'j', ң: 'ng', ғ: 'gh' }),
    'Latin: ä, ş, ñ, ğ': by({
      ...LATIN,
      ә: 'ä',
      ө: 'ö',
      ү: 'ü',
      ұ: 'ū',
      ғ: 'ğ',
      ң: 'ñ',
      ш: 'ş',
      ж: 'j',
      у: 'w',
      й: 'i',
    }),
    ...BOTH,
  },
};

/** Sentences in plain Cyrillic: what is disguised already, or Latin, would be something else. */
exports.isPlain = (text) => /[а-я]/i.test(text) && !/[a-z@*0-9$#]/i.test(text);
