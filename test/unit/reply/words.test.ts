// Subjects, instants, sizes, phrases and links: the small parts of which mails are made.
import { join } from 'node:path';
import { boundedReferences, oneLine } from '../../../src/reply/headers';
import { mailtoLink } from '../../../src/reply/mailto';
import { comparePhrases, loadPhrases, type Phrases, type Say, sayer } from '../../../src/reply/phrases';
import { plainFacts, plainText } from '../../../src/reply/plain';
import { sayDuration, sayInstant, saySize } from '../../../src/reply/say-instant';
import { baseSubject } from '../../../src/reply/subject';
import { folderFiles } from '../../../src/reply/template-files';
import { EVENT_KINDS } from '../../../src/ticket/event';
import { LANGUAGES, type Language } from '../../../src/ticket/language';
import { CLOSE_REASONS, STATUSES } from '../../../src/ticket/status';
import { MISSING } from '../../../src/triage/completeness';

const files = folderFiles({ builtIn: join(__dirname, '../../../templates'), own: null });
const phrases = {} as Record<Language, Phrases>;
const say = {} as Record<Language, Say>;
beforeAll(async () => {
  for (const language of LANGUAGES) {
    phrases[language] = await loadPhrases(files, language);
    say[language] = sayer(phrases[language], language);
  }
});

describe('baseSubject', () => {
  it.each([
    ['Қате', 'Қате'],
    ['Re: Қате', 'Қате'],
    ['RE: Fwd: re[2]: FW : Қате', 'Қате'],
    ['Отв: Пересл: На: Қате', 'Қате'],
    ['Жауап: Қате', 'Қате'],
    ['Re: [EEP-2026-0001237] Re: Қате', 'Қате'],
    ['Antw: [External] Re: Қате', 'Қате'],
    ['[eep-2026-0001237 · жаңа · 24.11 13:30] Қате', 'Қате'],
    ['[EEP-2026-0009999] Қате', '[EEP-2026-0009999] Қате'],
    ['[срочно] Қате', '[срочно] Қате'],
    ['Нақты сұрақ: қате', 'Нақты сұрақ: қате'],
    ['  a \r\n b ', 'a b'],
    ['Re:', ''],
    ['', ''],
  ])('%j is about %j', (subject, base) => {
    expect(baseSubject(subject, 'EEP-2026-0001237')).toBe(base);
  });

  it('never grows, however often a mail goes to and fro', () => {
    let subject = 'Қате';
    for (let n = 0; n < 5; n += 1) subject = `RE: Re: [EEP-2026-0001237] ${baseSubject(subject, 'EEP-2026-0001237')}`;
    expect(baseSubject(subject, 'EEP-2026-0001237')).toBe('Қате');
  });

  it('is quick on a hostile subject', () => {
    expect(baseSubject('Re:'.repeat(200_000), 'EEP-2026-0001237').length).toBeLessThan(500);
  });
});

describe('sayInstant', () => {
  it.each([
    ['kk', 'long', '2026 жылғы 23 қараша, сағат 14:05 (Астана уақыты)'],
    ['ru', 'long', '23 ноября 2026 г., 14:05 (время Астаны)'],
    ['en', 'long', '23 November 2026, 14:05 (Astana time)'],
    ['kk', 'short', '23.11.2026 14:05'],
    ['en', 'brief', '23.11 14:05'],
  ] as const)('%s, %s: %s', (language, form, expected) => {
    expect(sayInstant('2026-11-23T09:05:59.000Z', form, say[language])).toBe(expected);
  });

  it('crosses the year and the change of 2024 with Astana', () => {
    expect(sayInstant('2026-12-31T19:00:00.000Z', 'short', say.kk)).toBe('01.01.2027 00:00');
    expect(sayInstant('2024-02-01T00:00:00.000Z', 'short', say.kk)).toBe('01.02.2024 06:00');
    expect(sayInstant('2024-04-01T00:00:00.000Z', 'short', say.kk)).toBe('01.04.2024 05:00');
  });

  it('refuses what is no instant', () => {
    expect(() => sayInstant('tomorrow', 'long', say.kk)).toThrow(RangeError);
  });
});

describe('sayDuration', () => {
  it.each([
    [-95, 'overdue', 'en', '1 h 35 min overdue (working time)'],
    [-60, 'overdue', 'ru', 'просрочено на 1 ч (рабочее время)'],
    [0, 'overdue', 'kk', 'мерзімі жаңа ғана өтті'],
    [0, 'overdue', 'ru', 'срок истёк только что'],
    [0, 'overdue', 'en', 'due just now'],
    [5, 'left', 'ru', 'осталось 5 мин (рабочее время)'],
  ] as const)('%d %s in %s is %s', (minutes, group, language, expected) => {
    expect(sayDuration(minutes, group, say[language])).toBe(expected);
  });
});

