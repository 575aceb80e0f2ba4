// An event of a ticket as a sentence, in kk, ru or en: what happened, and the facts that a reader of the timeline asks for.
import type { EventKind } from '../ticket/event';
import { type Sayer, sayValue } from './phrases';
import { sayInstant } from './say-instant';

export type EventData = Readonly<Record<string, unknown>>;

/** `data` as it was written with the event; a fact that is absent is left out. Addresses and texts in it are as mails gave them. */
export function sayEvent(kind: EventKind, data: EventData, say: Sayer): string {
  if (kind === 'verdict-corrected' && data.to !== undefined) return say(`action.verdict-${data.to}`);
  const what = say(`action.${kind}`, { detail: '' });
  if (kind === 'info-accepted' && data.dueAt !== undefined)
    return `${what}. ${say('due-at')}: ${instant(data.dueAt, say)}`;
  const detail = DETAILS[kind]?.(data, say) ?? '';
  return detail === '' ? what : `${what}: ${detail}`;
}

type Detail = (data: EventData, say: Sayer) => string;

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
const instant = (iso: unknown, say: Sayer): string => sayInstant(text(iso), 'short', say);
const why: Detail = (data, say) => known(say, 'why', data.why);
const to: Detail = (data) => text(data.to);
const named: Detail = (data, say) => known(say, 'detail', data.to);

/** The letter and whom it is for. */
const notice: Detail = (data, say) => {
  const name = known(say, 'detail', data.notice);
  return data.recipient ? `${name} → ${text(data.recipient)}` : name;
};
const until: Detail = (data, say) => (data.until ? instant(data.until, say) : known(say, 'detail', data.why));
const target: Detail = (data, say) => {
  const due = data.dueAt ? instant(data.dueAt, say) : '';
  return joined(known(say, 'target', data.target), due);
};

/** Kinds that have more to tell than their name. */
const DETAILS: Partial<Record<EventKind, Detail>> = {
  registered: (data, say) => (data.channel === 'mail' ? '' : known(say, 'channel', data.channel)),
  'machine-mail': (data, say) => known(say, 'kind', data.kind),
  linked: (data, say) => joined(text(data.number), known(say, 'linked', data.by)),
  'language-set': named,
  'category-set': named,
  'priority-set': named,
  'level-set': named,
  'abuse-found': (data, say) => known(say, 'verdict', data.threat === true ? 'threat' : data.grade),
  held: until,
  resumed: until,
  closed: (data, say) => known(say, 'detail', data.reason),
  'notice-sent': notice,
  'notice-failed': (data, say) => joined(notice(data, say), text(data.error)),
  'notice-bounced': (data, say) => joined(notice(data, say), text(data.status)),
  'answer-withheld': why,
  'command-refused': why,
  'command-held': why,
  commanded: (data, say) => (data.command === 'answer' ? say('why.answer') : text(data.command)),
  undone: (data, say) => (data.what === 'answer' ? say('why.answer') : text(data.what)),
  assigned: to,
  'third-party-asked': to,
  'conduct-reported': to,
  'faq-sent': (data) => text(data.slug),
  merged: (data) => (data.into ? `→ ${text(data.into)}` : `← ${text(data.from)}`),
  'sla-warned': target,
  'sla-breached': target,
};

function known(say: Sayer, group: string, code: unknown): string {
  return code === undefined || code === null ? '' : sayValue(String(code), group, say);
}
