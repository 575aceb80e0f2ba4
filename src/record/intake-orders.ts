// Orders of the Portal's systems: into the ledger like a mail, once for each idempotency key, and what became of them.
import { and, eq } from 'drizzle-orm';
import type { IntakeOrder } from '../decide/intake-order';
import { attempt, type Database, type Queryable } from './database';
import { receive } from './ledger';
import { intakeOrders, ledger, tickets } from './schema';

export interface ReceivedOrder extends IntakeOrder {
  readonly keyId: number;
  /** Chosen by the system; the same one again is the same order. */
  readonly idempotencyKey: string;
  /** Of the request as it came. */
  readonly requestSha256: Buffer;
  readonly raw: Buffer;
  readonly requester: string;
  readonly at: Date;
}

/** What became of an order: `state` is the ledger's; ticket facts as they are now. */
export interface OrderState {
  readonly requestSha256: Buffer;
  readonly channel: string;
  readonly state: string;
  readonly reason: string | null;
  readonly ticket: OrderedTicket | null;
}

export interface OrderedTicket {
  readonly number: string;
  readonly status: string;
  readonly closeReason: string | null;
  readonly language: string;
  readonly level: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const PREFIX = 'intake:';
/** Its name comes from the key, never from a mail. */
const mailboxOf = (system: string): string => `${PREFIX}${system}`;
const UID_VALIDITY = '1';

export function isIntake(mailbox: string): boolean {
  return mailbox.startsWith(PREFIX);
}

/** Raw bytes, ledger row and order in one transaction. An order that is known already stays as it is. */
export async function receiveOrder(db: Database, order: ReceivedOrder): Promise<void> {
  const { system, idempotencyKey: uid, raw, requester: sender, at } = order;
  const arrival = { uidValidity: UID_VALIDITY, uid, internalDate: at, size: raw.length, raw };
  await attempt(() =>
    db.transaction(async (tx) => {
      await receive(tx, mailboxOf(system), [{ ...arrival, oversize: false, sender, silent: false }], at);
      const [row] = await tx.select({ id: ledger.id }).from(ledger).where(rowOf(system, uid));
      if (!row) throw new Error('the order was not received');
      const { keyId, channel, phone, callTime, language, requestSha256 } = order;
      await tx
        .insert(intakeOrders)
        .values({ ledgerId: row.id, keyId, system, channel, phone, callTime, language, requestSha256 })
        .onConflictDoNothing();
      // No mailbox holds it, so there is nothing to move or flag.
      await tx.update(ledger).set({ settledAt: at }).where(eq(ledger.id, row.id));
    }),
  );
}

/** Null when this system sent no order under that key. */
export async function orderState(db: Database, system: string, idempotencyKey: string): Promise<OrderState | null> {
  const [row] = await attempt(() =>
    db
      .select({
        requestSha256: intakeOrders.requestSha256,
        channel: intakeOrders.channel,
        state: ledger.state,
        reason: ledger.reason,
        ticket: TICKET,
      })
      .from(intakeOrders)
      .innerJoin(ledger, eq(ledger.id, intakeOrders.ledgerId))
      .leftJoin(tickets, eq(tickets.id, ledger.ticketId))
      .where(rowOf(system, idempotencyKey)),
  );
  return row ?? null;
}

/** A ticket that this system registered; null for any other, whether it exists or not. */
export async function orderedTicket(db: Database, system: string, number: string): Promise<OrderedTicket | null> {
  const [row] = await attempt(() =>
    db
      .select(TICKET)
      .from(intakeOrders)
      .innerJoin(ledger, eq(ledger.id, intakeOrders.ledgerId))
      .innerJoin(tickets, eq(tickets.id, ledger.ticketId))
      .where(and(eq(intakeOrders.system, system), eq(tickets.number, number))),
  );
  return row ?? null;
}

/** Read inside the decision's transaction; null: the row is a mail. */
export async function orderOf(tx: Queryable, ledgerId: number): Promise<IntakeOrder | null> {
  const [row] = await tx
    .select({
      system: intakeOrders.system,
      channel: intakeOrders.channel,
      phone: intakeOrders.phone,
      callTime: intakeOrders.callTime,
      language: intakeOrders.language,
    })
    .from(intakeOrders)
    .where(eq(intakeOrders.ledgerId, ledgerId));
  return row ?? null;
}

const TICKET = {
  number: tickets.number,
  status: tickets.status,
  closeReason: tickets.closeReason,
  language: tickets.language,
  level: tickets.level,
  createdAt: tickets.createdAt,
  updatedAt: tickets.updatedAt,
};

function rowOf(system: string, uid: string) {
  return and(eq(ledger.mailbox, mailboxOf(system)), eq(ledger.uidValidity, UID_VALIDITY), eq(ledger.uid, uid));
}
