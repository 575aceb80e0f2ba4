// Screenshots as operators see them in a notification: small pictures inside the text, found there by Content-ID (RFC 2392).
import type { FileFact } from '../decide/notice';
import type { OutgoingFile } from './compose';
import type { InlinePicture } from './render';

/** What picture/thumbnail.ts makes; null for a picture that cannot be read. */
export type MakeThumbnail = (picture: Buffer) => Promise<{
  readonly type: string;
  readonly content: Buffer;
  readonly width: number;
  readonly height: number;
} | null>;

const MOST = 4;

export interface InlinePictures {
  readonly parts: readonly OutgoingFile[];
  readonly shown: readonly InlinePicture[];
}

/** The first four screenshots among `files` that can be read; `read` finds the bytes of a file by its SHA-256. */
export async function inlinePictures(
  files: readonly FileFact[],
  messageId: string,
  read: (sha256: string) => Promise<Buffer | null>,
  make: MakeThumbnail,
): Promise<InlinePictures> {
  const parts: OutgoingFile[] = [];
  const shown: InlinePicture[] = [];
  for (const { sha256, filename } of files.filter(({ screenshot }) => screenshot).slice(0, MOST)) {
    const picture = await read(sha256);
    const small = picture && (await make(picture));
    if (!small) continue;
    const at = parts.length + 1;
    const cid = `picture-${at}.${messageId}`;
    const { type, content, width, height } = small;
    parts.push({ filename: `${at}.${type === 'image/png' ? 'png' : 'jpg'}`, type, content, cid });
    shown.push({ sha256, cid, filename, width, height });
  }
  return { parts, shown };
}
