// What the rest of the daemon knows of a mail: the result of parsing, with nothing of the mail trusted.

/** A mailbox of RFC 5322 §3.4: `address` is lower-cased, with the domain in Unicode; `name` is decoded, without line breaks, possibly ''. */
export interface Address {
  readonly name: string;
  readonly address: string;
}

/** A part of the mail that is a file: attached, inline by Content-ID, a `data:` URI, out of TNEF or uuencode. */
export interface Attachment {
  /** Safe to show and to store: no path, no control characters, never empty. */
  readonly filename: string;
  /** By content where the content tells, else as declared; lower case, without parameters. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly content: Buffer;
  readonly inline: boolean;
  readonly contentId: string | null;
  /** Pixels; null when it is no raster image that we can measure. */
  readonly width: number | null;
  readonly height: number | null;
  /** An image of a screen, as clause 12 asks for: not a logo, a tracking pixel or a signature picture. */
  readonly screenshot: boolean;
}

/** Who or what wrote the mail. `person` may get an answer; the others never do (desk.md, "What never gets an answer"). */
export type MessageKind = 'person' | 'auto-reply' | 'bounce' | 'list' | 'automatic';

/** What a delivery status notification (RFC 3464, or one of its many look-alikes) says of one of our notices. */
export interface Bounce {
  readonly recipient: string | null;
  /** Enhanced status code, RFC 3463 (`5.1.1`), or null when the mail names none. */
  readonly status: string | null;
  readonly permanent: boolean;
  /** Message-ID of the mail that bounced, without angle brackets. */
  readonly originalMessageId: string | null;
}

/** Data that identify the sender or the matter (clauses 10-12), found in the new text only, each in one normal form, without repeats. */
export interface Identity {
  /** E.164: `+77011234567`. */
  readonly phones: readonly string[];
  /** Twelve digits with a right check digit. */
  readonly bins: readonly string[];
  readonly iins: readonly string[];
  readonly organisations: readonly string[];
  /** Announcement, lot and contract numbers as written. */
  readonly documents: readonly string[];
  /** Links to the Portal and its Reference Centre. */
  readonly links: readonly string[];
}

/** A parsed mail. Message-IDs come without angle brackets and are never empty strings. */
export interface Message {
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  /** Oldest first, as in the header. */
  readonly references: readonly string[];
  readonly from: Address | null;
  readonly sender: Address | null;
  readonly replyTo: readonly Address[];
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /** Delivered-To, X-Original-To, Envelope-To: where the mail really came in. */
  readonly deliveredTo: readonly string[];
  /** Decoded, one line, possibly ''. */
  readonly subject: string;
  readonly date: Date | null;
  /** The whole readable text, quotes included, `\n` line ends. */
  readonly text: string;
  /** What the person wrote this time: `text` without quotes, history and mobile footers. */
  readonly newText: string;
  /** What others wrote: quotes and history. */
  readonly quotedText: string;
  /** What stands below the text: the block under `-- `, mobile footers, what lists and PGP add. Every line of `text` is in one of the three. */
  readonly signature: string;
  /** True when almost nothing would have remained and everything was kept as new text. */
  readonly newTextDoubtful: boolean;
  /** Stretches of `newText` that are no words of the sender: what they forward, signatures, names of files. */
  readonly others: readonly { readonly start: number; readonly end: number }[];
  /** Null also when a thread parsed the mail: behind its text nobody needs it. */
  readonly html: string | null;
  readonly attachments: readonly Attachment[];
  readonly kind: MessageKind;
  /** The evidence that decided `kind`, as a code: `auto-submitted-header`, `null-return-path`, `list-id-header`, `no-evidence` … */
  readonly kindReason: string;
  /** Finer than `kind`: 'out-of-office', 'delay', 'read-receipt', 'challenge', 'feedback-report', 'list', 'bulk', 'own' …; null for a plain person. */
  readonly kindDetail: string | null;
  /** True when nothing may answer this mail automatically, even if a person wrote it (through a list, from no-reply). */
  readonly noAutomaticAnswer: boolean;
  readonly bounce: Bounce | null;
  readonly identity: Identity;
  /** The original sender when an operator's mail program forwarded a customer's mail; null otherwise. */
  readonly forwardedFrom: Address | null;
  /** What was wrong with the mail and how it was read nevertheless; short codes with detail, for `parse --json` and the log. */
  readonly defects: readonly string[];
}
