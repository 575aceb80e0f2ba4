// How a composed mail leaves: what every transport promises, and what can become of a mail that is handed to one.

/** SMTP envelope (RFC 5321 §2.3.1): bare addresses. `from` is '' for the null return path. */
export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

/** A recipient that the server refused while it took the mail for others. */
export interface Refusal {
  readonly address: string;
  readonly permanent: boolean;
  readonly error: string;
}

/**
 * accepted: the server has taken responsibility (`response` is its last line), except for `refused` recipients.
 * temporary: it has certainly not; the same bytes may be tried again.
 * permanent: it never will take this mail for this recipient.
 * uncertain: DATA had begun and no answer came; retry with the same Message-ID, so that a double can be recognised.
 */
export type SendResult =
  | { readonly result: 'accepted'; readonly response: string; readonly refused: readonly Refusal[] }
  | { readonly result: 'temporary' | 'permanent' | 'uncertain'; readonly error: string };

export interface Transport {
  /** Never rejects for anything that a server or a network may do: the result says it. `raw` is sent byte for byte. */
  send(envelope: Envelope, raw: Buffer): Promise<SendResult>;
  /** For start and `doctor`. Rejects with an Error whose message a person can act upon. */
  verify(): Promise<void>;
  /** Lets mails in hand finish; later sends are `temporary`. */
  close(): void;
}
