// Two words with nothing but a sign between them ("so..it", "yes...Sarah", "но..он", "who_is"): no word with letters put out.

import { COMMON_ENGLISH } from './common-english';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Letters of a word behind one that may begin anything (a, и) from which on it is a word of its own: a...s may be one with letters put out. */
const LONG_AFTER_ONE = 4;
/** Common words that begin a vulgar one: mother...er, bull..t. */
const BEGINNINGS = words('mother bull ass dick cock horse');
/** Words that are the beginning of a vulgar one as often: a..hole. */
const DOUBTFUL = words('a as');

const RUSSIAN = words(
  'я ты он она оно мы вы они это что как так то там тут вот но нет все уже еще надо можно кто где да если когда или меня мне тебя тебе вас вам нас нам его ее их мой моя ваш ваша день раз был была было есть только очень потом даже тоже для без просто спасибо ну же бы сам сама хотя зато может чтобы почему зачем куда теперь сейчас здесь этот эта эти такой опять снова',
);
/** Small words that are prefixes too: за...ли, на...ть. */
const RUSSIAN_PREFIXES = words('за до на по у о от в вы с к из при про под над не ни и а');
const CONJUNCTIONS = words('и а');
/** What may end a masked word as well as be one: за..ну, раз..бы. */
const RUSSIAN_TAILS = words('да ну же бы то их ее');

/** Is it likelier that `head` and `tail` are words than that they are the two ends of one? Both in small Latin letters. */
export function areEnglishWords(head: string, tail: string): boolean {
  return head === 'i' || (isEnglish(head, tail) && COMMON_ENGLISH.has(tail));
}

/** As `areEnglishWords`, of dots, which part words much oftener than letters: one of the two is enough. Russian words as well. */
export function areWordsBesideDots(head: string, tail: string): boolean {
  if (head === 'i' || areRussianWords(head, tail)) return true;
  return (isEnglish(head, tail) && !BEGINNINGS.has(head)) || (tail.length > 1 && COMMON_ENGLISH.has(tail));
}

/** Surely two words, that make none together: "we...but", "но..он". */
export function areApart(head: string, tail: string): boolean {
  if (RUSSIAN.has(head) && RUSSIAN.has(tail)) return true;
  if (BEGINNINGS.has(head) || DOUBTFUL.has(head)) return false;
  return (head === 'i' || COMMON_ENGLISH.has(head)) && COMMON_ENGLISH.has(tail);
}

const isEnglish = (head: string, tail: string): boolean =>
  COMMON_ENGLISH.has(head) && (head !== 'a' || tail.length >= LONG_AFTER_ONE);

function areRussianWords(head: string, tail: string): boolean {
  if (RUSSIAN.has(head)) return tail.length > 1 || RUSSIAN_PREFIXES.has(tail) || tail === 'я';
  if (CONJUNCTIONS.has(head) && tail.length === 2 && RUSSIAN_PREFIXES.has(tail)) return true;
  if (RUSSIAN_PREFIXES.has(head)) return RUSSIAN.has(tail) && !RUSSIAN_TAILS.has(tail);
  return (
    RUSSIAN.has(tail) && !RUSSIAN_TAILS.has(tail) && (head.length >= LONG_AFTER_ONE || tail.length >= LONG_AFTER_ONE)
  );
}
