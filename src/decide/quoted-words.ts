// Which words of an operator's text are the requester's own, repeated as a quotation: they are not the operator's rudeness (clause 16).
import { isListedAsWord } from './named-as-word';
import { aroundOf } from './sentence-around';

/** Half-open, in UTF-16 indices. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Word extends Span {
  readonly word: string;
}

/** Pairs of quotation marks; a pair of equal ones is told by what stands around it. */
const MARKS: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['„', '“'],
  ['„', '”'],
  ['“', '”'],
  ['‘', '’'],
  ['‹', '›'],
  ['"', '"'],
  ["'", "'"],
];
/** A quotation without a word of introduction must have so many words, or be a whole sentence of the requester's of two: one word in quotation marks is mere irony. */
const SPEAKS_FOR_ITSELF = 3;
const WHOLE_SENTENCE = 2;
/** So far from a quotation its introduction may stand, in characters. */
const REACH = 120;
/** Quotations longer than this are compared no further than that. */
const LONGEST = 2_000;

/** An introduction further back than so many colons introduces something else. */
const MOST_SIGNS = 3;

/** Who wrote or said it: never the first person. */
const ATTRIBUTION = new RegExp(
  [
    '(?:пишете|пишешь|пишет|(?:на)?писать|(?:на)?писал[аи]?|написано|сказал[аи]|сказано|говорите|говоришь|говорит|назвали|называете|выразились|указали|указано)',
    '(?:употреб|использ|цитат|цитиру)\\p{L}*',
    '(?:ваш|твое|этого|его|ее)\\p{L}*\\s+(?:слов|фраз|письм|сообщен|выражен|обращен)\\p{L}*',
    '(?:слов(?:о|а|ам|ами|ах|е|ом)?|фраз\\p{L}*|(?:выражени|высказывани|реплик)\\p{L}*|тем(?:а|е|ы|у|ой)|заголов\\p{L}*)',
    '(?:жаз(?:дыңыз|дың|ғансыз|ғансың|ыпсыз|ыпсың|асыз|асың|ылған|ылыпты|ды|ған)|айт(?:тыңыз|тың|қансыз|қансың|ыпсыз|асыз|ылған|ты|қан)|ата(?:дыңыз|ғансыз|псыз))\\p{L}*',
    '(?:депсіз|дедіңіз|дегенсіз|дейсіз|дегеніңіз|деген|дәйексөз|хатыңыз|хатта|сөзіңіз|сөздеріңіз|сөз(?:ін|дер)?|тақыры[бп])\\p{L}*',
    '(?:де(?:меңіз|меуіңіз)|(?:жаз|айт|қолдан|пайдалан)[бп]а)\\p{L}*',
    '(?:wrote|writes|writing|us(?:e|ed|ing)|said|called|quot(?:e|ed|ing|ation)|you\\s+(?:write|say|call|put)|words?|phrase|expressions?|language|wording|remarks?|subject|your\\s+(?:e-?mail|mail|message|letter|request))',
  ]
    .map((choice) => `(?<!\\p{L})${choice}(?!\\p{L})`)
    .join('|'),
  'iu',
);
/** Behind an attribution: here the requester's words begin, with or without quotation marks. */
const BEGINS = /(?::|[,–—-]?\s+(?:что|that))\s*$/iu;
/** "Ваш вопрос: …", "Q: …" at the beginning of a line: what follows is theirs to its end. */
const LABEL =
  /^\s*(?:[-–—*•]\s*)?(?:(?:ваш\p{L}*|сіздің|your|the)\s+)?(?:вопрос|сообщение|обращение|письмо|(?:вопрос |сообщение |письмо )?(?:клиент|заявител|пользовател)\p{L}*|тұтынушы|клиент|сұрақ|сұрағыңыз|хатыңыз|өтінішіңіз|хабарламаңыз|q|question|request|message|e-?mail|client|customer|user)\s*$/iu;
