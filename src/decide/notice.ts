// The mails that the daemon decides to send (desk.md, "Notices"): which template, in which language, to whom, and the facts it states.
// Facts are data, never sentences: sentences live in templates/, in kk, ru and en. Instants are ISO 8601 in UTC.
// A little over 250 lines, because the facts of all mails stand in one list.
import type { Language } from '../ticket/language';

export interface Person {
  readonly name: string;
  readonly address: string;
}

/** One line of "the actions done" (clause 15) and of a history. */
export interface Action {
  readonly at: string;
  /** Key of the phrase `action.<what>`: registered, acknowledged, operator-notified, replied, info-requested, noted, assigned, answered, closed … */
  readonly what: string;
  /** A name or a short value that the phrase may show; '' when none. */
  readonly detail: string;
}

/** A file to go along, or to be named. `sha256` finds its bytes. */
export interface FileFact {
  readonly filename: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly screenshot: boolean;
}

/** A mistake in an operator's mail: `code` is the key of the phrase `problem.<code>`; the rest fills it. */
export interface Problem {
  readonly code: string;
  readonly tag: string;
  readonly value: string;
  readonly suggestion: string;
}

/** A line of `#list`; `assignee` is a name or ''. */
export interface ListedTicket {
  readonly number: string;
  readonly subject: string;
  readonly status: string;
  readonly due: string | null;
  readonly requester: string;
  readonly assignee: string;
}

export interface Excerpt {
  readonly at: string;
  readonly from: Person;
  readonly text: string;
  /** The same with abusive words masked, as it may stand in a mail to somebody outside; absent where there are none. */
  readonly polite?: string;
}

/** A figure with the length of its bar, in percent of the longest. */
export interface Bar {
  readonly name: string;
  readonly count: number;
  readonly share: number;
}

/** A target of the service level that is still to be met. */
export interface TargetFact {
  readonly target: string;
  readonly due: string;
  /** Working minutes; negative when it is missed. */
  readonly left: number;
}

/** What happened to a ticket during quiet hours. */
export interface DigestLine {
  readonly ticketId: number;
  readonly number: string;
  readonly subject: string;
  /** Of the latest notification, as in operator-notification. */
  readonly what: string;
  readonly status: string;
  readonly due: string | null;
  readonly sender: Person;
  /** The first lines. */
  readonly text: string;
  /** How many notifications of this ticket were kept. */
  readonly count: number;
  /** Address with this operator's token; filled when the mail is composed. */
  readonly replyTo: string;
}

/** What an operator wrote to the requester, below what it answers. */
interface OperatorAnswer {
  readonly text: string;
  readonly operator: string;
  readonly quoted: Excerpt | null;
  readonly files: readonly FileFact[];
}

