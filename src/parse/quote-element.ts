// What only the HTML tells from the words of its sender: quotes behind a line at their left, what stands for a picture.
import { elementTexts } from './elements';
import { htmlTokens, type StartTag } from './html-tags';

/** A line is drawn there: `border-left: 2px solid #1010ff`, Outlook's `border:none;border-left:solid blue 1.5pt`; not `border-left:none`. */
const LINE_AT_LEFT = /border-left\s*:(?!\s*(?:0|none))[^;]{0,80}(?:solid|double|dashed|dotted)/i;
const BLOCKS = ['div', 'p', 'section', 'article'];
const MAX_HTML = 1_000_000;
const MOST_PICTURES = 100;

/** The text of each, outermost; some programs draw the line and write no `<blockquote>`, or no marks into the text beside it. Pure; linear. */
export function quoteTexts(html: string): string[] {
  return /<blockquote|border-left/i.test(html) ? elementTexts(html, isQuote) : [];
}

function isQuote({ name, attributes }: StartTag): boolean {
  return name === 'blockquote' || (BLOCKS.includes(name) && LINE_AT_LEFT.test(attributes.get('style') ?? ''));
}

/** What stands in the text for pictures (html-text.ts): `[alternative text]`. Pure; linear. */
export function pictureTexts(html: string): string[] {
  const found = new Set<string>();
  if (html.length > MAX_HTML || !/<img/i.test(html)) return [];
  for (const token of htmlTokens(html)) {
    if (token.type !== 'start' || token.name !== 'img') continue;
    const alt = token.attributes.get('alt') ?? '';
    if (alt.trim() !== '') found.add(alt.replace(/\s+/g, ' ').trim());
    if (found.size === MOST_PICTURES) break;
  }
  return [...found].map((alt) => `[${alt}]`);
}
