// Which fields are our server's own, and what they say of the author's domain.
import { readFields } from '../../../src/authenticate/header-fields';
import { serverVerdict } from '../../../src/authenticate/server-verdict';

const verdict = (...lines: readonly string[]): string =>
  serverVerdict(
    readFields(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)) ?? [],
    ['mx.mitwork.kz', 'mitwork.example', '10.0.0.5', '2001:db8::5'],
    'mitwork.kz',
  );
const says = (text: string): string => `Authentication-Results: mx.mitwork.kz; ${text}`;
const PASS = says('dmarc=pass header.from=mitwork.kz');
const BORDER =
  'Received: from a (b [1.2.3.4]) by mx.mitwork.kz (Postfix) with ESMTPS id 1 for <x@y>; Mon, 1 Jan 2026 00:00:00 +0500';

describe('serverVerdict', () => {
  it.each([
    { given: 'DMARC pass', lines: [PASS, BORDER], gives: 'pass' },
    { given: 'a strictly aligned DKIM pass', lines: [says('dkim=pass header.d=mitwork.kz'), BORDER], gives: 'pass' },
    {
      given: 'a second host of ours',
      lines: [PASS, BORDER.replace('mx.mitwork.kz', 'in.mitwork.example')],
      gives: 'pass',
    },
    {
      given: 'LMTP on top',
      lines: ['Received: from mx by i.mx.mitwork.kz with LMTP id 2; x', PASS, BORDER],
      gives: 'pass',
    },
    {
      given: 'Exim',
      lines: [
        PASS,
        'Received: from [1.2.3.4] (helo=x) by mx.mitwork.kz with esmtps (TLS1.3) tls X (Exim 4.96) (envelope-from <a@b>) id 1 for c@d; x',
      ],
      gives: 'pass',
    },
    {
      given: 'DMARC fail beside DKIM pass',
      lines: [says('dkim=pass header.d=mitwork.kz; dmarc=fail header.from=mitwork.kz'), BORDER],
      gives: 'fail',
    },
    { given: 'DMARC fail in a second field', lines: [PASS, says('dmarc=fail'), BORDER], gives: 'fail' },
    { given: 'a temporary error', lines: [says('dkim=temperror; dmarc=none'), BORDER], gives: 'error' },
    { given: 'none', lines: [says('none'), BORDER], gives: 'none' },
    { given: 'DKIM of a subdomain', lines: [says('dkim=pass header.d=mail.mitwork.kz'), BORDER], gives: 'none' },
    { given: 'DKIM without header.d', lines: [says('dkim=pass header.i=@mitwork.kz'), BORDER], gives: 'none' },
    { given: 'DMARC without header.from', lines: [says('dmarc=pass'), BORDER], gives: 'none' },
    { given: 'below the border', lines: [BORDER, PASS], gives: 'none' },
    { given: 'below the border, a second border under it', lines: [BORDER, PASS, BORDER], gives: 'none' },
    { given: 'no border', lines: [PASS], gives: 'none' },
    { given: 'LMTP only', lines: [PASS, 'Received: from x by mx.mitwork.kz with LMTP id 2; x'], gives: 'none' },
    {
      given: 'a stranger on top',
      lines: ['Received: from x by mx.evil.example with ESMTP; x', PASS, BORDER],
      gives: 'none',
    },
    { given: 'a host that ends alike', lines: [PASS, BORDER.replace('by mx.', 'by evilmx.')], gives: 'none' },
    {
      given: 'a client name with a clause in it',
      lines: [BORDER.replace('from a', 'from a by mx.mitwork.kz with LMTP;'), PASS, BORDER],
      gives: 'none',
    },
    {
      given: 'a client name that opens a comment',
      lines: [BORDER.replace('from a', 'from a by mx.mitwork.kz with LMTP ('), PASS, BORDER],
      gives: 'none',
    },
    {
      given: 'a client name that closes one',
      lines: [BORDER.replace('from a', 'from a)'), PASS, BORDER],
      gives: 'none',
    },
    {
      given: 'a client name with an escape',
      lines: [BORDER.replace('from a', 'from a by mx.mitwork.kz with LMTP (\\'), PASS, BORDER],
      gives: 'none',
    },
  ])('$given: $gives', ({ lines, gives }) => {
    expect(verdict(...lines)).toBe(gives);
  });
});

