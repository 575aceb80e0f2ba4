// Seeded fuzzing over every golden mail: whatever is cut, flipped or mixed, parsing ends, gives a Message and throws nothing but GiveUp.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { GiveUp } from '../../src/errors';
import { contentIdentity, peekSender } from '../../src/parse/content-identity';
import { goldenJson } from '../../src/parse/message-json';
import { parseMessage } from '../../src/parse/parse-message';

/** FUZZ_RUNS: mails tried; FUZZ_SEED: another course. The default takes about twenty seconds. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 6_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20261014);
/** A mail of a fixture's size that takes longer has met something that is not linear. */
const LONGEST_PARSE_MS = 5_000;
const LINE_BREAK_OR_NUL = /[\r\n\0\u2028\u2029]/;

const folder = join(__dirname, '../../fixtures/mail');
const mails = readdirSync(folder)
  .filter((name) => /^\d{3}-/.test(name))
  .map((name) => readFileSync(join(folder, name, 'message.eml')));

type Change = (mail: Buffer) => Buffer;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (mail: Buffer, share: number): number => Math.floor(share * mail.length);
const splice = (mail: Buffer, from: number, until: number, between: Buffer): Buffer =>
  Buffer.concat([mail.subarray(0, from), between, mail.subarray(until)]);

const truncate = place.map(
  (share): Change =>
    (mail) =>
      mail.subarray(0, at(mail, share)),
);
const flip = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 }).map(
  (flips): Change =>
    (mail) => {
      const copy = Buffer.from(mail);
      for (const [share, byte] of flips) copy[Math.min(at(mail, share), mail.length - 1)] = byte;
      return copy;
    },
);
const noise = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 60 })).map(
  ([share, bytes]): Change =>
    (mail) =>
      splice(mail, at(mail, share), at(mail, share), Buffer.from(bytes)),
);
const line = (mail: Buffer, share: number): readonly [number, number] => {
  const from = mail.lastIndexOf(10, at(mail, share)) + 1;
  const end = mail.indexOf(10, from);
  return [from, end < 0 ? mail.length : end + 1];
};
const dropLine = place.map(
  (share): Change =>
    (mail) =>
      splice(mail, ...line(mail, share), Buffer.alloc(0)),
);
const repeatLine = fc.tuple(place, fc.integer({ min: 1, max: 50 })).map(
  ([share, times]): Change =>
    (mail) => {
      const [from, end] = line(mail, share);
      return splice(mail, from, from, Buffer.concat(Array.from({ length: times }, () => mail.subarray(from, end))));
    },
);
const swapCharset = fc
  .constantFrom('utf-7', 'utf-16', 'koi8-r', 'kz-1048', 'gb2312', 'iso-2022-jp', 'x-none', '', '"', 'utf-8')
  .map(
    (name): Change =>
      (mail) =>
        Buffer.from(mail.toString('latin1').replace(/(utf-8|windows-1251|koi8-r|us-ascii)/gi, name), 'latin1'),
  );
const cutBoundaries = fc.constantFrom('', '--', '\r\n', '"', ';', '\0').map(
  (cut): Change =>
    (mail) =>
      Buffer.from(mail.toString('latin1').replace(/boundary="?([^"\r\n]{3})/gi, `boundary="$1${cut}`), 'latin1'),
);
const swapEncoding = fc.constantFrom('base64', 'quoted-printable', 'x-uuencode', '8bit', 'BASE 64', 'none').map(
  (name): Change =>
    (mail) =>
      Buffer.from(mail.toString('latin1').replace(/(Content-Transfer-Encoding: )\S+/gi, `$1${name}`), 'latin1'),
);
const insertField = fc
  .tuple(
    place,
    fc.constantFrom(
      'From: "',
      'Content-Type: multipart/mixed; boundary=',
      'Content-Type: message/rfc822',
      'Subject: =?utf-8?B?',
      'References: <',
      '--',
      '\r\n\r\n',
      ' \t',
      '=?koi8-r?q?=C1',
      '<!--',
      '<table><tr><td>',
      '>>>> ',
    ),
  )
  .map(
    ([share, text]): Change =>
      (mail) => {
        const [from] = line(mail, share);
        return splice(mail, from, from, Buffer.from(`${text}\r\n`));
      },
  );
const graft = fc.tuple(fc.nat(), place, place).map(
  ([other, ours, theirs]): Change =>
    (mail) => {
      const donor = mails[other % mails.length]!;
      return Buffer.concat([mail.subarray(0, at(mail, ours)), donor.subarray(at(donor, theirs))]);
    },
);

const changes = fc.array(
  fc.oneof(truncate, flip, noise, dropLine, repeatLine, swapCharset, cutBoundaries, swapEncoding, insertField, graft),
  {
    minLength: 1,
    maxLength: 4,
  },
);

async function checkOne(raw: Buffer): Promise<void> {
  const started = performance.now();
  contentIdentity(raw);
  peekSender(raw);
  const message = await parseMessage(raw).catch((error: unknown) => {
    if (error instanceof GiveUp) return null;
    throw error;
  });
  const took = performance.now() - started;
  if (took > LONGEST_PARSE_MS) throw new Error(`parsing ${raw.length} bytes took ${Math.round(took)} ms`);
  if (message === null) return;
  JSON.stringify(goldenJson(message));
  const lines = [message.subject, message.messageId ?? '', ...message.inReplyTo, ...message.references];
  for (const one of [message.from, message.sender, ...message.to, ...message.cc, ...message.replyTo]) {
    if (one !== null) lines.push(one.name, one.address);
  }
  for (const file of message.attachments) {
    lines.push(file.filename, file.type);
    expect(file.filename).not.toMatch(/[/\\]|^$/);
  }
  expect(lines.filter((text) => LINE_BREAK_OR_NUL.test(text))).toEqual([]);
  expect(message.text).not.toContain('\0');
  expect(message.newText.length).toBeLessThanOrEqual(message.text.length);
  const visible = message.text.replace(/\p{Cf}/gu, '');
  expect(words(message.newText).filter((word) => !visible.includes(word))).toEqual([]);
  if (message.text.trim() !== '') expect(message.newText.trim()).not.toBe('');
}

/** Letters and digits only: new text is laid out anew, its words are not. */
const words = (text: string): readonly string[] =>
  text
    .replace(/\p{Cf}/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, 500) ?? [];

it(
  `parsing survives ${RUNS} damaged mails (seed ${SEED})`,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: mails.length - 1 }), changes, async (index, steps) => {
        await checkOne(
          steps.reduce<Buffer>((mail, change) => (mail.length === 0 ? mail : change(mail)), mails[index]!),
        );
      }),
      { seed: SEED, numRuns: RUNS },
    );
  },
  24 * 3_600_000,
);
