// Puts composed mails as .eml files into a folder instead of sending them: for the demo, and for looking at what would go out.
import { createHash } from 'node:crypto';
import { access, constants, mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorText, UserError } from '../errors';
import type { SendResult, Transport } from './transport';

/** Hexadecimal digits; half of them would do for a folder of a million mails. */
const DIGEST_LENGTH = 16;
const DIGEST = new RegExp(`^[^.].*-[0-9a-f]{${DIGEST_LENGTH}}\\.eml$`);

/**
 * Files are called `<UTC timestamp>-<n>-<number>-<digest>.eml`, so that they sort in the order of sending; `number` is the ticket's,
 * from the X-Tirkeu-Ticket field, or `mail`. The envelope stands on top as X-Envelope-From and X-Envelope-To; the rest is byte for
 * byte `raw`. By the digest of it all a mail is known that a sender wrote who died before it could say so: it is not written again.
 */
export function folderTransport(dir: string, clock: () => Date = () => new Date()): Transport {
  let count = 0;
  let closed = false;
  let earlier: ReadonlyMap<string, string> | null = null;
  return {
    async send(envelope, raw) {
      if (closed) return { result: 'temporary', error: 'the outbox folder is closed' };
      if (envelope.to.length === 0) return { result: 'permanent', error: 'No recipients defined' };
      const head = [
        `X-Envelope-From: <${envelope.from}>`,
        ...envelope.to.map((address) => `X-Envelope-To: <${address}>`),
      ];
      const bytes = Buffer.concat([
        Buffer.from(`${head.map((line) => line.replace(/[\r\n]/g, '')).join('\r\n')}\r\n`),
        raw,
      ]);
      try {
        await mkdir(dir, { recursive: true });
        // Listed once: what comes later is written by this process, which lives to say so.
        earlier ??= mailsByDigest(await readdir(dir));
        const digest = createHash('sha256').update(bytes).digest('hex').slice(0, DIGEST_LENGTH);
        const written = earlier.get(digest);
        if (written !== undefined) return accepted(written);
        count += 1;
        const stamp = clock().toISOString().replace(/[:.]/g, '-');
        const name = `${stamp}-${String(count).padStart(4, '0')}-${ticketNumber(raw)}-${digest}.eml`;
        // Written aside and renamed: whoever watches the folder never sees half a mail. The process id keeps two daemons apart.
        const aside = join(dir, `.${process.pid}-${name}.tmp`);
        await writeFile(aside, bytes, { flag: 'wx' });
        await rename(aside, join(dir, name));
        return accepted(name);
      } catch (thrown) {
        return { result: 'temporary', error: errorText(thrown) };
      }
    },
    async verify() {
      if (!(await isWritable(dir)))
        throw new UserError(`the outbox folder ${dir} cannot be written: create it or choose another`);
    },
    close() {
      closed = true;
    },
  };
}

/** A folder that may be written, or made where the next one above it is such. */
async function isWritable(dir: string): Promise<boolean> {
  try {
    const found = await stat(dir);
    await access(dir, constants.W_OK);
    return found.isDirectory();
  } catch (error) {
    const isMissing = (error as { code?: unknown }).code === 'ENOENT';
    return isMissing && dirname(dir) !== dir && isWritable(dirname(dir));
  }
}

function accepted(name: string): SendResult {
  return { result: 'accepted', response: `250 written to ${name}`, refused: [] };
}

function mailsByDigest(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.flatMap((name) => (DIGEST.test(name) ? [[name.slice(-4 - DIGEST_LENGTH, -4), name]] : [])));
}

/** From the header only, and only what is safe in a file name. */
function ticketNumber(raw: Buffer): string {
  const header =
    raw
      .subarray(0, 64 * 1024)
      .toString('latin1')
      .split('\r\n\r\n', 1)[0] ?? '';
  const value = /^X-Tirkeu-Ticket:[ \t]*([A-Za-z0-9-]{1,40})[ \t]*$/im.exec(header)?.[1];
  return value ?? 'mail';
}
