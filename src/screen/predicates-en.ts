// What an English sentence says that somebody is: "her husband is a henpecked wimp", "doctors here are greedy quacks".

import type { Hit } from './hit-list';
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
    'dean rector curator tutor trainer spokesman spokeswoman spokesperson chairman chairwoman chairperson receptionist receptionists caretaker janitor warden headmaster headmistress principal ' +
    'commissioner auditor auditors inspector inspectors broker brokers trader traders dealer dealers pharmacist chemist paramedic librarian consultant consultants adviser advisor advisers advisors ' +
    'representative representatives rep reps translator designer designers architect architects analyst analysts cleaner storekeeper dispatcher controller conductor pilot captain sergeant colonel ' +
    'bishop priest priests imam mullah pastor celebrity celebrities comedian comedians rapper rappers painter poet poets composer umpire umpires goalie opponent opponents rival rivals competitor competitors ' +
    'shareholder shareholders investor investors debtor locals villagers teenagers boomers millennials feminists vegans bankers banker oligarchs oligarch stepmother stepfather stepson mother-in-law ' +
    'ceo lead predecessor successor stylist teammate teammates ref refs dev devs mod mods commentator commentators narrator recruiter recruiters producer producers chef chefs bartender bouncer realtor realtors classmate classmates groupmate groupmates flatmate flatmates housemate cashier janitors registrar registrars planner technician technicians sysadmin programmer coder coders streamer streamers youtuber tiktoker ' +
    'bailiff bailiffs collector collectors financier economist economists historian scientist scientists academic academics lecturer lecturers schoolteacher nanny babysitter gardener ' +
    'fans immigrants migrants tourists parents passengers pedestrians cyclists taxi barber plumber electrician builder builders foreman mechanic courier couriers salesman salesmen',
);
/** Bodies of people: "the commission is …", "the whole ministry is a herd of …". */
const BODIES = words(
  'team crew commission committee council board jury cabinet ministry department administration parliament government management leadership support police company ' +
    'helpdesk hotline squad orchestra shift collective family generation youth public audience opposition party akimat',
);
const PRONOUNS = words('he she you u ya youse yall they');
const POLITE = words(
  'sir madam gentlemen ladies friend friends dear comrade comrades colleague colleagues however indeed clearly obviously',
);
/** What joins a subject with what is said of it. */
const IS = words('is are r was were s re be been remain remains');
const COLLECTIVE = words('sheep cattle swine vermin geese lice oxen scum');
/** No plurals: pompous, odious. */
const ADJECTIVE = /(?:ous|ss)$/;
/** The same in a comparison: "behaves like a …". */
const BEHAVES = words(
  'behave behaves behaved behaving act acts acted acting look looks looked smell smells stink stinks stank sound sounds eat eats talk dress dresses dressed drive drives sing sings walk walks think thinks talks sits crawls live lives lived squeals squeal bleats bleat grunts grunt barks plays breeds breed',
);
/** What stands between the subject and the joining word: "turned out to be", "must have been", "will always be". */
const LINKS = words(
  'to turned turns out proved proves seems seem appears appear must will has have always still simply probably clearly certainly truly ' +
    'really just only obviously evidently definitely surely all both also is was and indeed actually basically honestly never',
);
/** Many of a kind: "a herd of …". */
const GROUPS = words(
  'bunch couple pair herd pack flock gang band nest den zoo circus stable kindergarten collection swarm crowd mob parade menagerie kennel barn pigsty club army clique lot pile gaggle ' +
    'gathering assembly horde litter brood pit stall shower bouquet',
);
/** What the subject is made of: "consists of …", "is full of …". */
const MADE = words('consists consist full');
/** What may stand between the head of the subject and what is said of it: "the customer from lot nine is". */
const AFTER_HEAD = words(
  'from in at of on behind with who that here there next upstairs downstairs today nowadays always clearly obviously really himself herself like over across',
);
const CLAUSE = words('and but because so while that if when');
/** With one of these before it the name is not what somebody is. */
const NOT_SAID = words(
  'not never no t among in on at for of to with about by from called named as than his her their my your our whose allergic afraid against like if whether i we me us',
);
const ARTICLES = words('a an the such one another');
/** Behind the name the sentence goes on about somebody; a noun would make it a part of another name: "a pig farmer". */
const GOES_ON = words('and or who that with but too when if because as since without like');
/** "of the first water", "of the worst kind". */
const DEGREES = words('first highest worst lowest purest vilest basest finest century year month decade');
/** Trades and creatures that people are without any contempt, in a play or a sport. */
const NEUTRAL = words('evil clown butcher animal animals beast ghost legend nobody star');
/** What stands before a name that somebody behind it is called by: "that pig of a manager". */
const POINTS = words('that this your our their what these those another');
const MOST_BETWEEN = 6;
const MOST_LINKS = 6;

