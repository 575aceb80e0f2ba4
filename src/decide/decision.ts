// A decision is data: what a mail, or the clock, leads to. apply-decision.ts writes it down in one transaction.
import type { Channel } from '../ticket/channel';
import type { ActorKind, TicketEvent } from '../ticket/event';
import type { Language } from '../ticket/language';
import type { Level, Priority } from '../ticket/level';
import type { CloseReason, Status } from '../ticket/status';
import type { Category } from '../triage/category';
import type { FieldsBefore, IssuedToken, Participant, TokenPurpose } from './mail-context';
import type { Notice, NoticeName, Person } from './notice';
import type { ReasonCode } from './reason-code';

export interface NewTicket {
  readonly subject: string;
  readonly language: Language;
  readonly category: Category;
  readonly status: Status;
  readonly holdReason: 'abuse' | null;
  readonly closeReason: CloseReason | null;
  readonly requester: Person;
  /** People in To and Cc, besides us. */
  readonly copied: readonly Person[];
  /** The ticket that the mail pointed at in vain. */
  readonly linkedTo: number | null;
  /** `mail` when absent. */
  readonly channel?: Channel;
  readonly priority?: Priority;
  readonly level?: Level;
  readonly assigneeId?: number | null;
}

/** Fields of an existing ticket that change; what is absent stays. */
export interface TicketChange {
  readonly status?: Status;
  readonly closeReason?: CloseReason | null;
  readonly holdReason?: 'abuse' | null;
  /** Leaving on-hold always ends it. */
  readonly holdUntil?: Date | null;
  readonly language?: Language;
  readonly category?: Category;
  readonly priority?: Priority;
  readonly level?: Level;
  readonly assigneeId?: number | null;
  /** Joins the ticket, unless that address is on it already. */
  readonly participant?: Omit<Participant, 'id'>;
  /** This ticket becomes part of that one: mails and people move, and so does what comes later. */
  readonly mergeInto?: number;
  /** What a member of staff says of the courtesy screen's verdict on that message from outside, or on the mail decided about. */
  readonly correction?: {
    readonly operatorId: number;
    readonly verdict: 'abusive' | 'clean';
    /** Absent: the latest from outside. */
    readonly of?: number | 'own-text';
  };
  /** Takes back the command in that ledger row: these fields again, its waiting notices cancelled. */
  readonly undo?: { readonly ledgerId: number; readonly before: FieldsBefore };
  /** `start`: the information request among this decision's notices starts a new clock once accepted; `stop`: no clock any more. */
  readonly info?: 'start' | 'stop';
}

/** How the mail is kept on its ticket. */
export interface Filing {
  readonly role: ActorKind;
  /** Internal mail is never shown or quoted to a requester. */
  readonly visibility: 'public' | 'internal';
}

/** A notice to enqueue; the number of a new ticket, Message-ID and threading are filled in when it is written down. */
export interface PlannedNotice<N extends NoticeName = NoticeName> extends Omit<Notice<N>, 'ticket'> {
  /** Whose replies its Reply-To token admits: `requester` and `recipient` are resolved to participants, an operator by id. */
  readonly replyToken: { readonly purpose: TokenPurpose; readonly person: 'requester' | 'recipient' | number } | null;
  /** `auto-replied` answers a mail, `auto-generated` comes of the clock or of staff (RFC 3834 §5). */
  readonly autoSubmitted: 'auto-replied' | 'auto-generated';
  /** Waits so long before it is sent, in seconds; 0 when absent. */
  readonly delaySeconds?: number;
  /** Waits for the digest of that moment (quiet hours). */
  readonly digestAt?: Date;
}

export interface Decision {
  readonly reason: ReasonCode;
  /** What the ledger says of the mail afterwards. */
  readonly mail: 'processed' | 'discarded';
  readonly ticket: { readonly open: NewTicket } | { readonly id: number } | null;
  readonly filing: Filing | null;
  readonly change: TicketChange;
  readonly events: readonly TicketEvent[];
  readonly notices: readonly PlannedNotice[];
  /**
   * `hold`: this mail waits for the confirmation of that operator; `appeal`: for a superior's, that operator wrote it.
   * `release`: the held mail in that ledger row is handled now, `grantedBy` a superior if it was an appeal; `refuse`: never.
   */
  readonly authority?:
    | { readonly hold: number }
    | { readonly appeal: number }
    | { readonly release: number; readonly grantedBy?: number }
    | { readonly refuse: number };
  /** This reply address of an operator is in an outsider's hands: from now on it proves nothing. */
  readonly leaked?: IssuedToken;
}

/** Gives `facts` the type that belongs to `name`. */
export function plan<N extends NoticeName>(notice: PlannedNotice<N>): PlannedNotice {
  return notice as unknown as PlannedNotice;
}
