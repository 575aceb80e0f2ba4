// The settings that decisions depend on.
import type { Language } from '../ticket/language';
import type { FaqEntry } from './faq-entry';

/** What rude mails of requesters lead to (clause 16), step by step. */
export interface CourtesyPolicy {
  /** An obscene mail puts its ticket on hold; false: service goes on. */
  readonly hold: boolean;
  /** The sender is told that it did, and how to go on. */
  readonly warn: boolean;
  /** Of which mails superiors hear: of insults and threats too, or of obscene ones only. */
  readonly report: 'all' | 'obscene';
  /** The second obscene mail within so many days closes the ticket; 0: none does. */
  readonly closeDays: number;
}

export interface DeskPolicy {
  readonly defaultLanguage: Language;
  readonly reopenDays: number;
  /** Notices that one address may be sent automatically per hour, and all addresses together. */
  readonly noticesPerSender: number;
  readonly noticesInAll: number;
  /** More mails of one sender within an hour are kept without telling anybody. */
  readonly mailsPerSender: number;
  /** Larger mails stay in the mailbox, in megabytes; only their header is here. */
  readonly maxMailMb: number;
  readonly courtesy: CourtesyPolicy;
  /** Prefix of registration numbers, to read the one after `#merge`. */
  readonly numberPrefix: string;
  /** The desk's own addresses, lower case. */
  readonly ownAddresses: ReadonlySet<string>;
  /** Answers, refusals and closings to requesters wait so long, in seconds, and can be undone meanwhile. */
  readonly sendDelaySeconds: number;
  /** Whether an accepted command is answered by a transcript; `on-change`: only when something besides a note came of it. */
  readonly transcripts: 'always' | 'on-change' | 'never';
  /** `round-robin`: a new ticket is given to the operator who waited longest, within working time. */
  readonly assignment: 'manual' | 'round-robin';
  readonly faq: readonly FaqEntry[];
  /** Clause 16 for staff: who hears of a rude text that comes again within so many days; 0: nobody. */
  readonly qa: { readonly address: string; readonly days: number };
}
