// Makes what decisions are asked about: an operator, a ticket, a mail, a context; each test says only what matters to it.
import { NO_AUTHORITY_FACTS } from '../../../src/decide/authority-facts';
import type { DeskPolicy } from '../../../src/decide/desk-policy';
import type { Inbound } from '../../../src/decide/inbound';
import type { MailContext, Operator, OperatorFacts, TicketState } from '../../../src/decide/mail-context';
import type { Message } from '../../../src/parse/message';
import type { Verdict } from '../../../src/screen/verdict';

export const NOW = new Date('2026-11-23T05:00:00Z');

export const DANA: Operator = { id: 1, name: 'Дана', address: 'dana@mitwork.kz', language: 'ru', role: 'operator' };
export const YERLAN: Operator = {
  id: 2,
  name: 'Ерлан',
  address: 'yerlan@mitwork.kz',
  language: 'kk',
  role: 'operator',
};
export const BOSS: Operator = { id: 3, name: 'Boss', address: 'boss@mitwork.kz', language: 'en', role: 'superior' };

export const POLICY: DeskPolicy = {
  defaultLanguage: 'kk',
  reopenDays: 7,
  noticesPerSender: 20,
  noticesInAll: 5000,
  mailsPerSender: 60,
  maxMailMb: 60,
  courtesy: { hold: true, warn: true, report: 'all', closeDays: 30 },
  numberPrefix: 'EEP',
  ownAddresses: new Set(['support@mitwork.kz']),
  sendDelaySeconds: 60,
  transcripts: 'always',
  assignment: 'manual',
  qa: { address: 'QA@mitwork.net', days: 30 },
  faq: [
    {
      slug: 'signature',
      url: 'https://mitwork.kz/faq/signature',
      title: { kk: 'Қолтаңба', ru: 'Подпись', en: 'Signature' },
      answer: { kk: 'Кілтті тексеріңіз.', ru: 'Проверьте ключ.', en: 'Check the key.' },
      keywords: { kk: '', ru: '', en: '' },
      example: false,
    },
  ],
};

export function ticket(given: Partial<TicketState> = {}): TicketState {
  return {
    id: 7,
    number: 'EEP-2026-0000017',
    subject: 'Договор',
    status: 'open',
    closeReason: null,
    closedAt: null,
    createdAt: new Date('2026-11-20T05:00:00Z'),
    language: 'ru',
    participants: [{ id: 70, name: 'Клиент', address: 'client@firm.kz', role: 'requester' }],
    assigneeId: null,
    followerIds: [],
    category: 'consultation',
    priority: 'normal',
    level: 'basic',
    holdReason: null,
    holdUntil: null,
    info: null,
    heldFiles: [],
    history: [
      {
        at: '2026-11-20T05:00:00.000Z',
        from: { name: 'Клиент', address: 'client@firm.kz' },
        text: 'Где найти договор?',
      },
    ],
    ...given,
  };
}

export const NO_FACTS: OperatorFacts = {
  colleagueAnswer: null,
  lastCommand: null,
  queue: [],
  requesterLanguage: null,
  requesterVip: false,
  said: [],
  rudeBefore: null,
  judged: null,
};

/** Dana answers a notification of `on` with her own token. */
export function context(on: TicketState | null, given: Partial<MailContext> = {}): MailContext {
  return {
    now: NOW,
    arrivedAt: NOW,
    imported: false,
    policy: POLICY,
    token: on
      ? { found: 'valid', purpose: 'operator', ticketId: on.id, personId: DANA.id, issuedAt: NOW }
      : { found: 'none' },
    claimedOperator: DANA,
    tokenOperator: on ? DANA : null,
    staff: [DANA, YERLAN, BOSS],
    candidates: on ? [{ by: 'token', key: '', ticket: on }] : [],
    returnedNotice: null,
    own: false,
    requesterLanguage: null,
    vip: false,
    noticesToSender: 0,
    noticesInAll: 0,
    flooding: false,
    repeatsItself: false,
    obsceneBefore: 0,
    held: null,
    workingTime: true,
    opensAt: NOW,
    suggested: [],
    operatorFacts: NO_FACTS,
    nextAssignee: null,
    intake: null,
    authority: { ...NO_AUTHORITY_FACTS, check: { ...NO_AUTHORITY_FACTS.check, author: DANA.address } },
    ...given,
  };
}

const CLEAN: Verdict = { grade: 'clean', threat: false, matches: [] };

export function mail(newText: string, given: Partial<Message> = {}, verdict: Verdict = CLEAN): Inbound {
  const message: Message = {
    messageId: 'm1@mitwork.kz',
    inReplyTo: [],
    references: [],
    from: { name: '', address: DANA.address },
    sender: null,
    replyTo: [],
    to: [],
    cc: [],
    deliveredTo: [],
    subject: 'Договор',
    date: NOW,
    text: newText,
    newText,
    quotedText: '',
    signature: '',
    newTextDoubtful: false,
    others: [],
    html: null,
    attachments: [],
    kind: 'person',
    kindReason: 'no-evidence',
    kindDetail: null,
    noAutomaticAnswer: false,
    bounce: null,
    identity: { phones: [], bins: [], iins: [], organisations: [], documents: [], links: [] },
    forwardedFrom: null,
    defects: [],
    ...given,
  };
  const triage = {
    language: 'ru',
    category: 'consultation',
    exclusion: null,
    priority: 'normal',
    missing: [],
    evidence: [],
    thanksOnly: false,
  } as const;
  return { message, screened: newText, verdict, politeSubject: message.subject, triage };
}
