// A mail of which only the header was fetched: its sender is told the limit and a way out, operators see its size.
import type { Language } from '../ticket/language';
import { type PlannedNotice, plan } from './decision';
import type { Inbound } from './inbound';
import type { TicketState } from './mail-context';
import type { NoticeFacts } from './notice';
import { replyTokenOf } from './reply-token';
import { senderOf } from './staff-notices';

const MEGABYTE = 1_000_000;

/** Null when the whole mail is here. `limit` in megabytes; `ticket`: the one it came to, null for a new one. */
export function tooLarge(
  { message, oversize }: Inbound,
  limit: number,
  language: Language,
  ticket: TicketState | null,
): PlannedNotice | null {
  if (oversize === undefined) return null;
  return plan({
    name: 'too-large',
    language,
    to: senderOf(message),
    facts: { megabytes: megabytes(oversize), limit },
    replyToken: replyTokenOf(message.from?.address ?? '', ticket),
    autoSubmitted: 'auto-replied',
  });
}

export function oversizeFindings({ oversize }: Inbound): NoticeFacts['operator-notification']['findings'] {
  return oversize === undefined ? [] : [{ name: 'oversize', value: `${megabytes(oversize)} MB` }];
}

/** Beside what is recorded of the mail anyway. */
export function oversizeFacts({ oversize }: Inbound): { readonly oversize?: number } {
  return oversize === undefined ? {} : { oversize };
}

const megabytes = (bytes: number): number => Math.ceil(bytes / MEGABYTE);