/** "На Ваше «…»": right before the mark. */
const YOURS = /(?<!\p{L})ваше(?:го|му)?\s*$/iu;
/** "Сам ты «…»", "you are «…»": words thrown back at the one who wrote them are the operator's own. */
const THROWN_BACK =
  /(?<!\p{L})(?:ты|вы|сам[аи]?|тебя|вас|сен|сіз|сендер|сіздер|өзің|өзіңіз|you|yourself|are|is)\s*[–—-]?\s*$/iu;

export type IsQuoted = (text: string, place: Span) => boolean;

/**
 * Tells whether words at a place of an operator's text stand in a quotation that occurs, but for case, spaces and
 * punctuation, in what the requester wrote. Marks alone excuse nothing; letters hidden behind stars are taken for those of
 * the original.
 */
export function quotedFrom(said: readonly string[]): IsQuoted {
  const theirs = said.map((one) => wordsOf(one));
  const sentences = said.flatMap((one) => one.split(/[.!?…\n]+/).map(bare));
  return (text, place) => {
    const occurs = (span: Span): boolean => {
      const parts = segments(text, span);
      return parts.length > 0 && parts.every((words) => theirs.some((all) => has(all, words)));
    };
    return (
      inMarks(text, place).some((span) => mayQuote(text, span, sentences) && occurs(span)) ||
      inQuotedLines(text, place).some(occurs) ||
      introduced(text, place).some(occurs) ||
      repeated(text, place).some((span) => wordsIn(text, span) >= SPEAKS_FOR_ITSELF && occurs(span)) ||
      (isListedAsWord(aroundOf(text, place)) && occurs(place))
    );
  };
}

/** The contents of the quotation marks around the place, within its paragraph. */
function inMarks(text: string, { start, end }: Span): Span[] {
  const from = text.lastIndexOf('\n\n', start) + 1;
  const paragraphEnd = text.indexOf('\n\n', end);
  const to = paragraphEnd < 0 ? text.length : paragraphEnd;
  return MARKS.flatMap(([open, close]) => {
    const opens = lastMark(text, open, from, start, open === close);
    const closes = nextMark(text, close, end, to, open === close);
    if (opens < 0 || closes < 0 || closes - opens > LONGEST) return [];
    if (open !== close && text.slice(opens + 1, start).includes(close)) return [];
    return [{ start: opens + 1, end: closes }];
  });
}

/** Of equal marks the one before a word opens and the one behind a word closes; between letters it is an apostrophe. */
function lastMark(text: string, mark: string, from: number, before: number, equal: boolean): number {
  for (let at = before > 0 ? text.lastIndexOf(mark, before - 1) : -1; at >= from; at = text.lastIndexOf(mark, at - 1)) {
    if (!equal || !isWordAt(text, at - 1)) return at;
    if (at === 0 || !isWordAt(text, at + 1)) return -1;
  }
  return -1;
}

function nextMark(text: string, mark: string, from: number, to: number, equal: boolean): number {
  for (let at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + 1)) {
    if (!equal || !isWordAt(text, at + 1)) return at;
  }
  return -1;
}

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}*]/u.test(text.charAt(at));

/** Introduced in its sentence, or long enough to be told as a quotation, and not thrown back. */
function mayQuote(text: string, span: Span, sentences: readonly string[]): boolean {
  const before =
    text
      .slice(Math.max(0, span.start - 1 - REACH), span.start - 1)
      .split(/[.!?]|\n\s*\n/)
      .at(-1) ?? '';
  const after = text.slice(span.end + 1, span.end + 1 + REACH).split(/[.!?\n]/)[0] ?? '';
  if (ATTRIBUTION.test(plain(before)) || ATTRIBUTION.test(plain(after)) || YOURS.test(before)) return true;
  const quoted = text.slice(span.start, span.end);
  const words = wordsIn(text, span);
  const enough = words >= SPEAKS_FOR_ITSELF || (words >= WHOLE_SENTENCE && sentences.includes(bare(quoted)));
  return enough && !THROWN_BACK.test(before);
}

