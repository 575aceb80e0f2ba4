// What staff said of the courtesy screen's verdicts (#abuse, #not-abuse), for the administrator who tunes the lexicon.
import { desc, eq } from 'drizzle-orm';
import { screenedText } from '../decide/inbound';
import type { Verdict } from '../screen/verdict';
import { attempt, type Database } from './database';
import { corrections, messages, operators, tickets } from './schema';

export interface Correction {
  readonly at: string;
  readonly ticket: string;
  readonly operator: string;
  /** Whose text it is: a customer's mail, or an operator's that a superior judged (appeal). */
  readonly of: 'customer' | 'operator';
  /** What the operator says the mail is. */
  readonly operatorSays: 'abusive' | 'clean';
  /** What the screen had said, of `text`. */
  readonly screenSaid: Verdict;
  /** What the screen looked at: of a first mail the subject as well. */
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
        role: messages.role,
        subject: messages.subject,
        inReplyTo: messages.inReplyTo,
        newText: messages.newText,
      })
      .from(corrections)
      .innerJoin(messages, eq(messages.id, corrections.messageId))
      .innerJoin(tickets, eq(tickets.id, messages.ticketId))
      .innerJoin(operators, eq(operators.id, corrections.operatorId))
      .orderBy(desc(corrections.id))
      .limit(limit),
  );
  return rows.map(({ role, subject, inReplyTo, newText, ...row }) => {
    const text = screenedText({ subject, inReplyTo, newText });
    const ofOperator = role === 'operator';
    const screenSaid = ofOperator ? unexcused(row.screenSaid) : row.screenSaid;
    return { ...row, at: row.at.toISOString(), of: ofOperator ? 'operator' : 'customer', screenSaid, text };
  });
}

/** An operator's text goes back for words that the screen excuses in a customer's mail (decide/operator-courtesy.ts). */
function unexcused(verdict: Verdict): Verdict {
  const grade = verdict.matches.some((match) => match.grade === 'obscene') ? 'obscene' : 'insult';
  return { ...verdict, grade: verdict.matches.length === 0 ? verdict.grade : grade };
}
