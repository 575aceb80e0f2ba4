// What the requester is told of the eight hours: the words of the regulation first, the actions with their times in Astana, and never a deadline too late.
import { parseMessage } from '../../src/parse/parse-message';
import { sendNext } from '../../src/reply/send-outbox';
import type { SendResult } from '../../src/reply/transport';
import { astanaTime } from '../../src/ticket/astana-time';
import { type ClockDesk, clockDesk, DANA, later } from './clock-desk';

jest.setTimeout(600_000);

const HOURS_8 = 8 * 3600;

let desk: ClockDesk;
beforeEach(async () => {
  desk = await clockDesk();
});
afterEach(() => desk.end());

async function turn(): Promise<string[]> {
  await desk.sweep();
  await desk.handle();
  return desk.closes();
}

describe('what the requester reads', () => {
  it.each([
    ['kk', 'Сәлеметсіз бе! Өтінім бойынша құжаттарды жүктеу мүмкін болмай тұр, көмектесіңізші.'],
    ['ru', 'Здравствуйте! Подскажите, пожалуйста, почему не открывается договор?'],
    ['en', 'Good afternoon! Could you please tell me why the contract does not open?'],
  ])(
    'of a closing in %s: the words of the regulation first, then the actions with their times in Astana',
    async (language, text) => {
      const asked = await desk.asks(text);
      expect((await desk.world.ticket(asked.number)).language).toBe(language);
      desk.goTo(later(asked.due, 60));
      expect(await turn()).toEqual([asked.number]);
      const { message } = await desk.world.latest('closed-no-response', asked.customer);
      const [first = ''] = message.text.split('\n').filter((line) => line.trim() !== '');
      expect(first).toContain('«клиенттен жауап келмеді»');
      const { timeline } = await desk.world.ticket(asked.number);
      const times = timeline
        .filter(({ what, data }) => ['registered', 'info-accepted'].includes(what) || data.notice === 'acknowledgement')
        .map(({ at }) => shortly(at));
      expect(times).toHaveLength(3);
      for (const time of times) expect(message.text).toContain(`${time}: `);
      expect(message.subject).toContain(asked.number);
    },
  );

  it.each([
    ['accepted at once', []],
    ['refused for a while', [{ result: 'temporary', error: '451 later' }]],
    ['lost after DATA', [{ result: 'uncertain', error: 'no answer' }]],
    [
      'lost, then refused',
      [
        { result: 'uncertain', error: 'no answer' },
        { result: 'temporary', error: '451' },
      ],
    ],
    [
      'refused, then lost',
      [
        { result: 'temporary', error: '451' },
        { result: 'uncertain', error: 'no answer' },
      ],
    ],
  ] as readonly [string, readonly SendResult[]][])(
    'of an information request %s: no deadline later than the one that closes',
    async (_how, outcomes) => {
      const customer = 'late@firm.example';
      await desk.world.arrives({
        from: customer,
        text: 'Good afternoon! Could you please tell me why the contract does not open?',
      });
      const answers = await desk.world.latest('operator-notification', DANA);
      await desk.world.arrives({ from: DANA, answers, text: '#info\nWhich number does the contract have?' });
      const results = [...outcomes];
      const bytes: string[] = [];
      const sender = {
        ...desk.world.desk.sender,
        transport: {
          ...desk.world.desk.sender.transport,
          async send({ to }: { readonly to: readonly string[] }, raw: Buffer): Promise<SendResult> {
            const accepted = { result: 'accepted', response: 'kept', refused: [] } as const;
            if (to[0] !== customer) return accepted;
            bytes.push(raw.toString('latin1'));
            // The hand-over takes its time.
            desk.world.pass(1.5);
            return results.shift() ?? accepted;
          },
        },
      };
      for (let tries = 0; tries <= outcomes.length; tries++) {
        while ((await sendNext(sender)) !== null);
        if ((await desk.world.ticket()).infoDueAt === null) desk.world.pass(97);
      }
      expect(bytes).toHaveLength(outcomes.length + 1);
      const { infoDueAt, infoAcceptedAt, notices } = await desk.world.ticket();
      expect(infoDueAt).toBe(later(new Date(infoAcceptedAt ?? ''), HOURS_8).toISOString());
      expect(infoAcceptedAt).toBe(notices.find(({ name }) => name === 'info-request')?.sentAt);
      for (const raw of bytes) {
        const told = deadlineIn((await parseMessage(Buffer.from(raw, 'latin1'))).text);
        expect(told.getTime()).toBeLessThanOrEqual(Date.parse(infoDueAt ?? ''));
      }
      const uncertain = outcomes.findIndex(({ result }) => result === 'uncertain');
      // Once the server may have it, the bytes never change.
      if (uncertain >= 0) expect(new Set(bytes.slice(uncertain)).size).toBe(1);
    },
  );
});

/** `23.11.2026 14:05`, Astana time. */
function shortly(iso: string): string {
  const { day, minute } = astanaTime(new Date(iso));
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'));
  return `${day.split('-').reverse().join('.')} ${hours}:${minutes}`;
}

/** The first "23 November 2026, 14:05 (Astana time)" of a text; the whole minute counts. */
function deadlineIn(text: string): Date {
  const [, day, time] = /(\d{1,2} [A-Z][a-z]+ \d{4}), (\d\d:\d\d) \(Astana time\)/.exec(text) ?? [];
  return new Date(`${day} ${time} GMT+0500`);
}
