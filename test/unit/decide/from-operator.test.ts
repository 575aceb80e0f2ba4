// Given a ticket and a proven operator's mail, when it is decided about, then these fields change, these mails go out, or it comes back.
import { decideMail } from '../../../src/decide/decide-mail';
import type { Decision } from '../../../src/decide/decision';
import { fromOperator } from '../../../src/decide/from-operator';
import type { LastCommand, MailContext, TicketState } from '../../../src/decide/mail-context';
import type { NoticeFacts } from '../../../src/decide/notice';
import { screenShipped } from '../screen/screen-shipped';
import { context, DANA, mail, NO_FACTS, NOW, POLICY, ticket, YERLAN } from './given';

const decide = (text: string, on: TicketState | null = ticket(), given: Partial<MailContext> = {}): Decision =>
  fromOperator(mail(text), context(on, given), DANA);
const sends = ({ notices }: Decision): string[] => notices.map(({ name, to }) => `${name} ${to.address}`);
const problems = ({ notices }: Decision): string[] =>
  notices.flatMap(({ name, facts }) =>
    name === 'operator-returned' ? (facts as NoticeFacts['operator-returned']).problems.map(({ code }) => code) : [],
  );

const CLIENT = 'client@firm.kz';
const TRANSCRIPT = 'operator-transcript dana@mitwork.kz';
const COLLEAGUE = 'operator-notification yerlan@mitwork.kz';

