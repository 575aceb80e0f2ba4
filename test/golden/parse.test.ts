// Golden mails: fixtures/mail/NNN-slug/message.eml -> the key `parse` of expected.json. UPDATE_GOLDEN=1 rewrites; read the diff like code.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenJson } from '../../src/parse/message-json';
import { parseMessage } from '../../src/parse/parse-message';

const FOLDER = join(__dirname, '../../fixtures/mail');
const UPDATE = process.env.UPDATE_GOLDEN === '1';
const fixtures = readdirSync(FOLDER).filter(
  (name) => /^\d{3}-/.test(name) && existsSync(join(FOLDER, name, 'message.eml')),
);

function readExpected(file: string): { parse?: unknown } {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { parse?: unknown }) : {};
}

describe('golden mails are parsed as expected', () => {
  it.each(fixtures)('%s', async (name) => {
    const file = join(FOLDER, name, 'expected.json');
    const expected = readExpected(file);
    const actual: unknown = JSON.parse(
      JSON.stringify(goldenJson(await parseMessage(readFileSync(join(FOLDER, name, 'message.eml'))))),
    );
    if (UPDATE) {
      writeFileSync(file, `${JSON.stringify({ ...expected, parse: actual }, null, 2)}\n`);
      return;
    }
    if (expected.parse === undefined)
      throw new Error(
        `${name} has no expected parse: run UPDATE_GOLDEN=1 npx jest test/golden/parse -t '${name}' and read it critically`,
      );
    try {
      expect(actual).toEqual(expected.parse);
    } catch (difference) {
      throw new Error(
        `${name} is parsed differently; when the new reading is right: UPDATE_GOLDEN=1 npx jest test/golden/parse -t '${name}'\n${(difference as Error).message}`,
      );
    }
  });

  it.each(fixtures)('%s says in two lines what it proves', (name) => {
    const why = readFileSync(join(FOLDER, name, 'why.md'), 'utf8')
      .trim()
      .split('\n');
    expect(why).toHaveLength(2);
  });
});
