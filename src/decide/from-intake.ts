// A request that one of the Portal's own systems registers (clause 8): online assistant for everybody, incident and call-back for VIP only.
import { reportRefused } from './courtesy';
import { type Decision, plan } from './decision';
import type { Inbound } from './inbound';
import type { IntakeOrder } from './intake-order';
import type { MailContext } from './mail-context';
import { newRequest } from './new-request';
import type { NoticeFacts } from './notice';
import { senderOf } from './staff-notices';

const FOR_VIP: ReadonlySet<string> = new Set(['incident', 'call-back']);

/** Always a ticket of its own, or a refusal that names the clause: the system knows the number, people answer by mail. */
export function fromIntake(inbound: Inbound, context: MailContext, order: IntakeOrder): Decision {
  const asked =
    order.language === null ? inbound : { ...inbound, triage: { ...inbound.triage, language: order.language } };
  if (FOR_VIP.has(order.channel) && !context.vip) return vipOnly(asked, context, order);
  const decision = newRequest(asked, context, null);
  const { ticket } = decision;
  if (!ticket || !('open' in ticket)) return decision;
  return {
    ...decision,
    ticket: { open: { ...ticket.open, channel: order.channel } },
    events: decision.events.map((event) =>
      event.kind === 'registered'
        ? { ...event, data: { ...event.data, channel: order.channel, system: order.system } }
        : event,
    ),
    notices: decision.notices.map((notice) =>
      notice.name === 'operator-notification'
        ? { ...notice, facts: withFindings(notice.facts as NoticeFacts['operator-notification'], order) }
        : notice.name === 'acknowledgement' && FOR_VIP.has(order.channel)
          ? { ...notice, facts: withChannel(notice.facts as NoticeFacts['acknowledgement'], order) }
          : notice,
    ),
  };
}

/** Who is to be called tells the question then, and gave the phone: neither is asked for in writing. */
function withChannel(facts: NoticeFacts['acknowledgement'], { channel, phone, callTime }: IntakeOrder) {
  const told: ReadonlySet<string> = new Set(channel === 'call-back' ? ['question', 'contacts'] : []);
  return { ...facts, channel, phone, callTime, missing: facts.missing.filter((item) => !told.has(item)) };
}

function withFindings(facts: NoticeFacts['operator-notification'], { channel, phone, callTime }: IntakeOrder) {
  const said = [
    { name: 'channel', value: channel },
    { name: 'phone', value: phone },
    { name: 'call-time', value: callTime },
  ];
  return { ...facts, findings: [...said.filter(({ value }) => value !== ''), ...facts.findings] };
}

function vipOnly(inbound: Inbound, context: MailContext, { channel }: IntakeOrder): Decision {
  const { message, triage } = inbound;
  return {
    reason: 'vip-only',
    mail: 'processed',
    ticket: null,
    filing: null,
    change: {},
    events: [],
    notices: [
      plan({
        name: 'vip-only',
        language: triage.language ?? context.requesterLanguage ?? context.policy.defaultLanguage,
        to: senderOf(message),
        facts: { channel },
        replyToken: null,
        autoSubmitted: 'auto-replied',
      }),
      ...reportRefused(inbound, context),
    ],
  };
}
