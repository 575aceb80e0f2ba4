// A private Dovecot on loopback with TLS for tests: start, deliver mail into it, look into its folders, kill it, start it again.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ImapSettings } from '../../src/receive/imap-settings';

export interface Dovecot {
  /** Port of IMAP over TLS, and of IMAP in the clear with STARTTLS; the same after a restart. */
  readonly tlsPort: number;
  readonly plainPort: number;
  /** PEM of the self-signed certificate of `localhost` and `127.0.0.1`. */
  readonly ca: string;
  /** Settings of a source on the mailbox of `user`, over TLS. Any user name exists. */
  settings(user: string, overrides?: Partial<ImapSettings>): ImapSettings;
  /** Puts a mail into a folder as a mail transfer agent does, and returns its file name. */
  deliver(user: string, raw: string | Buffer, options?: Delivery): string;
  /** Looks into a folder on disk. */
  mails(user: string, folder?: string): StoredMail[];
  /** Path of the Maildir of a user's folder. */
  maildir(user: string, folder?: string): string;
  /** `kill -9` of the server and of all its processes, as in a power cut. */
  kill(): Promise<void>;
  /** Starts again after `kill`. */
  start(): Promise<void>;
  /** Ends the server and removes its files. */
  stop(): Promise<void>;
}

export interface Delivery {
  readonly folder?: string;
  /** INTERNALDATE; now unless given. */
  readonly at?: Date;
}

export interface StoredMail {
  readonly file: string;
  /** Letters of Maildir flags: S seen, T deleted, and a to z for keywords. */
  readonly flags: string;
  readonly raw: string;
}

export interface DovecotOptions {
  /** `/` unless given. */
  readonly separator?: string;
  /** Prefix of the personal namespace, such as `INBOX.`. */
  readonly prefix?: string;
  /** Replaces the capabilities that are announced after log-in, to stand for an older server. */
  readonly capability?: string;
}

export const PASSWORD = 'correct-horse';
const HOST = '127.0.0.1';

/** Why no Dovecot can be run here, or null if it can. */
export function dovecotMissing(): string | null {
  if (!dovecotPath()) return 'Dovecot is not installed (scripts/install-test-packages.sh installs it)';
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
  } catch {
    return 'openssl is not installed (scripts/install-test-packages.sh installs it)';
  }
  return null;
}

/** `describe`, or a skipped one that says why, loudly. */
export function describeWithDovecot(name: string, body: () => void): void {
  const missing = dovecotMissing();
  if (missing) console.warn(`SKIPPED: ${name}: ${missing}`);
  (missing ? describe.skip : describe)(name, body);
}

