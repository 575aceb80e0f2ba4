// Finished mails: header fields by RFC 5322, and nothing that a stranger wrote gets out of its field.
import { simpleParser } from 'mailparser';
import { compose, type OutgoingMail } from '../../../src/reply/compose';

const MAIL: OutgoingMail = {
  messageId: 'n1.abc@mitwork.kz',
  from: { name: 'Техникалық қолдау қызметі', address: 'support@mitwork.kz' },
  to: [{ name: 'Айгүл Сәрсенова', address: 'aigul@example.kz' }],
  replyTo: { name: 'Қолдау', address: 'support+0123@mitwork.kz' },
  subject: 'Re: [EEP-2026-0001237] Өтінім берілмейді',
  html: '<p>Сәлеметсіз бе!</p>',
  text: 'Сәлеметсіз бе!',
  inReplyTo: 'q1@example.kz',
  references: ['root@example.kz', 'q1@example.kz'],
  autoSubmitted: 'auto-replied',
  attachments: [],
  date: new Date('2026-11-23T09:05:00Z'),
  thread: { number: 'EEP-2026-0001237', subject: 'Өтінім берілмейді', createdAt: new Date('2026-11-23T09:00:00Z') },
};

const composed = async (change: Partial<OutgoingMail> = {}) =>
  (await compose({ ...MAIL, ...change })).toString('latin1');
const field = (raw: string, name: string) =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(raw.split('\r\n\r\n')[0] ?? '')?.[1];

describe('compose', () => {
  it('writes the fields as asked', async () => {
    const raw = await composed();
    expect(field(raw, 'Message-ID')).toBe('<n1.abc@mitwork.kz>');
    expect(field(raw, 'In-Reply-To')).toBe('<q1@example.kz>');
    expect(field(raw, 'References')).toBe('<root@example.kz> <q1@example.kz>');
    expect(field(raw, 'Date')).toBe('Mon, 23 Nov 2026 09:05:00 +0000');
    expect(field(raw, 'Auto-Submitted')).toBe('auto-replied');
    expect(field(raw, 'X-Auto-Response-Suppress')).toBe('All');
    expect(field(raw, 'X-Tirkeu-Mail')).toBe('notice');
    expect(field(raw, 'X-Tirkeu-Ticket')).toBe('EEP-2026-0001237');
    expect(raw).not.toMatch(/^(List-|Precedence|X-Mailer|Bcc)/im);
  });

  it('is read back as it was meant', async () => {
    const parsed = await simpleParser(await compose(MAIL));
    expect(parsed.subject).toBe(MAIL.subject);
    expect(parsed.from?.value[0]).toMatchObject(MAIL.from);
    expect(parsed.to).toMatchObject({ value: [MAIL.to[0]] });
    expect(parsed.replyTo?.value[0]).toMatchObject({ address: 'support+0123@mitwork.kz' });
    expect(parsed.text?.trim()).toBe(MAIL.text);
    expect(parsed.html).toBe(MAIL.html);
  });

  it('gives the same bytes each time, and other boundaries for another mail', async () => {
    expect(await composed()).toBe(await composed());
    expect(await composed({ messageId: 'n2@mitwork.kz' })).not.toContain(
      (/boundary="([^"]+)"/.exec(await composed()) ?? [])[1],
    );
  });

  it('keeps lines short, ends them in CRLF and is pure ASCII in its header', async () => {
    const long = 'ұзақ сөз '.repeat(20_000);
    const raw = await composed({ text: long, html: `<p>${'x'.repeat(50_000)}</p>`, subject: long });
    expect(raw.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(raw.split('\r\n\r\n')[0]).toMatch(/^[\t\r\n -~]*$/);
  });

  const evil = 'x\r\nBcc: victim@example.kz\r\n\r\n<b>';
  it.each<[string, Partial<OutgoingMail>]>([
    ['subject', { subject: evil }],
    ['name of the recipient', { to: [{ name: evil, address: 'a@example.kz' }] }],
    ['name in Reply-To', { replyTo: { name: evil, address: 'a@example.kz' } }],
    ['ticket subject', { thread: { number: evil, subject: evil, createdAt: MAIL.date } }],
    ['file name', { attachments: [{ filename: evil, type: 'image/png', content: Buffer.from('x'), cid: null }] }],
    ['references', { references: [evil, 'a b', '<c>', '', 'ok@example.kz'] }],
  ])('lets no header in through the %s', async (_where, change) => {
    const raw = await composed(change);
    expect(raw).not.toMatch(/^Bcc:/im);
    expect((await simpleParser(raw)).html).toBe(MAIL.html);
  });

  it.each<[string, Partial<OutgoingMail>]>([
    ['line break in an address', { to: [{ name: '', address: 'a@example.kz\r\nBcc: b@example.kz' }] }],
    ['two addresses in one', { to: [{ name: '', address: 'a@example.kz,b@example.kz' }] }],
    ['no address', { replyTo: { name: '', address: 'nobody' } }],
    ['line break in the Message-ID', { messageId: 'a@b\r\nX: y' }],
  ])('refuses a %s', async (_what, change) => {
    await expect(composed(change)).rejects.toThrow(RangeError);
  });

  it.each(['<a@b>', 'a b@c', 'x\r\nBcc: b@c', 'қ@x', ''])(
    'answers a mail whose Message-ID is %j without naming it',
    async (id) => {
      const raw = await composed({ inReplyTo: id, references: ['root@example.kz', id] });
      expect(field(raw, 'In-Reply-To')).toBeUndefined();
      expect(field(raw, 'References')).toBe('<root@example.kz>');
    },
  );

  it('bounds References to the first and the last 20, ending with the mail that it answers', async () => {
    const ids = Array.from({ length: 300 }, (_, n) => `id${n}@example.kz`);
    const references = field(await composed({ references: ids, inReplyTo: 'id7@example.kz' }), 'References') ?? '';
    const kept = references.split(/\s+/);
    expect(kept).toHaveLength(21);
    expect(kept[0]).toBe('<id0@example.kz>');
    expect(kept.at(-1)).toBe('<id7@example.kz>');
    expect(kept.at(-2)).toBe('<id299@example.kz>');
  });

  it('shows a picture by its Content-ID and disarms a file type that a browser would run', async () => {
    const raw = await composed({
      html: '<img src="cid:shot1">',
      attachments: [
        { filename: 'қате.png', type: 'image/png', content: Buffer.from('not really'), cid: 'shot1' },
        { filename: 'page.html', type: 'text/html', content: Buffer.from('<script>'), cid: null },
      ],
    });
    expect((await simpleParser(raw)).attachments.map((file) => file.filename)).toEqual(['қате.png', 'page.html']);
    expect(raw).toMatch(
      /Content-Type: image\/png[\s\S]{0,200}Content-ID: <shot1>[\s\S]{0,200}Content-Disposition: inline/,
    );
    expect(raw).toMatch(/Content-Type: application\/octet-stream; name=page\.html/);
  });

  it('ties all mails of one ticket together for Outlook, whatever their subject', async () => {
    const index = async (subject: string, number: string) =>
      field(await composed({ subject, thread: { ...MAIL.thread!, number } }), 'Thread-Index');
    expect(Buffer.from((await index('a', 'EEP-2026-0001237')) ?? '', 'base64')).toHaveLength(22);
    expect(await index('a', 'EEP-2026-0001237')).toBe(await index('b', 'EEP-2026-0001237'));
    expect(await index('a', 'EEP-2026-0001237')).not.toBe(await index('a', 'EEP-2026-0001245'));
    expect(field(await composed({ thread: null }), 'Thread-Index')).toBeUndefined();
  });
});
