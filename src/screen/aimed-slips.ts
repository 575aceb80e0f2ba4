// A Russian name of contempt with two slips at once ("вы преурки": a vowel misheard and a letter left out), which is told only by the "вы" or "ты"
// beside it. One slip alone is found wherever it stands (`loose`).

import type { Budget } from './budget';
import type { Token } from './token';

const NAMES =
  'идиотка придурок придурки имбецил имбецилы дегенерат дегенераты ублюдок ублюдки сволочь сволочи ' +
  'подонок подонки мерзавец мерзавцы подлец подлецы тунеядец тунеядцы бездельник бездельники бездарь бездари ' +
  'тупица тупицы тупицы балбес балбесы лошара лошары чмошник чмошники дармоед дармоеды мошенник мошенники аферист аферисты жулики воришка ' +
  'ворюги обманщики хапуги взяточник взяточники предатели ничтожество недоумок недоумки недоносок недоноски отморозок отморозки выродок выродки ' +
  'проходимец проходимцы прохвост прохвосты шарлатаны кровопийцы живодер живодеры пидорас пидорасы долбоеб долбоебы мудак мудаки ';
/** Of a name; a shorter one with two slips is another word. */
const SHORTEST = 7;
const HEARD: Readonly<Record<string, string>> = { о: 'а', е: 'и', э: 'и', ы: 'и', я: 'и', ю: 'у', ь: '', ъ: '' };
const BESIDE = new Set(['ты', 'вы']);
const FILLER = new Set('все там просто же ж реально такие такой настоящие совсем точно полные полный'.split(' '));
/** Other words that look so. */
const OTHERS = new Set(
  'машеньки машеньке машины машинки машинке машине машинные полиция полиции палице палицы поддоны поддонки поддона поддоне поддонов поданные подданные поданы подано подана подгонка подгонки подгонке подоткни поддакнет поддакнешь поддакнем поддакни подранок подранка подранки подойник подначке подначки подножки подножке подконник подоконные поддонные поддонник поддонок падание падания предстояли проходимы проходимые прохвати сволочет сволочешь сволочен свалочные живодерня долбая балясы чашник чашники недоумие недоумия'.split(
    ' ',
  ),
);

/** Without its signs and doubled letters, unstressed vowels as they are heard. */
function heard(word: string): string {
  let text = '';
  for (const letter of word) {
    const sound = HEARD[letter] ?? letter;
    if (sound !== text.at(-1)) text += sound;
  }
  return text;
}

const PAIRS: Readonly<Record<string, string>> = {
  ...{ д: 'т', т: 'д', з: 'с', с: 'з', б: 'п', п: 'б', г: 'к', к: 'г', ж: 'ш', ш: 'ж', в: 'ф', ф: 'в' },
};
/** In another case than the subject nothing is said of the reader. */
const OBLIQUE = /(?:[уюх]|[аяое]м|[ое]в|е[йю]|ою)$/;
/** A longer name is known by its consonants. */
const LONG = 8;
const anyVowel = (sound: string): string => sound.replace(/[аиу]/g, '*');

/** One letter left out, voiced for voiceless, or two neighbouring ones swapped; the first letter stays. */
function* slipsOf(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    yield word.slice(0, at) + word.slice(at + 1);
    if (word[at]! in PAIRS) yield word.slice(0, at) + PAIRS[word[at]!]! + word.slice(at + 1);
    if (at + 1 < word.length) yield word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  }
}

let known: ReadonlyMap<string, string> | undefined;

/** Built when it is first needed: what is heard -> the name. */
function names(): ReadonlyMap<string, string> {
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const name of NAMES.split(' ')) {
    const sound = heard(name);
    found.set(sound, name);
    if (sound.length >= LONG) found.set(anyVowel(sound), name);
    if (sound.length >= SHORTEST) for (const slip of slipsOf(sound)) if (!found.has(slip)) found.set(slip, name);
  }
  known = found;
  return found;
}

/** The name that is meant by a misspelt word. */
export function nameHeard(word: string): string | undefined {
  if (word.length < SHORTEST - 1 || OTHERS.has(word) || OBLIQUE.test(word)) return undefined;
  const sound = heard(word);
  const found = names().get(sound) ?? names().get(anyVowel(sound));
  if (found !== undefined) return found;
  // A letter too many.
  for (let at = 1; at < sound.length; at++) {
    const shorter = names().get(sound.slice(0, at) + sound.slice(at + 1));
    if (shorter !== undefined && heard(shorter).length === sound.length - 1) return shorter;
  }
  return undefined;
}

/** As above, of the word at `at`, where "ты" or "вы" stands right beside it and the budget of the text allows it. */
export function aimedSlip(tokens: readonly Token[], at: number, budget: Budget): string | undefined {
  const { word, cyrillic, latin, mixed, kazakh, sentence } = tokens[at]!;
  if (!cyrillic || latin || mixed || kazakh || word.length < SHORTEST - 1) return undefined;
  let before = at - 1;
  if (FILLER.has(tokens[before]?.word ?? '')) before--;
  const you = tokens[before];
  if (you?.sentence !== sentence || !BESIDE.has(you.word) || tokens[at]!.before.includes(',')) return undefined;
  return budget.allowsOtherSpellings(word.length) ? nameHeard(word) : undefined;
}
