// What a file is, told by its first bytes; the name and the declared type count only where the bytes say nothing.

const SIGNATURES: readonly (readonly [type: string, offset: number, bytes: string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['image/webp', 8, 'WEBP'],
  ['image/heic', 4, 'ftypheic'],
  ['image/heic', 4, 'ftypheix'],
  ['image/heic', 4, 'ftypmif1'],
  ['image/avif', 4, 'ftypavif'],
  ['image/tiff', 0, 'II*\0'],
  ['image/tiff', 0, 'MM\0*'],
  ['application/pdf', 0, '%PDF-'],
  ['application/rtf', 0, '{\\rtf'],
  ['application/vnd.rar', 0, 'Rar!\x1a\x07'],
  ['application/x-7z-compressed', 0, "7z\xbc\xaf'\x1c"],
  ['application/gzip', 0, '\x1f\x8b\x08'],
  ['application/x-msdownload', 0, 'MZ\x90\0'],
  ['application/vnd.ms-tnef', 0, '\x78\x9f\x3e\x22'],
];

const BY_EXTENSION: Readonly<Record<string, string>> = {
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  zip: 'application/zip',
  txt: 'text/plain',
  log: 'text/plain',
  csv: 'text/csv',
  htm: 'text/html',
  html: 'text/html',
  xml: 'application/xml',
  json: 'application/json',
  ics: 'text/calendar',
  eml: 'message/rfc822',
  svg: 'image/svg+xml',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  p7s: 'application/pkcs7-signature',
  p7m: 'application/pkcs7-mime',
  cms: 'application/cms',
};

/** Extension for a file without a name. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'image/x-icon': 'ico',
  'application/vnd.rar': 'rar',
  'application/x-7z-compressed': '7z',
  'application/gzip': 'gz',
  'application/x-msdownload': 'exe',
  'application/vnd.ms-tnef': 'dat',
  'application/octet-stream': 'bin',
  ...Object.fromEntries(Object.entries(BY_EXTENSION).map(([extension, type]) => [type, extension])),
  'text/plain': 'txt',
  'text/html': 'html',
};

/** Lower-case media type, never ''. `declared` is what the mail says. */
export function fileType(content: Buffer, declared: string, filename: string): string {
  const head = content.toString('latin1', 0, 512);
  const signature = SIGNATURES.find(([, offset, bytes]) => head.startsWith(bytes, offset));
  if (signature) return signature[0];
  // "BM" alone begins many a text; the second half of the header is checked too.
  if (head.startsWith('BM') && content.length > 26 && content.readUInt32LE(6) === 0 && content.readUInt32LE(10) < 2_000)
    return 'image/bmp';
  if (head.startsWith('\0\0\x01\0') && content.length > 22) return 'image/x-icon';
  const markup = head
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (/^(<\?xml[^>]{0,200}>\s*)?(<!--[^>]{0,300}-->\s*)?(<!doctype svg[^>]{0,300}>\s*)?<svg[\s>]/.test(markup))
    return 'image/svg+xml';
  if (/^(<!doctype html|<html)/.test(markup)) return 'text/html';
  return withoutSignature(head, declared, filename);
}

function withoutSignature(head: string, declared: string, filename: string): string {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(filename)?.[1]?.toLowerCase() ?? '';
  const byName = BY_EXTENSION[extension];
  const isImage = /^image\/(png|p?jpe?g|jpg|gif|webp|bmp|heic|tiff|x-png)/.test(declared);
  const usable = /^[\w.+-]+\/[\w.+-]+$/.test(declared) && declared !== 'application/octet-stream' && !isImage;
  if (head.startsWith('PK\x03\x04'))
    return usable && declared !== 'application/x-zip-compressed'
      ? declared
      : byName && extension !== 'txt'
        ? byName
        : 'application/zip';
  if (usable) return declared;
  return byName ?? 'application/octet-stream';
}

/** Without the dot. */
export function extensionFor(type: string): string {
  return EXTENSIONS[type] ?? (/^[a-z]+\/([a-z0-9]{2,5})$/.exec(type)?.[1] || 'bin');
}
