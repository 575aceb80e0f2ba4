// What the person wrote this time, apart from quotes, history and mobile footers. Never loses what the person wrote.
import { saysAnswersBelow } from './answers-below';
import { isForwardMarker } from './forward-marker';
import { type HistoryHeader, historyHeaderAt, nextFilled, previousFilled } from './history-header';
import { framedWords, isBlank } from './line-shape';
import { footerLines } from './mobile-footer';
import { hasQuoteMark, isQuoted, isQuotedByName, otherQuoteMark, unquoted } from './quote-lines';
import { wrappedQuote } from './quote-wrapper';
import { readableLines } from './readable-lines';
import { signatureLines } from './signature';

/** Every line of the text that is not blank is in exactly one of the three, in its order. */
export interface TextSplit {
  readonly newText: string;
  readonly quotedText: string;
  /** The block below `-- `, mobile footers, what lists and PGP add. It may identify the sender; it is not what they ask. */
  readonly signature: string;
  /** Almost nothing would have remained, or the answers stand in an unmarked history: everything was kept as new text. */
  readonly doubtful: boolean;
}

type Label = 'new' | 'quoted' | 'signature';

/** FW, Fwd; ПЕР, Пересл; Қайта жіберу; TR (fr, de: WG; tr: İLT). */
const FORWARD_SUBJECT =
  /^\s*(?:fwd?|пер|пересл|пересылка|қж|қайта жіберу|қайта жіберілді|wg|tr|ilt|i̇lt|rv|enc|vs)\s*:/iu;
const REPLY_SUBJECT = /^\s*(?:re|ответ|отв|на|жауап|aw|sv|antw|ynt|rif)\s*(?:\[\d+\])?\s*:/iu;

/**
 * `text` is the readable text of the mail; `html` its HTML part, when the text was made from it or beside it; `subject`
 * tells Outlook's forwards from its answers, which look alike; `isThreaded`: In-Reply-To or References is there. Pure, total, linear in the length of the text.
 */
export function splitNewText(text: string, html: string | null, subject = '', isThreaded = false): TextSplit {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const labels = new Array<Label>(lines.length).fill('new');
  const contentFrom = labelHistory(lines, labels, subject, isThreaded);
  if (html !== null && contentFrom === lines.length && !labels.includes('quoted'))
    labelWrapped(lines, labels, html, subject);
  labelFoot(lines, labels, contentFrom);
  const newText = pick(lines, labels, 'new');
  // Marks and rules alone say nothing; "+", "?" and "👍" are answers.
  const nothingNew = !/[^\s\-_=*.,|>~—–#:]/u.test(newText) && /\S/.test(text);
  const doubtful = nothingNew || (isUnmarked(lines, labels) && saysAnswersBelow(newText));
  if (doubtful) labels.fill('new');
  return {
    newText: doubtful ? pick(lines, labels, 'new') : newText,
    quotedText: pick(lines, labels, 'quoted'),
    signature: pick(lines, labels, 'signature'),
    doubtful,
  };
}

/** Some of the history carries no mark, so that an answer inside it would look like history. */
function isUnmarked(lines: readonly string[], labels: readonly Label[]): boolean {
  const last = labels.lastIndexOf('quoted');
  return last >= 0 && !isQuoted(lines[previousFilled(lines, last)]!);
}

function pick(lines: readonly string[], labels: readonly Label[], wanted: Label): string {
  // Where lines of another kind are left out, an empty line keeps what stood apart apart.
  return readableLines(lines.map((line, at) => (labels[at] === wanted ? line : '')).join('\n'));
}

/** Labels quotes and history; returns the line from which a forwarded mail runs to the end (else the number of lines). */
function labelHistory(lines: readonly string[], labels: Label[], subject: string, isThreaded: boolean): number {
  const isAnswer = isThreaded || REPLY_SUBJECT.test(subject);
  let attributed = false;
  let byName = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (isBlank(line)) continue;
    if (isForwardMarker(line) || opensForward(lines, at)) return at;
    const header = historyHeaderAt(lines, at);
    if (!header && (isQuoted(line) || (byName && isQuotedByName(line)) || isWrappedQuote(lines, at))) {
      if (!attributed && isForwardMarker(unquoted(line))) return at;
      labels[at] = 'quoted';
      attributed = true;
      // Supercite: `>>>>> "John" == John Smith <j@b.kz> writes:`
      byName ||= /^>{3,}\s.{0,200}:$/.test(line) && isQuotedByName(lines[nextFilled(lines, at + 1)] ?? '');
      continue;
    }
    if (!header) continue;
    if (isForward(header, subject)) return header.start;
    const end = labelQuoteBelow(lines, labels, header, isAnswer);
    if (end === null) continue;
    attributed = true;
    byName ||= isQuotedByName(lines[nextFilled(lines, header.end + 1)] ?? '');
    at = end;
  }
  return lines.length;
}

