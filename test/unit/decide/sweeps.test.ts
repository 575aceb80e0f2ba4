// Given a ticket that a sweep found, when it is read again, then it is woken or given out, or left alone.
import { decideHoldOver } from '../../../src/decide/decide-hold-over';
import { decideTurn } from '../../../src/decide/decide-turn';
import type { TicketState } from '../../../src/decide/mail-context';
import { audience, tellOf } from '../../../src/decide/staff-notices';
import { BOSS, DANA, NOW, ticket, YERLAN } from './given';

const EARLIER = new Date(NOW.getTime() - 1);
const LATER = new Date(NOW.getTime() + 1);

describe('the time on hold', () => {
  it.each<[Partial<TicketState>, boolean]>([
    [{ status: 'on-hold', holdUntil: EARLIER }, true],
    [{ status: 'on-hold', holdUntil: NOW }, true],
    [{ status: 'on-hold', holdUntil: LATER }, false],
    [{ status: 'on-hold', holdUntil: null }, false],
    [{ status: 'open', holdUntil: null }, false],
    [{ status: 'closed', closeReason: 'solved', holdUntil: null }, false],
  ])('of %j is over: %s', (given, over) => {
    const decision = decideHoldOver(ticket({ ...given, assigneeId: 1 }), [DANA, YERLAN], NOW);
    expect(decision !== null).toBe(over);
    if (decision) {
      expect(decision.change).toEqual({ status: 'open' });
      expect(decision.notices.map(({ to }) => to.address)).toEqual([DANA.address]);
    }
  });
});

describe('a turn', () => {
  it.each<[Partial<TicketState>, boolean]>([
    [{ status: 'new' }, true],
    [{ status: 'new', assigneeId: 2 }, false],
    [{ status: 'open' }, false],
    [{ status: 'closed', closeReason: 'spam' }, false],
  ])('of %j is given: %s', (given, gives) => {
    const decision = decideTurn(ticket(given), DANA);
    expect(decision !== null).toBe(gives);
    if (decision)
      expect(decision).toMatchObject({
        change: { assigneeId: 1 },
        events: [{ kind: 'assigned', data: { turn: true } }],
      });
  });
});

describe('who is told', () => {
  const staff = [DANA, YERLAN, BOSS];
  it.each<[string, Partial<TicketState>, readonly number[]]>([
    ['of an unassigned ticket: the operators', {}, [1, 2]],
    ['of an assigned one: the assignee', { assigneeId: 2 }, [2]],
    ['and those who worked on it', { assigneeId: 2, followerIds: [1, 3] }, [1, 2, 3]],
    ['of one whose assignee has left: the operators', { assigneeId: 9, followerIds: [1] }, [1, 2]],
  ])('%s', (_, given, ids) => {
    expect(audience(staff, ticket(given)).map(({ id }) => id)).toEqual(ids);
  });

  it('is somebody, whoever there is', () => {
    expect(tellOf([BOSS], null)).toEqual([BOSS]);
  });
});
