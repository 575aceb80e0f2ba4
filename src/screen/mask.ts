// Abusive words masked: in a short excerpt that is fit to be mailed to a superior, and in a line that stands in every mail of a ticket.

import type { Verdict } from './verdict';

/** Characters of context on each side, and of the excerpt as a whole. */
const CONTEXT = 60;
const LONGEST = 300;
const LETTER = /[\p{L}\p{N}]/u;

/** Every matched word keeps its first letter, the others become stars; excused words are masked as well. */
export function maskExcerpt(text: string, verdict: Verdict): string {
  const first = verdict.matches.find((match) => !match.excused) ?? verdict.matches[0];
  const from = first ? Math.max(0, first.start - CONTEXT) : 0;
  const to = Math.min(text.length, Math.max(from + LONGEST, (first?.end ?? 0) + CONTEXT));
  let excerpt = '';
  let at = from;
  for (const { start, end } of verdict.matches) {
    if (end <= at || start >= to) continue;
    excerpt += text.slice(at, Math.max(at, start)) + maskWords(text.slice(Math.max(at, start), end), start >= at);
    at = end;
  }
  excerpt += text.slice(at, Math.max(at, to));
  return `${from > 0 ? '…' : ''}${excerpt.replace(/\s+/g, ' ').trim()}${Math.max(at, to) < text.length ? '…' : ''}`;
}

/** The whole text with the words masked that count; one without any is returned as it is. */
export function maskText(text: string, { matches }: Verdict): string {
  let masked = '';
  let at = 0;
  for (const { start, end, excused } of matches) {
    if (excused || end <= at) continue;
    masked += text.slice(at, Math.max(at, start)) + maskWords(text.slice(Math.max(at, start), end), start >= at);
    at = end;
  }
  return masked + text.slice(at);
}

/** `fresh`: the text begins a word, whose first letter may be shown. */
function maskWords(text: string, fresh: boolean): string {
  let masked = '';
  let shown = !fresh;
  for (const character of text) {
    if (/\s/.test(character)) {
      masked += character;
      shown = false;
    } else if (!LETTER.test(character)) masked += '*';
    else {
      masked += shown ? '*' : character;
      shown = true;
    }
  }
  return masked;
}
