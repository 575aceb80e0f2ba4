// Subjects of outgoing mail: the requester's own words kept, so that mail programs go on with the same conversation.

import { bareSubject } from '../parse/subject-prefix';

const LONGEST = 500;

/**
 * What remains of a subject without `Re:` and `Fwd:` in any number and without brackets that hold the ticket's number: the base
 * subject of RFC 5256 §2.1, made stable, so that `Re: [NUMBER] base` never grows.
 */
export function baseSubject(subject: string, number: string): string {
  const ours = number.toUpperCase();
  const isNumber = (tag: string): boolean => ours !== '' && tag.toUpperCase().includes(ours);
  return bareSubject(subject.replace(/\s+/g, ' ').trim().slice(0, LONGEST), isNumber);
}
