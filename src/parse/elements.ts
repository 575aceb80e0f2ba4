// Elements of HTML that bear some mark: their texts, as a person would read them.
import { htmlTokens, type StartTag } from './html-tags';
import { htmlToText } from './html-text';

/** Beyond this it is not worth the time. */
const MAX_HTML = 1_000_000;
/** In one mail (quotes hold quotes): further ones are not looked at. */
const MOST = 20;

/** The text of each outermost element whose start tag bears the mark, in its order. Pure; linear. */
export function elementTexts(html: string, isMarked: (tag: StartTag) => boolean): string[] {
  if (html.length > MAX_HTML) return [];
  return elements(html, isMarked).map(({ start, end }) => htmlToText(html.slice(start, end)));
}

function elements(html: string, isMarked: (tag: StartTag) => boolean): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open: StartTag | null = null;
  let depth = 0;
  for (const token of htmlTokens(html)) {
    if (token.type === 'text') continue;
    if (open === null) {
      if (found.length === MOST) break;
      if (token.type !== 'start' || !isMarked(token)) continue;
      open = token;
      depth = 1;
    } else if (token.name === open.name) {
      depth += token.type === 'start' ? 1 : -1;
      if (depth > 0 || token.type === 'start') continue;
      found.push({ start: open.at, end: token.after });
      open = null;
    }
  }
  return found;
}
