// Clause 8: which channels of the Portal's systems are for everybody, and what a refusal says.
import { decideMail } from '../../../src/decide/decide-mail';
import type { IntakeOrder } from '../../../src/decide/intake-order';
import type { NoticeFacts } from '../../../src/decide/notice';
import { screenShipped } from '../screen/screen-shipped';
import { BOSS, context, mail } from './given';

const ORDER: IntakeOrder = { system: 'assistant', channel: 'assistant', phone: '', callTime: '', language: null };
const CALL: IntakeOrder = {
  ...ORDER,
  system: 'crm',
  channel: 'call-back',
  phone: '+7 701 111 22 33',
  callTime: 'after lunch',
};

/** A stranger's request that came with this order. */
function decided(order: IntakeOrder, vip: boolean) {
  return decideMail(
    mail('Как найти договор?', { from: { name: '', address: 'client@firm.kz' } }),
    context(null, { claimedOperator: null, intake: order, vip }),
  );
}

it.each([
  ['the online assistant', 'assistant', false],
  ['the online assistant, for VIP', 'assistant', true],
  ['an incident, for VIP', 'incident', true],
  ['a call-back order, for VIP', 'call-back', true],
] as const)('given %s, then a ticket of that channel is opened', (_, channel, vip) => {
  const { reason, ticket, events } = decided({ ...ORDER, channel }, vip);
  expect(reason).toBe('new-request');
  expect(ticket).toMatchObject({ open: { channel, requester: { address: 'client@firm.kz' } } });
  expect(events[0]).toMatchObject({ kind: 'registered', data: { channel, system: 'assistant' } });
});

it.each(['incident', 'call-back'] as const)(
  'given %s without a contract, then it is refused and the requester told',
  (channel) => {
    const { reason, ticket, notices } = decided({ ...ORDER, channel }, false);
    expect(reason).toBe('vip-only');
    expect(ticket).toBeNull();
    expect(notices).toMatchObject([{ name: 'vip-only', to: { address: 'client@firm.kz' }, facts: { channel } }]);
  },
);

it('given a refused order that is obscene, then the superior hears of it, and nothing else changes', () => {
  const text = 'Перезвоните, охуели совсем?';
  const rude = { ...mail(text, { from: { name: '', address: 'client@firm.kz' } }, screenShipped(text)) };
  const asked = decideMail(rude, context(null, { claimedOperator: null, intake: CALL, vip: false }));
  expect(asked).toMatchObject({ reason: 'vip-only', ticket: null });
  expect(asked.notices).toMatchObject([
    { name: 'vip-only' },
    { name: 'superior-abuse', to: { address: BOSS.address }, facts: { step: 'refused', grade: 'obscene' } },
  ]);
});

it('given a call-back order, then operators read where and when to call', () => {
  const told = decided(CALL, true).notices.filter(({ name }) => name === 'operator-notification');
  expect(told.length).toBeGreaterThan(0);
  for (const { facts } of told) {
    expect((facts as NoticeFacts['operator-notification']).findings.slice(0, 3)).toEqual([
      { name: 'channel', value: 'call-back' },
      { name: 'phone', value: '+7 701 111 22 33' },
      { name: 'call-time', value: 'after lunch' },
    ]);
  }
});

it('given a call-back order, then its acknowledgement says where we call, and asks in writing for nothing that is told by phone', () => {
  const inbound = mail('Перезвоните', { from: { name: '', address: 'client@firm.kz' } });
  const acknowledged = ({ channel }: Pick<IntakeOrder, 'channel'>) =>
    decideMail(
      { ...inbound, triage: { ...inbound.triage, missing: ['question', 'identification', 'contacts'] } },
      context(null, { claimedOperator: null, intake: { ...CALL, channel }, vip: true }),
    ).notices.find(({ name }) => name === 'acknowledgement')?.facts;
  expect(acknowledged({ channel: 'call-back' })).toMatchObject({
    channel: 'call-back',
    phone: '+7 701 111 22 33',
    callTime: 'after lunch',
    missing: ['identification'],
  });
  expect(acknowledged({ channel: 'assistant' })).toMatchObject({
    channel: '',
    phone: '',
    missing: ['question', 'identification', 'contacts'],
  });
});

it('given a language chosen in the system, then it goes before the one of the text', () => {
  expect(decided({ ...ORDER, language: 'kk' }, false).ticket).toMatchObject({ open: { language: 'kk' } });
  expect(decided(ORDER, false).ticket).toMatchObject({ open: { language: 'ru' } });
});

it('given an operator as requester, then it is a request and no command', () => {
  const asked = decideMail(mail('#close\nКак найти договор?'), context(null, { intake: ORDER }));
  expect(asked.reason).toBe('new-request');
});
