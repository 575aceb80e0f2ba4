// Makes of a valid HTTP request the mail that goes into the ledger, and what the system said besides it.
import { createHash } from 'node:crypto';
import type { ReceivedOrder } from '../record/intake-orders';
import type { IntakeChannel } from '../ticket/channel';
import { typedMail } from '../typed-mail';
import type { CallbackBody, RequesterBody, TicketBody } from './intake-schemas';

/** Who ordered, under which key, at which desk, when. */
export interface Ordered {
  readonly keyId: number;
  readonly system: string;
  readonly idempotencyKey: string;
  /** The desk's public address. */
  readonly desk: string;
  readonly at: Date;
}

export function ticketOrder(body: TicketBody, ordered: Ordered): ReceivedOrder {
  const files = (body.attachments ?? []).map(({ filename, type, content }) => ({
    filename,
    type,
    content: Buffer.from(content, 'base64'),
  }));
  return order(body, ordered, { channel: body.channel, phone: '', callTime: '', files });
}

export function callbackOrder(body: CallbackBody, ordered: Ordered): ReceivedOrder {
  const { phone, callTime = '' } = body;
  return order({ ...body, text: body.text ?? body.subject }, ordered, {
    channel: 'call-back',
    phone,
    callTime,
    files: [],
  });
}

interface Special {
  readonly channel: IntakeChannel;
  readonly phone: string;
  readonly callTime: string;
  readonly files: readonly { readonly filename: string; readonly type: string; readonly content: Buffer }[];
}

function order(
  body: Pick<TicketBody, 'requester' | 'subject' | 'text' | 'language'>,
  { desk, ...ordered }: Ordered,
  { files, ...special }: Special,
): ReceivedOrder {
  const { requester, subject, text } = body;
  const [, domain = 'localhost'] = desk.split('@');
  const name = createHash('sha256').update(`${ordered.system}\n${ordered.idempotencyKey}`).digest('hex').slice(0, 40);
  return {
    ...ordered,
    ...special,
    callTime: oneLine(special.callTime),
    language: body.language ?? null,
    requestSha256: createHash('sha256')
      .update(JSON.stringify([body, special]))
      .digest(),
    requester: requester.email.toLowerCase(),
    raw: typedMail({
      from: requester.email.toLowerCase(),
      name: oneLine(requester.name ?? ''),
      to: desk,
      subject: oneLine(subject),
      text: [text, words(special.callTime), contacts(requester, special.phone)]
        .filter((part) => part !== '')
        .join('\n\n'),
      messageId: `intake.${name}@${domain}`,
      at: ordered.at,
      files,
    }),
  };
}

/** Below the text, as people put it there: the parser finds identifying data in words (clauses 11, 12). */
function contacts({ name = '', organisation = '', bin = '', login = '', phone = '' }: RequesterBody, callBack: string) {
  const lines = [name, organisation, bin, login, phone === callBack ? '' : phone, callBack];
  return lines
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
}

/** When a call suits, if more than an hour is said: the requester's own words, so that the courtesy screen reads them. */
function words(callTime: string): string {
  return /\p{L}{3}/u.test(callTime) ? oneLine(callTime) : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
