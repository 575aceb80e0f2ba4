// A mail on which the server breaks must not hold up the others, and must not be forgotten either.

import { suspects } from '../../../src/receive/suspects';

describe('suspects', () => {
  const fail = () => Promise.reject(new Error('connection lost'));

  it('trusts a mail after one failure, and fetches it alone after two', async () => {
    const suspected = suspects();
    await expect(suspected.watch([1, 2], fail)).rejects.toThrow('connection lost');
    expect(suspected.divide([1, 2, 3])).toEqual({ trusted: [1, 2, 3], doubtful: [], skipped: [] });
    await expect(suspected.watch([1, 2], fail)).rejects.toThrow('connection lost');
    expect(suspected.divide([1, 2, 3])).toEqual({ trusted: [3], doubtful: [1, 2], skipped: [] });
  });

  it('acquits what has arrived', async () => {
    const suspected = suspects();
    for (let i = 0; i < 2; i += 1) await suspected.watch([1, 2], fail).catch(() => undefined);
    suspected.acquit([1]);
    expect(suspected.divide([1, 2])).toEqual({ trusted: [1], doubtful: [2], skipped: [] });
  });

  it('acquits nothing of which only the size could be learnt', async () => {
    const suspected = suspects();
    for (let sweep = 0; sweep < 2; sweep += 1) {
      expect(await suspected.watch([1], () => Promise.resolve('its size'))).toBe('its size');
      await suspected.watch([1], fail).catch(() => undefined);
    }
    expect(suspected.divide([1]).doubtful).toEqual([1]);
  });

  it('puts what failed most often last, so that the others get their turn', async () => {
    const suspected = suspects();
    for (let i = 0; i < 2; i += 1) await suspected.watch([1, 2], fail).catch(() => undefined);
    await suspected.watch([1], fail).catch(() => undefined);
    expect(suspected.divide([1, 2]).doubtful).toEqual([2, 1]);
  });

  it('passes over what fails again and again, but tries it now and then', async () => {
    const suspected = suspects();
    const tried: boolean[] = [];
    for (let sweep = 0; sweep < 25; sweep += 1) {
      const { skipped } = suspected.divide([1]);
      tried.push(skipped.length === 0);
      if (skipped.length === 0) await suspected.watch([1], fail).catch(() => undefined);
    }
    expect(tried.flatMap((yes, sweep) => (yes ? [sweep] : []))).toEqual([0, 1, 2, 3, 4, 10, 20]);
  });
});
