// What persons of a story say to one another: "— Дурак ты, братец, — сказал старик", '"You fool!" cried the captain', «— Ақымақ! — деді ол».

import type { Hit } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import type { Token } from './token';

/** Words from the name back to where the talk begins, and on to what tells who says it. */
const SPEECH_REACH = 25;
/** Words in which the verb is looked for: "— ласково сказал старик", '" the old man cried'. */
const TELLER_REACH = 3;
const LONGEST_WORD = 20;
/** A line of talk opens with a dash. */
const OPENS_LINE = /\n[ \t]*[—–-]\s+$/;
const OPENS_TEXT = /^\s*[—–-]\s+$/;
/** Behind what is said, before who says it. */
const BEHIND = /[!?,.…»”"]\s*[—–-]\s+$/;
const CLOSES = /^[,!?.]?["”’»]/;
const TELLS = inEitherTyping(
  /^(?:(?:с|рас|под|пере|при)?сказал|(?:за|вс|вы|про|по)?кри(?:к|ч)(?:ну|а)л|(?:во|вос)?кликнул|вскричал|(?:про)?шептал|шепнул|(?:от|за)метил|ответил|отвечал|вздохнул|(?:за|рас)смеял|усмехнул|взвизгнул|взревел|(?:про)?говорил|(?:про)?бормотал|буркнул|проворчал|произнес|подумал|(?:за)?плакал|(?:за)?орал|рявкнул|молвил|промолвил|возразил|добавил|спросил|зарычал|прошипел|пробасил|топнул|хохотал|захохотал|огрызнул|передразнил|пожурил)(?:а|и|о|я|ся|ась|ись)?$|^(?:said|cried|exclaimed|shouted|whispered|replied|answered|muttered|growled|roared|asked|returned|added|continued|thought|screamed|yelled|sobbed|sighed|laughed|retorted|snapped|hissed|murmured|remarked|observed|grumbled|snarled|bellowed|sneered|groaned|gasped|sang|called)$|^(?:деді|депті|дейді|деп|айқайлады|сыбырлады|айғайлады)$/,
);
/** Who tells of their own words, of those of their people or of everybody's, excuses none of them. */
const WRITER = inEitherTyping(
  /^(?:я|мы|мо(?:й|я|и)|наш[аи]?|весь|вся|все|кажд(?:ый|ая)|люб(?:ой|ая)|i|we|my|our|all|every(?:one|body)?|each|any(?:one|body)?|half|мен|біз|менің|біздің|бүкіл|барлық|бәрі(?:міз)?|барлығы(?:мыз)?|әр|әркім|кез)$/,
);

/** Is the name within what a person of a story says? Threats and obscenity are none of it. */
export function isSaidInTale({ first, last, entry }: Hit, tokens: readonly Token[]): boolean {
  if (entry.grade !== 'insult' || entry.flags.has('threat')) return false;
  if (tokens[first]!.quoted) return isToldBehind(tokens, last, CLOSES);
  const opening = openingOf(tokens, first);
  if (opening < 0) return false;
  // "— Собака! — крикнул мальчик. — Там собака!": who speaks is told before, and a dash takes up the talk again.
  let isTalk = true;
  let isTeller = false;
  for (let at = opening + 1; at <= first; at++) {
    if (!BEHIND.test(tokens[at]!.before)) continue;
    const isTelling = isTold(tokens, at);
    isTalk = !isTelling;
    isTeller ||= isTelling;
  }
  return isTalk && (isTeller || isToldBehind(tokens, last, BEHIND));
}

/** Where the line of talk begins that the word at `from` may be in; -1 where there is none. */
function openingOf(tokens: readonly Token[], from: number): number {
  for (let at = from; at >= 0 && at >= from - SPEECH_REACH; at--) {
    const { before, start } = tokens[at]!;
    if (OPENS_LINE.test(before) || (start === before.length && OPENS_TEXT.test(before))) return at;
    if (before.includes('\n')) return -1;
  }
  return -1;
}

/** Does what first follows the talk tell who says it? */
function isToldBehind(tokens: readonly Token[], last: number, ends: RegExp): boolean {
  for (let at = last + 1; at < tokens.length && at <= last + SPEECH_REACH; at++) {
    const { before, quoted } = tokens[at]!;
    if (ends.test(before) && !quoted) return isTold(tokens, at);
  }
  return false;
}

/** Do the words from here on say who speaks, and is it somebody else than the writer? */
function isTold(tokens: readonly Token[], from: number): boolean {
  let isTeller = false;
  for (let at = from; at < tokens.length && at < from + TELLER_REACH + (isTeller ? 2 : 0); at++) {
    const { word, before } = tokens[at]!;
    if (at > from && before !== ' ') break;
    if (WRITER.test(word)) return false;
    isTeller ||= word.length <= LONGEST_WORD && TELLS.test(word);
  }
  return isTeller;
}
