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

/** Where people have accounts. */
const WHERE =
  '(?:skype|скайп|telegram|телеграмм?|телега|телеге|tg|тг|whats?app|ватсап|вотсап|viber|вайбер|instagram|инстаграмм?|insta|инста|facebook|twitter|твиттер|tiktok|тикток|vk|вк|zoom|login|логин|логині|ник|nick|nickname|username|аккаунт|account)';
const SCHEME = /^[(«"]?(?:skype|tg|viber|whatsapp|callto|sip|sips|xmpp):[a-z0-9._+@-]{2}/i;
const MESSENGER = new RegExp(`^[(«"]?${WHERE}:$`, 'iu');
const MESSENGER_BEFORE = new RegExp(`(?<!\\p{L})${WHERE}(?:[еауыом]{1,2})?\\s?[:=–—-]?\\s*$`, 'iu');
const LOOK_BACK = 24;
const HANDLE = /^@[a-z0-9][a-z0-9_.]{2,31}[)»",.;:!?]*$/i;
/** It has a digit or an underscore. */
const ACCOUNT = /^\s{1,2}(?=[a-z.]*[\d_])[a-z0-9._-]{3,32}(?=[\s,.;:!?)»"]|$)/i;
const LONGEST_ACCOUNT = 36;

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
  if (marked) {
    const account = accountEnd(text, start, end);
    if (account > start) return account;
  }
  const telling = dotted || marked;
  if (!telling && end - start < SHORTEST_MADE) return start;
  const [from, to] = withoutBrackets(text, start, end);
  if (telling && isAddress(text, from, to, marked)) return end;
  return to - from >= SHORTEST_MADE && isMachineMade(text.slice(from, to)) ? end : start;
}

function withoutBrackets(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  while (from < to && isBracket(text.charCodeAt(from))) from++;
  while (to > from && isBracket(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

/** Does a link, an address or a file name begin at `start`, behind a space, that goes on to `until`? What machines made is none. */
export function isLink(text: string, start: number, until: number): boolean {
  let end = until;
  while (end < text.length && end - start <= LONGEST && text.charCodeAt(end) > 32) end++;
  const run = text.slice(start, end);
  if (run.length > LONGEST || /\s/.test(run)) return false;
  if (accountEnd(text, start, end) > start) return true;
  const [from, to] = withoutBrackets(text, start, end);
  return isAddress(text, from, to, /[@:]/.test(run));
}

/**
 * What somebody is called elsewhere, which is as good as a link: `skype:name`, `Telegram: @name`, `мой инстаграм – @name`, "skype: some_name1".
 * A word of letters alone without @ may be anything.
 */
function accountEnd(text: string, start: number, end: number): number {
  const chunk = text.slice(start, end);
  if (text.charCodeAt(start) === AT)
    return HANDLE.test(chunk) && MESSENGER_BEFORE.test(text.slice(Math.max(0, start - LOOK_BACK), start)) ? end : start;
  if (SCHEME.test(chunk)) return end;
  if (!MESSENGER.test(chunk)) return start;
  const name = ACCOUNT.exec(text.slice(end, end + LONGEST_ACCOUNT));
  return name ? end + name[0].length : start;
}

/** "skype: some_name1": does an account begin at `at`? */
export function isAccount(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  return (
    /:\s{1,2}$/.test(before) && MESSENGER_BEFORE.test(before) && ACCOUNT.test(text.slice(at - 1, at + LONGEST_ACCOUNT))
  );
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

/** рф, kz, docx. */
export const isHostEnd = (part: string): boolean => LAST_PART.has(part);

const isWww = (text: string, from: number, to: number): boolean =>
  to - from >= 4 && text.charCodeAt(from + 3) === DOT && text.slice(from, from + 3).toLowerCase() === 'www';

function isMarkedAddress(chunk: string): boolean {
  if (chunk.startsWith('http:') || chunk.startsWith('https:') || chunk.includes('://')) return true;
  const at = chunk.indexOf('@');
  return at > 0 && chunk.indexOf('.', at) > at + 1;
}
