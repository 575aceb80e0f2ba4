// What is on record of the sender's authority; loaded by record/authority-facts.ts for operators' mails and mails with a token.
import { type AuthorCheck, UNCHECKED } from '../parse/author-check';

/** The held mail that a confirm token names. */
export interface Confirmation {
  /** Row of the held mail in the ledger. */
  readonly ledgerId: number;
  readonly operatorId: number;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
  /** A superior is asked whether the text is rude; `operatorId` wrote it. */
  readonly appeal: boolean;
  /** The ticket that the held mail was about. */
  readonly ticketId: number | null;
}

/** An alert to administrators within the last hour. */
export interface RecentAlert {
  readonly what: string;
  /** The first line of its detail: a ticket's number or a person's address. */
  readonly about: string;
}

export interface AuthorityFacts {
  readonly check: AuthorCheck;
  /** To or Cc names one of our own addresses. */
  readonly addressedToUs: boolean;
  /** A mail of the claimed operator was authenticated within the last 30 days: their domain signs, so that it is required. */
  readonly usuallyAuthenticated: boolean;
  /** This very mail was held, and the claimed operator confirmed it. */
  readonly confirmed: boolean;
  /** Of this very mail: the superior who found nothing rude in it. */
  readonly appealGrantedBy: number | null;
  readonly confirmation: Confirmation | null;
  /** Confirmations that the claimed operator was asked for within the last hour and has not given. */
  readonly pendingConfirmations: number;
  readonly recentAlerts: readonly RecentAlert[];
}

/** Of a mail of which nothing is known. */
export const NO_AUTHORITY_FACTS: AuthorityFacts = {
  check: UNCHECKED,
  addressedToUs: true,
  usuallyAuthenticated: false,
  confirmed: false,
  appealGrantedBy: null,
  confirmation: null,
  pendingConfirmations: 0,
  recentAlerts: [],
};
