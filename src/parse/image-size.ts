// Width and height of a picture from its header; nothing is ever decoded.
import { imageSize } from 'image-size';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const RASTER = /^image\/(png|jpeg|gif|bmp|webp|heic|avif|tiff|x-icon)$/;

/** Pixels, or null when it is no raster image that we can measure. `type` is the type by content. Never throws. */
export function measureImage(content: Buffer, type: string): PictureSize | null {
  if (!RASTER.test(type)) return null;
  try {
    const { width, height } = imageSize(content);
    return isSide(width) && isSide(height) ? { width, height } : null;
  } catch {
    return null;
  }
}

/** A header that is cut short or lies tells sides that no picture has, and no column of the database holds. */
const LONGEST_SIDE = 1_000_000;
const isSide = (side: number): boolean => side > 0 && side <= LONGEST_SIDE;
