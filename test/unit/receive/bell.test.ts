// The bell wakes a wait for what happened before it as well.

import { createBell } from '../../../src/receive/bell';

const never = new AbortController().signal;

describe('bell', () => {
  it('has rung before anybody looked', async () => {
    await createBell().heard(600_000, never);
  });

  it('keeps a ring until somebody looks', async () => {
    const bell = createBell();
    bell.hush();
    bell.ring();
    await bell.heard(600_000, never);
    await bell.heard(600_000, never);
    bell.hush();
    let heard = false;
    const waiting = bell.heard(600_000, never).then(() => {
      heard = true;
    });
    await Promise.resolve();
    expect(heard).toBe(false);
    bell.ring();
    await waiting;
  });

  it('wakes everybody who waits', async () => {
    const bell = createBell();
    bell.hush();
    const waiting = [bell.heard(600_000, never), bell.heard(600_000, never)];
    bell.ring();
    await Promise.all(waiting);
  });

  it('gives up on time and on a signal', async () => {
    const bell = createBell();
    bell.hush();
    await bell.heard(0, never);
    await bell.heard(600_000, AbortSignal.abort());
    const stop = new AbortController();
    const waiting = bell.heard(600_000, stop.signal);
    stop.abort();
    await waiting;
  });
});
