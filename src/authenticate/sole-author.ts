// The one author that From names beyond doubt, or none: what two mail programs could show differently proves nobody.
import { domainToUnicode } from 'node:url';
import type { HeaderField } from './header-fields';

/** RFC 5322 §3.2.3 dot-atom in ASCII; quoted local parts and address literals are not how operators are registered. */
const PLAIN_ADDRESS = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/** Lower case, domain in Unicode, as in Message; null for several From fields, several addresses, a group, or anything odd. */
export function soleAuthor(header: readonly HeaderField[]): string | null {
  const [from, ...more] = header.filter(({ name }) => name === 'from');
  if (!from || more.length > 0) return null;
  const written = addressIn(from.value);
  if (written === null || written.length > 320 || !PLAIN_ADDRESS.test(written)) return null;
  const at = written.lastIndexOf('@');
  return `${written.slice(0, at)}@${unicodeDomain(written.slice(at + 1))}`.toLowerCase();
}

/** The domain in Unicode and lower case, so that `xn--…` and its letters are one. */
export function unicodeDomain(domain: string): string {
  const lower = domain.toLowerCase();
  return lower.includes('xn--') ? domainToUnicode(lower) || lower : lower;
}

/** What stands in the only angle brackets, else the only word; null when there is more than one thing it could be. */
function addressIn(field: string): string | null {
  let outside = '';
  let angle: string | null = null;
  for (let at = 0; at < field.length; at++) {
    const char = field[at]!;
    if (char === '"' || char === '(') {
      at = char === '"' ? endOfQuote(field, at) : endOfComment(field, at);
      if (at < 0) return null;
      outside += ' ';
    } else if (char === '<') {
      const end = field.indexOf('>', at);
      if (angle !== null || end < 0) return null;
      angle = field.slice(at + 1, end);
      outside += ' ';
      at = end;
    } else if (/[,;:>)]/.test(char)) return null;
    else outside += char;
  }
  if (angle === null) return outside.trim();
  // An address beside the address: `aigul@mitwork.kz <thief@example.com>`.
  return outside.includes('@') ? null : angle.trim();
}

function endOfQuote(field: string, from: number): number {
  for (let at = from + 1; at < field.length; at++) {
    if (field[at] === '\\') at++;
    else if (field[at] === '"') return at;
  }
  return -1;
}

function endOfComment(field: string, from: number): number {
  let depth = 0;
  for (let at = from; at < field.length; at++) {
    if (field[at] === '\\') at++;
    else if (field[at] === '(') depth++;
    else if (field[at] === ')' && --depth === 0) return at;
  }
  return -1;
}
