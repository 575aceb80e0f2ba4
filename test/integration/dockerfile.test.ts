// The Dockerfile without an engine: its instructions are carried out in two clean folders, and what it starts must become healthy.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseDockerfile, type Stage } from './dockerfile';

jest.setTimeout(600_000);

const ROOT = join(__dirname, '..', '..');
const stages = parseDockerfile(readFileSync(join(ROOT, 'Dockerfile'), 'utf8'));
const [build, final] = stages as [Stage, Stage];

/** Only in an engine: the account does not exist here, and the cache is not the image's. */
const LEFT_OUT = ['chown node:node var', 'npm cache clean --force'];

let base: string;
let context: string;
let daemon: ChildProcess | undefined;

beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'tirkeu-image-')));
  context = join(base, 'context');
  copyContext();
});

afterAll(async () => {
  if (daemon !== undefined && daemon.exitCode === null && daemon.signalCode === null) {
    daemon.kill('SIGKILL');
    await once(daemon, 'exit');
  }
  rmSync(base, { recursive: true, force: true, maxRetries: 10 });
});

/** What `docker build` would be sent: the folder, less what .dockerignore names. */
function copyContext(): void {
  const ignored = new Set(readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n'));
  for (const name of readdirSync(ROOT).filter((entry) => !ignored.has(entry))) {
    cpSync(join(ROOT, name), join(context, name), { recursive: true });
  }
}

const folderOf = (stage: Stage): string => join(base, stage.name ?? 'final');

/** Carries out COPY and RUN of a stage in its folder, with an environment of little more than the stage's own. */
function carryOut(stage: Stage): void {
  const folder = folderOf(stage);
  mkdirSync(folder, { recursive: true });
  for (const step of stage.steps) {
    if (step.kind === 'copy') {
      const from = step.from === undefined ? context : join(base, step.from);
      const target = join(folder, step.target);
      for (const source of step.sources.map((path) => join(from, path.replace(/^\/app\//, '')))) {
        const into = step.target.endsWith('/') && !source.endsWith('/.') ? join(target, basename(source)) : target;
        cpSync(source, into, { recursive: true });
      }
    } else {
      const command = step.command
        .split(' && ')
        .filter((part) => !LEFT_OUT.includes(part))
        .join(' && ');
      const options = { cwd: folder, env: environment(stage), encoding: 'utf8' } as const;
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command], options);
      expect({ command, status, output: status === 0 ? '' : stdout + stderr }).toEqual({
        command,
        status: 0,
        output: '',
      });
    }
  }
}

function environment(stage: Stage): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  const registry = Object.entries(process.env).filter(([name]) =>
    /^npm_config_(registry|cache|userconfig)$|_proxy$/i.test(name),
  );
  return {
    PATH,
    HOME,
    ...Object.fromEntries(registry),
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    ...stage.env,
  };
}

it('names a health check, an ordinary user and the daemon', () => {
  expect(stages).toHaveLength(2);
  expect(final.user).toBe('node');
  expect(final.command).toEqual(['node', 'dist/main.js', 'serve']);
  expect(final.healthCheck).toEqual(['node', 'dist/main.js', 'health']);
  expect(final.volumes).toEqual(['/app/var']);
});

it('copies only what a clone holds: no missing file, no folder that is empty and so not in git', () => {
  const sources = stages
    .flatMap(({ steps }) => steps)
    .flatMap((step) => (step.kind === 'copy' && step.from === undefined ? step.sources : []));
  expect(sources.filter((name) => !holdsFiles(join(context, name)))).toEqual([]);
});

function holdsFiles(path: string): boolean {
  if (!existsSync(path)) return false;
  return !statSync(path).isDirectory() || readdirSync(path, { recursive: true }).length > 0;
}

/** `npm ci` needs the registry, or a cache that has seen it. */
const registry =
  spawnSync('npm', ['view', '--prefer-offline', 'postgres@3.4.9', 'version'], { cwd: ROOT }).status === 0;
const describeOnline = registry ? describe : describe.skip;

describeOnline(`its commands${registry ? '' : ' (not run: the npm registry cannot be reached)'}`, () => {
  it('build, and install without development packages', () => {
    carryOut(build);
    carryOut(final);
    const app = folderOf(final);
    expect(existsSync(join(app, 'dist', 'main.js'))).toBe(true);
    const { devDependencies } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const installed = Object.keys(devDependencies).filter((name) => existsSync(join(app, 'node_modules', name)));
    expect(installed).toEqual([]);
    expect(readFileSync(join(app, 'node_modules', 'postgres', 'cjs', 'src', 'connection.js'), 'utf8')).toContain(
      'guarded by tirkeu',
    );
    expect(readdirSync(app).sort()).not.toContain('src');
  });

  it('start a daemon that is healthy by its own check, and ends in order', async () => {
    const app = folderOf(final);
    const [program, ...args] = final.command as [string, ...string[]];
    const env = { ...environment(final), HTTP_PORT: String(await freePort()) };
    const child = spawn(program, args, { cwd: app, env, stdio: ['ignore', 'pipe', 'pipe'] });
    daemon = child;
    const exited = once(child, 'exit');
    const lines: string[] = [];
    child.stderr.on('data', (text) => lines.push(String(text)));
    let healthy = false;
    child.stdout.on('data', (text) => lines.push(String(text)));
    for (let attempt = 0; attempt < 100 && !healthy && child.exitCode === null; attempt += 1) {
      const [check, ...options] = final.healthCheck as [string, ...string[]];
      healthy = (await exitCode(spawn(check, options, { cwd: app, env, stdio: 'ignore' }))) === 0;
    }
    expect({ healthy, log: healthy ? [] : lines }).toEqual({ healthy: true, log: [] });
    child.kill('SIGTERM');
    const [code] = await exited;
    expect(code).toBe(0);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit');
  return code as number | null;
}
