// Compressed RTF (MS-OXRTFCP) -> RTF, one char per byte.

const COMPRESSED = 0x75465a4c;
const PLAIN = 0x414c454d;
/** What the dictionary holds before the first byte, MS-OXRTFCP §2.1.2.1. */
const START =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const DICTIONARY = 4096;
const LONGEST = 10 * 1024 * 1024;

/** Null when the bytes are no compressed RTF; cut data give what they hold. At most 10 MB, whatever size they claim. */
export function decompressRtf(data: Buffer): string | null {
  if (data.length < 16) return null;
  const kind = data.readUInt32LE(8);
  if (kind === PLAIN) return data.toString('latin1', 16, Math.min(data.length, 16 + LONGEST));
  if (kind !== COMPRESSED) return null;
  const dictionary = Buffer.alloc(DICTIONARY);
  let write = dictionary.write(START, 'latin1');
  const chunks: Buffer[] = [];
  let chunk = Buffer.alloc(DICTIONARY);
  let used = 0;
  let length = 0;
  const put = (byte: number): void => {
    dictionary[write] = byte;
    write = (write + 1) % DICTIONARY;
    chunk[used++] = byte;
    length++;
    if (used < DICTIONARY) return;
    chunks.push(chunk);
    chunk = Buffer.alloc(DICTIONARY);
    used = 0;
  };
  for (let at = 16, done = false; at < data.length && !done && length < LONGEST; ) {
    const control = data[at++]!;
    for (let bit = 0; bit < 8 && at < data.length && !done; bit++) {
      if (((control >> bit) & 1) === 0) put(data[at++]!);
      else {
        const token = at + 1 < data.length ? data.readUInt16BE(at) : -1;
        const offset = token >> 4;
        at += 2;
        // A reference to the place being written is the end mark.
        done = token < 0 || offset === write;
        for (let i = 0; !done && i < (token & 15) + 2; i++) put(dictionary[(offset + i) % DICTIONARY]!);
      }
    }
  }
  return Buffer.concat([...chunks, chunk.subarray(0, used)]).toString('latin1');
}
