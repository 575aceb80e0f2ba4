// What the rules of kind look at: the evidence, folded once into a form in which words can be compared, and bounded in length.
import type { KindEvidence } from './kind-finding';
import { type SenderRole, senderRole } from './kind-sender';

/** Robots say what they are at the top of the mail: a bound here keeps hostile mail cheap. */
const LOOKED_AT = 8_192;

export interface KindClues {
  readonly evidence: KindEvidence;
  /** Folded subject. */
  readonly subject: string;
  /** The subject begins with Re:, Отв:, Жауап: …: somebody answers, and the words after it were written by another. */
  readonly isReply: boolean;
  readonly isForward: boolean;
  /** In-Reply-To or References is there. */
  readonly isThreaded: boolean;
  /** Folded text with quotes, at most the first 8 KB; paragraphs stay lines. */
  readonly whole: string;
  /** Folded new text, at most the first 8 KB; paragraphs stay lines. */
  readonly own: string;
  /** The mail carries a history under the new text. */
  readonly quotesHistory: boolean;
  /** A forwarded message stands in the new text: its words are not the sender's. */
  readonly containsForward: boolean;
  readonly sender: SenderRole;
  readonly freeMail: boolean;
  /** Written in a mail program for people (X-Mailer, User-Agent): says nothing of bounces, whose makers lie here, but much of notices. */
  readonly fromMailProgram: boolean;
  /** `Return-Path: <>` (RFC 5321 §4.5.5): the sender wants no report about it, as only notifications do. */
  readonly nullReturnPath: boolean;
  /** Keyword of Auto-Submitted (RFC 3834 §5), lower case; '' when absent. */
  readonly autoSubmitted: string;
  /** Auto-Submitted with its comment, lower case. */
  readonly fullAutoSubmitted: string;
  /** Precedence or X-Precedence, lower case, `_` for `-`; '' when absent. */
  readonly precedence: string;
  /** Fields of a discussion list stand in the header. */
  readonly onDiscussionList: boolean;
  /** Content-Type with its parameters, lower case. */
  readonly fullContentType: string;
}

/** Signs that people and programs write in many forms, and the one in which they are compared; '' for what nobody sees. */
const PLAIN_SIGNS = new Map(
  [
    ["'", '\u2018\u2019\u02bc`\u00b4'],
    ['"', '\u201c\u201d\u201e\u00ab\u00bb'],
    ['-', '\u2010\u2011\u2012\u2013\u2014\u2015'],
    ['\u0435', '\u0451'],
    ['', '\u200b\u200c\u200d\u2060\ufeff\u00ad'],
  ].flatMap(([plain, signs]) => [...signs!].map((sign) => [sign, plain!] as const)),
);
const ANY_SIGN = new RegExp(`[${[...PLAIN_SIGNS.keys()].join('')}]`, 'g');

/** Lower case, one kind of quote mark and blank, ё as е; lines of a paragraph joined, paragraphs kept apart by one `\n`. Linear. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(ANY_SIGN, (sign) => PLAIN_SIGNS.get(sign) ?? sign)
      // A single space, as most are, stays without being looked at.
      .replace(/\s{2,}|[^\S ]/g, (blank) => (blank.indexOf('\n') !== blank.lastIndexOf('\n') ? '\n' : ' '))
      .trim()
  );
}

/** A piece of the text, folded; short mails are one piece, which is folded already. */
export function foldPart({ evidence, whole }: KindClues, part: string): string {
  return part.length <= LOOKED_AT && part === evidence.text ? whole : fold(part);
}

export function matchesAny(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

/** The value of the first field of that name, trimmed and in lower case; '' when absent. */
export function field(evidence: KindEvidence, name: string): string {
  return (evidence.headers.first(name) ?? '').slice(0, 2_000).trim().toLowerCase();
}

export function hasField(evidence: KindEvidence, name: string): boolean {
  return evidence.headers.first(name) !== null;
}

const REPLY =
  /^(?:\[[^\]]{1,60}\] ?)?(?:re|aw|sv|vs|antw|odp|ynt|отв|ответ|жауап|жауабы)(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})? ?:/u;
const FORWARD = /^(?:\[[^\]]{1,60}\] ?)?(?:fwd?|wg|tr|rv|пересл|пер|перенаправлено|қайта жіберілді|қж) ?:/u;
const FORWARD_MARK =
  /(?:forwarded message|begin forwarded|- ?original message|original message ?-|пересылаемое сообщение|пересланное сообщение|исходное сообщение|переадресованное сообщение|қайта жіберілген хат|бастапқы хабар)/;
const MAIL_PROGRAM =
  /outlook|thunderbird|apple mail|iphone mail|ipad mail|the bat|roundcube|mutt|foxmail|evolution|k-?mail|claws|eudora|lotus notes|yamail|mail\.ru mailer|zimbra \d|windows mail|samsung|android/;
const FREE_MAIL =
  /@(?:gmail|googlemail|mail|bk|inbox|list|internet|yandex|ya|rambler|lenta|ro|autorambler|outlook|hotmail|live|msn|icloud|me|mac|yahoo|ymail|aol|gmx|web|proton|protonmail|nur|ok|narod)\.(?:com|ru|kz|by|ua|net|org|de|co\.uk|fr|es|it|me|at|ch)$/;

const DISCUSSION = ['list-id', 'list-post', 'x-beenthere', 'mailing-list', 'x-mailing-list', 'x-google-group-id'];

/** Pure and total; linear in the bounded text. */
export function readClues(evidence: KindEvidence): KindClues {
  const subject = fold(evidence.subject.slice(0, 1_000));
  const [newText, text] = [evidence.newText.slice(0, LOOKED_AT), evidence.text.slice(0, LOOKED_AT)];
  const own = fold(newText);
  const whole = newText === text ? own : fold(text);
  const returnPaths = evidence.headers.all('return-path');
  return {
    evidence,
    subject,
    isReply: REPLY.test(subject),
    isForward: FORWARD.test(subject),
    isThreaded: hasField(evidence, 'in-reply-to') || hasField(evidence, 'references'),
    whole,
    own: own === '' ? whole : own,
    quotesHistory: evidence.newText.trim() !== '' && evidence.text.trim().length > evidence.newText.trim().length + 40,
    containsForward: FORWARD_MARK.test(own),
    sender: senderRole(evidence.from),
    freeMail: FREE_MAIL.test(evidence.from?.address ?? ''),
    fromMailProgram: MAIL_PROGRAM.test(`${field(evidence, 'x-mailer')} ${field(evidence, 'user-agent')}`),
    nullReturnPath: returnPaths.some((value) => value.replace(/\s/g, '') === '<>'),
    autoSubmitted: /^[a-z-]*/.exec(field(evidence, 'auto-submitted'))?.[0] ?? '',
    fullAutoSubmitted: field(evidence, 'auto-submitted'),
    precedence: (field(evidence, 'precedence') || field(evidence, 'x-precedence')).replaceAll('-', '_'),
    onDiscussionList: DISCUSSION.some((name) => hasField(evidence, name)),
    fullContentType: field(evidence, 'content-type'),
  };
}

/** Auto-Submitted with any keyword but `no` (RFC 3834 §5: unknown keywords count as automatic). */
export function saysAutomatic(clues: KindClues): boolean {
  return clues.autoSubmitted !== '' && clues.autoSubmitted !== 'no';
}
