// An IMAP source on servers that lack extensions or keep their folders elsewhere, played by Dovecot.

import { imapSource } from '../../src/receive/imap-source';
import { describeWithDovecot } from './dovecot';
import { freshUser, useDovecot, withClient } from './imap-mailbox';
import { lineCutter } from './line-cutter';
import { mail, mails, RecordingLedger } from './recording-ledger';

jest.setTimeout(600_000);
const sorted = (texts: readonly string[]): string[] => [...texts].sort();

describeWithDovecot('IMAP without MOVE', () => {
  const dovecot = useDovecot({ capability: 'IMAP4rev1 NAMESPACE IDLE UIDPLUS' });

  it('copies and expunges exactly its own mails, not what a person marked as deleted', async () => {
    const user = freshUser();
    for (const raw of mails(4)) dovecot().deliver(user, raw);
    const ledger = new RecordingLedger();
    const source = imapSource(dovecot().settings(user));
    await source.sweep(ledger);
    await withClient(dovecot().settings(user), (client) => client.messageFlagsAdd('4', ['\\Deleted'], { uid: true }));
    expect(await source.settle(ledger.mails.slice(0, 3))).toHaveLength(3);
    expect(
      dovecot()
        .mails(user)
        .map((one) => one.raw),
    ).toEqual([mail(3)]);
    expect(
      sorted(
        dovecot()
          .mails(user, 'Processed')
          .map((one) => one.raw),
      ),
    ).toEqual(mails(3));
    await source.close();
  });

  it('deletes nothing when the copy is refused because another client took one of the mails', async () => {
    const line = await lineCutter(dovecot().plainPort);
    const user = freshUser();
    for (const raw of mails(3)) dovecot().deliver(user, raw);
    const ledger = new RecordingLedger();
    const source = imapSource(dovecot().settings(user, { port: line.port, secure: 'none' }));
    await source.sweep(ledger);
    await withClient(dovecot().settings(user), (client) => client.mailboxCreate('Processed'));
    line.before(/UID COPY/, () =>
      withClient(dovecot().settings(user), (client) => client.messageDelete('2', { uid: true })),
    );
    expect(await source.settle(ledger.mails)).toHaveLength(3);
    expect(
      sorted(
        dovecot()
          .mails(user, 'Processed')
          .map((one) => one.raw),
      ),
    ).toEqual([mail(0), mail(2)]);
    expect(dovecot().mails(user)).toEqual([]);
    await source.close();
    await line.close();
  });
});

describeWithDovecot('IMAP without MOVE, UIDPLUS and IDLE', () => {
  const dovecot = useDovecot({ capability: 'IMAP4rev1 NAMESPACE' });

  it('copies, and marks as deleted what only a plain EXPUNGE could remove', async () => {
    const user = freshUser();
    for (const raw of mails(3)) dovecot().deliver(user, raw);
    const ledger = new RecordingLedger();
    const source = imapSource(dovecot().settings(user));
    await source.sweep(ledger);
    expect(await source.settle(ledger.mails.slice(0, 2))).toHaveLength(2);
    await source.sweep(ledger);
    expect(ledger.mails).toHaveLength(3);
    const inbox = dovecot().mails(user);
    expect(sorted(inbox.filter((one) => one.flags.includes('T')).map((one) => one.raw))).toEqual(mails(2));
    expect(inbox).toHaveLength(3);
    expect(
      sorted(
        dovecot()
          .mails(user, 'Processed')
          .map((one) => one.raw),
      ),
    ).toEqual(mails(2));
    await source.close();
  });

  it('polls, so that a wait still ends on delivery', async () => {
    const user = freshUser();
    const ledger = new RecordingLedger();
    const source = imapSource(dovecot().settings(user));
    await source.sweep(ledger);
    dovecot().deliver(user, mail(1));
    await source.wait(600_000, new AbortController().signal);
    await source.sweep(ledger);
    expect(ledger.texts).toEqual([mail(1)]);
    await source.close();
  });
});

describeWithDovecot('IMAP with folders below INBOX', () => {
  const dovecot = useDovecot({ separator: '.', prefix: 'INBOX.' });

  it.each(['Processed', 'INBOX.Processed', 'Desk/Processed'])('moves to %s', async (processedFolder) => {
    const user = freshUser();
    dovecot().deliver(user, mail(1));
    const ledger = new RecordingLedger();
    const source = imapSource(dovecot().settings(user, { processedFolder }));
    await source.sweep(ledger);
    expect(await source.settle(ledger.mails)).toHaveLength(1);
    expect(dovecot().mails(user)).toEqual([]);
    expect(
      dovecot()
        .mails(user, processedFolder.replace('INBOX.', ''))
        .map((one) => one.raw),
    ).toEqual([mail(1)]);
    await source.close();
  });

  it('prepares the folder for mails that are done, as often as it is asked', async () => {
    const settings = dovecot().settings(freshUser(), { processedFolder: 'Desk/Processed' });
    const source = imapSource(settings);
    await source.prepare();
    await source.prepare();
    await source.close();
    const folders = await withClient(settings, (client) => client.list());
    expect(folders.map(({ path }) => path)).toContain('INBOX.Desk.Processed');
  });
});

describeWithDovecot('IMAP where nothing may be moved', () => {
  const dovecot = useDovecot();

  it('says so, settles nothing, and goes on delivering', async () => {
    const user = freshUser();
    for (const raw of mails(2)) dovecot().deliver(user, raw);
    const said: string[] = [];
    const ledger = new RecordingLedger();
    const log = {
      connected() {},
      disconnected() {},
      unreadable() {},
      unsettled: (_: string, n: number, why: string) => void said.push(`${n}: ${why}`),
    };
    // Dovecot refuses names that begin with a dot level.
    const source = imapSource(dovecot().settings(user, { processedFolder: '../outside' }), log);
    await source.sweep(ledger);
    expect(await source.settle(ledger.mails)).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/^2: the server does not move to \.\.\/outside/)]);
    await expect(source.prepare()).rejects.toThrow(/\.\.\/outside.*PROCESSED_FOLDER/);
    dovecot().deliver(user, mail('later'));
    await source.sweep(ledger);
    expect(ledger.texts).toEqual([...mails(2), mail('later')]);
    await source.close();
  });
});
