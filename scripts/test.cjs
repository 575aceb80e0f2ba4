// `npm test`: builds, installs what the tests need where it may, runs every test and the checks of `npm run check` (one that fails counts as one
// failed test), and ends with one line of counts.
'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const RESULTS = path.join(ROOT, 'var', 'test-results');
/** In this order, the quick ones first; whatever else lies in test/ follows. */
const ORDER = ['unit', 'golden', 'fuzz', 'integration', 'fault'];
/** These start servers of their own: two at a time suit a machine of two cores. */
const HEAVY = new Set(['integration', 'fault']);
const TYPESCRIPT = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
const JEST = path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');

/** Runs a program in the foreground, without a terminal to read from; true if it succeeded. */
function run(program, args) {
  return spawnSync(program, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

const say = (text) => process.stdout.write(`${text}\n`);

function hasTests(folder) {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.test.ts'));
}

/** The folders of test/ that hold tests, in their order. */
function suites() {
  const folders = fs.readdirSync(path.join(ROOT, 'test'), { withFileTypes: true });
  const names = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const known = ORDER.filter((name) => names.includes(name));
  const others = names.filter((name) => !ORDER.includes(name)).sort();
  return [...known, ...others].filter((name) => hasTests(path.join(ROOT, 'test', name)));
}

/**
 * Runs the tests of one folder. A file that could not be run at all, or a run that ended without a result, counts as
 * one failure.
 */
function runSuite(name) {
  say(`\n== test/${name} ==`);
  const file = path.join(RESULTS, `${name}.json`);
  fs.rmSync(file, { force: true });
  const workers = HEAVY.has(name) ? ['--maxWorkers=2'] : [];
  const succeeded = run(process.execPath, [
    JEST,
    '--ci',
    '--json',
    `--outputFile=${file}`,
    ...workers,
    `test/${name}/`,
  ]);
  if (!fs.existsSync(file)) return { passed: 0, failed: 1, skipped: [`test/${name}: jest ended without a result`] };
  const result = JSON.parse(fs.readFileSync(file, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: skippedTests(result),
  };
}

/** `file: name` of every test that was not run; by our habit the name says why. */
function skippedTests(result) {
  return result.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => !['passed', 'failed'].includes(status))
      .map(({ fullName }) => `${path.relative(ROOT, name)}: ${fullName}`),
  );
}

/** What stands between a test and its run, in words. */
function preparations() {
  const missing = [];
  const installer = path.join(ROOT, 'scripts', 'install-test-packages.sh');
  if (fs.existsSync(installer) && !run('sh', [installer])) {
    missing.push(
      'scripts/install-test-packages.sh could not install everything (see above); tests that need it are skipped',
    );
  }
  return missing;
}

/** As `npm run build`. */
function build() {
  const scripts = ['build-studio.cjs', 'build-lexicon.cjs'].map((name) => path.join(__dirname, name));
  return (
    run(process.execPath, [TYPESCRIPT, '-p', 'tsconfig.build.json']) &&
    scripts.every((script) => run(process.execPath, [script]))
  );
}

function main() {
  fs.mkdirSync(RESULTS, { recursive: true });
  const total = { passed: 0, failed: 0, skipped: [] };
  if (build()) {
    // Tests that start the program take what was built just now (test/integration/program.ts).
    process.env.TIRKEU_TEST_BUILT = 'yes';
    const missing = preparations();
    for (const name of suites()) {
      const { passed, failed, skipped } = runSuite(name);
      total.passed += passed;
      total.failed += failed;
      total.skipped.push(...skipped);
    }
    say('\n== types, lint, import rules ==');
    if (!run(process.execPath, [path.join(__dirname, 'check.cjs'), '--no-tests'])) total.failed++;
    for (const line of missing) say(`\n!! ${line}`);
    if (total.skipped.length > 0) say(`\n!! NOT RUN:\n${total.skipped.map((line) => `!!   ${line}`).join('\n')}`);
  } else {
    say('\n!! The sources do not compile; no test was run.');
    total.failed = 1;
  }
  say(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

process.exitCode = main();
