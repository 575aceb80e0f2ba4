// Given a Node.js with time-zone data from before 2024, when the desk is started or asked for a deadline, then it refuses and says what to do.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const OLD = path.join(__dirname, 'old-zone-data.cjs');
const folder = mkdtempSync(path.join(tmpdir(), 'tirkeu-zone-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tirkeu(
  args: readonly string[],
  preloaded: readonly string[],
): Promise<{ code: number; out: string; err: string }> {
  const program = [path.join(__dirname, 'swc-register.cjs'), ...preloaded].flatMap((file) => ['-r', file]);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...program, path.join(ROOT, 'src', 'main.ts'), ...args],
      { cwd: folder, env: { ...process.env, VAR_DIR: path.join(folder, 'var') }, encoding: 'utf8' },
      (error, out, err) => resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
  });
}

const DEADLINE = ['deadline', '--from', '2026-12-15T17:00', '--working', '8h'];

it('a deadline is refused, and given on current data', async () => {
  const old = await tirkeu(DEADLINE, [OLD]);
  expect([old.code, old.out]).toEqual([1, '']);
  expect(old.err).toMatch(/time-zone data.*older than 2024.*Install a current Node\.js/s);
  // Wednesday is Independence Day.
  expect(await tirkeu(DEADLINE, [])).toMatchObject({ code: 0, out: expect.stringContaining('2026-12-17 16:00') });
}, 600_000);

it('the daemon does not start, and makes no database', async () => {
  const { code, err } = await tirkeu(['serve'], [OLD]);
  expect(code).toBe(1);
  expect(err).toMatch(/Astana would be an hour off/);
  expect(existsSync(path.join(folder, 'var', 'postgres'))).toBe(false);
}, 600_000);
