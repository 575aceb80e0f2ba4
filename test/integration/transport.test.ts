// Both transports against one contract, and what becomes of a mail when a real SMTP server misbehaves.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderTransport } from '../../src/reply/folder-transport';
import { smtpTransport } from '../../src/reply/smtp-transport';
import type { Transport } from '../../src/reply/transport';
import { type SinkFailure, type SmtpSink, startSmtpSink } from './smtp-sink';

const ENVELOPE = { from: 'support@mitwork.kz', to: ['aigul@example.kz'] };
const RAW = Buffer.from(
  'Message-ID: <one@mitwork.kz>\r\nX-Tirkeu-Ticket: EEP-2026-0001237\r\nSubject: x\r\n\r\nСәлем\r\n.\r\n..two\r\n',
);

interface Bench {
  readonly transport: Transport;
  /** The bytes that arrived, in order. */
  arrived(): Promise<readonly Buffer[]>;
  close(): Promise<void>;
}

const benches: readonly { readonly name: string; open(): Promise<Bench> }[] = [
  {
    name: 'smtp',
    async open() {
      const sink = await startSmtpSink();
      const transport = smtpTransport(sink.url);
      return { transport, arrived: async () => sink.mails.map((mail) => mail.raw), close: () => sink.close() };
    },
  },
  {
    name: 'folder',
    async open() {
      const dir = await mkdtemp(join(tmpdir(), 'tirkeu-outbox-'));
      const arrived = async () => {
        const files = (await readdir(dir)).sort();
        const whole = await Promise.all(files.map((file) => readFile(join(dir, file))));
        return whole.map((bytes) => bytes.subarray(bytes.indexOf('Message-ID: ')));
      };
      return { transport: folderTransport(dir), arrived, close: () => rm(dir, { recursive: true }) };
    },
  },
];

describe.each(benches)('a transport ($name)', ({ open }) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await open();
  });
  afterEach(async () => {
    bench.transport.close();
    await bench.close();
  });

  it('verifies', async () => {
    await expect(bench.transport.verify()).resolves.toBeUndefined();
  });

  it('delivers byte for byte and says who took it', async () => {
    const result = await bench.transport.send(ENVELOPE, RAW);
    expect(result).toEqual({ result: 'accepted', response: expect.stringMatching(/^250 /), refused: [] });
    expect((await bench.arrived()).map(String)).toEqual([RAW.toString()]);
  });

  it('delivers the same mail again when asked to, and many at once', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => bench.transport.send(ENVELOPE, RAW)));
    expect(results.map((each) => each.result)).toEqual(Array.from({ length: 20 }, () => 'accepted'));
    expect(await bench.arrived()).toHaveLength(20);
  });

  it('gives up on a mail to nobody', async () => {
    expect((await bench.transport.send({ ...ENVELOPE, to: [] }, RAW)).result).toBe('permanent');
  });

  it('says temporary once it is closed', async () => {
    bench.transport.close();
    expect((await bench.transport.send(ENVELOPE, RAW)).result).toBe('temporary');
  });
});

