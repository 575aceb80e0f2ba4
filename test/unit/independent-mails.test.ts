import { independentGroups } from '../../src/independent-mails';
import type { Message } from '../../src/parse/message';

interface Given {
  readonly id: string;
  readonly from?: string;
  readonly answers?: string;
  readonly points?: boolean;
  readonly bounce?: boolean;
}

/** Groups as the ids in them. */
function groups(...mails: Given[]): string[] {
  const waiting = mails.map(({ id, from = `${id}@firm.kz`, answers, points = false, bounce = false }) => {
    const references = answers === undefined ? [] : [answers];
    const message = {
      messageId: id,
      from: { address: from },
      inReplyTo: references,
      references,
      bounce: bounce || null,
    };
    return { message: message as unknown as Message, pointsAtTicket: points };
  });
  const staff = new Set(['staff@mitwork.kz']);
  return independentGroups(waiting, staff).map((group) => group.map(({ message }) => message.messageId).join(' '));
}

test('new requests of different senders share a group', () => {
  expect(groups({ id: 'a' }, { id: 'b' }, { id: 'c' })).toEqual(['a b c']);
  expect(groups()).toEqual([]);
});

test('a second mail of a sender begins a new group', () => {
  const [first, second] = [
    { id: 'a', from: 'x@firm.kz' },
    { id: 'c', from: 'x@firm.kz' },
  ];
  expect(groups(first, { id: 'b' }, second, { id: 'd' })).toEqual(['a b', 'c d']);
});

test('what may touch a ticket ends its group', () => {
  expect(groups({ id: 'a' }, { id: 'b', answers: 'before' }, { id: 'c' })).toEqual(['a b', 'c']);
  expect(groups({ id: 'a' }, { id: 'b', points: true }, { id: 'c', points: true })).toEqual(['a b', 'c']);
});

test('an answer to a mail of the group comes after it', () => {
  expect(groups({ id: 'a' }, { id: 'b' }, { id: 'c', answers: 'a' }, { id: 'd' })).toEqual(['a b', 'c', 'd']);
});

test('staff and bounces stand alone', () => {
  expect(groups({ id: 'a' }, { id: 'b', from: 'staff@mitwork.kz' }, { id: 'c' })).toEqual(['a', 'b', 'c']);
  expect(groups({ id: 'a' }, { id: 'b', bounce: true }, { id: 'c' })).toEqual(['a', 'b', 'c']);
});