export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const directory = mkdtempSync(join(tmpdir(), 'tirkeu-dovecot-'));
  chmodSync(directory, 0o755);
  const [tlsPort, plainPort] = await freePorts();
  writeCertificate(directory);
  const owner = mailOwner();
  mkdirSync(join(directory, 'mail'));
  chownSync(join(directory, 'mail'), owner.uid, owner.gid);
  const config = join(directory, 'dovecot.conf');
  writeFileSync(config, configuration(directory, tlsPort, plainPort, options));

  let server: ChildProcess | null = null;
  let delivered = 0;
  const maildir = (user: string, folder?: string): string =>
    join(directory, 'mail', user, 'Maildir', folder ? `.${folder.replaceAll('/', '.')}` : '');

  async function start(): Promise<void> {
    // Its own process group, so that exactly what was started here can be killed.
    server = spawn(dovecotPath() ?? 'dovecot', ['-F', '-c', config], { stdio: 'ignore', detached: true });
    // A test that fails before it stops the server must neither hang the runner nor leave the server behind.
    server.unref();
    process.once('exit', killNow);
    await accepting(server, tlsPort, join(directory, 'dovecot.log'));
  }
  function killNow(): void {
    if (server?.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    const { pid, exitCode, signalCode } = server ?? {};
    if (!server || pid === undefined || exitCode !== null || signalCode !== null) return;
    const ended = once(server, 'exit');
    process.kill(signal === 'SIGKILL' ? -pid : pid, signal);
    await ended;
    process.off('exit', killNow);
    server = null;
  }

  await start();
  return {
    tlsPort,
    plainPort,
    ca: readFileSync(join(directory, 'cert.pem'), 'utf8'),
    maildir,
    settings(user, overrides) {
      const ca = readFileSync(join(directory, 'cert.pem'), 'utf8');
      const base = {
        host: HOST,
        port: tlsPort,
        secure: 'tls',
        user,
        password: PASSWORD,
        settlement: 'move',
        ca,
      } as const;
      return { ...base, ...overrides };
    },
    deliver(user, raw, { folder, at } = {}) {
      const path = maildir(user, folder);
      createMaildir(path, join(directory, 'mail'), owner);
      delivered += 1;
      const name = `${Math.floor(Date.now() / 1000)}.M${String(delivered).padStart(6, '0')}P${process.pid}.tirkeu`;
      const temporary = join(path, 'tmp', name);
      writeFileSync(temporary, raw);
      chownSync(temporary, owner.uid, owner.gid);
      if (at) utimesSync(temporary, at, at);
      renameSync(temporary, join(path, 'new', name));
      return name;
    },
    mails(user, folder) {
      const path = maildir(user, folder);
      return ['new', 'cur'].flatMap((sub) =>
        (existsSync(join(path, sub)) ? readdirSync(join(path, sub)) : []).map((file) => ({
          file,
          flags: file.split(':2,')[1] ?? '',
          raw: readFileSync(join(path, sub, file), 'utf8'),
        })),
      );
    },
    start,
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM');
      rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function dovecotPath(): string | undefined {
  const directories = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
  return directories.map((directory) => join(directory, 'dovecot')).find((path) => existsSync(path));
}

/** Dovecot refuses to serve mail as root: there the mail belongs to nobody. */
function mailOwner(): { uid: number; gid: number; name: string; group: string } {
  const { uid, gid, username } = userInfo();
  const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
  return uid === 0 ? { uid: 65534, gid: 65534, name: 'nobody', group: 'nogroup' } : { uid, gid, name: username, group };
}

function writeCertificate(directory: string): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'key.pem'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const arguments_ = ['req', '-x509', ...key, '-out', 'cert.pem', '-days', '2', ...names];
  execFileSync('openssl', arguments_, { cwd: directory, stdio: 'ignore' });
}

function configuration(directory: string, tlsPort: number, plainPort: number, options: DovecotOptions): string {
  const owner = mailOwner();
  const { separator = '/', prefix = '', capability } = options;
  return `
base_dir = ${directory}/run
state_dir = ${directory}/state
log_path = ${directory}/dovecot.log
protocols = imap
listen = ${HOST}
ssl = yes
ssl_cert = <${directory}/cert.pem
ssl_key = <${directory}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain
auth_failure_delay = 0
default_login_user = ${owner.name}
default_internal_user = ${owner.name}
default_internal_group = ${owner.group}
first_valid_uid = 1
mail_location = maildir:~/Maildir
mail_fsync = never
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${directory}/mail/%n
}
namespace {
  inbox = yes
  separator = ${separator}
  prefix = ${prefix}
}
service anvil {
  chroot =
  # Without this a wrong password in one test slows the log-ins of the next ones down.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap-login {
  chroot =
  process_min_avail = 1
  service_count = 0
  inet_listener imap {
    port = ${plainPort}
  }
  inet_listener imaps {
    port = ${tlsPort}
  }
}
protocol imap {
  mail_max_userip_connections = 100
  ${capability ? `imap_capability = ${capability}` : ''}
}
`;
}

function createMaildir(path: string, root: string, owner: { uid: number; gid: number }): void {
  if (existsSync(join(path, 'new'))) return;
  for (const sub of ['new', 'cur', 'tmp']) mkdirSync(join(path, sub), { recursive: true });
  for (let at = join(path, 'new'); at !== root; at = join(at, '..')) chownSync(at, owner.uid, owner.gid);
  for (const sub of ['cur', 'tmp']) chownSync(join(path, sub), owner.uid, owner.gid);
}

async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports = await Promise.all(
    servers.map(async (server) => {
      server.listen(0, HOST);
      await once(server, 'listening');
      const address = server.address();
      return typeof address === 'object' && address ? address.port : 0;
    }),
  );
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return [ports[0] ?? 0, ports[1] ?? 0];
}

/** Resolves once the server accepts connections. */
async function accepting(server: ChildProcess, port: number, log: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (server.exitCode === null && Date.now() < deadline) {
    const socket = connect(port, HOST);
    const reached = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (reached) return;
    await pause(10);
  }
  throw new Error(`Dovecot did not start: ${existsSync(log) ? readFileSync(log, 'utf8') : 'no log'}`);
}
