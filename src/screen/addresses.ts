// Links, mail addresses, domain and file names, and what machines made: not the writer's words, so never screened.
import { isMachineMade, SHORTEST_MADE } from './machine-made';

/** A longer run without a space is a text typed without spaces rather than an address. */
const LONGEST = 2000;
const DOMAIN_ENDS = 'kz ru com org net info gov edu io eu su by kg uz uk de tr cn қаз рф'.split(' ');
const FILE_ENDS = (
  'doc docx docm rtf odt txt log pdf djvu xls xlsx xlsm ods csv xml json html htm xsd xsl zip rar 7z tar gz p12 pfx cer crt pem key jks ' +
  'jpg jpeg png gif bmp tif tiff webp heic svg mp3 mp4 avi mov eml msg ppt pptx odp exe msi jar apk bat sh js ts css php jsp aspx dll sig cms asice ddoc'
).split(' ');
/** Hosts that are given without "http" before them; a word of their own would be taken for abuse with a dot in it. */
const SHORT_HOSTS = new Set('t.me wa.me vk.me vk.cc m.me fb.me youtu.be bit.ly goo.gl clck.ru'.split(' '));
const LAST_PART = new Set([...DOMAIN_ENDS, ...FILE_ENDS]);
const LONGEST_PART = Math.max(...[...LAST_PART].map((part) => part.length));

const NEWLINE = 10;
const LESS = 60;
const GREATER = 62;
const MOST_BREAKS = 3;

const DOT = 46;
const AT = 64;
const COLON = 58;
const SLASH = 47;

/** Where the address that begins at `start` ends, or `start` when what stands there is none. `start` follows a space. */
export function addressEnd(text: string, start: number): number {
  if (text.charCodeAt(start) === LESS) {
    const broken = brokenEnd(text, start);
    if (broken > start) return broken;
  }
  const limit = Math.min(text.length, start + LONGEST + 1);
  let end = start;
  let dotted = false;
  let marked = false;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code <= 32) break;
    if (code === DOT) dotted = true;
    else if (code === AT || code === COLON) marked = true;
  }
  if (end - start > LONGEST) return isMachineMade(text.slice(start, end)) ? runEnd(text, end) : start;
  const telling = dotted || marked;
  if (!telling && end - start < SHORTEST_MADE) return start;
  let from = start;
  let to = end;
  while (from < to && isBracket(text.charCodeAt(from))) from++;
  while (to > from && isBracket(text.charCodeAt(to - 1))) to--;
  if (telling && isAddress(text, from, to, marked)) return end;
  return to - from >= SHORTEST_MADE && isMachineMade(text.slice(from, to)) ? end : start;
}

/** A link between angle brackets may be broken over lines (RFC 3986, appendix C). */
function brokenEnd(text: string, start: number): number {
  if (!/^<https?:\/\//i.test(text.slice(start, start + 9))) return start;
  let breaks = 0;
  for (let at = start; at < text.length && at - start <= LONGEST; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === NEWLINE) breaks++;
    if ((code <= 32 && code !== NEWLINE) || breaks > MOST_BREAKS) break;
  }
  return start;
}

function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) > 32) end++;
  return end;
}

/** Brackets, quotes and punctuation around an address are none of it. */
const BRACKETS = new Set([...'()[]{}<>«»"\'“”„,;:!?.'].map((sign) => sign.charCodeAt(0)));
const isBracket = (code: number): boolean => BRACKETS.has(code);

/** @param marked may hold @ or a colon. */
function isAddress(text: string, from: number, to: number, marked: boolean): boolean {
  if (marked && isMarkedAddress(text.slice(from, to).toLowerCase())) return true;
  if (isWww(text, from, to)) return true;
  // A slash at the very beginning parts off no host.
  const isPath = text.charCodeAt(from) === SLASH;
  let end = from;
  let dot = -1;
  for (; end < to && (isPath || text.charCodeAt(end) !== SLASH) && !isPort(text, end); end++)
    if (text.charCodeAt(end) === DOT) dot = end;
  if (dot > from && end < to && SHORT_HOSTS.has(text.slice(from, end).toLowerCase())) return true;
  return dot > from && end - dot <= LONGEST_PART + 1 && isHost(text.slice(from, dot), text.slice(dot + 1, end));
}

const isPort = (text: string, at: number): boolean =>
  text.charCodeAt(at) === COLON && /^:\d/.test(text.slice(at, at + 2));

const isHost = (before: string, last: string): boolean =>
  LAST_PART.has(last.toLowerCase()) && /[a-zа-я0-9]/.test(before.toLowerCase());

const isWww = (text: string, from: number, to: number): boolean =>
  to - from >= 4 && text.charCodeAt(from + 3) === DOT && text.slice(from, from + 3).toLowerCase() === 'www';

function isMarkedAddress(chunk: string): boolean {
  if (chunk.startsWith('http:') || chunk.startsWith('https:') || chunk.includes('://')) return true;
  const at = chunk.indexOf('@');
  return at > 0 && chunk.indexOf('.', at) > at + 1;
}
