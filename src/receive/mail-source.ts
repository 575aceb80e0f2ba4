// Where mail comes from: the one interface of IMAP mailboxes and Maildir folders. receive/ knows no step after it.

/** One mail as the mailbox held it. */
export interface ArrivedMail {
  /** Identity of the mail in its mailbox: UIDVALIDITY and UID of RFC 9051 §2.3.1.1, or the unique file name of a Maildir. */
  readonly uidValidity: string;
  readonly uid: string;
  /** When it reached the mailbox: INTERNALDATE, or the file's modification time. */
  readonly internalDate: Date;
  /** Bytes in the mailbox; greater than raw.length when only the header was fetched. */
  readonly size: number;
  /** The whole mail, or only its header when `oversize`. */
  readonly raw: Buffer;
  readonly oversize: boolean;
}

/** A mail in the mailbox, by name only. */
export interface MailRef {
  readonly uidValidity: string;
  readonly uid: string;
}

/** What a sweep tells its caller. Every callback is awaited before the source goes on: a slow database slows the fetch, not the memory. */
export interface SweepHandler {
  /** Called once a sweep, before anything is fetched, with the state of the mailbox. */
  opened(state: MailboxState): Promise<void>;
  /** Of these mails, which are not on record yet? Order is kept. */
  unknown(refs: readonly MailRef[]): Promise<readonly MailRef[]>;
  /** Mails fetched, oldest first, in batches bounded by count and bytes. Resolves when they are safe in the ledger. */
  arrived(mails: readonly ArrivedMail[]): Promise<void>;
  /** Called at the end of a sweep that had to leave mails behind, because they cannot be read: nobody knows what they say. */
  passedOver?(refs: readonly MailRef[]): Promise<void>;
}

export interface MailboxState {
  readonly uidValidity: string;
  /** UIDNEXT, or null where the source has none (Maildir). */
  readonly uidNext: string | null;
}

/** What becomes of a mail in the mailbox once its ticket is committed. */
export type Settlement = 'move' | 'flag';

export interface MailSource {
  /** Name of the mailbox, stable over restarts, without secrets: `imap://support@mail.example/INBOX`, `maildir:/var/mail`. */
  readonly mailbox: string;
  /** Looks at the whole mailbox once and hands over what is unknown. Reconnects with back-off is the caller's: a failure is thrown as TryAgain. */
  sweep(handler: SweepHandler): Promise<void>;
  /** Makes sure of the folder for mails that are done: one that is missing is created. Throws TryAgain, with what the server says, when it cannot be. */
  prepare(): Promise<void>;
  /** Moves (or flags) mails that are done; returns those for which it worked or which are gone already. Safe to repeat. */
  settle(refs: readonly MailRef[]): Promise<readonly MailRef[]>;
  /** Resolves when new mail may be there (IDLE, fs.watch), when `timeoutMs` is over, when the connection broke or when `signal` fires. Never rejects. */
  wait(timeoutMs: number, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}
