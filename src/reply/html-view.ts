// The HTML side of a template: without what only the text says, and Liquid between MJML elements wrapped as MJML wants it. Lines stay lines.
import { readMarkup, type Token } from './markup';

/** Elements whose children are elements; Liquid between those needs `<mj-raw>` around it. */
const CONTAINERS = new Set(['mj-body', 'mj-wrapper', 'mj-section', 'mj-group', 'mj-column', 'mj-hero']);

/** MJML for the HTML part: `<text-only>` is taken out, `<html-only>` is unwrapped, Liquid tags between elements are put into `<mj-raw>`. */
export function htmlView(source: string): string {
  const open: string[] = [];
  let hidden = 0;
  let view = '';
  for (const token of readMarkup(source)) {
    const { kind, name, raw } = token;
    if (name === 'text-only') hidden += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    if (hidden > 0 || name === 'text-only' || name === 'html-only' || kind === 'comment') {
      view += raw.replace(/[^\n]+/g, '');
      continue;
    }
    view += isBetweenElements(token, open) ? `<mj-raw>${raw}</mj-raw>` : raw;
    if (kind === 'open') open.push(name);
    if (kind === 'close' && open.at(-1) === name) open.pop();
  }
  return view;
}

function isBetweenElements({ kind }: Token, open: readonly string[]): boolean {
  return kind === 'liquid' && CONTAINERS.has(open.at(-1) ?? '');
}
