// An IMAP source that cannot connect says where and why, and never the password.

import { createServer } from 'node:net';
import { TryAgain } from '../../src/errors';
import type { ImapSettings } from '../../src/receive/imap-settings';
import { imapSource } from '../../src/receive/imap-source';
import { describeWithDovecot, PASSWORD } from './dovecot';
import { useDovecot, withClient } from './imap-mailbox';
import { RecordingLedger } from './recording-ledger';

jest.setTimeout(600_000);
const never = new AbortController().signal;

describeWithDovecot('IMAP that cannot connect', () => {
  const dovecot = useDovecot();
  /** What a sweep with these settings fails with; undefined if it works. */
  async function failure(settings: ImapSettings): Promise<unknown> {
    const source = imapSource(settings);
    const thrown = await source.sweep(new RecordingLedger()).catch((error: unknown) => error);
    // Nobody knows what came in the meantime, so a wait after a failure returns at once.
    if (thrown) await source.wait(600_000, never);
    await source.close();
    return thrown;
  }
  const settings = (overrides: Partial<ImapSettings>): ImapSettings => dovecot().settings('anna', overrides);
  const trustingNobody = (overrides: Partial<ImapSettings> = {}): ImapSettings => {
    const { ca: _, ...rest } = settings(overrides);
    return rest;
  };

  it.each<[string, () => ImapSettings, RegExp]>([
    ['a wrong password', () => settings({ password: 'wrong-secret' }), /the server refuses the log-in of anna/],
    [
      'an unknown host',
      () => settings({ host: 'no-such-host.invalid' }),
      /invalid:\d+: the host name cannot be resolved/,
    ],
    ['a certificate that nobody vouches for', trustingNobody, /certificate of the server is not trusted/],
    ['no such folder', () => settings({ folder: 'Nowhere' }), /there is no folder Nowhere/],
    [
      'TLS where none is spoken',
      () => settings({ port: dovecot().plainPort }),
      /no TLS on this port; it may want STARTTLS/,
    ],
    [
      'an untrusted certificate after STARTTLS',
      () => trustingNobody({ port: dovecot().plainPort, secure: 'starttls' }),
      /certificate of the server is not trusted/,
    ],
  ])('%s', async (_name, settings, text) => {
    const thrown = await failure(settings());
    expect(thrown).toBeInstanceOf(TryAgain);
    expect(String(thrown)).toMatch(text);
    expect(JSON.stringify(thrown) + String(thrown)).not.toMatch(/wrong-secret|correct-horse/);
  });

  it.each<[string, () => ImapSettings]>([
    ['STARTTLS with its certificate', () => settings({ port: dovecot().plainPort, secure: 'starttls' })],
    ['any certificate when told so', () => trustingNobody({ rejectUnauthorized: false })],
  ])('but it can with %s', async (_name, settings) => {
    expect(await failure(settings())).toBeUndefined();
  });

  it('finds a folder that is created later', async () => {
    const source = imapSource(settings({ folder: 'Later' }));
    const ledger = new RecordingLedger();
    await expect(source.sweep(ledger)).rejects.toThrow(/no folder Later/);
    await withClient(settings({}), (client) => client.mailboxCreate('Later'));
    await source.sweep(ledger);
    expect(ledger.states).toHaveLength(1);
    await source.close();
  });

  it('ends by closing while a server accepts and says nothing', async () => {
    const silent = createServer();
    const connected = new Promise((resolve) => silent.once('connection', resolve));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const source = imapSource({ ...dovecot().settings('anna', { secure: 'none' }), port, password: PASSWORD });
    const sweep = source.sweep(new RecordingLedger());
    await connected;
    await source.close();
    await expect(sweep).rejects.toThrow(TryAgain);
    silent.close();
  });
});
