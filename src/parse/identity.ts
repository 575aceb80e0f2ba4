// Identifying data in a request (clauses 10-12): phones, BIN and IIN, organisations, document numbers, links to the Portal.
import { identificationNumber } from './bin-iin';
import { type DocumentNumber, findDocumentNumbers } from './document-numbers';
import type { Identity } from './message';
import { findOrganisations } from './organisations';
import { findPhones } from './phones';
import { findPortalLinks, PORTAL_DOMAINS } from './portal-links';

/** Longer texts are cut: who has not named himself in so much will not do it later. */
const MAX_TEXT = 500_000;
const ANY_LINK = /(?:https?:\/\/|www\.)[^\s<>"«»]{1,2000}/gi;
/** Twelve digits, also in groups, with no digit beside them. */
const TWELVE_DIGITS = /(?<![\d+]|\d[ \u00a0-])\d(?:[ \u00a0]?\d){11}(?![ \u00a0-]?\d)/g;
const LONG_DIGITS = /\d{13,}|KZ\d[\dA-Z ]{16,24}/g;

/**
 * `newText` only (and the signature): what a quote says identifies somebody else. A number is read once: links first,
 * then BIN and IIN, documents, and phones from what is left.
 */
export function findIdentity(newText: string, portalDomains: readonly string[] = PORTAL_DOMAINS): Identity {
  const text = newText.slice(0, MAX_TEXT).normalize('NFC');
  const links = findPortalLinks(text, portalDomains);
  let rest = text.replace(ANY_LINK, blank).replace(LONG_DIGITS, blank);
  const bins = new Set<string>();
  const iins = new Set<string>();
  rest = rest.replace(TWELVE_DIGITS, (written) => {
    const number = identificationNumber(written.replace(/\D/g, ''));
    if (number) (number.kind === 'bin' ? bins : iins).add(number.digits);
    return number ? blank(written) : written;
  });
  const documents = findDocumentNumbers(rest);
  return {
    phones: findPhones(without(rest, documents)),
    bins: [...bins],
    iins: [...iins],
    organisations: findOrganisations(text),
    documents: [...new Set(documents.map(({ number }) => number))],
    links,
  };
}

function without(text: string, documents: readonly DocumentNumber[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, number } of documents) {
    if (at < from) continue;
    pieces.push(text.slice(from, at), blank(number));
    from = at + number.length;
  }
  return pieces.join('') + text.slice(from);
}

/** As many characters that belong to no number, so that offsets stay and neighbours do not grow together. */
function blank(written: string): string {
  return '\u00b7'.repeat(written.length);
}