describe('a command', () => {
  it.each<[string, Partial<TicketState>, Decision['reason'], Record<string, unknown>, string[]]>([
    [
      'Ответ',
      {},
      'operator-answer',
      { status: 'open', info: 'stop', assigneeId: 1 },
      [`reply ${CLIENT}`, COLLEAGUE, TRANSCRIPT],
    ],
    ['Ответ', { assigneeId: 2 }, 'operator-answer', { status: 'open' }, [`reply ${CLIENT}`, COLLEAGUE, TRANSCRIPT]],
    ['Ответ', { assigneeId: 1 }, 'operator-answer', { status: 'open' }, [`reply ${CLIENT}`, TRANSCRIPT]],
    [
      'Ответ',
      { assigneeId: 1, followerIds: [2] },
      'operator-answer',
      { status: 'open' },
      [`reply ${CLIENT}`, COLLEAGUE, TRANSCRIPT],
    ],
    [
      'Ответ',
      { status: 'closed', closeReason: 'solved' },
      'operator-answer',
      { status: 'open', closeReason: null },
      [`reply ${CLIENT}`, COLLEAGUE, TRANSCRIPT],
    ],
    [
      '#info\nНомер?',
      {},
      'operator-info',
      { status: 'awaiting-info', info: 'start' },
      [`info-request ${CLIENT}`, COLLEAGUE, TRANSCRIPT],
    ],
    [
      '#close',
      {},
      'operator-close',
      { status: 'closed', closeReason: 'solved' },
      [`closed-solved ${CLIENT}`, COLLEAGUE, TRANSCRIPT],
    ],
    [
      '#close\n#note\nтолько для нас',
      {},
      'operator-close',
      { status: 'closed' },
      [`closed-solved ${CLIENT}`, COLLEAGUE, TRANSCRIPT],
    ],
    [
      '#close\n#faq signature',
      {},
      'operator-close',
      { status: 'closed' },
      [`closed-solved ${CLIENT}`, COLLEAGUE, TRANSCRIPT],
    ],
    [
      '#reject scope internet',
      {},
      'operator-reject',
      { closeReason: 'out-of-scope' },
      [`rejected-scope ${CLIENT}`, COLLEAGUE, TRANSCRIPT],
    ],
    ['#faq signature', {}, 'operator-faq', { status: 'open' }, [`faq-answer ${CLIENT}`, COLLEAGUE, TRANSCRIPT]],
    ['#note\nтолько для нас', {}, 'operator-note', {}, [TRANSCRIPT]],
    ['#note\nтолько для нас', { assigneeId: 2 }, 'operator-note', {}, [COLLEAGUE, TRANSCRIPT]],
    ['#take', { status: 'new' }, 'operator-change', { assigneeId: 1, status: 'open' }, [TRANSCRIPT]],
    ['#assign yerlan@mitwork.kz', {}, 'operator-change', { assigneeId: 2, status: 'open' }, [COLLEAGUE, TRANSCRIPT]],
    ['#take\n#note\nзаметка', { assigneeId: 2 }, 'operator-note', { assigneeId: 1 }, [COLLEAGUE, TRANSCRIPT]],
    ['#hold', {}, 'operator-hold', { status: 'on-hold', holdUntil: null, info: 'stop' }, [TRANSCRIPT]],
    [
      '#hold 3d\nВернёмся.',
      {},
      'operator-hold',
      { holdUntil: new Date('2026-11-26T04:00:00Z') },
      [`reply ${CLIENT}`, COLLEAGUE, TRANSCRIPT],
    ],
    [
      '#reopen',
      { status: 'closed', closeReason: 'solved' },
      'operator-reopen',
      { status: 'open', closeReason: null },
      [`reopened ${CLIENT}`, COLLEAGUE, TRANSCRIPT],
    ],
    [
      '#reopen\nНашли ещё кое-что.',
      { status: 'closed', closeReason: 'solved' },
      'operator-reopen',
      { status: 'open' },
      [`reply ${CLIENT}`, COLLEAGUE, TRANSCRIPT],
    ],
    [
      '#third-party e@bank.kz\nЧто это?',
      {},
      'operator-third-party',
      { participant: { name: '', address: 'e@bank.kz', role: 'third-party' } },
      ['third-party-request e@bank.kz', TRANSCRIPT],
    ],
    [
      '#abuse',
      {},
      'operator-change',
      { correction: { operatorId: 1, verdict: 'abusive' } },
      ['superior-abuse boss@mitwork.kz', TRANSCRIPT],
    ],
    [
      '#not-abuse',
      { status: 'on-hold', holdReason: 'abuse' },
      'operator-change',
      { status: 'open', holdReason: null },
      ['operator-notification yerlan@mitwork.kz', 'reopened client@firm.kz', TRANSCRIPT],
    ],
  ])('%j on %j', (text, on, reason, change, notices) => {
    const decision = decide(text, ticket(on));
    expect(decision.reason).toBe(reason);
    expect(decision.change).toMatchObject(change);
    expect(sends(decision)).toEqual(notices);
  });

  it('writes in the language that it sets', () => {
    const [notice] = decide('#lang en\n#faq signature').notices;
    expect(notice).toMatchObject({ language: 'en', facts: { title: 'Signature', answer: 'Check the key.' } });
  });

  it('lets everything for outsiders wait, and nothing else', () => {
    const { notices } = decide('#close\nГотово.');
    expect(notices.map(({ name, delaySeconds = 0 }) => [name, delaySeconds])).toEqual([
      ['closed-solved', 60],
      ['operator-notification', 60],
      ['operator-transcript', 0],
    ]);
  });

  it('keeps the fields as they were', () => {
    const info = { outboxId: 5, askedAt: NOW, acceptedAt: NOW, dueAt: NOW };
    const event = decide('#close', ticket({ status: 'awaiting-info', info })).events.at(-1);
    expect(event?.kind).toBe('commanded');
    expect(JSON.parse(String(event?.data.before))).toMatchObject({ status: 'awaiting-info', info: { outboxId: 5 } });
  });
});

