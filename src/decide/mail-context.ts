// All that a decision about a mail may depend on besides the mail itself; loaded by record/, so that deciding stays pure.
import type { Verdict } from '../screen/verdict';
import type { Language } from '../ticket/language';
import type { Level, Priority } from '../ticket/level';
import type { CloseReason, Status } from '../ticket/status';
import type { Category } from '../triage/category';
import type { AuthorityFacts } from './authority-facts';
import type { DeskPolicy } from './desk-policy';
import type { FaqEntry } from './faq-entry';
import type { IntakeOrder } from './intake-order';
import type { Excerpt, FileFact, Person } from './notice';

export const ROLES = ['operator', 'superior', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** A member of staff; inactive ones are strangers and are not loaded. */
export interface Operator extends Person {
  readonly id: number;
  readonly language: Language;
  readonly role: Role;
}

export interface Participant extends Person {
  readonly id: number;
  readonly role: 'requester' | 'cc' | 'third-party';
}

export interface InfoRequest {
  /** The outbox row of the request, so that its acceptance or bounce is told from any other's. */
  readonly outboxId: number | null;
  readonly askedAt: Date;
  /** When the SMTP server accepted it: the clock runs from here. */
  readonly acceptedAt: Date | null;
  readonly dueAt: Date | null;
}

export interface TicketState {
  readonly id: number;
  readonly number: string;
  readonly subject: string;
  readonly status: Status;
  readonly closeReason: CloseReason | null;
  readonly closedAt: Date | null;
  readonly createdAt: Date;
  readonly language: Language;
  readonly participants: readonly Participant[];
  readonly assigneeId: number | null;
  /** Staff who worked on it or were in Cc, besides the assignee: they are told as well. */
  readonly followerIds: readonly number[];
  readonly category: Category;
  readonly priority: Priority;
  readonly level: Level;
  readonly holdReason: 'abuse' | null;
  readonly holdUntil: Date | null;
  readonly info: InfoRequest | null;
  /** The latest public mails, newest first, for the history below a notification and the quote below an answer. */
  readonly history: readonly Excerpt[];
  /** Files of the mails for which it stands still or was closed (clause 16): staff were told nothing of them. */
  readonly heldFiles: readonly FileFact[];
}

export type MatchedBy = 'token' | 'in-reply-to' | 'references' | 'subject' | 'text';

/** A ticket that the mail points at, before anyone asked whether the sender may. */
export interface Candidate {
  readonly by: MatchedBy;
  /** The Message-ID or registration number that pointed; of a merged ticket, its own number, not the one of `ticket`. */
  readonly key?: string;
  /** The ticket that it names, when that became part of `ticket`. */
  readonly mergedFrom?: { readonly number: string; readonly subject: string };
  readonly ticket: TicketState;
}

export type TokenPurpose = 'requester' | 'operator' | 'third-party' | 'confirm' | 'close';

/** What became of the token in the mail's recipient address. */
export type TokenFinding =
  | { readonly found: 'none' }
  | {
      readonly found: 'valid';
      readonly purpose: TokenPurpose;
      readonly ticketId: number;
      readonly personId: number;
      /** When the notice that carries it was composed, if that can be told. */
      readonly issuedAt?: Date | null;
    }
  | {
      readonly found: 'invalid';
      readonly why: 'malformed' | 'forged' | 'expired' | 'revoked' | 'leaked';
      /** What it says of itself: true when expired or revoked, hearsay when forged. */
      readonly claims?: TokenClaim | null;
    };

export interface TokenClaim {
  readonly purpose: TokenPurpose;
  readonly ticketId: number;
  readonly personId: number;
}

/** One reply address of an operator: all notices of a ticket to that person in the same second carry the same. */
export interface IssuedToken {
  readonly ticketId: number;
  readonly personId: number;
  readonly issuedAt: Date;
}

/** One of our notices, found by its Message-ID in a delivery status notification. */
export interface ReturnedNotice {
  readonly outboxId: number;
  readonly name: string;
  readonly recipient: string;
  readonly ticket: TicketState | null;
}

/** What a colleague wrote to the requester, unseen by the operator whose mail is decided about. */
export interface ColleagueAnswer {
  readonly at: Date;
  readonly operator: string;
  readonly text: string;
}

/** The fields of a ticket as they were before a command, to be put back by `#undo`. */
export type FieldsBefore = Pick<
  TicketState,
  | 'status'
  | 'closeReason'
  | 'closedAt'
  | 'language'
  | 'assigneeId'
  | 'category'
  | 'priority'
  | 'level'
  | 'holdReason'
  | 'holdUntil'
  | 'info'
>;

/** The latest command on the ticket, as `#undo` needs to know it. */
export interface LastCommand {
  readonly eventId: number;
  readonly ledgerId: number;
  readonly at: Date;
  /** Address of the operator. */
  readonly actor: string;
  /** Its tags, as written down. */
  readonly what: string;
  readonly before: FieldsBefore;
  readonly undone: boolean;
  /** Something else has happened to the ticket since. */
  readonly overtaken: boolean;
  /** Outside notices of it that left already, or may have. */
  readonly gone: readonly { readonly name: string; readonly recipient: string }[];
  /** Those who were told already of a breach of courtesy, or that there was none. */
  readonly judgementTo: readonly string[];
}

/** A line of `#list`. */
export interface QueuedTicket {
  readonly number: string;
  readonly subject: string;
  readonly status: Status;
  readonly due: Date | null;
  readonly requester: string;
  readonly assigneeId: number | null;
  readonly createdAt: Date;
}

/** What only an operator's mail is asked about. */
export interface OperatorFacts {
  readonly colleagueAnswer: ColleagueAnswer | null;
  readonly lastCommand: LastCommand | null;
  /** Tickets that are not closed, the most urgent first; loaded for `#list`. */
  readonly queue: readonly QueuedTicket[];
  /** The language of the requester whom `#requester` names, if known; and whether a VIP contract covers them. */
  readonly requesterLanguage: Language | null;
  readonly requesterVip: boolean;
  /** What requesters wrote on the ticket, subjects and new texts; loaded when the courtesy screen found something. */
  readonly said: readonly string[];
  /** This operator's latest rude text that went back within the days of the policy; loaded likewise. */
  readonly rudeBefore: { readonly at: Date; readonly number: string } | null;
  /**
   * The mail from outside of which `#abuse`, `#not-abuse` and `#reject abusive` speak; loaded for them: the one whose notice is
   * answered, else for `#not-abuse` the latest that the screen found rude, else the latest.
   */
  readonly judged: {
    readonly id: number;
    readonly sender: Person;
    readonly text: string;
    readonly verdict: Verdict;
    /** Files that came with it, pictures within the text aside. */
    readonly attachments: number;
    /** A later mail on the ticket that was found obscene and that nobody cleared; `again`: within the days of the policy it is not its author's first even without this one. */
    readonly rudeSince: { readonly author: string; readonly again: boolean } | null;
    /** Numbers of their other requests that were closed since, and would not have been without this mail. */
    readonly closedFor: readonly string[];
    /** Those who were told of breaches on the ticket, by address. */
    readonly reportedTo: readonly string[];
    /** Those outside who were told that it breaks clause 16, by address; nobody once a colleague cleared it. */
    readonly rebuked: readonly string[];
  } | null;
}

export interface MailContext {
  readonly now: Date;
  /** INTERNALDATE: when the mail reached the mailbox. */
  readonly arrivedAt: Date;
  /** It lay in the mailbox before the desk did (--import-existing): nothing is answered, and nobody commands by it. */
  readonly imported: boolean;
  readonly policy: DeskPolicy;
  readonly token: TokenFinding;
  /** The active operator whose registered address stands in From. From proves nothing. */
  readonly claimedOperator: Operator | null;
  /** The active operator to whom the mail's operator token was issued. */
  readonly tokenOperator: Operator | null;
  readonly staff: readonly Operator[];
  /** In the order of desk.md: token, In-Reply-To, References (newest first), number in subject, number in new text. */
  readonly candidates: readonly Candidate[];
  readonly returnedNotice: ReturnedNotice | null;
  /** From is one of our own addresses, or the Message-ID is one that we sent. */
  readonly own: boolean;
  readonly requesterLanguage: Language | null;
  /** The sender is under a VIP contract (clause 3). */
  readonly vip: boolean;
  /** Automatic notices sent within the last hour: to this sender, and to all. */
  readonly noticesToSender: number;
  readonly noticesInAll: number;
  /** This sender got automatic answers and writes the same again: a robot that says so nowhere. */
  readonly repeatsItself: boolean;
  /** This sender wrote more mails within the last hour than `mailsPerSender`. */
  readonly flooding: boolean;
  /** Obscene mails of this sender within the days of the policy, without this one and those that an operator cleared. */
  readonly obsceneBefore: number;
  /** This sender's latest request that stands still for their language (clause 16). */
  readonly held: { readonly id: number; readonly number: string } | null;
  readonly workingTime: boolean;
  /** When working time begins; `now` within it. */
  readonly opensAt: Date;
  /** Sections of the Reference Centre that may answer the mail, the best first. */
  readonly suggested: readonly FaqEntry[];
  /** Loaded when From names an operator; else null. */
  readonly operatorFacts: OperatorFacts | null;
  /** Whose turn it is (`round-robin` within working time); else null. */
  readonly nextAssignee: Operator | null;
  /** Who wrote the mail, as far as that can be proven. */
  readonly authority: AuthorityFacts;
  /** The request came over HTTP from one of the Portal's systems; null: it is a mail. */
  readonly intake: IntakeOrder | null;
}
