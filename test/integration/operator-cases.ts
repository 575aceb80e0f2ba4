// Each tag with its three names, and what becomes of a new ticket whose notification is answered with it.

export interface TagCase {
  readonly names: readonly [en: string, kk: string, ru: string];
  readonly after?: string;
  readonly status: string;
  readonly reason: string;
  /** Notices to anybody besides the transcript and colleagues' notices. */
  readonly sends?: readonly string[];
  readonly expects?: Readonly<Record<string, unknown>>;
}

export const TEXT = 'Откройте раздел «Договоры» в личном кабинете.';
export const CASES: readonly TagCase[] = [
  {
    names: ['#info', '#сұрау', '#запрос'],
    after: TEXT,
    status: 'awaiting-info',
    reason: 'operator-info',
    sends: ['info-request'],
  },
  {
    names: ['#close', '#жабу', '#закрыть'],
    after: TEXT,
    status: 'closed',
    reason: 'operator-close',
    sends: ['closed-solved'],
    expects: { closeReason: 'solved' },
  },
  {
    names: ['#reject scope workstation', '#бастарту құзырет жұмыс орны', '#отказ компетенция рабочее место'],
    status: 'closed',
    reason: 'operator-reject',
    sends: ['rejected-scope'],
    expects: { closeReason: 'out-of-scope' },
  },
  {
    names: ['#reject identification', '#бастарту сәйкестендіру', '#отказ идентификация'],
    after: TEXT,
    status: 'closed',
    reason: 'operator-reject',
    sends: ['rejected-identification'],
    expects: { closeReason: 'no-identification' },
  },
  {
    names: ['#reject unclear', '#бастарту түсініксіз', '#отказ непонятно'],
    status: 'closed',
    reason: 'operator-reject',
    sends: ['rejected-unclear'],
    expects: { closeReason: 'unclear' },
  },
  {
    names: ['#reject abusive', '#бастарту әдепсіз', '#отказ мат'],
    status: 'closed',
    reason: 'operator-reject',
    sends: ['rejected-abusive'],
    expects: { closeReason: 'abusive' },
  },
  {
    names: ['#faq screenshot', '#жқс screenshot', '#чзв screenshot'],
    after: TEXT,
    status: 'open',
    reason: 'operator-faq',
    sends: ['faq-answer'],
  },
  { names: ['#note', '#ескертпе', '#заметка'], after: TEXT, status: 'new', reason: 'operator-note' },
  {
    names: ['#take', '#аламын', '#беру'],
    status: 'open',
    reason: 'operator-change',
    expects: { assignee: 'dana@mitwork.kz' },
  },
  {
    names: [`#assign yerlan@mitwork.kz`, `#тағайындау yerlan@mitwork.kz`, `#назначить yerlan@mitwork.kz`],
    status: 'open',
    reason: 'operator-change',
    expects: { assignee: 'yerlan@mitwork.kz' },
  },
  {
    names: ['#category suggestion', '#санат ұсыныс', '#категория предложение'],
    status: 'new',
    reason: 'operator-change',
    expects: { category: 'suggestion' },
  },
  {
    names: ['#priority high', '#басымдық жоғары', '#приоритет высокий'],
    status: 'new',
    reason: 'operator-change',
    expects: { priority: 'high' },
  },
  {
    names: ['#level vip', '#деңгей vip', '#уровень vip'],
    status: 'new',
    reason: 'operator-change',
    expects: { level: 'vip' },
  },
  {
    names: ['#lang en', '#тіл ағылшын', '#язык английский'],
    after: TEXT,
    status: 'open',
    reason: 'operator-answer',
    sends: ['reply'],
    expects: { language: 'en' },
  },
  { names: ['#hold 3d', '#кейін 3 күн', '#отложить 3 дня'], status: 'on-hold', reason: 'operator-hold' },
  {
    names: ['#hold', '#кейін', '#отложить'],
    after: 'Вернёмся к этому позже.',
    status: 'on-hold',
    reason: 'operator-hold',
    sends: ['reply'],
  },
  {
    names: ['#third-party expert@bank.example', '#үшінші expert@bank.example', '#третьи expert@bank.example'],
    after: TEXT,
    status: 'open',
    reason: 'operator-third-party',
    sends: ['third-party-request'],
  },
  { names: ['#abuse', '#балағат', '#мат'], status: 'new', reason: 'operator-change', sends: [] },
  { names: ['#not-abuse', '#балағат-емес', '#не-мат'], status: 'new', reason: 'operator-change' },
  { names: ['#status', '#күй', '#статус'], status: 'new', reason: 'operator-query' },
  { names: ['#list', '#тізім', '#список'], status: 'new', reason: 'operator-query', sends: ['operator-list'] },
  { names: ['#help', '#көмек', '#помощь'], status: 'new', reason: 'operator-query', sends: ['operator-help'] },
];
