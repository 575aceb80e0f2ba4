// Address fields (RFC 5322 §3.4) as people and programs write them -> addresses that are safe to show and to answer.
import { domainToUnicode } from 'node:url';
import { decodeWords } from './encoded-word';
import type { Address } from './message';
import { oneLine, shorten } from './one-line';

/** One mailbox as written, before anything in it is decoded: encoded words must not make new addresses. */
interface Item {
  phrase: string;
  angle: string | null;
  comment: string;
}

const MOST_ADDRESSES = 1_000;
const LONGEST_FIELD = 200_000;
const LONGEST_NAME = 200;
const LONGEST_PHRASE = 2_000;
const ENCODED_WORD = /=\?[^?\s]{1,60}\?[bq]\?[^?\s]{0,1000}\?=/iy;

/** Unfolded field values, one char per byte. Group names and what holds no address are left out. Never throws. */
export function readAddresses(values: readonly string[], hint: string | null = null): Address[] {
  const found: Address[] = [];
  for (const value of values) {
    let pending = '';
    for (const item of splitItems(value.slice(0, LONGEST_FIELD))) {
      const address = toAddress(item, hint);
      if (address === null) {
        // `Иванов, Иван <ivan@…>`: a comma that should have been quoted.
        pending = item.angle === null && !item.phrase.includes('@') ? `${pending}${item.phrase.trim()}, ` : '';
        continue;
      }
      const lead = pending !== '' && item.angle !== null ? decodeName(pending, hint) : '';
      found.push(lead === '' ? address : { ...address, name: cleanName(`${lead} ${address.name}`) });
      pending = '';
      if (found.length >= MOST_ADDRESSES) return found;
    }
  }
  return found;
}

/** `local@domain` in lower case with the domain in Unicode, or null when it is no address. */
export function normaliseAddress(text: string): string | null {
  const bare = text
    .replace(/^mailto:/i, '')
    .replace(/^[\s'<]+|[\s'>.,;]+$/g, '')
    // RFC 822 allowed blanks; list archives write `user at host.kz`.
    .replace(/^([^\s@]{1,64}) {1,3}(?:@|at) {1,3}([^\s@]{1,255}\.[^\s@]{1,64})$/, '$1@$2');
  const at = bare.lastIndexOf('@');
  const local = bare.slice(0, at).replace(/^@[^:]{0,300}:/, '');
  const domain = bare.slice(at + 1).replace(/\.$/, '');
  if (at < 1 || bare.length > 320 || !/^("(?:[^"\\\p{Cc}]|\\[^\p{Cc}])*"|[^\s"<>@,;:()[\]\\\p{Cc}]+)$/u.test(local))
    return null;
  if (!/^(\[[\w.:]+\]|[\p{L}\p{N}\p{M}_-]+(\.[\p{L}\p{N}\p{M}_-]+)*)$/u.test(domain)) return null;
  return `${local}@${unicodeDomain(domain)}`.toLowerCase();
}

function unicodeDomain(domain: string): string {
  // Not with the flags i and u at once: under both of them k and s count as no ASCII, because of the Kelvin sign and the long s.
  return /xn--/i.test(domain) || /\P{ASCII}/u.test(domain) ? domainToUnicode(domain) || domain : domain;
}

