// winmail.dat (MS-OXTNEF): the files and the text that Outlook packs into it for other Outlooks.
import type { FoundFile } from './attachment';
import { decodeText } from './charset';
import { decompressRtf } from './rtf-compressed';
import { fromRtf } from './rtf-text';
import { type MapiProperties, readMapiProperties } from './tnef-properties';

export interface Tnef {
  readonly files: readonly FoundFile[];
  readonly text: string | null;
  readonly html: string | null;
}

const SIGNATURE = 0x223e9f78;
/** Attribute ids, MS-OXTNEF §2.1.3.2. */
const BODY = 0x800c;
const MESSAGE_PROPERTIES = 0x9003;
const CODE_PAGE = 0x9007;
const NEW_ATTACHMENT = 0x9002;
const ATTACHMENT_TITLE = 0x8010;
const ATTACHMENT_DATA = 0x800f;
const ATTACHMENT_PROPERTIES = 0x9005;
/** MAPI property ids, MS-OXPROPS. */
const PLAIN_BODY = 0x1000;
const RTF_BODY = 0x1009;
const HTML_BODY = 0x1013;
const DATA = 0x3701;
const LONG_FILENAME = 0x3707;
const SHORT_FILENAME = 0x3704;
const MIME_TYPE = 0x370e;
const CONTENT_ID = 0x3712;
const DISPLAY_NAME = 0x3001;

const DEEPEST = 3;
const MOST_ATTRIBUTES = 20_000;

interface Draft {
  title: Buffer | null;
  data: Buffer | null;
  properties: MapiProperties;
}

/** Null when the bytes are no TNEF. Cut or hostile TNEF gives what can be read; sizes that it claims are never allocated. */
export function readTnef(content: Buffer, depth = 0): Tnef | null {
  if (content.length < 6 || content.readUInt32LE(0) !== SIGNATURE) return null;
  const drafts: Draft[] = [];
  let message: MapiProperties = new Map();
  let body: Buffer | null = null;
  let charset: string | null = null;
  for (const { id, data } of attributesOf(content)) {
    const draft = drafts.at(-1);
    if (id === CODE_PAGE && data.length >= 4) charset = codePage(data.readUInt32LE(0));
    else if (id === BODY) body = data;
    else if (id === MESSAGE_PROPERTIES) message = readMapiProperties(data);
    else if (id === NEW_ATTACHMENT) drafts.push({ title: null, data: null, properties: new Map() });
    else if (id === ATTACHMENT_TITLE && draft) draft.title = data;
    else if (id === ATTACHMENT_DATA && draft) draft.data = data;
    else if (id === ATTACHMENT_PROPERTIES && draft) draft.properties = readMapiProperties(data);
  }
  const nested = drafts.map((draft) => nestedTnef(draft, depth));
  const files = drafts.flatMap((draft, i) => nested[i]?.files ?? toFile(draft, charset));
  return { files, ...readBody(message, body, charset) };
}

function* attributesOf(content: Buffer): Iterable<{ readonly id: number; readonly data: Buffer }> {
  let at = 6;
  for (let count = 0; at + 9 <= content.length && count < MOST_ATTRIBUTES; count++) {
    const id = content.readUInt16LE(at + 1);
    const length = content.readUInt32LE(at + 5);
    // subarray() ends at the end of the buffer, whatever length the attribute claims.
    yield { id, data: content.subarray(at + 9, at + 9 + length) };
    at += 9 + length + 2;
  }
}

const codePage = (number: number): string => (number === 65001 ? 'utf-8' : `windows-${number}`);

function readBody(
  message: MapiProperties,
  body: Buffer | null,
  charset: string | null,
): { text: string | null; html: string | null } {
  const htmlBody = message.get(HTML_BODY);
  const html = htmlBody ? text8(htmlBody.data, htmlBody.unicode, charset) : null;
  const plainBody = message.get(PLAIN_BODY);
  const plain = plainBody
    ? text8(plainBody.data, plainBody.unicode, charset)
    : body
      ? text8(body, false, charset)
      : null;
  if (html !== null || (plain ?? '').trim() !== '') return { text: plain, html };
  const rtf = message.get(RTF_BODY);
  const source = rtf ? decompressRtf(rtf.data) : null;
  return source === null ? { text: null, html: null } : fromRtf(source);
}

function nestedTnef({ properties }: Draft, depth: number): Tnef | null {
  const data = properties.get(DATA)?.data;
  // An embedded message is an object: sixteen bytes of interface id, then TNEF again.
  return data && depth < DEEPEST ? readTnef(data.subarray(16), depth + 1) : null;
}

function toFile({ title, data, properties }: Draft, charset: string | null): FoundFile[] {
  const content = data ?? properties.get(DATA)?.data ?? null;
  if (content === null) return [];
  const string = (id: number): string | null => {
    const value = properties.get(id);
    return value ? text8(value.data, value.unicode, charset) : null;
  };
  const contentId = string(CONTENT_ID);
  return [
    {
      filename:
        string(LONG_FILENAME) ??
        string(DISPLAY_NAME) ??
        (title ? text8(title, false, charset) : string(SHORT_FILENAME)),
      type: (string(MIME_TYPE) ?? 'application/octet-stream').toLowerCase(),
      content,
      inline: contentId !== null,
      contentId: contentId === null ? null : contentId.replace(/[<>\s]/g, ''),
    },
  ];
}

function text8(data: Buffer, unicode: boolean, charset: string | null): string {
  const text = unicode ? data.toString('utf16le') : decodeText(data, charset).text;
  return text.replace(/\0+$/, '').replace(/\r\n?/g, '\n');
}
