// Slips of the finger and of the ear in a whole Russian word: the key beside, a consonant left out, voiced for voiceless, a soft sign too many or too few.

/** A shorter word with such a slip is another word too often. */
const SHORTEST = 4;
/** Of a word of so many letters a consonant may be left out. */
const SHORTEST_WITHOUT = 6;
const ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
/** Sounds that are heard as one another. */
const HEARD: Readonly<Record<string, string>> = {
  ...{ д: 'т', т: 'д', з: 'с', с: 'з', б: 'п', п: 'б', г: 'к', к: 'г', ж: 'ш', ш: 'ж', в: 'ф', ф: 'в' },
  ...{ е: 'эи', и: 'еы', ы: 'и', э: 'е', о: 'а', а: 'о', ю: 'у', у: 'ю', я: 'еи' },
};
const SIGN = /[ьъ]/;
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]/;

const besides = new Map<string, string>();
for (const row of ROWS) {
  for (let at = 0; at < row.length; at++) besides.set(row[at]!, (row[at - 1] ?? '') + (row[at + 1] ?? ''));
}

/** The spellings of `word` with one slip, its first letter kept but for a swap. */
export function wholeWordSlips(word: string): readonly string[] {
  if (word.length < SHORTEST) return [];
  const found = new Set<string>();
  if (word[0] !== word[1]) found.add(word[1]! + word[0]! + word.slice(2));
  for (let at = 1; at < word.length; at++) {
    const letter = word[at]!;
    const put = (instead: string) => found.add(word.slice(0, at) + instead + word.slice(at + 1));
    for (const heard of HEARD[letter] ?? '') put(heard);
    for (const key of besides.get(letter) ?? '') put(key);
    if (SIGN.test(letter) || (CONSONANT.test(letter) && word.length >= SHORTEST_WITHOUT)) put('');
    if (CONSONANT.test(letter) && at < word.length - 1 && !SIGN.test(word[at + 1]!)) put(`${letter}ь`);
  }
  found.delete(word);
  return [...found];
}