function toAddress(item: Item, hint: string | null): Address | null {
  if (item.angle !== null) {
    const address =
      normaliseAddress(eightBit(withoutComments(item.angle), hint)) ??
      addressWithin(item.angle) ??
      addressWithin(item.phrase);
    if (address === null) return null;
    return { name: cleanName(decodeName(item.phrase, hint) || decodeName(item.comment, hint)), address };
  }
  const whole = normaliseAddress(eightBit(item.phrase, hint));
  if (whole !== null) return { name: cleanName(decodeName(item.comment, hint)), address: whole };
  // `Name a@b.kz`, `a@b.kz [mailto:a@b.kz]`; or the whole of `Name <a@b.kz>` in one encoded word.
  const raw = item.phrase.includes('@');
  const text = (raw ? item.phrase : decodeWords(item.phrase, hint).text).slice(0, LONGEST_PHRASE);
  const address = addressWithin(text);
  if (address === null) return null;
  const name = text.replace(/[<[("']?(?:mailto:)?\S*@\S*/gi, ' ');
  return { name: cleanName(raw ? decodeName(name, hint) : name), address };
}

function addressWithin(text: string): string | null {
  for (const word of text.split(/[\s<>()[\],;"]+/)) {
    if (word.includes('@')) {
      const address = normaliseAddress(word);
      if (address !== null) return address;
    }
  }
  return null;
}

const withoutComments = (text: string): string => text.replace(/\([^()]*\)/g, '');
const eightBit = (text: string, hint: string | null): string =>
  /[\x80-\xff]/.test(text) ? decodeWords(text, hint).text : text;
const decodeName = (text: string, hint: string | null): string => decodeWords(text, hint).text;

function cleanName(name: string): string {
  const line = oneLine(name).replace(/"$/, (quote, at: number, all: string) => (all.indexOf('"') < at ? quote : ''));
  return shorten(/^("[^"]*"|'[^']*')$/.test(line) ? line.slice(1, -1).trim() : line, LONGEST_NAME);
}

/** Splits at commas and semicolons outside quotes, comments and angle brackets. Linear in the length of the field. */
function splitItems(field: string): Item[] {
  const items: Item[] = [];
  let item: Item = { phrase: '', angle: null, comment: '' };
  const finish = (): void => {
    if (item.phrase.trim() !== '' || item.angle !== null) items.push(item);
    item = { phrase: '', angle: null, comment: '' };
  };
  for (let i = 0; i < field.length && items.length <= MOST_ADDRESSES; i++) {
    const char = field[i]!;
    const word = char === '=' ? encodedWordAt(field, i) : '';
    if (word !== '') {
      item.phrase += word;
      i += word.length - 1;
    } else if (char === '"') {
      const end = endOfQuote(field, i + 1);
      const quoted = field.slice(i + 1, end);
      // A quoted local part keeps its quotes; a quoted name loses them.
      if (field[end + 1] === '@') item.phrase += `"${quoted}"`;
      else item.phrase += quoted.replace(/\\(.)/g, '$1');
      i = end;
    } else if (char === '(') {
      const end = endOfComment(field, i + 1);
      item.comment += field.slice(i + 1, end);
      i = end;
    } else if (char === '<') {
      const end = endOfAngle(field, i + 1);
      if (item.angle === null || !item.angle.includes('@')) item.angle = field.slice(i + 1, end).replace(/^<+/, '');
      i = field[end] === '>' ? end : end - 1;
    } else if (char === ',' || char === ';') finish();
    else if (char === ':' && !item.phrase.includes('@') && item.angle === null && !/mailto$/i.test(item.phrase))
      item.phrase = '';
    else if (char !== '>') item.phrase += char;
  }
  finish();
  return items;
}

/** An encoded word is one atom, whatever signs a careless program left unencoded in it. */
function encodedWordAt(field: string, at: number): string {
  ENCODED_WORD.lastIndex = at;
  return ENCODED_WORD.exec(field)?.[0] ?? '';
}

function endOfQuote(field: string, from: number): number {
  for (let i = from; i < field.length; i++) {
    if (field[i] === '\\') i++;
    else if (field[i] === '"') return i;
  }
  // Never closed: the quote ends before the address.
  const angle = field.indexOf('<', from);
  return angle < 0 ? field.length : angle - 1;
}

function endOfComment(field: string, from: number): number {
  let depth = 1;
  for (let i = from; i < field.length; i++) {
    if (field[i] === '\\') i++;
    else if (field[i] === '(') depth++;
    else if (field[i] === ')' && --depth === 0) return i;
  }
  const angle = field.indexOf('<', from);
  return angle < 0 ? field.length : angle - 1;
}

function endOfAngle(field: string, from: number): number {
  let quoted = false;
  for (let i = from; i < field.length; i++) {
    if (field[i] === '"') quoted = !quoted;
    else if (field[i] === '>' && !quoted) return i;
    else if (field[i] === ',' && !quoted && field.lastIndexOf('@', i) > from && field[from] !== '@') return i;
  }
  return field.length;
}
