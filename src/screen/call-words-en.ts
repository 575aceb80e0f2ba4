// Words by which `calls-en.ts` tells an English name that is called at somebody.

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Names of contempt that stand without an article only where somebody is called so; no verbs, no adjectives, no creatures, nothing that is a mass. */
export const NAMES = words(
  'loser looser clown thug brat commie dork nerd snowflake boomer dummy hag bimbo skank incel simp noob newb peasant hillbilly redneck scammer crook ' +
    'thief traitor cockroach maggot buffoon dumbo fatso fatty lardo chump doofus dufus bozo wimp sissy pansy coward liar hypocrite weirdo lunatic nutcase ' +
    'nutjob wacko crybaby twit dolt dunce git wally numpty plonker muppet pillock berk halfwit dimwit nitwit airhead simpleton lowlife scumbag dirtbag ' +
    'degenerate pervert pedo junkie crackhead drunkard libtard trumptard stooge bootlicker blockhead bonehead knucklehead meathead pinhead fathead ' +
    'numbskull nincompoop ignoramus dullard dingbat dweeb weakling slob deadbeat layabout sleazebag sleazeball slimeball windbag gasbag charlatan ' +
    'scoundrel bigot creep freak',
);
/** What stands before a name that is not called out. */
export const INTRODUCES = words(
  'a an the this that these those my our your his her its their some any no every each another such what which one is are was were be been being am s re m ' +
    'of by from with for and or nor as like than not called named about against into on at in over under word say said says play plays playing played by ' +
    'biggest worst total complete real little old big good bad first last next other same sore born sad poor vs versus as set use using use lucky only just ' +
    'i he she we they it if no is himself herself him value default test crash',
);
/** What follows a name that opens a sentence and is called out. */
export const TURNS = words('go get shut stop learn try why you your youre u ur quit leave');
/** What a person who is called by name is said to be: "Smith is a …"; no trade and no part in a play (clown, thief). */
export const SAID_OF_NAMED = words(
  'fool coward crook bigot hypocrite creep jerk weirdo psycho buffoon thug racist pervert lunatic traitor loser scumbag lowlife sleazebag moron imbecile ' +
    'cretin degenerate sociopath psychopath narcissist nutcase nutjob wacko doofus dimwit halfwit windbag sleazeball slimeball snob prat twit disgrace joke tranny',
);
export const SAID_OF_SEVERAL = words(
  'scum trash garbage vermin filth fools cowards crooks liars thieves hypocrites losers racists bigots creeps jerks scumbags lowlifes traitors bullies thugs ' +
    'psychos weirdos pigs rats snakes animals sheep idiots morons cheats frauds parasites',
);
export const IS = words('is was s remains');
export const ARE = words('are were');
/** Capitalised only because they begin a sentence. */
export const NO_NAMES = words(
  'this that it he she there what who which here everyone everybody nobody somebody someone anyone he whoever one love life money fear time death war god fate ' +
    'luck pride anger hope truth inflation everything nothing something all man woman my his her their our your the a an if when because and but so',
);
export const FILLERS = words('so just really very too all both such pretty fucking damn');
export const AFTER_YOURS = words('lol bro man dude bruh as af if you ya haha anyway though tho');
export const YOURS = words('your ur');
/** Adjectives that are said of people: "your dumb". */
export const SAID_OF_PEOPLE = words(
  'stupid dumb pathetic ugly retarded disgusting ignorant insane delusional worthless brainless clueless crazy psycho trash garbage idiotic moronic foolish ' +
    'mindless witless braindead despicable revolting repulsive repugnant vile evil heartless soulless greedy stingy arrogant conceited pompous hateful racist ' +
    'sexist bigoted dishonest deceitful hypocritical crooked sleazy slimy creepy perverted deranged demented unhinged psychotic hysterical spineless gutless ' +
    'cowardly whiny obese smelly stinky filthy trashy uneducated illiterate senile toothless shameless',
);
/** Before a verb. */
export const WITH_VERBS = words('to can could will would shall should may might must cannot ll you they we');
export const SHORTEST_CALL = 3;
/** Of these names also in a sentence that speaks to nobody: "that was last year …". */
export const NEVER_EARNEST = words(
  'dimwit nitwit halfwit doofus dufus bozo crybaby twit dolt numpty plonker pillock scumbag lowlife dirtbag libtard trumptard wacko nutjob weirdo hypocrite ' +
    'fatso dork dweeb dumbo dummy blockhead bonehead knucklehead meathead pinhead fathead numbskull nincompoop ignoramus dullard dingbat sleazebag slimeball',
);
export const SHORTEST_STATEMENT = 4;
export const MOST_ATTRIBUTES = 4;
/** More of what somebody is called behind the only comma: "he cheated me, the …". */
export const AFTERTHOUGHTS = words(
  'thief thieves rat rats pig pigs snake snakes swine weasel weasels cow hag witch crook crooks clown clowns donkey dog',
);
/** Short attributes of contempt. */
export const ATTRIBUTES = words(
  'little old big fat poor cheap great dumb lazy bald blind deaf rude mean sly thick daft mad drunk fake young small sad weak slow up down washed ' +
    'damn bloody ruddy flaming goddamn sorry false cold wretched dumb half no anti',
);
export const ATTRIBUTIVE = /.(?:ed|[^aeo]ing|ous|ful|less|al|ic|ive|ish|ble|ant|ent|ern|eyed|[^aeou]y)$/;
/** Verbs and other words that only look so: "you need …", "you carry …". */
export const NO_ATTRIBUTES = words(
  'need feed breed seed speed bleed exceed proceed succeed carry try study copy marry hurry apply supply deny rely reply fry dry fly any every only by my ' +
    'verify modify notify qualify identify specify satisfy justify worry bury envy pity tidy empty want went sent spent meant rent invent prevent present plant grant ' +
    'give live have receive leave drive arrive serve save believe remove move love solve deserve improve observe steal deal heal reveal publish finish wish wash push ' +
    'punish call kill sell tell enable disable bring sing cling swing being during nothing something anything get already really probably actually usually finally ' +
    'simply originally recently normally still will shall all fish catch',
);
/** What a person is said to be may have so many attributes. */
export const MOST_BEFORE_NAME = 3;
/** Between an adjective and a name they make no attribute of it. */
export const NAMELESS = words(
  'to for of from with at by about against like is are was were and or as not no a an the my your',
);
export const PARTICIPLE = /.{2}(?:ing|ed)$/;
export const DONE_TO = /^[a-z]{3,}$/;
/** Verbs behind which a participle describes their object: "you keep laughing …". */
export const TAKES_OBJECT = words(
  'are were was be been get got have had has keep kept see saw like love hate want know knew hear heard find found meet met hire hired use used pay paid watch ' +
    'watched enjoy avoid prefer remember start started stop stopped begin began the these those some all any your our and can could must may might would should than',
);
/** What may stand before "you" with which a call begins. */
export const BEFORE_YOU = words(
  'hey oi oh ah up off yourself lost out well damn god screw curse and no yes listen look here what why why',
);
/** The same before a name of contempt: "I wait for you lying …". */
export const RULES_YOU = words('for of from with at by about against like to will can do did are could');
export const AFTER_CALL = words('you who that and or because before go get shut what why how when u give answer to');
/** Set off by a comma at the end, these are always called out: "read a book, …". */
export const CALLED_BEHIND_COMMA = new Set([
  ...NEVER_EARNEST,
  ...words('retard loser coward creep freak liar snowflake'),
]);

/** Several of whom nobody speaks well. */
export const isOfSeveral = (word: string): boolean =>
  word.endsWith('s') && (SAID_OF_SEVERAL.has(word) || NAMES.has(word.slice(0, -1)));

export const SOMEBODY = words('he she your');
