// Lines that a mail program marked as quoted: `> text`, `>> text`, `JS> text`, or a mark learned from the first line after an attribution.

/** `>` after little indentation; not the `>From` of an mbox. */
export function isQuoted(line: string): boolean {
  return /^\s{0,8}>/.test(line) && !/^>From\s/.test(line);
}

/** `АС> текст`, `John> text`: believed only right below an attribution, elsewhere it may be a prompt (`SQL> select`). */
export function isQuotedByName(line: string): boolean {
  return /^\s{0,8}\p{Lu}\p{L}{0,11}>(?:[\s>]|$)/u.test(line);
}

/** Marks that only an answer quotes with: `» text`, `│ text`, `| text` (a row of a table ends as it begins). */
export function isQuotedOtherwise(line: string): boolean {
  return /^\s{0,8}(?:[»›＞│┃▌](?:\s|$)|\|\s(?!.*\|\s*$))/u.test(line);
}

/** The text behind the outermost mark. */
export function unquoted(line: string): string {
  return line.replace(/^\s{0,8}>[ \t]?/, '');
}

/** Usenet readers quote with other marks: `| text`, `: text`, `} text`. Null when the line begins with none. */
export function otherQuoteMark(line: string): string | null {
  // A row of a table ends as it begins.
  if (/^\s*\|.*\|\s*$/.test(line)) return null;
  return /^\s{0,2}([|:}\]#%]|=>)[|:}\]#%>]{0,6}(?:\s|$)/.exec(line)?.[1] ?? null;
}

export function hasQuoteMark(line: string, mark: string): boolean {
  return line.trimStart().startsWith(mark);
}
