// English as it is typed in chats: "u" for "you", "ur" for "your", "r u" for "are you". A phrase of the lexicon that is written with the one
// is found with the other. As phrases are also found run together, "u r" and "you r" are left out: they would be found in "ur" and "your".

/** Where nothing else stands at their place of a phrase. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  'you are': ['u are'],
  'are you': ['r u', 'are u'],
};
const AMONG_OTHERS: readonly (readonly [word: RegExp, typed: string])[] = [
  [/\byou\b/g, 'u'],
  [/\byour\b/g, 'ur'],
];
const MAY_BE_TYPED = /\byour?\b/;
/** "Your a …" for "you're a …": nothing that belongs to the reader begins so. */
const YOURE = new Set(['youre', 'you re']);
const IS_SAID = ['a', 'an', 'so', 'such a', 'just a', 'nothing but a', 'not'];
const SAYS_IS = /^(?:an?|so|such an?|just an?|nothing but an?|too|not)(?: |$)/;

/** The choices at one place of an English phrase, and how they are typed in chats. @param next the choices at the place behind it */
export function withTextSpeak(place: readonly string[], next: readonly string[] = []): readonly string[] {
  if (place.some((words) => YOURE.has(words)))
    return [...new Set([...place, ...place.flatMap(typedOf), ...misspelt(next)])];
  if (!place.some((words) => MAY_BE_TYPED.test(words))) return place;
  return [...new Set([...place, ...place.flatMap(typedOf)])];
}

/** "your" for "you're", where an article tells it: of the next place, or taken along where nothing need stand there. */
function misspelt(next: readonly string[]): readonly string[] {
  if (next.length > 0 && next.every((words) => SAYS_IS.test(words))) return ['your', 'ur'];
  return next.includes('') ? IS_SAID.flatMap((article) => [`your ${article}`, `ur ${article}`]) : [];
}

function typedOf(words: string): readonly string[] {
  const alone = ALONE[words];
  if (alone !== undefined) return alone;
  const typed = AMONG_OTHERS.reduce((text, [word, short]) => text.replace(word, short), words);
  return typed === words ? [] : [typed];
}
