// What a mail source tells the log; `mailbox` is always the name of the source, free of secrets.

export interface SourceLog {
  connected(mailbox: string): void;
  /** The connection ended, without the source having closed it. */
  disconnected(mailbox: string, reason: string): void;
  /** One mail cannot be read; said once per mail, the others are delivered. */
  unreadable(mailbox: string, uid: string, reason: string): void;
  /** Mails that are done could not be moved or flagged; they are asked for again. */
  unsettled(mailbox: string, count: number, reason: string): void;
}

/** A log for callers that keep none. */
export const silentLog: SourceLog = {
  connected() {},
  disconnected() {},
  unreadable() {},
  unsettled() {},
};
