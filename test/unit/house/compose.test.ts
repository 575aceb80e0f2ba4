// compose.yaml: what it sets are settings of the daemon, and an administrator's .env replaces them and brings the others along.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readConfig } from '../../../src/config';
import { SETTINGS } from '../../../src/settings';

interface Desk {
  readonly env_file: unknown;
  readonly environment: Readonly<Record<string, string>>;
}

const { desk } = (parse(readFileSync(join(__dirname, '../../../compose.yaml'), 'utf8')) as { services: { desk: Desk } })
  .services;
const FALLBACK = /^\$\{(\w+):-(.*)\}$/;

it('when there is no .env, then the values for trying make a configuration', () => {
  const tried = Object.entries(desk.environment).map(([name, value]) => [name, FALLBACK.exec(value)?.[2] ?? value]);
  expect(readConfig(Object.fromEntries(tried)).IMAP_URL).toHaveLength(1);
});

it('when there is one, then servers named in it win, and every other setting reaches the daemon', () => {
  expect(desk.env_file).toEqual([{ path: '.env', required: false }]);
  for (const [name, value] of Object.entries(desk.environment)) {
    expect(Object.keys(SETTINGS)).toContain(name);
    // Where the container decides, not the administrator.
    if (!['VAR_DIR', 'HTTP_HOST'].includes(name)) expect(FALLBACK.exec(value)?.[1]).toBe(name);
  }
});
