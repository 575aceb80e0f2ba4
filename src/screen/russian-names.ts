// How Russian says by the shape of a word what stands beside a name: an attribute, a surname, a gang, the end of the clause.

import type { Hit } from './hit-list';
import type { Token } from './token';

/** Before or behind a name: "козлы вонючие". */
const ATTRIBUTE = /(?:ый|ий|ой|ая|яя|ое|ые|ие)$/;
/** A name in such a case has no such attribute beside it. */
const OBLIQUE = /(?:[ыиое]м|[ая]ми|[ая]х|[ое]го|[ое]му)$/;
/** "манкурт он, …": of whom it is said stands behind the name. */
const THIRD_PERSON = /^(?:он|она|они)$/;
/** Of people, and never of a flock. */
const GANG = /^(?:банд|шайк|кодл|шобл|сборищ|кучк|рассадник|притон|кубл|горстк|свор)[аыуие]?$/;
const SURNAME = /(?:[ое]в|ин|енко|[уюч]к|ян|швили|дзе|ский)$/;
const SHORTEST_SURNAME = 5;
const LONGEST_SURNAME = 20;
const CLAUSE_ENDS = /[,.!?;:)]|\s[—–-]/;
/** Names for people that are more often things and parts of machines. */
const THING =
  /^(?:тормоз|пен[ье]|пн[еия]|дуб|валенк|валенок|лопух|полен|бревн|чурбан|баклан|шестер|тряпк|пробк|огрыз|сапог|днищ|корова$|коровы$)/;

/** What somebody has, feeds or sells: "вы собаку привязали?", "ты индюка зарезал?", "вы обезьян закупаете?". */
const OBJECT =
  /[ую]$|^(?:собак|обезьян|крыс|овец|коз|коров|куриц|мышей|свиней|макак|мартышек|горилл|жаб|гадюк|змей|ворон|шавок|псин|кобыл|лошадей|пиявок|глист|сук)$|^(?:индюк|клоп|баран|козл|осл|ишак|кабан|боров|хряк|пс|кобел|гус|волк|шакал|паук|червяк|таракан|верблюд|попуга|бык|буйвол|павлин|глухар|жук|удав|крокодил|бегемот|хомяк|крот|павиан|бабуин|мул|щенк|хорьк|барсук)[ая]$/;
const OBLIQUE_ATTRIBUTE = /(?:ых|их|ую|юю|ого|его)$/;
const NOMINATIVE_YOU = /^(?:вы|ты)$/;

/** Is the name what the reader does something to, and not what he is called? */
export const isObjectOf = (you: string, name: string): boolean => NOMINATIVE_YOU.test(you) && OBJECT.test(name);

/** "вы бешеных собак усыпляете?": with attributes between. */
export function isObjectBehind(tokens: readonly Token[], { first, last, entry }: Hit): boolean {
  if (entry.language !== 'ru') return false;
  let at = first - 1;
  while (at > 0 && first - at < 3 && OBLIQUE_ATTRIBUTE.test(tokens[at]!.word)) at--;
  return (
    at < first - 1 &&
    at >= 0 &&
    tokens[at]!.sentence === tokens[first]!.sentence &&
    isObjectOf(tokens[at]!.word, tokens[last]!.word)
  );
}

export const isAttribute = (word: string): boolean => ATTRIBUTE.test(word);
export const isOblique = (word: string): boolean => OBLIQUE.test(word);
export const isThirdPerson = (word: string): boolean => THIRD_PERSON.test(word);
export const mayBeThing = (word: string): boolean => THING.test(word);
/** @param gap what follows the last word of the clause; nothing at the end of the text. */
export const endsClause = (gap: string | undefined): boolean => gap === undefined || CLAUSE_ENDS.test(gap);

const isSurname = (word: string): boolean =>
  word.length >= SHORTEST_SURNAME && word.length <= LONGEST_SURNAME && SURNAME.test(word);

/** "банда дармоедов". */
export function followsGang(tokens: readonly Token[], { first }: Hit): boolean {
  const before = tokens[first - 1];
  return before?.sentence === tokens[first]!.sentence && GANG.test(before.word);
}

/** "Ахметьев прихлебатель, …": said of whom the sentence begins with, and the clause ends there. @param trailing what follows the text's last word. */
export function followsSurname(tokens: readonly Token[], { first, last, entry }: Hit, trailing: string): boolean {
  const name = tokens[first - 1];
  const { sentence, before } = tokens[first]!;
  if (entry.language !== 'ru' || name?.sentence !== sentence || before !== ' ') return false;
  if (tokens[first - 2]?.sentence === sentence || !isSurname(name.word)) return false;
  return endsClause(tokens[last + 1]?.before ?? (trailing || undefined));
}
