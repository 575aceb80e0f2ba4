// The intake of the Portal's systems over real HTTP and a real database: keys, once per Idempotency-Key, refusals that say what to do.
import { randomBytes } from 'node:crypto';
import { type HttpServer, mount, openHttpServer } from '../../src/console/http-server';
import { serveIntake } from '../../src/console/intake';
import { mailLog } from '../../src/mail-log';
import { processMails } from '../../src/process-mails';
import { addKey, expireKeys, type IntakeScope, keyText } from '../../src/record/intake-keys';
import { addContract } from '../../src/record/vip-contracts';
import { type DeskWorld, deskWorld } from './desk-world';

const LOG = mailLog({ level: 'silent', format: 'json', addresses: false });
const BODY = {
  requester: { email: 'client@firm.kz', name: 'Асқар Нұрланұлы', bin: '990340000018', phone: '+7 701 111 22 33' },
  subject: 'Келісімшарт',
  text: 'Сәлеметсіз бе! Келісімшарт ашылмай жатыр, 500 қатесі шығады.',
};

let world: DeskWorld;
let http: HttpServer;
let key: string;
beforeAll(async () => {
  world = await deskWorld({ INTAKE_PER_MINUTE: '40', INTAKE_MAX_MB: '1' });
  await world.staff('dana@mitwork.kz');
  const waits = (): void => void processMails(world.desk.flow, LOG).catch(() => {});
  const failed = (error: unknown): void => {
    throw error;
  };
  http = await openHttpServer('127.0.0.1', 0, async (app) => {
    await mount(app, '/intake', serveIntake, { desk: world.desk, waits, failed });
  });
});
beforeEach(async () => {
  key = await newKey('assistant', ['tickets', 'callbacks']);
});
afterAll(async () => {
  await http?.close();
  await world?.close();
});

