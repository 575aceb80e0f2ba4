// An IMAP folder as a mail source: the contract over TLS, and what other clients do to the same folder meanwhile.

import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { imapSource } from '../../src/receive/imap-source';
import { silentLog } from '../../src/receive/source-log';
import { type Dovecot, describeWithDovecot } from './dovecot';
import { freshUser, useDovecot, withClient } from './imap-mailbox';
import { describeMailSource } from './mail-source.contract';
import type { MailboxWorld } from './mailbox-world';
import { mail, mails, RecordingLedger } from './recording-ledger';

jest.setTimeout(600_000);

function world(dovecot: Dovecot): MailboxWorld {
  const user = freshUser();
  return {
    source: ({ log, ...settings } = {}) => imapSource(dovecot.settings(user, settings), log),
    deliver: (raw, at) => void dovecot.deliver(user, raw, at ? { at } : {}),
    remove: (part) =>
      withClient(dovecot.settings(user), async (client) => {
        await client.messageDelete({ body: '', subject: part }, { uid: true });
      }),
    inbox: () => dovecot.mails(user),
    folder: (name) => dovecot.mails(user, name),
  };
}

describeWithDovecot('IMAP over TLS', () => {
  const dovecot = useDovecot();
  describeMailSource('IMAP', () => world(dovecot()));

  it('hands over mails that a person has read already, and those marked for deletion', async () => {
    const user = freshUser();
    for (const raw of mails(2)) dovecot().deliver(user, raw);
    await withClient(dovecot().settings(user), async (client) => {
      await client.messageFlagsAdd('1', ['\\Seen']);
      await client.messageFlagsAdd('2', ['\\Deleted']);
    });
    const ledger = new RecordingLedger();
    const source = imapSource(dovecot().settings(user));
    await source.sweep(ledger);
    expect(ledger.texts).toEqual(mails(2));
    await source.close();
  });

  it('reports the state of the folder as the server does', async () => {
    const user = freshUser();
    for (const raw of mails(3)) dovecot().deliver(user, raw);
    const ledger = new RecordingLedger();
    const source = imapSource(dovecot().settings(user));
    await source.sweep(ledger);
    const seen = await withClient(dovecot().settings(user), (client) => Promise.resolve(client.mailbox));
    expect(seen && String(seen.uidValidity)).toBe(ledger.states[0]?.uidValidity);
    expect(ledger.states[0]?.uidNext).toBe('4');
    expect(ledger.mails.map((one) => one.uid)).toEqual(['1', '2', '3']);
    await source.close();
  });

  it('lists nothing that it has flagged, even for a ledger that has forgotten everything', async () => {
    const user = freshUser();
    for (const raw of mails(3)) dovecot().deliver(user, raw);
    const ledger = new RecordingLedger();
    const source = imapSource(dovecot().settings(user, { settlement: 'flag' }));
    await source.sweep(ledger);
    await source.settle(ledger.mails.slice(0, 2));
    const forgetful = new RecordingLedger();
    await source.sweep(forgetful);
    expect(forgetful.texts).toEqual([mail(2)]);
    const flags = await withClient(dovecot().settings(user), (client) => client.fetchAll('1:*', { flags: true }));
    expect(flags.map((row) => [...(row.flags ?? [])])).toEqual([['$TirkeuDone'], ['$TirkeuDone'], []]);
    await source.close();
  });

  it('wakes on a mail that came while another one was taken away, though their number is the same', async () => {
    const user = freshUser();
    for (const raw of mails(2)) dovecot().deliver(user, raw);
    const ledger = new RecordingLedger();
    const source = imapSource(dovecot().settings(user));
    await source.sweep(ledger);
    await withClient(dovecot().settings(user), async (client) => {
      await client.messageDelete('1', { uid: true });
      await client.append('INBOX', mail('later'));
    });
    await source.settle(ledger.mails);
    await source.wait(600_000, new AbortController().signal);
    await source.sweep(ledger);
    expect(ledger.texts).toEqual([...mails(2), mail('later')]);
    await source.close();
  });

  it('keeps two mailboxes apart', async () => {
    const [anna, marat] = [freshUser(), freshUser()];
    dovecot().deliver(anna, mail('for anna'));
    dovecot().deliver(marat, mail('for marat'));
    const sources = [anna, marat].map((user) => imapSource(dovecot().settings(user)));
    const ledgers = sources.map(() => new RecordingLedger());
    await Promise.all(sources.map((source, i) => source.sweep(ledgers[i] ?? new RecordingLedger())));
    expect(ledgers.map((ledger) => ledger.texts)).toEqual([[mail('for anna')], [mail('for marat')]]);
    expect(new Set(sources.map((source) => source.mailbox)).size).toBe(2);
    await Promise.all(sources.map((source) => source.close()));
  });

  it('goes by the new UIDs when UIDVALIDITY changes under an open connection', async () => {
    const user = freshUser();
    const settings = dovecot().settings(user, { folder: 'Desk' });
    dovecot().deliver(user, mail('old'), { folder: 'Desk' });
    const ledger = new RecordingLedger();
    const source = imapSource(settings);
    await source.sweep(ledger);
    await withClient(dovecot().settings(user), async (client) => {
      await client.mailboxDelete('Desk');
      await client.mailboxCreate('Desk');
    });
    dovecot().deliver(user, mail('new'), { folder: 'Desk' });
    const old = [...ledger.mails];
    expect(await source.settle(old).catch(() => source.settle(old))).toEqual(old);
    await source.sweep(ledger);
    expect(ledger.texts).toEqual([mail('old'), mail('new')]);
    expect(ledger.mails[0]?.uid).toBe(ledger.mails[1]?.uid);
    expect(ledger.mails[0]?.uidValidity).not.toBe(ledger.mails[1]?.uidValidity);
    expect(
      dovecot()
        .mails(user, 'Desk')
        .map((one) => one.raw),
    ).toEqual([mail('new')]);
    await source.close();
  });

  it('shares its mailbox with a client that moves the same mails', async () => {
    const user = freshUser();
    for (const raw of mails(40)) dovecot().deliver(user, raw);
    const ledger = new RecordingLedger();
    const source = imapSource(dovecot().settings(user));
    await source.sweep(ledger);
    const [settled] = await Promise.all([
      source.settle(ledger.mails),
      withClient(dovecot().settings(user), async (client) => {
        await client.mailboxCreate('Elsewhere');
        await client.messageMove('1:20', 'Elsewhere', { uid: true });
      }),
    ]);
    expect(settled).toHaveLength(40);
    expect(dovecot().mails(user)).toEqual([]);
    const everywhere = [...dovecot().mails(user, 'Processed'), ...dovecot().mails(user, 'Elsewhere')];
    expect([...new Set(everywhere.map((one) => one.raw))].sort()).toEqual(mails(40).sort());
    await source.close();
  });

  it('reports a mail that the server cannot read, and hands over the others', async () => {
    const user = freshUser();
    const names = mails(3).map((raw) => dovecot().deliver(user, raw));
    chmodSync(join(dovecot().maildir(user), 'new', names[1] ?? ''), 0o000);
    const said: string[] = [];
    const ledger = new RecordingLedger();
    const source = imapSource(dovecot().settings(user), {
      ...silentLog,
      unreadable: (_mailbox, uid) => said.push(uid),
    });
    // Dovecot ends the connection over such a mail. Twice it may be the server's own fault; then each mail is fetched alone.
    const outcomes: string[] = [];
    for (let sweep = 0; sweep < 6; sweep += 1) {
      outcomes.push(
        await source.sweep(ledger).then(
          () => 'done',
          () => 'failed',
        ),
      );
    }
    expect(ledger.texts).toEqual([mail(0), mail(2)]);
    expect(outcomes).toEqual(['failed', 'failed', 'failed', 'failed', 'failed', 'done']);
    expect(said).toEqual(['2']);
    await source.close();
  });

  it('leaves out a mail whose file another program deleted', async () => {
    const user = freshUser();
    const names = mails(3).map((raw) => dovecot().deliver(user, raw));
    const ledger = new RecordingLedger();
    const source = imapSource(dovecot().settings(user));
    await source
      .sweep({
        opened: () => Promise.resolve(),
        unknown(refs) {
          rmSync(join(dovecot().maildir(user), 'cur', `${names[1]}:2,`), { force: true });
          rmSync(join(dovecot().maildir(user), 'new', `${names[1]}`), { force: true });
          return Promise.resolve(refs);
        },
        arrived: (batch) => ledger.arrived(batch),
      })
      .catch(() => undefined);
    await source.sweep(ledger);
    expect(ledger.texts.sort()).toEqual([mail(0), mail(2)]);
    await source.close();
  });
});
