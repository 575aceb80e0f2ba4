// The line or lines by which a mail program introduces the mail that it quotes ("On … wrote:", "-----Original Message-----").
// A little over 250 lines: the wordings of the programs in many languages and the rules that weigh them are read together.
import { fieldOf, headerBlockAt, notesBlockAt } from './header-fields';
import {
  framedWords,
  hasAddress,
  hasDate,
  hasDateOrTime,
  hasTime,
  isBlank,
  isRule,
  MAX_HEADER_LINE,
} from './line-shape';
import { isQuoted } from './quote-lines';

export interface HistoryHeader {
  /** First and last line, inclusive. */
  readonly start: number;
  readonly end: number;
  /**
   * `certain`: everything after it is history even without `>`; `likely`: only what is marked as a quote; `in-answer`: certain
   * where the subject says that the mail is an answer, else likely.
   */
  readonly weight: 'certain' | 'in-answer' | 'likely';
  /** `subject-first`: Thunderbird, Netscape and Roundcube write this block when they forward. */
  readonly form: 'attribution' | 'fields' | 'subject-first' | 'separator';
}

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const NO_LETTER_AFTER = '(?![\\p{L}\\p{N}])';
const VERBS = [
  'wrote|writes|write|written|said|says|schrieb|geschrieben|schreibt|a écrit|écrit|écrivait|escribió|escribe|escreveu|ha scritto|scrisse|scriveva|schreef|skrev|skriver|pisze|napisał|napisała|napsal|kirjoitti|yazdı|şunu yazdı|şunları yazdı',
  'пишет|писал|писала|писали|пишут|написал|написала|написали|написано|сообщил|сообщила|сообщает|пише|написав',
  'жазды|жазған|жазып|жазады|жазғаны|жазған еді|хабарлады',
].join('|');
const VERB = new RegExp(`${NO_LETTER_BEFORE}(?:${VERBS})(?:\\s?\\([аa-zсь-я/]{1,3}\\))?${NO_LETTER_AFTER}`, 'iu');
const VERB_AT_END = new RegExp(
  `${NO_LETTER_BEFORE}(?:${VERBS})(?:\\s?\\([аa-zсь-я/]{1,3}\\))?\\s*[:\\uff1a]?[*_.\\s-]*$`,
  'iu',
);

const WEEKDAYS =
  'mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|среду|четверг|пятница|пятницу|суббота|субботу|воскресенье|дс|сс|сәр|ср|бс|бсн|жм|сн|сб|жс|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі';
/** How the first line of a wrapped attribution begins. */
const BEGINS = new RegExp(
  `^[\\s*_"]*(?:(?:on|at|in (?:article|message|a message|your message)|quoting|according to|le|am|el|il|op|em|den|dnia|w dniu|em|date:)${NO_LETTER_AFTER}|(?:${WEEKDAYS})[.,]?\\s|\\d{1,2}[./\\s:-]|\\d{4}[./\\s-])`,
  'iu',
);
/** Chinese, Japanese and Korean programs set no blanks around their verbs. */
const EASTERN_VERB_AT_END = /(?:写道|寫道|写了|のメッセージ|書きました|님이 작성|작성)\s*[:\uff1a]?\s*$/u;
/** Gmail until 2014, without any verb or colon: `2013/10/2 Айгүл <a@b.kz>`. */
const DATE_AND_ADDRESS =
  /^\s*\d{4}[/-]\d\d?[/-]\d\d?(?: \d\d?:\d\d)?(?: GMT[+-]\d\d:\d\d)? [^<>@]{1,80}<[^\s<>@]{1,64}@[^\s<>]{1,250}>\s*$/;
/** Outlook Express in newsgroups: `"A" <a@b.kz> wrote in message news:1234@b.kz...` */
const NEWS = /(?:wrote in message|в новостях следующее:?)\s.{0,200}(?:\.\.\.|:)\s*$/iu;
const QUOTING = /^\s*(?:quoting|zitat von|citando|according to)\s.*:\s*$/i;

