// The parts of a mail -> its readable texts, its files and its reports, as a mail program would show them.
import type { FoundFile } from './attachment';
import { calendarText } from './calendar-text';
import { type SplitMail, splitMail } from './headers';
import { type MimePart, readMimeTree } from './mime-tree';
import { nestedHeading } from './nested-heading';
import { readHtmlPart, readPlainPart } from './text-part';
import { readTnef } from './tnef';

/** One stretch of the text, in one or both of its forms. */
export interface TextBlock {
  readonly plain: string | null;
  readonly html: string | null;
}

export interface MailContent {
  readonly blocks: readonly TextBlock[];
  readonly files: readonly FoundFile[];
  /** Parts that reports are made of; see kind.ts. */
  readonly reports: readonly { readonly type: string; readonly text: string }[];
}

interface Collected {
  readonly files: FoundFile[];
  readonly reports: { type: string; text: string }[];
  readonly defects: Set<string>;
  /** Texts that count only when the mail has no other: an invitation, the body inside TNEF, a report, a named text. */
  readonly spare: TextBlock[];
  readonly hint: string | null;
  nested: number;
}

const REPORTS = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
  'message/disposition-notification',
  'message/global-disposition-notification',
  'message/feedback-report',
  'text/rfc822-headers',
  'message/global-headers',
]);
const READABLE = /^text\/(plain|html|enriched|richtext|x-markdown|markdown)$/;
const MESSAGES = new Set(['message/rfc822', 'message/global', 'message/rfc2822']);
/** Mails within mails are opened so deep, and so many; the rest stay files. */
const DEEPEST = 5;
const MOST_NESTED = 50;
/** Mails of this many parts nest no deeper; the tree is walked by recursion. */
const DEEPEST_PART = 100;

/** `defects` is added to. Throws only GiveUp. */
export async function readContent(mail: SplitMail, defects: Set<string>): Promise<MailContent> {
  const root = await readMimeTree(mail.headers, mail.body, defects);
  const into: Collected = { files: [], reports: [], defects, spare: [], hint: mail.headers.hint, nested: 0 };
  const blocks = await collect(root, into, { depth: 0, level: 0, report: false, root: true });
  const readable = blocks.some((block) => hasText(block));
  return {
    blocks: readable ? blocks : [...blocks, ...into.spare.slice(0, 3)],
    files: into.files,
    reports: into.reports,
  };
}

interface Place {
  /** Mails around this part. */
  readonly depth: number;
  /** Parts around it. */
  readonly level: number;
  readonly report: boolean;
  readonly root: boolean;
}

async function collect(part: MimePart, into: Collected, place: Place): Promise<TextBlock[]> {
  if (place.level > DEEPEST_PART) {
    into.defects.add('parts-truncated');
    return [];
  }
  if (part.type.startsWith('multipart/')) return collectMultipart(part, into, place);
  if (REPORTS.has(part.type)) {
    const text = readPlainPart(part, into.hint, new Set()).text;
    into.reports.push({ type: part.type, text });
    if (!place.report) into.spare.push({ plain: text, html: null });
    return [];
  }
  // Mail systems that forget the part's own header put the returned message right behind the delimiter: its header is the part's.
  if (place.depth === 0 && !place.root && isTraced(part))
    into.reports.push({ type: 'text/rfc822-headers', text: headerText(part) });
  // RFC 2046 §5.2.2.1: the first fragment begins with the header of the whole.
  const isFirstFragment = part.type === 'message/partial' && part.parameters.get('number') === '1';
  if (MESSAGES.has(part.type) || isFirstFragment) return collectMessage(part, into, place);
  if (
    part.type === 'application/ms-tnef' ||
    part.type === 'application/vnd.ms-tnef' ||
    /^winmail\.dat$/i.test(part.filename ?? '')
  ) {
    if (collectTnef(part, into)) return [];
  }
  if (isBody(part, place)) return collectText(part, into);
  if (part.type === 'text/calendar')
    into.spare.push({ plain: calendarText(readPlainPart(part, into.hint, into.defects).text), html: null });
  // A program may have given its only text a name.
  if (READABLE.test(part.type) && part.disposition !== 'attachment') into.spare.push(...spareText(part, into.hint));
  into.files.push(toFile(part));
  return [];
}

function spareText(part: MimePart, hint: string | null): TextBlock[] {
  return collectText(part, { files: [], reports: [], defects: new Set(), spare: [], hint, nested: 0 });
}

