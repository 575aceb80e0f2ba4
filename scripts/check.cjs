// `npm run check`: types, lint, import rules, unit and golden tests, all at once on the cores there are; fails when one of them fails.
// `--no-tests` leaves the tests out (`npm test` runs them by itself).
'use strict';

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const BIN = path.join(ROOT, 'node_modules', '.bin');
/** What has not changed since the last run is not read again. Goes away with `npm ci`. */
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'check');

const remembered = (name) => ['--incremental', '--tsBuildInfoFile', path.join(CACHE, `${name}.tsbuildinfo`)];

/** The longest first: it is what one waits for. */
const PARTS = {
  // As many workers as cores: Jest by itself leaves one idle.
  tests: ['jest', `--maxWorkers=${os.availableParallelism()}`, 'test/unit', 'test/golden'],
  lint: ['biome', 'check', '--error-on-warnings', '.'],
  types: ['tsc', '-p', 'tsconfig.json', ...remembered('types')],
  'types of the studio': ['tsc', '-p', 'src/console/studio/browser/tsconfig.json', ...remembered('studio')],
  'import rules': [
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    '--cache',
    path.join(CACHE, 'depcruise'),
    '--cache-strategy',
    'content',
    'src',
  ],
};

/** Whoever ends this process ends its parts, with what they have started: they would go on for a minute. */
function endWithMe({ pid }) {
  const end = (signal) => {
    try {
      process.kill(-pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  if (pid !== undefined) for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
}

/** Runs one part and, once it has ended, prints all that it said: the parts do not speak into each other. */
function run(name, [program, ...args]) {
  const began = Date.now();
  const said = [];
  const env = process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : process.env;
  // A process group of its own, so that it can be ended as a whole.
  const child = spawn(path.join(BIN, program), args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  endWithMe(child);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve) => {
    const end = (passed, why) => {
      const took = ((Date.now() - began) / 1000).toFixed(1);
      process.stdout.write(`\n== ${name}: ${passed ? 'passed' : `FAILED${why}`}, ${took} s ==\n`);
      process.stdout.write(Buffer.concat(said));
      resolve(passed ? [] : [name]);
    };
    child.on('error', (error) => end(false, ` (${error.message})`));
    child.on('close', (code, signal) => end(code === 0, signal === null ? '' : ` (${signal})`));
  });
}

async function main() {
  fs.mkdirSync(CACHE, { recursive: true });
  const began = Date.now();
  const parts = Object.entries(PARTS).filter(([name]) => name !== 'tests' || !process.argv.includes('--no-tests'));
  const failed = (await Promise.all(parts.map(([name, command]) => run(name, command)))).flat();
  const verdict = failed.length === 0 ? 'everything passed' : `FAILED: ${failed.join(', ')}`;
  process.stdout.write(`\n${verdict}, ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

void main();
