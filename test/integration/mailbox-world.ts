// The mailbox that the contract of mail sources is tested on, whatever its kind.

import type { MailSource, Settlement } from '../../src/receive/mail-source';
import type { SourceLog } from '../../src/receive/source-log';

/** One fresh, empty mailbox and what a test does to it behind the source's back. */
export interface MailboxWorld {
  source(settings?: SourceSettings): MailSource;
  deliver(raw: string | Buffer, at?: Date): void;
  /** Another program deletes the mails whose text contains `part`. */
  remove(part: string): Promise<void>;
  inbox(): Seen[];
  folder(name: string): Seen[];
}

export interface SourceSettings {
  readonly settlement?: Settlement;
  readonly processedFolder?: string;
  readonly maxBytes?: number;
  readonly log?: SourceLog;
}

export interface Seen {
  readonly raw: string;
  /** Letters of Maildir flags. */
  readonly flags: string;
}
