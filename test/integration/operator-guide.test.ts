// Given docs/operators.md, when each of its examples is sent as a real mail, then what it says happens.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DeskWorld, deskWorld, type Sent } from './desk-world';

const DANA = 'dana@mitwork.kz';
const GUIDE = readFileSync(join(__dirname, '../../docs/operators.md'), 'utf8');

interface Example {
  readonly section: string;
  readonly how: string;
  readonly reason: string;
  readonly status: string;
  readonly text: string;
}

const EXAMPLES: readonly Example[] = GUIDE.split(/^## /m)
  .slice(1)
  .flatMap((section) =>
    [...section.matchAll(/^```(\w+) (\S+) (\S+)\n([\s\S]*?)\n```$/gm)].map(
      ([, how = '', reason = '', status = '', text = '']) => ({
        section: section.split('\n', 1)[0] ?? '',
        how,
        reason,
        status,
        text,
      }),
    ),
  );

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld();
  await world.staff(DANA);
  world.authentic.add(DANA);
});
afterAll(() => world.close());

async function request(): Promise<Sent> {
  await world.arrives({ from: 'client@firm.example', subject: 'Договор', text: 'Здравствуйте! Где найти договор?' });
  return world.latest('operator-notification', DANA);
}

it('has as many examples in each language, one page each', () => {
  const counts = new Map<string, number>();
  for (const { section } of EXAMPLES) counts.set(section, (counts.get(section) ?? 0) + 1);
  expect([...counts.keys()]).toEqual(['Қазақша', 'Русский', 'English']);
  expect(new Set(counts.values()).size).toBe(1);
  for (const section of GUIDE.split(/^## /m).slice(1)) expect(section.split('\n').length).toBeLessThan(130);
});

let last: Sent;
it.each(EXAMPLES)('$section: $text', async ({ how, reason, status, text }) => {
  if (how === 'new') {
    expect(await world.arrives({ from: DANA, subject: 'Қоңырау', text })).toBe(reason);
  } else {
    if (text.includes('EEP-')) await request();
    const other = await world.numbers();
    last = how === 'again' ? last : await request();
    const typed = text.replace(/EEP-\d+-\d+/, other.at(-1) ?? '');
    expect(await world.arrives({ from: DANA, answers: last, text: typed })).toBe(reason);
  }
  expect((await world.ticket()).status).toBe(status);
});
