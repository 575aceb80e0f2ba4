// Given #not-abuse on a mail, when the request went on before, or another one was closed since, then nobody is told more than is true.
import { type DeskWorld, deskWorld, type Mail, type Sent } from './desk-world';

const DANA = 'dana@mitwork.kz';
const BOSS = 'boss@mitwork.kz';
const RUDE = 'Портал опять не открывается, вы там охуели? Когда почините?';
const RUDE_TOO = 'The fucking Portal is down again! When will you mend it?';
const POLITE = 'Прошу прощения. Не могу войти на Портал, помогите, пожалуйста.';
const PICTURE = { filename: 'a.png', type: 'image/png', content: Buffer.from('89504e470d0a1a0a', 'hex') };
const OPENS_AGAIN = 'opens it again';

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld({ SEND_DELAY_SECONDS: '60', SUMMARY_AT: 'off' });
  await world.staff(DANA, { name: 'Дана Ахметова', language: 'ru' });
  await world.staff(BOSS, { name: 'Boss', language: 'en', role: 'superior' });
});
afterAll(() => world.close());
beforeEach(async () => {
  world.pass(5);
  await world.sends();
});

let people = 0;
const somebody = (): string => `back${++people}@firm.example`;
/** What it leads to, a minute later. */
async function arrives(mail: Mail): Promise<Sent[]> {
  await world.arrives(mail);
  const atOnce = await world.sends();
  world.pass(2);
  return [...atOnce, ...(await world.sends())];
}
function to(mails: readonly Sent[], address: string): Sent {
  const found = mails.find((one) => one.to === address);
  if (!found) throw new Error(`nothing to ${address}`);
  return found;
}
const read = ({ message }: Sent): string => `${message.subject}\n${message.text}`;
const clear = (reported: readonly Sent[]): Promise<Sent[]> =>
  arrives({ from: BOSS, answers: to(reported, BOSS), text: '#not-abuse' });

it('the apology promises nothing while an answer is awaited from them', async () => {
  const from = somebody();
  const rude = await arrives({ from, text: RUDE });
  await arrives({ from, answers: to(rude, from), text: POLITE });
  await arrives({ from: DANA, answers: await world.latest('operator-notification', DANA), text: '#info\nБИН?' });
  const apology = read(to(await clear(rude), from));
  expect(apology).toContain('Наше замечание снято');
  expect(apology).not.toContain('снова в работе');
  expect((await world.ticket()).status).toBe('awaiting-info');
});

it('a mail without words is none for which anybody was rebuked', async () => {
  const from = somebody();
  const rude = await arrives({ from, text: RUDE });
  const file = await arrives({ from, answers: to(rude, from), text: '', files: [PICTURE] });
  await arrives({ from, answers: to(rude, from), text: POLITE });
  const sent = await arrives({ from: DANA, answers: to(file, DANA), text: '#not-abuse' });
  expect(sent.map((one) => one.to)).toEqual([DANA]);
});

it('another request of theirs that was closed since is named once', async () => {
  const from = somebody();
  const rude = await arrives({ from, text: RUDE });
  await arrives({ from, answers: to(rude, from), text: POLITE });
  await arrives({ from, text: RUDE_TOO, subject: 'Another matter' });
  expect((await world.ticket()).status).toBe('closed');
  expect(read(to(await clear(rude), BOSS))).toContain(OPENS_AGAIN);
  expect(read(to(await clear(rude), BOSS))).not.toContain(OPENS_AGAIN);
});

it('one that staff closed is not named', async () => {
  const from = somebody();
  const insult = await arrives({ from, text: 'Ваш оператор дебил! Где найти договор?' });
  const other = await arrives({ from, text: RUDE_TOO, subject: 'Another matter' });
  await arrives({ from: BOSS, answers: to(other, BOSS), text: '#reject abusive' });
  expect(await world.ticket()).toMatchObject({ status: 'closed', closeReason: 'abusive' });
  expect(read(to(await clear(insult), BOSS))).not.toContain(OPENS_AGAIN);
});

it('nor one of somebody else in which they had a part', async () => {
  const [from, other] = [somebody(), somebody()];
  const rude = await arrives({ from, text: RUDE });
  await arrives({ from, answers: to(rude, from), text: POLITE });
  await arrives({ from: other, text: POLITE, headers: { Cc: `<${from}>` } });
  const acknowledgement = await world.latest('acknowledgement', other);
  await arrives({ from, answers: acknowledgement, to: 'support@mitwork.kz', text: RUDE_TOO });
  await arrives({ from: other, answers: acknowledgement, text: RUDE });
  await arrives({ from: other, answers: acknowledgement, text: RUDE_TOO });
  expect((await world.ticket()).closeReason).toBe('abusive');
  expect(read(to(await clear(rude), BOSS))).not.toContain(OPENS_AGAIN);
});
