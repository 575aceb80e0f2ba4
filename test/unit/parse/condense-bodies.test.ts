// Given any multipart, when long bodies are held back from the splitter, then its parts are to the byte what they are without.
import { condenseBodies, wholeBodies } from '../../../src/parse/condense-bodies';
import { type MimeNode, readNodes } from '../../../src/parse/mime-nodes';
import { corpus } from '../../corpus';

const line = (length: number): string => 'QUJD'.repeat(length / 4);
const LONG = `${line(76)}\r\n`.repeat(30);
const PIECES = [
  '--b\r\n',
  '--b\n',
  '\r--b\r\n',
  '--b--\r\n',
  '--c\r\n',
  '--c--\n',
  '--other\r\n',
  '-- \r\n',
  '\r\n',
  '\n',
  '\r',
  'Content-Type: text/plain\r\n',
  'Content-Type: multipart/mixed; boundary=c\r\n\r\n',
  'Content-Type: message/rfc822\r\n\r\n',
  'words\r\n',
  LONG,
  LONG.replaceAll('\r', ''),
  LONG.replaceAll('\n', '\r'),
  `${line(2000)}`,
  `--${line(2000)}\n`,
];

/** Seeded: the same multiparts each time. */
function* multiparts(count: number): Iterable<string> {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let at = 0; at < count; at += 1)
    yield Array.from({ length: 3 + next(14) }, () => PIECES[next(PIECES.length)]!).join('');
}

/** One letter a byte: comparing objects of so many bytes takes seconds. */
const told = (nodes: readonly MimeNode[]): string =>
  JSON.stringify(
    nodes.map(({ header, content, children }) => [
      header.toString('latin1'),
      content.toString('latin1'),
      told(children),
    ]),
  );

it('over multiparts of every shape', async () => {
  let held = 0;
  for (const text of multiparts(400)) {
    const body = Buffer.from(text);
    if (condenseBodies(body).bytes.length < body.length) held += 1;
    const [condensed, whole] = [await readNodes('b', body), await readNodes('b', body, wholeBodies)];
    expect(told(condensed)).toBe(told(whole));
  }
  expect(held).toBeGreaterThan(50);
});

it('over mails with HTML and with screenshots, of which little is left to look at', async () => {
  const mails = corpus(20).filter(({ kind }) => kind === 'html' || kind === 'screenshot');
  for (const { raw } of mails) {
    const [, boundary = ''] = /boundary="([^"]+)"/.exec(raw.toString('latin1')) ?? [];
    const body = raw.subarray(raw.indexOf('\r\n\r\n') + 4);
    expect(condenseBodies(body).bytes.length).toBeLessThan(1200);
    expect(told(await readNodes(boundary, body)) === told(await readNodes(boundary, body, wholeBodies))).toBe(true);
  }
});
