// "Re:", "Fwd:" and their like in the languages of mail programs: what follows repeats somebody's subject.

/** Tags before it: of mail servers ("[External]", "[SPAM]"), or somebody's own ("[Срочно]"). */
const TAGS = String.raw`(?:\[[\p{L}\s*!-]{1,30}\]\s*){0,3}`;
/** With a colon behind it nobody begins a subject of their own by one of these. */
const CERTAIN = 're|ха|fwd?|aw|wg|sv|antw|ynt|odp|rif|ответ|отв|пересл|пересылка|жауап|қайта жіберу|қайта жіберілді';
/** These may be words of the subject as well: "ЖБ: плиты перекрытия", "Пер.: 5". */
const UNCERTAIN = 'tr|rv|пер|на|вн|жб|жқ|қж|қайта';
const COUNT_AND_COLON = String.raw`\.?\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:：]\s*`;
const PREFIX = new RegExp(
  String.raw`^\s*(?<tags>${TAGS})(?<open>\[?)(?:(?<certain>${CERTAIN})|${UNCERTAIN})${COUNT_AND_COLON}`,
  'iu',
);
/** What programs of other languages put before an answer's subject. */
const ANY_PREFIX = /^\s*\p{L}{1,6}(?:\[\d+\])?\s*[:：]/u;

/** A tag at the head, and a registration number of ours in it, as our subjects hold it: "[EEP-2026-0001237 · new · 24.11 09:14]". */
const TAG = /^\s*\[(?<tag>[^\]]{1,100})\]\s*/u;
const NUMBER = /^\p{L}{2,6}-\d{4}-\d{7,15}(?:\s.{0,60})?$/u;
const NUMBER_ANYWHERE = /\[[^\]]*\d{4}-\d{6}/u;
const OF_SERVER = /^(?:\[(?:ext(?:ernal)?|spam\??|suspected spam|bulk|caution|внешн\p{L}+|спам|сыртқы)[^\]]*\]\s*)+$/iu;
/** More of them than programs pile up. */
const MOST = 20;

export function repeatsSubject(subject: string): boolean {
  return PREFIX.test(subject);
}

/**
 * What somebody wrote there: without the "Re:" and "Fwd:" of mail programs and the numbers that we put before it, in any order. What
 * could as well be a word of theirs goes only beside something that could not.
 * @param isNumber is what stands in brackets at the head a number of ours?
 */
export function bareSubject(subject: string, isNumber = (tag: string): boolean => NUMBER.test(tag)): string {
  let rest = subject;
  let tags = '';
  let isCertain = false;
  for (let at = 0; at < MOST; at++) {
    const tag = TAG.exec(rest);
    const prefix = PREFIX.exec(rest);
    if (tag !== null && isNumber(tag.groups!.tag!)) rest = rest.slice(tag[0].length);
    else if (prefix !== null) {
      rest = withoutPrefix(rest, prefix);
      const before = prefix.groups!.tags!;
      if (!OF_SERVER.test(before)) tags += before;
    } else break;
    isCertain ||= prefix === null || prefix.groups!.certain !== undefined;
  }
  return (isCertain ? tags + rest : subject).trim();
}

/** The subject in every way in which it may be repeated: as it stands, without the prefixes that we know, without any. */
export function subjectRepeated(subject: string): string[] {
  const bare = bareSubject(subject);
  let rest = bareSubject(`Re: ${subject}`);
  const ways = [bare, rest];
  for (let at = 0; at < MOST && ANY_PREFIX.test(rest); at++) {
    rest = bareSubject(`Re: ${rest.replace(ANY_PREFIX, '')}`);
    ways.push(rest);
  }
  return [...new Set(ways)];
}

/** "[Fwd: …]" ends with the bracket that it began with. */
function withoutPrefix(subject: string, { 0: { length }, groups }: RegExpExecArray): string {
  const rest = subject.slice(length).trimEnd();
  return groups!.open !== '' && rest.endsWith(']') ? rest.slice(0, -1) : rest;
}

/**
 * What the author of a mail typed into its subject, as far as it tells: the whole, or what stands before the subject that it
 * repeats, which may be somebody else's.
 * @param isAnswer to a mail that it names
 */
export function typedSubject(subject: string, isAnswer: boolean): string {
  const prefix = PREFIX.exec(subject);
  if (prefix !== null && (isAnswer || prefix.groups!.certain !== undefined)) return prefix.groups!.tags!.trim();
  if (!isAnswer) return subject;
  const foreign = ANY_PREFIX.exec(subject);
  return (foreign?.[0] ?? subject.split(NUMBER_ANYWHERE, 1)[0]!).trim();
}
