// What is no attack, so that the attack suite proves something: the same mails with the proof in place; and what takes several mails.
import { type AttackWorld, attackWorld, CONFIRMATION } from './attack-world';

const BORDER =
  'Received: from client.example (client.example [198.51.100.7]) by mx.mitwork.kz (Postfix) with ESMTPS id 4X for <support@mitwork.kz>; Mon, 23 Nov 2026 10:00:00 +0500 (+05)';
const DELIVERY = 'Received: from mx.mitwork.kz by imap.mx.mitwork.kz with LMTP id 1; Mon, 23 Nov 2026 10:00:00 +0500';
const SIGNED = '{{sign {"d":"mitwork.kz","s":"desk","h":["From","To","Subject","Date","Message-ID","In-Reply-To"]}}}';
const CLOSED = ['status: new → closed', 'close_reason: null → solved', 'assignee_id: null → 1'];

interface Given {
  readonly top?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly id?: string;
  readonly text?: string;
}

function mail({
  top = [],
  from = 'Айгүл <aigul@mitwork.kz>',
  to = 'support@mitwork.kz',
  id = 'one',
  text = '#close',
}: Given): string {
  const head = [
    ...top,
    `From: ${from}`,
    `To: ${to}`,
    'Subject: Re: [{{number}}] Contract',
    'Date: {{date}}',
    `Message-ID: <${id}-{{round}}@mitwork.kz>`,
    'In-Reply-To: <{{request-id}}>',
    'Content-Type: text/plain; charset=utf-8',
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}\r\n`).toString('latin1');
}

const token = (name: string): string => `support+{{${name}}}@mitwork.kz`;

describe('with a token only', () => {
  let world: AttackWorld;
  beforeAll(async () => {
    world = await attackWorld('off');
  });
  afterAll(() => world.close());

  it('a reply to Aigul’s own address closes the ticket', async () => {
    const outcome = await world.run(mail({ to: token('operator-token') }));
    expect(outcome).toMatchObject({ reason: 'operator-close', changed: CLOSED });
  });

  it('the same mail a second time is known', async () => {
    await world.fresh();
    const raw = await world.fill(mail({ to: token('operator-token'), text: 'The error is gone.' }));
    expect((await world.arrives(raw)).reason).toBe('operator-answer');
    expect(await world.arrives(raw)).toEqual({ reason: 'known-mail', told: [], events: [], changed: [] });
  });

  it.each(['', 'иә', 'Да.', 'Yes', 'ok', 'Иә, растаймын', '-- \nАйгүл', 'Да\n\nС уважением,\nАйгүл'])(
    'a confirmation with the text %j lets the held mail go its way',
    async (text) => {
      const outcome = await world.run(mail({ to: token('confirm-token'), text }));
      expect(outcome).toMatchObject({ reason: 'operator-confirmed operator-close', changed: CLOSED });
    },
  );

  it('a confirmation given three times acts once', async () => {
    await world.fresh([], CONFIRMATION);
    expect((await world.arrives(await world.fill(CONFIRMATION))).changed).toEqual(CLOSED);
    for (const id of ['two', 'three']) {
      const again = await world.fill(mail({ to: token('confirm-token'), text: '', id }));
      expect(await world.arrives(again)).toMatchObject({ reason: 'confirmation-refused', changed: [] });
    }
  });

  it('asks for three confirmations an hour, then is silent but for one alert', async () => {
    await world.fresh();
    const told: string[] = [];
    for (const id of ['1', '2', '3', '4', '5']) {
      told.push((await world.arrives(await world.fill(mail({ id })))).told.join());
    }
    const ask = 'operator-confirm aigul@mitwork.kz';
    expect(told).toEqual([ask, ask, ask, 'admin-alert admin@mitwork.kz', '']);
  });

  it('alerts administrators once per ticket and hour, however often a leaked address is used', async () => {
    await world.fresh();
    const alerts: number[] = [];
    for (const id of ['1', '2', '3']) {
      const leak = mail({ to: token('operator-token'), from: 'Oleg <oleg@evil.example>', id });
      const { told, events } = await world.arrives(await world.fill(leak));
      expect(events).toContain('command-refused token-of-another');
      alerts.push(told.filter((line) => line.startsWith('admin-alert')).length);
    }
    expect(alerts).toEqual([1, 0, 0]);
  });

  it.each([
    'Сұрағым шешілді. Өтінішті жабуыңызды сұраймын.',
    'Мой вопрос решен. Прошу закрыть обращение.',
    'My question is settled. Please close the request.',
    'Спасибо!',
    '',
  ])('the requester closes their own ticket with %j', async (text) => {
    const outcome = await world.run(mail({ to: token('close-token'), from: '<{{dana}}>', text }));
    expect(outcome).toMatchObject({
      reason: 'requester-close',
      events: ['closed'],
      changed: ['status: new → closed', 'close_reason: null → solved'],
      told: [
        'closed-solved dana@buyer.example',
        'operator-notification aigul@mitwork.kz',
        'operator-notification marat@mitwork.kz',
      ],
    });
  });

  it('saying so again changes nothing and does not open the ticket', async () => {
    await world.fresh();
    for (const reason of [['closed'], []]) {
      const again = mail({ to: token('close-token'), from: '<{{dana}}>', text: '', id: `close${reason.length}` });
      expect(await world.arrives(await world.fill(again))).toMatchObject({ reason: 'requester-close', events: reason });
    }
  });

  it('after a revocation a newer reply address works', async () => {
    await world.fresh([], '{{revoked-token}}');
    // Issued in the same minute as the revocation, a day before it, and after it.
    const old = await world.arrives(await world.fill(mail({ to: token('revoked-token'), id: 'old' })));
    expect(old.reason).toBe('operator-unproven');
    const fresh = await world.arrives(await world.fill(mail({ to: token('new-token'), id: 'new' })));
    expect(fresh.reason).toBe('operator-close');
  });
});

describe('with the word of the mail server', () => {
  let world: AttackWorld;
  beforeAll(async () => {
    world = await attackWorld('server');
  });
  afterAll(() => world.close());

  const says = (value: string): string => `Authentication-Results: ${value}`;
  it.each([
    { given: 'DMARC', top: [says('mx.mitwork.kz; dmarc=pass (p=REJECT) header.from=mitwork.kz'), BORDER] },
    {
      given: 'DKIM',
      top: [
        says('mx.mitwork.kz; dkim=pass (2048-bit key) header.d=mitwork.kz header.i=@mitwork.kz header.b="aB+/c="'),
        BORDER,
      ],
    },
    { given: 'capitals and a version', top: [says('MX.mitwork.kz 1; DMARC=Pass header.From=MITWORK.KZ'), BORDER] },
    {
      given: 'two fields',
      top: [
        says('mx.mitwork.kz; spf=pass smtp.mailfrom=mitwork.kz'),
        says('mx.mitwork.kz; dmarc=pass header.from=mitwork.kz'),
        BORDER,
      ],
    },
    {
      given: 'local delivery on top',
      top: [
        'Return-Path: <aigul@mitwork.kz>',
        DELIVERY,
        says('mx.mitwork.kz; dmarc=pass header.from=mitwork.kz'),
        BORDER,
      ],
    },
  ])('no token is needed: $given', async ({ top }) => {
    expect(await world.run(mail({ top }))).toMatchObject({ reason: 'operator-close', changed: CLOSED });
  });

  it('a token is enough where the domain never vouched, and no more once it did', async () => {
    const silent = mail({
      top: [says('mx.mitwork.kz; dkim=none; dmarc=none header.from=mitwork.kz'), BORDER],
      to: token('operator-token'),
    });
    expect((await world.run(silent)).reason).toBe('operator-close');
    await world.run(mail({ top: [says('mx.mitwork.kz; dkim=pass header.d=mitwork.kz'), BORDER], text: '#note\nx' }));
    const later = mail({ top: [BORDER], to: token('operator-token'), id: 'later' });
    expect(await world.arrives(await world.fill(later))).toMatchObject({
      reason: 'operator-unproven',
      events: ['command-held authentication-missing'],
    });
  });
});

describe('with our own check by DKIM', () => {
  let world: AttackWorld;
  beforeAll(async () => {
    world = await attackWorld('verify');
  });
  afterAll(() => world.close());

  it('a signed mail needs no token', async () => {
    expect(await world.run(mail({ top: [SIGNED] }))).toMatchObject({ reason: 'operator-close', changed: CLOSED });
  });

  it('a signed mail with a damaged token counts by its signature', async () => {
    expect((await world.run(mail({ top: [SIGNED], to: token('expired-token') }))).reason).toBe('operator-close');
  });

  it('a colleague’s token does nothing beside a signature: it does not even choose the ticket', async () => {
    const alone = mail({ top: [SIGNED], to: token('colleague-token'), text: '#take' });
    const unthreaded = alone
      .replace(/In-Reply-To:.*\r\n/, '')
      .replace('[{{number}}] ', '')
      .replace(',"In-Reply-To"', '');
    expect(await world.run(unthreaded)).toMatchObject({ reason: 'operator-returned', changed: [] });
    expect((await world.run(alone)).reason).toBe('operator-change');
  });

  it('a token with an unsigned mail is enough where the domain asks for nothing', async () => {
    expect((await world.run(mail({ to: token('operator-token') }))).reason).toBe('operator-close');
  });
});