describe('the transcript', () => {
  const facts = (text: string, on: Partial<TicketState> = {}, policy = POLICY) =>
    decide(text, ticket(on), { policy }).notices.find(({ name }) => name === 'operator-transcript')?.facts;

  it('tells what was done, what leaves when, and until when it can be undone', () => {
    expect(facts('#category error\n#close\nГотово.')).toMatchObject({
      done: [
        { what: 'closed', detail: 'solved' },
        { what: 'category-set', detail: 'error' },
      ],
      status: 'closed',
      due: null,
      text: 'Готово.',
      sends: [{ what: 'closed-solved', to: CLIENT, at: '2026-11-23T05:01:00.000Z' }],
      undoUntil: '2026-11-23T05:01:00.000Z',
    });
  });

  it.each([
    ['#take', POLICY, '2026-11-23T05:05:00.000Z'],
    ['#close', { ...POLICY, sendDelaySeconds: 0 }, null],
    ['#close', { ...POLICY, sendDelaySeconds: 300 }, '2026-11-23T05:05:00.000Z'],
  ])('%s can be undone until %#', (text, policy, until) => {
    expect(facts(text, {}, policy)).toMatchObject({ undoUntil: until });
  });

  it('tells the deadline that still runs', () => {
    const info = { outboxId: 5, askedAt: NOW, acceptedAt: NOW, dueAt: new Date('2026-11-23T13:00:00Z') };
    expect(facts('#note\nзвонил', { status: 'awaiting-info', info })).toMatchObject({
      due: '2026-11-23T13:00:00.000Z',
    });
    expect(facts('Ответ', { status: 'awaiting-info', info })).toMatchObject({ due: null });
  });

  it.each([
    ['always', '#note\nx', true],
    ['on-change', '#note\nx', false],
    ['on-change', '#note\n#priority high\nx', true],
    ['on-change', 'Ответ', true],
    ['never', 'Ответ', false],
  ] as const)('%s: %j', (transcripts, text, told) => {
    expect(facts(text, {}, { ...POLICY, transcripts }) !== undefined).toBe(told);
  });
});

describe('what comes back', () => {
  it.each<[string, Partial<TicketState>, string[]]>([
    ['#clsoe\n#infp\n#category x\nтекст', {}, ['unknown-tag', 'unknown-tag', 'argument-bad']],
    [
      '#close\n#faq nothing\n#assign nobody@mitwork.kz',
      { status: 'closed' },
      ['not-in-status', 'operator-unknown', 'argument-bad'],
    ],
    ['#info\n#close\n#take\n#assign yerlan@mitwork.kz', {}, ['tags-conflict', 'tags-conflict', 'text-missing']],
    ['#category error\n#category suggestion', {}, ['tags-conflict']],
    ['#abuse\n#not-abuse', {}, ['tags-conflict']],
    ['#undo\n#close', {}, ['tags-conflict', 'undo-nothing']],
    ['#info\n#note\nтекст', {}, ['tags-conflict']],
    ['#third-party e@bank.kz\n#note\nтекст', {}, ['tags-conflict']],
    ['#merge EEP-2026-0000017', {}, ['number-unknown']],
    ['#new\nтекст', {}, ['argument-missing', 'argument-missing', 'not-as-reply']],
    ['#close', { participants: [] }, ['no-requester']],
    ['#third-party dana@mitwork.kz\nтекст', {}, ['argument-bad']],
    ['', {}, ['text-missing']],
  ])('%j on %j', (text, on, codes) => {
    const decision = decide(text, ticket(on));
    expect(problems(decision)).toEqual(codes);
    expect(decision).toMatchObject({ reason: 'operator-returned', change: {}, filing: null });
    expect(decision.notices).toHaveLength(1);
  });

  it('holds the operator’s own words', () => {
    const [notice] = decide('#clsoe\n\nДобрый день!').notices;
    expect(notice?.facts).toMatchObject({ text: '#clsoe\n\nДобрый день!' });
  });

  it('is an answer that a colleague was faster with; a note is not', () => {
    const colleagueAnswer = { at: NOW, operator: 'Ерлан', text: 'Басты бетте.' };
    const given = { operatorFacts: { ...NO_FACTS, colleagueAnswer } };
    const back = decide('#close\nНа главной.', ticket(), given);
    expect(problems(back)).toEqual(['colleague-first']);
    expect(JSON.stringify(back.notices)).toContain('Ерлан: Басты бетте.');
    expect(decide('#note\nНа главной.', ticket(), given).reason).toBe('operator-note');
    expect(decide('#take', ticket(), given).reason).toBe('operator-change');
  });
});

