// Does the writer use the abusive word, or report that somebody used it, or ask about the word itself?

import { isCallAsked, isSpellingAsked, isWordAsked } from './asked-words';
import { isOfNewsOrWard } from './crime-news';
import { CUE_BIT, type Cue } from './entry';
import { isForbiddenCall } from './excuse-ban-en';
import { isToldBehindInEnglish } from './excuse-echo-en';
import { headOfRow, isReportedOfOthers, rowStart } from './excuse-en';
import { isKazakhMention, isNamedInKazakh, isYourWord } from './excuse-kk';
import { isOthersName } from './excuse-others';
import { isToldInRussian } from './excuse-ru';
import { isNameOfPhrase, isWriter } from './excuse-self';
import { isAskedAbout, isCalledByWriter, isSpeechOfAnother } from './excuse-speech';
import { isSubjectOfReport } from './excuse-subject';
import { isSaidInTale } from './excuse-tale';
import { isAttributed, isSaidOfWriter } from './excuse-that';
import type { Hit, Hits } from './hit-list';
import { isKazakhPlural } from './kazakh-names';
import { isOwnWords } from './own-words';
import { isQuotedOfOthers } from './quoted-words';
import { isSaidByOther } from './said-by-other-kk';
import { isTakenBack } from './taken-back';
import { isHeading, isInTitle } from './titles';
import type { Token } from './token';
import { isUnderLabel } from './under-label';
import { isInWork, isOfStage } from './works';

export type Excuse = 'report' | 'mention' | 'self';

/** Words between a report ("he called me") and the word reported. */
const REPORT_REACH = 6;
/** An unquoted obscene word must follow the report at once: "послал меня на …". */
const OBSCENE_REACH = 3;
/** Words between the verb of the report and "me". */
const ME_REACH = 3;
const MENTION_REACH = 6;
/** "Одним словом, …", "нет слов, …", "шах и мат, …", "простите за выражение, …": what makes a turn of speech, no word that is named. */
const TURN_OF_SPEECH = /^(?:(?:одн(?:о|им)|нет|нету|без|другого|иного) сл|и мат$|за выражени)/;
/** What is named behind these is a work or a thing that the writer judges: "фильм …", a vulgar word, is no title. */
const JUDGED = /^(?:роман|спектакл|фильм|книг|произведени|повест|сказк|фильтр|поняти|названи)/;
const SELF_REACH = 4;
/** Kazakh first person on the abusive word: топаспын, "I am such a fool". */
const OF_ONESELF = /[мбп](?:[ыіи]н|yn|in)(?:[ғг]ой|goi)?$/;
/** A Kazakh verb in the first person: түкіремін, жиіркенемін. */
const FIRST_PERSON_VERB = /[аейяaey](?:м[ыіи]н|m[yi]n)$|[пб]п[еаиыі]н$|көр[мг]е[а-яғі]*[мп][іи]н$/;

/** Of somebody else: деді, дейді. */
const SAID = /^(?:де(?:ді|йді|пті|ген)|de(?:di|idi|ydi|pti|gen))\p{L}*$/u;
/** Kazakh "…, saying", before the verb of what somebody said. */
const SAYING = /^(?:деп|dep)$/;
/** What somebody else did in words: қорқытты, айтып жатыр, жазды. */
const UTTERED =
  /^(?:[қк]ор[қк]ыт|айт|ай[қк]айла|жаз|ескерт|бопсала|опсала|[ұу]рыс|жек[іи]|qorqyt|korkyt|aitt?|zhaz)\p{L}*$/u;
const BY_WRITER = /(?:[дт][ыіи](?:м|[қк])|[ыіи]?м|м[ыіи][нз]|dym|tym)$/u;
/** What somebody else thinks of the writer: "мені … деп ойлайды". */
const THOUGHT = /^(?:ойлай|санай|есептей)(?:ды|ді|ма)?$/;
/** Words between "me" and the word that was said. */
const SWORN_REACH = 5;
/** Words between "saying" and its verb: "… деп маған телефонмен қорқытты". */
const UTTERED_REACH = 3;

