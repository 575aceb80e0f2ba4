// Russian words run together beside other words (конченыедебилы, tymudak): where each begins. A long word of any dictionary may by chance be parted into
// abuse and something, so every piece must be a whole common word or whole abuse, none of it an ending or a beginning of words.

import { COMMON_ENGLISH } from './common-english';
import { COMMON_RUSSIAN } from './common-russian';
import { isPrefix } from './endings';
import { cyrillicOf, type Reading } from './latin-to-cyrillic';
import type { LexiconIndex } from './lexicon-index';
import { isInnocent, matchSpellings } from './match-word';
import { RUSSIAN_RUN } from './run-words';
import { plainSpelling } from './spellings';
import type { Stop } from './stops';
import { WordMemo } from './word-memo';

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

const FIRST = words('ты вы эй ну все вот какие какой вас ваш ваши они там да опять мы иди что это как');
const LAST = words('ты вы все тут там вас вам');
const MIDDLE = words('не на и в с за вы ты по');
/** Short words of abuse that hardly any other word holds beside a common one. */
const SHORT_ABUSE = words('сука суки суку блин');
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
/** English words end so: marginality. */
const ENGLISH_END = /(?:[aei]ty|ies|ing|tion|ness|oid|ic|ous|pederasty)$/;

const RUSSIAN = { cyrillic: true, latin: false, mixed: false };

type Kind = 'common' | 'abuse' | 'none';

interface Way {
  readonly cost: number;
  readonly from: number;
  readonly kind: Kind;
}

const AS_ONE: readonly number[] = [];

class GluedParter {
  private readonly memo = new WordMemo<readonly number[]>(REMEMBERED);
  private readonly typed = new WordMemo<readonly number[]>(REMEMBERED);
  private readonly kinds = new WordMemo<Kind>(REMEMBERED);

  constructor(private readonly index: LexiconIndex) {}

  seams(run: string): readonly number[] {
    if (run.length < SHORTEST_GLUED_RUN || run.length > LONGEST) return AS_ONE;
    return this.memo.get(run) ?? this.memo.keep(run, this.seamsAnew(run, true));
  }

  /** As above, of a run in small Latin letters. */
  typedSeams(run: string): readonly number[] {
    return this.typed.get(run) ?? this.typed.keep(run, this.typedSeamsAnew(run));
  }

  private typedSeamsAnew(run: string): readonly number[] {
    if (COMMON_ENGLISH.has(run) || ENGLISH_END.test(run)) return AS_ONE;
    for (const j of run.includes('j') ? (['й', 'ж'] as const) : (['й'] as const)) {
      const { text, from } = cyrillicOf(run, j);
      const seams = this.seamsAnew(text.replaceAll('ё', 'е'), false);
      if (seams.length > 0) return seams.map((seam) => from[seam]!);
    }
    return AS_ONE;
  }

  /** @param mayBeOne the run may be one word of abuse, which is seen where it stands */
  private seamsAnew(run: string, mayBeOne: boolean): readonly number[] {
    if (!ALL_RUSSIAN.test(run) || !this.mayHoldAbuse(run) || isCommon(run)) return AS_ONE;
    const ways: (Way | undefined)[] = [{ cost: 0, from: 0, kind: 'none' }];
    for (let from = 0; from < run.length; from++) if (ways[from] !== undefined) this.goOn(run, from, ways, mayBeOne);
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

  private goOn(run: string, from: number, ways: (Way | undefined)[], mayBeOne: boolean): void {
    const before = ways[from]!;
    const last = run.slice(before.from, from);
    const goTo = (to: number, kind: Kind, cost: number): void => {
      const sum = before.cost + cost;
      if (sum < (ways[to]?.cost ?? Number.POSITIVE_INFINITY)) ways[to] = { cost: sum, from, kind };
    };
    for (const to of commonEnds(run, from)) goTo(to, 'common', COST_OF_WORD);
    const isSaid = from > 0 && FIRST.has(run.slice(0, from));
    for (const to of this.abuseEnds(run, from)) {
      if (!mayBeOne && to - from === run.length) continue;
      const word = run.slice(from, to);
      const isRoot = SHORTEST_ROOTS.has(word) && (BEFORE_ROOT.has(last) || (from === 0 && LAST.has(run.slice(to))));
      const isShort = isSaid || SHORT_ABUSE.has(word) || /^[тв]ы/.test(run.slice(to)) || LAST.has(run.slice(to));
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

  private kindOf(word: string): Kind {
    const found = matchSpellings([plainSpelling({ ...RUSSIAN, word })], this.index);
    const isAbuse = found.some(
      ({ entry: { language, grade, flags } }) =>
        language === 'ru' && (grade === 'insult' || grade === 'obscene' || flags.has('harsh')),
    );
    return isAbuse ? 'abuse' : 'none';
  }
}

const counts = ({ entry: { language, grade, flags }, slip }: Stop): boolean =>
  !slip && language === 'ru' && (grade === 'insult' || grade === 'obscene' || flags.has('harsh'));

/** As it stands or with another ending. */
const isCommon = (run: string): boolean =>
  COMMON_RUSSIAN.has(run) || (RUSSIAN_RUN.inflectedEnds?.(run, 0).includes(run.length) ?? false);

function commonEnds(run: string, from: number): readonly number[] {
  const ends = new Set(COMMON_RUSSIAN.ends(run, from));
  for (const word of from === 0 ? FIRST : MIDDLE) if (run.startsWith(word, from)) ends.add(from + word.length);
  return [...ends].filter((to) => {
    const word = run.slice(from, to);
    if (NO_WORDS.has(word)) return false;
    if (word.length >= SHORTEST_COMMON) return true;
    if (from === 0) return FIRST.has(word);
    if (to === run.length) return LAST.has(word);
    return MIDDLE.has(word) || word.length >= SHORTEST_MIDDLE;
  });
}

const parters = new WeakMap<LexiconIndex, GluedParter>();

function parterOf(index: LexiconIndex): GluedParter {
  const parter = parters.get(index) ?? new GluedParter(index);
  parters.set(index, parter);
  return parter;
}

/** Where the words of a run begin, but for the first; nowhere where it is one word. @param run small Russian letters, е for ё. */
export const gluedSeams = (run: string, index: LexiconIndex): readonly number[] => parterOf(index).seams(run);

/** A longer text is looked at in its first part: nobody runs words together behind pages of others. */
const LONGEST_TEXT = 6000;
const LATIN_RUN = /[A-Za-z'’469]{7,60}/g;

/** A text with spaces between words of Russian typed together in Latin letters: tymudak -> ty mudak; nothing where there are none. */
export function typedApart(text: string, index: LexiconIndex): Reading | undefined {
  const parter = parterOf(index);
  let spaced = '';
  const from: number[] = [];
  let at = 0;
  const copyTo = (end: number): void => {
    spaced += text.slice(at, end);
    for (; at < end; at++) from.push(at);
  };
  for (const { index: start, 0: run } of text.slice(0, LONGEST_TEXT).matchAll(LATIN_RUN)) {
    for (const seam of parter.typedSeams(run.toLowerCase())) {
      copyTo(start + seam);
      spaced += ' ';
      from.push(at);
    }
  }
  if (from.length === 0) return undefined;
  copyTo(text.length);
  from.push(text.length);
  return { text: spaced, from };
}
