// Who the embedded PostgreSQL runs as: the server refuses to be root, so root lends it another identity.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../errors';

/** How to start a program so that it is not root. */
export interface RunAs {
  /** Program and arguments, wrapped where that is needed. */
  command(program: string, args: readonly string[]): [string, string[]];
  /** For `spawn`: the user to become, if any. */
  readonly identity: { uid?: number; gid?: number };
  /** Gives a file or an empty folder that we made to the server. */
  own(path: string): void;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

const plain = (program: string, args: readonly string[]): [string, string[]] => [program, [...args]];
const mySelf: RunAs = { command: plain, identity: {}, own: () => undefined };

/** A user namespace in which we look like user 1000: files stay root's own, no account is needed, it works below /root. */
const NAMESPACE = ['--user', '--map-user=1000', '--map-group=1000', '--'];
const inNamespace: RunAs = {
  command: (program, args) => ['unshare', [...NAMESPACE, program, ...args]],
  identity: {},
  own: () => undefined,
};

/**
 * The identity for the server of `cluster`, its data directory, which need not exist yet. An existing cluster keeps
 * its owner, so that root may look after the files of an ordinary user's server.
 * @throws UserError when root can become nobody else here.
 */
export function runAs(postgres: string, cluster: string): RunAs {
  if (process.getuid?.() !== 0) return mySelf;
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  if (owner !== undefined && owner.uid !== 0) return asAccount(owner);
  if (spawnSync('unshare', [...NAMESPACE, postgres, '--version']).status === 0) return inNamespace;
  const account = accounts().find((candidate) => canRun(postgres, cluster, candidate));
  if (account === undefined) {
    throw new UserError(
      'The embedded PostgreSQL cannot run as root here, and no other user may read this folder. ' +
        'Start as an ordinary user, move the project out of the private folder, or set DATABASE_URL.',
    );
  }
  if (owner !== undefined) spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, cluster]);
  return asAccount(account);
}

function asAccount({ uid, gid }: Account): RunAs {
  return { command: plain, identity: { uid, gid }, own: (path) => chownSync(path, uid, gid) };
}

/** The accounts that a server may borrow, best first. */
function accounts(): Account[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return ['postgres', 'node', 'nobody'].flatMap((name) => {
    const fields = lines.map((line) => line.split(':')).find(([user]) => user === name);
    return fields === undefined ? [] : [{ uid: Number(fields[2]), gid: Number(fields[3]) }];
  });
}

/** Whether the account may run the program and reach the folder that holds the cluster. */
function canRun(postgres: string, cluster: string, account: Account): boolean {
  if (spawnSync(postgres, ['--version'], { ...account, cwd: '/' }).status !== 0) return false;
  return spawnSync('sh', ['-c', 'cd -- "$1"', 'sh', dirname(cluster)], { ...account, cwd: '/' }).status === 0;
}
