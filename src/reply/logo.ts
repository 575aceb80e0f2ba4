// The brand's logo: a small picture beside brand.yaml, carried inside each mail and shown by Content-ID (RFC 2392), so that nothing is loaded from the web.
import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import type { FindingCode } from './finding';
import { PICTURE_NAME, type TemplateFiles } from './template-files';

export interface Logo {
  readonly filename: string;
  /** image/png, image/jpeg or image/gif. */
  readonly type: string;
  readonly content: Buffer;
  /** Content-ID without brackets; another picture has another one. */
  readonly cid: string;
  /** As it is shown, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface LogoFault {
  readonly code: FindingCode;
  readonly values: Readonly<Record<string, string>>;
}

/** It goes along with every mail. */
export const MOST_LOGO_BYTES = 60 * 1024;
const TALLEST = 56;
const WIDEST = 240;
const TYPES: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif' };

/** Null without a logo, or when it cannot be used; `fault` hears why. `name` is the file beside brand.yaml. */
export async function loadLogo(
  files: TemplateFiles,
  name: string,
  fault: (found: LogoFault) => void,
): Promise<Logo | null> {
  if (name === '') return null;
  const [found] = PICTURE_NAME.test(name) ? await files.pictures(name) : [];
  const refuse = (code: FindingCode, values: Readonly<Record<string, string>> = {}): null => {
    fault({ code, values: { file: name, ...values } });
    return null;
  };
  if (found === undefined) return refuse('logo-missing');
  const { content } = found;
  if (content.length > MOST_LOGO_BYTES)
    return refuse('logo-large', {
      kilobytes: String(Math.ceil(content.length / 1024)),
      limit: String(MOST_LOGO_BYTES / 1024),
    });
  const size = measure(content);
  if (size === null) return refuse('logo-format');
  const scale = Math.min(1, TALLEST / size.height, WIDEST / size.width);
  return {
    filename: name,
    type: size.type,
    content,
    cid: `logo.${createHash('sha256').update(content).digest('hex').slice(0, 20)}@tirkeu`,
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}

/** By what the bytes are, not by the file's name. */
function measure(content: Buffer): { type: string; width: number; height: number } | null {
  try {
    const { width, height, type = '' } = imageSize(content);
    const known = TYPES[type];
    return known === undefined || width < 1 || height < 1 ? null : { type: known, width, height };
  } catch {
    // Not a picture, or not a whole one.
    return null;
  }
}

/** The HTML as a browser can show it, outside of a mail: the logo as a data URI. */
export function withLogoInside(html: string, logo: Logo | null): string {
  if (logo === null) return html;
  return html.replaceAll(`cid:${logo.cid}`, `data:${logo.type};base64,${logo.content.toString('base64')}`);
}
