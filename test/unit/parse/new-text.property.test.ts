// Whatever the text: nothing lost, nothing invented, and an end.
import fc from 'fast-check';
import { splitNewText } from '../../../src/parse/new-text';

const PIECES = [
  'Сәлеметсіз бе!',
  'Hello',
  '> quoted',
  '>> twice',
  '>',
  '',
  '   ',
  '-- ',
  '--',
  '-----',
  '________________________________',
  '-----Original Message-----',
  '---------- Forwarded message ---------',
  'From: A <a@b.kz>',
  'От: Асель',
  'Sent: Monday, November 23, 2026 2:05 PM',
  'To: b@c.kz',
  'Тема: x',
  'On Mon, Nov 23, 2026 at 2:05 PM A <a@b.kz> wrote:',
  'On Mon, Nov 23, 2026 at 2:05 PM',
  'Айгүл <a@b.kz> жазды:',
  '23.11.2026, 14:05, "A" <a@b.kz>:',
  'Отправлено с iPhone',
  '| other mark',
  '-----BEGIN PGP SIGNATURE-----',
  'x'.repeat(500),
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' })), { maxLength: 30 })
  .map((lines) => lines.join('\n'));
/** Invisible characters and the kind of space are not the person's words. */
const words = (line: string) => line.replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '');
const filled = (value: string) =>
  value
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map(words)
    .filter((line) => line !== '');

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of whole) if (at < part.length && part[at] === line) at++;
  return at === part.length;
}

describe('splitNewText', () => {
  it('puts every line that is not blank into exactly one part, in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('', 'RE: x', 'FW: x'), (value, subject) => {
        const split = splitNewText(value, null, subject);
        const parts = [split.newText, split.quotedText, split.signature].map(filled);
        for (const part of parts) expect(isSubsequence(part, filled(value))).toBe(true);
        expect(parts.flat().sort()).toEqual(filled(value).sort());
        if (filled(value).length > 0) expect(split.newText).not.toBe('');
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it('keeps all answers between quotes, in order', () => {
    const answer = fc.constantFrom('Иә', 'Жоқ, ондай қате жоқ.', 'Error 500', 'да');
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 10 }), (answers) => {
        const value = `A <a@b.kz> wrote:\n${answers.map((one) => `> question?\n${one}`).join('\n')}`;
        expect(filled(splitNewText(value, null).newText)).toEqual(answers.map(words));
      }),
      { seed: 20261123, numRuns: 100 },
    );
  });

  it.each([
    '> ',
    '>\n',
    'From: a\n',
    'To: \n',
    'To: x\ncc: y\n',
    'x wrote:\n',
    '- ',
    '-- \n',
    'a@b 10:00:\n',
    ' ',
    '\n',
    '| x\nA wrote:\n',
    'Sent from my iPhone\n',
    '_',
  ])('ends on 100 kB of %j', (piece) => {
    const split = splitNewText(piece.repeat(100_000 / piece.length), '<div class="gmail_quote">'.repeat(10_000));
    expect(typeof split.newText).toBe('string');
  });
});

describe('a quote that only the HTML marks', () => {
  const html = (className: string) =>
    `<div>Жаңа мәтін</div><div class="${className}"><div>Ескі мәтін</div></div><div>Соңы</div>`;

  it('is quoted, and what follows its element is new', () => {
    const split = splitNewText('Жаңа мәтін\nЕскі мәтін\nСоңы', html('gmail_quote'));
    expect(split).toEqual({ newText: 'Жаңа мәтін\n\nСоңы', quotedText: 'Ескі мәтін', signature: '', doubtful: false });
  });

  it('runs to the end below the border of Outlook', () => {
    const bordered =
      '<p>Жаңа</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p>Кімдікі</p></div><p>Ескі</p>';
    expect(splitNewText('Жаңа\n\nКімдікі\n\nЕскі', bordered).newText).toBe('Жаңа');
  });

  it('is not looked for where text and HTML differ', () => {
    expect(splitNewText('Басқа мәтін', html('gmail_quote')).newText).toBe('Басқа мәтін');
  });

  it('stays in a forward', () => {
    expect(splitNewText('Жаңа мәтін\nЕскі мәтін\nСоңы', html('gmail_quote'), 'Fwd: x').quotedText).toBe('');
  });
});
