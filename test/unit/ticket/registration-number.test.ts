// Registration numbers (clause 13): made with a check digit, found however people write them.
import fc from 'fast-check';
import { checkDigit, findRegistrationNumbers, registrationNumber } from '../../../src/ticket/registration-number';

const NUMBER = 'EEP-2026-0001237';

describe('registrationNumber', () => {
  it('when the sequence is 123 in 2026, then it is the number of the contract', () => {
    expect(registrationNumber('EEP', 2026, 123)).toBe(NUMBER);
  });

  it('when the sequence outgrows six digits, then the number grows', () => {
    expect(registrationNumber('EEP', 2026, 1_234_567)).toMatch(/^EEP-2026-1234567\d$/);
  });

  it.each([['2026000123', 7]])('when the digits are %s, then the check digit is %i', (digits, check) =>
    expect(checkDigit(digits)).toBe(check),
  );

  it('when one digit is mistyped, or two neighbours are swapped, then it is no number any more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.nat(10),
        fc.integer({ min: 1, max: 9 }),
        (sequence, place, shift) => {
          const digits = registrationNumber('EEP', 2026, sequence).replace(/\D/g, '');
          const at = place % digits.length;
          const wrong = digits.slice(0, at) + ((Number(digits[at]) + shift) % 10) + digits.slice(at + 1);
          expect(findRegistrationNumbers(`EEP-${wrong.slice(0, 4)}-${wrong.slice(4)}`, 'EEP')).toEqual([]);
        },
      ),
    );
  });
});

describe('findRegistrationNumbers', () => {
  it.each([
    ['[EEP-2026-0001237] Қате', 'in brackets'],
    ['re: eep-2026-0001237', 'in lower case'],
    ['ЕЕР-2026-0001237', 'with Cyrillic letters'],
    ['еер 2026 0001237', 'with Cyrillic letters, lower case, spaces'],
    ['EEP–2026–0001237', 'with en dashes'],
    ['EEP—2026—0001237', 'with em dashes'],
    ['EEP - 2026 - 0001237', 'with spaced hyphens'],
    ['EEP\u00a02026\u00a00001237', 'with no-break spaces'],
    ['EEP‑2026‑0001237', 'with no-break hyphens'],
    ['өтініш №EEP-2026-0001237.', 'at the end of a sentence'],
    ['EEP20260001237', 'run together'],
  ])('when it is written as "%s" (%s), then it is found', (text) => {
    expect(findRegistrationNumbers(text, 'EEP')).toEqual([NUMBER]);
  });

  it.each([
    ['EEP-2026-0001238', 'a wrong check digit'],
    ['SLEEP-2026-0001237', 'letters before the prefix'],
    ['EEP-2026-00012379', 'a digit too many'],
    ['2026-0001237', 'no prefix'],
    ['', 'nothing'],
  ])('when the text is "%s" (%s), then nothing is found', (text) =>
    expect(findRegistrationNumbers(text, 'EEP')).toEqual([]),
  );

  it('when a number stands twice, then it is found once; two numbers keep their order', () => {
    const other = registrationNumber('EEP', 2025, 7);
    expect(findRegistrationNumbers(`${other} ${NUMBER} ${other}`, 'EEP')).toEqual([other, NUMBER]);
  });

  it('when another prefix is set, then ours is no number', () => {
    expect(findRegistrationNumbers(NUMBER, 'TIR')).toEqual([]);
  });

  it('when a megabyte of near misses comes, then it ends', () => {
    expect(findRegistrationNumbers('EEP-2026-'.repeat(120_000), 'EEP')).toEqual([]);
  });
});