describe('saySize', () => {
  it.each([
    [0, 'kk', '0 Б'],
    [1023, 'ru', '1 023 Б'],
    [214_330, 'en', '209 KB'],
    [1_600_000, 'ru', '1,5 МБ'],
    [50e6, 'en', '48 MB'],
    [5e9, 'en', '4,768 MB'],
  ] as const)('%d in %s: %s', (bytes, language, expected) => {
    expect(saySize(bytes, language, say[language]).replace(/\s/g, ' ')).toBe(expected);
  });
});

describe('phrases', () => {
  it('have the same keys and places in the three languages', () => {
    expect(comparePhrases(phrases)).toEqual([]);
  });

  it.each([
    ...EVENT_KINDS.map((kind) => `action.${kind}`),
    ...CLOSE_REASONS.map((reason) => `detail.${reason}`),
    ...STATUSES.map((status) => `status.${status}`),
    ...MISSING.flatMap((code) => [`missing.${code}`, `missing-short.${code}`]),
  ])('know %s', (key) => {
    for (const language of LANGUAGES) expect(phrases[language][key]).toMatch(/\S/);
  });

  it('say the formula of clause 15 exactly', () => {
    expect(LANGUAGES.map((language) => say[language]('detail.no-response'))).toEqual([
      'клиенттен жауап келмеді',
      'от клиента не поступил ответ',
      'no response from the client',
    ]);
  });

  it('leave a part in brackets out when its value is empty', () => {
    const simple = sayer({ x: 'A[: {detail}].' }, 'en');
    expect(simple('x', { detail: 'b' })).toBe('A: b.');
    expect(simple('x', { detail: '' })).toBe('A.');
    expect(simple('x', { detail: '[{detail}] $&' })).toBe('A: [{detail}] $&.');
  });

  it('fail for an unknown key, an inherited one and a place without value', () => {
    expect(() => say.kk('nope')).toThrow(/no phrase "nope" in phrases\/kk\.json/);
    expect(() => say.kk('constructor')).toThrow(/no phrase/);
    expect(() => say.kk('greeting')).toThrow(/wants \{name\}/);
  });
});

describe('text from strangers', () => {
  it('loses control characters and direction overrides, keeps letters, tabs and lines', () => {
    expect(plainText('Сәлем\r\n\tқ\u0000\u0007\u202e\u2066\ufeffі\ud800')).toBe('Сәлем\n\tқі\ufffd');
    expect(plainFacts({ a: ['\u0000b'], c: { d: null, e: 1, f: '\u202e' } })).toEqual({
      a: ['b'],
      c: { d: null, e: 1, f: '' },
    });
  });

  it('is one bounded line in a header field', () => {
    expect(oneLine('a\r\nBcc: b\u2028c')).toBe('a Bcc: b c');
    expect([...oneLine('ә'.repeat(500))]).toHaveLength(200);
  });
});

describe('boundedReferences', () => {
  it.each<[string, string[], string | null, string[]]>([
    ['nothing', [], null, []],
    ['only what is answered', [], 'a@x', ['a@x']],
    ['what is answered last, once', ['a@x', 'b@x', 'c@x'], 'b@x', ['a@x', 'c@x', 'b@x']],
    ['no nonsense', ['a b', '', 'қ@x', 'a@x', 'a@x'], null, ['a@x']],
  ])('%s', (_what, references, inReplyTo, expected) => {
    expect(boundedReferences(references, inReplyTo)).toEqual(expected);
  });
});

describe('mailtoLink', () => {
  it('encodes everything but the address sign', () => {
    expect(mailtoLink('support+tok@x.kz', 'Re: [N] a & b', '#жабу\n\nx')).toBe(
      'mailto:support%2Btok@x.kz?subject=Re%3A%20%5BN%5D%20a%20%26%20b&body=%23%D0%B6%D0%B0%D0%B1%D1%83%0D%0A%0D%0Ax',
    );
    expect(mailtoLink('a@x.kz', 's', '')).toBe('mailto:a@x.kz?subject=s');
  });

  it('lets no field be added through the address', () => {
    expect(mailtoLink('a@x.kz?bcc=b@x.kz', 's', '')).toBe('mailto:a@x.kz%3Fbcc%3Db@x.kz?subject=s');
  });
});