async function collectMultipart(part: MimePart, into: Collected, place: Place): Promise<TextBlock[]> {
  const below = {
    ...place,
    level: place.level + 1,
    report: place.report || part.type === 'multipart/report',
    root: false,
  };
  const lists: TextBlock[][] = [];
  for (const child of part.children) lists.push(await collect(child, into, below));
  if (part.type !== 'multipart/alternative') return lists.flat();
  // Every alternative says the same: the richest HTML and the first plain text stand for all.
  const htmls = lists.filter((blocks) => blocks.some((block) => block.html !== null));
  const plain = lists.find((blocks) =>
    blocks.some((block) => block.html === null && (block.plain ?? '').trim() !== ''),
  );
  const html =
    htmls
      .at(-1)
      ?.map((block) => block.html)
      .filter((text) => text !== null)
      .join('\n') ?? null;
  return [{ plain: plain?.map((block) => block.plain ?? '').join('\n') ?? null, html }];
}

const isTraced = ({ headers }: MimePart): boolean =>
  headers.raw('received').length > 0 && headers.raw('from').length > 0;

const headerText = ({ headers }: MimePart): string =>
  ['message-id', 'from', 'to', 'subject']
    .flatMap((name) => headers.raw(name).map((value) => `${name}: ${value.slice(0, 1_000)}`))
    .join('\n');

/** A mail inside: in a report it is evidence; else its text is part of this text under a heading, and its files are files of this mail. */
async function collectMessage(part: MimePart, into: Collected, place: Place): Promise<TextBlock[]> {
  if (place.report) {
    into.reports.push({ type: part.type, text: part.content.toString('utf8', 0, 200_000) });
    return [];
  }
  if (place.depth >= DEEPEST || into.nested >= MOST_NESTED) {
    into.files.push(toFile(part));
    return [];
  }
  into.nested++;
  into.defects.add('nested-message');
  // A bounce that is no multipart/report encloses the mail that came back like any forwarded one.
  if (place.depth === 0) into.reports.push({ type: part.type, text: part.content.toString('utf8', 0, 200_000) });
  const mail = splitMail(part.content);
  const root = await readMimeTree(mail.headers, mail.body, into.defects);
  const blocks = await collect(root, into, {
    depth: place.depth + 1,
    level: place.level + 1,
    report: false,
    root: true,
  });
  return [{ plain: nestedHeading(mail.headers), html: null }, ...blocks];
}

/** False when the part is no TNEF that can be read; then it is a file like any other. */
function collectTnef(part: MimePart, into: Collected): boolean {
  const tnef = readTnef(part.content);
  if (tnef === null) return false;
  into.defects.add('tnef');
  into.files.push(...tnef.files);
  if (tnef.text !== null || tnef.html !== null) into.spare.unshift({ plain: tnef.text, html: tnef.html });
  return true;
}

/** Whether a part is text to be read in place, not a file: what is named or called an attachment is a file, unless it is the whole mail. */
function isBody(part: MimePart, place: Place): boolean {
  if (!READABLE.test(part.type)) return false;
  if (place.root) return true;
  return part.disposition !== 'attachment' && (part.filename === null || part.filename === '');
}

function collectText(part: MimePart, into: Collected): TextBlock[] {
  if (part.type === 'text/html') {
    const { html, files } = readHtmlPart(part, into.hint, into.defects);
    into.files.push(...files);
    return [{ plain: null, html }];
  }
  const { text, files } = readPlainPart(part, into.hint, into.defects);
  into.files.push(...files);
  if (/^\s*<(!doctype html|html)/i.test(text)) return [{ plain: null, html: text }];
  return [{ plain: text, html: null }];
}

function toFile(part: MimePart): FoundFile {
  const subject = MESSAGES.has(part.type) ? splitMail(part.content).headers.first('subject') : null;
  return {
    filename: part.filename ?? (subject ? `${subject}.eml` : null),
    type: part.type,
    content: part.content,
    inline: part.disposition === 'inline',
    contentId: part.contentId,
  };
}

const hasText = (block: TextBlock): boolean => (block.plain ?? '').trim() !== '' || textOutsideTags(block.html ?? '');

/** Linear also when a million tags are never closed, which a regular expression is not. */
function textOutsideTags(html: string): boolean {
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (html.slice(at, open < 0 ? html.length : open).trim() !== '') return true;
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) return false;
    at = close + 1;
  }
  return false;
}
