// uuencoded files in a text ("begin 644 name … end"), as old programs and scripts send them.

export interface UuFile {
  readonly filename: string;
  readonly content: Buffer;
  /** Where the block stands in the text: from `begin` to behind `end`. */
  readonly start: number;
  readonly end: number;
}

const BEGIN = /^begin(?:-base64)? [0-7]{3,4} ([^\r\n]{1,255})\r?\n/gm;
const MOST_FILES = 100;

/** Lines that a block without its `end` must have: the mail was cut off in the middle of the file. */
const LEAST_LINES_CUT_OFF = 3;

/** Every complete block, and one that the end of the text cuts off. A line that merely begins with "begin" is no block: its next line must have the length that it claims. */
export function decodeUu(text: string): UuFile[] {
  const files: UuFile[] = [];
  BEGIN.lastIndex = 0;
  for (let match = BEGIN.exec(text); match !== null && files.length < MOST_FILES; match = BEGIN.exec(text)) {
    const block = readBlock(text, BEGIN.lastIndex);
    if (block === null) continue;
    files.push({ filename: match[1]!.trim(), content: block.content, start: match.index, end: block.end });
    BEGIN.lastIndex = block.end;
  }
  return files;
}

function readBlock(text: string, from: number): { readonly content: Buffer; readonly end: number } | null {
  const chunks: Buffer[] = [];
  let at = from;
  while (at < text.length) {
    const lf = text.indexOf('\n', at);
    const end = lf < 0 ? text.length : lf;
    const line = text.slice(at, end).trimEnd();
    if (/^end\b/.test(line)) return { content: Buffer.concat(chunks), end: lf < 0 ? end : end + 1 };
    if (line !== '' && line !== '`') {
      const bytes = decodeLine(line);
      if (bytes === null) return null;
      chunks.push(bytes);
    }
    at = end + 1;
  }
  return chunks.length < LEAST_LINES_CUT_OFF ? null : { content: Buffer.concat(chunks), end: text.length };
}

function decodeLine(line: string): Buffer | null {
  const length = (line.charCodeAt(0) - 32) & 63;
  const groups = Math.ceil(length / 3);
  // A mail server may have cut trailing blanks, which stand for zeros.
  if (length === 0 || line.length > groups * 4 + 3) return null;
  const bytes = Buffer.alloc(groups * 3);
  for (let group = 0; group < groups; group++) {
    let bits = 0;
    for (let i = 0; i < 4; i++) {
      const code = line.charCodeAt(1 + group * 4 + i);
      const value = Number.isNaN(code) ? 0 : code - 32;
      if (value < 0 || value > 64) return null;
      bits = (bits << 6) | (value & 63);
    }
    bytes.writeUIntBE(bits, group * 3, 3);
  }
  return bytes.subarray(0, length);
}
