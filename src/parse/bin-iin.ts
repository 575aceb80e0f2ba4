// Business and individual identification numbers of Kazakhstan (БСН/БИН, ЖСН/ИИН): twelve digits with a check digit.

export type IdentificationNumber = { readonly kind: 'bin' | 'iin'; readonly digits: string };

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** What the twelve digits are; null when the check digit, or the date inside, is wrong. */
export function identificationNumber(digits: string): IdentificationNumber | null {
  if (!/^\d{12}$/.test(digits) || checkDigit(digits) !== Number(digits[11])) return null;
  if (isBin(digits)) return { kind: 'bin', digits };
  return isIin(digits) ? { kind: 'iin', digits } : null;
}

/** Weighted sum mod 11; when that is 10, once more with the second weights; 10 again is never given out. */
function checkDigit(digits: string): number | null {
  for (const weights of [FIRST_WEIGHTS, SECOND_WEIGHTS]) {
    const rest = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
    if (rest < 10) return rest;
  }
  return null;
}

/** Digits 1-4: year and month of registration; digit 5: resident (4), non-resident (5), sole trader (6). */
function isBin(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  return month >= 1 && month <= 12 && '456'.includes(digits[4]!);
}

/** Digits 1-6: date of birth; digit 7: century and sex (1-6), or 0 for foreigners. */
function isIin(digits: string): boolean {
  const century = Number(digits[6]);
  if (century > 6) return false;
  const year = (century === 0 ? 2000 : 1800 + 100 * Math.floor((century - 1) / 2)) + Number(digits.slice(0, 2));
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