/** A program broke a long quoted line and forgot the mark: small letters between two marked lines, no blank line beside them. */
function isWrappedQuote(lines: readonly string[], at: number): boolean {
  const [before, line, after] = [lines[at - 1] ?? '', lines[at]!, lines[at + 1] ?? ''];
  return (
    /^\s{0,2}\p{Ll}/u.test(line) &&
    line.length < 60 &&
    before.length > 40 &&
    isQuoted(before) &&
    isQuoted(after) &&
    /^\s{0,8}>+\s*\S/.test(after) &&
    !/[.?!:;]\s*$/.test(before)
  );
}

/** Notes wraps its marker: `------ Forwarded by X/Y on 01/30/2001`, `08:22 AM ------`. */
function opensForward(lines: readonly string[], at: number): boolean {
  return framedWords(lines[at]!).framed && isForwardMarker(`${lines[at]!.trimEnd()} ${(lines[at + 1] ?? '').trim()}`);
}

function isForward(header: HistoryHeader, subject: string): boolean {
  if (header.form === 'attribution') return false;
  if (FORWARD_SUBJECT.test(subject)) return true;
  return header.form === 'subject-first' && !REPLY_SUBJECT.test(subject);
}

/** Labels the header and what it quotes; returns the last line labelled, or null when it was no header after all. */
function labelQuoteBelow(
  lines: readonly string[],
  labels: Label[],
  header: HistoryHeader,
  isAnswer: boolean,
): number | null {
  const certain = header.weight === 'certain' || (header.weight === 'in-answer' && isAnswer);
  const first = nextFilled(lines, header.end + 1);
  const marked = marksQuote(lines, first, header.form === 'attribution' ? 3 : 1);
  const mark = marked ? null : otherQuoteMark(lines[first] ?? '');
  if (!marked && !mark && !certain) return null;
  labels.fill('quoted', header.start, header.end + 1);
  if (marked) return header.end;
  if (!mark) {
    labels.fill('quoted', header.end + 1);
    return lines.length;
  }
  let last = header.end;
  for (let at = first; at < lines.length; at++) {
    if (!isBlank(lines[at]!) && historyHeaderAt(lines, at)) break;
    if (hasQuoteMark(lines[at]!, mark)) labels[at] = 'quoted';
    last = at;
  }
  return last;
}

/** A quote mark on one of the first lines: the program marks what it quotes, the rest is the person's. */
function marksQuote(lines: readonly string[], from: number, tries: number): boolean {
  let at = from;
  for (let seen = 0; seen < tries && at < lines.length; seen++) {
    if (isQuoted(lines[at]!) || isQuotedByName(lines[at]!)) return true;
    if (historyHeaderAt(lines, at)) return false;
    at = nextFilled(lines, at + 1);
  }
  return false;
}

function labelWrapped(lines: readonly string[], labels: Label[], html: string, subject: string): void {
  const quote = wrappedQuote(lines, html);
  if (!quote || FORWARD_SUBJECT.test(subject)) return;
  labels.fill('quoted', quote.start, quote.end + 1);
}

/** Signatures and footers at the foot of each stretch of new text. */
function labelFoot(lines: readonly string[], labels: Label[], contentFrom: number): void {
  let from = 0;
  for (let at = 0; at <= contentFrom; at++) {
    if (at < contentFrom && labels[at] === 'new') continue;
    let to = at;
    for (const found of footerLines(lines, from, to)) {
      labels[found] = 'signature';
      to = Math.min(to, found);
    }
    for (const found of signatureLines(lines, from, to)) labels[found] = 'signature';
    for (const found of footerLines(lines, from, firstOf(labels, from, to))) labels[found] = 'signature';
    from = at + 1;
  }
}

function firstOf(labels: readonly Label[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (labels[at] === 'signature') return at;
  return to;
}
