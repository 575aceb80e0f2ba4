// Given a request, when it is closed for each reason and reopened, then its requester gets the mail of that reason in their language, with the clause.
import { type DeskWorld, deskWorld, type Sent } from './desk-world';

const OPERATOR = 'dana@mitwork.kz';
const CLIENT = 'client@firm.example';
const QUESTIONS = {
  kk: 'Сәлеметсіз бе! Шартты қайдан табуға болады? Көмектесіңізші.',
  ru: 'Здравствуйте! Подскажите, где найти договор?',
  en: 'Hello, could you tell me where I find the contract, please?',
} as const;
/** How each language names a clause of the Regulation. */
const CLAUSE = {
  kk: (clause: number) => new RegExp(`Регламенттің ${clause}-тармағы`),
  ru: (clause: number) => new RegExp(`пункт[а-я]* ${clause} Регламента`, 'i'),
  en: (clause: number) => new RegExp(`clause ${clause} of the Regulation`, 'i'),
} as const;

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld({ SEND_DELAY_SECONDS: '0', SUMMARY_AT: 'off' });
  await world.staff(OPERATOR);
});
afterAll(() => world.close());

let clients = 0;
async function asks(language: keyof typeof QUESTIONS): Promise<{ client: string; notice: Sent }> {
  clients += 1;
  const client = CLIENT.replace('@', `${clients}@`);
  await world.arrives({ from: client, text: QUESTIONS[language] });
  return { client, notice: await world.latest('operator-notification', OPERATOR) };
}
const mailsTo = (client: string): Sent[] => world.sent.filter(({ to }) => to === client);

describe.each(['kk', 'ru', 'en'] as const)('in %s', (language) => {
  it.each([
    ['#reject scope workstation', 'out-of-scope', 'rejected-scope', 6],
    ['#reject identification', 'no-identification', 'rejected-identification', 11],
    ['#reject unclear', 'unclear', 'rejected-unclear', 9],
    ['#reject abusive', 'abusive', 'rejected-abusive', 16],
  ])('%s closes as %s', async (tag, reason, notice, clause) => {
    const { client, notice: told } = await asks(language);
    await world.arrives({ from: OPERATOR, answers: told, text: tag });
    const sent = await world.latest(notice as 'rejected-scope', client);
    expect((await world.ticket()).closeReason).toBe(reason);
    expect(sent.message.text).toMatch(CLAUSE[language](clause));
    expect(sent.message.text).toContain('QA@mitwork.net');
  });

  it('#merge closes as a duplicate and names the request that goes on; its requester writes to that one', async () => {
    const { notice: first } = await asks(language);
    const into = (await world.ticket()).number;
    expect(first.message.subject).toContain(into);
    const { client, notice: second } = await asks(language);
    const merged = (await world.ticket()).number;
    await world.arrives({ from: OPERATOR, answers: second, text: `#merge ${into}` });
    const sent = await world.latest('closed-duplicate', client);
    expect((await world.ticket(merged)).closeReason).toBe('duplicate');
    expect(sent.message.text).toMatch(CLAUSE[language](13));
    expect(sent.message.text).toContain(into);
    await world.arrives({ from: client, answers: sent, text: `${QUESTIONS[language]} 2` });
    expect((await world.ticket(into)).mails.at(-1)?.from).toBe(client);
  });

  it('a reply within the days reopens under the same number, by the clause', async () => {
    const { client, notice } = await asks(language);
    const { number } = await world.ticket();
    await world.arrives({ from: OPERATOR, answers: notice, text: '#close' });
    const closed = await world.latest('closed-solved', client);
    await world.arrives({ from: client, answers: closed, text: `${QUESTIONS[language]} 3` });
    const sent = await world.latest('reopened', client);
    expect(sent.message.text).toMatch(CLAUSE[language](13));
    expect(sent.message.subject).toContain(number);
    expect((await world.ticket(number)).status).toBe('open');
  });
});

it('#reject spam closes without a word to the sender; what is written with it stays inside', async () => {
  const { client, notice } = await asks('ru');
  const before = mailsTo(client).length;
  expect(await world.arrives({ from: OPERATOR, answers: notice, text: '#отказ спам\nрассылка' })).toBe(
    'operator-reject',
  );
  await world.sends();
  expect(mailsTo(client)).toHaveLength(before);
  const ticket = await world.ticket();
  expect(ticket.closeReason).toBe('spam');
  expect(ticket.timeline.map(({ what }) => what)).toEqual(expect.arrayContaining(['noted', 'closed']));
});