export interface NoticeFacts {
  acknowledgement: {
    readonly missing: readonly string[];
    readonly attachments: number;
    readonly outsideHours: boolean;
    readonly category: string;
    /** Proposed exclusion of clause 6, or ''. */
    readonly exclusion: string;
    /** Sections of the Reference Centre that may answer it; `url` may be ''. */
    readonly faq: readonly { readonly title: string; readonly url: string; readonly answer: string }[];
    /** When an operator first looks; '' within working hours. */
    readonly opensAt: string;
    readonly targets: readonly TargetFact[];
    /** The channel for VIP only through which it came (clause 8), or ''. */
    readonly channel: string;
    /** Of a call-back order, as ordered; else ''. */
    readonly phone: string;
    readonly callTime: string;
  };
  /** The mail was too large to take in: sent instead of the acknowledgement. */
  'too-large': { readonly megabytes: number; readonly limit: number };
  reply: OperatorAnswer;
  'info-request': OperatorAnswer;
  /** The question again, and when its deadline is. */
  'info-reminder': { readonly text: string; readonly dueAt: string };
  'closed-no-response': {
    readonly askedAt: string;
    readonly dueAt: string;
    readonly actions: readonly Action[];
    readonly reopenDays: number;
  };
  'closed-solved': OperatorAnswer & { readonly reopenDays: number };
  /** `into`: the number of the request that goes on. */
  'closed-duplicate': { readonly text: string; readonly into: string };
  'rejected-scope': { readonly text: string; readonly exclusion: string };
  'rejected-identification': { readonly text: string };
  'rejected-unclear': { readonly text: string };
  'rejected-abusive': {
    readonly text: string;
    /** A superior is told of it by the same decision: only then may the mail say so. */
    readonly reported: boolean;
  };
  'abuse-warning': {
    /** Whose words put the request on hold, when it is another's than the one who is told; else ''. */
    readonly author: string;
    /** The one who is told wrote about a request of somebody else, in which they have a part. */
    readonly participant: boolean;
    /** It stands still already, and their answer holds no words of theirs. */
    readonly wordless: boolean;
    /** Within so many days a second such mail closes the request; 0: none does. */
    readonly days: number;
    /** As in `rejected-abusive`. */
    readonly reported: boolean;
  };
  'faq-answer': { readonly text: string; readonly title: string; readonly answer: string; readonly url: string };
  reopened: {
    /** It stood still for words that were no abuse (`#not-abuse`), and the requester was told so: this takes it back. */
    readonly mistaken: boolean;
    /** It goes on from now; false: it did before, only the warning is withdrawn. */
    readonly resumed: boolean;
  };
  'vip-only': { readonly channel: string };
  'operator-notification': {
    /** Key of the phrase `event.<what>`: new-request, follow-up, reopened, closed-no-response, info-bounced, notice-failed … */
    readonly what: string;
    readonly status: string;
    readonly due: string | null;
    readonly targets: readonly TargetFact[];
    readonly sender: Person;
    readonly text: string;
    readonly files: readonly FileFact[];
    readonly findings: readonly { readonly name: string; readonly value: string }[];
    readonly linked: { readonly number: string; readonly why: string } | null;
    readonly history: readonly Excerpt[];
  };
  'operator-transcript': {
    readonly done: readonly Action[];
    readonly status: string;
    readonly due: string | null;
    readonly text: string;
    /** The notices that it led to: which, to whom, and when they leave. */
    readonly sends: readonly { readonly what: string; readonly to: string; readonly at: string }[];
    /** Until when `#undo` takes it back; null when it cannot be. */
    readonly undoUntil: string | null;
  };
  'operator-help': { readonly faq: readonly { readonly slug: string; readonly title: string }[] };
  'operator-list': {
    readonly mine: readonly ListedTicket[];
    readonly unassigned: readonly ListedTicket[];
    readonly others: readonly ListedTicket[];
  };
  'operator-returned': {
    readonly problems: readonly Problem[];
    readonly text: string;
    /** The same text, cut where the words begin and end that clause 16 does not allow. */
    readonly pieces: readonly { readonly text: string; readonly rude: boolean }[];
  };
  'operator-confirm': { readonly text: string };
  'operator-digest': {
    /** Whose it is: id of the operator. */
    readonly operator: number;
    readonly tickets: readonly DigestLine[];
  };
  'superior-abuse': {
    /** Masked; '' when the screen knew no word of it. */
    readonly excerpt: string;
    /** The mail as it was written, with its subject if that was screened too. */
    readonly text: string;
    readonly grade: string;
    readonly sender: Person;
    readonly step: string;
    /** Files that came with it, pictures within the text aside. */
    readonly attachments: number;
    /** Their names, masked; '' when there are none, or only their number is known. */
    readonly filenames: string;
  };
  /** To superiors: an operator says that the text is not rude; their word lets it go (clause 16). */
  'superior-appeal': Pick<NoticeFacts['operator-returned'], 'text' | 'pieces'> & {
    readonly sender: Person;
    /** Those that were found, in quotation marks. */
    readonly words: string;
  };
  /** To quality control (clause 16): an operator's text was rude again. */
  'qa-conduct': {
    readonly excerpt: string;
    readonly grade: string;
    readonly sender: Person;
    /** The one before and this one. */
    readonly occurrences: readonly { readonly at: string; readonly number: string }[];
    readonly days: number;
  };
  'superior-sla': {
    readonly target: string;
    readonly due: string;
    /** False: most of its time is gone. */
    readonly missed: boolean;
    readonly status: string;
    readonly requester: Person;
    /** A name or ''. */
    readonly assignee: string;
  };
  'superior-summary': {
    readonly since: string;
    readonly until: string;
    readonly figures: readonly Bar[];
    /** By close reason, since the last summary. */
    readonly closed: readonly Bar[];
    /** The tickets that are longest overdue. */
    readonly late: readonly {
      readonly number: string;
      readonly subject: string;
      readonly target: string;
      readonly due: string;
      readonly assignee: string;
    }[];
  };
  'admin-alert': { readonly what: string; readonly detail: string };
  'third-party-request': { readonly text: string; readonly operator: string; readonly files: readonly FileFact[] };
}

export type NoticeName = keyof NoticeFacts;

/** The ticket as a notice may speak of it; null facts of a notice without a ticket (admin-alert, some operator-returned). */
export interface TicketFacts {
  readonly number: string;
  readonly subject: string;
  readonly createdAt: string;
}

/** Everything that the text of a mail depends on. Stored as JSON with the outbox row, so that composing later gives the same mail. */
export interface Notice<N extends NoticeName = NoticeName> {
  readonly name: N;
  readonly language: Language;
  readonly to: Person;
  readonly ticket: TicketFacts | null;
  readonly facts: NoticeFacts[N];
}
