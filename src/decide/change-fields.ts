// Tags that change fields of the ticket: who works on it, category, priority, level, language, and the verdict of the courtesy screen.
import { maskExcerpt } from '../screen/mask';
import { nextStatus } from '../ticket/status';
import { clearance } from './clear-request';
import type { PlannedNotice, TicketChange } from './decision';
import { type Effect, type Order, operatorEvent } from './effect';
import type { Operator } from './mail-context';
import { textMark } from './operator-courtesy';
import { doneByOperator } from './staff-notices';
import { reportToSuperiors, superiors, toBeJudged } from './superiors';

const NOTHING: Effect = { change: {}, events: [], notices: [], done: [] };

export function changeFields(order: Order): Effect {
  return [assignment(order), ...values(order), correction(order)].reduce(
    (all, one) => ({
      change: { ...all.change, ...one.change },
      events: [...all.events, ...one.events],
      notices: [...all.notices, ...one.notices],
      done: [...all.done, ...one.done],
    }),
    NOTHING,
  );
}

function assignment(order: Order): Effect {
  const { command, context, operator, ticket } = order;
  const { assignee } = command.fields;
  if (assignee === undefined) return NOTHING;
  const who = assignee === 'self' ? operator : context.staff.find(({ address }) => address === assignee.address);
  if (!who) throw new Error('the assignee was not checked');
  const status = nextStatus(ticket.status, 'assigned') ?? ticket.status;
  const due = ticket.info?.dueAt?.toISOString() ?? null;
  return {
    change: { assigneeId: who.id, status },
    events: [operatorEvent(operator, 'assigned', { to: who.address })],
    notices: who.id === operator.id ? [] : [doneByOperator(order, who, { what: 'assigned', status, due })],
    done: [{ what: 'assigned', detail: who.name }],
  };
}

function values({ command, operator }: Order): Effect[] {
  const { category, priority, level, language } = command.fields;
  const effect = (
    change: TicketChange,
    kind: 'category-set' | 'priority-set' | 'level-set' | 'language-set',
    value: string,
  ): Effect => ({
    change,
    events: [operatorEvent(operator, kind, { to: value })],
    notices: [],
    done: [{ what: kind, detail: value }],
  });
  return [
    category === undefined ? NOTHING : effect({ category }, 'category-set', category),
    priority === undefined ? NOTHING : effect({ priority }, 'priority-set', priority),
    level === undefined ? NOTHING : effect({ level }, 'level-set', level),
    language === undefined ? NOTHING : effect({ language }, 'language-set', language),
  ];
}

/** `#not-abuse` lets a ticket go on that was held or closed for it; `#abuse` tells the superior (clause 16), and what follows is for the operator to say. */
function correction(order: Order): Effect {
  const { command, context, operator } = order;
  const { verdict } = command.fields;
  const { appealGrantedBy } = context.authority;
  if (appealGrantedBy !== null)
    return ownTextCleared(
      order,
      context.staff.find(({ id }) => id === appealGrantedBy),
    );
  if (verdict === undefined) return NOTHING;
  const { judged = null } = context.operatorFacts ?? {};
  const cleared = verdict === 'clean' ? clearance(order) : NOTHING;
  const closedFor = (verdict === 'clean' && judged?.closedFor) || [];
  return {
    change: {
      correction: { operatorId: operator.id, verdict, ...(judged ? { of: judged.id } : {}) },
      ...cleared.change,
    },
    events: [operatorEvent(operator, 'verdict-corrected', { to: verdict }), ...cleared.events],
    notices: verdict === 'abusive' ? reportAbuse(order) : cleared.notices,
    done: [
      { what: `verdict-${verdict}`, detail: '' },
      ...cleared.done,
      ...closedFor.map((number) => ({ what: 'closed-for-this', detail: number })),
    ],
  };
}

/** An appeal: the tag spoke of the operator's own text, and the word is the superior's. */
function ownTextCleared({ command, operator }: Order, judge: Operator | undefined): Effect {
  if (!judge) return NOTHING;
  return {
    change: { correction: { operatorId: judge.id, verdict: 'clean', of: 'own-text' } },
    events: [
      operatorEvent(judge, 'verdict-corrected', { to: 'clean', of: operator.address, text: textMark(command.text) }),
    ],
    notices: [],
    done: [{ what: 'appeal-granted', detail: judge.name }],
  };
}

/** To those who answer for conduct (clause 16): the mail that the operator means, masked where the screen knows a word. */
export function reportAbuse({ command, context, operator, ticket }: Order): readonly PlannedNotice[] {
  const requester = ticket.participants.find(({ role }) => role === 'requester');
  const judged = context.operatorFacts?.judged;
  const { text, verdict } = judged ?? { text: '', verdict: { grade: 'clean', threat: false, matches: [] } as const };
  const facts = {
    excerpt: verdict.matches.length > 0 ? maskExcerpt(text, verdict) : '',
    text: toBeJudged(text, verdict),
    grade: verdict.threat ? 'threat' : verdict.grade === 'clean' ? 'insult' : verdict.grade,
    sender: judged?.sender ?? { name: requester?.name ?? '', address: requester?.address ?? '' },
    step: command.verb === 'reject' ? 'closed-by-operator' : 'marked',
    attachments: judged?.attachments ?? 0,
    filenames: '',
  };
  // Who says so knows.
  return reportToSuperiors(
    superiors(context.staff).filter(({ id }) => id !== operator.id),
    facts,
  );
}
