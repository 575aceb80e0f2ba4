// Russian words run together beside other words (конченыедебилы, tymudak): where each begins. A long word of any dictionary may by chance be parted into
// abuse and something, so every piece must be a whole common word or whole abuse, none of it an ending or a beginning of words.
// A little over 250 lines: one search with its lists.

import { COMMON_RUSSIAN } from './common-russian';
import { isPrefix } from './endings';
import type { LexiconIndex } from './lexicon-index';
import { isInnocent } from './match-word';
import { onceAnIndex } from './once-an-index';
import { RUSSIAN_RUN } from './run-words';
import { plainSpelling, type Spelling } from './spellings';
import { endingIn } from './stop-fits';
import type { Stop } from './stops';
import { WordMemo } from './word-memo';
import { WordTree } from './word-tree';

/** Letters of a run; a shorter one is a word. */
export const SHORTEST_GLUED_RUN = 8;
const LONGEST = 60;
const LONGEST_ABUSE = 20;
const LONGEST_ENDING = 4;
const LONGEST_PREFIX = 4;
/** Of abuse; beside a word that shows whom it is said to a shorter one counts. */
const SHORTEST_ABUSE = 5;
const SHORTEST_SAID = 4;
/** Of a common word; shorter ones are parts of words, but for those below. */
const SHORTEST_COMMON = 4;
const SHORTEST_MIDDLE = 3;
const COST_OF_WORD = 8;
const COST_OF_ABUSE = 12;
const REMEMBERED = 1 << 14;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FIRST = words(
  'ты вы тыж тыже выж выже эй ну все вот какие какой вас ваш ваши они там да опять мы иди что чтож чож чеж шож это как',
);
const LAST = words('ты вы все тут там вас вам из');
const MIDDLE = words('не на и в с за вы ты по');
/** In four pieces and more, one of which says whom they are said to, these too: козлывывседоодного. */
const MIDDLE_SAID = words('не на и в с за вы ты по до из к у о же бы от ли как но ни я мы уж ну а вас вам тебя');
const SAID_TO = words('ты вы вас вам тебя тебе');
const MAY_BE_SAID = /.(?:[тв]ы|ва[см]|теб)/;
const SHORTEST_SAID_RUN = 12;
const FEWEST_SAID = 4;
/** Short words of abuse that hardly any other word holds beside a common one. */
const SHORT_ABUSE = words('сука суки суку блин урод');
/** Short ones that end a run behind other abuse: жуликиворы. */
const SHORT_LAST = words('воры твари лохи козлы уроды');
/** Behind "на" and such, or before "вам". */
const SHORTEST_ROOTS = words('хуй хуи хуя хую хер хера хрен');
const BEFORE_ROOT = words('на ни до по какого нет');
/** Common words, or a part of them, with which longer words end or begin: врач-ебной, токсико-логические, щеголь-ской. */
const NO_WORDS = words(
  'ской ским ней ног чей ста нем вой вата чать ками нами вами тами чиной рад ров кой кое ник ного вшей иной иным кому кого тому того ному ева есть воды воде воду вода видным видны видно видный логическая логические логическое логический логических логического образный образом образ образа нули стой строят дроит строить ист',
);
const NO_ABUSE =
  /^(?:двинут|ебн|пно|совоку|телеп|свиня|крыся|мурлы|плять|бляться|кобел$|бабен|подла$|переул|буржу|путан|чертили|ссут|плакс|углу|лилипут)/;
/** The first part of a compound (свино-водство); whole words that end so are few. */
const COMBINES = /[оеь]$/;
const ENDS_SO = /(?:[лч]о|[ыиь]е|мо|дь|ть)$/;
const ALL_RUSSIAN = /^[а-я]+$/;
const SIGN = /[ьъ]/;
const SIGNS = /[ьъ]/g;

const RUSSIAN = { cyrillic: true, latin: false, mixed: false };

type Kind = 'common' | 'abuse' | 'none';

interface Way {
  readonly cost: number;
  readonly from: number;
  readonly kind: Kind;
}

const AS_ONE: readonly number[] = [];

/** The commonest words as they are typed in Latin letters, without their soft signs: денги. */
export const WITHOUT_SIGNS = new WordTree(function* () {
  for (const word of COMMON_RUSSIAN.all()) if (SIGN.test(word)) yield word.replace(SIGNS, '');
});

