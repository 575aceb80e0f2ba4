// English names called without the comma that should set them off: "why don't you go home …", "… go and get a job"; and "your dumb", written for "you're dumb".

import { CUE_BIT } from './entry';
import type { Hit, Hits } from './hit-list';
import { sentenceAround } from './sentence';
import { ordersInEnglish } from './speech';
import type { Token } from './token';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Names of contempt that stand without an article only where somebody is called so; no verbs, no adjectives, no creatures, nothing that is a mass. */
const NAMES = words(
  'loser looser clown thug brat commie dork nerd snowflake boomer dummy hag bimbo skank incel simp noob newb peasant hillbilly redneck scammer crook ' +
    'thief traitor cockroach maggot buffoon dumbo fatso fatty lardo chump doofus dufus bozo wimp sissy pansy coward liar hypocrite weirdo lunatic nutcase ' +
    'nutjob wacko crybaby twit dolt dunce git wally numpty plonker muppet pillock berk halfwit dimwit nitwit airhead simpleton lowlife scumbag dirtbag ' +
    'degenerate pervert pedo junkie crackhead drunkard libtard trumptard stooge bootlicker blockhead bonehead knucklehead meathead pinhead fathead ' +
    'numbskull nincompoop ignoramus dullard dingbat dweeb weakling slob deadbeat layabout sleazebag sleazeball slimeball windbag gasbag charlatan ' +
    'scoundrel bigot creep freak',
);
/** What stands before a name that is not called out. */
const INTRODUCES = words(
  'a an the this that these those my our your his her its their some any no every each another such what which one is are was were be been being am s re m ' +
    'of by from with for and or nor as like than not called named about against into on at in over under word say said says play plays playing played by ' +
    'biggest worst total complete real little old big good bad first last next other same sore born sad poor vs versus as set use using use lucky only just ' +
    'i he she we they it if no is himself herself him value default test crash',
);
/** What follows a name that opens a sentence and is called out. */
const TURNS = words('go get shut stop learn try why you your youre u ur quit leave');
/** What a person who is called by name is said to be: "Smith is a …"; no trade and no part in a play (clown, thief). */
const SAID_OF_NAMED = words(
  'fool coward crook bigot hypocrite creep jerk weirdo psycho buffoon thug racist pervert lunatic traitor loser scumbag lowlife sleazebag moron imbecile ' +
    'cretin degenerate sociopath psychopath narcissist nutcase nutjob wacko doofus dimwit halfwit windbag sleazeball slimeball snob prat twit disgrace joke',
);
const SAID_OF_SEVERAL = words(
  'scum trash garbage vermin filth fools cowards crooks liars thieves hypocrites losers racists bigots creeps jerks scumbags lowlifes traitors bullies thugs ' +
    'psychos weirdos pigs rats snakes animals sheep idiots morons cheats frauds parasites',
);
const IS = words('is was s remains');
const ARE = words('are were');
/** Capitalised only because they begin a sentence. */
const NO_NAMES = words(
  'this that it he she there what who which here everyone everybody nobody somebody someone anyone he whoever one love life money fear time death war god fate ' +
    'luck pride anger hope truth inflation everything nothing something all man woman my his her their our your the a an if when because and but so',
);
const FILLERS = words('so just really very too all such pretty fucking damn');
const AFTER_YOURS = words('lol bro man dude bruh as af if you ya haha anyway');
const YOURS = words('your ur');
/** Adjectives that are said of people: "your dumb". */
const SAID_OF_PEOPLE = words(
  'stupid dumb pathetic ugly retarded disgusting ignorant insane delusional worthless brainless clueless crazy psycho trash garbage idiotic moronic foolish ' +
    'mindless witless braindead despicable revolting repulsive repugnant vile evil heartless soulless greedy stingy arrogant conceited pompous hateful racist ' +
    'sexist bigoted dishonest deceitful hypocritical crooked sleazy slimy creepy perverted deranged demented unhinged psychotic hysterical spineless gutless ' +
    'cowardly whiny obese smelly stinky filthy trashy uneducated illiterate senile toothless shameless',
);
const SHORTEST_CALL = 3;
/** Of these names also in a sentence that speaks to nobody: "that was last year …". */
const NEVER_EARNEST = words(
  'dimwit nitwit halfwit doofus dufus bozo crybaby twit dolt numpty plonker pillock scumbag lowlife dirtbag libtard trumptard wacko nutjob weirdo hypocrite ' +
    'fatso dork dweeb dumbo dummy blockhead bonehead knucklehead meathead pinhead fathead numbskull nincompoop ignoramus dullard dingbat sleazebag slimeball',
);
const SHORTEST_STATEMENT = 4;
const MOST_ATTRIBUTES = 4;
/** More of what somebody is called behind the only comma: "he cheated me, the …". */
const AFTERTHOUGHTS = words(
  'thief thieves rat rats pig pigs snake snakes swine weasel weasels cow hag witch crook crooks clown clowns donkey dog',
);
/** Short attributes of contempt. */
const ATTRIBUTES = words(
  'little old big fat poor cheap great dumb lazy bald blind deaf rude mean sly thick daft mad drunk fake young small sad weak slow up down washed ' +
    'damn bloody ruddy flaming goddamn sorry false cold wretched dumb half no',
);
const ATTRIBUTIVE = /.(?:ed|[^aeo]ing|ous|ful|less|al|ic|ive|ish|ble|ant|ent|ern|eyed|[^aeou]y)$/;
/** Verbs and other words that only look so: "you need …", "you carry …". */
const NO_ATTRIBUTES = words(
  'need feed breed seed speed bleed exceed proceed succeed carry try study copy marry hurry apply supply deny rely reply fry dry fly any every only by my ' +
    'verify modify notify qualify identify specify satisfy justify worry bury envy pity tidy empty want went sent spent meant rent invent prevent present plant grant ' +
    'give live have receive leave drive arrive serve save believe remove move love solve deserve improve observe steal deal heal reveal publish finish wish wash push ' +
    'punish call kill sell tell enable disable bring sing cling swing being during nothing something anything get already really probably actually usually finally ' +
    'simply originally recently normally still will shall all fish catch',
);
/** What may stand before "you" with which a call begins. */
const BEFORE_YOU = words(
  'hey oi oh ah up off yourself lost out well damn god screw curse and no yes listen look here what why why',
);
const AFTER_CALL = words('you who that and or because before go get shut what why how when u give answer');
/** Set off by a comma at the end, these are always called out: "read a book, …". */
const CALLED_BEHIND_COMMA = new Set([...NEVER_EARNEST, ...words('retard loser coward creep freak liar snowflake')]);

