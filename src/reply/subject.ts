// Subjects of outgoing mail: the requester's own words kept, so that mail programs go on with the same conversation.

import { withoutPrefix } from '../parse/subject-prefix';

/**
 * What remains of a subject without `Re:` and `Fwd:` in any number and without brackets that hold the ticket's number: the base
 * subject of RFC 5256 §2.1, made stable, so that `Re: [NUMBER] base` never grows.
 */
export function baseSubject(subject: string, number: string): string {
  let rest = subject.replace(/\s+/g, ' ').trim().slice(0, 500);
  for (let shorter = strip(rest, number); shorter !== rest; shorter = strip(rest, number)) rest = shorter;
  return rest;
}

function strip(subject: string, number: string): string {
  const bare = withoutPrefix(subject).trim();
  const end = bare.startsWith('[') ? bare.indexOf(']') : -1;
  const isOurs = end > 0 && number !== '' && bare.slice(0, end).toUpperCase().includes(number.toUpperCase());
  return isOurs ? bare.slice(end + 1).trim() : bare;
}
