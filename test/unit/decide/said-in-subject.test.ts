// Given an answer without words, when its subject is not the ticket's, then what stands there is its text; a subject that only repeats is none.
import { saidInSubject } from '../../../src/decide/said-in-subject';
import { context, DANA, mail, ticket } from './given';

const ON = ticket({ subject: 'Договор на поставку мебели' });
const asked = { ...context(ON), claimedOperator: null };
const FROM = { name: 'Клиент', address: 'client@firm.kz' };
const said = (subject: string, text = '', given = {}): string | undefined =>
  saidInSubject(mail(text, { subject, from: FROM, ...given }), asked)?.newText;

test.each([
  ['Договор № 4711 от 12.03.2026', 'Договор № 4711 от 12.03.2026'],
  ['Re: Договор № 4711', 'Договор № 4711'],
  ['Re: [EEP-2026-0000017] Номер 4711', 'Номер 4711'],
  ['Да', 'Да'],
  ['Номер договора 4711 [EEP-2026-0000017]', 'Номер договора 4711'],
  ['Номер 4711 Re: [EEP-2026-0000017] Договор на поставку мебели', 'Номер 4711'],
  ['***SPAM*** [External] Отв.: [EEP-2026-0000017] Номер 4711', 'Номер 4711'],
])('%s', (subject, text) => {
  expect(said(subject)).toBe(text);
});

test.each([
  'Re: [EEP-2026-0000017] Договор на поставку мебели',
  '***SPAM*** Re: [EEP-2026-0000017] Договор на поставку мебели',
  'Отв: Договор на  поставку мебели',
  'договор на поставку мебели',
  'Re: Договор на поставку…',
  'Re: [EEP-2026-0000017]',
  '',
])('%j only repeats', (subject) => {
  expect(said(subject)).toBeUndefined();
});

test.each([
  ['ЖБ: плиты', 'Re: [EEP-2026-0000017] ЖБ: плиты'],
  ['Пер: 5, дом 3', 'Отв: [EEP-2026-0000017] Пер: 5, дом 3'],
  ['Қайта: тіркелу', 'Re: Қайта: тіркелу'],
  ['Re: Плиты', 'Re: Re: Плиты'],
  ['Плиты перекрытия', 'RES: [EEP-2026-0000017] Плиты перекрытия'],
  ['Плиты перекрытия', 'VS: Плиты перекрытия'],
  ['Плиты перекрытия', '回复：Плиты перекрытия'],
])('%j is repeated by %j', (subject, again) => {
  const on = { ...context(ticket({ subject })), claimedOperator: null };
  expect(saidInSubject(mail('', { subject: again, from: FROM }), on)).toBeNull();
});

test('it stands above the text', () => {
  expect(said('СРОЧНО! Не работает подпись', 'Жду, спасибо.')).toBe('СРОЧНО! Не работает подпись\nЖду, спасибо.');
});

test('an answer to a mail of a request that was merged into this one says nothing new by its subject', () => {
  const merged = {
    ...asked,
    candidates: [{ by: 'subject' as const, mergedFrom: { number: 'EEP-2026-0000005', subject: 'Другое' }, ticket: ON }],
  };
  const answer = mail('Жду', { subject: 'Re: [EEP-2026-0000005] Другое', from: FROM });
  expect(saidInSubject(answer, merged)).toBeNull();
  expect(saidInSubject(mail('Жду', { subject: 'Re: Другое', from: FROM }), merged)).toBeNull();
  const number = mail('', { subject: '[EEP-2026-0000005] акт номер 4711', from: FROM });
  expect(saidInSubject(number, merged)?.newText).toBe('акт номер 4711');
});

test('nor one that opens a request of its own: of somebody without a part in this one, or when it is over', () => {
  const stranger = { name: '', address: 'other@firm.kz' };
  expect(
    saidInSubject(mail('Жду', { subject: 'Номер 4711', from: stranger }), { ...asked, token: { found: 'none' } }),
  ).toBeNull();
  const closed = ticket({ status: 'closed', closeReason: 'abusive', closedAt: asked.arrivedAt });
  const over = { ...context(closed), claimedOperator: null };
  expect(saidInSubject(mail('Жду', { subject: 'Номер 4711', from: FROM }), over)).toBeNull();
});

test('nor does one that closes the request: we wrote it', () => {
  const token = { found: 'valid', purpose: 'close', ticketId: ON.id, personId: 70 } as const;
  expect(saidInSubject(mail('Да', { subject: 'Решено', from: FROM }), { ...asked, token })).toBeNull();
});

test('a signature stays below it', () => {
  expect(said('Номер 4711', 'С уважением,\nИван Петров')).toBe('Номер 4711\nС уважением,\nИван Петров');
});

test('the name of a file that came with it is none', () => {
  const file = { filename: 'Снимок экрана.png', type: 'image/png', size: 1, sha256: '', content: Buffer.from('x') };
  const attachments = [{ ...file, inline: false, contentId: null, width: null, height: null, screenshot: false }];
  expect(said('Снимок экрана', '', { attachments })).toBeUndefined();
});

test('nor is what a machine or an operator writes there, or the subject of a new request', () => {
  expect(said('Номер 4711', '', { kind: 'automatic' })).toBeUndefined();
  const wordless = mail('', { subject: 'Номер 4711' });
  expect(saidInSubject(wordless, { ...asked, claimedOperator: DANA })).toBeNull();
  expect(saidInSubject(wordless, { ...asked, candidates: [] })).toBeNull();
});
