// How people type Russian and Kazakh with Latin letters: the habits that are measured, and counted for telling such texts.
'use strict';

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
  },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ch', ш: 'sh', щ: 'sch' },
  ...{ ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  ...{ қ: 'q', ө: 'o', ұ: 'u', ү: 'u', і: 'i', ң: 'n', ғ: 'g', ә: 'a', һ: 'h' },
};

/** By name: what differs from the usual. */
const HABITS = {
  ru: {
    'h, zh, y': {},
    'x, j, ja': { х: 'x', й: 'j', ж: 'j', ё: 'yo', я: 'ja', ю: 'ju', ц: 'ts' },
    'kh, ts, shch': { х: 'kh', й: 'i', ё: 'yo', ц: 'ts', щ: 'shch' },
    '4, w, x': { ч: '4', ш: 'w', х: 'x', й: 'j', щ: 'w' },
    'i, ia': { й: 'i', ы: 'i', я: 'ia', ю: 'iu' },
  },
  kk: {
    'q, sh, zh': { й: 'i' },
    'k, ng, j, gh': { қ: 'k', ж: 'j', ң: 'ng', ғ: 'gh' },
    'ä, ş, ñ, ğ': { ә: 'ä', ө: 'ö', ү: 'ü', ұ: 'ū', ғ: 'ğ', ң: 'ñ', ш: 'ş', ж: 'j', у: 'w', й: 'i' },
    'k, j, i': { қ: 'k', ж: 'j', ы: 'i', й: 'i' },
    'w for ш': { ш: 'w', ж: 'j', й: 'i' },
  },
};

/** Writes a text in other letters; a capital stays one. */
const inLetters = (letters) => (text) =>
  [...text]
    .map((letter) => {
      const low = letter.toLowerCase();
      const other = letters[low] ?? low;
      return letter === low ? other : other.slice(0, 1).toUpperCase() + other.slice(1);
    })
    .join('');

/** The functions that type a text by each habit. */
const latinHabits = (language) => Object.values(HABITS[language]).map((habit) => inLetters({ ...LATIN, ...habit }));

module.exports = { HABITS, inLetters, LATIN, latinHabits };
