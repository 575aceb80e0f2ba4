// What each dialect of bounce is known by, what it tells, and the people who merely speak of bounces.
import { findKind } from '../../../src/parse/kind';
import type { Bounce } from '../../../src/parse/message';
import { evidenceOf, type Given } from './kind-evidence';

type Case = readonly [dialect: string, given: Given, reason: string, detail: string | null, bounce: Bounce];

function told(
  recipient: string | null,
  status: string | null,
  permanent: boolean,
  originalMessageId: string | null = null,
): Bounce {
  return { recipient, status, permanent, originalMessageId };
}

const report = (
  status: string,
  returned = 'From: support@mitwork.kz\r\nMessage-ID: <n1@mitwork.kz>\r\n',
): Pick<Given, 'contentType' | 'reports'> => ({
  contentType: 'multipart/report',
  reports: [
    { type: 'message/delivery-status', text: status },
    { type: 'message/rfc822', text: returned },
  ],
});

function check(cases: readonly Case[]): void {
  it.each(cases)('%s', (_dialect, given, reason, detail, bounce) => {
    expect(findKind(evidenceOf({ from: 'mailer-daemon@mx.kz', ...given }))).toEqual({
      kind: 'bounce',
      reason,
      detail,
      noAutomaticAnswer: true,
      bounce,
    });
  });
}

describe('delivery reports of RFC 3464', () => {
  check([
    [
      'failed',
      report('Reporting-MTA: dns; mx.kz\n\nFinal-Recipient: rfc822; A@b.kz\nAction: failed\nStatus: 5.1.1\n'),
      'delivery-status-part',
      null,
      told('a@b.kz', '5.1.1', true, 'n1@mitwork.kz'),
    ],
    [
      'delayed',
      report('Reporting-MTA: dns; mx.kz\n\nFinal-Recipient: rfc822; a@b.kz\nAction: delayed\nStatus: 4.4.1\n'),
      'delivery-status-part',
      'delay',
      told('a@b.kz', '4.4.1', false, 'n1@mitwork.kz'),
    ],
    [
      'given up after temporary trouble',
      report('\nFinal-Recipient: rfc822; a@b.kz\nAction: failed\nStatus: 4.4.7\n'),
      'delivery-status-part',
      'given-up',
      told('a@b.kz', '4.4.7', false, 'n1@mitwork.kz'),
    ],
    [
      'the failed one of several',
      report(
        '\nFinal-Recipient: rfc822; a@b.kz\nAction: relayed\nStatus: 2.0.0\n\nFinal-Recipient: rfc822; c@d.kz\nAction: delayed\nStatus: 4.0.0\n\nFinal-Recipient: rfc822; e@f.kz\nAction: failed\nStatus: 5.2.2\n',
      ),
      'delivery-status-part',
      null,
      told('e@f.kz', '5.2.2', true, 'n1@mitwork.kz'),
    ],
    [
      'no blank lines, CR LF, folded',
      report(
        'Reporting-MTA: dns; mx.kz\r\nFinal-Recipient: rfc822;\r\n <a@b.kz>\r\nAction: failed\r\nDiagnostic-Code: smtp; 550\r\n 5.7.1 refused\r\n',
      ),
      'delivery-status-part',
      null,
      told('a@b.kz', '5.7.1', true, 'n1@mitwork.kz'),
    ],
    [
      'a status made of the SMTP reply',
      report('\nFinal-Recipient: rfc822; a@b.kz\nAction: failed\nDiagnostic-Code: smtp; 550 no such user\n'),
      'delivery-status-part',
      null,
      told('a@b.kz', '5.0.0', true, 'n1@mitwork.kz'),
    ],
    [
      'an X.400 name, the address in the original recipient',
      report(
        '\nFinal-Recipient: X400; /C=KZ/S=SERIK/\nOriginal-Recipient: rfc822; a@b.kz\nAction: failed\nStatus: 5.1.1\n',
      ),
      'delivery-status-part',
      null,
      told('a@b.kz', '5.1.1', true, 'n1@mitwork.kz'),
    ],
    [
      'calls itself auto-replied',
      {
        ...report('\nFinal-Recipient: rfc822; a@b.kz\nAction: failed\nStatus: 5.1.1\n'),
        headers: { 'Auto-Submitted': 'auto-replied' },
      },
      'delivery-status-part',
      null,
      told('a@b.kz', '5.1.1', true, 'n1@mitwork.kz'),
    ],
    [
      'threaded below the mail, nothing returned',
      {
        ...report('\nFinal-Recipient: rfc822; a@b.kz\nAction: failed\nStatus: 5.1.1\n', ''),
        headers: { References: '<n0@mitwork.kz> <n2@mitwork.kz>' },
      },
      'delivery-status-part',
      null,
      told('a@b.kz', '5.1.1', true, 'n2@mitwork.kz'),
    ],
  ]);

  it('calls a success no bounce', () => {
    const found = findKind(evidenceOf(report('\nFinal-Recipient: rfc822; a@b.kz\nAction: delivered\nStatus: 2.0.0\n')));
    expect(found).toMatchObject({ kind: 'automatic', detail: 'delivery-receipt', bounce: null });
  });
});

