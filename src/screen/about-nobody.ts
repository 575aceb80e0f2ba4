// Is nobody abused, whoever the word seems to be aimed at?

import { isAbbreviation } from './abbreviations';
import { isCompound } from './compounds-en';
import { isJustCreature } from './creatures';
import { isFactReported } from './facts';
import { isFond } from './fondness';
import { isGardenTool } from './garden-tools';
import type { Hit } from './hit-list';
import { isPraise } from './praise';
import { isSaidOfThing } from './said-of-things';
import type { Token } from './token';
import { isKazakhVerb } from './verbs-kk';

/** An abbreviation, what is said of a thing, a creature of tales, a tool, the first word of a compound, praise, what friends say, a swindler who is reported, a Kazakh verb. */
export const isAboutNobody = (hit: Hit, tokens: readonly Token[]): boolean =>
  isAbbreviation(hit, tokens) ||
  isSaidOfThing(hit, tokens) ||
  isJustCreature(tokens, hit) ||
  isGardenTool(hit, tokens) ||
  isCompound(hit, tokens) ||
  isKazakhVerb(hit, tokens) ||
  isPraise(tokens, hit) ||
  isFond(tokens, hit) ||
  isFactReported(tokens, hit);
