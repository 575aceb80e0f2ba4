// The head block of an operator's reply: tags, one per line, before the first other line; the rest is the text.
import type { Problem } from './notice';
import { readArgument } from './tag-arguments';
import { findTag, nearestTag, type TagName } from './tags';

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

const BLANK = '[\\s\\u00a0\\u200b-\\u200d\\u2060\\ufeff]';
/**
 * `#` or its full-width twins, any spaces (no-break ones too), a name that begins with a letter; in front of it what mail
 * programs make of bold text, lists and links; behind it punctuation, and the target of a link that was made of it.
 */
const TAG = new RegExp(
  `^${BLANK}*[*_[«"“'(]{0,3}(?:[#＃﹟]${BLANK}*|№(?=\\p{L}))(\\p{L}[\\p{L}\\p{M}\\u00ad]*(?:[-_\\u2010-\\u2015\\u2212][\\p{L}\\p{M}]+){0,3})` +
    `[*_»"”')\\]]{0,3}(?:${BLANK}?[(<](?:https?:|mailto:|#)[^\\s()<>]{0,500}[)>])?[.:;,!?…—–-]{0,3}(?=${BLANK}|$|[#＃﹟])`,
  'u',
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
  const match = TAG.exec(line);
  if (!match) return null;
  const [all, name = ''] = match;
  const written = `#${name}`;
  const tag = findTag(name);
  // Shift and 3 give № on a Russian keyboard; but "№лота" may also be the customer's lot.
  if (!tag && all.includes('№')) return null;
  if (!tag) {
    return {
      tag: null,
      problem: { code: 'unknown-tag', tag: written, value: '', suggestion: nearestTag(name) },
      rest: '',
    };
  }
  const { argument, rest, problem } = readArgument(tag.argument, line.slice(all.length), now);
  return {
    tag: { name: tag.name, written, argument },
    problem: problem && { ...problem, tag: written },
    rest: rest.replace(/^[\s\u00a0]*[—–:-][\s\u00a0]/u, ' '),
  };
}

function isBlank(line: string): boolean {
  return line.replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]/gu, '') === '';
}
