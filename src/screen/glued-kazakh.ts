// Kazakh words run together in fewer letters than a sentence has (топасбастықкетсін): three common words and more, one of them abuse.
// Kazakh words are long themselves, so that none of the pieces may be as short as an ending.

import type { LexiconIndex } from './lexicon-index';
import { matchWord } from './match-word';
import { KAZAKH_RUN, type RunWords } from './run-words';
import { seams } from './unspaced';

const SHORTEST = 12;
const FEWEST_WORDS = 3;
const SHORTEST_WORD = 4;
/** Shorter ones that are no endings. */
const SHORT = new Set('сен жап айт шеш бер бар кет мал ұры сіз бәр осы мына бұл'.split(' '));
/** What is said to people in anger, beside the commonest words. */
const SAID =
  'кет кетсін кетіңдер кетші кетіңіз жап жабыңдар жауап бер беріңдер берсін қайтар қайтарыңдар істе істеңдер түзет түзетіңдер шеш шешіңдер ' +
  'өшір өшіріңдер оқы оқыңдар үйрен үйреніңдер тыңда құры құрыңдар құрысын жоғал жоғалыңдар айт айтпа сөйлеме қайда неге қашан бәрің ' +
  'аузың аузыңды көзің басың бетің ақша ақшамды оператор операторлар әкім депутат директор';
const WORDS = SAID.split(' ');
const RUN: RunWords = {
  ...KAZAKH_RUN,
  ends: (run, from) => {
    const ends = new Set(KAZAKH_RUN.ends(run, from));
    for (const word of WORDS) if (run.startsWith(word, from)) ends.add(from + word.length);
    return [...ends];
  },
};
const KAZAKH_LETTER = /[әғқңөұүһі]/;
/** Endings that are words as well. */
const ENDINGS = new Set('менен анда андан данда ларда ларме'.split(' '));
const AS_ONE: readonly number[] = [];
/** What somebody is told who is called so. */
const ORDERS =
  'кетсін кетіңдер кетші құрысын құрыңдар жоғалыңдар жоғалсын беріңдер аузыңдыжап істеңдер қайтарыңдар'.split(' ');
const SHORTEST_NAME = 5;

/** Where the words of a run begin, but for the first; nowhere where it is one word. @param run small letters */
export function gluedKazakhSeams(run: string, index: LexiconIndex): readonly number[] {
  if (run.length < SHORTEST || !KAZAKH_LETTER.test(run)) return AS_ONE;
  const found = seams(run, RUN, index, 'usual');
  if (found.length + 1 < FEWEST_WORDS) return beforeOrder(run, index);
  const pieces = [0, ...found].map((from, at) => run.slice(from, found[at]));
  return pieces.every((piece) => (piece.length >= SHORTEST_WORD && !ENDINGS.has(piece)) || SHORT.has(piece))
    ? found
    : AS_ONE;
}

/** Two pieces: abuse and an order. */
function beforeOrder(run: string, index: LexiconIndex): readonly number[] {
  const order = ORDERS.find((word) => run.endsWith(word) && run.length - word.length >= SHORTEST_NAME);
  if (order === undefined) return AS_ONE;
  const seam = run.length - order.length;
  const name = { word: run.slice(0, seam), cyrillic: true, latin: false, mixed: false };
  const isAbuse = matchWord(name, index).some(({ entry }) => entry.grade !== 'cue' && entry.grade !== 'allow');
  return isAbuse ? [seam] : AS_ONE;
}