class GluedParter {
  private readonly memo = new WordMemo<readonly number[]>(REMEMBERED);
  private readonly kinds = new WordMemo<Kind>(REMEMBERED);

  constructor(private readonly index: LexiconIndex) {}

  seams(run: string): readonly number[] {
    if (run.length < SHORTEST_GLUED_RUN || run.length > LONGEST) return AS_ONE;
    return this.memo.get(run) ?? this.memo.keep(run, this.seamsAnew(run, true));
  }

  /** @param mayBeOne the run may be one word of abuse, which is seen where it stands */
  seamsAnew(run: string, mayBeOne: boolean): readonly number[] {
    if (COMMON_RUSSIAN.has(run) || !ALL_RUSSIAN.test(run) || !this.mayHoldAbuse(run) || isInflected(run)) return AS_ONE;
    const seams = this.seamsOf(run, mayBeOne, MIDDLE);
    if (seams.length > 0 || run.length < SHORTEST_SAID_RUN || !MAY_BE_SAID.test(run)) return seams;
    const said = this.seamsOf(run, mayBeOne, MIDDLE_SAID);
    const isSaid =
      said.length + 1 >= FEWEST_SAID && said.some((from, at) => SAID_TO.has(run.slice(from, said[at + 1])));
    return isSaid ? said : AS_ONE;
  }

  private seamsOf(run: string, mayBeOne: boolean, middle: ReadonlySet<string>): readonly number[] {
    const ways: (Way | undefined)[] = [{ cost: 0, from: 0, kind: 'none' }];
    for (let from = 0; from < run.length; from++)
      if (ways[from] !== undefined) this.goOn(run, from, ways, mayBeOne, middle);
    const seams: number[] = [];
    let isAbusive = false;
    for (let to = run.length; to > 0; ) {
      const way = ways[to];
      if (way === undefined) return AS_ONE;
      isAbusive ||= way.kind === 'abuse';
      to = way.from;
      if (to > 0) seams.unshift(to);
    }
    return isAbusive && !isInnocent([plainSpelling({ ...RUSSIAN, word: run })], this.index) ? seams : AS_ONE;
  }

  /** Cheap, and of nearly every word the answer is no. */
  private mayHoldAbuse(run: string): boolean {
    const trie = this.index.words.cyrillic;
    for (let from = 0; from < run.length - 2; from++) {
      let node = 0;
      for (let to = from; to < run.length; ) {
        node = trie.step(node, run.charCodeAt(to++));
        if (node === 0) break;
        if (to - from > 2 && trie.valuesAt(node)?.some(counts)) return true;
      }
    }
    return false;
  }

  private goOn(
    run: string,
    from: number,
    ways: (Way | undefined)[],
    mayBeOne: boolean,
    middle: ReadonlySet<string>,
  ): void {
    const before = ways[from]!;
    const last = run.slice(before.from, from);
    const goTo = (to: number, kind: Kind, cost: number): void => {
      const sum = before.cost + cost;
      if (sum < (ways[to]?.cost ?? Number.POSITIVE_INFINITY)) ways[to] = { cost: sum, from, kind };
    };
    for (const to of commonEnds(run, from, !mayBeOne, middle)) goTo(to, 'common', COST_OF_WORD);
    const isSaid = from > 0 && FIRST.has(run.slice(0, from));
    for (const to of this.abuseEnds(run, from)) {
      if (!mayBeOne && to - from === run.length) continue;
      const word = run.slice(from, to);
      const isRoot = SHORTEST_ROOTS.has(word) && (BEFORE_ROOT.has(last) || (from === 0 && LAST.has(run.slice(to))));
      const isShort =
        isSaid ||
        (before.kind === 'abuse' && to === run.length && SHORT_LAST.has(word)) ||
        SAID_TO.has(last) ||
        SHORT_ABUSE.has(word) ||
        /^[тв]ы/.test(run.slice(to)) ||
        LAST.has(run.slice(to));
      if (isRoot || (word.length >= (isShort ? SHORTEST_SAID : SHORTEST_ABUSE) && this.isAbuse(word, to < run.length)))
        goTo(to, 'abuse', COST_OF_ABUSE);
    }
  }

