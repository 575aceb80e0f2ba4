// The blocks of a mail -> the one text that a person would read: plain where it says something, else made from the HTML.
import { htmlToText } from './html-text';
import type { TextBlock } from './mail-content';

/** What a program writes into the plain part when it does not want to write the text twice. */
const STUB =
  /(view|display|see|read|support|requires?|enabled?)\b[^\n]{0,80}\bhtml|\bhtml\b[^\n]{0,60}(view|display|client|capable|email|message|format)|(в формате|не поддерживает|поддерж[^\n]{0,40}|просмотр[^\n]{0,40}) html|html[^\n]{0,30}(форматында|қолдамайды|формате)|view (this|the) (e-?mail|message) in (your|a) browser|this is a multi-?part message in mime format/i;
const LONGEST_STUB = 400;

export interface ReadableText {
  readonly text: string;
  /** All HTML of the mail, or null. */
  readonly html: string | null;
}

/** `text` has no trailing white space and at most two empty lines in a row. */
export function readableText(blocks: readonly TextBlock[]): ReadableText {
  const htmls = blocks.map((block) => block.html).filter((html) => html !== null);
  const texts = blocks.map(blockText).filter((text) => text.trim() !== '');
  return { text: tidy(texts.join('\n')), html: htmls.length === 0 ? null : htmls.join('\n') };
}

function blockText({ plain, html }: TextBlock): string {
  if (html === null) return plain ?? '';
  if (plain === null || plain.trim() === '') return htmlToText(html);
  if (plain.trim().length > LONGEST_STUB || !STUB.test(plain)) return plain;
  const text = htmlToText(html);
  return text.trim() === '' ? plain : text;
}

/** C0 controls but tab and line feed: damaged RTF and binary texts have them, and no database takes a NUL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f]/g;

function tidy(text: string): string {
  const lines = text
    .replace(/[\v\f]/g, '\n')
    .replace(CONTROLS, '')
    .split('\n')
    .map((line) => line.trimEnd());
  return lines
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}
