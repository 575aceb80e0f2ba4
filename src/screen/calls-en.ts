// English names called without the comma that should set them off: "why don't you go home …", "… go and get a job"; and "your dumb", written for "you're dumb".

import { CUE_BIT } from './entry';
import type { Hit, Hits } from './hits';
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
    'biggest worst total complete real little old big good bad first last next other same sore born sad poor',
);
/** What follows a name that opens a sentence and is called out. */
const TURNS = words('go get shut stop learn try why you your youre u ur quit leave');
const FILLERS = words('so just really very too all such pretty fucking damn');
const AFTER_YOURS = words('and lol bro man dude bruh as af if for to you ya haha anyway');
const YOURS = words('your ur');
/** Adjectives that are said of people: "your dumb". */
const SAID_OF_PEOPLE = words(
  'stupid dumb pathetic ugly retarded disgusting ignorant insane delusional worthless brainless clueless crazy psycho trash garbage',
);
const SHORTEST_CALL = 3;

export class CallsInEnglish {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly hits: Hits,
  ) {}

  /** Is the word called at somebody at either end of a sentence, or said of the reader with "your" for "you're"? */
  isCall(hit: Hit): boolean {
    if (hit.entry.language !== 'en' || hit.first !== hit.last) return false;
    const { word } = this.tokens[hit.first]!;
    if (SAID_OF_PEOPLE.has(word)) return this.isYours(hit);
    return NAMES.has(word) && this.isAtEnd(hit);
  }

  /** "Your so dumb": nothing follows that would be dumb. */
  private isYours(hit: Hit): boolean {
    const [start, end] = sentenceAround(this.tokens, hit);
    let at = hit.first - 1;
    while (at >= start && FILLERS.has(this.tokens[at]!.word)) at--;
    if (at < start || !YOURS.has(this.tokens[at]!.word)) return false;
    return hit.last === end || AFTER_YOURS.has(this.tokens[hit.last + 1]!.word);
  }

  private isAtEnd(hit: Hit): boolean {
    const [start, end] = sentenceAround(this.tokens, hit);
    if (end - start + 1 < SHORTEST_CALL) return false;
    if (hit.first === start) return TURNS.has(this.tokens[start + 1]!.word);
    const token = this.tokens[hit.first]!;
    if (hit.last !== end || token.capitalised || token.quoted || token.before !== ' ') return false;
    if (INTRODUCES.has(this.tokens[hit.first - 1]!.word)) return false;
    if (ordersInEnglish(this.tokens[start]!.word)) return true;
    for (let at = start; at < hit.first; at++)
      if ((this.hits.cues[at]! & CUE_BIT.you) !== 0 || YOURS.has(this.tokens[at]!.word)) return true;
    return false;
  }
}
