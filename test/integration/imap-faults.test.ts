// An IMAP source whose line is cut or whose server is killed: nothing is lost and nothing comes twice.

import { TryAgain } from '../../src/errors';
import { imapSource } from '../../src/receive/imap-source';
import type { MailSource } from '../../src/receive/mail-source';
import { type Dovecot, describeWithDovecot } from './dovecot';
import { freshUser, useDovecot, withClient } from './imap-mailbox';
import { type LineCutter, lineCutter } from './line-cutter';
import { mail, mails, RecordingLedger } from './recording-ledger';

jest.setTimeout(600_000);
const never = new AbortController().signal;
const sorted = (texts: readonly string[]): string[] => [...texts].sort();

/** Sweeps and settles what is left to do; then every mail is in the ledger once and in the processed folder, none in the inbox. */
async function expectAllProcessed(
  dovecot: Dovecot,
  user: string,
  source: MailSource,
  ledger: RecordingLedger,
  sent: string[],
) {
  await source.sweep(ledger);
  expect(sorted(ledger.texts)).toEqual(sorted(sent));
  expect(await source.settle(ledger.mails)).toHaveLength(sent.length);
  await source.sweep(ledger);
  expect(ledger.mails).toHaveLength(sent.length);
  expect(dovecot.mails(user)).toEqual([]);
  const processed = new Set(dovecot.mails(user, 'Processed').map((one) => one.raw));
  expect(sorted([...processed])).toEqual(sorted(sent));
}

