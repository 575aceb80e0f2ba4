// What the writer is sorry to have said or done: "простите, вчера обозвал вас дурой", "I called you a liar and I take it back", "ақымақ деп қалдым, кешіріңіз".

import type { Hit } from './hit-list';
import { LONGEST_SENTENCE } from './sentence';
import type { Token } from './token';

const SORRY =
  /^(?:извин(?:ите|и|яюсь|яемся)|прост(?:ите|и)|прощени[яе]|неправа?|каюсь|раскаиваюсь|стыдно|sorry|apologi[sz]e|apologies|apology|forgive|regret|кешіріңіз|кешіріңіздер|кешір|кешірім|өкінемін|ұялып|ұялдым)$/;
/** "беру слова назад", "take it back". */
const BACK = /^(?:назад|обратно|back|қайтарып)$/;
const TAKES = /^(?:беру|забираю|take|took|аламын)$/;
const CALLED = /^(?:обозвал|назвал|обзывал|называл|окрестил)а?$/;
const CALLED_IN_ENGLISH = /^(?:called|calling)$/;
const CALLED_IN_KAZAKH =
  /^(?:қалдым|қалыппын|айттым|айтыппын|атадым|атаппын|дедім|жаздым|жазыппын|ұрыстым|балағаттадым|қойдым|қойыппын)$/;
const BEHAVED = /^(?:по)?в[её]ла?$/;
const OTHERS = /^(?:он|она|они|бы|б|не|но|he|she|they|not|but|бірақ|емес)$/;
const OF_WRITER_IN_ENGLISH = /^(?:i|for|by|have|having|ive|i've)$/;
/** Before a verb of which the writer is the subject. */
const OF_WRITER = /^(?:я|мы|что|где|вчера|сегодня|сгоряча|раньше|недавно|зря|напрасно|случайно|невольно|тогда|грубо)$/;
const NAME_REACH = 6;
/** Words of a clause before "and called". */
const CLAUSE_REACH = 6;
/** What the writer did as well: "я погорячился и назвал", "сорвалась и обозвала". */
const LOST_TEMPER =
  /^(?:погорячил|сорвал|разозлил|вспылил|психанул|разнервничал|нагрубил|нахамил|накричал|наорал|выпил|не)(?:а|ся|ась)?$/;

/** Is the writer sorry for the name that he called somebody, or for what he behaved like? */
export function isTakenBack({ first, last, entry }: Hit, tokens: readonly Token[]): boolean {
  if (entry.grade !== 'insult' || entry.flags.has('threat')) return false;
  if (!isNamed(first, last, tokens)) return false;
  let [isSorry, isBack, takes] = [false, false, false];
  for (let at = Math.max(0, first - LONGEST_SENTENCE); at <= last + LONGEST_SENTENCE && at < tokens.length; at++) {
    const { word } = tokens[at]!;
    isSorry ||= SORRY.test(word);
    isBack ||= BACK.test(word);
    takes ||= TAKES.test(word);
  }
  return isSorry || (isBack && takes);
}

function isNamed(first: number, last: number, tokens: readonly Token[]): boolean {
  const { sentence, quoted } = tokens[first]!;
  // "Простите за «…»"
  if (
    quoted &&
    /^(?:за|for|about)$/.test(
      tokens[first - (/^(?:the|my|those|ваше)$/.test(tokens[first - 1]?.word ?? '') ? 2 : 1)]?.word ?? '',
    )
  )
    return true;
  const saying = tokens[last + 1]?.word ?? '';
  if (/^(?:деппін|депін|деппіз|дедім|дедік|емессі[зң]\p{L}*)$/u.test(saying)) return true;
  if (saying === 'деп' && CALLED_IN_KAZAKH.test(tokens[last + 2]?.word ?? '')) return true;
  for (let at = last; at >= 0 && first - at <= NAME_REACH && tokens[at]!.sentence === sentence; at--) {
    const { word } = tokens[at]!;
    // Behind a comma it is another name.
    if (at < first && (OTHERS.test(word) || /[,;:]|\s[–—-]/.test(tokens[at + 1]!.before))) return false;
    if (CALLED.test(word)) return isOfWriter(at, tokens) && !OTHERS.test(tokens[at + 1]?.word ?? '');
    if (CALLED_IN_ENGLISH.test(word) && isOfEnglishWriter(at, tokens)) return true;
    // "what I said about you being …"
    if (/^(?:said|wrote)$/.test(word) && tokens[at - 1]?.word === 'i' && tokens[last - 1]?.word === 'being')
      return true;
    if (BEHAVED.test(word) && tokens[at + 1]?.word === 'себя') return isOfWriter(at, tokens);
  }
  return false;
}

/** "I called", "I lost my temper and called". */
function isOfEnglishWriter(verb: number, tokens: readonly Token[]): boolean {
  const before = tokens[verb - 1]?.word ?? '';
  if (OF_WRITER_IN_ENGLISH.test(before)) return true;
  if (before !== 'and') return false;
  const { sentence } = tokens[verb]!;
  for (let at = verb - 2; tokens[at]?.sentence === sentence && verb - at <= CLAUSE_REACH; at--) {
    if (OTHERS.test(tokens[at]!.word)) return false;
    if (tokens[at]!.word === 'i') return true;
  }
  return false;
}

/** "что обозвал", "вчера назвал", "Назвал": no other subject stands before the verb. */
const isOfWriter = (verb: number, tokens: readonly Token[]): boolean =>
  tokens[verb - 1]?.sentence !== tokens[verb]!.sentence ||
  tokens[verb]!.before.includes(',') ||
  (tokens[verb - 1]!.word === 'и' && LOST_TEMPER.test(tokens[verb - 2]?.word ?? '')) ||
  OF_WRITER.test(tokens[verb - 1]!.word);
