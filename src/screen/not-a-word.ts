// Places whose letters nobody wrote as a word: part numbers, tokens, names of variables, masked values, binary data pasted as text.

import { isMachineMade } from './machine-made';
import { isPartNumber } from './part-number';
import type { Match } from './verdict';

/** "\n--Rob", "\t<td>": a line end or a tab as a program writes it. */
const ESCAPED = /^\\[nrt](?!\p{L})/u;
/** "that year's hit", "it's hit or miss": the ending belongs to the word before. */
const PARTED_ENDING = /^['’]s\s/i;
/** "foo1": a name that stands for any other in examples of programs. */
const PLACEHOLDER = /^(?:foo|bar|baz)\d+$/i;
/** "%3Bbar": a letter of an address. */
const ENCODED = /^%[\dA-F]{2}/i;
/** 8*x**4: a product with a power. */
const POWER = /^\d*\*?\p{L}\*\*\d+$/u;
/** Characters looked at on each side of the place. */
const AROUND = 40;
/** So many different control characters are not in what a person writes: a disguise or padding uses the same one again. */
const BINARY = 3;
const SPACE = /\s/;
const LONGEST_CHUNK = 200;
/** Long enough that no word in mixed letters (M0th3rFuck3r) is taken for chance. */
const SHORTEST_CHANCE = 16;
/** tVar, eBat: a variable with a letter for its kind before it; read as Russian it would be a word. */
const VARIABLE = /^[a-z][A-Z][a-z]+$/;
/** "%u: garbage": a letter that says how a number is printed. */
const PRINTED = /^%\p{L}(?!\p{L})/u;
/** "%4$s", "data: %s/%s": the place of a word in a message of a program. */
const PLACE_OF_WORD = /%\d{1,2}\$[a-z@]|(?<![\p{L}%])%[sdiufxcq@](?!\p{L})/iu;
/** "5 ЕБ", "%1 ЕБ": a unit of storage, in Kazakh. */
const UNIT = /^ЕБ$/;
const COUNTED = /[\d%]\s?$/;
/** "$open()", "$lag.lag", "$bytes;": a variable of a program, which has a dollar where a word would have an s. */
const DOLLAR_NAME = /^\$[a-z_]+(?:\(|\[|->|\.[a-z]|\s*(?:[-+*/.]?=|<))/i;
/** Where the variable ends its line only what stands before it tells: "x = $lag;". */
const BEFORE_VARIABLE = /[=(,{[<>+.&|-]\s?$/;
/** "f(x;k)", "x + y + i": a function and a sum. */
const FORMULA = /^\p{L}\(\p{L};|^[a-z](?: [-+*/] [a-z]){1,2}$|^[a-z](?: [+/] [a-z])+$/iu;
/** "К.Хохлов": an initial and a surname. */
const INITIALED = /^\p{Lu}\.\s?\p{Lu}\p{Ll}{2,}$/u;
/** With the initial it is a vulgar word and no surname: П.Идорасы, М.Удак. */
const NO_SURNAME =
  /^(?:п\.\s?(?:ид[оа]р|изд)|м\.\s?(?:уд(?:ак|ил)|раз[ьи]$)|х\.\s?у(?:йн|йл|е)|б\.\s?ля(?:д[ьи]$|т)|с\.\s?ук[аи]$|г\.\s?овн|ж\.\s?оп|е\.\s?б(?:а|л|у)|д\.\s?(?:ебил|олбоеб)|у\.\s?(?:род|ебок|блюд)|и\.\s?диот|к\.\s?ретин|т\.\s?вар[ьи]$)/iu;
/** "password: f***": a secret that is masked, not a word. */
const SECRET =
  /(?:password|passwd|pwd|pass|login|user|username|secret|token|пароль|пароля|логин|пин-код|pin|құпиясөз|құпия сөз|кілтсөз)\s*(?:[:=–—-]|is|was|был|это)\s*["'«“]?$/iu;
/** "код ошибки: ID10T", "модель SH1T": capitals and digits behind what says that they are a code. */
const CODE = /^[A-Z]*\d[A-Z\d]*$/;
const NAMED_CODE =
  '(?:код\\p{L}?|промокод|капч\\p{L}|captcha|ошибк\\p{L}|модел\\p{L}|прибор|марк[аи]|тип|станок|артикул|арт|серийный|номер|маркировка|code|error|model|serial|number|type|part)[.,:#№\\s"\'«(-]*';
const NAMES_CODE = new RegExp(`${NAMED_CODE}$`, 'iu');
/** The same before a list of codes. */
const NAMES_CODES = new RegExp(`${NAMED_CODE}(?:[A-ZА-ЯЁ]+-?\\d+[A-ZА-ЯЁ]?,\\s?){0,3}$`, 'iu');

/** "модель ХУЙ-150М", "артикул СУКА-12/7": capitals with a number behind a hyphen. */
const HYPHENED = /^[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{2,5}-?\d{1,4}[A-ZА-ЯЁ]?(?:[-/.]\d+)*[,.;:)»"]*$/u;
/** "cunt_total", "суки_count": a column or a variable. */
const IDENTIFIER =
  /^["'«“(]*\p{Ll}+_(?:count|total|id|ids|name|names|list|idx|index|flag|type|key|value|log|table|tbl|date|num|no|sum|avg|min|max|size|len|ptr|ref|url|path|status|code|data|info|map|set|cnt|dt|ts)["'»”).,:;=]*$/u;
/** "/home/bitch/.ssh" */
const PATH = /^["'(]*\/(?:home|usr|var|etc|opt|mnt|tmp|srv|root|dev|proc|users|data)\/[\w./-]+[:,;"')]*$/i;

/** "д-р", "1990 ж-да": a word cut short with its ending, no letter put out; L*a*b*, the space of colours. */
const CUT_SHORT = /^(?:[lл]\*[aа]\*[bб]|д-р[ыауе]?|ж-(?:да|ды|ға|ды[ңн]))$/iu;
/** Kazakh whose own letters were lost on the way: "?аза?стан", "бол?ан"; a word that begins with the sign is among them. */
const LOST_LETTER = /(?<![\p{L}?])\p{L}*\?[\p{L}?]+/gu;
const ENDS_ASKING = /^\p{L}+\?+$/u;
const LOST_AROUND = 200;
const LOST_WORDS = 3;

/** 4RVНA06: capitals of both alphabets among three digits and more, as a code is copied. */
const MIXED_CODE = /^(?=.*[A-Z])(?=.*[А-Я])(?=(?:\D*\d){3})[A-ZА-Я\d]{6,15}$/u;

/** Words, and what stands between the words of a sentence. */
const PLAIN = /^[\p{L}\s,.!]+$/u;

/** May the abuse read at `match` be no word at all? Looks at a bounded stretch around it. */
export function isNotAWord(text: string, { start, end, language }: Match): boolean {
  const chunk = chunkAround(text, start, end);
  return (
    isVariable(text.slice(start, end), language) ||
    isBinary(text, start, end) ||
    (text[start + 1] === '.' && isSurname(text.slice(start, end))) ||
    (UNIT.test(text.slice(start, end)) && COUNTED.test(text.slice(Math.max(0, start - 3), start))) ||
    (!PLAIN.test(chunk) && isMadeOfSigns(text, chunk, start, end))
  );
}

/** Is a run without a space the name of a column or a variable, or a path? */
export const isIdentifier = (chunk: string): boolean =>
  chunk.length <= LONGEST_CHUNK && (IDENTIFIER.test(chunk) || PATH.test(chunk));

const isSurname = (place: string): boolean => INITIALED.test(place) && !NO_SURNAME.test(place);

const isVariable = (place: string, language: Match['language']): boolean => language !== 'en' && VARIABLE.test(place);

/** What takes a digit or a sign to be recognised. */
function isMadeOfSigns(text: string, chunk: string, start: number, end: number): boolean {
  return (
    isPartNumber(chunk) ||
    PRINTED.test(text.slice(Math.max(0, start - 1), end)) ||
    PLACE_OF_WORD.test(text.slice(Math.max(0, start - 1), end)) ||
    (text[start] === '$' &&
      (DOLLAR_NAME.test(text.slice(start, end + 3)) ||
        BEFORE_VARIABLE.test(text.slice(Math.max(0, start - 2), start)))) ||
    FORMULA.test(text.slice(start, end)) ||
    PLACEHOLDER.test(text.slice(start, end)) ||
    (start > 0 && (ESCAPED.test(text.slice(start - 1, end)) || ENCODED.test(text.slice(start - 1, end)))) ||
    (start > 1 && PARTED_ENDING.test(text.slice(start - 1, end))) ||
    isMaskedValue(text, start, end) ||
    (CODE.test(text.slice(start, end)) && NAMES_CODE.test(text.slice(Math.max(0, start - AROUND), start))) ||
    (HYPHENED.test(chunk) && NAMES_CODES.test(text.slice(Math.max(0, start - AROUND), start))) ||
    isIdentifier(chunk) ||
    MIXED_CODE.test(chunk) ||
    POWER.test(chunk) ||
    isMachineMade(chunk, SHORTEST_CHANCE) ||
    CUT_SHORT.test(text.slice(start, end)) ||
    hasLostLetters(text, start, end)
  );
}

function isMaskedValue(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('*') && SECRET.test(text.slice(Math.max(0, start - AROUND), start));
}

function hasLostLetters(text: string, start: number, end: number): boolean {
  if (!text.slice(Math.max(0, start - 1), end + 1).includes('?')) return false;
  const around = text.slice(Math.max(0, start - LOST_AROUND), end + LOST_AROUND);
  const words = (around.match(LOST_LETTER) ?? []).filter((word) => !ENDS_ASKING.test(word));
  return words.length >= LOST_WORDS && words.some((word) => word.startsWith('?'));
}

/** What stands without a space around the place. */
function chunkAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < LONGEST_CHUNK && !SPACE.test(text[from - 1]!)) from--;
  while (to < text.length && to - end < LONGEST_CHUNK && !SPACE.test(text[to]!)) to++;
  return text.slice(from, to);
}

/** Several different control characters around, as in a program read as text. */
function isBinary(text: string, start: number, end: number): boolean {
  let found: number[] | undefined;
  const to = Math.min(text.length, end + AROUND);
  for (let at = Math.max(0, start - AROUND); at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isControl(code) || found?.includes(code)) continue;
    found ??= [];
    if (found.push(code) === BINARY) return true;
  }
  return false;
}

const ESCAPE = 0x1b;

/** A control character that is no white space and does not colour a terminal's line. */
const isControl = (code: number): boolean => code < 9 || (code > 13 && code < 32 && code !== ESCAPE) || code === 0x7f;
