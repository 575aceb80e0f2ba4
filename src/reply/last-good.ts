// The administrator's templates as they last were without a mistake, kept on disk: what is sent after a restart while one of them is broken.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ownPaths } from './own-folder';
import { folderFiles, PICTURE_NAME, type TemplateFiles, type TemplateFolders } from './template-files';

/** Beside the history; no template is read from there otherwise. */
const GOOD = '.good';

/** Null without an own folder. */
export function lastGoodFiles({ builtIn, own }: TemplateFolders): TemplateFiles | null {
  return own === null ? null : folderFiles({ builtIn, own: join(own, GOOD) });
}

/** What the administrator has taken away is not to come back. */
export async function forgetGone(own: string): Promise<void> {
  const present = await ownPaths(own);
  for (const path of await ownPaths(join(own, GOOD)))
    if (!present.includes(path)) await rm(join(own, GOOD, path), { force: true });
}

/** Keeps `files` as they are now, but for those in `faulty`, of which the earlier version stays. */
export async function keepLastGood(own: string, files: TemplateFiles, faulty: ReadonlySet<string>): Promise<void> {
  for (const path of await ownPaths(own))
    if (!faulty.has(path)) await keep(join(own, GOOD), path, await ownBytes(files, path));
}

/** The findings that were told last: whoever was told before a restart is not told again. */
const TOLD = 'told';

export const toldPrint = (findings: string): string => createHash('sha256').update(findings).digest('hex');

export async function readTold(own: string): Promise<string | null> {
  return readFile(join(own, GOOD, TOLD), 'utf8').catch(() => null);
}

/** @param print null: all is well. */
export async function keepTold(own: string, print: string | null): Promise<void> {
  if (print === null) await rm(join(own, GOOD, TOLD), { force: true });
  else await keep(join(own, GOOD), TOLD, Buffer.from(print));
}

async function ownBytes(files: TemplateFiles, path: string): Promise<Buffer | null> {
  if (PICTURE_NAME.test(path))
    return (await files.pictures(path)).find(({ origin }) => origin === 'own')?.content ?? null;
  const text = (await files.versions(path)).find(({ origin }) => origin === 'own')?.text;
  return text === undefined ? null : Buffer.from(text);
}

/** Written beside and renamed: a power cut leaves the old one or the new one. */
async function keep(folder: string, path: string, bytes: Buffer | null): Promise<void> {
  const file = join(folder, path);
  if (bytes === null || (await readFile(file).catch(() => null))?.equals(bytes)) return;
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.tmp`;
  await writeFile(beside, bytes, { flush: true });
  await rename(beside, file);
}
