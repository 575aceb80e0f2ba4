// The head block of an operator's reply: tags, one per line, before the first other line; the rest is the text.
import type { Problem } from './notice';
import { readArgument } from './tag-arguments';
import { findTag, nearestTag, type Tag, type TagName } from './tags';

export interface TagUse {
  readonly name: TagName;
  /** As the operator wrote it, with `#`, to be named in problems. */
  readonly written: string;
  /** In canonical form (tag-arguments.ts); '' when there is none. */
  readonly argument: string;
}

export interface HeadBlock {
  readonly tags: readonly TagUse[];
  /** Unknown tags, and known ones with a wrong argument; all of them, so that one mail back is enough. */
  readonly problems: readonly Problem[];
  readonly text: string;
}

/** Spaces of every kind, and what is not seen: zero-width characters, marks of writing direction. */
const BLANK = '[\\s\\u00a0\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]';
/** What mail programs and Markdown make of bold text, code, quotations and links stands close to the tag. */
const OPENING = '[*_[«"“\'(<`\\\\]{0,3}';
const CLOSING = '[*_»"”\')\\]>`]{0,3}';
/**
 * Perhaps a mark of a list; `#` or its look-alikes, once or twice, any spaces (no-break ones too), and a name that begins
 * with a letter.
 */
const HEAD = new RegExp(
  `^${BLANK}*(?:(?:[-–—*•·▪◦]|\\d{1,2}[.)])${BLANK}+)?${OPENING}(?:[#＃﹟♯]{1,2}${BLANK}*|№(?=\\p{L}))` +
    '(\\p{L}[\\p{L}\\p{M}\\u00ad]*(?:[-_\\u2010-\\u2015\\u2212][\\p{L}\\p{M}]+){0,3})',
  'u',
);
const NEXT_WORD = new RegExp(`^${BLANK}+(\\p{L}[\\p{L}\\p{M}]*)`, 'u');
/** The target of a link that was made of the tag, punctuation; then a space, the end, or the next tag. */
const TAIL = new RegExp(
  `^${CLOSING}(?:${BLANK}?[(<[](?:https?:|mailto:|#)[^\\s()<>[\\]]{0,500}[)>\\]])?[.:;,!?…—–-]{0,3}(?=${BLANK}|$|[#＃﹟♯])`,
  'u',
);
/** Behind a tag that is known a text may follow at once: `#close:Готово`. */
const GLUED = new RegExp(`^${CLOSING}[.:;,=/+!?…]{1,3}(?=\\S)`, 'u');
/** `#take and #close`, `#беру + #закрыть`. */
const LINK = new RegExp(
  `^${BLANK}*(?:(?:и|және|and|then|затем|сосын)${BLANK}+|[+&/|,;]+${BLANK}*)(?=[#＃﹟♯№]${BLANK}*\\p{L})`,
  'iu',
);

/** `newText` is the operator's text without quotes. The text may begin on the line of the last tag. */
export function readHeadBlock(newText: string, now: Date): HeadBlock {
  const lines = newText.split('\n');
  const tags: TagUse[] = [];
  const problems: Problem[] = [];
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at] ?? '';
    while (!isBlank(line)) {
      const found = readTag(line, now);
      if (!found) return { tags, problems, text: [line, ...lines.slice(at + 1)].join('\n').trim() };
      if (found.tag) tags.push(found.tag);
      if (found.problem) problems.push(found.problem);
      line = found.rest;
    }
  }
  return { tags, problems, text: '' };
}

interface FoundTag {
  readonly tag: TagUse | null;
  readonly problem: Problem | null;
  readonly rest: string;
}

/** The tag at the beginning of the line; null when there is none, or none that can be meant as one. */
function readTag(line: string, now: Date): FoundTag | null {
  const head = HEAD.exec(line);
  if (!head) return null;
  const { name, tag, after } = nameIn(head[1] ?? '', line.slice(head[0].length));
  const tail = TAIL.exec(after) ?? (tag && GLUED.exec(after));
  // Shift and 3 give № on a Russian keyboard; but "№лота" may also be the customer's lot.
  if (!tail || (!tag && head[0].includes('№'))) return null;
  const written = `#${name}`;
  if (!tag) {
    const problem = { code: 'unknown-tag', tag: written, value: '', suggestion: nearestTag(name) };
    return { tag: null, problem, rest: '' };
  }
  const { argument, rest, problem } = readArgument(tag.argument, after.slice(tail[0].length), now);
  return {
    tag: { name: tag.name, written, argument },
    problem: problem && { ...problem, tag: written },
    rest: rest.replace(/^[\s\u00a0]*[—–:-][\s\u00a0]/u, ' ').replace(LINK, ''),
  };
}

/** Two words are one name where that is known: `#not abuse` must not be read as `#not`, nor `#балағат емес` as `#балағат`. */
function nameIn(first: string, after: string): { name: string; tag: Tag | null; after: string } {
  const next = NEXT_WORD.exec(after);
  const both = next && findTag(`${first}-${next[1]}`);
  if (next && both) return { name: `${first}-${next[1]}`, tag: both, after: after.slice(next[0].length) };
  return { name: first, tag: findTag(first), after };
}

const NOTHING = new RegExp(`^${BLANK}*$`, 'u');

/** Fails at the first letter: a line of ten thousand tags is asked ten thousand times. */
function isBlank(line: string): boolean {
  return NOTHING.test(line);
}
