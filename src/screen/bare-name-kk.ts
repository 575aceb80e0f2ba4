// Is a text nothing but Kazakh names of contempt: "нағыз надан", "бетсіз, арсыз", "имансыз қатын"? Under a post or in a mail nobody writes
// such words by themselves but to call somebody so; one alone is a word of a dictionary as well. Words that describe as well (зердесіз, ессіз, соқыр) and beasts need company.

import { CUE_BIT } from './entry';
import type { Hits } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import type { Token } from './token';

const SHORTEST_CALL = 2;
/** More words are a sentence, which tells by itself whom it means. */
const LONGEST_CALL = 5;
const NAME = inEitherTyping(
  /^(?:а[қх]?ымақ|ақмақ|топас|оңбаған|надан|мәңгүрт|арамза|арамтамақ|арсыз|ұятсыз|бетсіз|бетпақ|жексұрын|сүмелек|көргенсіз|тексіз|жетесіз|тәрбиесіз|имансыз|опасыз|сатқын|кәпір|суайт|кәззап|жағымпаз|екіжүзді|есуас|есалаң|есерсоқ|ақылсыз|кемақыл|мисыз|маубас|жындысүрей|қаңғыбас|жүзіқара|қарабет|пасық|азғын|сұрқия|антұрған|дүмше|дүбәра|боркемік|әпербақан|әумесер|оспадар|тоғышар|далбай|жүгермек|қақбас|қаныпезер)(?:[лдт][ае]р)?$|^х?айуандар$/,
);
/** The same in Latin letters, where no innocent word is alike. */
const LATIN_NAME =
  /^(?:a[kq]ymaq?k?|topas|on(?:g|'|’)?bagh?an|nadan|esuas|esalan|uyatsyz|arsyz|imansyz|satqyn|satkyn|[zj]h?eksuryn)(?:[ldt][ae]r)?$/;
/** Whom the name describes. */
const PERSON = inEitherTyping(/^(?:адам|кісі|неме|қатын|шал|кемпір|халық|ел|бас|бәрі|екеуі)(?:[лдт][ае]р)?$/);

const isName = ({ word }: Token): boolean => NAME.test(word) || LATIN_NAME.test(word);

/** @param trailing what follows the last word of the text; a name that is asked about is none that is called */
export function isBareName(
  tokens: readonly Token[],
  { cues }: Hits,
  abusive: ReadonlySet<number>,
  trailing: string,
): boolean {
  if (tokens.length < SHORTEST_CALL || tokens.length > LONGEST_CALL || trailing.includes('?') || !tokens.some(isName))
    return false;
  return tokens.every((token, at) => {
    if (token.quoted) return false;
    return isName(token) || abusive.has(at) || PERSON.test(token.word) || (cues[at]! & CUE_BIT.filler) !== 0;
  });
}
