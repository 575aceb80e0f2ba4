// The original sender of a mail that a mail program forwarded ("Forwarded message", "Пересылаемое сообщение", "Қайта жіберілген хабар").
import { domainToUnicode } from 'node:url';
import { isForwardMarker } from './forward-marker';
import { fieldOf } from './header-fields';
import { historyHeaderAt } from './history-header';
import { isBlank } from './line-shape';
import type { Address } from './message';
import { unquoted } from './quote-lines';

/** Lines below the marker in which the sender must be named. */
const HEADER_LINES = 20;
const REPLY_SUBJECT = /^\s*(?:re|ответ|отв|жауап|aw|sv|antw|ynt)\s*(?:\[\d+\])?\s*:/iu;

/** A mail that a mail program forwarded, within a text. */
export interface Forwarded {
  /** The line by which it is introduced. */
  readonly line: number;
  /** Who wrote it; null when its From names no address. */
  readonly from: Address | null;
}

/**
 * Null when the text holds no forwarded block. Outlook writes the same block when it answers and when it forwards: without
 * a marker it counts as forwarded unless `subject` says that the mail is an answer.
 */
export function findForwarded(lines: readonly string[], subject: string): Forwarded | null {
  const isReply = REPLY_SUBJECT.test(subject);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (isBlank(line)) continue;
    if (isForwardMarker(line) || isForwardMarker(unquoted(line)) || isForwardMarker(`${line} ${lines[at + 1] ?? ''}`)) {
      return { line: at, from: senderBelow(lines, at) };
    }
    const header = historyHeaderAt(lines, at);
    if (!header) continue;
    if (header.form === 'attribution' || isReply) return null;
    return { line: header.start, from: senderIn(lines.slice(header.start, header.end + 1)) };
  }
  return null;
}

/** The sender of the forwarded mail; null also when its From names no address. */
export function findForwardedFrom(text: string, subject = ''): Address | null {
  if (!text.includes('@')) return null;
  return findForwarded(text.replace(/\r\n?/g, '\n').split('\n'), subject)?.from ?? null;
}

function senderBelow(lines: readonly string[], marker: number): Address | null {
  const below = lines.slice(marker + 1, marker + 1 + HEADER_LINES).map(unquoted);
  const fields = senderIn(below);
  if (fields) return fields;
  // Yandex introduces the mail by an attribution; mutt and Notes name the sender in the marker.
  const attribution = below.findIndex((_, at) => historyHeaderAt(below, at)?.form === 'attribution');
  return attribution < 0
    ? addressIn(lines[marker]!.slice(0, 400).replace(/^.*?\sfrom\s/i, ''))
    : addressIn(below.slice(0, attribution + 1).join(' '));
}

function senderIn(lines: readonly string[]): Address | null {
  for (let at = 0; at < lines.length; at++) {
    const field = fieldOf(lines[at]!, at);
    // The address may have been wrapped to the next line.
    if (field?.kind === 'from') return addressIn(field.value) ?? addressIn(`${field.value} ${lines[at + 1] ?? ''}`);
  }
  return null;
}

const ADDRESS = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}/u;
const BEFORE_NAME =
  /^\s*(?:on\s.{4,60}?(?:\d{4}|\d{1,2}:\d{2}(?:\s?[AP]M)?),?\s+|.{0,60}\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?:\s[+-]\d{2}:?\d{2})?(?:,|\sот)?\s+)/iu;

function addressIn(text: string): Address | null {
  const line = text.slice(0, 1000);
  const found = ADDRESS.exec(line.replace(/mailto:/gi, '       '));
  if (!found) return null;
  const [local, domain] = splitAt(found[0]);
  const before = line
    .slice(0, found.index)
    .replace(/[\s<([*:]*(?:mailto:)?$/i, '')
    .replace(BEFORE_NAME, '');
  const name = before.replace(/^["'«*\s]+|["'»*\s,]+$/g, '').replace(/\s+/g, ' ');
  return {
    name: /\p{L}/u.test(name) ? name : '',
    address: `${local}@${domainToUnicode(domain) || domain}`.toLowerCase(),
  };
}

function splitAt(address: string): [string, string] {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), address.slice(at + 1)];
}
