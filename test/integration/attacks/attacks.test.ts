// The attack suite: every folder of fixtures/attacks through the whole flow. Nothing is done, and the right people are told.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AttackWorld, attackWorld, type Check } from './attack-world';
import type { Outcome } from './outcome';

const ROOT = join(__dirname, '..', '..', '..', 'fixtures', 'attacks');

/** `expected.json`. Whatever `changed` names is no harm: why.md says so. */
interface Expected extends Outcome {
  /** How the desk checks authors (AUTH_CHECK). */
  readonly check: Check;
  /** What is so beforehand: authenticated, dns-down, used, late. */
  readonly given?: readonly string[];
}

interface Attack {
  readonly name: string;
  readonly expected: Expected;
}

const attacks = readdirSync(ROOT)
  .sort()
  .map((name): Attack => ({ name, expected: JSON.parse(readFileSync(join(ROOT, name, 'expected.json'), 'utf8')) }));

/** Notices to people outside the desk that a command would have sent. */
const DONE_BY_COMMAND = /^(?:reply|info-request|closed-|rejected-|faq-answer|third-party-request)/;

describe.each(['off', 'server', 'verify'] as const)('with AUTH_CHECK=%s', (check) => {
  const mine = attacks.filter(({ expected }) => expected.check === check);
  let world: AttackWorld;
  beforeAll(async () => {
    world = await attackWorld(check);
  });
  afterAll(() => world.close());

  it.each(mine)('$name', async ({ name, expected }) => {
    const mail = readFileSync(join(ROOT, name, 'message.eml'), 'latin1');
    const { given = [] } = expected;
    const outcome = await world.run(mail, given);
    if (process.env.UPDATE_GOLDEN === '1') {
      const text = `${JSON.stringify({ check, ...(given.length > 0 ? { given } : {}), ...outcome }, null, 2)}\n`;
      writeFileSync(join(ROOT, name, 'expected.json'), text);
    }
    const { check: _, given: __, ...wanted } = expected;
    expect(outcome).toEqual(wanted);
  });
});

describe('the suite itself', () => {
  it('holds at least forty attacks, each with its reason', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(40);
    for (const { name } of attacks)
      expect(readFileSync(join(ROOT, name, 'why.md'), 'utf8').split('\n')).toHaveLength(3);
  });

  it('expects no ticket to be closed and nothing to be sent in an operator’s name', () => {
    const harmless = attacks.filter(({ expected }) => !HARMLESS_ANSWERS.includes(expected.reason));
    for (const { expected } of harmless) {
      expect(expected.told.filter((line) => DONE_BY_COMMAND.test(line))).toEqual([]);
      expect(expected.changed).toEqual([]);
    }
    for (const { expected } of attacks) expect(expected.changed.join()).not.toMatch(/closed/);
  });
});

/** Aigul’s own answers, in which somebody hid a command: the answer goes out, the command does not count. */
const HARMLESS_ANSWERS = ['operator-answer', 'operator-note'];