describeWithDovecot('IMAP with faults', () => {
  const dovecot = useDovecot();

  describe('the line is cut', () => {
    let line: LineCutter;
    let user: string;
    let source: MailSource;
    let ledger: RecordingLedger;
    const sent = mails(120);
    beforeEach(async () => {
      line = await lineCutter(dovecot().plainPort);
      user = freshUser();
      ledger = new RecordingLedger();
      for (const raw of sent) dovecot().deliver(user, raw);
      source = imapSource(dovecot().settings(user, { port: line.port, secure: 'none' }));
    });
    afterEach(async () => {
      await source.close();
      await line.close();
    });

    it.each([
      ['at log-in', { client: /AUTHENTICATE/ }],
      ['before the folder is selected', { client: /SELECT/ }],
      ['after the folder is selected', { server: /OK \[READ-WRITE\]/ }],
      ['before the list of mails arrives', { server: /\* SEARCH/ }],
      ['before the first batch is asked for', { client: /BODY\.PEEK/ }],
      ['in the middle of the second batch', { server: /mail 70\./ }],
      ['in the middle of the last batch', { server: /mail 119\./ }],
    ])('%s', async (_when, where) => {
      const cut = line.cutAt(where);
      await expect(source.sweep(ledger)).rejects.toThrow(TryAgain);
      await cut;
      await expectAllProcessed(dovecot(), user, source, ledger, sent);
    });

    it.each([
      ['before the move reaches the server', { client: /UID MOVE/ }],
      ['before the processed folder is created', { client: /CREATE/ }],
      ['after the move is done and before its answer arrives', { server: /COPYUID/ }],
      ['in the middle of the answer to the move', { server: /EXPUNGE/ }],
    ])('%s', async (_when, where) => {
      await source.sweep(ledger);
      const cut = line.cutAt(where);
      await expect(source.settle(ledger.mails)).rejects.toThrow(TryAgain);
      await cut;
      await expectAllProcessed(dovecot(), user, source, ledger, sent);
      expect(dovecot().mails(user, 'Processed')).toHaveLength(sent.length);
    });

    it('while it waits: the wait ends, and the next sweep connects anew', async () => {
      await source.sweep(ledger);
      const cut = line.cutAt({ server: /\+ idling/ });
      await Promise.all([source.wait(600_000, never), cut]);
      dovecot().deliver(user, mail('later'));
      await source.sweep(ledger);
      expect(ledger.texts).toEqual([...sent, mail('later')]);
    });

    it('keeps its mails apart from news of flags that come in between', async () => {
      line.before(/BODY\.PEEK/, () =>
        withClient(dovecot().settings(user), (client) => client.messageFlagsAdd('1:*', ['\\Seen'])),
      );
      await source.sweep(ledger);
      expect(ledger.texts).toEqual(sent);
    });

    it('moves the others when another client takes one away at that moment, folder or no folder', async () => {
      await source.sweep(ledger);
      const take = (uid: string) => () =>
        withClient(dovecot().settings(user), (client) => client.messageDelete(uid, { uid: true }));
      line.before(/UID MOVE[^\r]*\r\n/, async () => {
        await take('7')();
        line.before(/UID MOVE[^\r]*\r\n/, take('8'));
      });
      expect(await source.settle(ledger.mails)).toHaveLength(sent.length);
      expect(dovecot().mails(user)).toEqual([]);
      expect(dovecot().mails(user, 'Processed')).toHaveLength(sent.length - 2);
    });

    it('asks for one batch ahead of a slow handler and no more, and never for anything that marks a mail as seen', async () => {
      const bodies = (): number => line.said().split('BODY.PEEK[]').length - 1;
      const askedWhenHandling: number[] = [];
      await source.sweep({
        opened: () => Promise.resolve(),
        unknown: (refs) => Promise.resolve(refs),
        async arrived(batch) {
          // A command of ours goes through the same queue: when it is done, the batch ahead is here.
          await source.settle(batch.slice(0, 1));
          askedWhenHandling.push(bodies());
          await ledger.arrived(batch);
        },
      });
      expect(askedWhenHandling).toEqual([2, 3, 3]);
      expect(line.said()).not.toMatch(/BODY\[|RFC822(?!\.SIZE)|Seen/);
    });
  });

  it('renews IDLE in time, so that a mail wakes a wait that is older than the renewal', async () => {
    const line = await lineCutter(dovecot().plainPort);
    const user = freshUser();
    const ledger = new RecordingLedger();
    // The inactivity check renews IDLE by a NOOP; half a second stands for the usual 90.
    const source = imapSource(dovecot().settings(user, { port: line.port, secure: 'none', socketTimeoutMs: 500 }));
    await source.sweep(ledger);
    const woken = source.wait(600_000, never);
    await line.hears(/NOOP[\s\S]*IDLE/);
    dovecot().deliver(user, mail(1));
    await woken;
    await source.sweep(ledger);
    expect(ledger.texts).toEqual([mail(1)]);
    await source.close();
    await line.close();
  });

  describe('the server is killed and started again', () => {
    const sent = mails(200);
    it('during fetch', async () => {
      const user = freshUser();
      for (const raw of sent) dovecot().deliver(user, raw);
      const ledger = new RecordingLedger();
      const source = imapSource(dovecot().settings(user));
      const sweep = source.sweep({
        opened: () => Promise.resolve(),
        unknown: (refs) => Promise.resolve(refs),
        async arrived(batch) {
          await ledger.arrived(batch);
          if (ledger.batches.length === 1) await dovecot().kill();
        },
      });
      await expect(sweep).rejects.toThrow(TryAgain);
      await expect(source.sweep(ledger)).rejects.toThrow(/nothing listens/);
      await dovecot().start();
      await expectAllProcessed(dovecot(), user, source, ledger, sent);
      await source.close();
    });

    it('during the move', async () => {
      const user = freshUser();
      for (const raw of sent) dovecot().deliver(user, raw);
      const ledger = new RecordingLedger();
      const source = imapSource(dovecot().settings(user));
      await source.sweep(ledger);
      const settled = source.settle(ledger.mails).catch((thrown: unknown) => thrown);
      await dovecot().kill();
      await settled;
      await dovecot().start();
      await expectAllProcessed(dovecot(), user, source, ledger, sent);
      await source.close();
    });

    it('during the wait', async () => {
      const user = freshUser();
      const ledger = new RecordingLedger();
      const lost: string[] = [];
      const source = imapSource(dovecot().settings(user), {
        connected: () => lost.push('connected'),
        disconnected: () => lost.push('disconnected'),
        unreadable: () => undefined,
        unsettled: () => undefined,
      });
      await source.sweep(ledger);
      const waiting = source.wait(600_000, never);
      await dovecot().kill();
      await waiting;
      await dovecot().start();
      dovecot().deliver(user, mail(1));
      // Whether the loss shows in the wait or to the next command is chance; a failure is the caller's to try again.
      await source.sweep(ledger).catch((thrown: unknown) => {
        expect(thrown).toBeInstanceOf(TryAgain);
        return source.sweep(ledger);
      });
      expect(ledger.texts).toEqual([mail(1)]);
      expect(lost).toEqual(['connected', 'disconnected', 'connected']);
      await source.close();
    });
  });
});