  /** Where abuse may end that begins at `from`, its prefix included. */
  private abuseEnds(run: string, from: number): readonly number[] {
    const ends = new Set(this.rootEnds(run, from, from));
    for (let root = from + 1; root <= from + LONGEST_PREFIX && root < run.length; root++)
      if (isPrefix(run.slice(from), root - from, 'cyrillic'))
        for (const to of this.rootEnds(run, from, root)) ends.add(to);
    return [...ends];
  }

  /** Where the roots that begin at `root` may end, with their endings. */
  private rootEnds(run: string, from: number, root: number): readonly number[] {
    const trie = this.index.words.cyrillic;
    const ends: number[] = [];
    let node = 0;
    let open = 0;
    for (let to = root; to < run.length && to - root < LONGEST_ABUSE; ) {
      node = trie.step(node, run.charCodeAt(to++));
      if (node === 0) break;
      const stops = trie.valuesAt(node);
      if (stops === undefined) continue;
      const counting = stops.filter((stop) => counts(stop) && (root === from || stop.left !== 'edge'));
      if (counting.length === 0) continue;
      ends.push(to);
      if (counting.some(({ right }) => right !== 'edge')) open = to;
    }
    if (open > 0)
      for (let to = open + 1; to <= Math.min(run.length, open + LONGEST_ENDING); to++)
        if (!ends.includes(to)) ends.push(to);
    return ends;
  }

  private isAbuse(word: string, isFollowed: boolean): boolean {
    if (NO_ABUSE.test(word) || (isFollowed && COMBINES.test(word) && !ENDS_SO.test(word))) return false;
    const kind = this.kinds.get(word) ?? this.kinds.keep(word, this.kindOf(word));
    return kind === 'abuse';
  }

  /** Abuse from its first letter on, or behind a prefix; what stands within is chance (тупы-еба-раны). */
  private kindOf(word: string): Kind {
    const spelling = plainSpelling({ ...RUSSIAN, word });
    for (let root = 0; root <= LONGEST_PREFIX && root < word.length; root++)
      if (isPrefix(word, root, 'cyrillic') && this.isAbuseAt(spelling, root)) return 'abuse';
    return 'none';
  }

  private isAbuseAt(spelling: Spelling, root: number): boolean {
    const { text } = spelling;
    const trie = this.index.words.cyrillic;
    let node = 0;
    for (let to = root; to < text.length; ) {
      node = trie.step(node, text.charCodeAt(to++));
      if (node === 0) return false;
      if (trie.valuesAt(node)?.some((stop) => counts(stop) && endingIn(stop, spelling, root, to) !== 'none'))
        return true;
    }
    return false;
  }
}

const counts = ({ entry: { language, grade, flags }, slip }: Stop): boolean =>
  !slip && language === 'ru' && (grade === 'insult' || grade === 'obscene' || flags.has('harsh'));

/** A common word with another ending. */
const isInflected = (run: string): boolean => RUSSIAN_RUN.inflectedEnds?.(run, 0).includes(run.length) ?? false;

function commonEnds(run: string, from: number, isTyped: boolean, middle: ReadonlySet<string>): readonly number[] {
  const ends = new Set(COMMON_RUSSIAN.ends(run, from));
  if (isTyped) for (const to of WITHOUT_SIGNS.ends(run, from)) ends.add(to);
  for (const word of from === 0 ? FIRST : middle) if (run.startsWith(word, from)) ends.add(from + word.length);
  return [...ends].filter((to) => {
    const word = run.slice(from, to);
    if (NO_WORDS.has(word)) return false;
    if (word.length >= SHORTEST_COMMON) return true;
    if (from === 0) return FIRST.has(word);
    if (to === run.length) return LAST.has(word);
    return middle.has(word) || word.length >= SHORTEST_MIDDLE;
  });
}

const parterOf = onceAnIndex((index) => new GluedParter(index));

/** Small letters, е for ё. */
export const small = (run: string): string => run.toLowerCase().replaceAll('ё', 'е');

/** Where the words of a run begin, but for the first; nowhere where it is one word. @param run small Russian letters, е for ё. */
export const gluedSeams = (run: string, index: LexiconIndex): readonly number[] => parterOf(index).seams(run);

/** As above, of a run that was typed in Latin letters: it cannot be seen where it stands, and lacks its soft signs. */
export const typedSeams = (run: string, index: LexiconIndex): readonly number[] =>
  parterOf(index).seamsAnew(run, false);
