// What the tags of a mail ask for together: one verb, changes of fields, a text and where it goes; or why they cannot stand together.

import type { Channel } from '../ticket/channel';
import type { Language } from '../ticket/language';
import type { Level, Priority } from '../ticket/level';
import type { Category } from '../triage/category';
import type { Person, Problem } from './notice';
import type { HeadBlock, TagUse } from './read-tags';
import type { TagName } from './tags';

/** `change`: nothing but fields. */
export type Verb =
  | 'answer'
  | 'info'
  | 'close'
  | 'reject'
  | 'faq'
  | 'note'
  | 'change'
  | 'hold'
  | 'third-party'
  | 'merge'
  | 'reopen'
  | 'new'
  | 'undo'
  | 'status'
  | 'list'
  | 'help';

export interface FieldChanges {
  /** An address, or the operator. */
  readonly assignee?: { readonly address: string } | 'self';
  readonly category?: Category;
  readonly priority?: Priority;
  readonly level?: Level;
  readonly language?: Language;
  readonly verdict?: 'abusive' | 'clean';
}

export interface Command {
  readonly verb: Verb;
  /** The verb's tag as written, or ''. */
  readonly tag: string;
  /** The verb's argument, canonical: reason, until, address, number. */
  readonly argument: string;
  readonly fields: FieldChanges;
  /** Slug of the Reference Centre's answer to send along, or null. */
  readonly faq: string | null;
  /** With `#new`. */
  readonly requester: Person | null;
  readonly channel: Channel | null;
  readonly text: string;
  /** The text stays inside. */
  readonly inside: boolean;
  /** All its tags as written, to be told and kept. */
  readonly written: string;
}

const VERBS = [
  'info',
  'close',
  'reject',
  'hold',
  'third-party',
  'merge',
  'reopen',
  'new',
  'undo',
  'status',
  'list',
  'help',
] as const;
const ALONE: readonly Verb[] = ['undo', 'status', 'list', 'help'];
/** Verbs whose text may be a note, and beside which a standard answer may be sent. */
const TAKES_NOTE: readonly Verb[] = ['close', 'reject', 'hold', 'merge', 'reopen'];
const TAKES_FAQ: readonly Verb[] = ['close', 'hold', 'reopen'];
/** Without these there is nothing to do. */
const NEEDS_TEXT: readonly Verb[] = ['answer', 'info', 'note', 'third-party', 'new'];

/** `text` is the text below the tags, or '' when it is nothing but a signature. Problems are what the tags alone show. */
export function readCommand({ tags }: HeadBlock, text: string): { command: Command; problems: readonly Problem[] } {
  const find = (name: TagName): TagUse | undefined => tags.find((tag) => tag.name === name);
  const verbTag = tags.find(({ name }) => (VERBS as readonly string[]).includes(name));
  const [note, faq, requester, channel] = [find('note'), find('faq'), find('requester'), find('channel')];
  const fields = fieldsOf(tags);
  const verb = verbOf(verbTag, {
    faq: Boolean(faq),
    note: Boolean(note),
    text,
    changes: Object.keys(fields).length > 0,
  });
  const command: Command = {
    verb,
    tag: verbTag?.written ?? note?.written ?? faq?.written ?? '',
    argument: verbTag?.argument ?? '',
    fields,
    faq: faq?.argument ?? null,
    requester: requester ? personOf(requester.argument) : null,
    channel: (channel?.argument as Channel | undefined) ?? null,
    text,
    inside: note !== undefined,
    written: tags.map((tag) => `${tag.written}${tag.argument && ` ${tag.argument}`}`).join(' '),
  };
  return { command, problems: [...contradictions(tags, verb), ...missing(command, tags)] };
}

function verbOf(
  tag: TagUse | undefined,
  { faq, note, text, changes }: { faq: boolean; note: boolean; text: string; changes: boolean },
): Verb {
  if (tag) return tag.name as Verb;
  if (faq) return 'faq';
  if (note) return 'note';
  return changes && text === '' ? 'change' : 'answer';
}

function fieldsOf(tags: readonly TagUse[]): FieldChanges {
  const fields: { -readonly [K in keyof FieldChanges]: FieldChanges[K] } = {};
  for (const { name, argument } of tags) {
    if (name === 'take') fields.assignee = 'self';
    if (name === 'assign') fields.assignee = { address: argument };
    if (name === 'category') fields.category = argument as Category;
    if (name === 'priority') fields.priority = argument as Priority;
    if (name === 'level') fields.level = argument as Level;
    if (name === 'lang') fields.language = argument as Language;
    if (name === 'abuse') fields.verdict = 'abusive';
    if (name === 'not-abuse') fields.verdict = 'clean';
  }
  return fields;
}

/** Tags that cannot stand together, each group named once. */
function contradictions(tags: readonly TagUse[], verb: Verb): Problem[] {
  const groups = [
    tags.filter(({ name }) => (VERBS as readonly string[]).includes(name)),
    tags.filter(({ name }) => name === 'take' || name === 'assign'),
    tags.filter(({ name }) => name === 'abuse' || name === 'not-abuse'),
    ...(['category', 'priority', 'level', 'lang', 'faq', 'requester', 'channel'] as const).map((one) =>
      tags.filter(({ name }) => name === one),
    ),
  ];
  const found = groups.filter((group) => new Set(group.map(({ name, argument }) => `${name} ${argument}`)).size > 1);
  const beside = (name: TagName, may: boolean): TagUse[] => (may ? [] : tags.filter((tag) => tag.name === name));
  const verbUse = tags.filter(({ name }) => name === verb);
  const unfit = ALONE.includes(verb)
    ? tags.filter(({ name }) => name !== verb)
    : [
        ...beside('note', verb === 'note' || TAKES_NOTE.includes(verb)),
        ...beside('faq', verb === 'faq' || TAKES_FAQ.includes(verb)),
        ...(verb === 'new' ? tags.filter(({ name }) => name === 'abuse' || name === 'not-abuse') : []),
      ];
  const pairs = unfit.filter(({ name }) => !found.some((group) => group.some((tag) => tag.name === name)));
  const both = tags.some(({ name }) => name === 'faq') ? tags.filter(({ name }) => name === 'note') : [];
  const conflicts = [
    ...found,
    ...(pairs.length > 0 ? [[...verbUse, ...pairs]] : []),
    ...(pairs.length === 0 && both.length > 0 ? [tags.filter(({ name }) => name === 'faq' || name === 'note')] : []),
  ];
  return conflicts.map((group) => ({
    code: 'tags-conflict',
    tag: [...new Set(group.map(({ written, argument }) => `${written}${argument && ` ${argument}`}`))].join(' '),
    value: '',
    suggestion: '',
  }));
}

function missing({ verb, tag, text, requester, channel }: Command, tags: readonly TagUse[]): Problem[] {
  const found: Problem[] = [];
  const say = (code: string, about: string, suggestion = ''): void => {
    found.push({ code, tag: about, value: '', suggestion });
  };
  if (NEEDS_TEXT.includes(verb) && text === '') say('text-missing', tag);
  if (verb === 'new') {
    if (requester === null) say('argument-missing', '#requester');
    if (channel === null) say('argument-missing', '#channel');
  } else {
    for (const { name, written } of tags) {
      if (name === 'requester' || name === 'channel') say('only-with', written, '#new');
    }
  }
  return found;
}

function personOf(argument: string): Person {
  const [address = '', ...name] = argument.split(' ');
  return { address, name: name.join(' ') };
}
