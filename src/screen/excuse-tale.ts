// What persons of a story say to one another: "— Дурак ты, братец, — сказал старик", '"You fool!" cried the captain', «— Ақымақ! — деді ол».

import type { Hit } from './hits';
import type { Token } from './token';

/** Words from the name to what tells who says it. */
const SPEECH_REACH = 25;
/** Words in which the verb is looked for: "— ласково сказал старик", '" the old man cried'. */
const TELLER_REACH = 3;
const LONGEST_WORD = 20;
/** A line of talk opens with a dash. */
const TALK = /^\s*[—–-]\s+$/;
/** Behind what is said, before who says it. */
const BEHIND = /[!?,.…»”"]\s*[—–-]\s+$/;
const CLOSES = /^[,!?.]?["”’»]/;
/** Of somebody else than the writer, who says "сказал мне" of another as well. */
const TELLS =
  /^(?:(?:с|рас|под|пере|при)?сказал|(?:за|вс|вы|про|по)?кри(?:к|ч)(?:ну|а)л|(?:во|вос)?кликнул|вскричал|(?:про)?шепта?л|(?:про)?шептал|шепнул|(?:от|за)метил|ответил|отвечал|вздохнул|(?:за|рас)смеял|усмехнул|взвизгнул|взревел|(?:про)?говорил|(?:про)?бормотал|буркнул|проворчал|произнес|подумал|(?:за)?плакал|(?:за)?орал|рявкнул|молвил|промолвил|возразил|добавил|спросил|зарычал|прошипел|пробасил|топнул|хохотал|захохотал|огрызнул|передразнил|пожурил)(?:а|и|о|я|ся|ась|ись)?$|^(?:said|cried|exclaimed|shouted|whispered|replied|answered|muttered|growled|roared|asked|returned|added|continued|thought|screamed|yelled|sobbed|sighed|laughed|retorted|snapped|hissed|murmured|remarked|observed|grumbled|snarled|bellowed|sneered|groaned|gasped|sang|called)$|^(?:деді|депті|дейді|деп|айқайлады|сыбырлады|айғайлады)$/;
const WRITER = /^(?:я|мы|i|we|мен|біз)$/;

/** Is the name within what a person of a story says? Threats and obscenity are none of it. */
export function isSaidInTale({ first, last, entry }: Hit, tokens: readonly Token[]): boolean {
  if (entry.grade !== 'insult' || entry.flags.has('threat')) return false;
  const { quoted } = tokens[first]!;
  if (!quoted && !TALK.test(tokens[0]!.before)) return false;
  const end = Math.min(tokens.length - 1, last + SPEECH_REACH);
  // In a line of talk who speaks may be told before: "— Собака! — крикнул мальчик. — Там собака!"
  for (let at = quoted ? last + 1 : 1; at <= end; at++) {
    const { before } = tokens[at]!;
    const isBehind = quoted ? CLOSES.test(before) : BEHIND.test(before);
    if (!isBehind || tokens[at]!.quoted) continue;
    if (isTold(tokens, at)) return true;
    if (quoted) return false;
  }
  return false;
}

function isTold(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + TELLER_REACH; at++) {
    const { word, before } = tokens[at]!;
    if (WRITER.test(word) || (at > from && before !== ' ')) return false;
    if (word.length <= LONGEST_WORD && TELLS.test(word)) return true;
  }
  return false;
}
