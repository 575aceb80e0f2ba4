// A Maildir as a mail source: the contract, and what only a directory can do.

import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MaildirSettings, maildirSource } from '../../src/receive/maildir-source';
import { silentLog } from '../../src/receive/source-log';
import { describeMailSource } from './mail-source.contract';
import type { MailboxWorld, Seen } from './mailbox-world';
import { mail, mails, RecordingLedger } from './recording-ledger';

const scratch: string[] = [];
afterAll(() => {
  for (const directory of scratch) rmSync(directory, { recursive: true, force: true });
});

function freshPath(): string {
  const directory = mkdtempSync(join(tmpdir(), 'tirkeu-maildir-'));
  scratch.push(directory);
  return join(directory, 'mail');
}

function look(path: string): Seen[] {
  return ['new', 'cur'].flatMap((sub) =>
    (existsSync(join(path, sub)) ? readdirSync(join(path, sub)) : []).map((name) => ({
      raw: readFileSync(join(path, sub, name), 'utf8'),
      flags: name.split(':2,')[1] ?? '',
    })),
  );
}

let delivered = 0;
/** Delivers as Postfix does: into tmp/, then by renaming. */
function deliver(path: string, raw: string | Buffer, at?: Date): string {
  for (const sub of ['tmp', 'new', 'cur']) mkdirSync(join(path, sub), { recursive: true });
  delivered += 1;
  const name = `${Math.floor(Date.now() / 1000)}.M${String(delivered).padStart(6, '0')}.host`;
  writeFileSync(join(path, 'tmp', name), raw);
  if (at) utimesSync(join(path, 'tmp', name), at, at);
  renameSync(join(path, 'tmp', name), join(path, 'new', name));
  return name;
}

function createWorld(): MailboxWorld {
  const path = freshPath();
  return {
    source: ({ log, ...settings } = {}) => maildirSource({ path, settlement: 'move', ...settings }, log),
    deliver: (raw, at) => void deliver(path, raw, at),
    remove(part) {
      for (const sub of ['new', 'cur']) {
        for (const name of readdirSync(join(path, sub))) {
          const file = join(path, sub, name);
          if (readFileSync(file, 'utf8').includes(part)) rmSync(file);
        }
      }
      return Promise.resolve();
    },
    inbox: () => look(path),
    folder: (name) => look(join(path, `.${name.replaceAll('/', '.')}`)),
  };
}

describeMailSource('Maildir', createWorld);

describe('Maildir', () => {
  let path: string;
  let ledger: RecordingLedger;
  const source = (settings: Partial<MaildirSettings> = {}, log = silentLog) =>
    maildirSource({ path, settlement: 'move', ...settings }, log);
  beforeEach(() => {
    path = freshPath();
    ledger = new RecordingLedger();
  });

  it('creates the directories of a Maildir that is not there', async () => {
    await source().sweep(ledger);
    expect(readdirSync(path).sort()).toEqual(['cur', 'new', 'tmp']);
  });

  it('takes mails of new/ and cur/, and nothing else', async () => {
    deliver(path, mail('in new'));
    const name = deliver(path, mail('in cur'));
    renameSync(join(path, 'new', name), join(path, 'cur', `${name}:2,S`));
    writeFileSync(join(path, 'tmp', '1.half'), 'From: half');
    writeFileSync(join(path, 'new', '.hidden'), 'hidden');
    writeFileSync(join(path, 'letter.eml'), mail('beside'));
    mkdirSync(join(path, 'new', '1.directory'));
    symlinkSync('/etc/hostname', join(path, 'new', '1.link'));
    await source().sweep(ledger);
    expect(ledger.texts.sort()).toEqual([mail('in cur'), mail('in new')]);
  });

  it('knows a mail again when another program changes its flags', async () => {
    const name = deliver(path, mail(1));
    const one = source();
    await one.sweep(ledger);
    renameSync(join(path, 'new', name), join(path, 'cur', `${name}:2,FS`));
    await one.sweep(ledger);
    expect(ledger.mails.map(({ uid }) => uid)).toEqual([name]);
    expect(await one.settle(ledger.mails)).toHaveLength(1);
    expect(readdirSync(join(path, '.Processed', 'cur'))).toEqual([`${name}:2,FS`]);
    await one.close();
  });

  it('takes a dropped file of an everyday name, and another of the same name later', async () => {
    const one = source();
    await one.sweep(ledger);
    for (const [i, raw] of [mail('first'), mail('second')].entries()) {
      const file = join(path, 'new', 'letter.eml');
      writeFileSync(file, raw);
      utimesSync(file, 1_767_600_000 + i, 1_767_600_000 + i);
      await one.sweep(ledger);
      expect(await one.settle(ledger.mails)).toEqual(ledger.mails);
    }
    expect(ledger.texts).toEqual([mail('first'), mail('second')]);
    expect(look(join(path, '.Processed')).map((seen) => seen.raw)).toEqual([mail('first'), mail('second')]);
    await one.close();
  });

  it('waits for the content of a dropped file that is still empty', async () => {
    const one = source({ settlement: 'flag' });
    await one.sweep(ledger);
    const file = join(path, 'new', 'letter.eml');
    writeFileSync(file, '');
    await one.sweep(ledger);
    expect(ledger.mails).toEqual([]);
    const woken = one.wait(600_000, new AbortController().signal);
    appendFileSync(file, mail(1));
    await woken;
    await one.sweep(ledger);
    await one.settle(ledger.mails);
    await one.sweep(ledger);
    expect(ledger.texts).toEqual([mail(1)]);
    await one.close();
  });

  it('says once that a mail cannot be read, and hands over the others', async () => {
    for (const raw of mails(3)) deliver(path, raw);
    const said: string[] = [];
    const one = source({}, { ...silentLog, unreadable: (_mailbox, uid) => said.push(uid) });
    const victim = readdirSync(join(path, 'new')).sort()[1] ?? '';
    const file = join(path, 'new', victim);
    for (let sweep = 0; sweep < 2; sweep += 1) {
      await one.sweep({
        opened: () => Promise.resolve(),
        // Root may read every file, so a link takes its place in the moment before it is read.
        unknown(refs) {
          rmSync(file);
          symlinkSync('/etc/hostname', file);
          return ledger.unknown(refs);
        },
        arrived: (batch) => ledger.arrived(batch),
      });
      rmSync(file);
      writeFileSync(file, mail(1));
    }
    expect(said).toEqual([victim]);
    expect(ledger.texts).toEqual([mail(0), mail(2)]);
    await one.close();
  });

  it('says that a directory cannot be used', async () => {
    writeFileSync(join(path, '..', 'file'), '');
    path = join(path, '..', 'file', 'mail');
    await expect(source().sweep(ledger)).rejects.toThrow(/^Maildir .*(ENOTDIR|EEXIST)/);
  });
});
