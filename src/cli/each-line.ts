// Standard input line by line, with one answer a line.

/** Characters gathered before they are written: a write a line would cost more than most answers themselves. */
const BLOCK = 1 << 16;

/** A line in, a line out, in order; waits for the reader, so that any number of lines needs the same memory. */
export async function eachLine(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  show: (line: string) => string,
): Promise<void> {
  let block = '';
  for await (const line of linesOf(input)) {
    block += `${show(line)}\n`;
    if (block.length < BLOCK) continue;
    await written(output, block);
    block = '';
  }
  await written(output, block);
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
