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

/** The choices at one place of an English phrase, and how they are typed in chats. */
export function withTextSpeak(place: readonly string[]): readonly string[] {
  if (!place.some((words) => MAY_BE_TYPED.test(words))) return place;
  return [...new Set([...place, ...place.flatMap(typedOf)])];
}

function typedOf(words: string): readonly string[] {
  const alone = ALONE[words];
  if (alone !== undefined) return alone;
  const typed = AMONG_OTHERS.reduce((text, [word, short]) => text.replace(word, short), words);
  return typed === words ? [] : [typed];
}
