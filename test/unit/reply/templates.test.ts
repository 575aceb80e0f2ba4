// The templates that we ship, and what a stranger's words cannot do in them.
import { join } from 'node:path';
import type { Notice } from '../../../src/decide/notice';
import { type RenderExtra, render } from '../../../src/reply/render';
import { NOTICE_NAMES, sampleNotice } from '../../../src/reply/sample-notices';
import { folderFiles } from '../../../src/reply/template-files';
import { loadTemplates, type Templates } from '../../../src/reply/templates';

const SHIPPED = folderFiles({ builtIn: join(__dirname, '../../../templates'), own: null });
const EXTRA: RenderExtra = { replyTo: 'support+0123abc@mitwork.kz', desk: 'support@mitwork.kz' };

let templates: Templates;
beforeAll(async () => {
  templates = await loadTemplates(SHIPPED);
});

const notice = <N extends Notice['name']>(name: N, change: Partial<Notice<N>> = {}) =>
  ({ ...sampleNotice(name, 'kk'), ...change }) as Notice;

const BARE = {
  attachments: 0,
  outsideHours: false,
  category: 'error',
  exclusion: '',
  faq: [],
  opensAt: '',
  targets: [],
  channel: '',
  phone: '',
  callTime: '',
};

describe('the shipped templates', () => {
  it('are all the notices of the contract', () => {
    expect(NOTICE_NAMES).toHaveLength(30);
  });

  it.each([
    ['kk', /^Өтінішіңіз «клиенттен жауап келмеді»/],
    ['ru', /^«клиенттен жауап келмеді» \(«от клиента не поступил ответ»\)/],
    ['en', /^«клиенттен жауап келмеді» \(“no response from the client”\)/],
  ] as const)(
    'close unanswered requests in %s with the wording of clause 15, the actions and their times',
    async (language, start) => {
      const { text, html } = await render(sampleNotice('closed-no-response', language), EXTRA, templates);
      expect(text).toMatch(start);
      for (const time of ['22.11.2026 21:30', '23.11.2026 10:05']) {
        expect(text).toContain(time);
        expect(html).toContain(time);
      }
    },
  );

  it('acknowledge by asking for what is missing and for nothing else', async () => {
    const facts = { ...BARE, missing: ['contacts'] };
    const { text } = await render(notice('acknowledgement', { facts }), EXTRA, templates);
    expect(text).toContain('телефон');
    expect(text).not.toMatch(/скриншот|БСН|реттілігі|файлдар/);
  });

  it('acknowledge a call-back order by what was ordered, with its clause', async () => {
    const facts = { ...BARE, missing: [], channel: 'call-back', phone: '+7 701 111 22 33', callTime: '15:00' };
    const { text } = await render(notice('acknowledgement', { facts }), EXTRA, templates);
    expect(text).toMatch(/\+7 701 111 22 33.*15:00/);
    expect(text).toContain('8 – кері қоңырауға тапсырыс беру');
    const plain = await render(notice('acknowledgement', { facts: { ...BARE, missing: [] } }), EXTRA, templates);
    expect(plain.text).not.toContain('8 –');
  });

  it('tell the deadline of an information request, or the hours while it is not known', async () => {
    const info = { hours: 8, working: false, dueAt: '2026-11-23T13:05:00.000Z' };
    const known = await render(notice('info-request'), { ...EXTRA, info }, templates);
    expect(known.text).toContain('2026 жылғы 23 қараша, сағат 18:05 (Астана уақыты)');
    expect((await render(notice('info-request'), EXTRA, templates)).text).toContain('8 сағат ішінде');
  });

  it('give operators links that open a reply to the token with the tag in it', async () => {
    const { html } = await render(sampleNotice('operator-notification', 'ru'), EXTRA, templates);
    const links = [...html.matchAll(/href="(mailto:[^"]*0123abc[^"]*)"/g)].map(
      (match) => match[1]?.replaceAll('&amp;', '&') ?? '',
    );
    const bodies = links.map((link) => new URL(link).searchParams.get('body'));
    expect(bodies).toEqual(expect.arrayContaining([null, '#запрос\r\n\r\n', '#закрыть\r\n\r\n']));
    expect(links.every((link) => link.startsWith('mailto:support%2B0123abc@mitwork.kz?subject=Re%3A%20%5BEEP'))).toBe(
      true,
    );
    expect(html).toContain('<details>');
  });

  it('put number, status and deadline into the subject for operators', async () => {
    const { subject } = await render(sampleNotice('operator-notification', 'kk'), EXTRA, templates);
    expect(subject).toBe('[EEP-2026-0001237 · жаңа · 23.11 17:30] Өтінімге қол қою кезіндегі қате');
  });
});

describe('render', () => {
  const evil = '<script>alert(1)</script> {{ 7 | times: 6 }} <img src=x onerror=y> "\' \u202edekcah\u0000 ]]>';

  it('lets a stranger write nothing but text', async () => {
    const facts = {
      ...sampleNotice('operator-notification', 'en').facts,
      text: evil,
      sender: { name: evil, address: evil },
      findings: [{ name: evil, value: evil }],
      history: [{ at: '2026-11-23T04:30:00.000Z', from: { name: evil, address: evil }, text: evil }],
      files: [{ filename: evil, type: evil, size: 1, sha256: evil, screenshot: false }],
    };
    const ticket = { number: 'EEP-2026-0001237', subject: evil, createdAt: '2026-11-23T04:30:00.000Z' };
    const mail = await render(notice('operator-notification', { facts, ticket } as Partial<Notice>), EXTRA, templates);
    expect(mail.html).not.toMatch(/<script|<img/);
    expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{ 7 | times: 6 }}');
    for (const sign of ['\u202e', '\u0000']) expect(mail.html + mail.text + mail.subject).not.toContain(sign);
    expect(mail.text).toContain('<script>alert(1)</script> {{ 7 | times: 6 }}');
  });

  it('keeps the line breaks and the indentation of a text', async () => {
    const facts = { text: 'a\n  b\n\tc', operator: '', quoted: null, files: [] };
    expect((await render(notice('reply', { facts }), EXTRA, templates)).html).toMatch(/a<br>\s*&nbsp;&nbsp;b<br>/);
  });

  it('greets nobody by a name that is a link', async () => {
    const to = { name: 'Win at www.evil.example', address: 'a@example.kz' };
    const { text } = await render(notice('acknowledgement', { to }), EXTRA, templates);
    expect(text).toContain('Құрметті тұтынушы!');
    expect(text).not.toContain('evil');
  });

  it('shows the preheader beside the subject', async () => {
    const { html } = await render(notice('acknowledgement'), EXTRA, templates);
    expect(html).toMatch(/display:\s*none[^>]*>\s*Өтінішіңіз тіркелді/);
  });

  it('refuses to send a mail with a hole in it', async () => {
    const facts = { ...BARE, missing: ['no-such-thing'] };
    await expect(render(notice('acknowledgement', { facts }), EXTRA, templates)).rejects.toThrow(
      /missing\.no-such-thing/,
    );
  });

  it('is the same each time', async () => {
    const given = sampleNotice('operator-notification', 'kk');
    expect(await render(given, EXTRA, templates)).toEqual(await render(given, EXTRA, await loadTemplates(SHIPPED)));
  });
});
