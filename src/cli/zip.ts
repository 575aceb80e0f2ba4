// Writes files into a zip, one after the other: what does not fit into memory together need not.
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { RecordFile } from '../record/requester-record';

/** Zip knows no time before 1980. */
const EARLIEST = new Date('1980-01-01T00:00:00Z');

/** Returns how many files it holds. @throws Error when `out` cannot be written. */
export async function writeZip(files: readonly RecordFile[], out: Writable): Promise<number> {
  const zip = new ZipFile();
  zip.on('error', (error: Error) => out.destroy(error));
  for (const { path, at, read } of files) {
    zip.addReadStreamLazy(path, { mtime: at < EARLIEST ? EARLIEST : at }, (give) => {
      read().then(
        (bytes) => give(null, Readable.from([bytes])),
        (error: unknown) => give(error, Readable.from([])),
      );
    });
  }
  zip.end();
  await pipeline(zip.outputStream, out);
  return files.length;
}
