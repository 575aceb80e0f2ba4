// The ticket that `#merge NUMBER` names, among those that the mail points at.
import { findRegistrationNumbers } from '../ticket/registration-number';
import type { MailContext, TicketState } from './mail-context';

/** Null when the number has a wrong check digit or no ticket has it. A merged ticket stands for the one it became part of. */
export function mergeTarget(written: string, { candidates, policy }: MailContext): TicketState | null {
  const [number] = findRegistrationNumbers(written, policy.numberPrefix);
  return candidates.find(({ key }) => key !== undefined && key === number)?.ticket ?? null;
}
