// Kazakh verbs in the polite second person that are spelt as words of reproach: "you have seen it" (көргенсіз, also "ill-bred"), "you will
// reach it" (жетесіз, also "witless"). What stands before them tells: a verb has its object in the accusative or its goal in the dative.

import type { Hit } from './hit-list';
import type { Token } from './token';

const SEEN = /^к[өо]ргенс[іи][зңн](?:дер)?$/;
const REACH = /^жетес[іи][зңн](?:дер)?$/;
/** Said to a friend it can be nothing else. */
const TO_FRIEND = /с[іи][ңн](?:дер)?$/;
/** Whom or what was seen. */
const OBJECT = /.(?:[ндт][ыіи]|[ыіи]н)$/;
/** What is reached, by what means, or what is done for it. */
const GOAL = /..(?:[ғгқк][ае]|на|не|[пбм]ен|с[ае][ңн][ыіи]з)$/;
const QUESTION = /^[бм]е$/;

/** "Don't break …", which warns a friend: the negation ends it, where a threat would have its person. */
const WARNING = /[бвгғджзйкқлмнңпрстчшщ]м[ае](?:ңыз|ңіз|ңыздар|ңіздер|ңдар|ңдер|ші|шы)?$/;

/** Is the word the verb of its sentence, or a phrase of threat a warning ("сүйегіңді сындырма, мұз тайғақ")? */
export function isKazakhVerb({ first, last, entry }: Hit, tokens: readonly Token[]): boolean {
  if (first !== last) return entry.language === 'kk' && entry.flags.has('threat') && WARNING.test(tokens[last]!.word);
  const { word, sentence } = tokens[first]!;
  const isSeen = SEEN.test(word);
  if (!isSeen && !REACH.test(word)) return false;
  if (TO_FRIEND.test(word)) return true;
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  if (isSeen && next?.sentence === sentence && QUESTION.test(next.word)) return true;
  return before?.sentence === sentence && (isSeen ? OBJECT : GOAL).test(before.word);
}
