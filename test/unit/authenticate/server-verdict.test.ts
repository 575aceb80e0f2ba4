// Which fields are our server's own, and what they say of the author's domain.
import { readFields } from '../../../src/authenticate/header-fields';
import { serverVerdict } from '../../../src/authenticate/server-verdict';

const verdict = (...lines: readonly string[]): string =>
  serverVerdict(
    readFields(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)) ?? [],
    ['mx.mitwork.kz', 'mitwork.example'],
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
