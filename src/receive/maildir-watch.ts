// Notices new files in a Maildir as soon as the operating system says so.

import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

export interface MaildirWatch {
  /** Starts watching, or tries again if it failed so far. */
  start(): void;
  /** False where the file system cannot be watched: look from time to time instead. */
  works(): boolean;
  stop(): void;
}

/** @param ring called when something changed in new/ or cur/ */
export function watchMaildir(path: string, ring: () => void): MaildirWatch {
  let watchers: FSWatcher[] = [];
  const stop = (): void => {
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  return {
    start() {
      if (watchers.length > 0) return;
      try {
        for (const sub of ['new', 'cur']) {
          // Not persistent: a forgotten source must not keep the process alive.
          const watcher = watch(join(path, sub), { persistent: false }, ring);
          watcher.on('error', () => {
            stop();
            ring();
          });
          watchers.push(watcher);
        }
      } catch {
        // No inotify handles left, or a network file system: `works` tells.
        stop();
      }
    },
    works: () => watchers.length > 0,
    stop,
  };
}
