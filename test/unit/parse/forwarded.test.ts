// The original sender in the forwarded block of each mail program.
import { findForwardedFrom } from '../../../src/parse/forwarded';

const ASSEL = { name: 'Асель Ким', address: 'assel@example.kz' };

describe('findForwardedFrom', () => {
  it.each([
    ['Gmail', '#new\n\n---------- Forwarded message ---------\nFrom: Асель Ким <Assel@Example.kz>\nDate: x', ASSEL],
    ['Gmail, Russian', '---------- Пересылаемое сообщение ---------\nОт: Асель Ким <assel@example.kz>\nДата: x', ASSEL],
    ['Apple Mail', 'FYI\n\nBegin forwarded message:\n\n> From: Асель Ким <assel@example.kz>\n> Subject: x', ASSEL],
    ['Apple Mail, marker quoted', 'FYI\n\n> Begin forwarded message:\n>\n> From: Асель Ким <assel@example.kz>', ASSEL],
    [
      'Apple Mail, Russian, bold',
      'Начало переадресованного сообщения:\n\n*От:* Асель Ким <assel@example.kz>\n*Тема:* x',
      ASSEL,
    ],
    [
      'Thunderbird',
      '-------- Перенаправленное сообщение --------\nТема: x\nДата: y\nОт: Асель Ким <assel@example.kz>',
      ASSEL,
    ],
    ['Mail.ru', '-------- Пересылаемое сообщение --------\nОт кого: Асель Ким <assel@example.kz>\nКому: x@y.kz', ASSEL],
    [
      'Yandex',
      '-------- Пересылаемое сообщение --------\n23.11.2026, 14:05, "Асель Ким" <assel@example.kz>:\n\nтекст',
      ASSEL,
    ],
    ['Mail.ru, Russian words', 'Пересланное сообщение\nОт: Асель Ким <assel@example.kz>\nДата: x', ASSEL],
    ['Kazakh', '---- Қайта жіберілген хабар ----\nКімнен: Асель Ким <assel@example.kz>\nТақырып: x', ASSEL],
    [
      'Outlook, Russian',
      'Помогите\n\nОт: Асель Ким <assel@example.kz>\nОтправлено: 23 ноября 2026 г. 14:05\nКому: a@b.kz\nТема: x',
      ASSEL,
    ],
    [
      'Outlook, mailto',
      '\n-----Original Message-----\nFrom: Асель Ким [mailto:assel@example.kz]\nSent: Monday\nSubject: x',
      ASSEL,
    ],
    [
      'mutt',
      '----- Forwarded message from Assel <assel@example.kz> -----\n\ntext',
      { name: 'Assel', address: 'assel@example.kz' },
    ],
    [
      'a punycode domain',
      '---------- Forwarded message ---------\nFrom: a@xn--e1afmkfd.xn--80akhbyknj4f',
      { name: '', address: 'a@пример.испытание' },
    ],
  ])('finds it: %s', (_, text, expected) => {
    expect(findForwardedFrom(text)).toEqual(expected);
  });

  it.each([
    [
      'an answer',
      'Рақмет\n\nOn 23 Nov 2026, at 14:05, X <x@example.kz> wrote:\n> ---------- Forwarded message ---------\n> From: a@b.kz',
      '',
    ],
    ['an Outlook answer', 'Да\n\nОт: X <x@example.kz>\nОтправлено: 23.11.2026 14:05\nКому: a@b.kz\nТема: x', 'RE: x'],
    ['a name without an address', 'Да\n\nОт: Асель Ким\nОтправлено: 23.11.2026 14:05\nКому: Ерлан\nТема: x', 'FW: x'],
    ['no block', 'Forwarded message? No.\nFrom: a@b.kz', ''],
    ['nothing', '', ''],
  ])('is null for %s', (_, text, subject) => {
    expect(findForwardedFrom(text, subject)).toBeNull();
  });

  it('ends on long runs of markers and fields', () => {
    for (const piece of ['From: a\n', 'To: \n', '--- Forwarded message\n', '> ', 'x wrote:\n', 'a@']) {
      expect(findForwardedFrom(piece.repeat(250_000 / piece.length))).toBeNull();
    }
  });
});
