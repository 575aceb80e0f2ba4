// Standard input line by line, with one answer a line.
import { setImmediate } from 'node:timers/promises';

/** Characters and lines gathered before they are answered and written: a write a line would cost more than most answers themselves. */
const BLOCK = 1 << 16;
const LINES = 250;

/** A line in, a line out, in order; waits for the reader, so that any number of lines needs the same memory. */
export async function eachLine(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  show: (line: string) => string,
): Promise<void> {
  await eachBlock(input, output, (lines) => Promise.resolve(lines.map(show)), 1);
}

/**
 * As above, many lines at once.
 * @param show the answers to some lines, one a line. @param ahead so many blocks are asked for before the first is answered.
 */
export async function eachBlock(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  show: (lines: readonly string[]) => Promise<readonly string[]>,
  ahead: number,
): Promise<void> {
  const asked: Promise<readonly string[]>[] = [];
  const writeFirst = async (): Promise<void> => {
    const answers = await asked.shift()!;
    await written(output, `${answers.join('\n')}\n`);
  };
  for await (const lines of blocksOf(input)) {
    const answers = show(lines);
    // Told when its turn comes.
    answers.catch(() => undefined);
    asked.push(answers);
    // Answers that other threads have ready come in between.
    if (ahead > 1) await setImmediate();
    if (asked.length >= ahead) await writeFirst();
  }
  while (asked.length > 0) await writeFirst();
}

async function* blocksOf(input: NodeJS.ReadableStream): AsyncGenerator<readonly string[]> {
  let lines: string[] = [];
  let characters = 0;
  for await (const line of linesOf(input)) {
    lines.push(line);
    characters += line.length;
    if (lines.length < LINES && characters < BLOCK) continue;
    yield lines;
    lines = [];
    characters = 0;
  }
  if (lines.length > 0) yield lines;
}

/** Lines end with LF or CRLF and with nothing else: readline would also break them at a lone CR or U+2028. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  const pieces: string[] = [];
  for await (const chunk of input as AsyncIterable<string>) {
    const [head = '', ...rest] = chunk.split('\n');
    pieces.push(head);
    for (const next of rest) {
      yield withoutReturn(pieces.join(''));
      pieces.splice(0, pieces.length, next);
    }
  }
  const last = pieces.join('');
  if (last !== '') yield withoutReturn(last);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

export function written(output: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
