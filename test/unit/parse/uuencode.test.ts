// uuencoded files in a text, whole and cut off.
import { decodeUu } from '../../../src/parse/uuencode';

/** Lines as `uuencode` writes them, 45 bytes each. */
function encoded(content: Buffer): string[] {
  const lines: string[] = [];
  for (let at = 0; at < content.length; at += 45) {
    const piece = content.subarray(at, at + 45);
    let line = String.fromCharCode(32 + piece.length);
    for (let group = 0; group < piece.length; group += 3) {
      const bits = ((piece[group] ?? 0) << 16) | ((piece[group + 1] ?? 0) << 8) | (piece[group + 2] ?? 0);
      for (const shift of [18, 12, 6, 0]) line += String.fromCharCode(32 + ((bits >> shift) & 63) || 96);
    }
    lines.push(line);
  }
  return lines;
}

const FILE = Buffer.from(Array.from({ length: 450 }, (_, at) => (at * 37) % 256));
const LINES = encoded(FILE);

test('a whole block is a file, and what stands around it stays text', () => {
  const text = `See the file.\nbegin 644 table.xls\n${LINES.join('\n')}\n\`\nend\nRegards`;
  const [file, ...others] = decodeUu(text);
  expect(others).toEqual([]);
  expect(file).toMatchObject({ filename: 'table.xls', content: FILE });
  expect(text.slice(0, file?.start) + text.slice(file?.end)).toBe('See the file.\nRegards');
});

test('a block that the end of the mail cuts off is what came of the file', () => {
  const text = `See the file.\nbegin 644 table.xls\n${LINES.slice(0, 5).join('\n')}\n`;
  const [file] = decodeUu(text);
  expect(file).toMatchObject({ content: FILE.subarray(0, 225), end: text.length });
});

test.each([
  ['prose', 'begin 644 times\nand again\nthen stop\nand rest\n'],
  ['too little of a block', `begin 644 a.txt\n${LINES.slice(0, 2).join('\n')}\n`],
  ['a block that prose breaks off', `begin 644 a.txt\n${LINES.slice(0, 5).join('\n')}\nand so on\n`],
])('%s is no file', (_what, text) => {
  expect(decodeUu(text)).toEqual([]);
});
