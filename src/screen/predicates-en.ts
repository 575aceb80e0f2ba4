// What an English sentence says that somebody is: "her husband is a henpecked wimp", "doctors here are greedy quacks".

import type { Hit } from './hits';
import { sentenceAround } from './sentence';
import type { Token } from './token';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** The heads of subjects that are people. */
const PEOPLE = words(
  'everyone everybody somebody someone anybody anyone person people man men woman women guy guys girl girls boy boys lady ladies gentleman kid kids child children teenager teenagers ' +
    'husband wife boyfriend girlfriend ex mother mom mum father dad son daughter brother sister uncle aunt grandmother grandfather mother-in-law cousin nephew niece family relatives ' +
    'friend friends neighbour neighbours neighbor neighbors colleague colleagues roommate landlord landlady tenant tenants partner boss bosses chief chiefs head owner owners ' +
    'customer customers client clients supplier suppliers contractor contractors bidder bidders buyer buyers seller sellers vendor vendors user users visitor visitors ' +
    'operator operators agent agents clerk clerks employee employees manager managers director directors secretary secretaries accountant accountants supervisor supervisors specialist specialists ' +
    'expert experts engineer engineers programmer programmers developer developers moderator moderators admin admins administrator administrators trainee trainees intern interns staff ' +
    'doctor doctors nurse nurses dentist dentists surgeon surgeons teacher teachers professor professors student students pupil pupils coach coaches referee referees player players goalkeeper striker ' +
    'driver drivers cop cops policeman policemen officer officers soldier soldiers guard guards judge judges lawyer lawyers notary prosecutor investigator cashier cashiers waiter waiters waitress cook ' +
    'minister ministers deputy deputies mayor akim akims governor president official officials bureaucrat bureaucrats politician politicians senator senators voters citizens nation government ' +
    'singer singers actor actors actress actresses presenter presenters host anchor blogger bloggers influencer journalist journalists reporter reporters author authors writer writers critic critics ' +
    'fans immigrants migrants tourists parents passengers pedestrians cyclists taxi barber plumber electrician builder builders foreman mechanic courier couriers salesman salesmen',
);
const IS = words('is are was were');
/** What may stand between the head of the subject and what is said of it: "the customer from lot nine is". */
const AFTER_HEAD = words(
  'from in at of on behind with who that here there next upstairs downstairs today nowadays always clearly obviously really himself herself like over across',
);
const CLAUSE = words('and but because so while that if when');
/** With one of these before it the name is not what somebody is. */
const NOT_SAID = words(
  'not never no in on at for of to with about by from called named as than his her their my your our whose allergic afraid against like if whether',
);
const ARTICLES = words('a an the such one another');
/** Behind the name the sentence goes on about somebody; a noun would make it a part of another name: "a pig farmer". */
const GOES_ON = words('and or who that with but too when if because as since');
/** Trades and creatures that people are without any contempt, in a play or a sport. */
const NEUTRAL = words('evil clown butcher animal animals beast ghost legend nobody star');
const MOST_BETWEEN = 4;

/** Is the name what a sentence says that people are? Asked of English nouns that count when aimed at somebody. */
export function isPredicate(tokens: readonly Token[], hit: Hit): boolean {
  if (hit.entry.language !== 'en' || tokens[hit.last]!.quoted || NEUTRAL.has(tokens[hit.last]!.word)) return false;
  const [start, end] = sentenceAround(tokens, hit);
  const copula = copulaBefore(tokens, hit, start);
  if (copula === undefined) return false;
  const next = tokens[hit.last + 1];
  const isEnd = hit.last === end || /[^\s'’-]/.test(next!.before) || GOES_ON.has(next!.word);
  return isEnd && isOfPeople(tokens, start, copula);
}

/** The word that says "is", with an article behind it or before a plural. */
function copulaBefore(tokens: readonly Token[], { first, last }: Hit, start: number): number | undefined {
  let isNoun = tokens[last]!.word.endsWith('s');
  for (let at = first - 1; at > start && first - at <= MOST_BETWEEN + 1; at--) {
    const { word } = tokens[at]!;
    if (tokens[at + 1]!.before.includes(',') || NOT_SAID.has(word)) return undefined;
    if (IS.has(word)) return isNoun ? at : undefined;
    isNoun ||= ARTICLES.has(word);
  }
  return undefined;
}

/** Is somebody the subject of the clause that ends before the copula? */
function isOfPeople(tokens: readonly Token[], start: number, copula: number): boolean {
  for (let at = copula - 1; at >= start; at--) {
    const { word, before } = tokens[at]!;
    const next = tokens[at + 1]!.word;
    // "a man who is": any man.
    const isAny = at + 2 === copula && (next === 'who' || next === 'that');
    const isHead = at + 1 === copula || (AFTER_HEAD.has(next) && !isAny);
    if (PEOPLE.has(word) && isHead && !isOfAnother(tokens, at, start)) return true;
    if (CLAUSE.has(word) || before.includes(',')) return false;
  }
  return false;
}

const CREATURES = words(
  'dog dogs pig pigs cow cows rat rats goat goats sheep horse horses donkey donkeys monkey monkeys snake snakes chicken chickens hen hens ape apes worm worms hog hogs toad toads parrot parrots mule mules crocodile hippo walrus turkey animal animals gorilla leech swine',
);
/** Nouns that make one with the creature before them: "a pig farmer", "dog food". */
const AFTER_CREATURE =
  /(?:[a-z]{2}ers?|ors?|ists?|ing|food|meat|milk|skins?|hides?|oil|bites?|farms?|houses?|persons?|people|shows?|races?|shelters?|pens?|tails?|feed|fur|breeds?|hair|traps?|poison|vaccines?|tags?)$/;
const SPOKEN_AFTER = words(
  'whatever however ever never never lover other another together better over after under or for nor',
);

const BELONGS = words('of for to by with about from than like');
const DETERMINERS = words('a an the my our your his her their this that every each any some all old young');

/** "the anger of a woman is": the head stands before it. */
function isOfAnother(tokens: readonly Token[], person: number, start: number): boolean {
  let at = person - 1;
  while (at > start && DETERMINERS.has(tokens[at]!.word)) at--;
  return at > start && BELONGS.has(tokens[at]!.word);
}

/** Is the English creature only a part of the name of something: "the supplier is a dog food manufacturer"? */
export function opensCompound(tokens: readonly Token[], { entry, last }: Hit): boolean {
  const next = tokens[last + 1];
  if (entry.language !== 'en' || next?.before !== ' ' || !CREATURES.has(tokens[last]!.word)) return false;
  return next.sentence === tokens[last]!.sentence && AFTER_CREATURE.test(next.word) && !SPOKEN_AFTER.has(next.word);
}

/** "… the dog is a lawyer": what follows "is" is said of the creature, or of the one whose it is. */
export const opensPredicate = ({ word }: Token, { entry }: Hit): boolean =>
  entry.language === 'en' && (word === 'is' || word === 'was');

/** Adjectives with which books and the news describe. */
const SOBER = words(
  'insane evil savage illiterate ignorant dishonest uneducated deplorable soulless wretched vile ugly filthy',
);
const ANYBODY = words('person persons people man men woman women human humans creature creatures');

/** "an insane person", "evil men": said of nobody at hand. */
export const isOfAnybody = ({ word }: Token, tokens: readonly Token[], { entry, first, last }: Hit): boolean =>
  entry.language === 'en' && first === last && SOBER.has(tokens[first]!.word) && ANYBODY.has(word);
