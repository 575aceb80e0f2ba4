// Given what an administrator types as a VIP client, when it is read, then it is an address or a domain of one firm, never a free mailbox service.
import { dayPlus, isDay, vipClient, vipState } from '../../../src/ticket/vip-contract';

it.each([
  ['firm.kz', 'firm.kz'],
  ['@Firm.KZ', 'firm.kz'],
  ['Aigul@Firm.kz', 'aigul@firm.kz'],
  ['aigul@gmail.com', 'aigul@gmail.com'],
  ['xn--e1afmkfd.xn--80ao21a', 'пример.қаз'],
  ['gmail.firm.kz', 'gmail.firm.kz'],
])('%s is the client %s', (text, client) => {
  expect(vipClient(text)).toEqual({ client });
});

it.each([
  'gmail.com',
  'mail.ru',
  '@MAIL.RU',
  'bk.ru',
  'list.ru',
  'inbox.ru',
  'rambler.ru',
  'yandex.kz',
  'yandex.ru',
  'ya.ru',
  'outlook.com',
  'outlook.fr',
  'hotmail.com',
  'live.ru',
  'icloud.com',
  'yahoo.com',
  'yahoo.co.uk',
  'proton.me',
  'protonmail.com',
  'mail.kz',
])('the domain %s gives mailboxes to everybody', (domain) => {
  expect(vipClient(domain)).toEqual({ fault: expect.stringContaining('mailboxes to everybody') });
});

it.each(['', 'kz', 'firm', 'a b@firm.kz', 'a@b@firm.kz', 'firm..kz', '<a@firm.kz>', '.kz'])(
  '"%s" is no client',
  (text) => {
    expect(vipClient(text)).toEqual({ fault: expect.stringContaining('neither') });
  },
);

it.each([
  ['2026-11-22', 'future'],
  ['2026-11-23', 'in force'],
  ['2026-11-30', 'in force'],
  ['2026-12-01', 'ended'],
])('on %s a contract from 23 to 30 November is %s', (today, state) => {
  expect(vipState({ from: '2026-11-23', until: '2026-11-30' }, today)).toBe(state);
});

it('knows which days exist, and which come later', () => {
  expect(['2026-02-28', '2028-02-29', '2026-02-29', '2026-2-1', '2026-13-01', 'soon'].map(isDay)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([dayPlus('2026-12-31', 1), dayPlus('2026-03-01', -1)]).toEqual(['2027-01-01', '2026-02-28']);
});