describe('hops of our own on top of the border', () => {
  const filter = (from: string): string => `Received: from ${from} by mx.mitwork.kz (Postfix) with ESMTP id 2; x`;
  it.each([
    { given: 'a filter on the same host', from: 'localhost (localhost [127.0.0.1])', gives: 'pass' },
    { given: 'the same over IPv6', from: 'localhost (localhost [IPv6:::1])', gives: 'pass' },
    { given: 'a relay that is listed', from: 'edge.mitwork.kz (unknown [10.0.0.5])', gives: 'pass' },
    { given: 'the same, as Exchange writes it', from: 'edge.mitwork.kz (10.0.0.5)', gives: 'pass' },
    { given: 'a relay that is listed, over IPv6', from: 'edge (edge [IPv6:2001:DB8::5])', gives: 'pass' },
    { given: 'a relay that is not listed', from: 'edge.mitwork.kz (unknown [10.0.0.6])', gives: 'none' },
    { given: 'a client that calls itself so', from: '[10.0.0.5] (client [198.51.100.7])', gives: 'none' },
    { given: 'the same before a server that writes it last', from: '([198.51.100.7] helo=[127.0.0.1])', gives: 'none' },
    {
      given: 'the same, with the user beside the address',
      from: 'x (HELO [127.0.0.1]) (u@198.51.100.7)',
      gives: 'none',
    },
    { given: 'no address at all', from: 'localhost', gives: 'none' },
  ])('$given: $gives', ({ from, gives }) => {
    expect(verdict(filter(from), PASS, BORDER)).toBe(gives);
  });

  it('end at the border: Results below it came with the mail', () => {
    expect(verdict(filter('localhost (localhost [127.0.0.1])'), BORDER, PASS, BORDER)).toBe('none');
  });
});

describe('Microsoft 365', () => {
  const INSIDE = [
    'Received: from AS8PR04MB1.eurprd04.prod.outlook.com (2603:10a6:20b:1::1)\r\n by DU2PR04MB2.eurprd04.prod.outlook.com with HTTPS; Mon, 23 Nov 2026 05:00:03 +0000',
    'Received: from DB5PEPF0001.eurprd02.prod.outlook.com (2603:10a6:10:4b6:cafe::3)\r\n by DUZPR01CA02.outlook.office365.com (2603:10a6:10:4b6::19) with Microsoft SMTP\r\n Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id\r\n 15.20.7762.20 via Frontend Transport; Mon, 23 Nov 2026 05:00:02 +0000',
  ];
  const FRONT =
    'Received: from mail.mitwork.kz (198.51.100.7) by\r\n DB5PEPF0001.mail.protection.outlook.com (10.167.8.10) with Microsoft SMTP\r\n Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.7762.20 via\r\n Frontend Transport; Mon, 23 Nov 2026 05:00:01 +0000';
  const results = (dmarc: string): string =>
    `Authentication-Results: spf=pass (sender IP is 198.51.100.7)\r\n smtp.mailfrom=mitwork.kz; dkim=pass (signature was verified)\r\n header.d=mail.mitwork.kz;dmarc=${dmarc} header.from=mitwork.kz;compauth=pass reason=100`;
  const said = (trusted: readonly string[], ...lines: readonly string[]): string =>
    serverVerdict(readFields(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)) ?? [], trusted, 'mitwork.kz');
  const OURS = ['protection.outlook.com'];

  it.each([
    { given: 'its own Results', lines: [...INSIDE, results('pass action=none'), FRONT], gives: 'pass' },
    { given: 'a fail', lines: [...INSIDE, results('fail action=oreject'), FRONT], gives: 'fail' },
    { given: 'its best guess', lines: [...INSIDE, results('bestguesspass action=none'), FRONT], gives: 'none' },
    { given: 'Results that came with the mail', lines: [...INSIDE, FRONT, results('pass action=none')], gives: 'none' },
    {
      given: 'those of the sender’s own Microsoft 365 below ours',
      lines: [...INSIDE, results('none action=none'), FRONT, ...INSIDE, results('pass action=none'), FRONT],
      gives: 'none',
    },
    {
      given: 'Results with another server’s name',
      lines: [...INSIDE, 'Authentication-Results: mx.evil.example; dmarc=pass header.from=mitwork.kz', FRONT],
      gives: 'none',
    },
    { given: 'mail that never came in from outside', lines: [...INSIDE, results('pass action=none')], gives: 'none' },
    {
      given: 'a host that only ends alike',
      lines: [
        results('pass action=none'),
        FRONT.replace('DB5PEPF0001.mail.', 'evilmail.').replace('outlook.com', 'outlook.com.evil.example'),
      ],
      gives: 'none',
    },
  ])('$given: $gives', ({ lines, gives }) => {
    expect(said(OURS, ...lines)).toBe(gives);
  });

  it('counts only where the settings name it', () => {
    expect(said(['mx.mitwork.kz'], ...INSIDE, results('pass action=none'), FRONT)).toBe('none');
  });
});
