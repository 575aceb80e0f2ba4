// One statement for what is asked in the same tick of one transaction: every asker gets its own answer, or the same failure.
import type { Queryable } from '../../src/record/database';
import { together } from '../../src/record/together';

const transaction = (): Queryable => ({}) as Queryable;

function recording(): { asked: number[][]; double: (tx: Queryable, item: number) => Promise<number> } {
  const asked: number[][] = [];
  const double = together(async (_tx, items: readonly number[]) => {
    asked.push([...items]);
    if (items.includes(13)) throw new Error('unlucky');
    return items.map((item) => item * 2);
  });
  return { asked, double };
}

it('asks once, in the order of the calls, also for those who had to wait for something settled', async () => {
  const { asked, double } = recording();
  const tx = transaction();
  const late = Promise.resolve()
    .then(() => 3)
    .then((item) => double(tx, item));
  expect(await Promise.all([double(tx, 1), double(tx, 2), late])).toEqual([2, 4, 6]);
  expect(asked).toEqual([[1, 2, 3]]);
});

it('goes on in step: what follows one answer is asked together again', async () => {
  const { asked, double } = recording();
  const tx = transaction();
  const twice = async (item: number): Promise<number> => double(tx, await double(tx, item));
  expect(await Promise.all([1, 2, 5].map(twice))).toEqual([4, 8, 20]);
  expect(asked).toEqual([
    [1, 2, 5],
    [2, 4, 10],
  ]);
});

it('keeps transactions apart', async () => {
  const { asked, double } = recording();
  await Promise.all([double(transaction(), 1), double(transaction(), 2)]);
  expect(asked).toEqual([[1], [2]]);
});

it('fails for all, and only for those who asked together', async () => {
  const { double } = recording();
  const tx = transaction();
  const said = await Promise.allSettled([double(tx, 1), double(tx, 13)]);
  expect(said.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await double(tx, 4)).toBe(8);
});

it('refuses a statement that forgot somebody', async () => {
  const forgetful = together(async () => [1]);
  const tx = transaction();
  await expect(Promise.all([forgetful(tx, 1), forgetful(tx, 2)])).rejects.toThrow('not every question');
});
