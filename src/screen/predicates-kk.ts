// Kazakh predicates: does a word that describes or names an animal say it of the reader ("you are …", "you turn out to be …"), of all at
// hand ("all of them are …") or of somebody pointed at ("an arrant …")? Kazakh has no word for "is": the predicate ends its clause.

import type { Hit } from './hit-list';
import { isKazakhBeast, isKazakhPlural } from './kazakh-names';
import type { Token } from './token';

/** Behind the word: "you turn out to be", "you are like". */
const YOU_ARE =
  /^(?:екен|болып|болған|болыпты|сия[қк]ты|секілді|секилди|сы[қк]ылды|тәрізді|ш[ыі][ғг]ар|емес|ekem|eken|siya[qk]ty)(?:с[ыі][ңн]|сиң|син|syn|sin|sing|syng)(?:дар|дер|dar|der)?$/;
/** Behind it: "you are a … person". */
const YOU_ARE_ONE = /^(?:(?:адам|неме)с[ыіи][ңнз]|(?:жан|пенде|кісі|киси|біреу)с[ыі][ңз])(?:дар|дер)?$/;
/** Before it: "such as you"; the first only behind "you". */
const LIKE = /^(?:сия[қк]ты|секілді|секилди)$/;
const AS_YOU = /^(?:сендей|сендердей|сіздей|сіздердей|сиздей|сен|сендер|сіз|сіздер|сиз|сиздер)$/;
/** Before it: the reader. */
const YOU = /^(?:сен|сендер|өзің|озин|өздерің|оздерин|бәрің|барин|бәріңіз|екеуің|барлығың|sen|sender|ozin)$/;
/** Before it: everybody at hand. */
const ALL = /^(?:бәрі|бәри|бари|барлығы|барлыгы|түгел|тугел|түгелдей|тугелдей|шетінен|шетинен|көбі|bari|barlygy)$/;
/** Before it: nobody milder is meant. */
const ARRANT = /^(?:неткен|өңшең|онщен|кілең|килен)$/;
/** The two words before it: "an arrant …". */
const STANDING = /^(?:тұр[ғг]ан|турган)$/;
const GOING = /^(?:барып|шығып|шыгып)$/;
/** Behind the word: particles of a predicate. */
const PARTICLE = /^(?:екен|екендер|[ғг]ой|[ғг]о|goi|шығар|шыгар|ма|ме|ба|бе|па|пе|осы|мына|бұлар|булар|олар)$/;
/** "Leave", not "a sheep"; a naughty child. */
const NO_NAME = /^(?:қой|кой|тентек|ерке)$/;
/** "Taxi drivers are villains": both in the plural; no characters of a tale. */
const PLURAL_SUBJECT = /(?:ш[ыі]|[рсткнлйм])[лдт][ае]р(?:[ыі]|ымыз|іміз)?$/;
const PART_OF_A_WORK = /^(?:кейіпкер|образ|рөл|тақырып|сөз|бейне)/;
/** The end of a verb in the first person: "I will". */
const I_WILL = /(?:[еаыіи]м|м[ыіи][нз]|[йаеыіи][ыіи]н)$/;
const TIME_OR_PLACE =
  /^(?:бүгін|ертең|кешке|түнде|таңертең|қазір|көшеде|далада|жолда|келіп|барып|күні|әлі|міне|онда|сонда|сосын|тағы|рас|шын|алдымен|бәрібір|кейін)$/;
const ENDS_CLAUSE = /[,;:.!?…)]|\s[-–—]/;

/** Things that customers call names: "this shameless tariff" is criticism. */
const THING =
  /^(?:сайт|портал|жарнама|ойын|оин|оиын|бағдарлама|багдарлама|[қк]осымша|жүйе|жуйе|хат|жауап|с[ұу]ра[қк]|тариф|заң|ереже|телефон|камера|клип|кино|сериал|ба[ғг]а|капча|интерфейс|форма|кітап|сурет|видео|тауар|приложение|программа|сөз|пікір)$/;

/** Does a bare Kazakh word stand right before a thing, so that it describes it? */
export function describesKazakhThing(tokens: readonly Token[], { last, entry, you }: Hit): boolean {
  if (entry.language !== 'kk' || you) return false;
  const next = tokens[last + 1];
  if (next?.sentence !== tokens[last]!.sentence || next.before.includes(',') || !THING.test(next.word)) return false;
  const after = tokens[last + 2];
  return after?.sentence !== next.sentence || /[,;:.!?…)]/.test(after.before) || PARTICLE.test(after.word);
}

/** @param trailing what follows the last word of the text */
export function isKazakhPredicate(tokens: readonly Token[], { first, last, entry }: Hit, trailing: string): boolean {
  if (entry.language !== 'kk') return false;
  const { word, sentence, quoted } = tokens[last]!;
  if (quoted || NO_NAME.test(word)) return false;
  const next = tokens[last + 1];
  const follows = next?.sentence === sentence ? next : undefined;
  if (
    follows !== undefined &&
    !follows.before.includes(',') &&
    (YOU_ARE.test(follows.word) || YOU_ARE_ONE.test(follows.word))
  )
    return true;
  const before = tokens[first - 1];
  if (before === undefined || before.sentence !== sentence || tokens[first]!.before.includes(',')) return false;
  const ends = follows === undefined || ENDS_CLAUSE.test(next?.before ?? trailing);
  if (ends && isSaidOfSeveral(before.word, word)) return !isKazakhBeast(before.word);
  if (AS_YOU.test(before.word) && /й$/.test(before.word)) return true;
  if (LIKE.test(before.word) && AS_YOU.test(tokens[first - 2]?.word ?? '')) return true;
  if (YOU.test(before.word)) return ends;
  // A fault that is bound to its own letters may be an illness: "all of them are blind".
  if (entry.flags.has('called') && (entry.flags.has('exact') || entry.flags.has('native'))) return false;
  if (!ends && !PARTICLE.test(follows.word)) return false;
  if (STANDING.test(before.word)) return GOING.test(tokens[first - 2]?.word ?? '');
  return ALL.test(before.word) || ARRANT.test(before.word);
}

const isSaidOfSeveral = (subject: string, name: string): boolean =>
  isKazakhPlural(name) && !isKazakhBeast(name) && PLURAL_SUBJECT.test(subject) && !PART_OF_A_WORK.test(subject);

/** Does the word say what the writer will do? */
export const isOwnDeed = (word: string): boolean => I_WILL.test(word);

/** Says when or where something is done, not to whom. */
export const isTimeOrPlace = (word: string): boolean => TIME_OR_PLACE.test(word);
