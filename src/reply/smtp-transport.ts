// Sends composed mails over SMTP with nodemailer's connection pool, and tells for certain what became of each.

import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { TryAgain, UserError } from '../errors';
import { classifyFailure, isPermanentRefusal, type SmtpFailure } from './send-result';
import { smtpFailureText } from './smtp-failure';
import type { Envelope, SendResult, Transport } from './transport';

/** Milliseconds. The defaults follow RFC 5321 §4.5.3.2: a server may scan a mail for 10 minutes before it answers DATA. */
export interface SmtpOptions {
  readonly connections?: number;
  /** PEM of the authority that is trusted instead of the public ones. */
  readonly ca?: string;
  readonly connectTimeout?: number;
  readonly greetingTimeout?: number;
  /** Silence in the middle of a session. */
  readonly socketTimeout?: number;
  /** The whole hand-over: ends a server that trickles bytes for ever, which no timeout for silence would notice. */
  readonly sendTimeout?: number;
}

/**
 * @param url `smtp://user:password@host:587` (STARTTLS when offered) or `smtps://host:465`; nodemailer's query settings may follow
 *   (`?requireTLS=true`, `?tls.rejectUnauthorized=false`).
 * @throws UserError for a URL that is none of these.
 */
export function smtpTransport(url: string, options: SmtpOptions = {}): Transport {
  if (!/^smtps?:\/\/./.test(url))
    throw new UserError('the SMTP server must be given as smtp://host:587 or smtps://host:465');
  const pool = createTransport({
    url,
    pool: true,
    maxConnections: options.connections ?? 5,
    ...(options.ca === undefined ? {} : { tls: { ca: options.ca } }),
    // Requeued inside nodemailer only while no byte of the mail was read; the outbox backs off longer and better.
    maxRequeues: 1,
    connectionTimeout: options.connectTimeout ?? 30_000,
    greetingTimeout: options.greetingTimeout ?? 30_000,
    socketTimeout: options.socketTimeout ?? 600_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // nodemailer does not say whether DATA had begun when a connection broke. The stream of the mail does: it is read only after the 354.
  const streams = new WeakMap<object, Readable>();
  pool.use('stream', (mail, done) => {
    const { message } = mail;
    const create = message.createReadStream.bind(message);
    message.createReadStream = (streamOptions) => {
      const stream = create(streamOptions);
      streams.set(mail.data.envelope as object, stream);
      return stream;
    };
    done();
  });

  async function send(given: Envelope, raw: Buffer): Promise<SendResult> {
    const envelope = { from: given.from, to: [...given.to] };
    try {
      const signal = AbortSignal.timeout(options.sendTimeout ?? 900_000);
      const info = await pool.sendMail({ envelope, raw, signal });
      const refused = (info.rejectedErrors ?? []).map((failure) => ({
        address: failure.recipient ?? '',
        permanent: isPermanentRefusal(failure),
        error: failure.message,
      }));
      return { result: 'accepted', response: info.response ?? '', refused };
    } catch (thrown) {
      return classifyFailure(thrown as SmtpFailure, streams.get(envelope)?.readableDidRead ?? false);
    }
  }

  return {
    send,
    verify: async () => {
      await pool.verify().catch((error: unknown) => {
        throw new TryAgain(smtpFailureText(error, url));
      });
    },
    close: () => pool.close(),
  };
}
