// The administrator's templates folder, watched by looking at it: works for folders that come and go, for network drives and for every editor.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  folderFiles,
  type PictureFile,
  type TemplateFile,
  type TemplateFiles,
  type TemplateFolders,
} from './template-files';

export interface SettledFolder {
  watch(): void;
  close(): void;
}

/** Calls `onChange` when the folder differs from what it was at the last call and has not changed between two looks. */
export function settledFolder(folder: string | null, pollMs: number, onChange: () => void): SettledFolder {
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let known: string | null = null;
  let last: string | null = null;
  const look = async (): Promise<void> => {
    const now = await signature(folder);
    known ??= now;
    if (now !== known && now === last) {
      known = now;
      onChange();
    }
    last = now;
    if (!closed) timer = setTimeout(() => void look(), pollMs).unref();
  };
  return {
    watch() {
      if (folder !== null && timer === undefined && !closed) void look();
    },
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}

/** The files as they are at this moment, kept in memory, so that all templates are made of the same state; null without an own folder. */
export async function snapshot(folders: TemplateFolders): Promise<TemplateFiles | null> {
  if (folders.own === null || (await ownPaths(folders.own)).length === 0) return null;
  const disk = folderFiles(folders);
  const kept = new Map<string, Promise<readonly TemplateFile[]>>();
  const pictures = new Map<string, Promise<readonly PictureFile[]>>();
  return {
    pictures(name) {
      const found = pictures.get(name) ?? disk.pictures(name);
      pictures.set(name, found);
      return found;
    },
    versions(path) {
      const found = kept.get(path) ?? disk.versions(path);
      kept.set(path, found);
      return found;
    },
  };
}

async function signature(folder: string | null): Promise<string> {
  if (folder === null) return '';
  const marks = await Promise.all(
    (await ownPaths(folder)).map(async (path) => {
      const found = await stat(join(folder, path)).catch(() => null);
      return found === null ? '' : `${path} ${found.size} ${found.mtimeMs} ${found.ino}`;
    }),
  );
  return marks.sort().join('\n');
}

/** Template files and pictures in the folder and one level below it; hidden ones are ours. What cannot be read counts as absent. */
export async function ownPaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  const below = await Promise.all(
    visible.map(async (entry) => {
      if (!entry.isDirectory()) return [entry.name];
      const names = await readdir(join(folder, entry.name)).catch(() => []);
      return names.map((name) => `${entry.name}/${name}`);
    }),
  );
  return below.flat().filter((path) => /\.(?:mjml|json|yaml|png|jpe?g|gif)$/i.test(path));
}
