// The guard of the database driver: in place after an install, made once, refused for a package that nobody has reviewed.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const { patchPostgres } = require('../../scripts/patch-postgres.cjs') as { patchPostgres: (root: string) => void };

const INSTALLED = join(__dirname, '..', '..', 'node_modules', 'postgres');
const FILES = ['src', 'cjs/src'].flatMap((folder) =>
  ['connection.js', 'index.js', 'bytes.js'].map((name) => `${folder}/${name}`),
);

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tirkeu-patch-'));
  for (const name of ['package.json', ...FILES]) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    cpSync(join(INSTALLED, name), join(root, name));
  }
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const contents = (at: string): string[] => FILES.map((name) => readFileSync(join(at, name), 'utf8'));

it('is in the installed package, in both module formats', () => {
  for (const text of contents(INSTALLED)) expect(text).toContain('guarded by tirkeu');
});

it('changes nothing the second time', () => {
  patchPostgres(root);
  expect(contents(root)).toEqual(contents(INSTALLED));
});

it('adds what an earlier version of it had not made', () => {
  const file = join(root, 'cjs/src/bytes.js');
  const older = readFileSync(file, 'utf8').replace(/ {2}room\(x\)[\s\S]*?(?= {2}z\(x\))/, '');
  expect(older).not.toContain('room');
  writeFileSync(file, older);
  patchPostgres(root);
  expect(contents(root)).toEqual(contents(INSTALLED));
});

it('refuses another version and says what to do', () => {
  const file = join(root, 'package.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"3.4.9"', '"3.4.10"'));
  expect(() => patchPostgres(root)).toThrow(/postgres 3\.4\.10 is installed.*reviewed for 3\.4\.9 only/);
});

it('refuses a file that is not as reviewed, and leaves it as it is', () => {
  const file = join(root, 'cjs/src/connection.js');
  writeFileSync(file, 'module.exports = Connection\n');
  expect(() => patchPostgres(root)).toThrow(/cjs\/src\/connection\.js is not as reviewed/);
  expect(readFileSync(file, 'utf8')).toBe('module.exports = Connection\n');
});
