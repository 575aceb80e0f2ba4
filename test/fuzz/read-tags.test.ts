// Given any text, when its head block is read, then it ends, and every character of the text below the tags is kept.
import fc from 'fast-check';
import { readCommand } from '../../src/decide/command';
import { readHeadBlock } from '../../src/decide/read-tags';
import { TAGS } from '../../src/decide/tags';

const NOW = new Date('2026-11-23T05:00:00Z');
const names = TAGS.flatMap((tag) => [tag.name, ...tag.kk, ...tag.ru]);
const piece = fc.oneof(
  fc.constantFrom(
    '#',
    '＃',
    '№',
    '\n',
    ' ',
    '\u00a0',
    '[',
    '](',
    '(http://x)',
    '<',
    '>',
    '@',
    'a@b.kz',
    '3d',
    '25.11',
    ...names,
  ),
  fc.string({ maxLength: 20, unit: 'grapheme' }),
);

it('is total', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const head = readHeadBlock(text, NOW);
      const { command } = readCommand(head, head.text);
      expect(text.endsWith(head.text.split('\n').at(-1) ?? '') || text.trimEnd().endsWith(head.text.trimEnd())).toBe(
        true,
      );
      expect(command.text).toBe(head.text);
    }),
    { numRuns: 2000, seed: 20261123 },
  );
});

it('takes a text without a tag as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200, unit: 'grapheme' }).filter((text) => !/[#＃﹟♯№]/u.test(text)),
      (text) => {
        expect(readHeadBlock(text, NOW)).toEqual({
          tags: [],
          problems: [],
          text: text.replace(/^(?:[\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]*\n)+/u, '').trim(),
        });
      },
    ),
    { numRuns: 1000, seed: 20261123 },
  );
});