/** Lines with `>` that stayed in the text. */
function inQuotedLines(text: string, { start, end }: Span): Span[] {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = { start: from, end: lineEnd < 0 ? text.length : lineEnd };
  return /^\s*>/.test(text.slice(line.start, line.end)) && !text.slice(start, end).includes('\n') ? [line] : [];
}

/** "As you wrote: …" and «… деп жаздыңыз» without marks: from the place to the introduction, and no further. */
function introduced(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST);
  const signs = [...text.slice(lineStart, start).matchAll(/:|(?<!\p{L})(?:что|that)(?!\p{L})/giu)];
  for (const sign of signs.slice(-MOST_SIGNS)) {
    const begins = lineStart + sign.index + sign[0].length;
    const before = text.slice(Math.max(lineStart, begins - REACH), begins);
    if (BEGINS.test(before) && ATTRIBUTION.test(plain(lastSentence(before)))) spans.push({ start: begins, end });
  }
  for (const { index } of text.slice(end, end + REACH).matchAll(/(?<!\p{L})(?:деп|деген)(?!\p{L})/giu)) {
    const ends = end + index;
    const behind = text.slice(ends, ends + REACH).split(/[.!?\n]/)[0] ?? '';
    if (!/[.!?\n]/.test(text.slice(end, ends)) && ATTRIBUTION.test(plain(behind.replace(/^\s*\p{L}+/u, ''))))
      spans.push({ start, end: ends });
  }
  return spans;
}

/** Lines behind "Ваш вопрос: …", and whole ones below a line that introduces them: from its colon to the end of the place's line. */
function repeated(text: string, { start, end }: Span): Span[] {
  const from = Math.max(0, start - LONGEST);
  const lineEnd = text.indexOf('\n', end);
  return [...text.slice(from, start).matchAll(/:/g)].slice(-MOST_SIGNS).flatMap(({ index }) => {
    const colon = from + index;
    const line = text.slice(text.lastIndexOf('\n', colon) + 1, colon);
    const below = /^[^\S\n]*\n/.test(text.slice(colon + 1, start)) && ATTRIBUTION.test(plain(lastSentence(line)));
    return below || LABEL.test(line) ? [{ start: colon + 1, end: lineEnd < 0 ? text.length : lineEnd }] : [];
  });
}

const wordsIn = (text: string, { start, end }: Span): number => wordsOf(text.slice(start, end)).length;

const lastSentence = (text: string): string => text.split(/[.!?\n]/).at(-1) ?? '';

/** What is left out ("…", "[...]") parts a quotation in two. */
function segments(text: string, { start, end }: Span): (readonly string[])[] {
  const parts = text.slice(start, end).split(/(?<!\p{L})(?:\[?(?:…|\.{3})\]?)/u);
  return parts.map((part) => wordsOf(part).map(({ word }) => word)).filter((words) => words.length > 0);
}

/** The words alone. */
const bare = (text: string): string =>
  wordsOf(text)
    .map(({ word }) => word)
    .join(' ');

/** Letters, digits and the stars that hide letters (before a word they are what a bold one is in plain text); what trails off ("х…") hides its end. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}][\p{L}\p{N}\p{M}\p{Cf}*]*(?:…|\.{3})?/gu)].map(
    ({ 0: raw, index }) => ({
      word: plain(raw.replace(/…|\.{3}/, '*')),
      start: index,
      end: index + raw.length,
    }),
  );
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/\p{Cf}/gu, '');

function has(all: readonly Word[], wanted: readonly string[]): boolean {
  const last = all.length - wanted.length;
  for (let at = 0; at <= last; at++) {
    if (wanted.every((word, next) => isSame(word, all[at + next]!.word))) return true;
  }
  return false;
}

function isSame(quoted: string, original: string): boolean {
  if (quoted === original) return true;
  const star = quoted.indexOf('*');
  if (star < 1 || original.length < quoted.replaceAll('*', '').length) return false;
  return original.startsWith(quoted.slice(0, star)) && original.endsWith(quoted.slice(quoted.lastIndexOf('*') + 1));
}
