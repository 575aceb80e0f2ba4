// Made-up notices of every kind, rich and bare: what `doctor` renders to prove the templates, and what the pictures in docs/ show.
import type { Excerpt, FileFact, Notice, NoticeFacts, NoticeName } from '../decide/notice';
import type { Language } from '../ticket/language';
import { BARE_FACTS } from './sample-bare-facts';
import { SAMPLE_WORDS } from './sample-words';

/** Notices that may belong to no ticket. */
const TICKETLESS: readonly NoticeName[] = [
  'admin-alert',
  'operator-returned',
  'operator-confirm',
  'operator-help',
  'operator-list',
  'superior-abuse',
];

const OF_MANY: readonly NoticeName[] = ['operator-digest', 'superior-summary'];

const ASKED_AT = '2026-11-23T05:05:00.000Z';
const DUE_AT = '2026-11-23T13:05:00.000Z';

/** Every field holds something; `bare` has nothing where a fact may be empty. */
export function sampleNotice(name: NoticeName, language: Language, bare = false): Notice {
  const words = SAMPLE_WORDS[language];
  const facts = { ...richFacts(language)[name], ...(bare ? BARE_FACTS[name] : {}) };
  const ticketless = OF_MANY.includes(name) || (bare && TICKETLESS.includes(name));
  return {
    name,
    language,
    to: { name: bare ? '' : words.name, address: 'user@example.kz' },
    ticket: ticketless
      ? null
      : { number: 'EEP-2026-0001237', subject: bare ? '' : words.subject, createdAt: '2026-11-22T16:30:00.000Z' },
    facts,
  };
}

