// What is made from the code says what the code says: .env.example, docs/configuration.md, docs/reason-codes.md, ARCHITECTURE.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { REASON_CODES } from '../../../src/decide/reason-code';
import { SETTINGS } from '../../../src/settings';

const ROOT = path.join(__dirname, '..', '..', '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('documents made from the code', () => {
  it.each(Object.entries(SETTINGS))(
    'when %s is a setting, then both documents have it with its default',
    (name, { fallback, help }) => {
      expect(read('.env.example')).toContain(`#${name}=${fallback}\n`);
      expect(read('docs/configuration.md')).toContain(
        `| \`${name}\` | ${fallback === '' ? '–' : `\`${fallback}\``} | ${help.replaceAll('|', '\\|')}`,
      );
    },
  );

  it('when a setting is in .env.example, then it exists', () => {
    const named = [...read('.env.example').matchAll(/^#([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(SETTINGS));
  });

  it('when a reason code exists, then its page tells it, and no other', () => {
    const told = [...read('docs/reason-codes.md').matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(
      ([, code, meaning]) => [code, meaning],
    );
    expect(told).toEqual(Object.entries(REASON_CODES));
  });
});

describe('ARCHITECTURE.md', () => {
  it('when src/ has a folder, then the table of the house names it', () => {
    const folders = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders.filter(({ name }) => readdirSync(path.join(ROOT, 'src', name)).length > 0)) {
      expect(read('ARCHITECTURE.md')).toContain(`\`${name}/\``);
    }
  });

  it.each(['README.md', 'ARCHITECTURE.md', 'docs/flow.md'])('when %s names a file, then it is there', (document) => {
    const named = [
      ...read(document).matchAll(/`((?:src|docs|test|lexicon|calendar|fixtures)\/[\w./-]+)`|\]\(([\w./-]+)\)/g),
    ].map(([, code, link]) => code ?? link ?? '');
    const missing = named
      .filter((file) => !file.includes('NNN'))
      .filter(
        (file) => !existsSync(path.join(ROOT, file)) && !existsSync(path.join(ROOT, path.dirname(document), file)),
      );
    expect(missing).toEqual([]);
  });

  it('when the house is described, then in 150 lines at the most', () => {
    expect(read('ARCHITECTURE.md').split('\n').length).toBeLessThanOrEqual(150);
  });
});
