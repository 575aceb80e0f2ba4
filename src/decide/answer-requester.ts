// Tags whose text goes to the requester: answer, #info, #close, #reject, #faq, #hold, #reopen.
import type { Language } from '../ticket/language';
import type { CloseReason } from '../ticket/status';
import { reportAbuse } from './change-fields';
import { type PlannedNotice, plan, type TicketChange } from './decision';
import { type Effect, type Order, operatorEvent } from './effect';
import type { FaqEntry } from './faq-entry';
import type { TicketState } from './mail-context';
import type { Excerpt, FileFact } from './notice';
import { sayInstant } from './say-instant';
import { files, lastExcerpt } from './staff-notices';
import { superiors } from './superiors';

export function answerRequester(order: Order): Effect {
  switch (order.command.verb) {
    case 'info':
      return info(order);
    case 'close':
      return close(order);
    case 'reject':
      return reject(order);
    case 'hold':
      return hold(order);
    case 'reopen':
      return reopen(order);
    default:
      return answer(order, { status: 'open', closeReason: null, holdReason: null, info: 'stop' });
  }
}

/** The text, the standard answer, or both in one mail. */
function answer(order: Order, change: TicketChange): Effect {
  const { operator } = order;
  const entry = entryOf(order);
  if (entry === null) {
    const notice = toRequester(order, (shared) =>
      plan({ ...shared, name: 'reply', facts: { text: outside(order), ...answerFacts(order) } }),
    );
    return {
      change,
      events: [operatorEvent(operator, 'answered')],
      notices: [notice],
      done: [{ what: 'replied', detail: '' }],
    };
  }
  const language = languageOf(order);
  const facts = { text: outside(order), title: entry.title[language], answer: entry.answer[language], url: entry.url };
  return {
    change,
    events: [operatorEvent(operator, 'faq-sent', { slug: entry.slug })],
    notices: [toRequester(order, (shared) => plan({ ...shared, name: 'faq-answer', facts }))],
    done: [{ what: 'faq-sent', detail: entry.title[operator.language] }],
  };
}

function info(order: Order): Effect {
  const notice = toRequester(order, (shared) =>
    plan({ ...shared, name: 'info-request', facts: { text: order.command.text, ...answerFacts(order) } }),
  );
  return {
    change: { status: 'awaiting-info', holdReason: null, info: 'start' },
    events: [operatorEvent(order.operator, 'info-requested')],
    notices: [notice],
    done: [{ what: 'info-requested', detail: '' }],
  };
}

/** A standard answer closes as part of the text: one mail says it all. */
function close(order: Order): Effect {
  const { context, operator } = order;
  const entry = entryOf(order);
  const language = languageOf(order);
  const standard = entry ? [entry.title[language], entry.answer[language], entry.url] : [];
  const text = [outside(order), ...standard].filter((part) => part !== '').join('\n\n');
  const notice = toRequester(order, (shared) =>
    plan({
      ...shared,
      name: 'closed-solved',
      facts: { text, ...answerFacts(order), reopenDays: context.policy.reopenDays },
    }),
  );
  return {
    change: { status: 'closed', closeReason: 'solved', holdReason: null, info: 'stop' },
    events: [
      ...(entry ? [operatorEvent(operator, 'faq-sent', { slug: entry.slug })] : []),
      ...insideNote(order),
      operatorEvent(operator, 'closed', { reason: 'solved' }),
    ],
    notices: [notice],
    done: [
      { what: 'closed', detail: 'solved' },
      ...(entry ? [{ what: 'faq-sent', detail: entry.title[operator.language] }] : []),
    ],
  };
}

const REFUSALS = {
  scope: { closeReason: 'out-of-scope', name: 'rejected-scope' },
  identification: { closeReason: 'no-identification', name: 'rejected-identification' },
  unclear: { closeReason: 'unclear', name: 'rejected-unclear' },
  abusive: { closeReason: 'abusive', name: 'rejected-abusive' },
} as const satisfies Record<string, { closeReason: CloseReason; name: string }>;

/** Clauses 6, 9, 11, 16: the template names the clause, the text explains it. */
function reject(order: Order): Effect {
  if (order.command.argument === 'spam') return rejectSpam(order);
  const [reason = '', exclusion = ''] = order.command.argument.split(' ');
  const { closeReason, name } = REFUSALS[reason as keyof typeof REFUSALS];
  const text = outside(order);
  const notice = toRequester(order, (shared) =>
    name === 'rejected-scope'
      ? plan({ ...shared, name, facts: { text, exclusion } })
      : name === 'rejected-abusive'
        ? plan({ ...shared, name, facts: { text, reported: superiors(order.context.staff).length > 0 } })
        : plan({ ...shared, name, facts: { text } }),
  );
  return {
    change: { status: 'closed', closeReason, holdReason: null, info: 'stop' },
    events: [
      ...insideNote(order),
      operatorEvent(order.operator, 'closed', { reason: closeReason, ...(exclusion ? { exclusion } : {}) }),
    ],
    notices: [notice, ...superiorsTold(order)],
    done: [{ what: 'rejected', detail: closeReason }],
  };
}

