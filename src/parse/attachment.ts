// Files found in a mail -> attachments: named, typed and measured by their content, each counted once.
import { createHash } from 'node:crypto';
import { safeFilename } from './attachment-name';
import { fileType } from './file-type';
import { picturePlaces } from './image-place';
import { isScreenshot } from './image-screenshot';
import { measureImage } from './image-size';
import type { Attachment } from './message';

/** A file as found, wherever it was: in a part, in TNEF, in uuencode, in a `data:` URI. */
export interface FoundFile {
  readonly filename: string | null;
  /** As declared. */
  readonly type: string;
  readonly content: Buffer;
  readonly inline: boolean;
  readonly contentId: string | null;
}

const MOST_ATTACHMENTS = 1_000;

/** `html` tells where pictures are shown. The same bytes are one attachment; a file with no bytes is kept for its name. */
export function toAttachments(files: readonly FoundFile[], html: string | null): Attachment[] {
  const places = picturePlaces(html);
  const bySha = new Map<string, Attachment>();
  const attachments: Attachment[] = [];
  for (const file of files.slice(0, MOST_ATTACHMENTS)) {
    const sha256 = createHash('sha256').update(file.content).digest('hex');
    const twin = file.content.length === 0 ? undefined : bySha.get(sha256);
    if (twin) continue;
    const type = fileType(file.content, file.type, file.filename ?? '');
    const filename = safeFilename(file.filename, type, attachments.length + 1);
    const size = measureImage(file.content, type);
    const place = file.contentId === null ? null : (places.get(file.contentId) ?? null);
    const attachment: Attachment = {
      filename,
      type,
      size: file.content.length,
      sha256,
      content: file.content,
      inline: file.inline || place !== null,
      contentId: file.contentId,
      width: size?.width ?? null,
      height: size?.height ?? null,
      screenshot: isScreenshot({ type, size, bytes: file.content.length, filename, place }),
    };
    bySha.set(sha256, attachment);
    attachments.push(attachment);
  }
  return attachments;
}
