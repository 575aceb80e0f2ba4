// The body of a multipart taken apart into its parts, as bytes. The only file that names mailparser.
import { Readable } from 'node:stream';
import { MailParser } from 'mailparser';
import { GiveUp } from '../errors';
import { condenseBodies } from './condense-bodies';
import { MOST_PARTS } from './parse-limits';

export interface MimeNode {
  /** The part's header as written. */
  readonly header: Buffer;
  /** Body as written, transfer encoding and all; of a multipart whose delimiters never came, what stands in their place. */
  readonly content: Buffer;
  readonly children: readonly MimeNode[];
}

/** A part as mailparser's splitter describes it; its types do not show it. */
interface Split {
  readonly type: 'node';
  readonly parentNode: Split | false;
  readonly multipart: string | false;
  readonly headers: { readonly lines: readonly { readonly line: string }[] };
}
/** The splitter's findings in the order of the mail: a part begins, a piece of its body, or a piece of what stands around parts. */
type Chunk = Split | { readonly type: 'body' | 'data'; readonly node: Split; readonly value: Buffer };

interface Growing {
  readonly split: Split;
  readonly body: Buffer[];
  readonly children: Growing[];
}

/**
 * mailparser finds where parts begin and end, and nothing more is left to it: it decodes texts as they are declared, which is often wrong, and
 * what it could not decode is lost. Its decoders would also cost more than all the rest of parsing.
 */
class PartReader extends MailParser {
  readonly #parts = new Map<Split, Growing>();
  /** The part whose body comes; what stands behind a delimiter belongs to none. */
  #open: Split | null = null;
  #root: Growing | null = null;

  processChunk(chunk: Chunk, done: () => void): void {
    if (chunk.type === 'node') this.#begin(chunk);
    else if (chunk.type === 'body') this.#add(this.#open, chunk.value);
    else {
      this.#open = null;
      if (chunk.node.multipart) this.#add(chunk.node, chunk.value);
    }
    done();
  }

  /** With the contents that `restore` gives back. */
  nodes(restore: (content: Buffer) => Buffer): readonly MimeNode[] {
    return this.#root?.children.map((part) => toNode(part, restore)) ?? [];
  }

  #begin(split: Split): void {
    const part: Growing = { split, body: [], children: [] };
    this.#parts.set(split, part);
    this.#open = split;
    if (split.parentNode) this.#parts.get(split.parentNode)?.children.push(part);
    else this.#root = part;
  }

  #add(split: Split | null, piece: Buffer): void {
    if (split) this.#parts.get(split)?.body.push(piece);
  }
}

/** Of a multipart that has parts, what stands around them is for readers without MIME. */
function toNode({ split, body, children }: Growing, restore: (content: Buffer) => Buffer): MimeNode {
  const header = Buffer.from(split.headers.lines.map(({ line }) => line).join('\r\n'), 'latin1');
  const wanted = split.multipart && children.length > 0 ? [] : body;
  return {
    header,
    content: restore(wanted.length === 1 ? wanted[0]! : Buffer.concat(wanted)),
    children: children.map((child) => toNode(child, restore)),
  };
}

const CHUNK = 256 * 1024;

/** The children of a multipart with that boundary. Throws GiveUp beyond mailparser's limits. */
export async function readNodes(
  boundary: string,
  body: Buffer,
  condense = condenseBodies,
): Promise<readonly MimeNode[]> {
  const { bytes, restore } = condense(body);
  const parser = new PartReader({ ignoreEmbedded: true, maxChildNodes: MOST_PARTS });
  await new Promise<void>((resolve, reject) => {
    parser.once('error', (error: Error & { code?: string }) => reject(asGiveUp(error)));
    parser.once('end', resolve);
    parser.resume();
    // The header given to mailparser holds nothing but the structure: the sender's own header is read by us.
    const header = `Content-Type: multipart/mixed; boundary="${boundary.replace(/["\\]/g, '\\$&')}"\r\n\r\n`;
    Readable.from(chunksOf(header, bytes)).pipe(parser);
  });
  return parser.nodes(restore);
}

function* chunksOf(header: string, body: Buffer): Iterable<Buffer> {
  yield Buffer.from(header, 'latin1');
  for (let at = 0; at < body.length; at += CHUNK) yield body.subarray(at, at + CHUNK);
}

function asGiveUp(error: Error & { code?: string }): Error {
  return error.code === 'EMAXLEN' ? new GiveUp(`The mail is beyond the parser's limits: ${error.message}.`) : error;
}
