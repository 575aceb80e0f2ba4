// A picture's size is read from its header; a header that lies or is cut short gives none that the database could not hold.
import { measureImage } from '../../../src/parse/image-size';

function png(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000806000000', 'hex');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}

test.each([
  [1920, 1080, { width: 1920, height: 1080 }],
  [0, 1080, null],
  [3_502_231_728, 3_514_945_727, null],
])('%d × %d', (width, height, size) => {
  expect(measureImage(png(width, height), 'image/png')).toEqual(size);
});

test('a header cut short, in a buffer that others share', () => {
  const pool = Buffer.alloc(64, 0xd0);
  png(1, 1).copy(pool, 0, 0, 16);
  expect(measureImage(pool.subarray(0, 16), 'image/png')).toBeNull();
});