describe('smtpTransport', () => {
  let sink: SmtpSink;
  let transport: Transport;
  beforeEach(async () => {
    sink = await startSmtpSink();
    transport = smtpTransport(sink.url);
  });
  afterEach(async () => {
    transport.close();
    await sink.close();
  });

  const cases: readonly {
    readonly given: string;
    readonly failure: SinkFailure;
    readonly result: string;
    readonly kept: number;
  }[] = [
    { given: '550 to RCPT', failure: { kind: 'refuse-rcpt', code: 550 }, result: 'permanent', kept: 0 },
    { given: '451 to RCPT', failure: { kind: 'refuse-rcpt', code: 451 }, result: 'temporary', kept: 0 },
    {
      given: '553 to MAIL (our own address)',
      failure: { kind: 'refuse-mail', code: 553 },
      result: 'temporary',
      kept: 0,
    },
    { given: '552 to MAIL (too big)', failure: { kind: 'refuse-mail', code: 552 }, result: 'permanent', kept: 0 },
    { given: '554 after DATA', failure: { kind: 'refuse-data', code: 554 }, result: 'permanent', kept: 0 },
    { given: '452 after DATA', failure: { kind: 'refuse-data', code: 452 }, result: 'temporary', kept: 0 },
    { given: '421 after DATA', failure: { kind: 'close-with-421' }, result: 'temporary', kept: 0 },
    { given: 'silence after DATA', failure: { kind: 'hang-after-data' }, result: 'uncertain', kept: 1 },
    { given: 'a cut after DATA', failure: { kind: 'drop-after-data' }, result: 'uncertain', kept: 1 },
  ];
  /** Impatient only with a server that stays silent: elsewhere a slow machine would be taken for one. */
  function facing(failure: SinkFailure): Transport {
    sink.fail(failure);
    if (failure.kind !== 'hang-after-data') return transport;
    transport.close();
    transport = smtpTransport(sink.url, { socketTimeout: 1500 });
    return transport;
  }

  it.each(cases)('$given: $result', async ({ failure, result: expected, kept }) => {
    const result = await facing(failure).send(ENVELOPE, RAW);
    expect(result).toEqual({ result: expected, error: expect.stringMatching(/\S/) });
    expect(sink.mails).toHaveLength(kept);
  });

  it.each(cases)('works on after $given', async ({ failure, kept }) => {
    await facing(failure).send(ENVELOPE, RAW);
    expect((await transport.send(ENVELOPE, RAW)).result).toBe('accepted');
    expect(sink.mails).toHaveLength(kept + 1);
  });

  it('is uncertain, not silently repeated, when a connection that served before is cut after DATA', async () => {
    await transport.send(ENVELOPE, RAW);
    sink.fail({ kind: 'drop-after-data' }, Number.POSITIVE_INFINITY);
    expect((await transport.send(ENVELOPE, RAW)).result).toBe('uncertain');
    expect(sink.mails).toHaveLength(2);
  });

  it('is temporary when the server cuts every connection at once', async () => {
    sink.fail({ kind: 'drop-at-connect' }, Number.POSITIVE_INFINITY);
    expect((await transport.send(ENVELOPE, RAW)).result).toBe('temporary');
    await expect(transport.verify()).rejects.toThrow();
  });

  it('is temporary when nobody listens', async () => {
    await sink.close();
    expect((await transport.send(ENVELOPE, RAW)).result).toBe('temporary');
    await expect(transport.verify()).rejects.toThrow(/ECONNREFUSED/);
  });

  it('names the recipients that were refused while others were served', async () => {
    sink.fail({ kind: 'refuse-rcpt', code: 550, address: 'gone@example.kz' });
    const result = await transport.send({ ...ENVELOPE, to: ['gone@example.kz', 'aigul@example.kz'] }, RAW);
    expect(result).toMatchObject({ result: 'accepted', refused: [{ address: 'gone@example.kz', permanent: true }] });
    expect(sink.mails.map((mail) => mail.to)).toEqual([['aigul@example.kz']]);
  });

  it('waits for a slow server and finishes the mail in hand while it closes', async () => {
    const patient = smtpTransport(sink.url);
    sink.pause();
    const sending = patient.send(ENVELOPE, RAW);
    await sink.received(1);
    patient.close();
    sink.resume();
    expect((await sending).result).toBe('accepted');
  });

  it('ends a hand-over that trickles on for ever, as uncertain', async () => {
    const bounded = smtpTransport(sink.url, { sendTimeout: 1500 });
    sink.fail({ kind: 'hang-after-data' });
    expect((await bounded.send(ENVELOPE, RAW)).result).toBe('uncertain');
    bounded.close();
  });
});

describe('smtpTransport with log-in and TLS', () => {
  it('logs in over TLS, and takes a wrong password for a fault of ours', async () => {
    const sink = await startSmtpSink({ tls: true, user: 'desk', password: 'right' });
    const at = (password: string) =>
      smtpTransport(`${sink.url.replace('//', `//desk:${password}@`)}?tls.rejectUnauthorized=false`);
    const right = at('right');
    const wrong = at('wrong');
    expect((await right.send(ENVELOPE, RAW)).result).toBe('accepted');
    expect((await wrong.send(ENVELOPE, RAW)).result).toBe('temporary');
    await expect(wrong.verify()).rejects.toThrow(/535/);
    right.close();
    wrong.close();
    await sink.close();
  });

  it.each(['', 'http://mail', 'direct:', 'mail.example.kz:25'])('refuses the URL "%s" with the fix', (url) => {
    expect(() => smtpTransport(url)).toThrow(/smtp:\/\/host:587/);
  });
});

describe('folderTransport', () => {
  it('names files so that they sort in the order of sending, and leaves no half file', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'tirkeu-outbox-'));
    const transport = folderTransport(join(dir, 'new'), () => new Date('2026-11-23T09:05:00Z'));
    await transport.send(ENVELOPE, RAW);
    await transport.send(ENVELOPE, Buffer.from('Subject: no ticket\r\n\r\nX-Tirkeu-Ticket: ../../evil\r\n'));
    expect((await readdir(join(dir, 'new'))).sort()).toEqual([
      expect.stringMatching(/^2026-11-23T09-05-00-000Z-0001-EEP-2026-0001237-[0-9a-f]{16}\.eml$/),
      expect.stringMatching(/^2026-11-23T09-05-00-000Z-0002-mail-[0-9a-f]{16}\.eml$/),
    ]);
    await rm(dir, { recursive: true });
  });

  it('writes no mail again that a sender wrote who died before it could say so', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'tirkeu-outbox-'));
    const died = await folderTransport(dir).send(ENVELOPE, RAW);
    const next = folderTransport(dir);
    expect(await next.send(ENVELOPE, RAW)).toEqual(died);
    expect(await readdir(dir)).toHaveLength(1);
    await next.send({ ...ENVELOPE, to: ['somebody.else@mail.example'] }, RAW);
    expect(await readdir(dir)).toHaveLength(2);
    await rm(dir, { recursive: true });
  });

  it('says what to do when the folder is none', async () => {
    await expect(folderTransport('/dev/null/outbox').verify()).rejects.toThrow(/cannot be written/);
    expect((await folderTransport('/dev/null/outbox').send(ENVELOPE, RAW)).result).toBe('temporary');
  });
});