const SOMEBODY = words('he she your');

export class CallsInEnglish {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly hits: Hits,
  ) {}

  /** Is the word called at somebody at either end of a sentence, or said of the reader with "your" for "you're"? */
  isCall(hit: Hit): boolean {
    if (hit.entry.language !== 'en' || hit.first !== hit.last) return false;
    const { word } = this.tokens[hit.first]!;
    const isName = hit.entry.flags.has('name');
    if ((isName || AFTERTHOUGHTS.has(word)) && this.isAfterthought(hit, isName)) return true;
    if (this.isYou(hit)) return true;
    if (SAID_OF_PEOPLE.has(word)) return this.isYours(hit);
    if (SAID_OF_SEVERAL.has(word) && this.isSaidOfSeveral(hit)) return true;
    return (
      ((isName || SAID_OF_NAMED.has(word)) && this.isSaidOfNamed(hit)) ||
      ((NAMES.has(word) || word === 'retard') && this.isAtEnd(hit))
    );
  }

  /** "He never called back, the miserable old …": behind the only comma, at the end. A beast is somebody only with an attribute, or behind "he". */
  private isAfterthought(hit: Hit, isName: boolean): boolean {
    const [start, end] = sentenceAround(this.tokens, hit);
    if (hit.last !== end) return false;
    let at = hit.first - 1;
    while (at > start && hit.first - at < MOST_ATTRIBUTES && this.isAttribute(at)) at--;
    if (!isName && at === hit.first - 1 && !SOMEBODY.has(this.tokens[start]!.word)) return false;
    const { word, before } = this.tokens[at] ?? { word: '', before: '' };
    return word === 'the' && at > start + 1 && before.startsWith(',') && !this.isListed(start, at);
  }

  /** "Retire already, you washed-up …": attributes between "you" and a noun that has no article, so that no verb is among them. */
  isYou(hit: Hit): boolean {
    if (hit.entry.language !== 'en') return false;
    const [start, end] = sentenceAround(this.tokens, hit);
    const { word, quoted } = this.tokens[hit.first]!;
    if (quoted || (!hit.entry.flags.has('noun') && ATTRIBUTIVE.test(word))) return false;
    const next = this.tokens[hit.last + 1];
    if (hit.last < end && !/[,;:!?.…–—]/.test(next!.before) && !AFTER_CALL.has(next!.word)) return false;
    let at = hit.first - 1;
    while (at > start && hit.first - at <= MOST_ATTRIBUTES && this.mayDescribe(at)) at--;
    if (at < start || at === hit.first - 1 || !/^(?:you|u|ya|ye)$/.test(this.tokens[at]!.word)) return false;
    if (at === start || /[,;:!?.…–—]/.test(this.tokens[at]!.before)) return true;
    return BEFORE_YOU.has(this.tokens[at - 1]!.word) || this.isBehindOrder(start, at, hit);
  }

  /** "Move your car you selfish …"; not "send the pictures you painted …". */
  private isBehindOrder(start: number, you: number, { first }: Hit): boolean {
    if (you - 1 === start || !ordersInEnglish(this.tokens[start]!.word)) return false;
    for (let at = you + 1; at < first; at++) if (this.tokens[at]!.word.endsWith('ed')) return false;
    return true;
  }

  private mayDescribe(at: number): boolean {
    const { word, before } = this.tokens[at]!;
    if (/[,;:!?.]/.test(this.tokens[at + 1]!.before) || NO_ATTRIBUTES.has(word)) return false;
    return (
      before !== '' && ((this.hits.cues[at]! & CUE_BIT.harsh) !== 0 || ATTRIBUTES.has(word) || ATTRIBUTIVE.test(word))
    );
  }

  private isAttribute(at: number): boolean {
    return this.tokens[at]!.word !== 'the' && (this.hits.cues[at]! & (CUE_BIT.harsh | CUE_BIT.filler)) !== 0;
  }

  /** "Smith is a …", "Mr Smith was a …": of somebody named. */
  private isSaidOfNamed({ first }: Hit): boolean {
    const article = this.tokens[first - 1]?.word;
    const name = this.tokens[first - 3];
    if (name === undefined || (article !== 'a' && article !== 'an')) return false;
    if (!IS.has(this.tokens[first - 2]!.word) || name.sentence !== this.tokens[first]!.sentence) return false;
    return name.capitalised && name.word.length > 2 && !NO_NAMES.has(name.word);
  }

  /** "Smith and Jones are …": of several named. */
  private isSaidOfSeveral({ first }: Hit): boolean {
    const [one, and, other] = [this.tokens[first - 4], this.tokens[first - 3], this.tokens[first - 2]];
    if (one === undefined || and?.word !== 'and' || one.sentence !== this.tokens[first]!.sentence) return false;
    return ARE.has(this.tokens[first - 1]!.word) && one.capitalised && other!.capitalised;
  }

  /** "Your so dumb": nothing follows that would be dumb. */
  private isYours(hit: Hit): boolean {
    const [start, end] = sentenceAround(this.tokens, hit);
    let at = hit.first - 1;
    while (at >= start && FILLERS.has(this.tokens[at]!.word)) at--;
    if (at < start || !YOURS.has(this.tokens[at]!.word)) return false;
    if (hit.last === end) return true;
    const next = this.tokens[hit.last + 1]!.word;
    return next === 'and' ? hit.last + 2 === end : AFTER_YOURS.has(next);
  }

  /** Another comma stands before: names in a row. */
  private isListed(start: number, first: number): boolean {
    for (let at = start + 1; at < first; at++) if (this.tokens[at]!.before.includes(',')) return true;
    return false;
  }

  private isAtEnd(hit: Hit): boolean {
    const [start, end] = sentenceAround(this.tokens, hit);
    if (end - start + 1 < SHORTEST_CALL) return false;
    if (hit.first === start && NAMES.has(this.tokens[start]!.word)) return TURNS.has(this.tokens[start + 1]!.word);
    const token = this.tokens[hit.first]!;
    if (hit.last !== end || token.capitalised || token.quoted) return false;
    if (token.before === ', ' && CALLED_BEHIND_COMMA.has(token.word)) return !this.isListed(start, hit.first);
    if (token.before !== ' ' || !NAMES.has(token.word)) return false;
    if (INTRODUCES.has(this.tokens[hit.first - 1]!.word)) return false;
    if (ordersInEnglish(this.tokens[start]!.word)) return true;
    if (NEVER_EARNEST.has(token.word) && end - start + 1 >= SHORTEST_STATEMENT) return true;
    for (let at = start; at < hit.first; at++)
      if ((this.hits.cues[at]! & CUE_BIT.you) !== 0 || YOURS.has(this.tokens[at]!.word)) return true;
    return false;
  }
}
