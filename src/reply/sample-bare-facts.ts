// What a made-up notice has nothing of, where a fact may be empty: a template must stand that as well.
import type { NoticeFacts, NoticeName } from '../decide/notice';

const NO_ANSWER = { text: '', operator: '', quoted: null, files: [] };

export const BARE_FACTS: { readonly [N in NoticeName]?: Partial<NoticeFacts[N]> } = {
  acknowledgement: {
    missing: [],
    attachments: 0,
    outsideHours: false,
    category: 'error',
    exclusion: '',
    faq: [],
    opensAt: '',
    targets: [],
  },
  reply: NO_ANSWER,
  'info-request': NO_ANSWER,
  'closed-no-response': { actions: [], reopenDays: 1 },
  'closed-solved': { ...NO_ANSWER, reopenDays: 1 },
  'closed-duplicate': { text: '' },
  'rejected-scope': { text: '', exclusion: '' },
  'rejected-identification': { text: '' },
  'rejected-unclear': { text: '' },
  'rejected-abusive': { text: '' },
  'faq-answer': { text: '', url: '' },
  'operator-notification': {
    due: null,
    targets: [],
    sender: { name: '', address: '' },
    text: '',
    files: [],
    findings: [],
    linked: null,
    history: [],
  },
  'operator-transcript': { done: [], due: null, text: '', sends: [], undoUntil: null },
  'operator-digest': { tickets: [] },
  'operator-help': { faq: [] },
  'abuse-warning': { days: 0 },
  'superior-abuse': { excerpt: '', text: '', step: 'notify' },
  'qa-conduct': { sender: { name: '', address: 'operator@example.kz' } },
  'superior-sla': { missed: false, requester: { name: '', address: '' }, assignee: '' },
  'superior-summary': { closed: [], late: [] },
  'operator-list': { mine: [], unassigned: [], others: [] },
  'third-party-request': { files: [] },
  'operator-returned': { text: '', pieces: [] },
  'admin-alert': { what: 'something-new', detail: '' },
};
