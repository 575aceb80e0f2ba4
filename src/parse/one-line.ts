// Text that is safe in one line of a header, a list or a log.

/** C0 and C1 controls, line and paragraph separators. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/** Marks that turn the direction of text around them, and characters that nobody sees: with them `exe.gpj` shows as `jpg.exe`. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** No line breaks, no controls, no direction marks; runs of white space are one space. Header injection ends here (RFC 5322 §2.2). */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, ' ').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** At most `length` UTF-16 units, never half a character, with an ellipsis where something was cut. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
