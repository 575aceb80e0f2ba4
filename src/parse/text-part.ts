// A text part -> text or HTML: charset, flowed lines, files hidden in it, characters that no reader wants.
import type { FoundFile } from './attachment';
import { decodeText } from './charset';
import { extractDataUris } from './data-uri';
import { unflow } from './flowed';
import type { MimePart } from './mime-tree';
import { decodeQuotedPrintable } from './transfer-encoding';
import { decodeUu } from './uuencode';

/** Controls other than tab and line feed; they come from broken terminals and from attackers. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** `defects` is added to. `hint`: the charset of the mail, for a part that names none and is too short to tell. */
export function readPlainPart(
  part: MimePart,
  hint: string | null,
  defects: Set<string>,
): { readonly text: string; readonly files: FoundFile[] } {
  const decoded = decode(part, part.parameters.get('charset') ?? null, hint, defects);
  const flowed = part.parameters.get('format')?.toLowerCase() === 'flowed';
  const lines = flowed ? unflow(decoded, part.parameters.get('delsp')?.toLowerCase() === 'yes') : decoded;
  const plain = /^text\/(enriched|richtext)$/.test(part.type) ? fromEnriched(lines) : lines;
  return takeUuencoded(plain, defects);
}

/** HTML with its `data:` pictures taken out. */
export function readHtmlPart(
  part: MimePart,
  hint: string | null,
  defects: Set<string>,
): { readonly html: string; readonly files: FoundFile[] } {
  const declared = part.parameters.get('charset') ?? charsetInMarkup(part.content);
  const { html, files } = extractDataUris(decode(part, declared, hint, defects));
  return { html, files: files.map((file) => ({ filename: null, inline: true, ...file })) };
}

function decode(part: MimePart, declared: string | null, hint: string | null, defects: Set<string>): string {
  let content = part.content;
  if (forgotQuotedPrintable(part)) {
    defects.add('encoding-guessed:quoted-printable');
    content = decodeQuotedPrintable(content);
  }
  const { text, defect } = decodeText(content, declared, hint);
  if (defect !== null) defects.add(defect);
  return text.replace(/\r+\n/g, '\n').replaceAll('\r', '\n').replace(CONTROLS, '');
}

/** Only ASCII, many escapes of high bytes, and no encoding declared: the header was lost on the way. */
function forgotQuotedPrintable(part: MimePart): boolean {
  if (/quoted|base64/i.test(part.headers.raw('content-transfer-encoding')[0] ?? '')) return false;
  const sample = part.content.toString('latin1', 0, 20_000);
  const escapes = sample.match(/(?:=[89A-F][0-9A-F]){3}/g)?.length ?? 0;
  return escapes >= 5 && !/[\x80-\xff]/.test(sample);
}

function charsetInMarkup(content: Buffer): string | null {
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(content.toString('latin1', 0, 4_096))?.[1] ?? null;
}

/** RFC 1896: markup in angle brackets, `<<` for one, single line ends are soft. */
function fromEnriched(text: string): string {
  return text
    .replace(/<param>[^<]{0,1000}<\/param>/gi, '')
    .replace(/<<|<\/?[\w-]{1,60}>/g, (tag) => (tag === '<<' ? '<' : ''))
    .replace(/\n(\n*)/g, (_all, more: string) => more || ' ');
}

function takeUuencoded(text: string, defects: Set<string>): { text: string; files: FoundFile[] } {
  const found = text.includes('begin ') ? decodeUu(text) : [];
  if (found.length === 0) return { text, files: [] };
  defects.add('uuencode');
  let rest = '';
  let at = 0;
  for (const block of found) {
    rest += text.slice(at, block.start);
    at = block.end;
  }
  const files = found.map(({ filename, content }) => ({
    filename,
    content,
    type: 'application/octet-stream',
    inline: false,
    contentId: null,
  }));
  return { text: rest + text.slice(at), files };
}
