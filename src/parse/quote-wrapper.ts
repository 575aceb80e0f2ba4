// Where in the text a quote begins and ends that only the HTML marks (gmail_quote, divRplyFwdMsg, Outlook's border).
import { htmlTokens, type StartTag } from './html-tags';
import { htmlToText } from './html-text';

const CLASSES =
  'gmail_quote(?:_container)?|gmail_extra|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|OutlookMessageHeader|mail-quote-collapse|moz-email-headers-table|quoted-mail|gwmail_quote';
const IDS =
  'divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container|yahoo_quoted_\\d+|reply-intro|replybody\\d*|isReplyContent|mailbox-conversation|divtagdefaultwrapper_quote|stopSpelling|zwchr';
const WRAPPER_CLASS = new RegExp(`(?:^|\\s)(?:${CLASSES})(?:\\s|$)`);
const WRAPPER_ID = new RegExp(`^(?:x_)*(?:${IDS})$`, 'i');
/** These stand above the quote: it goes on behind them to the end of the mail. */
const ABOVE_QUOTE = /(?:divRplyFwdMsg|appendonsend|stopSpelling|zwchr|reply-intro)$/i;
/** Word's `border-top:solid #E1E1E1 1.0pt` (Outlook 2007 on), `border-top: 1px solid #B5C4DF`. */
const BORDER = /border-top\s*:\s*(?:solid\s*#(?:b5c4df|e1e1e1)|(?:1px|1\.0pt)\s*solid\s*#(?:b5c4df|e1e1e1))/i;

/** Without any of these there is no wrapper; cheaper to ask first than to read all tags. */
const MAYBE = new RegExp(`${CLASSES}|${IDS}|border-top`, 'i');

/** The HTML is read four times here: not worth it beyond this. */
const MAX_HTML = 1_000_000;

/** First and last line of `text` (inclusive) inside the first quote wrapper of `html`; null when there is none or the two do not match. */
export function wrappedQuote(
  lines: readonly string[],
  html: string,
): { readonly start: number; readonly end: number } | null {
  const range = html.length > MAX_HTML || !MAYBE.test(html) ? null : wrapperRange(html);
  if (!range) return null;
  const before = lettersOf(htmlToText(html.slice(0, range.start))).length;
  const after = range.end === null ? 0 : lettersOf(htmlToText(html.slice(range.end))).length;
  const sizes = lines.map((line) => lettersOf(line).length);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  // The text may come from the plain part: then the HTML must hold the same letters, or its places mean nothing.
  if (lettersOf(htmlToText(html)).length !== whole) return null;
  const start = lineAfter(sizes, before);
  const end = lineAfter(sizes, whole - after);
  return start === null || end === null || end <= start ? null : { start, end: end - 1 };
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The line behind exactly that many letters; null when they end inside a line. */
function lineAfter(sizes: readonly number[], letters: number): number | null {
  let sum = 0;
  for (let at = 0; at <= sizes.length; at++) {
    if (sum === letters && (at === sizes.length || sizes[at]! > 0)) return at;
    if (sum > letters) return null;
    sum += sizes[at] ?? 0;
  }
  return null;
}

function wrapperRange(html: string): { start: number; end: number | null } | null {
  let found: StartTag | null = null;
  let depth = 0;
  for (const token of htmlTokens(html)) {
    if (!found) {
      if (token.type === 'start' && isWrapper(token)) {
        if (isAbove(token)) return { start: token.at, end: null };
        found = token;
        depth = 1;
      }
    } else if (token.type === 'start' && token.name === found.name) {
      depth++;
    } else if (token.type === 'end' && token.name === found.name) {
      depth--;
      if (depth === 0) return { start: found.at, end: token.after };
    }
  }
  return found && { start: found.at, end: null };
}

function isWrapper(tag: StartTag): boolean {
  return (
    WRAPPER_CLASS.test(tag.attributes.get('class') ?? '') ||
    isAbove(tag) ||
    WRAPPER_ID.test(tag.attributes.get('id') ?? '')
  );
}

function isAbove(tag: StartTag): boolean {
  return (
    ABOVE_QUOTE.test(tag.attributes.get('id') ?? '') ||
    (tag.name === 'div' && BORDER.test(tag.attributes.get('style') ?? ''))
  );
}
