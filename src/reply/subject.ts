// Subjects of outgoing mail: the requester's own words kept, so that mail programs go on with the same conversation.

/** Prefixes that mail programs put before an answer or a forwarded mail, as programs in our three languages and their neighbours write them. */
const PREFIX =
  /^\s*(?:re|fwd?|aw|wg|sv|ха|на|отв(?:ет)?|пересл|жауап|қайта)\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:：]\s*/iu;

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
  const bare = subject.replace(PREFIX, '').trim();
  const end = bare.startsWith('[') ? bare.indexOf(']') : -1;
  const isOurs = end > 0 && number !== '' && bare.slice(0, end).toUpperCase().includes(number.toUpperCase());
  return isOurs ? bare.slice(end + 1).trim() : bare;
}