describe('refusal by a receipt (RFC 5429)', () => {
  const receipt = (disposition: string) => ({
    contentType: 'multipart/report',
    text: 'Your message to <a@b.kz> was automatically rejected:\nQuota exceeded',
    reports: [
      {
        type: 'message/disposition-notification',
        text: `Final-Recipient: rfc822; a@b.kz\nOriginal-Message-ID: <n1@mitwork.kz>\nDisposition: ${disposition}\n`,
      },
    ],
  });
  check([
    [
      'Dovecot',
      { ...receipt('automatic-action/MDN-sent-automatically; deleted'), subject: 'Automatically rejected mail' },
      'rejecting-receipt-part',
      'given-up',
      told('a@b.kz', null, false, 'n1@mitwork.kz'),
    ],
  ]);

  it("leaves a person's receipt of deletion alone", () => {
    const given = { ...receipt('automatic-action/MDN-sent-automatically; deleted'), from: 'a@b.kz' };
    expect(findKind(evidenceOf(given))).toMatchObject({ kind: 'automatic', detail: 'read-receipt' });
  });
});

describe('bounces in words', () => {
  const copy = '\nReceived: from mitwork.kz\nMessage-ID: <n1@mitwork.kz>\nTo: a@b.kz\n';
  check([
    [
      'qmail',
      {
        subject: 'failure notice',
        text: `Hi. This is the qmail-send program at b.kz.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<a@b.kz>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n${copy}`,
      },
      'bounce-words',
      null,
      told('a@b.kz', '5.1.1', true, 'n1@mitwork.kz'),
    ],
    [
      'qmail, queue too long',
      {
        subject: 'failure notice',
        text: `Hi. This is the qmail-send program at b.kz.\n\n<a@b.kz>:\nSorry, I wasn't able to establish an SMTP connection. (#4.4.1)\nI'm not going to try again; this message has been in the queue too long.\n\n--- Below this line is a copy of the message.\n${copy}`,
      },
      'bounce-words',
      'given-up',
      told('a@b.kz', '4.4.1', false, 'n1@mitwork.kz'),
    ],
    [
      'Exim',
      {
        subject: 'Mail delivery failed: returning message to sender',
        headers: { 'X-Failed-Recipients': 'a@b.kz', 'Auto-Submitted': 'auto-replied' },
        text: `This message was created automatically by mail delivery software.\n\n  a@b.kz\n    host mx.b.kz [192.0.2.1]: 550 Unknown user\n\n------ This is a copy of the message, including all the headers. ------\n${copy}`,
      },
      'x-failed-recipients-header',
      null,
      told('a@b.kz', '5.0.0', true, 'n1@mitwork.kz'),
    ],
    [
      'Exim, delay',
      {
        subject: 'Warning: message 1abc-0001-XY delayed 24 hours',
        text: 'This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on b.kz.\n\nThe address to which the message has not yet been delivered is:\n\n  a@b.kz\n\nNo action is required on your part. Delivery attempts will continue for\nsome time.',
      },
      'bounce-words',
      'delay',
      told('a@b.kz', null, false),
    ],
    [
      'Exchange 5.5',
      {
        from: 'postmaster@b.kz',
        name: 'System Administrator',
        subject: 'Undeliverable: Lot 5',
        text: 'Your message\n\n  To:      a@b.kz\n  Subject: Lot 5\n  Sent:    Thu, 29 Apr 2004 23:00:00 +0600\n\ndid not reach the following recipient(s):\n\na@b.kz on Thu, 29 Apr 2004 23:00:10 +0600\n    The recipient name is not recognized\n',
      },
      'bounce-words',
      null,
      told('a@b.kz', null, true),
    ],
    [
      'Exchange, ru',
      {
        from: 'postmaster@b.kz',
        subject: 'Не удалось доставить: Лот 5',
        text: 'Не удалось выполнить доставку следующим получателям или группам:\n\na@b.kz\nАдрес электронной почты не найден.\n\nДиагностические сведения для администраторов:\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##',
      },
      'bounce-words',
      null,
      told('a@b.kz', '5.1.1', true),
    ],
    [
      'Kazakh',
      {
        subject: 'Жеткізілмеді: Лот 5',
        text: 'Сіздің хатыңыз келесі алушыға жеткізілмеді:\n\na@b.kz\n\nПошта жәшігі толы.',
      },
      'bounce-words',
      'given-up',
      told('a@b.kz', null, false),
    ],
    [
      'Mail.ru',
      {
        subject: 'Ваше сообщение не доставлено. Mail failure.',
        text: 'Это письмо создано автоматически сервером Mail.Ru, отвечать на него не нужно.\n\nК сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:\n\n  a@b.kz\n    550 5.1.1 User Unknown',
      },
      'bounce-words',
      null,
      told('a@b.kz', '5.1.1', true),
    ],
    [
      'sendmail 5',
      {
        subject: 'Returned mail: Host unknown',
        text: '   ----- Transcript of session follows -----\n550 c.kz (smtp)... 550 Host unknown\n554 <a@c.kz>... 550 Host unknown\n\n   ----- Unsent message follows -----\nFrom: support@mitwork.kz\nMessage-ID: <n1@mitwork.kz>\n',
      },
      'bounce-words',
      null,
      told('a@c.kz', '5.0.0', true, 'n1@mitwork.kz'),
    ],
    [
      'Lotus SMTP MTA',
      {
        from: 'postmaster@b.kz',
        subject: 'Undeliverable message',
        text: '------- Failure Reasons  --------\n\nUser not listed in public Name & Address Book\na@b.kz\n\n------- Returned Message --------\nReceived: from x\nMessage-ID: <n1@mitwork.kz>\n',
      },
      'bounce-words',
      null,
      told('a@b.kz', null, true, 'n1@mitwork.kz'),
    ],
    [
      'null return path, recipient as sender',
      {
        from: 'a@b.kz',
        subject: 'Mailbox full',
        headers: { 'Return-Path': '<>' },
        text: 'Your message could not be delivered to a@b.kz: mailbox is full.',
      },
      'bounce-words',
      'given-up',
      told('a@b.kz', null, false),
    ],
    [
      'no address but that of the bounce itself',
      {
        subject: 'Undelivered Mail Returned to Sender',
        headers: { To: 'support@mitwork.kz' },
        text: 'Your message could not be delivered.\n\nTo support@mitwork.kz we return it.\n\n----- Original message -----\nTo: a@b.kz\n',
      },
      'bounce-words',
      null,
      told('a@b.kz', null, true),
    ],
    [
      'a version is no status',
      {
        from: 'postmaster@b.kz',
        subject: 'DELIVERY FAILURE: User a (a@b.kz) not listed',
        text: 'Your message\n\n  Subject: Lot\n\nwas not delivered to:\n\n  a@b.kz\n\nby Domino Release 5.0.11',
      },
      'bounce-words',
      null,
      told('a@b.kz', null, true),
    ],
  ]);
});

