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
    return width > 0 && height > 0 ? { width, height } : null;
  } catch {
    return null;
  }
}
