// Remembers that new mail may be there, so that a mail which arrives between a sweep and a wait wakes the wait.

export interface Bell {
  /** New mail may be there, or the source cannot know any more. */
  ring(): void;
  /** What rang so far is about to be looked at. */
  hush(): void;
  /** Resolves when the bell rings or has rung since the last `hush`, after `timeoutMs`, or when `signal` fires. Never rejects. */
  heard(timeoutMs: number, signal: AbortSignal): Promise<void>;
}

/** A bell that has rung already: nobody has looked yet. */
export function createBell(): Bell {
  let rung = true;
  const waiting = new Set<() => void>();
  return {
    ring() {
      rung = true;
      for (const wake of [...waiting]) wake();
    },
    hush() {
      rung = false;
    },
    heard(timeoutMs, signal) {
      if (rung || signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, timeoutMs);
        signal.addEventListener('abort', wake, { once: true });
        waiting.add(wake);
      });
    },
  };
}
