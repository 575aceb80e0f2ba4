// Words as rules see them: Kazakh, Russian and their Latin spellings folded into one small alphabet, with their places in the text.

export interface Token {
  /** Folded; digits stay. Never empty. */
  readonly word: string;
  /** Offsets in the text, in UTF-16 units; `end` is behind the last letter. */
  readonly start: number;
  readonly end: number;
  /** Counts up at the end of a sentence or line: cues do not reach over it. */
  readonly sentence: number;
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['shch', 'ш'],
  ['sch', 'ш'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['gh', 'г'],
  ['ng', 'н'],
  ['ts', 'ц'],
  ["s'", 'ш'],
  ["c'", 'ч'],
  ["y'", 'у'],
];
/** Letter by letter, both alphabets. What Kazakh typed on a Russian keyboard and what translit lose is lost here for all. */
const LETTERS = new Map<string, string>(
  Object.entries({
    ё: 'е',
    й: 'и',
    ы: 'и',
    і: 'и',
    ї: 'и',
    ә: 'а',
    ғ: 'г',
    қ: 'к',
    ң: 'н',
    ө: 'о',
    ұ: 'у',
    ү: 'у',
    һ: 'х',
    э: 'е',
    щ: 'ш',
    ь: '',
    ъ: '',
    я: 'иа',
    ю: 'иу',
    a: 'а',
    b: 'б',
    c: 'ц',
    d: 'д',
    e: 'е',
    f: 'ф',
    g: 'г',
    h: 'х',
    i: 'и',
    j: 'ж',
    k: 'к',
    l: 'л',
    m: 'м',
    n: 'н',
    o: 'о',
    p: 'п',
    q: 'к',
    r: 'р',
    s: 'с',
    t: 'т',
    u: 'у',
    v: 'в',
    w: 'в',
    x: 'х',
    y: 'и',
    z: 'з',
    ä: 'а',
    á: 'а',
    ö: 'о',
    ó: 'о',
    ü: 'у',
    ū: 'у',
    ú: 'у',
    ý: 'у',
    ğ: 'г',
    ǵ: 'г',
    ş: 'ш',
    š: 'ш',
    ñ: 'н',
    ń: 'н',
    ŋ: 'н',
    ı: 'и',
    ï: 'и',
    í: 'и',
    é: 'е',
    "'": '',
  }),
);
/** Latin letters that look Cyrillic, for words that mix both. */
const LOOK_ALIKE = new Map(
  Object.entries({
    a: 'а',
    e: 'е',
    o: 'о',
    p: 'р',
    c: 'с',
    x: 'х',
    y: 'у',
    k: 'к',
    m: 'м',
    h: 'н',
    t: 'т',
    b: 'в',
    i: 'і',
  }),
);
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`´][\p{L}]*)*/gu;
/** Between two words. A full stop is looked at by itself: it also stands in 15.00, pki.gov.kz, ст. 39 and initials. */
const SENTENCE_END = /[!?…;\n]/u;
const SHORT_FORM = /^\p{L}{1,2}$/u;
/** Longer texts are cut: a request is told at its beginning. */
const MAX_TEXT = 8000;
const LATIN = /[a-z]/;
const CYRILLIC = /[а-яёәғқңөұүһі]/;

/** People use few words, again and again: the latest ones are kept, so many and so long that memory stays bounded. */
const KEPT = new Map<string, string>();
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 40;

/** One word, already of letters and digits only. */
export function foldWord(written: string): string {
  const known = KEPT.get(written);
  if (known !== undefined) return known;
  const folded = fold(written);
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  if (written.length <= LONGEST_KEPT) KEPT.set(written, folded);
  return folded;
}

function fold(written: string): string {
  let word = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(/i\u0307/g, 'i');
  if (LATIN.test(word) && CYRILLIC.test(word))
    word = word.replace(/[a-z]/g, (letter) => LOOK_ALIKE.get(letter) ?? letter);
  for (const [pair, letter] of PAIRS) if (word.includes(pair)) word = word.replaceAll(pair, letter);
  let folded = '';
  for (const letter of word) {
    for (const to of LETTERS.get(letter) ?? letter) {
      // Doubled letters are the commonest slip of the pen, in all three languages.
      if (!folded.endsWith(to) || /\d/.test(to)) folded += to;
    }
  }
  return folded;
}

export function tokensOf(text: string): Token[] {
  const cut = text.slice(0, MAX_TEXT);
  const tokens: Token[] = [];
  let sentence = 0;
  let behind = 0;
  let before = '';
  for (const written of cut.match(WORD) ?? []) {
    // No word begins in what stands between two words, so the next place of these letters is that of the match.
    const start = cut.indexOf(written, behind);
    const isBlank = start === behind + 1 && cut[behind] === ' ';
    if (!isBlank && endsSentence(cut.slice(behind, start), before, written)) sentence += 1;
    behind = start + written.length;
    before = written;
    const word = foldWord(written);
    if (word !== '') tokens.push({ word, start, end: behind, sentence });
  }
  return tokens;
}

/** `signs` stand between the words `before` and `after`. */
function endsSentence(signs: string, before: string, after: string): boolean {
  if (SENTENCE_END.test(signs)) return true;
  if (!signs.includes('.')) return false;
  // "сохраняется.Помогите" forgot the blank; "п.3" and "15.00" did not.
  return /\.\s/u.test(signs) ? !SHORT_FORM.test(before) : /^\p{Lu}\p{Ll}/u.test(after);
}
