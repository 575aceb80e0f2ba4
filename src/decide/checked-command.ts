// A command that is being checked, and whether anything of it would reach the requester.
import type { Command, Verb } from './command';
import type { Inbound } from './inbound';
import type { MailContext, Operator, TicketState } from './mail-context';

export interface Checked {
  readonly command: Command;
  readonly inbound: Inbound;
  readonly context: MailContext;
  readonly operator: Operator;
  readonly ticket: TicketState | null;
  /** False when a tag was not understood, which may have been the verb. */
  readonly verbKnown: boolean;
}

/** Something always goes to the requester; with the others only if there is text. */
const ALWAYS_TELLS: readonly Verb[] = ['answer', 'info', 'close', 'reject', 'faq', 'reopen', 'merge'];
const TELLS_TEXT: readonly Verb[] = ['hold'];

/** Does the command send anything to the requester? */
export function tellsRequester({ verb, argument, text, inside, faq }: Command): boolean {
  // To answer spam would tell its sender that somebody reads here.
  if (verb === 'reject' && argument === 'spam') return false;
  if (ALWAYS_TELLS.includes(verb)) return true;
  return TELLS_TEXT.includes(verb) && ((text !== '' && !inside) || faq !== null);
}
