// The modes of the check, the limit of time, and the signatures that are worth a look. Nothing here asks a real name server.
import { checkAuthor } from '../../../src/authenticate/check-author';
import { withUsefulSignatures } from '../../../src/authenticate/dkim-signatures';
import { readFields } from '../../../src/authenticate/header-fields';
import type { ResolveTxt } from '../../../src/authenticate/verify-author';

const NOW = new Date('2026-11-23T09:00:00Z');
const RECEIVED = 'Received: from a by mx.mitwork.kz with ESMTP id 1; x';
const PASS = 'Authentication-Results: mx.mitwork.kz; dmarc=pass header.from=mitwork.kz';
const FAIL = 'Authentication-Results: mx.mitwork.kz; dmarc=fail header.from=mitwork.kz';
const raw = (...lines: readonly string[]): Buffer =>
  Buffer.from([...lines, 'From: aigul@mitwork.kz', '', 'x', ''].join('\r\n'));

/** Publishes `policy` for every domain, and keeps what was asked. */
function dns(policy: string | null, asked: string[] = []): ResolveTxt {
  return async (name) => {
    asked.push(name);
    if (policy !== null && name.startsWith('_dmarc.')) return [[policy]];
    throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
  };
}

const silent: ResolveTxt = () => new Promise(() => {});
const policy = { trusted: ['mx.mitwork.kz'], resolve: dns(null), timeoutMs: 20 };

describe('checkAuthor', () => {
  it.each([
    { mode: 'off', mail: raw(PASS, RECEIVED), by: 'nobody', result: 'none' },
    { mode: 'server', mail: raw(PASS, RECEIVED), by: 'server', result: 'pass' },
    { mode: 'server', mail: raw(FAIL, RECEIVED), by: 'server', result: 'fail' },
    { mode: 'server', mail: raw(RECEIVED), by: 'server', result: 'none' },
    { mode: 'verify', mail: raw(PASS, RECEIVED), by: 'server', result: 'pass' },
    { mode: 'verify', mail: raw(FAIL, RECEIVED), by: 'server', result: 'fail' },
    { mode: 'verify', mail: raw(RECEIVED), by: 'dkim', result: 'none' },
  ] as const)('$mode: $by says $result', async ({ mode, mail, by, result }) => {
    expect(await checkAuthor(mail, { ...policy, mode }, NOW)).toMatchObject({ author: 'aigul@mitwork.kz', by, result });
  });

  it.each([
    { published: 'v=DMARC1; p=reject', result: 'fail' },
    { published: 'v=DMARC1; p=quarantine; pct=1', result: 'fail' },
    { published: 'v=DMARC1; p=none', result: 'none' },
    { published: 'not DMARC', result: 'none' },
    { published: null, result: 'none' },
  ])('an unsigned mail of a domain that publishes $published: $result', async ({ published, result }) => {
    const found = await checkAuthor(raw(), { ...policy, mode: 'verify', resolve: dns(published) }, NOW);
    expect(found).toMatchObject({ by: 'dkim', result });
  });

  it('gives up on a name server that never answers', async () => {
    const found = await checkAuthor(raw(), { ...policy, mode: 'verify', resolve: silent }, NOW);
    expect(found).toMatchObject({ by: 'dkim', result: 'error' });
  });

  it('asks no name server when it may not, or the author is in doubt', async () => {
    const asked: string[] = [];
    const asking = { ...policy, mode: 'verify', resolve: dns(null, asked) } as const;
    await checkAuthor(raw(), asking, NOW, false);
    await checkAuthor(raw('From: oleg@evil.example'), asking, NOW);
    await checkAuthor(Buffer.from('no mail at all'), asking, NOW);
    expect(asked).toEqual([]);
  });
});

describe('withUsefulSignatures', () => {
  const signature = (tags: string): string => `DKIM-Signature: v=1; a=rsa-sha256; s=x; bh=x; b=x; ${tags}`;
  const kept = (...lines: readonly string[]): string | null => {
    const mail = raw(...lines);
    return withUsefulSignatures(mail, readFields(mail) ?? [], 'mitwork.kz')?.toString() ?? null;
  };

  it.each([
    'd=mitwork.kz; h=from:to; l=10',
    'd=mitwork.kz; h=to:subject',
    'd=mitwork.kz',
    'd=mail.mitwork.kz; h=from',
    'd=evil.example; h=from',
    'd=evil.example; d=mitwork.kz; h=from',
    'd=mitwork.kz; h=from; h=to',
  ])('leaves out %s', (tags) => {
    expect(kept(signature(tags))).toBeNull();
  });

  it('leaves out SHA-1', () => {
    expect(kept('DKIM-Signature: v=1; a=rsa-sha1; s=x; bh=x; b=x; d=mitwork.kz; h=from')).toBeNull();
  });

  it('keeps three of ours, drops the rest and ARC, and nothing else', () => {
    const ours = signature('d=MITWORK.kz; h=Subject : From');
    const lines = ['ARC-Seal: i=1', ours, signature('d=evil.example; h=from'), ours, 'X-Y: z', ours, ours];
    expect(kept(...lines)).toBe(raw(ours, ours, 'X-Y: z', ours).toString());
  });
});