/** @param trailing what follows the last word of the text. */
export function excuseOf(
  found: Hit,
  tokens: readonly Token[],
  { abuse, cues }: Hits,
  trailing: string,
): Excuse | undefined {
  const hit = headOfRow(found, abuse, tokens);
  const { sentence } = tokens[hit.first]!;
  const quoted = tokens[hit.first]!.quoted || isInSingleQuotes(hit, tokens);
  const inSentence = (at: number) => tokens[at]?.sentence === sentence;
  const has = (at: number, cue: Cue) => inSentence(at) && (cues[at]! & CUE_BIT[cue]) !== 0;
  const hasWithin = (from: number, to: number, cue: Cue) => {
    for (let at = from; at <= to; at++) if (has(at, cue)) return true;
    return false;
  };
  if (isUnderLabel(hit, tokens) || isOwnWords(hit, tokens, trailing, has)) return undefined;
  if (isNamedInKazakh(hit, tokens)) return 'mention';
  if (isSaidByOther(hit, tokens)) return 'report';
  if (hit.entry.flags.has('threat') && !quoted) return isThreatOfAnother(hit, tokens) ? 'report' : undefined;
  if (isTakenBack(hit, tokens)) return 'self';
  if (isSwornByAnother(hit, tokens, has)) return 'report';
  if (isSpeechOfAnother(hit, tokens, has) || isSaidInTale(hit, tokens)) return 'report';
  if (isToldInRussian(hit, tokens, has) || isToldBehindInEnglish(hit, tokens)) return 'report';
  const isAbuse = (at: number) => abuse.some(({ first, last }) => first <= at && at <= last);
  if (isCalledByWriter(hit, tokens, isAbuse)) return undefined;
  if (isSaidOfWriter(hit, tokens, isAbuse, has) || isAttributed(hit, tokens, has)) return 'report';
  if (
    isWordAsked(hit, tokens, trailing, has) ||
    isCallAsked(hit, tokens, trailing, has) ||
    isSpellingAsked(hit, tokens, trailing, has) ||
    isHeading(hit, tokens, trailing, has)
  )
    return 'mention';
  if (isAskedAbout(hit, tokens) || isForbiddenCall(hit, tokens)) return 'mention';
  if (isInWork(hit, tokens, has) || isOfStage(hit, tokens, has)) return 'mention';
  if (isQuotedOfOthers(hit, tokens) || isOfNewsOrWard(hit, tokens, has)) return 'report';
  const isJudged = hit.entry.grade === 'obscene' && JUDGED.test(tokens[hit.first - 1]?.word ?? '');
  const isTurn =
    !quoted &&
    (isJudged ||
      TURN_OF_SPEECH.test(wordsBefore(hit, tokens)) ||
      tokens[hit.first - 3]?.word === 'in' ||
      isInShort(hit, tokens));
  if (
    (has(hit.first - 1, 'mention') && !isTurn && !isYourWord(hit, tokens)) ||
    (isKazakhMention(hit, tokens) && has(hit.last + 1, 'mention'))
  )
    return 'mention';
  if (quoted && hasWithin(hit.first - MENTION_REACH, hit.last + MENTION_REACH, 'mention')) return 'mention';
  if (quoted && hit.entry.grade === 'insult' && isInTitle(hit.first, tokens)) return 'mention';
  if (!quoted && isCalledOut(hit, tokens, cues)) return undefined;
  // "I was a fool": the phrase begins with words between the writer and the name.
  const bare =
    hit.first === hit.last || has(hit.first, 'filler') || has(hit.first, 'point') || isNameOfPhrase(hit, abuse);
  if (hit.entry.grade === 'insult' && !hit.you && ((bare && saysOfSelf(hit, tokens, has)) || isWriter(hit, tokens)))
    return 'self';
  if (hit.entry.language === 'kk' && hit.entry.grade === 'insult' && isOfOneself(tokens[hit.last]!)) {
    // A name in the first person; "бетіңе түкіремін", "I spit in your face", is done to somebody.
    if (hit.first === hit.last || !FIRST_PERSON_VERB.test(tokens[hit.last]!.word)) return 'self';
  }
  const isYou = (at: number) => has(at, 'you');
  if (!quoted && isSubjectOfReport(hit, tokens, has)) return undefined;
  if (isReportedOfOthers(hit, tokens, isYou) || isOthersName(hit, tokens, isYou)) return 'report';
  if (!quoted && (has(hit.first - 1, 'you') || has(hit.last + 1, 'you'))) return undefined;
  const loose = hit.entry.grade === 'insult' || quoted;
  const from = loose ? rowStart(hit, tokens) - REPORT_REACH : hit.first - OBSCENE_REACH;
  const to = loose ? hit.last + REPORT_REACH : hit.last;
  for (let at = from; at <= to; at++) {
    if (
      has(at, 'report') &&
      (at < hit.first || at > hit.last) &&
      tokens[at - 1]?.word !== 'so' &&
      !isInAnotherClause(hit, at, tokens) &&
      (quoted || hasWithin(at - ME_REACH, at + ME_REACH, 'me'))
    )
      return 'report';
  }
  return undefined;
}

/** Kazakh "your operator is a fool, scolded me": what was said needs its "деп". */
function isInAnotherClause({ last, entry }: Hit, at: number, tokens: readonly Token[]): boolean {
  if (entry.language !== 'kk' || at < last || tokens[last + 1]?.before !== ', ') return false;
  for (let between = last + 1; between <= at; between++) if (SAYING.test(tokens[between]!.word)) return false;
  return true;
}

/** "Словом, …" */
const isInShort = ({ first }: Hit, tokens: readonly Token[]): boolean =>
  tokens[first - 1]?.word === 'словом' && tokens[first]!.before.includes(',');

/** The two words before the abuse. */
const wordsBefore = ({ first }: Hit, tokens: readonly Token[]): string =>
  first < 2 ? '' : `${tokens[first - 2]!.word} ${tokens[first - 1]!.word}`;

/** Just the word between single quotes: 'nitwit'. An apostrophe stands before or after a word, seldom on both sides. */
const isInSingleQuotes = ({ first, last }: Hit, tokens: readonly Token[]): boolean =>
  /['‘]$/.test(tokens[first]!.before) && /^['’]/.test(tokens[last + 1]?.before ?? '');

