// Given rows for people, when they are printed, then an instant is one of Astana, whatever form it came in.
import { printRows } from '../../../src/cli/print';

test('instants, as dates or as they stand in JSON', () => {
  const written: string[] = [];
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const instant = new Date('2026-11-27T04:00:00.000Z');
  printRows([{ id: 1, made: instant, told: instant.toISOString(), never: null }], false, 'none');
  spy.mockRestore();
  expect(written.join('').split('\n')[1]).toBe('1   27.11.2026 09:00  27.11.2026 09:00  –');
});
