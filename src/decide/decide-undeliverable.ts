// A notice cannot be delivered (refused for good, or tried for days): stop a clock that hangs on it, tell people, never alert about an alert.
import { nextStatus } from '../ticket/status';
import { type Decision, type PlannedNotice, plan } from './decision';
import type { Operator, TicketState } from './mail-context';
import type { NoticeName } from './notice';
import { audience, operatorNotification, withRole } from './staff-notices';

export interface Undeliverable {
  readonly outboxId: number;
  readonly name: NoticeName;
  readonly recipient: string;
  readonly error: string;
  readonly ticket: TicketState | null;
  readonly staff: readonly Operator[];
}

export function decideUndeliverable(failed: Undeliverable): Decision {
  const { ticket, name, recipient } = failed;
  const asked = ticket?.status === 'awaiting-info' && ticket.info?.outboxId === failed.outboxId;
  const after = asked && ticket ? nextStatus(ticket.status, 'info-failed') : null;
  const actor = { kind: 'daemon', address: '' } as const;
  return {
    reason: 'notice-failed',
    mail: 'processed',
    ticket: ticket && { id: ticket.id },
    filing: null,
    change: after ? { status: after, info: 'stop' } : {},
    events: [
      { kind: 'notice-failed', actor, data: { notice: name, recipient, error: failed.error } },
      ...(asked ? [{ kind: 'info-failed', actor, data: { why: 'refused' } } as const] : []),
    ],
    notices: name === 'admin-alert' ? [] : alerts(failed, asked),
  };
}

function alerts({ ticket, name, recipient, error, staff }: Undeliverable, asked: boolean): PlannedNotice[] {
  // What quality control is told of an operator is not told to operators.
  const toStaff = name.startsWith('qa-') || staff.some(({ address }) => address === recipient);
  if (ticket && !toStaff) {
    return audience(staff, ticket).map((operator) =>
      operatorNotification(operator, {
        what: asked ? 'info-bounced' : 'notice-failed',
        status: asked ? 'open' : ticket.status,
        due: null,
        sender: { name: '', address: recipient },
        text: error,
        files: [],
        findings: [{ name: 'recipient', value: recipient }],
        linked: null,
        history: ticket.history,
      }),
    );
  }
  return adminAlerts(staff, 'notice-failed', `${name} → ${recipient}: ${error}`, recipient);
}

/** To every administrator except the one who cannot be reached. */
export function adminAlerts(staff: readonly Operator[], what: string, detail: string, except = ''): PlannedNotice[] {
  return withRole(staff, 'administrator')
    .filter(({ address }) => address !== except)
    .map((administrator) =>
      plan({
        name: 'admin-alert',
        language: administrator.language,
        to: { name: administrator.name, address: administrator.address },
        facts: { what, detail },
        replyToken: null,
        autoSubmitted: 'auto-generated',
      }),
    );
}
