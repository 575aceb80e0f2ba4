// What clauses 11 and 12 ask of a request, and what of it is missing: the acknowledgement asks for that only.
import type { Attachment, Message } from '../parse/message';
import type { Category } from './category';
import type { Label } from './cue';
import type { Token } from './fold';
import type { Sighting } from './match-cues';

export const MISSING = ['question', 'identification', 'contacts', 'steps', 'screenshot'] as const;
export type Missing = (typeof MISSING)[number];

/** The part of a message that completeness looks at; a bare text has no attachments. */
export type Request = Pick<Message, 'newText' | 'signature' | 'identity' | 'attachments'>;

/** Two words beside greetings, pleas and "does not work" are the least that can be a question. */
const LEAST_WORDS = 2;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{2,63}/u;
/** A first and a last name, perhaps with initials: two capitalised words alone on a line, or behind the closing formula. */
const FULL_NAME =
  /(?:^|\n|[Уу]важением,?|[Ққ]ұрметпен,?|[Сс]әлеммен,?|[Rr]egards,?|[Ss]incerely,?|зовут|[Aа]тым|[Аа]ты-жөнім:?|name is|[Nn]ame:|ФИО:?|Аты-жөні:?)[ \t]*\p{Lu}[\p{Ll}’'-]{1,30}[ \t]+(?:\p{Lu}[\p{Ll}’'-]{1,30}(?:[ \t]+\p{Lu}[\p{Ll}’'-]{1,30})?|\p{Lu}\.(?:[ \t]?\p{Lu}\.)?)[ \t.,]*(?:\n|$)/u;

/** `tokens` are those of the new text, `sightings` the cues found in it. */
export function missingData(
  request: Request,
  category: Category,
  tokens: readonly Token[],
  sightings: readonly Sighting[],
): Missing[] {
  const saw = (label: Label) => sightings.some((seen) => seen.label === label && seen.points > 0);
  const missing: Missing[] = [];
  if (!asksSomething(tokens, sightings)) missing.push('question');
  if (!identified(request) && !saw('identification')) missing.push('identification');
  if (!reachable(request) && !saw('contacts')) missing.push('contacts');
  if (category !== 'error') return missing;
  if (!saw('steps')) missing.push('steps');
  if (!shown(request)) missing.push('screenshot');
  return missing;
}

/** There are enough words that no greeting, plea or "nothing works" covers. */
function asksSomething(tokens: readonly Token[], sightings: readonly Sighting[]): boolean {
  const empty = sightings.filter(({ label, points }) => (label === 'vague' || label === 'courtesy') && points > 0);
  let words = 0;
  for (const { word, start, end } of tokens) {
    const isContent =
      word.length > 1 && !/^\d+$/.test(word) && !empty.some((seen) => seen.start <= start && end <= seen.end);
    if (isContent) words += 1;
    if (words === LEAST_WORDS) return true;
  }
  return false;
}

function identified({ identity, newText, signature }: Request): boolean {
  const named = identity.bins.length + identity.iins.length + identity.organisations.length > 0;
  return named || FULL_NAME.test(newText) || FULL_NAME.test(signature);
}

function reachable({ identity, newText, signature }: Request): boolean {
  return identity.phones.length > 0 || [newText, signature].some((text) => text.includes('@') && EMAIL.test(text));
}

/** A screenshot, another document or film of the error, or the project that it concerns (its number or its page). */
function shown({ attachments, identity }: Request): boolean {
  return attachments.some(shows) || identity.documents.length > 0 || identity.links.length > 0;
}

const NO_PROOF = /^(?:image\/|text\/(?:calendar|vcard|x-vcard)|application\/(?:pkcs7|pgp|x-pkcs7))/;

function shows({ screenshot, inline, type }: Attachment): boolean {
  return screenshot || (!inline && !NO_PROOF.test(type));
}
