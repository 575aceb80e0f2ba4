// Kazakh words run together in fewer letters than a sentence has (топасбастықкетсін): three common words and more, one of them abuse,
// or abuse beside a common word (жәлепқатын).
// Kazakh words are long themselves, so that none of the pieces may be as short as an ending.

import { COMMON_KAZAKH } from './common-kazakh';
import type { LexiconIndex } from './lexicon-index';
import { isInnocent, matchSpellings } from './match-word';
import { onceAnIndex } from './once-an-index';
import { isKazakhEnding, KAZAKH_RUN, type RunWords } from './run-words';
import { plainSpelling } from './spellings';
import { seams } from './unspaced';
import { WordMemo } from './word-memo';

const SHORTEST = 9;
const FEWEST_WORDS = 3;
const SHORTEST_WORD = 4;
/** Shorter ones that are no endings. */
const SHORT = new Set(
  'сен жап айт шеш бер бар кет мал ұры сіз бәр осы мына бұл бір жоқ ғой қой неме әй боқ көт'.split(' '),
);
/** What is said to people in anger, beside the commonest words. */
const SAID =
  'кет кетсін кетіңдер кетші кетіңіз жап жабыңдар жауап бер беріңдер берсін қайтар қайтарыңдар істе істеңдер түзет түзетіңдер шеш шешіңдер ' +
  'өшір өшіріңдер оқы оқыңдар үйрен үйреніңдер тыңда құры құрыңдар құрысын жоғал жоғалыңдар айт айтпа сөйлеме қайда неге қашан бәрің ' +
  'аузың аузыңды көзің басың бетің ақша ақшамды оператор операторлар әкім депутат директор';
const WORDS = SAID.split(' ');
/** At the head of a run. */
const CALL = 'әй';
const RUN: RunWords = {
  ...KAZAKH_RUN,
  everyday: new Set([...KAZAKH_RUN.everyday, ...WORDS]),
  ends: (run, from) => {
    const ends = new Set(KAZAKH_RUN.ends(run, from));
    if (from === 0 && run.startsWith(CALL)) ends.add(CALL.length);
    for (const word of WORDS) if (run.startsWith(word, from)) ends.add(from + word.length);
    return [...ends];
  },
};
const KAZAKH_LETTER = /[әғқңөұүһі]/;
/** Endings that are words as well. */
const ENDINGS = new Set('менен анда андан данда ларда ларме'.split(' '));
const AS_ONE: readonly number[] = [];
const SHORTEST_NAME = 5;
/** Common words that are an end or a beginning of many others: бала-пан, жыла-майсың-дар, қорғау-ыш. */
const NO_WORDS = new Set(
  'сыңдар менен теріңіз тану аңыз алам есің айдың жарты жартысы сіздер сіздерге бала бара шарт соқыр баға жағы көзі басы қара қазы орталығы жинақтау қорғау санау қайрау тендері дейді сайын асып алуы жады кілт шама орны тегістеу тіркеу анықтау мұрын'.split(
    ' ',
  ),
);
/** Ends of words: "with …men", in Kazakh "…менмен"; жарна-малай-сың. */
const NO_NAMES = /^(?:менмен|[нй]?[ыі]?нда|лар|лер|дар|дер|тар|тер|ыш|іш|малай)/;

const REMEMBERED = 1 << 13;
const memoOf = onceAnIndex(() => new WordMemo<readonly number[]>(REMEMBERED));

/** Where the words of a run begin, but for the first; nowhere where it is one word. @param run small letters */
export function gluedKazakhSeams(run: string, index: LexiconIndex): readonly number[] {
  if (run.length < SHORTEST || !KAZAKH_LETTER.test(run)) return AS_ONE;
  const memo = memoOf(index);
  return memo.get(run) ?? memo.keep(run, seamsAnew(run, index));
}

function seamsAnew(run: string, index: LexiconIndex): readonly number[] {
  const found = seams(run, RUN, index, 'usual');
  if (found.length + 1 < FEWEST_WORDS) return besideWord(run, index);
  const pieces = [0, ...found].map((from, at) => run.slice(from, found[at]));
  const isLong = (piece: string) => (piece.length >= SHORTEST_WORD && !ENDINGS.has(piece)) || SHORT.has(piece);
  return pieces.every(isLong) ? found : AS_ONE;
}

const KAZAKH = { cyrillic: true, latin: false, mixed: false };

/** Two pieces: abuse, and a common word or an order before or behind it. */
function besideWord(run: string, index: LexiconIndex): readonly number[] {
  for (let seam = SHORTEST_WORD - 1; seam <= run.length - SHORTEST_WORD + 1; seam++) {
    const [head, tail] = [run.slice(0, seam), run.slice(seam)];
    const isTwo =
      (isWord(tail) && !isKazakhEnding(head, tail) && isName(head, index)) || (isWord(head) && isName(tail, index));
    if (isTwo) return isOne(run, index) ? AS_ONE : [seam];
  }
  return AS_ONE;
}

const isOne = (run: string, index: LexiconIndex): boolean =>
  KAZAKH_RUN.ends(run, 0).includes(run.length) || isInnocent([plainSpelling({ ...KAZAKH, word: run })], index);

const isWord = (word: string): boolean =>
  WORDS.includes(word) ||
  SHORT.has(word) ||
  (word.length >= SHORTEST_WORD && COMMON_KAZAKH.has(word) && !NO_WORDS.has(word));

function isName(word: string, index: LexiconIndex): boolean {
  if (word.length < SHORTEST_NAME || NO_NAMES.test(word)) return false;
  const spelling = plainSpelling({ ...KAZAKH, word });
  return matchSpellings([spelling], index).some(({ entry }) => entry.grade === 'insult' || entry.grade === 'obscene');
}