/** The refusal says that the superior was told (clause 16): when it leaves, unless `#abuse` beside it told them already. */
function superiorsTold(order: Order): PlannedNotice[] {
  const { command, context } = order;
  if (!command.argument.startsWith('abusive') || command.fields.verdict !== undefined) return [];
  return reportAbuse(order).map((notice) => ({ ...notice, delaySeconds: context.policy.sendDelaySeconds }));
}

/** Without a word to the sender; a text stays inside. */
function rejectSpam({ command, operator }: Order): Effect {
  return {
    change: { status: 'closed', closeReason: 'spam', holdReason: null, info: 'stop' },
    events: [
      ...(command.text === '' ? [] : [operatorEvent(operator, 'noted')]),
      operatorEvent(operator, 'closed', { reason: 'spam' }),
    ],
    notices: [],
    done: [{ what: 'rejected', detail: 'spam' }],
  };
}

function hold(order: Order): Effect {
  const until = order.command.argument === '' ? null : new Date(order.command.argument);
  const change: TicketChange = { status: 'on-hold', holdReason: null, holdUntil: until, info: 'stop' };
  const data = until ? { until: until.toISOString() } : {};
  const speaks = entryOf(order) !== null || outside(order) !== '';
  const spoken = speaks ? answer(order, change) : { change, events: [], notices: [], done: [] };
  return {
    ...spoken,
    events: [...spoken.events, ...insideNote(order), operatorEvent(order.operator, 'held', data)],
    done: [{ what: 'held', detail: until ? sayInstant(until) : '' }, ...spoken.done],
  };
}

/** Without a text the requester is told that the request is open again. */
function reopen(order: Order): Effect {
  const change: TicketChange = { status: 'open', closeReason: null };
  const speaks = entryOf(order) !== null || outside(order) !== '';
  const spoken: Effect = speaks
    ? answer(order, change)
    : {
        change,
        events: [],
        notices: [
          toRequester(order, (shared) =>
            plan({ ...shared, name: 'reopened', facts: { mistaken: false, resumed: true } }),
          ),
        ],
        done: [],
      };
  return {
    ...spoken,
    events: [operatorEvent(order.operator, 'reopened'), ...insideNote(order), ...spoken.events],
    done: [{ what: 'reopened', detail: '' }, ...spoken.done],
  };
}

function insideNote({ command, operator }: Order): Effect['events'] {
  return command.inside && command.text !== '' ? [operatorEvent(operator, 'noted')] : [];
}

/** The text for the requester. */
function outside({ command }: Order): string {
  return command.inside ? '' : command.text;
}

function entryOf({ command, context }: Order): FaqEntry | null {
  return context.policy.faq.find(({ slug }) => slug === command.faq) ?? null;
}

function languageOf({ command, ticket }: Order): Language {
  return command.fields.language ?? ticket.language;
}

type Shared = Pick<PlannedNotice, 'language' | 'to' | 'replyToken' | 'autoSubmitted'> & {
  readonly delaySeconds: number;
};

/** Waits SEND_DELAY, so that it can be undone. */
export function toRequester(order: Order, make: (shared: Shared) => PlannedNotice): PlannedNotice {
  const to = requesterOf(order.ticket);
  return make({
    language: languageOf(order),
    to: { name: to.name, address: to.address },
    replyToken: { purpose: 'requester', person: 'requester' },
    autoSubmitted: 'auto-generated',
    delaySeconds: order.context.policy.sendDelaySeconds,
  });
}

function requesterOf(ticket: TicketState): TicketState['participants'][number] {
  const found = ticket.participants.find(({ role }) => role === 'requester');
  if (!found) throw new Error(`ticket ${ticket.number} has no requester to write to`);
  return found;
}

export function answerFacts({ inbound, operator, ticket }: Order): {
  operator: string;
  quoted: Excerpt | null;
  files: readonly FileFact[];
} {
  return { operator: operator.name, quoted: lastExcerpt(ticket), files: enclosed(inbound) };
}

/** Files that the operator attached; pictures of the signature stay behind. */
export function enclosed(inbound: Order['inbound']): FileFact[] {
  return files(inbound.message).filter((_, index) => {
    const attachment = inbound.message.attachments[index];
    return attachment !== undefined && (!attachment.inline || attachment.screenshot);
  });
}
