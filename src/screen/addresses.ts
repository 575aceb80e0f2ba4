// Links, mail addresses, domain and file names, and what machines made: not the writer's words, so never screened.
import { isMachineMade, SHORTEST_MADE } from './machine-made';

/** A longer run without a space is a text typed without spaces rather than an address. */
const LONGEST = 2000;
const DOMAIN_ENDS = 'kz ru com org net info gov edu io eu su by kg uz uk de tr cn қаз рф'.split(' ');
const FILE_ENDS = (
  'doc docx docm rtf odt txt log pdf djvu xls xlsx xlsm ods csv xml json html htm xsd xsl zip rar 7z tar gz p12 pfx cer crt pem key jks ' +
  'jpg jpeg png gif bmp tif tiff webp heic svg mp3 mp4 avi mov eml msg ppt pptx odp exe msi jar apk bat sh js ts css php jsp aspx dll sig cms asice ddoc'
).split(' ');
const LAST_PART = new Set([...DOMAIN_ENDS, ...FILE_ENDS]);

/** Where the address that begins at `start` ends, or `start` when what stands there is none. `start` follows a space. */
export function addressEnd(text: string, start: number): number {
  let end = start;
  let telling = false;
  while (end < text.length && end - start <= LONGEST && text.charCodeAt(end) > 32) {
    const code = text.charCodeAt(end++);
    telling ||= code === 46 || code === 64 || code === 58; // . @ :
  }
  if (end - start > LONGEST) return isMachineMade(text.slice(start, end)) ? runEnd(text, end) : start;
  if (!telling && end - start < SHORTEST_MADE) return start;
  const chunk = trimmed(text.slice(start, end));
  return (telling && isAddress(chunk.toLowerCase())) || isMachineMade(chunk) ? end : start;
}

function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) > 32) end++;
  return end;
}

const BRACKETS = '()[]{}<>«»"\'“”„,;:!?.';

function trimmed(chunk: string): string {
  let from = 0;
  let to = chunk.length;
  while (from < to && BRACKETS.includes(chunk[from]!)) from++;
  while (to > from && BRACKETS.includes(chunk[to - 1]!)) to--;
  return chunk.slice(from, to);
}

function isAddress(chunk: string): boolean {
  if (chunk.startsWith('http:') || chunk.startsWith('https:') || chunk.startsWith('www.')) return true;
  if (chunk.includes('://')) return true;
  const at = chunk.indexOf('@');
  if (at > 0 && chunk.indexOf('.', at) > at + 1) return true;
  const slash = chunk.indexOf('/');
  const host = slash > 0 ? chunk.slice(0, slash) : chunk;
  const dot = host.lastIndexOf('.');
  return dot > 0 && LAST_PART.has(host.slice(dot + 1)) && /[a-zа-я0-9]/.test(host.slice(0, dot));
}
