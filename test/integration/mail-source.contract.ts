// What every mail source promises, run against each implementation on the real thing.

import { TryAgain } from '../../src/errors';
import type { MailSource, SweepHandler } from '../../src/receive/mail-source';
import type { MailboxWorld, Seen, SourceSettings } from './mailbox-world';
import { mail, mails, RecordingLedger } from './recording-ledger';

const raws = (seen: readonly Seen[]): string[] => seen.map((one) => one.raw).sort();
const never = new AbortController().signal;

export function describeMailSource(name: string, createWorld: () => MailboxWorld): void {
  describe(`mail source: ${name}`, () => {
    let world: MailboxWorld;
    let source: MailSource;
    let ledger: RecordingLedger;
    const open = (settings?: SourceSettings): void => {
      source = world.source(settings);
    };
    beforeEach(() => {
      world = createWorld();
      ledger = new RecordingLedger();
      open();
    });
    afterEach(() => source.close());

    it('says in what state an empty mailbox is, and hands over nothing', async () => {
      await source.sweep(ledger);
      expect(ledger.states).toHaveLength(1);
      expect(ledger.states[0]?.uidValidity).not.toBe('');
      expect(ledger.batches).toEqual([]);
    });

    it('hands over every mail, whole, oldest first, in bounded batches', async () => {
      const sent = mails(120);
      const start = Date.UTC(2026, 0, 5, 6);
      for (const [i, raw] of sent.entries()) world.deliver(raw, new Date(start + i * 1000));
      await source.sweep(ledger);
      expect(ledger.texts).toEqual(sent);
      expect(ledger.batches.map((batch) => batch.length)).toEqual([50, 50, 20]);
      expect(ledger.mails.map((one) => one.internalDate.getTime() - start)).toEqual(sent.map((_, i) => i * 1000));
      expect(ledger.mails.every((one) => !one.oversize && one.size === one.raw.length)).toBe(true);
      expect(new Set(ledger.mails.map((one) => one.uid)).size).toBe(120);
    });

    it('fetches only what the ledger does not know', async () => {
      for (const raw of mails(5)) world.deliver(raw);
      const asked: string[] = [];
      await source.sweep({
        opened: () => Promise.resolve(),
        unknown(refs) {
          asked.push(...refs.map((ref) => ref.uid));
          return Promise.resolve(refs.filter((_, i) => i === 1 || i === 3));
        },
        arrived: (batch) => ledger.arrived(batch),
      });
      expect(asked).toHaveLength(5);
      expect(ledger.mails.map((one) => one.uid)).toEqual([asked[1], asked[3]]);
    });

    it('hands over nothing twice, before the settlement and after it', async () => {
      for (const raw of mails(3)) world.deliver(raw);
      await source.sweep(ledger);
      await source.sweep(ledger);
      expect(ledger.mails).toHaveLength(3);
      expect(await source.settle(ledger.mails)).toHaveLength(3);
      world.deliver(mail('new'));
      await source.sweep(ledger);
      expect(ledger.texts).toEqual([...mails(3), mail('new')]);
    });

    it('moves what is settled into a folder that it creates, bytes and unseen state unchanged', async () => {
      for (const raw of mails(3)) world.deliver(raw);
      await source.sweep(ledger);
      expect(await source.settle(ledger.mails.slice(0, 2))).toHaveLength(2);
      expect(raws(world.folder('Processed'))).toEqual(mails(2));
      expect(raws(world.inbox())).toEqual([mail(2)]);
      expect([...world.folder('Processed'), ...world.inbox()].filter((one) => one.flags.includes('S'))).toEqual([]);
    });

    it('moves into a folder below another one', async () => {
      open({ processedFolder: 'Desk/Done' });
      world.deliver(mail(1));
      await source.sweep(ledger);
      await source.settle(ledger.mails);
      expect(raws(world.folder('Desk/Done'))).toEqual([mail(1)]);
    });

    it('flags what is settled and leaves it where it is, unseen', async () => {
      open({ settlement: 'flag' });
      for (const raw of mails(2)) world.deliver(raw);
      await source.sweep(ledger);
      expect(await source.settle(ledger.mails)).toHaveLength(2);
      await source.sweep(ledger);
      expect(ledger.mails).toHaveLength(2);
      expect(raws(world.inbox())).toEqual(mails(2));
      expect(world.inbox().filter((one) => one.flags.includes('S'))).toEqual([]);
    });

    it('settles again without harm, and counts as settled what is gone or was never there', async () => {
      for (const raw of mails(3)) world.deliver(raw);
      await source.sweep(ledger);
      await source.settle(ledger.mails.slice(0, 1));
      await world.remove('mail 1.');
      const elsewhere = { uidValidity: 'of-another-time', uid: '1' };
      const asked = [...ledger.mails, elsewhere];
      expect((await source.settle(asked)).map((ref) => ref.uid)).toEqual(asked.map((ref) => ref.uid));
      expect((await source.settle(asked)).map((ref) => ref.uid)).toEqual(asked.map((ref) => ref.uid));
      expect(await source.settle([])).toEqual([]);
      expect(raws(world.folder('Processed'))).toEqual([mail(0), mail(2)]);
    });

    it('leaves out a mail that vanishes between listing and fetching', async () => {
      for (const raw of mails(3)) world.deliver(raw);
      await source.sweep({
        opened: () => Promise.resolve(),
        async unknown(refs) {
          await world.remove('mail 1.');
          return refs;
        },
        arrived: (batch) => ledger.arrived(batch),
      });
      expect(ledger.texts).toEqual([mail(0), mail(2)]);
    });

    it('hands over one batch at a time, and settles while a batch is being handled', async () => {
      for (const raw of mails(120)) world.deliver(raw);
      let handling = 0;
      await source.sweep({
        opened: () => Promise.resolve(),
        unknown: (refs) => Promise.resolve(refs),
        async arrived(batch) {
          handling += 1;
          expect(handling).toBe(1);
          expect(await source.settle(batch)).toHaveLength(batch.length);
          await ledger.arrived(batch);
          handling -= 1;
        },
      });
      expect(ledger.texts).toEqual(mails(120));
      expect(world.inbox()).toEqual([]);
    });

    it('passes on the failure of its handler, and hands the mails over again next time', async () => {
      for (const raw of mails(120)) world.deliver(raw);
      const failure = new Error('the database is away');
      const failing: SweepHandler = {
        opened: () => Promise.resolve(),
        unknown: (refs) => ledger.unknown(refs),
        arrived: (batch) => (ledger.batches.length === 1 ? Promise.reject(failure) : ledger.arrived(batch)),
      };
      await expect(source.sweep(failing)).rejects.toBe(failure);
      expect(ledger.mails).toHaveLength(50);
      await source.sweep(ledger);
      expect(ledger.texts).toEqual(mails(120));
    });

    it('keeps only the header of a mail over the limit', async () => {
      open({ maxBytes: 10_000 });
      const large = mail('large', 12_000);
      for (const raw of [mail(0), large, mail(2)]) world.deliver(raw);
      await source.sweep(ledger);
      const [, header] = ledger.mails;
      expect(ledger.mails.map((one) => one.oversize)).toEqual([false, true, false]);
      expect(header?.size).toBe(large.length);
      expect(header?.raw.toString()).toBe(large.slice(0, large.indexOf('\r\n\r\n') + 4));
    });

    it('hands over a mail larger than a batch whole and alone', async () => {
      const large = mail('large', 9_500_000);
      for (const raw of [mail(0), large, mail(2)]) world.deliver(raw);
      await source.sweep(ledger);
      expect(ledger.batches.map((batch) => batch.length)).toEqual([1, 1, 1]);
      expect(ledger.mails[1]?.raw.equals(Buffer.from(large))).toBe(true);
      expect(ledger.mails[1]?.size).toBe(large.length);
    });

    it('wakes on delivery', async () => {
      await source.sweep(ledger);
      const woken = source.wait(600_000, never);
      world.deliver(mail(1));
      await woken;
      await source.sweep(ledger);
      expect(ledger.texts).toEqual([mail(1)]);
    });

    it('wakes on a mail that came between the sweep and the wait', async () => {
      await source.sweep(ledger);
      world.deliver(mail(1));
      await source.wait(600_000, never);
      await source.sweep(ledger);
      expect(ledger.texts).toEqual([mail(1)]);
    });

    it('wakes on a mail that came before a settlement', async () => {
      world.deliver(mail(1));
      await source.sweep(ledger);
      world.deliver(mail(2));
      await source.settle(ledger.mails);
      await source.wait(600_000, never);
      await source.sweep(ledger);
      expect(ledger.texts).toEqual([mail(1), mail(2)]);
    });

    it('ends a wait on time, on a signal that has fired, and on one that fires, and works on', async () => {
      await source.sweep(ledger);
      await source.wait(1, never);
      await source.wait(600_000, AbortSignal.abort());
      const stop = new AbortController();
      const waiting = source.wait(600_000, stop.signal);
      stop.abort();
      await waiting;
      world.deliver(mail(1));
      await source.sweep(ledger);
      expect(ledger.texts).toEqual([mail(1)]);
      expect(await source.settle(ledger.mails)).toHaveLength(1);
    });

    it('ends a wait when it is closed, and closes twice without harm', async () => {
      await source.sweep(ledger);
      const waiting = source.wait(600_000, never);
      await source.close();
      await waiting;
      await source.close();
      await expect(source.sweep(ledger)).rejects.toThrow(TryAgain);
    });

    it('names its mailbox the same at every start', async () => {
      const again = world.source();
      expect(again.mailbox).toBe(source.mailbox);
      await again.close();
    });
  });
}
