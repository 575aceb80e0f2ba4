// Given a ticket in a status, when an event happens, then this is the status afterwards, or the event is not allowed.
import { nextStatus, STATUSES, type Status, type StatusEvent } from '../../../src/ticket/status';

const NO = null;
const TABLE: Readonly<Record<StatusEvent, readonly (Status | null)[]>> = {
  //                     new              open             awaiting-info    on-hold          closed
  'requester-wrote': ['new', 'open', 'open', 'open', 'closed'],
  'operator-answered': ['open', 'open', 'open', 'open', 'open'],
  'operator-noted': ['new', 'open', 'awaiting-info', 'on-hold', 'closed'],
  'info-requested': ['awaiting-info', 'awaiting-info', 'awaiting-info', 'awaiting-info', NO],
  'info-failed': [NO, NO, 'open', NO, NO],
  unanswered: [NO, NO, 'closed', NO, NO],
  closed: ['closed', 'closed', 'closed', 'closed', NO],
  held: ['on-hold', 'on-hold', 'on-hold', 'on-hold', NO],
  woken: [NO, NO, NO, 'open', NO],
  reopened: [NO, NO, NO, NO, 'open'],
  consulted: ['open', 'open', 'awaiting-info', 'on-hold', NO],
  cleared: ['new', 'open', 'awaiting-info', 'open', 'closed'],
  assigned: ['open', 'open', 'awaiting-info', 'on-hold', 'closed'],
};

describe.each(Object.entries(TABLE))('%s', (event, row) => {
  it.each(STATUSES.map((status, at) => [status, row[at] ?? null] as const))('%s → %s', (status, after) => {
    expect(nextStatus(status, event as StatusEvent)).toBe(after);
  });
});
