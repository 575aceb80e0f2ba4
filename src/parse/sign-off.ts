// The names below "С уважением," and its like: people are called what they are called, wherever they sign.
import { isBlank } from './line-shape';

/** Half-open places in a line of the given number. */
export interface SignedName {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const SIGN_OFF =
  /^\s*(?:(?:с|c) (?:наилучшими|добрыми) пожеланиями|с (?:глубоким |большим |искренним )?(?:уважением|почтением)|искренне ваш[аи]?|құрметпен|ізгі ниетпен|сәлеммен|шын жүректен|(?:(?:with )?(?:best|kind|kindest|warm|warmest) )?regards|best wishes|(?:yours )?(?:sincerely|faithfully|truly|respectfully)(?: yours)?)(?![\p{L}])[\s,.:–—-]*/iu;
/** Filled lines below it; a longer foot is a text. */
const MOST_LINES = 8;
/** `Сукин`, `А.С.`, `Д’Арк-Петров`, `ТОО`, `«Мандарин»`, `+7`; shouted words of more than four letters are none. */
const NAME_WORD =
  /^[«"“(]?(?:\p{Lu}[\p{Ll}’'ʼ]+(?:-\p{Lu}[\p{Ll}’'ʼ]+)*|(?:\p{Lu}\.){1,3}|\p{Lu}\p{Ll}?\.?|\p{Lu}{2,4}|[\d+№][\d()+./-]*)[»"”)]?[,.;:]?$/u;
const JOINERS = /^(?:и|және|and|&|de|van|von|bin|ибн|оглы|кызы|қызы|ұлы|гызы|[-–—|/])$/iu;
/** "Your idiots", however written. */
export const SPEAKS =
  /(?<!\p{L})(?:ваш[аеи]?|тво[йяеи]|вы|вам|ты|все|всем|you|yours?|all|сен|сендер|сіз|сіздер)(?!\p{L})/iu;

/**
 * Each line there that is a name: two words and more with capitals, nothing cried out. "ваш …", a word alone and whatever
 * else stands there are text like any other. Pure; linear.
 */
export function signedNames(lines: readonly string[]): SignedName[] {
  let filled = 0;
  for (let at = lines.length - 1; at >= 0 && filled <= MOST_LINES; at--) {
    const line = lines[at]!;
    if (isBlank(line)) continue;
    const signs = SIGN_OFF.exec(line);
    if (!signs) {
      filled++;
      continue;
    }
    return lines.slice(at).flatMap((one, below) => {
      const from = below === 0 ? signs[0].length : 0;
      return isName(one.slice(from)) ? [{ line: at + below, from, to: one.length }] : [];
    });
  }
  return [];
}

/** The line is a closing phrase, with a name behind it at the most. */
export function signsOff(line: string): boolean {
  const behind = line.slice(SIGN_OFF.exec(line)?.[0].length ?? 0);
  return behind !== line && (behind.trim() === '' || isName(behind));
}

/** Two words and more with capitals, nothing cried out, nobody spoken to. */
export function isName(text: string): boolean {
  if (text.length > 120 || /[!?]/.test(text) || SPEAKS.test(text)) return false;
  const words = text
    .trim()
    .split(/\s+/u)
    .filter((word) => !JOINERS.test(word));
  return words.length >= 2 && words.every((word) => NAME_WORD.test(word));
}

/** A telephone, an address, a firm. */
const CONTACT =
  /(?:\d[\s()+-]*){6}|@|www\.|https?:|(?<!\p{L})(?:ТОО|ООО|АО|ОАО|ЗАО|ПАО|ИП|ГУ|РГП|КГУ|ГКП|ЖШС|АҚ|ЖК|ММ|РМК|LLP|LLC|JSC|Ltd|Inc)(?!\p{L})/iu;

/** Does the line say how to reach somebody, or which firm it is? */
export const isContact = (line: string): boolean => CONTACT.test(line);
