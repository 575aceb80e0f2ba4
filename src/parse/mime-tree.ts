// The MIME structure of a mail: a tree of parts with their bytes, repaired where the declared structure is not the real one.
import { beginsWithPart, guessBoundary, hasBoundary, withoutPadding } from './boundary';
import { type RawHeaders, type SplitMail, splitMail } from './headers';
import { type MimeNode, readNodes } from './mime-nodes';
import { type MimeValue, readMimeValue } from './mime-parameters';
import { decodeTextTransfer, decodeTransfer } from './transfer-encoding';

export interface MimePart {
  /** Content-Type in lower case, without parameters. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Content-Disposition in lower case, or ''. */
  readonly disposition: string;
  readonly filename: string | null;
  readonly contentId: string | null;
  readonly headers: RawHeaders;
  /** Transfer encoding undone, charset untouched; empty for a multipart. */
  readonly content: Buffer;
  readonly children: readonly MimePart[];
}

const TYPE = /^[\w.+-]+\/[\w.+-]+$/;
const EMPTY = Buffer.alloc(0);
const LINE_END = Buffer.from('\r\n');

/** `defects` is added to. Throws GiveUp beyond mailparser's own limits. */
export async function readMimeTree(headers: RawHeaders, raw: Buffer, defects: Set<string>): Promise<MimePart> {
  const later = strayHeader(headers, raw);
  if (later !== null) {
    defects.add('header-split');
    return readMimeTree(later.headers, later.body, defects);
  }
  const type = realType(readMimeValue(headers.raw('content-type')[0] ?? '', headers.hint), raw, defects);
  if (!type.value.startsWith('multipart/')) {
    const decode = type.value.startsWith('text/') ? decodeTextTransfer : decodeTransfer;
    return makePart(type, headers, decode(raw, transferEncoding(headers)), []);
  }
  const { body, boundary } = withoutPadding(raw, type.parameters.get('boundary')!);
  if (!body.includes(`--${boundary}--`, 0, 'latin1')) defects.add('boundary-unclosed');
  const nodes = await readNodes(boundary, body);
  if (nodes.length === 0) defects.add('boundary-missing');
  return makePart(type, headers, EMPTY, await readAll(nodes, type, defects));
}

const transferEncoding = (headers: RawHeaders): string =>
  (headers.raw('content-transfer-encoding')[0] ?? '').toLowerCase();

/** Scripts end the header too early: its last fields, which tell the structure, stand at the head of the body. */
function strayHeader(headers: RawHeaders, body: Buffer): SplitMail | null {
  if (headers.raw('content-type').length > 0) return null;
  const start = body.toString('latin1', 0, 200).trimStart();
  if (!/^(?:mime-version|content-type|content-transfer-encoding)[ \t]*:/i.test(start)) return null;
  const later = splitMail(body);
  return later.headers.raw('content-type').length > 0 ? later : null;
}

/** The type as declared, or what the body shows it to be. */
function realType(declared: MimeValue, body: Buffer, defects: Set<string>): MimeValue {
  const boundary = (declared.parameters.get('boundary') ?? '').trimEnd();
  const multipart = declared.value.startsWith('multipart/');
  if (multipart && boundary !== '' && hasBoundary(body, boundary)) return declared;
  // A text that names no charset and is made of delimiters from its first line to its last is none.
  const bare =
    declared.value === 'text/plain' &&
    declared.parameters.size === 0 &&
    /^\s*--\S/.test(body.toString('latin1', 0, 200));
  if (multipart || declared.value === '' || bare) {
    const guess = guessBoundary(body);
    const fits = guess !== null && (multipart || beginsWithPart(body, guess));
    if (fits && (!bare || body.includes(`--${guess}--`, 0, 'latin1'))) {
      defects.add('boundary-guessed');
      const parameters = new Map([...declared.parameters, ['boundary', guess] as const]);
      return { value: multipart ? declared.value : 'multipart/mixed', parameters };
    }
  }
  if (multipart) defects.add('boundary-missing');
  if (!multipart && TYPE.test(declared.value)) return declared;
  return { value: looksLikeHtml(body) ? 'text/html' : 'text/plain', parameters: declared.parameters };
}

const looksLikeHtml = (body: Buffer): boolean =>
  /^\s*(<!doctype html|<html|<body|<div|<table)/i.test(body.toString('latin1', 0, 500));

async function readAll(nodes: readonly MimeNode[], parent: MimeValue, defects: Set<string>): Promise<MimePart[]> {
  const parts: MimePart[] = [];
  for (const node of nodes) parts.push(await readNode(node, parent, defects));
  return parts;
}

async function readNode(node: MimeNode, parent: MimeValue, defects: Set<string>): Promise<MimePart> {
  // Without a blank line below its header, the first lines of a part came along as header.
  const { headers, body: first } = splitMail(node.header);
  const declared = readMimeValue(headers.raw('content-type')[0] ?? '', headers.hint);
  const type = {
    value: TYPE.test(declared.value) ? declared.value : defaultType(declared, parent.value, headers),
    parameters: declared.parameters,
  };
  // A multipart whose declared delimiter never came: read anew, with the one that is there.
  if (type.value.startsWith('multipart/') && node.children.length === 0 && node.content.length > 0) {
    return readMimeTree(headers, withoutDelimiters(node.content, parent.parameters.get('boundary') ?? ''), defects);
  }
  const rest = decodeTransfer(node.content, transferEncoding(headers));
  const content =
    first.length === 0 ? rest : Buffer.concat([decodeTransfer(first, transferEncoding(headers)), LINE_END, rest]);
  return makePart(type, headers, content, await readAll(node.children, type, defects));
}

/** Without the delimiter lines of the multipart around it, which come along at both ends. */
function withoutDelimiters(content: Buffer, boundary: string): Buffer {
  const lines = content.toString('latin1').split('\n');
  return Buffer.from(lines.filter((line) => boundary === '' || !line.startsWith(`--${boundary}`)).join('\n'), 'latin1');
}

/** RFC 2045 §5.2, RFC 2046 §5.1.5; a part that is called a file is no text. */
function defaultType(declared: MimeValue, parent: string, headers: RawHeaders): string {
  if (parent === 'multipart/digest' && declared.value === '') return 'message/rfc822';
  return /^\s*attachment/i.test(headers.raw('content-disposition')[0] ?? '')
    ? 'application/octet-stream'
    : 'text/plain';
}

function makePart(type: MimeValue, headers: RawHeaders, content: Buffer, children: readonly MimePart[]): MimePart {
  const disposition = readMimeValue(headers.raw('content-disposition')[0] ?? '', headers.hint);
  const contentId = (headers.raw('content-id')[0] ?? '').replace(/[<>\s\p{Cc}]/gu, '').slice(0, 500);
  return {
    type: type.value,
    parameters: type.parameters,
    disposition: disposition.value,
    filename: disposition.parameters.get('filename') ?? type.parameters.get('name') ?? null,
    contentId: contentId === '' ? null : contentId,
    headers,
    content,
    children,
  };
}