/** Is the name what a sentence says that people are? Asked of English nouns that count when aimed at somebody. */
export function isPredicate(tokens: readonly Token[], hit: Hit): boolean {
  if (hit.entry.language !== 'en' || tokens[hit.last]!.quoted) return false;
  const [start, end] = sentenceAround(tokens, hit);
  const next = tokens[hit.last + 1];
  if (isHeadedBy(tokens, hit, end)) return true;
  if (NEUTRAL.has(tokens[hit.last]!.word)) return false;
  const isEnd =
    hit.last === end ||
    /[^\s'’-]/.test(next!.before) ||
    GOES_ON.has(next!.word) ||
    isInPlace(next!, hit) ||
    isOfDegree(tokens, hit);
  if (!isEnd) return false;
  if (isApposition(tokens, hit, start)) return true;
  const copula = copulaBefore(tokens, hit, start);
  return copula !== undefined && copula > start && isOfPeople(tokens, start, copula, hit);
}

/** "is a … in a nice suit": of names that nobody has in a play. */
const isInPlace = ({ word }: Token, { entry }: Hit): boolean =>
  entry.flags.has('name') && /^(?:in|at|from|on|behind)$/.test(word);

/** "an … of the first water". */
function isOfDegree(tokens: readonly Token[], { last }: Hit): boolean {
  return (
    tokens[last + 1]!.word === 'of' && tokens[last + 2]?.word === 'the' && DEGREES.has(tokens[last + 3]?.word ?? '')
  );
}

/** "that … of a director": the person stands behind the name. */
function isHeadedBy(tokens: readonly Token[], { first, last }: Hit, end: number): boolean {
  if (!POINTS.has(tokens[first - 1]?.word ?? '') && !POINTS.has(tokens[first - 2]?.word ?? '')) return false;
  if (last + 3 > end || tokens[last + 1]!.word !== 'of' || !/^an?$/.test(tokens[last + 2]!.word)) return false;
  return PEOPLE.has(tokens[last + 3]!.word) || (last + 4 <= end && PEOPLE.has(tokens[last + 4]!.word));
}

/** "our mayor, a drunken …", "my partner, that …": between commas behind somebody. */
function isApposition(tokens: readonly Token[], { first }: Hit, start: number): boolean {
  for (let at = first - 1; at > start && first - at <= MOST_BETWEEN; at--) {
    const { word, before } = tokens[at]!;
    if (before.includes(','))
      return (
        /^(?:an?|that|this|such|those|these)$/.test(word) &&
        PEOPLE.has(tokens[at - 1]!.word) &&
        isOurs(tokens, at - 1, start)
      );
    if (NOT_SAID.has(word) || IS.has(word)) return false;
  }
  return false;
}

/** "my …", "the former …": no entry of a dictionary. */
function isOurs(tokens: readonly Token[], person: number, start: number): boolean {
  for (let at = person - 1; at >= start && person - at < 4; at--)
    if (/^(?:my|our|your|his|her|their|the|this|that|these|those|s)$/.test(tokens[at]!.word)) return true;
  return false;
}

/** The first word of what says "is", with an article behind it or before a plural. */
function copulaBefore(tokens: readonly Token[], { first, last }: Hit, start: number): number | undefined {
  let isNoun = isPlural(tokens[last]!.word);
  let isOne = false;
  for (let at = first - 1; at > start && first - at <= MOST_BETWEEN + 1; at--) {
    const { word } = tokens[at]!;
    const before = tokens[at - 1]!.word;
    // "is a weak, dithering …": a comma between attributes.
    if (tokens[at + 1]!.before.includes(',') && (isNoun || ARTICLES.has(word))) return undefined;
    if (word === 'of' && GROUPS.has(before)) continue;
    if ((word === 'of' && MADE.has(before)) || (word === 'like' && BEHAVES.has(before)))
      return isNoun ? linkedFrom(tokens, at - 1, start) : undefined;
    if (NOT_SAID.has(word)) return undefined;
    // "the director's dogs": a plural behind 's belongs to somebody.
    if (IS.has(word)) return isNoun && (word !== 's' || isOne) ? linkedFrom(tokens, at, start) : undefined;
    if (ARTICLES.has(word)) isNoun = isOne = true;
  }
  return undefined;
}

const isPlural = (word: string): boolean => (word.endsWith('s') && !ADJECTIVE.test(word)) || COLLECTIVE.has(word);

/** Back over "turned out to", "will always" to the first word behind the subject. */
function linkedFrom(tokens: readonly Token[], copula: number, start: number): number {
  let at = copula;
  while (at - 1 > start && copula - at < MOST_LINKS && LINKS.has(tokens[at - 1]!.word)) at--;
  return at;
}

/** Is somebody the subject of the clause that ends before the copula? */
function isOfPeople(tokens: readonly Token[], start: number, copula: number, { entry }: Hit): boolean {
  // "you, sir, are a …"
  const isPolite = copula - 2 >= start && POLITE.has(tokens[copula - 1]!.word);
  const subject = tokens[isPolite ? copula - 2 : copula - 1]!.word;
  if (PRONOUNS.has(subject)) return subject !== 'they' || !entry.flags.has('called');
  for (let at = copula - 1; at >= start; at--) {
    const { word, before } = tokens[at]!;
    const next = tokens[at + 1]!.word;
    // "a man who is": any man.
    const isAny = at + 2 === copula && (next === 'who' || next === 'that');
    const isNamed = at + 2 === copula && tokens[at + 1]!.capitalised;
    const isHead = at + 1 === copula || isNamed || (AFTER_HEAD.has(next) && !isAny);
    if ((PEOPLE.has(word) || BODIES.has(word)) && isHead && !isOfAnother(tokens, at, start)) return true;
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

/** "the director's dogs": creatures that somebody has. */
export const isOwned = (tokens: readonly Token[], { entry, first, last }: Hit): boolean =>
  entry.language === 'en' && CREATURES.has(tokens[last]!.word) && tokens[first - 1]?.word === 's';

const NO_ATTRIBUTE = words(
  'is are was were be been being am has have had do does did a an the of in on at to for from by with without and or but not no nor my his her their its our your ' +
    'only even just will would can could may might must shall should s re ll d ve who which what when where how why if as than so too very more most i you he she it we they them him',
);

/** "that gap-toothed …", "these well-fed …": a name that nobody but people are called, behind one attribute that the lexicon does not know. */
export function isPointedOver(tokens: readonly Token[], { entry, first, last }: Hit): boolean {
  if (entry.language !== 'en' || !entry.flags.has('name')) return false;
  const attribute = tokens[first - 1];
  // Shoes.
  if (tokens[last]!.word.startsWith('loafer')) return false;
  if (attribute === undefined || attribute.before === '' || NO_ATTRIBUTE.has(attribute.word) || attribute.quoted)
    return false;
  const isHyphened = tokens[first - 2]?.sentence === attribute.sentence && attribute.before === '-';
  const points = tokens[isHyphened ? first - 3 : first - 2];
  if (points?.sentence !== tokens[first]!.sentence || tokens[first]!.before !== ' ') return false;
  if (points.word === 'your' || points.word === 'ur') return true;
  return isPlural(tokens[last]!.word) ? /^(?:these|those)$/.test(points.word) : /^(?:this|that)$/.test(points.word);
}
