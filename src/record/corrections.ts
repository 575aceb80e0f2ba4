// What operators said of the courtesy screen's verdicts (#abuse, #not-abuse), for the administrator who tunes the lexicon.
import { desc, eq } from 'drizzle-orm';
import type { Verdict } from '../screen/verdict';
import { attempt, type Database } from './database';
import { corrections, messages, operators, tickets } from './schema';

export interface Correction {
  readonly at: string;
  readonly ticket: string;
  readonly operator: string;
  /** What the operator says the mail is. */
  readonly operatorSays: 'abusive' | 'clean';
  /** What the screen had said. */
  readonly screenSaid: Verdict;
  readonly text: string;
}

/** Newest first. */
export async function listCorrections(db: Database, limit: number): Promise<Correction[]> {
  const rows = await attempt(() =>
    db
      .select({
        at: corrections.at,
        ticket: tickets.number,
        operator: operators.address,
        operatorSays: corrections.verdict,
        screenSaid: messages.verdict,
        text: messages.newText,
      })
      .from(corrections)
      .innerJoin(messages, eq(messages.id, corrections.messageId))
      .innerJoin(tickets, eq(tickets.id, messages.ticketId))
      .innerJoin(operators, eq(operators.id, corrections.operatorId))
      .orderBy(desc(corrections.id))
      .limit(limit),
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