describe('#undo', () => {
  const last: LastCommand = {
    eventId: 9,
    ledgerId: 4,
    at: new Date(NOW.getTime() - 30_000),
    actor: DANA.address,
    what: '#close',
    before: ticket({ status: 'on-hold', assigneeId: 2 }),
    undone: false,
    overtaken: false,
    gone: [],
    judgementTo: [],
  };
  const undo = (given: Partial<LastCommand> | null): Decision =>
    decide('#undo', ticket({ status: 'closed', closeReason: 'solved' }), {
      operatorFacts: { ...NO_FACTS, lastCommand: given && { ...last, ...given } },
    });

  it('puts everything back', () => {
    const decision = undo({});
    expect(decision).toMatchObject({
      reason: 'operator-undo',
      change: { undo: { ledgerId: 4, before: { status: 'on-hold', assigneeId: 2 } } },
    });
    expect(decision.events.map(({ kind, data }) => [kind, data])).toEqual([['undone', { command: 9, what: '#close' }]]);
    expect(decision.notices[0]?.facts).toMatchObject({
      status: 'on-hold',
      done: [{ what: 'undone', detail: '#close' }],
      undoUntil: null,
    });
  });

  it.each<[string, Partial<LastCommand> | null]>([
    ['undo-nothing', null],
    ['undo-nothing', { undone: true }],
    ['undo-colleague', { actor: YERLAN.address }],
    ['undo-overtaken', { overtaken: true }],
    ['undo-sent', { gone: [{ name: 'closed-solved', recipient: CLIENT }] }],
    ['undo-late', { at: new Date(NOW.getTime() - 301_000) }],
  ])('%s: %j', (code, given) => {
    expect(problems(undo(given))).toEqual([code]);
  });
});

describe('#new', () => {
  const NEW = '#new\n#requester Айгүл <aigul@firm.kz>\n#channel phone\n';
  const register = (text: string, given: Partial<MailContext> = {}): Decision => decide(text, null, given);

  it('registers a request for the one who asked, acknowledges it, tells the number', () => {
    const decision = register(`${NEW}#priority high\nНе открывается договор.`);
    expect(decision).toMatchObject({
      reason: 'operator-new',
      ticket: {
        open: {
          channel: 'phone',
          priority: 'high',
          requester: { address: 'aigul@firm.kz', name: 'Айгүл' },
          status: 'new',
        },
      },
      filing: { role: 'operator', visibility: 'public' },
    });
    expect(sends(decision)).toEqual(['acknowledgement aigul@firm.kz', COLLEAGUE, TRANSCRIPT]);
    // Until then it can be undone, and nobody is told in vain.
    expect(decision.notices.map(({ delaySeconds = 0 }) => delaySeconds)).toEqual([60, 60, 0]);
  });

  it('goes to whom it names', () => {
    const taken = register(`${NEW}#take\nтекст`);
    expect(taken).toMatchObject({ ticket: { open: { assigneeId: 1, status: 'open' } } });
    expect(sends(taken)).toEqual(['acknowledgement aigul@firm.kz', TRANSCRIPT]);
    expect(sends(register(`${NEW}#assign yerlan@mitwork.kz\nтекст`))).toContain(COLLEAGUE);
    expect(register(`${NEW}текст`, { nextAssignee: YERLAN }).events.map(({ kind }) => kind)).toEqual([
      'registered',
      'assigned',
      'commanded',
    ]);
  });

  it('speaks the requester’s language', () => {
    const facts = { ...NO_FACTS, requesterLanguage: 'en' as const };
    expect(register(`${NEW}текст`, { operatorFacts: facts }).notices[0]?.language).toBe('en');
    expect(register(`${NEW}#lang kk\nтекст`, { operatorFacts: facts }).notices[0]?.language).toBe('kk');
  });

  it.each([
    ['#new\nтекст', ['argument-missing', 'argument-missing']],
    [`${NEW}`, ['text-missing']],
    ['#new\n#requester support+x@mitwork.kz\n#channel mail\nтекст', ['argument-bad']],
    ['#new\n#requester nobody\n#channel fax\nтекст', ['argument-bad', 'argument-bad']],
    ['#close\nтекст', ['ticket-unknown']],
  ])('%j comes back', (text, codes) => {
    expect(problems(register(text))).toEqual(codes);
  });
});

