// A Russian name of contempt with two slips at once ("вы преурки": a vowel misheard and a letter left out), which is told only by the "вы" or "ты"
// beside it, and a short one with a single slip ("ты ииот", "уроы вы"), which elsewhere would be another word. One slip alone in a longer name is
// found wherever it stands (`loose`).

import type { Budget } from './budget';
import { isCommonWord } from './common-words';
import type { Token } from './token';
import { wholeWordSlips } from './whole-word-slips';

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
/** Of somebody, and of several. */
const SHORT_NAME =
  'идиот дебил дурак дура урод тварь мразь козел баран осел тупой тупая тупица скот гнида подлец олух овца корова крыса свинья клоун жулик быдло псих ' +
  'больной больная алкаш шавка лжец трепло отброс гадина стерва падла неудачник';
const SHORT_NAMES =
  'идиоты дебилы дураки дуры уроды твари мрази козлы бараны ослы тупые скоты гниды подлецы олухи овцы коровы крысы свиньи клоуны жулики больные алкаши ' +
  'шавки лжецы отбросы неудачники лицемеры';
/** A slip of fewer letters may be anything. */
const SHORTEST_SLIP = 4;
/** Words of dictionaries, and what else people write, that are a slip away from one of them. */
const OTHERS_SHORT = new Set(
  'алка бальная бальной бальные бара бараг барани барна барны барон бароны больна больно больны боль было бран быдла быль гадин галина гида гиды гнид гнила гнилы година годы горн драк драки дупы дурь дурка дурок жулика карова клон клону клоны козе козле козлу колун колуны колы коров корови коун криса крова крыма крыс крыша крышу лазы лози мази мазь оброс одни осле осла осьл отбро отрос очень один пада падал падало палла палата палачу патла подла подле подлей подлое подлую полной свини свинти свинье свиней серва скат скаты скотт сколы соты стерв стерео стерла твоя твори твари тепло теплый трепла тупа тупиц тупи тупо тупы труп удра урон уроки уродись хлам шаке шаки шака дура дурак'.split(
    ' ',
  ),
);

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

let slipsOfShort:
  | { readonly one: ReadonlyMap<string, string>; readonly several: ReadonlyMap<string, string> }
  | undefined;

function shortSlips(list: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of list.split(' ')) {
    const spelt = new Set(wholeWordSlips(name));
    for (let at = 0; at < name.length; at++) {
      if (at > 0) spelt.add(name.slice(0, at) + name.slice(at + 1));
      spelt.add(name.slice(0, at) + (name[at + 1] ?? '') + name[at]! + name.slice(at + 2));
    }
    for (const slip of spelt) if (slip.length >= SHORTEST_SLIP && !OTHERS_SHORT.has(slip)) found.set(slip, name);
  }
  return found;
}

/** The short name that is meant by a misspelt word beside "ты" or "вы"; one does not say "ты" to several. */
export function shortNameMeant(word: string, you: string): string | undefined {
  slipsOfShort ??= { one: shortSlips(SHORT_NAME), several: shortSlips(SHORT_NAMES) };
  const one = slipsOfShort.one.get(word);
  return one ?? (you === 'вы' ? slipsOfShort.several.get(word) : undefined);
}

/** As above, of the word at `at`, where "ты" or "вы" stands right beside it and the budget of the text allows it. */
export function aimedSlip(tokens: readonly Token[], at: number, budget: Budget): string | undefined {
  const { word, cyrillic, latin, mixed, kazakh, capitalised } = tokens[at]!;
  if (!cyrillic || latin || mixed || kazakh || word.length < SHORTEST_SLIP) return undefined;
  const you = youBefore(tokens, at);
  if (you !== undefined && word.length >= SHORTEST - 1) {
    const name = budget.allowsOtherSpellings(word.length) ? nameHeard(word) : undefined;
    if (name !== undefined) return name;
  }
  const beside = you ?? youBehind(tokens, at);
  if (beside === undefined || (capitalised && you !== undefined) || isCommonWord(word)) return undefined;
  return shortNameMeant(word, beside);
}

function youBefore(tokens: readonly Token[], at: number): string | undefined {
  let before = at - 1;
  if (FILLER.has(tokens[before]?.word ?? '')) before--;
  const you = tokens[before];
  if (you?.sentence !== tokens[at]!.sentence || !BESIDE.has(you.word) || tokens[at]!.before.includes(','))
    return undefined;
  return you.word;
}

/** Of the word that begins a sentence: "уроы вы". */
function youBehind(tokens: readonly Token[], at: number): string | undefined {
  const { sentence } = tokens[at]!;
  const you = tokens[at + 1];
  if (you?.sentence !== sentence || tokens[at - 1]?.sentence === sentence || !BESIDE.has(you.word)) return undefined;
  const behind = tokens[at + 2];
  const ends = behind?.sentence !== sentence || behind.before.includes(',') || FILLER.has(behind.word);
  return ends && !you.before.includes(',') ? you.word : undefined;
}
