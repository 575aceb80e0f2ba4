// What the shape of a Kazakh word says of a name: several, a beast, or a case in which nothing is said of anybody.

import { inEitherTyping } from './kazakh-typings';

const LONGEST_WORD = 30;
const PLURAL = /[лдт][ае]р$/;
/** Beasts, which customers sell and ask about with their attributes. */
const BEAST = inEitherTyping(
  /^(?:қой|ит|есек|мал|сиыр|жылан|маймыл|шошқа|доңыз|тауық|мысық|күшік|төбет|тышқан|түлкі|қасқыр|шибөрі|шақал|өгіз|бұзау|ешкі|теке|бақа|құрбақа|шаян|кене|сүлік|қарға|торай|бұқа|қошқар|аю|қабан|айуан|хайуан)(?:лар|лер|тар|тер|дар|дер)?/,
);
/** Accusative, not an adjective that only ends so (жынды, екіжүзді). */
const ACCUSATIVE = inEitherTyping(/[дтн][ыі]$/);
const OTHER_OBLIQUE = inEitherTyping(/(?:[ғгқк][ае]|[дтн][ае]н|[дт][ае])$/);
const ADJECTIVE = inEitherTyping(
  /(?:жын|жүз|бет|ниет|пейіл|мінез|ми|қан|құй|сауат|көз|тіл|ақыл|сөз)(?:лы|ды|ті|ді|лі)$/,
);

export const isKazakhPlural = (word: string): boolean => PLURAL.test(word);

export const isKazakhBeast = (word: string): boolean => BEAST.test(word);

/** Is something done to whom the word names? */
export const isKazakhObject = (word: string): boolean => ACCUSATIVE.test(word) && !ADJECTIVE.test(word);

/** Is the word in a case in which nothing can be said of the one who stands before it: "the police caught the fool"? */
export const isKazakhOblique = (word: string): boolean =>
  word.length <= LONGEST_WORD && (isKazakhObject(word) || OTHER_OBLIQUE.test(word));
