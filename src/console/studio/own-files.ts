// The administrator's own template files: saved whole or not at all, each earlier version kept, any of them put back.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface KeptVersion {
  /** When it was replaced: `20261126T143005123Z`, also its name. */
  readonly name: string;
  readonly at: Date;
}

/** Earlier versions lie in a folder that no template is read from. */
const HISTORY = '.history';
const MOST_VERSIONS = 50;
const VERSION = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/;

/** Written beside and renamed: who reads meanwhile sees the old file or the new one. What it replaces goes to the history. */
export async function saveOwn(folder: string, path: string, text: string, now: Date): Promise<void> {
  await keep(folder, path, now);
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  const beside = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, text, { mode: 0o644, flush: true });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** From now on the built-in text is sent again; the own one goes to the history. */
export async function removeOwn(folder: string, path: string, now: Date): Promise<void> {
  await keep(folder, path, now);
  await rm(join(folder, path), { force: true });
}

/** Newest first. */
export async function versionsOf(folder: string, path: string): Promise<KeptVersion[]> {
  const names = await readdir(join(folder, HISTORY, path)).catch(absent);
  return (names ?? [])
    .filter((name) => VERSION.test(name))
    .sort()
    .reverse()
    .map((name) => ({ name, at: new Date(name.replace(VERSION, '$1-$2-$3T$4:$5:$6.$7Z')) }));
}

/** Null when there is none of that name. */
export async function readVersion(folder: string, path: string, name: string): Promise<string | null> {
  if (!VERSION.test(name)) return null;
  return readFile(join(folder, HISTORY, path, name), 'utf8').catch(absent);
}

async function keep(folder: string, path: string, now: Date): Promise<void> {
  const text = await readFile(join(folder, path), 'utf8').catch(absent);
  if (text === null) return;
  const history = join(folder, HISTORY, path);
  await mkdir(history, { recursive: true });
  await writeFile(join(history, now.toISOString().replace(/[-:.]/g, '')), text);
  for (const { name } of (await versionsOf(folder, path)).slice(MOST_VERSIONS)) await rm(join(history, name));
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
