// Is this picture an image of a screen (clause 12), or a logo, a tracking pixel, a signature picture? By size, shape, place, name and repetition.
import type { PictureSize } from './image-size';

export interface PictureEvidence {
  readonly type: string;
  readonly size: PictureSize | null;
  /** Bytes. */
  readonly bytes: number;
  readonly filename: string;
  /** Where the HTML shows it; null when it is a plain attachment. */
  readonly place: PicturePlace | null;
}

export interface PicturePlace {
  /** How many times the HTML refers to it. */
  readonly references: number;
  /** Behind a signature delimiter and before any quote. */
  readonly inSignature: boolean;
  /** Within a quote of an earlier mail. */
  readonly inQuote: boolean;
  /** Pixels, as the HTML wants it shown; null when it does not say. */
  readonly shownWidth: number | null;
  readonly shownHeight: number | null;
}

/** What a photograph or a screenshot can be; a vector picture or an icon is neither. */
const TAKEN = /^image\/(png|jpeg|gif|bmp|webp|heic|avif|tiff)$/;
/** As in picture/: more is a decompression bomb. */
const MOST_PIXELS = 50e6;
const DECORATION =
  /logo|лого|banner|баннер|signature|подпис|icon|иконк|avatar|аватар|facebook|instagram|telegram|whatsapp|linkedin|youtube|twitter|spacer|pixel|divider/i;
const SHOT = /screen|скрин|снимок|экран|безымян|snip|снип|capture|ошибк|error|қате|сурет/i;
const SCAN = /^(scan|скан|skm_|xerox|xrx|fax)/i;

/** Total. The thresholds are pixels of the smallest error dialog and of the largest usual logo. */
export function isScreenshot({ type, size, bytes, filename, place }: PictureEvidence): boolean {
  if (!TAKEN.test(type) || size === null) return false;
  const { width, height } = size;
  const area = width * height;
  const shorter = Math.min(width, height);
  const ratio = Math.max(width, height) / shorter;
  if (area > MOST_PIXELS || shorter < 60 || bytes < 500) return false;
  if (SCAN.test(filename) && type !== 'image/png') return false;
  if (DECORATION.test(filename) && !SHOT.test(filename) && area < 500_000) return false;
  // A phone screenshot is 1:2.3, a long page 1:6; a banner is wide, never tall.
  if (ratio > (height > width ? 10 : 7)) return false;
  if (place === null) return area >= 30_000 && shorter >= 80;
  return shownLarge(place) && largeForItsPlace(place, area, shorter);
}

function largeForItsPlace(place: PicturePlace, area: number, shorter: number): boolean {
  if (place.references > 1 && area < 200_000) return false;
  if (place.inSignature) return area >= 400_000 && shorter >= 400;
  if (place.inQuote) return area >= 120_000 && shorter >= 200;
  return area >= 45_000 && shorter >= 100;
}

/** A large picture shown small is a logo made for sharp displays. */
function shownLarge({ shownWidth, shownHeight }: PicturePlace): boolean {
  if (shownWidth !== null && shownHeight !== null)
    return shownWidth * shownHeight >= 25_000 && Math.min(shownWidth, shownHeight) >= 60;
  return (shownWidth ?? 1_000) > 200 && (shownHeight ?? 1_000) > 60;
}
