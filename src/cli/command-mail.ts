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
import { folderFiles } from '../reply/template-files';
import { issueToken, tokenAddress } from '../reply/tokens';
import { typedMail } from '../typed-mail';
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
  const messageId = `${uid}@${operator.address.split('@')[1] ?? 'localhost'}`;
  const raw = typedMail({ from: operator.address, to, subject, text, messageId, at: now() });
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
  const say = sayer(await loadPhrases(folderFiles({ builtIn: config.builtInTemplates, own: null }), 'en'), 'en');
  const lines = problems.map(({ code, tag, value, suggestion }) =>
    say(`problem.${code}`, { tag, value, suggestion, status: value }),
  );
  return `Nothing was done.\n  ${lines.join('\n  ')}`;
}
