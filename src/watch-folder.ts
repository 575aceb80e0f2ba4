// Data files that an administrator edits while the daemon runs: read again when one is saved, kept when the new ones are bad.
import { watch } from 'node:fs';
import { errorText, UserError } from './errors';

/** Editors save in several steps; the last one counts. */
const SETTLE_MS = 200;

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
  const watcher = watch(directory, { persistent: false }, () => {
    clearTimeout(settling);
    settling = setTimeout(reload, SETTLE_MS).unref();
  });
  watcher.on('error', (thrown) => tell.onBad(errorText(thrown)));
  const close = () => {
    clearTimeout(settling);
    watcher.close();
  };
  return { current: () => current, close };
}
