// Events of a ticket in sentences: every kind in every language, and the facts that belong to it.
import { join } from 'node:path';
import { loadPhrases, type Sayer, sayer } from '../../../src/reply/phrases';
import { NOTICE_NAMES } from '../../../src/reply/sample-notices';
import { sayEvent } from '../../../src/reply/say-event';
import { folderFiles } from '../../../src/reply/template-files';
import { EVENT_KINDS, type EventKind } from '../../../src/ticket/event';
import { LANGUAGES, type Language } from '../../../src/ticket/language';

const say = {} as Record<Language, Sayer>;
beforeAll(async () => {
  for (const language of LANGUAGES) {
    say[language] = sayer(
      await loadPhrases(folderFiles({ builtIn: join(__dirname, '../../../templates'), own: null }), language),
      language,
    );
  }
});

describe('sayEvent', () => {
  it.each(LANGUAGES)('says every kind, with and without facts, in %s', (language) => {
    for (const kind of EVENT_KINDS) {
      expect(sayEvent(kind, {}, say[language])).toMatch(/^\p{Lu}[^{}[\]]+$/u);
    }
    for (const name of NOTICE_NAMES) {
      expect(sayEvent('notice-sent', { notice: name, recipient: 'a@b.kz' }, say[language])).toMatch(
        /: [^{}[\]]+ → a@b\.kz$/,
      );
    }
  });

  it.each<[EventKind, Record<string, unknown>, string]>([
    ['registered', { reason: 'no-evidence', channel: 'mail' }, 'Request registered'],
    ['registered', { reason: 'operator', channel: 'phone' }, 'Request registered: phone'],
    [
      'linked',
      { number: 'EEP-2026-0000017', by: 'subject' },
      'Linked to another request: EEP-2026-0000017, by the number in its subject',
    ],
    [
      'notice-sent',
      { notice: 'acknowledgement', outbox: 3, recipient: 'a@b.kz' },
      'Mail sent: acknowledgement → a@b.kz',
    ],
    [
      'notice-failed',
      { notice: 'reply', recipient: 'a@b.kz', error: '550 no' },
      'Mail not sent: answer → a@b.kz, 550 no',
    ],
    [
      'info-accepted',
      { dueAt: '2026-11-26T12:06:29.544Z' },
      'Request accepted by the mail server; the 8 hours began. Deadline for the answer: 26.11.2026 17:06',
    ],
    [
      'closed',
      { reason: 'no-response', dueAt: '2026-11-26T12:06:29.544Z' },
      'Request closed: no response from the client',
    ],
    ['held', { why: 'abuse' }, 'Put on hold: offensive language'],
    ['held', { until: '2026-11-27T04:00:00.000Z' }, 'Put on hold: 27.11.2026 09:00'],
    ['abuse-found', { grade: 'insult', threat: true }, 'Offensive language found: threat'],
    ['commanded', { command: '#info', before: '{}' }, 'Operator’s command: #info'],
    ['commanded', { command: 'answer' }, 'Operator’s command: answer'],
    ['command-refused', { why: 'token-expired' }, 'Command refused: the reply address has expired'],
    ['answer-withheld', { why: 'list-id' }, 'No automatic answer was sent: list-id'],
    ['category-set', { to: 'error' }, 'Category set: error, unfinished function'],
    ['merged', { into: 'EEP-2026-0000025' }, 'Merged: → EEP-2026-0000025'],
    ['verdict-corrected', { to: 'clean' }, 'The mail was marked as not abusive'],
    [
      'sla-breached',
      { target: 'resolution', dueAt: '2026-11-26T12:06:29.544Z' },
      'Superior told of the missed target: Resolution, 26.11.2026 17:06',
    ],
  ])('%s %j: %s', (kind, data, sentence) => {
    expect(sayEvent(kind, data, say.en)).toBe(sentence);
  });
});
