// One ticket as a person reads it in a terminal: fields, timeline in sentences, mails with their files, notices; Astana time.
import type { TicketView } from '../record/ticket-view';
import { type Sayer, sayValue } from '../reply/phrases';
import { sayEvent } from '../reply/say-event';
import { sayInstant, saySize } from '../reply/say-instant';
import type { Language } from '../ticket/language';
import { printable } from './print';

/** Lines without a line break at the end. Nothing in it can steer the terminal. */
export function ticketText(view: TicketView, language: Language, say: Sayer): string {
  return [
    heading(view, say),
    ...fields(view, say),
    ...section(say('show.timeline'), timeline(view, say), say),
    ...section(say('show.mails'), mails(view, language, say), say),
    ...(view.unfiled.length > 0 ? section(say('show.unfiled'), unfiled(view, say), say) : []),
    ...section(say('show.notices'), notices(view, say), say),
  ].join('\n');
}

function section(title: string, lines: readonly string[], say: Sayer): string[] {
  return ['', title, ...(lines.length > 0 ? lines : [`  ${say('show.none')}`])];
}

function heading({ number, status, closeReason, holdReason }: TicketView, say: Sayer): string {
  const reason = closeReason ?? holdReason;
  return `${number}  ${say(`status.${status}`)}${reason ? ` (${say(`detail.${reason}`)})` : ''}`;
}

function fields(view: TicketView, say: Sayer): string[] {
  const at = (iso: string | null): string => (iso === null ? '' : sayInstant(iso, 'short', say));
  const requester = view.participants.find(({ role }) => role === 'requester');
  const others = view.participants.filter(({ role }) => role !== 'requester').map(({ address }) => address);
  const rows: readonly (readonly [string, string])[] = [
    ['ticket.subject', view.subject],
    ['finding.requester', requester ? mailbox(requester) : view.requester],
    ['finding.participants', others.join(', ')],
    ['ticket.registered', at(view.createdAt)],
    ['show.closed', at(view.closedAt)],
    ['show.held-until', at(view.holdUntil)],
    ['finding.assignee', view.assignee ?? ''],
    ['finding.language', say(`language.${view.language}`)],
    ['finding.category', say(`category.${view.category}`)],
    ['finding.priority', say(`priority.${view.priority}`)],
    ['finding.level', say(`level.${view.level}`)],
    ['finding.channel', say(`channel.${view.channel}`)],
    ['ticket.linked', view.linkedTo ?? ''],
    ['show.merged', view.mergedInto ?? ''],
    ['asked-at', at(view.infoAskedAt)],
    ['show.accepted', at(view.infoAcceptedAt)],
    ['due-at', at(view.infoDueAt)],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  const width = Math.max(...filled.map(([key]) => say(key).length));
  return filled.map(([key, value]) => `  ${say(key).padEnd(width)}  ${oneLine(value)}`);
}

function timeline({ timeline: events }: TicketView, say: Sayer): string[] {
  return events.map(({ at, what, by, byKind, data }) => {
    const who = by === byKind ? say(`by.${byKind}`) : by;
    return `  ${sayInstant(at, 'short', say)}  ${oneLine(`${sayEvent(what, data, say)} (${who})`)}`;
  });
}

function mails({ mails: all, attachments }: TicketView, language: Language, say: Sayer): string[] {
  return all.flatMap((mail) => {
    const traits = [say(`by.${mail.role}`), say(`visibility.${mail.visibility}`)];
    if (mail.kind !== 'person') traits.push(say(`kind.${mail.kind}`));
    const files = attachments.filter((file) => file.mail === mail.id);
    return [
      `  ${sayInstant(mail.at, 'short', say)}  ${oneLine(mailbox({ name: mail.name, address: mail.from }))} (${traits.join(', ')})  ${oneLine(mail.subject)}`,
      ...quoted(mail.text),
      ...files.map(({ id, filename, type, size, screenshot }) => {
        const shot = screenshot ? `, ${say('screenshot')}` : '';
        return `    [${id}] ${oneLine(filename)}  (${type}, ${saySize(size, language, say)}${shot})`;
      }),
    ];
  });
}

function unfiled({ unfiled: all }: TicketView, say: Sayer): string[] {
  return all.flatMap(({ at, from, reason, text, problems }) => {
    const became = reason === 'operator-returned' ? say('show.returned') : (reason ?? '');
    return [
      `  ${sayInstant(at, 'short', say)}  ${oneLine(from ?? say('why.no-sender'))}  (${became})`,
      ...problems.map(({ code, tag, value, suggestion }) => {
        const status = sayValue(value, 'status', say);
        return `    - ${oneLine(say(`problem.${code}`, { tag, value, suggestion, status }))}`;
      }),
      ...(text === null ? [] : quoted(text)),
    ];
  });
}

function notices({ notices: all }: TicketView, say: Sayer): string[] {
  return all.map(({ id, name, to, state, sentAt, error }) => {
    const when = sentAt === null ? '' : ` ${sayInstant(sentAt, 'short', say)}`;
    const trouble = error === null ? '' : `  ${oneLine(error)}`;
    return `  [${id}] ${say(`detail.${name}`)} → ${oneLine(to)}  ${say(`outbox.${state}`)}${when}${trouble}`;
  });
}

function mailbox({ name, address }: { readonly name: string; readonly address: string }): string {
  return name === '' ? address : `${name} <${address}>`;
}

function quoted(text: string): string[] {
  return printable(text)
    .split('\n')
    .map((line) => `    | ${line}`.trimEnd());
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
