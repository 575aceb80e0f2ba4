// Commands of operators typed on the command line: made into the mail that the operator would have written, and handled as that.
import { randomUUID } from 'node:crypto';
import type { NoticeFacts } from '../decide/notice';
import type { Desk } from '../desk';
import { tokenKeys } from '../desk';
import { UserError } from '../errors';
import { processMails } from '../process-mails';
import { activeMember, noticesOf, receiveTyped, ticketId } from '../record/command-line-mail';
import { ledgerLine } from '../record/ledger-lines';
import { loadPhrases, sayer } from '../reply/phrases';
import { issueToken, tokenAddress } from '../reply/tokens';
import { logOf } from './with-desk';

export interface TypedLines {
  /** Canonical registration number, or null for a command without a ticket. */
  readonly number: string | null;
  readonly as: string;
  readonly subject: string;
  readonly text: string;
}

export interface TypedResult {
  readonly reason: string;
  readonly ticket: string | null;
  readonly notices: readonly { readonly name: string; readonly to: string; readonly at: string }[];
}

/** The same way as a mail: ledger, head block, decision, outbox. @throws UserError naming every mistake when it was returned. */
export async function runTyped(desk: Desk, { number, as, subject, text }: TypedLines): Promise<TypedResult> {
  const { db, now } = desk.flow;
  const operator = await activeMember(db, as.toLowerCase());
  if (!operator) throw new UserError(`${as} is not on the staff; see: tirkeu operator list`);
  const ticket = number === null ? null : await ticketId(db, number);
  if (number !== null && ticket === null) throw new UserError(`There is no ticket ${number}.`);
  const to = ticket === null ? desk.config.DESK_ADDRESS : replyAddress(desk, ticket, operator.id, now());
  const uid = randomUUID();
  const raw = Buffer.from(mailOf({ from: operator.address, to, subject, text, id: uid, at: now() }));
  const ledgerId = await receiveTyped(db, { uid, raw, operatorId: operator.id, at: now() });
  await processMails(desk.flow, logOf(desk.config, 'warn'));
  const line = await ledgerLine(db, 'command-line', '1', uid);
  const notices = await noticesOf(db, ledgerId);
  const returned = notices.find(({ name }) => name === 'operator-returned');
  if (returned) throw new UserError(await mistakes(desk, returned.notice.facts as NoticeFacts['operator-returned']));
  return {
    reason: line?.reason ?? line?.state ?? 'waiting',
    ticket: line?.ticket ?? null,
    notices: notices.map(({ name, recipient, nextAttemptAt }) => ({
      name,
      to: recipient,
      at: nextAttemptAt.toISOString(),
    })),
  };
}

function replyAddress({ config }: Desk, ticket: number, person: number, issuedAt: Date): string {
  const claims = { purpose: 'operator', ticket, person, issuedAt, days: 1 } as const;
  return tokenAddress(config.DESK_ADDRESS, issueToken(claims, tokenKeys(config)));
}

async function mistakes({ config }: Desk, { problems }: NoticeFacts['operator-returned']): Promise<string> {
  const say = sayer(await loadPhrases(config.TEMPLATES_DIR, 'en'), 'en');
  const lines = problems.map(({ code, tag, value, suggestion }) =>
    say(`problem.${code}`, { tag, value, suggestion, status: value }),
  );
  return `Nothing was done.\n  ${lines.join('\n  ')}`;
}

interface TypedMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly id: string;
  readonly at: Date;
}

function mailOf({ from, to, subject, text, id, at }: TypedMail): string {
  const [, domain = 'localhost'] = from.split('@');
  return [
    `From: <${from}>`,
    `To: <${to}>`,
    `Subject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${domain}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    (
      Buffer.from(text)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\r\n'),
    '',
  ].join('\r\n');
}
