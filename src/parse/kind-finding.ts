// What the rules of kind are given and what they find.
import type { Headers } from './headers';
import type { Address, Bounce, MessageKind } from './message';

export interface KindEvidence {
  readonly headers: Headers;
  /** Content-Type of the whole mail, lower case, without parameters. */
  readonly contentType: string;
  readonly from: Address | null;
  readonly subject: string;
  readonly text: string;
  readonly newText: string;
  /** Parts that reports are made of: message/delivery-status, message/disposition-notification, message/feedback-report, message/rfc822, text/rfc822-headers, and their RFC 6533 twins. */
  readonly reports: readonly { readonly type: string; readonly text: string }[];
}

export interface KindFinding {
  readonly kind: MessageKind;
  readonly reason: string;
  readonly detail: string | null;
  readonly noAutomaticAnswer: boolean;
  readonly bounce: Bounce | null;
}