/** Of what somebody was called, Russian says the instrumental: "назвал меня, клиента, дураком". */
const CALLED = /(?:[ое]м|[ое]й|[аяыи]ми|ым|им)$/u;
/** The dative: "сказал мне, идиоту, что …". */
const TOLD_TO = /[бвгджзклмнпрстфхцчшщ]у$|[ая]м$|е$/u;
const LONGEST_WORD = 30;

/** May stand between "us" and the comma. */
const TOLD = new Set(
  'nothing lies twice again yesterday ничего неправду ерунду чушь вчера опять снова дважды'.split(' '),
);

/**
 * "You wrote to us, fool", "you told us nothing, fool": set off by a comma behind "me" or "us", the last word or before another
 * comma, and no report follows.
 */
function isCalledOut({ first, last }: Hit, tokens: readonly Token[], cues: Hits['cues']): boolean {
  const token = tokens[first]!;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (before?.sentence !== token.sentence || !token.before.includes(',')) return false;
  const me = TOLD.has(before.word) ? first - 2 : first - 1;
  if (me < 0 || (cues[me]! & CUE_BIT.me) === 0) return false;
  const word = tokens[last]!.word;
  if (word.length <= LONGEST_WORD && (CALLED.test(word) || TOLD_TO.test(word))) return false;
  return after?.sentence !== token.sentence || after.before.includes(',');
}

const isOfOneself = ({ word }: Token): boolean => word.length <= LONGEST_WORD && OF_ONESELF.test(word);

/** "I am such a …": the writer and fillers stand right before the word. */
function saysOfSelf({ first, entry }: Hit, tokens: readonly Token[], has: (at: number, cue: Cue) => boolean): boolean {
  for (let at = first - 1; at >= first - SELF_REACH; at--) {
    if (has(at, 'you') || has(at, 'person')) return false;
    // The i of "nu i durak", Russian in Latin letters, is "and"; "не" of "не деген", Kazakh "what a …", is no negation.
    // "I got some …": of somebody whom the writer met.
    if (entry.language === 'en' && /^(?:got|have|had)$/.test(tokens[at + 1]!.word)) return false;
    if (has(at, 'self') && !has(at, 'point'))
      return !isAndBehindPlural(at, tokens) && (entry.language === 'en' || tokens[at]!.word !== 'i');
    if (!has(at, 'filler') && !has(at, 'point')) return false;
  }
  return false;
}

/** Kazakh мен is "I", and "and" behind a name of several: "қарақшылар мен қанішерлер". */
const isAndBehindPlural = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at]!.word === 'мен' && tokens[at]!.before === ' ' && isKazakhPlural(tokens[at - 1]?.word ?? '');

/** "… деп боқтады мені": Kazakh says right behind the word that another uttered it, of the writer. */
function isSwornByAnother({ last }: Hit, tokens: readonly Token[], has: (at: number, cue: Cue) => boolean): boolean {
  const says = tokens[last + 1]?.word ?? '';
  // "маған … деді": said by another to the writer.
  if (has(last + 1, 'report') && SAID.test(says)) return hasMeBefore(last, has);
  if (!SAYING.test(says)) return false;
  if (THOUGHT.test(tokens[last + 2]?.word ?? '')) return hasMeBefore(last, has);
  for (let at = last + 1; at <= last + 1 + UTTERED_REACH; at++) {
    if (!has(at, 'report')) continue;
    const verb = tokens[at]!.word;
    if (verb.length > LONGEST_WORD || BY_WRITER.test(verb)) return false;
    if (hasMeBefore(last, has)) return true;
    for (let near = last; near <= at + ME_REACH; near++) if (has(near, 'me')) return true;
  }
  return false;
}

function hasMeBefore(last: number, has: (at: number, cue: Cue) => boolean): boolean {
  for (let near = last - SWORN_REACH; near <= last; near++) if (has(near, 'me')) return true;
  return false;
}

/** "… деп қорқытты", "… депті": an unquoted threat counts unless Kazakh says at once that another uttered it. */
function isThreatOfAnother({ entry, last }: Hit, tokens: readonly Token[]): boolean {
  const saying = tokens[last + 1];
  const { sentence } = tokens[last]!;
  if (entry.language !== 'kk' || saying?.sentence !== sentence) return false;
  // "… өлтіремін депті": somebody else's words.
  if (SAID.test(saying.word)) return !BY_WRITER.test(saying.word) && saying.before === ' ';
  if (!SAYING.test(saying.word)) return false;
  for (let at = last + 2; at <= last + 1 + UTTERED_REACH; at++) {
    const token = tokens[at];
    if (token?.sentence !== sentence) return false;
    // "… деп жазып отырмын": the person stands on the auxiliary.
    const auxiliary = tokens[at + 1]?.sentence === sentence ? tokens[at + 1]!.word : '';
    if (UTTERED.test(token.word)) return !BY_WRITER.test(token.word) && !BY_WRITER.test(auxiliary);
  }
  return false;
}
