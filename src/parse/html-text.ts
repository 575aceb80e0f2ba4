// HTML of a mail -> the text a person would read.
import { compile, type Formatter, type HtmlNode, type TableCell } from 'html-to-text';
import { visibleHtml } from './html-visible';
import { readableLines } from './readable-lines';

/** Characters of visible HTML; more than any person writes or reads. */
const MAX_VISIBLE = 4_000_000;

const convert = compile({
  wordwrap: false,
  // The library's own list has the zero-width space too, which stands inside words.
  whitespaceCharacters: ' \t\r\n\f',
  limits: { maxInputLength: MAX_VISIBLE },
  formatters: { link: formatLink, picture: formatPicture, rows: formatTable },
  selectors: [
    { selector: 'a', format: 'link' },
    { selector: 'img', format: 'picture' },
    { selector: 'table', format: 'rows' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false, leadingLineBreaks: 2 },
    })),
    { selector: 'hr', options: { length: 32 } },
  ],
});

/**
 * Never throws; linear time. Lists, tables and links stay readable (`text (https://…)` where the two differ), quotes
 * (`<blockquote>`) come out as `> ` lines; script, style, hidden preheaders and pictures without a meaningful
 * alternative text are dropped.
 */
export function htmlToText(html: string): string {
  const text = textOf(visibleHtml(html));
  // Where a browser shows nothing at all, what stands behind an unclosed comment is better than silence.
  return text === '' && html.includes('<!--') ? textOf(visibleHtml(html, 'read')) : text;
}

function textOf(html: string): string {
  const visible = html.slice(0, MAX_VISIBLE);
  try {
    return readableLines(convert(visible));
  } catch {
    // The library must not decide whether a mail can be read: its words without their shape are better than none.
    return readableLines(visible.replace(/<[^<>]*>/g, '\n'));
  }
}

function formatLink(...[element, walk, builder]: Parameters<Formatter>): void {
  let text = '';
  builder.pushWordTransform((word) => {
    text += word;
    return word;
  });
  walk(element.children, builder);
  builder.popWordTransform();
  const target = linkTarget(element.attribs?.href ?? '');
  if (target && text && !saysTheSame(text, target)) builder.addInline(` (${target})`, { noWordTransform: true });
}

/** The address that a reader could use, without what mail servers wrap around it; '' for anchors, scripts and Content-IDs. */
function linkTarget(href: string): string {
  const target = href.trim().replace(/\s/g, '%20');
  if (/^mailto:/i.test(target)) return decoded(target.slice(7).split('?')[0]!);
  if (!/^(?:https?|ftp):\/\/./i.test(target)) return '';
  const wrapped = /^https?:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\/.*?[?&]url=([^&]+)/i.exec(target)?.[1];
  return wrapped ? decoded(wrapped) : target;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function saysTheSame(text: string, target: string): boolean {
  const bare = (value: string) =>
    decoded(value)
      .toLowerCase()
      .replace(/^mailto:/, '')
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/[\s\u00a0\u200b<>()]/g, '')
      .replace(/[/.,;]$/, '');
  const [shown, hidden] = [bare(text), bare(target)];
  return shown === hidden || (target.includes('@') && !target.includes('/') && shown.includes(hidden));
}

function formatPicture(...[element, , builder]: Parameters<Formatter>): void {
  const alt = (element.attribs?.alt ?? '').replace(/\s+/g, ' ').trim();
  if (/^\p{Extended_Pictographic}/u.test(alt) && alt.length <= 12) builder.addInline(alt);
  else if (isMeaningful(alt)) builder.addInline(` [${alt}] `);
}

/** Not a file name, an address, a bare "image" or "logo", or what Office guesses about a picture. */
function isMeaningful(alt: string): boolean {
  if (!/\p{L}{2}/u.test(alt) || alt.length > 300) return false;
  if (/^\S+\.(?:png|jpe?g|gif|bmp|svg|webp|tiff?)$/i.test(alt) || /^(?:https?|cid|data|file):/i.test(alt)) return false;
  if (/automatically generated|автоматически созданное|автоматты түрде жасалған/i.test(alt)) return false;
  return !/^(?:image|img|picture|photo|logo|icon|banner|spacer|pixel|inline image|изображение|картинка|рисунок|фото|логотип|лого|сурет|логотипі)[\s\d.:_-]*$/iu.test(
    alt,
  );
}

function formatTable(...[element, walk, builder]: Parameters<Formatter>): void {
  const cell = (nodes: readonly HtmlNode[]) => {
    builder.openTableCell({});
    walk(nodes, builder);
    builder.closeTableCell({});
  };
  const row = (cells: readonly HtmlNode[]) => {
    builder.openTableRow();
    for (const node of cells) {
      if (node.name === 'td' || node.name === 'th') cell(node.children ?? []);
      else if (!isBlank(node)) cell([node]);
    }
    builder.closeTableRow();
  };
  const rows = (nodes: readonly HtmlNode[]) => {
    for (const node of nodes) {
      if (node.name === 'tr') row(node.children ?? []);
      else if (/^t(?:body|head|foot)$/.test(node.name ?? '')) rows(node.children ?? []);
      else if (!isBlank(node)) row([node]);
    }
  };
  builder.openTable();
  rows(element.children ?? []);
  builder.closeTable({
    tableToString: (all) =>
      all
        .map(rowText)
        .filter((text) => text !== '')
        .join('\n'),
  });
}

function isBlank(node: HtmlNode): boolean {
  return node.type === 'text' && (node.data ?? '').trim() === '';
}

/** One line for a row of one-line cells, as in a table of data; else each cell on lines of its own, as in a layout. */
function rowText(cells: readonly TableCell[]): string {
  const texts = cells.map((cell) => cell.text.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, '')).filter((text) => text !== '');
  if (texts.some((text) => text.includes('\n'))) return texts.join('\n');
  return texts.map((text, n) => (n === 0 ? '' : texts[n - 1]!.endsWith(':') ? ' ' : ' | ') + text).join('');
}
