// Where and how the HTML of a mail shows its pictures: in the text, in the signature or in a quote, how large, how often.
import type { PicturePlace } from './image-screenshot';

const MOST_IMAGES = 5_000;
const LONGEST_TAG = 2_000;
const SIGNATURE =
  /class\s*=\s*["']?[^"'>]{0,100}(?:gmail_signature|moz-signature)|id\s*=\s*["']?(?:[^"'>]{0,40}signature)|>\s*--\s*(?:<|&nbsp;)|>\s*(?:с уважением|құрметпен|ізгі ниетпен|с наилучшими|best regards|kind regards|regards,)/giu;
const QUOTE =
  /<blockquote|class\s*=\s*["']?[^"'>]{0,100}(?:gmail_quote|yahoo_quoted|moz-cite-prefix|mail-quote)|id\s*=\s*["']?(?:divRplyFwdMsg|appendonsend|mail-app-auto-default-signature-quote)|border-top:\s*solid #(?:e1e1e1|b5c4df)/giu;

/** Place of each picture by the Content-ID that the HTML refers to. Linear in the length of the HTML. */
export function picturePlaces(html: string | null): ReadonlyMap<string, PicturePlace> {
  const places = new Map<string, PicturePlace>();
  if (html === null || !/cid:/i.test(html)) return places;
  const quote = firstMatch(QUOTE, html);
  const signature = firstMatch(SIGNATURE, html);
  let images = 0;
  for (let at = html.search(/<img\b/i); at >= 0 && images < MOST_IMAGES; at = nextImage(html, at + 4), images++) {
    const window = html.slice(at, at + LONGEST_TAG);
    const close = window.indexOf('>');
    const tag = close < 0 ? window : window.slice(0, close);
    const id = /\bsrc\s*=\s*["']?\s*cid:([^"'\s>]{1,500})/i.exec(tag)?.[1];
    if (id === undefined) continue;
    const key = decodeId(id);
    places.set(key, {
      references: (places.get(key)?.references ?? 0) + 1,
      inQuote: at > quote,
      inSignature: at > signature && at < quote,
      shownWidth: shown(tag, 'width'),
      shownHeight: shown(tag, 'height'),
    });
  }
  return places;
}

function firstMatch(pattern: RegExp, html: string): number {
  pattern.lastIndex = 0;
  return pattern.exec(html)?.index ?? Number.POSITIVE_INFINITY;
}

function nextImage(html: string, from: number): number {
  const pattern = /<img\b/gi;
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}

/** Content-IDs in a URL may be percent-encoded (RFC 2392). */
export function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function shown(tag: string, side: 'width' | 'height'): number | null {
  const match = new RegExp(`\\b${side}\\s*[=:]\\s*["']?\\s*(\\d{1,5})(?:\\.\\d+)?\\s*(%|px|in|pt|cm|em)?`, 'i').exec(
    tag,
  );
  if (!match || match[2] === '%' || match[2] === 'em') return null;
  const factor = { in: 96, pt: 96 / 72, cm: 38 }[match[2] ?? ''] ?? 1;
  return Math.round(Number(match[1]) * factor);
}
