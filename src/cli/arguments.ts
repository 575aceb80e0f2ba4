// Reads what a person typed as an argument: registration numbers, whole numbers, mail addresses.
import { WrongUsage } from '../errors';
import { findRegistrationNumbers } from '../ticket/registration-number';

/** As typed by a person: any case, look-alike letters, spaces for hyphens. */
export function canonical(number: string, prefix: string): string {
  const [found] = findRegistrationNumbers(number, prefix);
  if (!found)
    throw new WrongUsage(
      `${number} is no registration number (like ${prefix}-2026-0001237; the last digit is a check digit).`,
    );
  return found;
}

export function positive(text: string, what: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new WrongUsage(`${what} must be a whole number from 1, not "${text}".`);
  return value;
}

export function mailAddress(text: string): string {
  if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text)) throw new WrongUsage(`"${text}" is not a mail address.`);
  return text.toLowerCase();
}