function richFacts(language: Language): NoticeFacts {
  const words = SAMPLE_WORDS[language];
  const sender = { name: words.name, address: 'user@example.kz' };
  const quoted: Excerpt = { at: '2026-11-22T16:30:00.000Z', from: sender, text: words.question };
  const screenshot: FileFact = {
    filename: 'screenshot.png',
    type: 'image/png',
    size: 214_330,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    screenshot: true,
  };
  const files = [screenshot];
  const text = words.answer;
  const operator = { kk: 'Данияр Ахметов', ru: 'Данияр Ахметов', en: 'Daniyar Akhmetov' }[language];
  const actions = [
    { at: '2026-11-22T16:30:00.000Z', what: 'registered', detail: '' },
    { at: '2026-11-22T16:30:05.000Z', what: 'notice-sent', detail: 'acknowledgement' },
    { at: ASKED_AT, what: 'info-requested', detail: operator },
    { at: DUE_AT, what: 'closed', detail: 'no-response' },
  ];
  const listed = [
    {
      number: 'EEP-2026-0001237',
      subject: words.subject,
      status: 'awaiting-info',
      due: DUE_AT,
      requester: 'user@example.kz',
      assignee: operator,
    },
  ];
  return {
    'too-large': { megabytes: 73, limit: 60 },
    acknowledgement: {
      missing: ['identification', 'contacts', 'steps'],
      attachments: 1,
      outsideHours: true,
      category: 'consultation',
      exclusion: 'third-party-software',
      faq: [
        { title: words.faq, url: 'https://example.kz/faq/sign', answer: '' },
        { title: words.faq, url: '', answer: words.answer },
      ],
      opensAt: '2026-11-23T04:00:00.000Z',
      targets: [{ target: 'first-response', due: '2026-11-23T08:00:00.000Z', left: 240 }],
      channel: '',
      phone: '',
      callTime: '',
    },
    reply: { text, operator, quoted, files },
    'info-request': { text: words.asked, operator, quoted, files },
    'info-reminder': { text: words.asked, dueAt: DUE_AT },
    'closed-no-response': { askedAt: ASKED_AT, dueAt: DUE_AT, actions: actions.slice(0, 3), reopenDays: 7 },
    'closed-solved': { text, operator, quoted, files, reopenDays: 7 },
    'closed-duplicate': { text, into: 'EEP-2026-0001229' },
    'rejected-scope': { text, exclusion: 'workstation' },
    'rejected-identification': { text },
    'rejected-unclear': { text },
    'rejected-abusive': { text, reported: true },
    'abuse-warning': { author: '', participant: false, wordless: false, days: 30, reported: true },
    'faq-answer': { text, title: words.faq, answer: words.answer, url: 'https://example.kz/faq/sign' },
    reopened: { mistaken: false, resumed: true },
    'vip-only': { channel: 'call-back' },
    'operator-notification': {
      what: 'new-request',
      status: 'new',
      due: '2026-11-23T12:30:00.000Z',
      targets: [
        { target: 'first-response', due: '2026-11-23T12:30:00.000Z', left: 480 },
        { target: 'resolution', due: '2026-11-27T08:30:00.000Z', left: 2400 },
      ],
      sender,
      text: words.question,
      files,
      findings: [
        { name: 'language', value: language },
        { name: 'category', value: 'error' },
        { name: 'missing', value: 'identification steps' },
        { name: 'phone', value: '+77011234567' },
      ],
      linked: { number: 'EEP-2026-0001229', why: 'in-reply-to' },
      history: [{ ...quoted, at: '2026-11-20T10:12:00.000Z', text: words.answer }],
    },
    'operator-transcript': {
      done: actions.slice(2, 3),
      status: 'awaiting-info',
      due: DUE_AT,
      text,
      sends: [{ what: 'info-request', to: 'user@example.kz', at: ASKED_AT }],
      undoUntil: ASKED_AT,
    },
    'operator-digest': {
      operator: 1,
      tickets: [
        {
          ticketId: 1,
          number: 'EEP-2026-0001237',
          subject: words.subject,
          what: 'follow-up',
          status: 'open',
          due: '2026-11-24T08:30:00.000Z',
          sender,
          text: words.question,
          count: 2,
          replyTo: 'support+token@example.kz',
        },
        {
          ticketId: 2,
          number: 'EEP-2026-0001245',
          subject: words.faq,
          what: 'new-request',
          status: 'new',
          due: null,
          sender: { name: '', address: 'buh@example.kz' },
          text: words.faq,
          count: 1,
          replyTo: 'support+token2@example.kz',
        },
      ],
    },
    'operator-help': { faq: [{ slug: 'sign', title: words.faq }] },
    'operator-list': { mine: listed, unassigned: listed, others: listed },
    'operator-returned': {
      problems: [
        { code: 'unknown-tag', tag: '#infp', value: '', suggestion: '#info' },
        { code: 'not-in-status', tag: '#close', value: 'closed', suggestion: '' },
        { code: 'offensive-text', tag: '', value: `«${words.spot}»`, suggestion: '' },
        { code: 'offensive-first', tag: '', value: '30', suggestion: 'qa@example.kz' },
        { code: 'offensive-appeal', tag: '', value: operator, suggestion: '' },
      ],
      text: `#infp\n${words.before}${words.spot}${words.behind}`,
      pieces: [
        { text: `#infp\n${words.before}`, rude: false },
        { text: words.spot, rude: true },
        { text: words.behind, rude: false },
      ],
    },
    'operator-confirm': { text },
    'superior-abuse': {
      excerpt: words.masked,
      text: `${words.masked}\n\n${words.question}`,
      grade: 'obscene',
      sender,
      step: 'on-hold',
      attachments: 2,
      filenames: 'screenshot.png, ж***.docx',
    },
    'superior-appeal': {
      sender: { name: operator, address: 'operator@example.kz' },
      words: `«${words.spot}»`,
      text: `#not-abuse\n${words.before}${words.spot}${words.behind}`,
      pieces: [
        { text: `#not-abuse\n${words.before}`, rude: false },
        { text: words.spot, rude: true },
        { text: words.behind, rude: false },
      ],
    },
    'qa-conduct': {
      excerpt: `${words.before}${words.spot[0]}${'*'.repeat(words.spot.length - 1)}${words.behind}`,
      grade: 'insult',
      sender: { name: operator, address: 'operator@example.kz' },
      occurrences: [
        { at: '2026-11-09T06:40:00.000Z', number: 'EEP-2026-0001229' },
        { at: ASKED_AT, number: 'EEP-2026-0001237' },
      ],
      days: 30,
    },
    'superior-sla': {
      target: 'first-response',
      due: DUE_AT,
      missed: true,
      status: 'new',
      requester: sender,
      assignee: operator,
    },
    'superior-summary': {
      since: '2026-11-20T04:00:00.000Z',
      until: '2026-11-23T04:00:00.000Z',
      figures: [
        { name: 'registered', count: 42, share: 100 },
        { name: 'open', count: 17, share: 40 },
        { name: 'waiting', count: 9, share: 21 },
        { name: 'held', count: 2, share: 5 },
        { name: 'breached', count: 1, share: 2 },
        { name: 'quarantined', count: 0, share: 0 },
        { name: 'unsent', count: 0, share: 0 },
      ],
      closed: [
        { name: 'solved', count: 31, share: 100 },
        { name: 'no-response', count: 4, share: 13 },
        { name: 'out-of-scope', count: 2, share: 6 },
      ],
      late: [
        {
          number: 'EEP-2026-0001237',
          subject: words.subject,
          target: 'resolution',
          due: '2026-11-20T12:30:00.000Z',
          assignee: operator,
        },
      ],
    },
    'admin-alert': { what: 'outbox-given-up', detail: '550 5.1.1 User unknown' },
    'third-party-request': { text, operator, files },
  };
}

/** All notices there are, in the order of desk.md. */
export const NOTICE_NAMES = Object.keys(richFacts('kk')) as readonly NoticeName[];
