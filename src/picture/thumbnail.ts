// A screenshot -> a small picture for a mail, made anew so that nothing of the stranger's file but its look comes through.
import { createHash } from 'node:crypto';
import sharp from 'sharp';

export interface Thumbnail {
  readonly type: 'image/png' | 'image/jpeg';
  readonly content: Buffer;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const WIDTH = 320;
/** A phone's screenshot is more than twice as high as wide; the whole of it should be seen at a glance. */
const HEIGHT = 480;
const MOST_BYTES = 40_000;
/** As in parse/image-screenshot.ts: a picture of 16,000² pixels is a few kilobytes as a file and a gigabyte unpacked. */
const MOST_PIXELS = 50e6;
const MOST_INPUT = 25_000_000;
const SECONDS = 5;
const KEPT = 32;

// Only what browsers and phones make of a screen. All other readers (SVG, PDF, TIFF, HEIF, ImageMagick …) are shut for the whole process.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadPng', 'VipsForeignLoadJpeg', 'VipsForeignLoadNsgif', 'VipsForeignLoadWebp'],
});
sharp.cache(false);

/**
 * At most 320 × 480 pixels and 40 KB; of an animation the first frame. Null for what is no readable PNG, JPEG, GIF or WebP,
 * is too large, or takes too long: such a picture is named in the mail and not shown. Never throws. Decoding runs in the
 * threads of libvips, not in ours.
 */
export async function thumbnail(picture: Buffer): Promise<Thumbnail | null> {
  if (picture.length === 0 || picture.length > MOST_INPUT) return null;
  try {
    const { data, info } = await sharp(picture, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
      .timeout({ seconds: SECONDS })
      .autoOrient()
      .resize({ width: WIDTH, height: HEIGHT, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    return await smallest(() => sharp(data, { raw: { width, height, channels } }), width, height);
  } catch {
    return null;
  }
}

/** A window with text stays sharp as PNG; a photograph does not become small that way. */
async function smallest(pixels: () => sharp.Sharp, width: number, height: number): Promise<Thumbnail | null> {
  const png = await pixels().png({ palette: true, colours: 64, compressionLevel: 9 }).toBuffer();
  if (png.length <= MOST_BYTES) return { type: 'image/png', content: png, width, height };
  for (const quality of [75, 50, 25]) {
    const jpeg = await pixels().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.length <= MOST_BYTES) return { type: 'image/jpeg', content: jpeg, width, height };
  }
  return null;
}

/** Makes the thumbnails of a daemon: one picture at a time, and once for all the operators who are told of the same mail. */
export function thumbnailer(): (picture: Buffer) => Promise<Thumbnail | null> {
  const made = new Map<string, Promise<Thumbnail | null>>();
  let last: Promise<unknown> = Promise.resolve();
  return (picture) => {
    const key = createHash('sha256').update(picture).digest('hex');
    const known = made.get(key) ?? last.then(() => thumbnail(picture));
    last = known;
    made.delete(key);
    made.set(key, known);
    const [oldest] = made.keys();
    if (made.size > KEPT && oldest !== undefined) made.delete(oldest);
    return known;
  };
}
