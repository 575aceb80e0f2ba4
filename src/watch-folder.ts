// Data files that an administrator edits while the daemon runs: read again when one is saved, kept when the new ones are bad.
import { type FSWatcher, statSync, watch } from 'node:fs';
import { errorText, UserError } from './errors';

/** Editors save in several steps; the last one counts. */
const SETTLE_MS = 200;
/** Nobody tells when another folder is put in the place of the watched one (mv, a symbolic link that is turned): looked for so often. */
const LOOK_MS = 2_000;

export interface Tell<T> {
  readonly onReload: (loaded: T) => void;
  readonly onBad: (message: string) => void;
}

export interface Watched<T> {
  /** The last good one. */
  current(): T;
  close(): void;
}

/** `load` is called at once and after each change in the folder. @throws what `load` throws the first time. */
export function watchFolder<T>(directory: string, load: () => T, tell: Tell<T>): Watched<T> {
  let current = load();
  let settling: NodeJS.Timeout | undefined;
  const reload = () => {
    try {
      current = load();
      tell.onReload(current);
    } catch (thrown) {
      tell.onBad(thrown instanceof UserError ? thrown.message : errorText(thrown));
    }
  };
  const changed = () => {
    clearTimeout(settling);
    settling = setTimeout(reload, SETTLE_MS).unref();
  };
  const open = (): FSWatcher =>
    watch(directory, { persistent: false }, changed).on('error', (thrown) => tell.onBad(errorText(thrown)));
  let folder = inodeOf(directory);
  let watcher = open();
  const looking = setInterval(() => {
    const now = inodeOf(directory);
    if (now === null || now === folder) return;
    try {
      const next = open();
      watcher.close();
      watcher = next;
      folder = now;
      changed();
    } catch {
      // Gone again: the next look tells.
    }
  }, LOOK_MS).unref();
  const close = () => {
    clearTimeout(settling);
    clearInterval(looking);
    watcher.close();
  };
  return { current: () => current, close };
}

/** Null when there is none. */
function inodeOf(directory: string): string | null {
  const stat = statSync(directory, { throwIfNoEntry: false });
  return stat ? `${stat.dev}:${stat.ino}` : null;
}
