// What stands for `{{…}}` in the mail of an attack: reply addresses good and bad, numbers and addresses of the day.
import type { StaffMember } from '../../../src/record/staff';
import { issueToken, type TokenClaims, type TokenKeys } from '../../../src/reply/tokens';

const DAY_MS = 86_400_000;

export interface People {
  readonly aigul: StaffMember;
  readonly marat: StaffMember;
  readonly former: StaffMember;
  readonly saule: StaffMember;
}

/** Two tickets: Dana's is attacked, Omar's is another one. */
export interface Places extends Rows {
  readonly dana: string;
  readonly omar: string;
  readonly round: number;
  /** When the tickets were opened. */
  readonly since: Date;
}

export interface Rows {
  readonly first: TicketRow;
  readonly second: TicketRow;
}

export interface TicketRow {
  readonly id: number;
  readonly number: string;
  readonly requester: number;
}

export interface Filling extends Places {
  readonly people: People;
  readonly keys: TokenKeys;
  readonly held: number;
  readonly now: Date;
}

export function placeholders(filling: Filling): Record<string, string> {
  const { first, second, people, keys, held, now, dana, omar, round, since } = filling;
  const { aigul, marat, former, saule } = people;
  const token = (purpose: TokenClaims['purpose'], ticket: number, person: number, age = 0.01, by = keys): string =>
    issueToken({ purpose, ticket, person, issuedAt: new Date(now.getTime() - age * DAY_MS), days: 180 }, by);
  const own = token('operator', first.id, aigul.id);
  const elsewhere = token('operator', second.id, aigul.id);
  return {
    date: dateText(now),
    'old-date': dateText(new Date(now.getTime() - 10 * DAY_MS)),
    round: String(round),
    number: first.number,
    'other-number': second.number,
    dana,
    omar,
    'request-id': `request-${dana}`,
    'operator-token': own,
    'colleague-token': token('operator', first.id, marat.id),
    'upper-colleague-token': token('operator', first.id, marat.id).toUpperCase(),
    'superior-token': token('operator', first.id, saule.id),
    'former-token': token('operator', first.id, former.id),
    'expired-token': token('operator', first.id, aigul.id, 400),
    'new-token': token('operator', first.id, aigul.id, 0),
    'revoked-token': token('operator', first.id, aigul.id, 1),
    // The very same one, whenever it is filled in.
    'leaked-token': token('operator', first.id, aigul.id, (now.getTime() - since.getTime()) / DAY_MS),
    'flipped-token': own.slice(0, 30) + (own[30] === 'a' ? 'b' : 'a') + own.slice(31),
    'cut-token': own.slice(0, -3),
    'foreign-token': token('operator', first.id, aigul.id, 0.01, { current: 'a secret of somebody else', older: [] }),
    // The head of one token with the signature of another: 25 characters are claims only.
    'spliced-ticket-token': own.slice(0, 25) + elsewhere.slice(25),
    'spliced-purpose-token': own.slice(0, 25) + token('requester', first.id, aigul.id).slice(25),
    'requester-token': token('requester', first.id, first.requester),
    'close-token': token('close', first.id, first.requester),
    'other-close-token': token('close', second.id, second.requester),
    'third-party-token': token('third-party', first.id, first.requester),
    'confirm-token': token('confirm', held, aigul.id),
    'colleague-confirm-token': token('confirm', held, marat.id),
    'stray-confirm-token': token('confirm', first.id, aigul.id),
  };
}

export function dateText(at: Date): string {
  return at.toUTCString().replace('GMT', '+0000');
}