describe('#new with words that its requester would read (clause 16)', () => {
  const told = (text: string, subject = 'Звонок') => {
    const screened = `${subject}\n${text}`;
    const inbound = { ...mail(text, { subject }, screenShipped(screened)), screened };
    return fromOperator(inbound, context(null), DANA).notices.flatMap(({ facts }) =>
      'problems' in facts ? facts.problems.map(({ code, value }) => `${code} ${value}`) : [],
    );
  };
  const of = (name: string, text = 'Не открывается договор.'): string =>
    `#new\n#requester ${name} <a@firm.kz>\n#channel phone\n${text}`;

  it.each([
    ['Дебил Звонивший', '«Дебил»'],
    ['Complete Idiot', '«Complete Idiot»'],
    ['Айдын Қотақбас', '«Қотақбас»'],
  ])('the name %s comes back', (name, spot) => {
    expect(told(of(name))).toEqual([`offensive-text ${spot}`]);
  });

  it.each(['Опять этот дебил звонит', 'Тағы сол қотақбас қоңырау шалды', 'That idiot called again'])(
    'the subject "%s" comes back',
    (subject) => {
      expect(told(of('Айгүл'), subject)).toEqual([expect.stringContaining('offensive-subject «')]);
    },
  );

  it('what the requester said does not, nor a surname', () => {
    expect(told(of('Иван Сукин', 'Ваш оператор дебил, почините!'))).toEqual([]);
  });
});

describe('questions', () => {
  it.each([
    ['#status', 'operator-notification dana@mitwork.kz'],
    ['#list', 'operator-list dana@mitwork.kz'],
    ['#help\n\nС уважением,\nДана', 'operator-help dana@mitwork.kz'],
  ])('%j is answered and changes nothing', (text, answer) => {
    const decision = decide(text);
    expect(decision).toMatchObject({ reason: 'operator-query', change: {}, events: [], filing: null });
    expect(sends(decision)).toEqual([answer]);
  });
});

describe('an expert', () => {
  const expert = { id: 71, name: '', address: 'e@bank.kz', role: 'third-party' as const };
  const from = (address: string, given: Partial<MailContext>): Decision =>
    decideMail(
      mail('Ответ эксперта', { from: { name: '', address } }),
      context(null, { claimedOperator: null, ...given }),
    );
  const on = ticket({ participants: [...ticket().participants, expert] });

  it.each<[string, string, Partial<MailContext>, Decision['reason']]>([
    [
      'by the token',
      'e@bank.kz',
      {
        token: { found: 'valid', purpose: 'third-party', ticketId: 7, personId: 71, issuedAt: NOW },
        candidates: [{ by: 'token', key: '', ticket: on }],
      },
      'third-party-answer',
    ],
    ['by the thread', 'e@bank.kz', { candidates: [{ by: 'in-reply-to', key: 'x', ticket: on }] }, 'third-party-answer'],
    [
      'in a thread of a ticket that they are not on',
      'e@bank.kz',
      { candidates: [{ by: 'in-reply-to', key: 'x', ticket: ticket() }] },
      'new-request-linked',
    ],
    [
      'as a requester of another ticket',
      'client@firm.kz',
      { candidates: [{ by: 'in-reply-to', key: 'x', ticket: on }] },
      'follow-up',
    ],
  ])('%s', (_, address, given, reason) => {
    const decision = from(address, given);
    expect(decision.reason).toBe(reason);
    const leaks = decision.notices.filter(({ to }) => to.address === 'client@firm.kz');
    if (reason === 'third-party-answer') expect([decision.filing?.visibility, leaks]).toEqual(['internal', []]);
  });
});
