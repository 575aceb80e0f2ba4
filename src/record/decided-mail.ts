// What writing a decision down needs besides the decision: the mail that led to it, the ticket it concerns, and who we are.
import type { Inbound } from '../decide/inbound';

/** Who we are and where our randomness comes from. */
export interface DeskIdentity {
  /** Prefix of registration numbers. */
  readonly prefix: string;
  /** Domain of the Message-IDs that we make. */
  readonly domain: string;
  /** Our own addresses, lower case; they never become participants. */
  readonly ownAddresses: ReadonlySet<string>;
  /** A string that is never made twice, of letters and digits. */
  readonly unique: () => string;
}

/** The mail that led to the decision; absent when the clock did. */
export interface DecidedMail {
  readonly inbound: Inbound;
  readonly ledgerId: number;
  readonly identity: Buffer;
  readonly arrivedAt: Date;
}

export interface TicketRef {
  readonly id: number;
  readonly number: string;
  readonly subject: string;
  readonly createdAt: Date;
}
