// Plain mails, and a ledger in memory that receives them as the real one would.

import type { ArrivedMail, MailboxState, MailRef, SweepHandler } from '../../src/receive/mail-source';

/** A mail whose subject is its name. */
export function mail(name: string | number, bytes = 40): string {
  const line = `${'x'.repeat(70)}\r\n`;
  const head = `From: a@example.kz\r\nTo: support@mitwork.kz\r\nSubject: mail ${name}.\r\nMessage-ID: <${name}@example.kz>\r\n\r\n`;
  return head + line.repeat(Math.ceil(bytes / line.length));
}

export function mails(count: number): string[] {
  return Array.from({ length: count }, (_, i) => mail(i));
}

/** A hand-written ledger: remembers what arrived, as the real one would. */
export class RecordingLedger implements SweepHandler {
  readonly states: MailboxState[] = [];
  readonly batches: (readonly ArrivedMail[])[] = [];
  private readonly known = new Set<string>();

  opened(state: MailboxState): Promise<void> {
    this.states.push(state);
    return Promise.resolve();
  }
  unknown(refs: readonly MailRef[]): Promise<readonly MailRef[]> {
    return Promise.resolve(refs.filter((ref) => !this.known.has(key(ref))));
  }
  arrived(batch: readonly ArrivedMail[]): Promise<void> {
    this.batches.push(batch);
    for (const one of batch) this.known.add(key(one));
    return Promise.resolve();
  }
  get mails(): ArrivedMail[] {
    return this.batches.flat();
  }
  get texts(): string[] {
    return this.mails.map((one) => one.raw.toString());
  }
}

const key = (ref: MailRef): string => `${ref.uidValidity}/${ref.uid}`;
