// Numbers of announcements, lots and contracts of the Portal, as the requester wrote them.

const NAMES = [
  'объявлени[а-яё]{1,3}|объявл\\.|закупк[а-яё]{1,2}|тендер[а-яё]{0,2}|конкурс[а-яё]{0,2}|аукцион[а-яё]{0,2}',
  'хабарландыру[а-яәғқңөұүһі]{0,6}|сатып алу[а-яәғқңөұүһі]{0,6}|байқау[а-яәғқңөұүһі]{0,6}',
  'лот[а-яё]{0,3}|лот[а-яәғқңөұүһі]{0,6}',
  'договор[а-яё]{0,3}|дог\\.|контракт[а-яё]{0,2}|келісімшарт[а-яәғқңөұүһі]{0,6}|шарт[а-яәғқңөұүһі]{0,6}',
  'announcements?|tenders?|auctions?|lots?|contracts?|agreements?|procurement',
].join('|');
const SIGN = '(?:№|N[o°º]?\\.?(?=[\\s\\d])|#|номер[а-яё]{0,3}|нөмір[а-яәғқңөұүһі]{0,4}|numbers?)';
/** A run of letters and digits with marks inside, not the rest of a longer one. */
const VALUE = /(?<![\p{L}\p{N}./-])[\p{L}\p{N}]{1,20}(?:[-–/.][\p{L}\p{N}]{1,20}){0,6}/gu;
/** `объявление № `, `№ объявления `, `лот: `, `номер лота - ` before the number. */
const NAME_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${SIGN}\\s{0,2})?(?:${NAMES})(?![\\p{L}])[\\s:«"(]{0,3}(?:(?:под|за)\\s)?(${SIGN})?[\\s:]{0,3}$`,
  'iu',
);
/** Kazakh order: `№ 1234567-1 хабарландыру бойынша`, `1234567-1 хабарландыруы`, `№ 15/2026 шарт`. */
const NAME_AFTER = new RegExp(`^\\s{0,2}(?:${NAMES})(?![\\p{L}])`, 'iu');
const SIGN_BEFORE = new RegExp(`${SIGN}\\s{0,2}$`, 'iu');
/** What only the Portal writes: `45678901-ОК2`. */
const PORTAL_SHAPE = /^\d{5,10}-\p{Lu}{1,6}\d{1,3}$/u;
/** A registration number of a desk like this one names a ticket, whatever word stands before it. */
const REGISTRATION_SHAPE = /^\p{L}{2,6}-\d{4}-\d{7,15}$/u;
/** Between two of the same kind: `лоты № 123456-ОК1, 123457-ОК1 и 123458-ОК1`. */
const AND_NEXT = /^(?:\s?[,;]|\s(?:и|және|мен|and|&))\s{0,2}№?\s?$/u;
/** How far before and behind a number its name may stand. */
const REACH = 60;

export interface DocumentNumber {
  readonly number: string;
  /** Offset in the text. */
  readonly at: number;
}

/** In the order of the text; repeats included. */
export function findDocumentNumbers(text: string): DocumentNumber[] {
  const found: DocumentNumber[] = [];
  let end = 0;
  for (const { number, at } of valuesIn(text)) {
    const next = found.length > 0 && at - end < 10 && AND_NEXT.test(text.slice(end, at)) && /^\d{5}/.test(number);
    if (!next && !isNamed(text, at, number)) continue;
    found.push({ number, at });
    end = at + number.length;
  }
  return found;
}

/** Most words hold no digit, and are not looked at. */
function* valuesIn(text: string): Generator<DocumentNumber> {
  const digits = /\d/g;
  for (let digit = digits.exec(text); digit !== null; digit = digits.exec(text)) {
    let start = digit.index;
    let end = digit.index;
    while (start > 0 && !isBlank(text.charCodeAt(start - 1))) start--;
    while (end < text.length && !isBlank(text.charCodeAt(end))) end++;
    for (const { 0: number, index } of text.slice(start, end).matchAll(VALUE))
      if (/\d/.test(number)) yield { number, at: start + index };
    digits.lastIndex = end;
  }
}

/** Space, tab and line end, and the space that does not break. */
const isBlank = (code: number): boolean => code <= 0x20 || code === 0xa0;

function isNamed(text: string, at: number, number: string): boolean {
  if (REGISTRATION_SHAPE.test(number)) return false;
  const before = text.slice(Math.max(0, at - REACH), at);
  const name = NAME_BEFORE.exec(before);
  if (name) return isNumber(number, name[1] !== undefined || name[2] !== undefined);
  const end = at + number.length;
  if (NAME_AFTER.test(text.slice(end, end + REACH))) return isNumber(number, SIGN_BEFORE.test(before));
  return PORTAL_SHAPE.test(number);
}

/** With a № two characters are enough; without it only what no year, sum or count looks like. */
function isNumber(value: string, signed: boolean): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (digits > 20 || /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(value)) return false;
  return signed ? value.length >= 2 : digits >= 5;
}
