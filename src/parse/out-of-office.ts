// Is it an absence notice that carries no header saying so: by a generated subject, or by a short text that speaks of nothing else.
import type { KindClues } from './kind-clues';
import { matchesAny } from './kind-clues';
import {
  AWAY_ADVICE,
  AWAY_DATES,
  AWAY_NOW,
  AWAY_SENTENCES,
  AWAY_SUBJECT_PREFIXES,
  AWAY_SUBJECTS,
  NOT_AWAY,
} from './out-of-office-words';

/** Longer than this, somebody has more to say than that he is away. */
const NOTICE_AT_MOST = 1_500;
/** The absence is announced at the head of the text, greeting included. */
const HEAD = 300;

const SIGN_OFF =
  /\n ?(?:--|best(?: regards| wishes)?|kind regards|regards|sincerely|thanks|thank you|cheers|yours|с уважением|с наилучшими|спасибо|құрметпен|ізгі ниетпен|рахмет|рақмет|mit freundlichen|cordialement|saludos)[ ,.!\n]/;
const GREETING =
  /^(?:hello|hi|hey|dear|greetings|good (?:day|morning|afternoon|evening)|здравствуйте|добрый|доброго|доброе|уважаем|привет|сәлем|қайырлы|құрметті|армысыз|саламатсыз)/;

/** The words of an absence notice anywhere: enough to name the detail of a mail that a header already calls automatic. */
export function speaksOfAbsence(clues: KindClues): boolean {
  return (
    matchesAny(AWAY_SUBJECT_PREFIXES.slice(0, 1), clues.subject) ||
    matchesAny(AWAY_SUBJECT_PREFIXES.slice(2), clues.subject) ||
    matchesAny(AWAY_SUBJECTS.slice(0, 1), clues.subject) ||
    matchesAny(AWAY_SENTENCES, clues.own.slice(0, 2_000))
  );
}

/** The subject was made by an out-of-office assistant, and nobody answers below it. */
export function hasAwaySubject(clues: KindClues): boolean {
  return !clues.isReply && !clues.isForward && matchesAny(AWAY_SUBJECT_PREFIXES, clues.subject);
}

/** Sentences end at a full stop or a paragraph. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s|\n/).map((sentence) => sentence.trim());
}

/**
 * Share of the text, by length, that lies in sentences about the absence and what follows from it. Greeting and
 * everything below the sign-off are left out.
 */
function absenceShare(text: string): number {
  const signed = SIGN_OFF.exec(text);
  const body = signed === null || signed.index < 20 ? text : text.slice(0, signed.index);
  let about = 0;
  let all = 0;
  for (const words of sentencesOf(body)) {
    if (words.length < 3 || (words.length < 40 && GREETING.test(words))) continue;
    all += words.length;
    if ([AWAY_SENTENCES, AWAY_ADVICE, AWAY_DATES].some((patterns) => matchesAny(patterns, words)))
      about += words.length;
  }
  return all === 0 ? 0 : about / all;
}

/** A robot quotes the subject or the first words that it answers: `response to your message "Which browser?"`. */
function deniesAbsence(own: string): boolean {
  return matchesAny(NOT_AWAY, own.replace(/"[^"\n]{1,300}"/g, ''));
}

/**
 * An absence notice without any header (RFC 3834 is younger than most of them). A person must never be taken for a robot, so the words
 * have to fill the text, at its head, with no question, wish or past tense beside them, and speak to whoever wrote. Under a generated
 * subject less is asked for; on a discussion list, where people tell each other of their holidays, nothing but such a subject counts.
 */
export function isAwayNotice(clues: KindClues): boolean {
  const { own } = clues;
  if (clues.isForward || clues.containsForward) return false;
  if (hasAwaySubject(clues)) {
    if (matchesAny(AWAY_SENTENCES, own.slice(0, HEAD * 2)) && own.length <= NOTICE_AT_MOST * 2) return true;
    // A person may answer without "Re:" below a robot's subject; he leaves the history there, or asks something.
    return !clues.quotesHistory && own.length <= NOTICE_AT_MOST && !deniesAbsence(own);
  }
  if (own.length > NOTICE_AT_MOST || clues.quotesHistory || clues.onDiscussionList) return false;
  const absence = sentencesOf(own.slice(0, HEAD)).find((sentence) => matchesAny(AWAY_SENTENCES, sentence));
  if (absence === undefined || deniesAbsence(own)) return false;
  const subjectAgrees = !clues.isReply && matchesAny(AWAY_SUBJECTS, clues.subject);
  const points =
    (matchesAny(AWAY_NOW, absence) ? 2 : 1) +
    (matchesAny(AWAY_ADVICE, own) ? 2 : 0) +
    (matchesAny(AWAY_DATES, own) ? 1 : 0) +
    (subjectAgrees || clues.isReply || clues.isThreaded ? 1 : 0) +
    (clues.nullReturnPath ? 2 : 0);
  return points >= 4 && absenceShare(own) >= (subjectAgrees ? 0.4 : 0.6);
}
