// An operator wrote, and that is proven (authority.ts): the tags of the head block, all or nothing (desk.md, "Operators work by mail").
import { appealed, appealHint, appealsInVain } from './appeal';
import { carryOut } from './carry-out';
import { checkCommand } from './check-command';
import type { Checked } from './checked-command';
import { type Command, readCommand } from './command';
import type { Decision } from './decision';
import type { Inbound } from './inbound';
import type { MailContext, Operator, TicketState } from './mail-context';
import { nameColleague } from './name-colleague';
import type { Problem } from './notice';
import { isOnlySignature } from './only-signature';
import { breachBy, type OwnWords, piecesOf, rudeWords } from './operator-courtesy';
import { answerQuery } from './operator-queries';
import { readHeadBlock } from './read-tags';
import { registerRequest } from './register-request';
import { returned } from './staff-notices';
import { undoCommand } from './undo-command';

/** The author is that operator; whoever calls has seen the proof. */
export function fromOperator(inbound: Inbound, context: MailContext, operator: Operator): Decision {
  const ticket = meant(context);
  const head = readHeadBlock(inbound.message.newText, context.now);
  const text = head.tags.length > 0 && isOnlySignature(head.text, operator.name) ? '' : head.text;
  const { command, problems } = readCommand(head, text);
  // A tag that nobody understands may have been the verb: what the others lack would be guessed.
  const unclear = head.problems.length > 0 && command.verb === 'answer';
  const checked = { command, inbound, context, operator, ticket, verbKnown: !unclear };
  const all = [
    ...head.problems.map((problem) => nameColleague(problem, context.staff)),
    ...(unclear ? [] : problems),
    ...checkCommand(checked),
  ];
  if (all.length > 0) {
    const own = rudeWords(checked);
    return appealed(checked, all, own) ?? sendBack(checked, all, own);
  }
  return decide({ inbound, context, operator, command }, ticket);
}

interface Request {
  readonly inbound: Inbound;
  readonly context: MailContext;
  readonly operator: Operator;
  readonly command: Command;
}

function decide(request: Request, ticket: TicketState | null): Decision {
  const { verb } = request.command;
  if (verb === 'new') return registerRequest(request);
  if (verb === 'status' || verb === 'list' || verb === 'help') return answerQuery({ ...request, verb, ticket });
  if (ticket === null) throw new Error(`#${verb} needs a ticket`);
  return verb === 'undo' ? undoCommand({ ...request, ticket }) : carryOut({ ...request, ticket });
}

/** The ticket of the token; of an operator proven otherwise, the one that the mail answers or names in its subject. */
function meant({ candidates }: MailContext): TicketState | null {
  const found = candidates.find(({ by }) => by === 'token') ?? candidates.find(({ by }) => by !== 'text');
  return found?.ticket ?? null;
}

/** Nothing is done; the text goes back to the operator with every mistake named. */
function sendBack(checked: Checked, problems: readonly Problem[], own: OwnWords | null): Decision {
  const { inbound, operator, ticket } = checked;
  const actor = { kind: 'operator', address: operator.address } as const;
  const codes = problems.map(({ code }) => code).join(' ');
  const breach = own && !appealsInVain(checked) ? breachBy(checked, own) : null;
  const named = [...problems, ...(breach?.problems ?? []), ...(own ? appealHint(checked) : [])];
  return {
    reason: 'operator-returned',
    mail: 'processed',
    ticket: ticket && { id: ticket.id },
    filing: null,
    change: {},
    events: ticket
      ? [{ kind: 'command-returned', actor, data: { problems: codes, ...breach?.data } }, ...(breach?.events ?? [])]
      : [],
    notices: [
      returned(operator, named, inbound.message.newText, ticket !== null, own ? piecesOf(own) : undefined),
      ...(breach?.notices ?? []),
    ],
  };
}