const ORIGINAL =
  /^(?:original (?:message|mail|e-?mail|appointment)|(?:исходное|оригинальное|первоначальное|начальное) (?:сообщение|письмо)|(?:бастапқы|түпнұсқа|алғашқы) (?:хабар|хабарлама|хат)|reply (?:message|separator)|(?:please )?(?:(?:type|write|enter|send) )?(?:your )?reply above this line|(?:пишите|напишите|введите|оставьте) (?:ваш )?ответ выше этой (?:линии|строки|черты)|жауабыңызды осы (?:жолдың|сызықтың) үстіне (?:жазыңыз|жазуыңызды сұраймыз)|原始邮件|原始郵件|原邮件|元のメッセージ|원본 메시지|antwort nachricht|ursprüngliche (?:nachricht|mail)|originalnachricht|message d[’']origine|message original|mensaje original|mensagem original|messaggio originale|(?:orijinal|özgün) (?:mesaj|ileti)|oorspronkelijk bericht|ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|wiadomość oryginalna|původní zpráva|вихідне повідомлення)(?: .{0,80})?$/iu;

/** The header that ends at line `at` (an attribution) or begins there (a block); null when that line is none. */
export function historyHeaderAt(lines: readonly string[], at: number): HistoryHeader | null {
  const line = lines[at]!;
  if (line.length > MAX_HEADER_LINE) return null;
  return separatorAt(lines, at) ?? fieldsAt(lines, at) ?? attributionEndingAt(lines, at);
}

/** `-----Original Message-----`, `-----Айгүл жазды:-----` (Notes), `>>> Name 23.11.2026 14:05 >>>` (GroupWise). */
function separatorAt(lines: readonly string[], at: number): HistoryHeader | null {
  const line = lines[at]!;
  if (/^\s*>>>\s.{1,200}\d\d?[:\uff1a]\d\d.{0,10}>>>\s*$/.test(line))
    return { start: at, end: at, weight: 'certain', form: 'separator' };
  const { words, framed } = framedWords(line);
  const original = ORIGINAL.test(words);
  if (!original && !(framed && VERB_AT_END.test(words) && /[-—_]{2,}\s*$/.test(line))) return null;
  const after = nextFilled(lines, at + 1);
  const block = after < lines.length ? (blockAfterSeparator(lines, after) ?? attributionBelow(lines, after)) : null;
  if (block) return block.start > at ? { ...block, start: at } : block;
  return framed ? { start: at, end: at, weight: 'certain', form: 'separator' } : null;
}

/** Proton writes an attribution below its separator. */
function attributionBelow(lines: readonly string[], at: number): HistoryHeader | null {
  for (let end = at; end < at + 3 && end < lines.length && !isBlank(lines[end]!); end++) {
    const found = attributionEndingAt(lines, end);
    if (found?.start === at) return { ...found, weight: 'certain' };
  }
  return null;
}

function blockAfterSeparator(lines: readonly string[], at: number): HistoryHeader | null {
  const block = headerBlockAt(lines, at, true) ?? notesBlockAt(lines, at);
  if (!block) return null;
  const local = block.fields.some(({ line }) => /^\W*(?:local|utc) time/i.test(lines[line]!));
  const form = block.fields[0]!.kind === 'subject' && !local ? 'subject-first' : 'fields';
  return { start: block.start, end: block.end, weight: 'certain', form };
}

/** `From: … Sent: … To: … Subject: …`, with the rule or the bare "Original message" line above it. */
function fieldsAt(lines: readonly string[], at: number): HistoryHeader | null {
  const first = fieldOf(lines[at]!, at) ?? fieldOf(`${lines[at]!.slice(0, 40)}:`, at);
  if (!first) return null;
  const above = previousFilled(lines, at - 1);
  const ruled = above >= 0 && at - above <= 3 && (isRule(lines[above]!) || isFramed(lines[above]!));
  const block = headerBlockAt(lines, at, ruled && first.kind === 'from') ?? notesBlockAt(lines, at);
  if (!block) return null;
  const start = ruled && block.start === at ? above : block.start;
  return { start, end: block.end, weight: 'certain', form: first.kind === 'subject' ? 'subject-first' : 'fields' };
}

/** `-------- Пайдаланушының хабары --------`: whatever the words, right above a header block they belong to it. */
function isFramed(line: string): boolean {
  const { words, framed } = framedWords(line);
  return framed && words !== '' && words.length <= 60 && /[-_=—–‐]{2,}\s*$/.test(line);
}

/** A verb and what may follow it is short: all of a long line need not be searched, but for one that ends in a run of marks. */
function endsWithVerb(line: string): boolean {
  const foot = line.slice(-64);
  if (/[:\uff1a*_.\s-]{24}$/.test(foot)) return VERB_AT_END.test(line);
  return mayEndWithVerb(foot) && VERB_AT_END.test(foot);
}

const LAST_WORDS = new Set(VERBS.split('|').map((verb) => verb.split(' ').at(-1)));

/** Cheaper to ask first: hardly any line ends in such a word, or in the bracket of `писал(а)`. */
function mayEndWithVerb(foot: string): boolean {
  let end = foot.length;
  while (end > 0 && /[:\uff1a*_.\s-]/.test(foot[end - 1]!)) end--;
  let start = end;
  while (start > 0 && /\p{L}/u.test(foot[start - 1]!)) start--;
  return foot[end - 1] === ')' || LAST_WORDS.has(foot.slice(start, end).toLowerCase());
}

/** One to four lines ending in a colon or a verb of saying, that name who wrote and when. */
function attributionEndingAt(lines: readonly string[], at: number): HistoryHeader | null {
  const line = lines[at]!;
  const tail = line.trimEnd();
  if (DATE_AND_ADDRESS.test(line)) return { start: at, end: at, weight: 'likely', form: 'attribution' };
  if (!/(?:[:\uff1a][*_\s"»]*|\.\.\.)$/.test(tail) && !endsWithVerb(tail) && !EASTERN_VERB_AT_END.test(tail))
    return null;
  // Gmail breaks a long attribution inside the address; any other line that begins with `>` is quoted text.
  if (isQuoted(line) && !/<[^<>]*$/.test(lines[at - 1] ?? '')) return null;
  const start = attributionStart(lines, at);
  if (start === null) return null;
  const whole = lines
    .slice(start, at + 1)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const weight = attributionWeight(whole);
  return weight && { start: fieldsAbove(lines, start), end: at, weight, form: 'attribution' };
}

/** Yandex on phones names recipients and subject above its attribution: `Кому: …;`, `Тема: …;`. */
function fieldsAbove(lines: readonly string[], start: number): number {
  let top = start;
  while (top > 0 && start - top < 4 && /;\s*$/.test(lines[top - 1]!)) {
    const kind = fieldOf(lines[top - 1]!, top - 1)?.kind;
    if (kind !== 'to' && kind !== 'cc' && kind !== 'subject') break;
    top--;
  }
  return top;
}

/** The farthest line that begins like an attribution, else the nearest with which the whole is one. */
function attributionStart(lines: readonly string[], end: number): number | null {
  let nearest: number | null = null;
  let farthest: number | null = null;
  let whole = '';
  for (let at = end; at >= 0 && at > end - 4; at--) {
    const line = lines[at]!;
    if (isBlank(line) || line.length > MAX_HEADER_LINE || (at < end && isQuoted(line))) break;
    if (at < end && endsSentence(line)) break;
    whole = `${line.trim()} ${whole}`.trim();
    const weight = attributionWeight(whole);
    if (!weight) continue;
    if (BEGINS.test(line) && hasDateOrTime(whole)) farthest = at;
    else if (nearest === null || (nearest === at + 1 && (hasAddress(line) || hasDate(line)))) nearest = at;
  }
  return farthest ?? nearest;
}

/** Abbreviations ("нояб.", "г.") end lines inside an attribution; sentences and other headers do not. */
function endsSentence(line: string): boolean {
  return /[!?:;…]\s*$/.test(line) || (/\.\s*$/.test(line) && !/(?:^|[\s\d])\p{L}{1,5}\.\s*$/u.test(line));
}

function attributionWeight(whole: string): HistoryHeader['weight'] | null {
  if (whole.length > MAX_HEADER_LINE) return null;
  if (EASTERN_VERB_AT_END.test(whole)) return hasDateOrTime(whole) || hasAddress(whole) ? 'certain' : null;
  const verb = VERB.test(whole);
  const verbAtEnd = verb && VERB_AT_END.test(whole);
  const colon = /[:\uff1a][*_\s"»]*$/.test(whole);
  const address = hasAddress(whole);
  const dated = hasDateOrTime(whole);
  if (address && dated && (colon || verbAtEnd)) return 'certain';
  if (verbAtEnd && BEGINS.test(whole) && hasDate(whole) && hasTime(whole) && namesSomebody(whole)) return 'certain';
  if (verb && colon && isWholeAttribution(whole)) return 'in-answer';
  if (colon && (verb ? verbAtEnd || dated || /^\s*(?:in article|in message|\w+ <)/i.test(whole) : address || dated)) {
    return verb && !dated && !address && whole.split(' ').length > 9 ? null : 'likely';
  }
  return QUOTING.test(whole) || NEWS.test(whole) ? 'likely' : null;
}

/**
 * A verb, a day with its hour or weekday, and who wrote: what programs write that give no address (`Am 5.2.2021 um 10:11 schrieb Max Muster:`,
 * `On Thursday, June 27, 2013, knwang via Meta wrote:`). People tell of a machine or of themselves in the same words; these quote nobody.
 */
function isWholeAttribution(whole: string): boolean {
  if (whole.length > 160 || !hasDate(whole) || !(hasTime(whole) || WEEKDAY.test(whole))) return false;
  // Behind the verb stand a name or a day at most: "Ivan Petrov said on Monday, 5 May, that the lot is closed:" goes on.
  const said = whole
    .slice((VERB.exec(whole)?.index ?? 0) + 1)
    .split(/\s+/)
    .slice(1);
  if (said.filter((word) => /^\p{Ll}{3,}[,.]?$/u.test(word)).length > 1) return false;
  if (/[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(whole.replace(/(?<=\d )(?:г|ж)\./gu, ''))) return false;
  const names = whole
    .replace(/^\s*\p{L}+ /u, '')
    .split(/\s+/)
    .some((word) => /^["«(]?\p{Lu}[\p{L}.'’-]*[,"»)]?$/u.test(word) && !KNOWN_WORD.test(word));
  const handle =
    /(?:^|[\s,])[a-z][\w.-]*[a-z\d](?: via [^,]{1,60})? (?:wrote|said|schrieb|escribió|написал|пишет)/iu.test(whole);
  return (names || handle) && !NO_CORRESPONDENT.test(whole);
}

/** Two capitalised words, or one behind the date: "On 23.11.2026 at 14:05 the system wrote:" names nobody. */
function namesSomebody(whole: string): boolean {
  const words = whole.replace(/^\s*(?:On|At|Le|Am|El|Op|Em)\s/, '').match(/\p{Lu}[\p{Ll}'’.-]+/gu) ?? [];
  return words.some((word) => !KNOWN_WORD.test(word));
}

const KNOWN_WORD =
  /^["«(]?(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|пн|вт|ср|чт|пт|сб|вс|понед|вторн|сред|четв|пятн|субб|воскр|дүйс|сейс|сәрс|бейс|жұма|сенбі|жексен)/i;
const WEEKDAY = new RegExp(
  `${NO_LETTER_BEFORE}(?:${WEEKDAYS}|lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)${NO_LETTER_AFTER}`,
  'iu',
);
/** Who "writes" in a report of a fault: the system, the site, whoever asks. */
const NO_CORRESPONDENT =
  /(?<!\p{L})(?:you|i|we|it|they|system|site|server|portal|program|robot|bot|log|console|вы|я|мы|он[аои]?|система|сайт|сервер|портал|программа|робот|бот|сіз|мен|біз|ол|жүйе|сайт|портал|бағдарлама)(?!\p{L})/iu;

export function nextFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at]!)) at++;
  return at;
}

export function previousFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at >= 0 && isBlank(lines[at]!)) at--;
  return at;
}
