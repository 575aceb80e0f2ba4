// Mails named on the command line, parsed in order with a few read ahead.
import { readFile } from 'node:fs/promises';
import type { Message } from '../parse/message';
import { type ParserThread, parserThread } from '../parser-thread';

/** Few, because each may have 60 MB. */
const AHEAD = 4;
/** Bytes. What is larger may take long, and is left to the thread with its limits. */
const SMALL = 65_536;

export type Reading = { readonly message: Message } | { readonly error: unknown };

/** `take` gets each mail in turn; a mail that cannot be read comes as its error. `-` is standard input. */
export async function eachMail(
  files: readonly string[],
  take: (file: string, reading: Reading) => Promise<void>,
): Promise<void> {
  const parser = parserOfBoth();
  const ahead: Promise<Reading>[] = [];
  for (const [at, file] of files.entries()) {
    // While one line is written, the next mails are read.
    for (let next = at + ahead.length; next < files.length && ahead.length < AHEAD; next++)
      ahead.push(readOne(files[next]!, parser));
    const reading = await ahead.shift();
    if (reading) await take(file, reading);
  }
  await parser.close();
}

/** Small mails are parsed by this thread, since handing one over and back costs a fifth of parsing it; large ones may need the other's limits. */
function parserOfBoth(): ParserThread {
  const [thread, here] = [parserThread(), parserThread(null)];
  return {
    parse: (raw) => (raw.length <= SMALL ? here : thread).parse(raw),
    close: () => thread.close(),
  };
}

async function readOne(file: string, parser: ParserThread): Promise<Reading> {
  try {
    return { message: await parser.parse(await readFile(file === '-' ? '/dev/stdin' : file)) };
  } catch (error) {
    return { error };
  }
}
