// Vulgar words whose masks everybody reads at once (F**K, Б**дь, на *уй), among names that are masked in the same way (И****в, A***a) and masks
// that may be an insult as well (к**лы).

import { hidesOneLetter } from './starred-places';

const words = (text: string): readonly string[] => text.split(' ');

/** A star stands for one letter of one of them. Common given names and surnames of the same length end otherwise. */
const KNOWN: readonly string[] = words(
  'fuck fucks fucked fucker fuckers fucking fuckin shit shits shitty bitch bitches cunt cunts dick dicks dickhead asshole assholes arsehole arseholes motherfucker motherfuckers motherfucking bullshit nigger niggers faggot faggots whore whores slut sluts wanker wankers pussy pussies nigga niggas ' +
    'хуй хуя хуе хуйня хуйню хуйней хуета хуево хуевый нахуй похуй нихуя нахуя пизда пизды пизде пизду пиздец пиздой пиздеж пиздабол блядь бляди блять блядина блядский говно говна говном говнюк жопа жопу жопе жопы жопой ' +
    'мудак мудаки мудаков мудила ебать ебаный ебаная ебаные ебаное ебал ебала еблан ебланы ебет заебал заебали заебись ебанько ебануться ебучий охуел охуели охуеть охуенно пидор пидоры пидорас пидорасы пидарас пидарасы ' +
    'долбоеб долбоебы уебок уебки уебище гондон гандон гондоны гандоны шлюха шлюхи залупа сучка дрочить выебать ' +
    'қотақ қотағым қотағымды қотақбас сіктір сігейін сігемін көтбас көтіңе көтіңді жәлеп жәлептер қаншық қаншықтар амыңды амыңа боғыңды сіктірші тасақ шешеңді боқбас',
);
const STAR = /[*@#$]/;
const STARS = /[*@#$]/g;
/** In a word that is not in capitals throughout; of fewer a name may be left (Ж**а). */
const [LEAST_LETTERS, LEAST_SHOUTED] = [3, 2];

/** By their first letter: a text may hold a mask at every third letter. */
const BY_FIRST = new Map<string, readonly string[]>();
for (const known of KNOWN) BY_FIRST.set(known[0]!, [...(BY_FIRST.get(known[0]!) ?? []), known]);

/** Those that begin as the word does. @param word in small letters */
export const knownLike = (word: string): readonly string[] => BY_FIRST.get(word[0] ?? '') ?? [];

/** How many letters of a mask with a capital must be left. @param head small letters before the signs, @param shouted in capitals throughout */
export const leastLeft = (head: string, hidden: number, shouted: boolean, known: string): number =>
  shouted || hidden === 1 || head.startsWith('f') || known === 'shit' ? LEAST_SHOUTED : LEAST_LETTERS;

/** May a word that begins with a capital be read behind its stars? @param word small letters and signs, @param shouted in capitals throughout */
export function isReadWithCapital(word: string, shouted: boolean): boolean {
  if (hidesOneLetter(word)) return true;
  const hidden = word.match(STARS)?.length ?? 0;
  const letters = word.length - hidden;
  return knownLike(word).some((known) => letters >= leastLeft(word, hidden, shouted, known) && fits(known, word));
}

/** Is the word with its stars one of those that everybody reads at once, letter for letter? */
export const isWellKnown = (word: string): boolean => knownLike(word).some((known) => fits(known, word));

/** Two letters and more of a short word are hidden: к**лы is козлы as well as any vulgar word. */
export function isDoubtful(word: string): boolean {
  const hidden = word.match(STARS)?.length ?? 0;
  return hidden >= 2 && word.length - hidden <= MOST_DOUBTFUL && !isWellKnown(word) && !isShortened(word);
}

/** Fewer stars than letters: п***ц. */
function isShortened(word: string): boolean {
  const [head, tail, ...others] = word.split(/[*@#$]{2,}/);
  if (!head || !tail || others.length > 0) return false;
  return knownLike(word).some((known) => {
    const more = known.length - word.length;
    return more > 0 && more <= MOST_MORE && known.startsWith(head) && known.endsWith(tail);
  });
}
const MOST_MORE = 2;
const MOST_DOUBTFUL = 4;

const fits = (known: string, word: string): boolean =>
  known.length === word.length && [...known].every((letter, at) => word[at] === letter || STAR.test(word[at]!));

/** Of these the first letter alone is put out as well: на *уй, what the *uck. Others leave a word (*hit, *itch) or too little. */
const WITHOUT_FIRST: ReadonlyMap<string, string> = new Map(
  [
    ...words('fuck fucks fucked fucker fuckers fucking fuckin cunt cunts shitty'),
    ...words(
      'хуй хуя хуе хуйня хуйню хуета хуево хуевый сука суки суку сучка хер хера херня херню пизды пизде пизду жопа жопу жопе жопы говно говна',
    ),
    ...words('қотақ сіктір'),
  ].map((word) => [word.slice(1), word]),
);
const FIRST_HIDDEN = /^[*@#$]([a-zа-яқі]+)$/;

/** The vulgar word whose first letter a sign hides. @param word small letters and signs */
export const behindFirstSign = (word: string): string | undefined =>
  WITHOUT_FIRST.get(FIRST_HIDDEN.exec(word)?.[1] ?? '');