async function newKey(system: string, scopes: IntakeScope[]): Promise<string> {
  const secret = randomBytes(32);
  await addKey(world.desk.store.db, { system, scopes, secret, now: world.now() });
  return keyText(secret);
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: an answer from outside, asserted field by field
  readonly body: any;
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return answer(
    await fetch(`${http.url}/intake/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'idempotency-key': randomBytes(8).toString('hex'),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
}

async function answer(response: Response): Promise<Answer> {
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, headers: response.headers, body: await response.json() };
}

const get = async (path: string): Promise<Answer> =>
  answer(await fetch(`${http.url}${path}`, { headers: { authorization: `Bearer ${key}` } }));

it('given a request of the online assistant, then it is a ticket like any other, acknowledged in its language', async () => {
  const { status, body, headers } = await post('tickets', BODY);
  expect(status).toBe(201);
  expect(body).toMatchObject({ status: 'new', language: 'kk', level: 'basic', closeReason: null });
  expect(headers.get('location')).toBe(`/intake/tickets/${body.number}`);
  const acknowledgement = await world.latest('acknowledgement', 'client@firm.kz');
  expect(acknowledgement.message.subject).toContain(body.number);
  expect(await world.ticket(body.number)).toMatchObject({ channel: 'assistant', requester: 'client@firm.kz' });
  expect((await get(headers.get('location') ?? '')).body).toEqual(body);
});

it('given a body that is not JSON, then it is said that it must be', async () => {
  const refused = await post('tickets', 'subject=x', { 'content-type': 'application/x-www-form-urlencoded' });
  expect([refused.status, refused.type]).toEqual([415, expect.stringMatching(/^application\/problem\+json/)]);
  expect(JSON.stringify(refused.body)).toContain('application/json');
});

it.each([
  ['PUT', 'tickets', 'POST'],
  ['GET', 'callbacks', 'POST'],
  ['DELETE', 'tickets/EEP-2026-0001237', 'GET, HEAD'],
])('given %s at /intake/%s, then 405 names %s', async (method, path, allowed) => {
  const refused = await answer(
    await fetch(`${http.url}/intake/${path}`, { method, headers: { authorization: `Bearer ${key}` } }),
  );
  expect([refused.status, refused.type]).toEqual([405, expect.stringMatching(/^application\/problem\+json/)]);
  expect(refused.headers.get('allow')).toBe(allowed);
});

it('given the same Idempotency-Key again, then the same ticket; given another request under it, then a refusal', async () => {
  const once = { 'idempotency-key': 'order-0000-1' };
  const [first, second] = await Promise.all([post('tickets', BODY, once), post('tickets', BODY, once)]);
  expect(first?.body.number).toBe(second?.body.number);
  const third = await post('tickets', BODY, once);
  expect([third.status, third.headers.get('idempotent-replayed'), third.body.number]).toEqual([
    200,
    'true',
    first?.body.number,
  ]);
  const other = await post(
    'tickets',
    { ...BODY, text: 'Another request altogether' },
    { ...once, 'accept-language': 'ru-RU,ru;q=0.9' },
  );
  expect([other.status, other.type]).toEqual([422, 'application/problem+json; charset=utf-8']);
  expect(other.body.detail).toContain('Для нового обращения укажите новое значение');
});

it('given a call-back order without a contract, then 403 names clause 8 and the requester is told; with one it is a ticket', async () => {
  const order = {
    requester: { email: 'boss@client.kz' },
    phone: '+7 727 355 00 00',
    callTime: '15:00',
    subject: 'Қайта қоңырау',
  };
  const refused = await post('callbacks', order, { 'accept-language': 'kk' });
  expect(refused.status).toBe(403);
  expect(refused.body).toMatchObject({ type: 'urn:tirkeu:problem:vip-only', status: 403 });
  expect(refused.body.detail).toContain('8-тармағына');
  expect((await world.latest('vip-only', 'boss@client.kz')).message.text).toContain('VIP');
  const contract = { client: 'client.kz', name: '', from: '2026-01-01', until: '2026-12-31' };
  await addContract(world.desk.store.db, contract, world.now());
  const taken = await post('callbacks', order);
  expect([taken.status, taken.body.level]).toEqual([201, 'vip']);
  const told = await world.latest('operator-notification', 'dana@mitwork.kz');
  expect(told.message.text).toContain('+7 727 355 00 00');
  expect(told.message.text).toContain('15:00');
});

it('given attachments and hostile names, then they are on the ticket and the mail has no field of theirs', async () => {
  const content = Buffer.from('a picture, say').toString('base64');
  const { status, body } = await post('tickets', {
    ...BODY,
    requester: { email: 'other@firm.kz', name: 'Eve\r\nBcc: victim@example.kz' },
    subject: 'Сурет\r\nX-Evil: 1',
    attachments: [{ filename: 'сурет "1"\r\n.txt', type: 'text/plain', content }],
  });
  expect(status).toBe(201);
  const view = await world.ticket(body.number);
  expect(view.subject).toBe('Сурет X-Evil: 1');
  expect(view.attachments).toMatchObject([{ size: 14 }]);
  expect(JSON.stringify(view)).not.toContain('"victim@example.kz"');
});

it.each([
  ['no key', { authorization: '' }, BODY, 401, 'key-missing'],
  ['a wrong key', { authorization: `Bearer tirkeu_${'a'.repeat(43)}` }, BODY, 401, 'key-missing'],
  ['no Idempotency-Key', { 'idempotency-key': '' }, BODY, 400, 'idempotency-key-missing'],
  ['a field that nobody knows', {}, { ...BODY, prioritty: 'high' }, 400, 'invalid'],
  ['no address', {}, { ...BODY, requester: { name: 'Асқар' } }, 400, 'invalid'],
  ['text that is no JSON', {}, '{"requester":', 400, 'invalid'],
  [
    'our own address as requester',
    {},
    { ...BODY, requester: { email: 'Support@mitwork.kz' } },
    400,
    'requester-not-possible',
  ],
  ['more than the limit', {}, { ...BODY, text: 'x'.repeat(1_100_000) }, 413, 'too-large'],
])('given %s, then a problem says what to do and nothing is registered', async (_, headers, body, status, code) => {
  const before = await world.numbers();
  const refused = await post('tickets', body, headers);
  expect([refused.status, refused.body.type]).toEqual([status, `urn:tirkeu:problem:${code}`]);
  expect(refused.body.detail.length).toBeGreaterThan(20);
  expect(await world.numbers()).toEqual(before);
});

it('given a missing field, then its place is named', async () => {
  const refused = await post('tickets', { requester: { email: 'not an address' }, subject: 'x' });
  expect(refused.body.errors.map(({ field }: { field: string }) => field)).toContain('/text');
});

it('given a key without the scope, an ended one, or another system’s ticket, then there is nothing to have', async () => {
  const { body } = await post('tickets', BODY);
  key = await newKey('incidents', ['tickets']);
  expect(
    (await post('callbacks', { requester: { email: 'a@b.kz' }, phone: '12345', subject: 'x' })).body.type,
  ).toContain('scope-missing');
  expect((await get(`/intake/tickets/${body.number}`)).status).toBe(404);
  await expireKeys(world.desk.store.db, 'incidents', world.now(), world.now());
  expect((await post('tickets', BODY)).status).toBe(401);
});

it('given too many requests of one key, then 429 says when to come again', async () => {
  key = await newKey('hasty', ['tickets']);
  const statuses: number[] = [];
  for (let at = 0; at < 42; at++) {
    const { status, headers } = await get('/intake/tickets/EEP-2026-0000017');
    statuses.push(status);
    if (status === 429) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(statuses.filter((status) => status === 404)).toHaveLength(40);
  expect(statuses.filter((status) => status === 429)).toHaveLength(2);
});

it('given /intake/openapi.json, then it describes both orders', async () => {
  const { body } = await get('/intake/openapi.json');
  expect(Object.keys(body.paths)).toEqual(expect.arrayContaining(['/intake/tickets', '/intake/callbacks']));
});

it('given rude words in when a call suits, then they count as any, and our mails repeat none', async () => {
  const called = (email: string, callTime: string) => ({
    requester: { email },
    phone: '+7 701 111 22 33',
    callTime,
    subject: 'Договор',
    text: 'Где найти договор?',
  });
  const { db } = world.desk.store;
  for (const client of ['rude@vip.example', 'insulting@vip.example'])
    await addContract(db, { client, name: '', from: '2026-01-01', until: '2027-12-31' }, world.now());
  expect((await post('callbacks', called('rude@vip.example', 'в любое время, суки'))).body.status).toBe('on-hold');
  expect((await post('callbacks', called('insulting@vip.example', 'после 15:00, вы дебилы'))).body.status).toBe('new');
  const { message } = await world.latest('acknowledgement', 'insulting@vip.example');
  expect(message.text).toMatch(/после 15:00, \S+ д\*+\./);
  expect(message.text).not.toContain('дебилы');
});
