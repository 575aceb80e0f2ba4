// The body of a multipart taken apart into its parts, as bytes. The only file that names mailparser.
import { Readable } from 'node:stream';
import { MailParser } from 'mailparser';
import { GiveUp } from '../errors';
import { MOST_PARTS } from './parse-limits';

export interface MimeNode {
  /** The part's header as written. */
  readonly header: Buffer;
  /** Body, transfer encoding undone where mailparser knows it; of a multipart whose delimiters never came, the body as it is. */
  readonly content: Buffer;
  /** The transfer encoding is still to be undone. */
  readonly encoded: boolean;
  readonly children: readonly MimeNode[];
}

/** What mailparser keeps of a part; its types do not show it. */
interface Internal {
  readonly node: object;
  readonly headers: object;
  readonly headerLines: readonly { readonly line: string }[];
  readonly encoding?: string;
  readonly children: readonly Internal[];
}
interface Chunk {
  readonly type: string;
  readonly node?: { readonly multipart: string | false };
  readonly value?: Buffer;
}
type ProcessChunk = (this: MailParser, chunk: Chunk, done: (error?: Error | null) => void) => void;
const { processChunk } = MailParser.prototype as unknown as { readonly processChunk: ProcessChunk };

/**
 * mailparser decodes texts as they are declared, which is often wrong, and what it could not decode is lost. Without text types every leaf comes
 * out as a file, that is as bytes; embedded messages too, which we read with the same code. What stands outside of parts is kept besides.
 */
class PartReader extends MailParser {
  textTypes: readonly string[] = [];
  declare readonly tree: Internal;
  readonly outside = new Map<object, Buffer[]>();

  processChunk(chunk: Chunk, done: (error?: Error | null) => void): void {
    if (chunk.type === 'data' && chunk.node?.multipart && chunk.value) {
      const chunks = this.outside.get(chunk.node) ?? [];
      chunks.push(chunk.value);
      this.outside.set(chunk.node, chunks);
    }
    processChunk.call(this, chunk, done);
  }
}

const CHUNK = 256 * 1024;

/** The children of a multipart with that boundary. Throws GiveUp beyond mailparser's limits. */
export async function readNodes(boundary: string, body: Buffer): Promise<readonly MimeNode[]> {
  const parser = new PartReader({
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    ignoreEmbedded: true,
    keepDeliveryStatus: true,
    checksumAlgo: false,
    maxChildNodes: MOST_PARTS,
  });
  const contents = new Map<object, Buffer>();
  await new Promise<void>((resolve, reject) => {
    parser.on('data', (data) => {
      if (data.type !== 'attachment') return;
      const chunks: Buffer[] = [];
      data.content.on('data', (chunk: Buffer) => chunks.push(chunk));
      data.content.on('end', () => {
        contents.set(data.headers, Buffer.concat(chunks));
        data.release?.();
      });
    });
    parser.once('error', (error: Error & { code?: string }) => reject(asGiveUp(error)));
    parser.once('end', resolve);
    // The header given to mailparser holds nothing but the structure: the sender's own header is read by us.
    const header = `Content-Type: multipart/mixed; boundary="${boundary.replace(/["\\]/g, '\\$&')}"\r\n\r\n`;
    Readable.from(chunksOf(header, body)).pipe(parser);
  });
  return parser.tree.children.map((node) => toNode(node, contents, parser.outside));
}

function* chunksOf(header: string, body: Buffer): Iterable<Buffer> {
  yield Buffer.from(header, 'latin1');
  for (let at = 0; at < body.length; at += CHUNK) yield body.subarray(at, at + CHUNK);
}

function asGiveUp(error: Error & { code?: string }): Error {
  return error.code === 'EMAXLEN' ? new GiveUp(`The mail is beyond the parser's limits: ${error.message}.`) : error;
}

function toNode(
  from: Internal,
  contents: ReadonlyMap<object, Buffer>,
  outside: ReadonlyMap<object, Buffer[]>,
): MimeNode {
  const lost = from.children.length === 0 ? (outside.get(from.node) ?? []) : [];
  return {
    header: Buffer.from(from.headerLines.map((line) => line.line).join('\r\n'), 'latin1'),
    content: contents.get(from.headers) ?? Buffer.concat(lost),
    encoded: from.encoding === 'binary',
    children: from.children.map((child) => toNode(child, contents, outside)),
  };
}
