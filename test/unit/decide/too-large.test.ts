// Oversize mails, floods and robots without any sign: who is told what, of a new request and of a follow-up.
import { fromRequester } from '../../../src/decide/from-requester';
import type { Inbound } from '../../../src/decide/inbound';
import type { MailContext, TicketState } from '../../../src/decide/mail-context';
import type { NoticeName } from '../../../src/decide/notice';
import { context, DANA, mail, ticket } from './given';

const CLIENT = 'client@firm.kz';
const OVERSIZE = 73_400_000;

function decided(on: TicketState | null, given: Partial<MailContext>, extra: Partial<Inbound> = {}) {
  const inbound = { ...mail('Не могу подписать заявку.', { from: { name: 'Клиент', address: CLIENT } }), ...extra };
  const stranger = { claimedOperator: null, tokenOperator: null, token: { found: 'none' as const } };
  const decision = fromRequester(inbound, context(on, { ...stranger, ...given }));
  return {
    toClient: decision.notices.filter(({ to }) => to.address === CLIENT).map(({ name }) => name),
    toDana: decision.notices.filter(({ to }) => to.address === DANA.address).map(({ name }) => name),
    why: decision.events.find(({ kind }) => kind === 'answer-withheld')?.data.why ?? null,
    size: decision.events.find(({ data }) => 'oversize' in data)?.data.oversize ?? null,
  };
}

const TOLD: NoticeName[] = ['operator-notification'];
const OPEN = ticket({ assigneeId: DANA.id });
const CLOSED = ticket({
  assigneeId: DANA.id,
  status: 'closed',
  closeReason: 'solved',
  closedAt: new Date('2026-11-22T05:00:00Z'),
});

it.each<[string, TicketState | null, Partial<MailContext>, Partial<Inbound>, ReturnType<typeof decided>]>([
  ['a new request', null, {}, {}, { toClient: ['acknowledgement'], toDana: TOLD, why: null, size: null }],
  [
    'an oversize new request',
    null,
    {},
    { oversize: OVERSIZE },
    { toClient: ['too-large'], toDana: TOLD, why: null, size: OVERSIZE },
  ],
  [
    'an oversize follow-up',
    OPEN,
    {},
    { oversize: OVERSIZE },
    { toClient: ['too-large'], toDana: TOLD, why: null, size: OVERSIZE },
  ],
  [
    'an oversize mail that reopens',
    CLOSED,
    {},
    { oversize: OVERSIZE },
    { toClient: ['too-large'], toDana: TOLD, why: null, size: OVERSIZE },
  ],
  ['a new request in a flood', null, { flooding: true }, {}, { toClient: [], toDana: [], why: 'flood', size: null }],
  ['a follow-up in a flood', OPEN, { flooding: true }, {}, { toClient: [], toDana: [], why: 'flood', size: null }],
  [
    'a robot that repeats itself',
    null,
    { repeatsItself: true },
    {},
    { toClient: [], toDana: TOLD, why: 'caps', size: null },
  ],
])('given %s, then those who ought to be told are told', (_what, on, given, extra, expected) => {
  expect(
    decided(on, on ? { ...given, candidates: [{ by: 'in-reply-to', key: 'x', ticket: on }] } : given, extra),
  ).toEqual(expected);
});
