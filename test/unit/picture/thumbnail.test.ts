// Given pictures as people and attackers send them, when a thumbnail is asked for, then a small picture comes, or none, and never an error.
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { thumbnail, thumbnailer } from '../../../src/picture/thumbnail';

const plain = (width: number, height: number): sharp.Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });

/** Nothing in it repeats, as in a photograph. */
function noise(width: number, height: number): Promise<Buffer> {
  let state = 1;
  const pixels = Buffer.from(
    Uint8Array.from({ length: width * height * 3 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state >> 16;
    }),
  );
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** One bit a pixel, all white: a few kilobytes, however large. */
function bomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * side), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', rows),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

async function animation(frames: number): Promise<Buffer> {
  const pages = await Promise.all(
    Array.from({ length: frames }, (_, at) =>
      sharp({ create: { width: 400, height: 300, channels: 3, background: at === 0 ? '#ff0000' : '#0000ff' } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(pages, { join: { animated: true } })
    .gif()
    .toBuffer();
}

describe('a picture that can be read', () => {
  it.each([
    ['a screenshot', () => plain(1920, 1080).png().toBuffer(), 320, 180],
    ['a phone’s screenshot', () => plain(1080, 2340).png().toBuffer(), 222, 480],
    ['a small dialog, which is not blown up', () => plain(200, 100).png().toBuffer(), 200, 100],
    ['a JPEG', () => plain(800, 600).jpeg().toBuffer(), 320, 240],
    ['a WebP', () => plain(800, 600).webp().toBuffer(), 320, 240],
    [
      'a photograph that lies on its side',
      () => plain(800, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
      240,
      480,
    ],
    ['noise, which no PNG makes small', () => noise(1200, 900), 320, 240],
  ])('%s', async (_, picture, width, height) => {
    const small = await thumbnail(await picture());
    expect(small).toMatchObject({ width, height });
    expect(small?.content.length).toBeLessThanOrEqual(40_000);
    const { format, width: real } = await sharp(small?.content).metadata();
    expect(`image/${format}`).toBe(small?.type);
    expect(real).toBe(width);
  });

  it('shows the first frame of an animation', async () => {
    const gif = await animation(2);
    expect((await sharp(gif).metadata()).pages).toBe(2);
    const small = await thumbnail(gif);
    expect(small).toMatchObject({ width: 320, height: 240 });
    const { dominant } = await sharp(small?.content).stats();
    expect(dominant.r).toBeGreaterThan(dominant.b);
  });

  it('keeps nothing of the file besides its look', async () => {
    const secret = 'GPS and a <script>';
    const picture = await plain(400, 300)
      .jpeg()
      .withExif({ IFD0: { ImageDescription: secret } })
      .toBuffer();
    expect(picture.includes(secret)).toBe(true);
    expect((await thumbnail(picture))?.content.includes(secret)).toBe(false);
  });
});

describe('a picture that cannot be read is no thumbnail', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>';
  it.each([
    ['a decompression bomb', async () => bomb(8_000)],
    ['SVG', async () => Buffer.from(svg)],
    ['SVG behind an XML declaration', async () => Buffer.from(`<?xml version="1.0"?>\n${svg}`)],
    ['a truncated PNG', async () => (await noisePng()).subarray(0, 5_000)],
    ['a truncated JPEG', async () => (await noise(600, 400)).subarray(0, 5_000)],
    ['a TIFF, which no screenshot is', () => plain(400, 300).tiff().toBuffer()],
    ['a PDF', async () => Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')],
    ['no picture at all', async () => Buffer.from('hello')],
    ['nothing', async () => Buffer.alloc(0)],
  ])('%s', async (_, picture) => {
    expect(await thumbnail(await picture())).toBeNull();
  });

  it('a bomb of half that side is none', async () => {
    expect(await thumbnail(bomb(4_000))).toMatchObject({ width: 320, height: 320 });
  });
});

async function noisePng(): Promise<Buffer> {
  return sharp(await noise(300, 200))
    .png()
    .toBuffer();
}

it('makes the same picture once for all who are told', async () => {
  const make = thumbnailer();
  const picture = await plain(800, 600).png().toBuffer();
  const [first, second] = await Promise.all([make(picture), make(Buffer.from(picture))]);
  expect(first).not.toBeNull();
  expect(second).toBe(first);
});
