// Given a desk, when an operator's command is typed on the command line, then it goes the same way as their mail.
import { runTyped } from '../../src/cli/command-mail';
import { type DeskWorld, deskWorld } from './desk-world';

const DANA = 'dana@mitwork.kz';
let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld();
  await world.staff(DANA);
});
afterAll(() => world.close());

const type = (number: string | null, text: string, as = DANA) =>
  runTyped(world.desk, { number, as, subject: 'Договор', text });

it('acts on a ticket', async () => {
  await world.arrives({ from: 'client@firm.example', text: 'Где найти договор?' });
  const { number } = await world.ticket();
  const result = await type(number, '#take\n#close\nВ личном кабинете.');
  expect(result).toMatchObject({ reason: 'operator-close', ticket: number });
  expect(result.notices.map(({ name }) => name)).toEqual(['closed-solved', 'operator-transcript']);
  expect(await world.ticket()).toMatchObject({ status: 'closed', assignee: DANA });
  // Told apart from a mail by nothing but the mailbox; #undo works on it.
  expect(await type(number, '#undo')).toMatchObject({ reason: 'operator-undo' });
});

it('registers a request', async () => {
  const text = '#new\n#requester b@firm.example\n#channel phone\nНе открывается договор.';
  const { ticket, reason } = await type(null, text);
  expect(reason).toBe('operator-new');
  expect(await world.ticket(ticket ?? '')).toMatchObject({ channel: 'phone', requester: 'b@firm.example' });
});

it.each([
  ['a tag is wrong', DANA, '#clsoe\n#priority hihg', /#clsoe is no tag. Did you mean #close\?[\s\S]*hihg/],
  ['the person is not on the staff', 'stranger@mitwork.kz', '#take', /not on the staff/],
])('does nothing when %s', async (_, as, text, message) => {
  const { number } = await world.ticket();
  await expect(type(number, text, as)).rejects.toThrow(message);
});

it('does nothing on a ticket that is not there', async () => {
  await expect(type('EEP-2026-9999999', '#take')).rejects.toThrow(/no ticket/);
});