describe('people who speak of bounces', () => {
  const pasted =
    "This is the mail system at host mx.b.kz.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<support@mitwork.kz>: host mx: 550 5.7.1 rejected";
  const cases: readonly (readonly [string, Given])[] = [
    ['pastes one', { subject: 'Письма не доходят', text: `Здравствуйте! Ваш сервер возвращает письма:\n\n${pasted}` }],
    [
      'pastes one below such a subject',
      { subject: 'Undelivered Mail Returned to Sender', text: `Hello, what does this mean?\n\n${pasted}` },
    ],
    ['forwards one', { subject: 'Fwd: Undelivered Mail Returned to Sender', text: pasted }],
    ['answers one', { subject: 'Re: failure notice', text: pasted, headers: { 'In-Reply-To': '<x@b.kz>' } }],
    [
      'attaches one',
      {
        subject: 'Ошибка доставки',
        text: 'Посмотрите вложение.',
        contentType: 'multipart/mixed',
        reports: [{ type: 'message/rfc822', text: 'Subject: Undelivered' }],
      },
    ],
    [
      'attaches a report',
      {
        subject: 'Что это',
        text: 'Посмотрите.',
        contentType: 'multipart/mixed',
        reports: [{ type: 'message/delivery-status', text: 'Final-Recipient: rfc822; a@b.kz\nAction: failed' }],
      },
    ],
    [
      'complains of goods not delivered',
      { subject: 'Не доставлено', text: 'Поставщик не доставил товар по договору 15. Что делать заказчику?' },
    ],
    [
      'complains of goods not delivered, kk',
      { subject: 'Жеткізілмеді', text: 'Тауар 15 келісімшарт бойынша жеткізілмеді. Не істейміз?' },
    ],
  ];
  it.each(cases)('a person %s', (_what, given) => {
    expect(findKind(evidenceOf(given))).toMatchObject({ kind: 'person', bounce: null });
  });
});
