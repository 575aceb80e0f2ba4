// Every place where an entry of the lexicon matches a text, before the context is asked what it means.

import { aimedSlip } from './aimed-slips';
import { type MaskedWord, wordsOfSigns } from './all-stars';
import type { Budget } from './budget';
import { cutShort, isStarredAtEnd, mayBeCutShort } from './cut-short';
import { CUE_BIT } from './entry';
import { HitList, type Hits } from './hit-list';
import { areInitials, isInitialed, joinedWords } from './joined';
import { vulgarInCompany } from './kazakh-company';
import { layoutSlips } from './layout-slip';
import type { LexiconIndex } from './lexicon-index';
import { MaskedHits } from './masked-hits';
import { matchPhrases } from './match-phrases';
import { isInnocent } from './match-word';
import { withoutMnemonic } from './mnemonic';
import { mayBeNearName, nearName } from './near-names';
import { mayBeShortMask, shortMask } from './short-masks';
import { plainSpelling } from './spellings';
import { hasStar } from './starred-places';
import { cutIntoSyllables } from './syllables';
import type { Token } from './token';
import { tornWords } from './torn-words';
import { type Repairs, repairsOf } from './unsayable';
import { CUT_BY_ONE } from './unstarred';
import { vulgarSlip } from './vulgar-slips';
import { UNREAD, type WordReader, type WordReading, wordReader } from './word-reader';

const STAR = 42;
/** Words on each side of a misspelt name among which somebody must be spoken to or of. */
const NEARBY = 4;
const SOMEBODY = CUE_BIT.you | CUE_BIT.person | CUE_BIT.voice | CUE_BIT.point | CUE_BIT.copula;
/** Letters of a word cut into syllables. */
const SHORTEST_CUT = 5;

/** @param trailing what follows the last word. @param budget is drawn upon. */
export function findHits(tokens: readonly Token[], trailing: string, index: LexiconIndex, budget: Budget): Hits {
  const search = new HitSearch(tokens, trailing, index, budget);
  search.words();
  search.phrases();
  search.joined();
  search.slips();
  const { found } = search;
  return { abuse: found.notAllowed(), allowed: found.allowed, cues: found.cues };
}

/** Letters of an insult typed on the wrong keys with signs among them. */
const SHORTEST_INSULT_SLIP = 5;

class HitSearch {
  readonly found: HitList;
  private readonly readings: readonly WordReading[];
  private readonly reader: WordReader;
  private readonly repairs: Repairs;
  private readonly masked: MaskedHits;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly trailing: string,
    private readonly index: LexiconIndex,
    private readonly budget: Budget,
  ) {
    this.reader = wordReader(index);
    this.repairs = repairsOf(index);
    this.readings = tokens.map((token) => this.reader.read(token, budget));
    this.found = new HitList(this.readings.map(({ cues }) => cues));
    this.masked = new MaskedHits(tokens, this.readings, index, budget, this.found);
  }

  words(): void {
    for (const masked of wordsOfSigns(this.tokens, this.trailing)) this.takeMeant(masked);
    for (let at = 0; at < this.tokens.length; at++) {
      const reading = this.readings[at]!;
      if (reading === UNREAD) continue;
      const { abuse } = reading;
      for (const { entry, you } of abuse) this.found.take(entry, at, at, you);
      const token = this.tokens[at]!;
      if (abuse.length === 0 && reading.cues === 0 && !reading.innocent && !this.budget.isSpent)
        for (const { entry, you } of this.repairs.meantBy(token, this.budget))
          this.found.take(entry, at, at, you, 'guessed');
      const mayMeanOther = !reading.innocent && (reading.cues & ~CUE_BIT.you) === 0;
      const isPlain = abuse.length === 0 && mayMeanOther;
      const isObscene = abuse.some(({ entry }) => entry.grade === 'obscene');
      const vulgar = mayMeanOther && !isObscene ? vulgarInCompany(this.tokens, at) : undefined;
      const slip = abuse.length === 0 ? aimedSlip(this.tokens, at, this.budget) : undefined;
      if (vulgar !== undefined) this.takeMeant({ word: vulgar, cyrillic: true, first: at, last: at });
      else if (slip !== undefined) this.takeMeant({ word: slip, cyrillic: true, first: at, last: at });
      else if (isPlain && mayBeNearName(token)) this.nearName(at);
      if (mayBeShortMask(token)) this.shortMask(at);
      if (!token.mixed && token.word.length > 1 && token.follower !== STAR) continue;
      const gap = this.tokens[at + 1]?.before ?? this.trailing;
      if (mayBeCutShort(token)) this.cutShort(token, at, gap);
      if (abuse.length === 0 && isStarredAtEnd(token, gap)) this.masked.starred(`${token.word}*`, token, at, at);
      if (!token.mixed || !hasStar(token.word) || withoutMnemonic(token.word) !== undefined) continue;
      // Е*ланов А.С.
      if (token.capitalised && this.tokens[at + 1]?.capitalised === true && token.cyrillic) continue;
      this.masked.starred(token.word, token, at, at);
      this.masked.hiddenLetter(token, at);
    }
  }

  /** Is somebody spoken to or of beside the word? */
  private isBesideSomebody(at: number): boolean {
    const { sentence } = this.tokens[at]!;
    for (let beside = Math.max(0, at - NEARBY); beside <= at + NEARBY && beside < this.tokens.length; beside++)
      if ((this.found.cues[beside]! & SOMEBODY) !== 0 && this.tokens[beside]!.sentence === sentence) return true;
    return false;
  }

  /** What the word is with one letter put right: an obscene word, or a name of contempt beside somebody. */
  private nearName(at: number): void {
    const token = this.tokens[at]!;
    const vulgar = vulgarSlip(token, this.budget);
    const meant = vulgar === undefined && this.isBesideSomebody(at) ? nearName(token, this.budget) : undefined;
    if ((vulgar ?? meant) === undefined || isInnocent([plainSpelling(token)], this.index)) return;
    const { cyrillic } = token;
    if (vulgar !== undefined) this.takeMeant({ word: vulgar, cyrillic, first: at, last: at });
    if (meant === undefined) return;
    const { name, you } = meant;
    const { abuse } = this.reader.read({ word: name, cyrillic, latin: !cyrillic, mixed: false }, this.budget);
    for (const { entry } of abuse) this.found.take(entry, at, at, you, 'guessed');
  }

  private shortMask(at: number): void {
    const mask = shortMask(this.tokens, at, this.trailing);
    if (mask !== undefined) this.takeMeant({ ...mask, first: at });
  }

  private takeMeant({ word, cyrillic, first, last }: MaskedWord): void {
    const meant = this.reader.read({ word, cyrillic, latin: !cyrillic, mixed: false }, this.budget);
    for (const { entry, you } of meant.abuse) this.found.take(entry, first, last, you);
  }

  private cutShort(token: Token, at: number, gap: string): void {
    const word = cutShort(this.tokens, at, gap);
    if (word !== undefined) this.takeMeant({ word, cyrillic: token.cyrillic, first: at, last: at });
  }

  /** Russian typed on the wrong keys, signs among the letters. */
  slips(): void {
    if (this.budget.isSpent) return;
    for (const { word, first, last } of layoutSlips(this.tokens, this.trailing)) {
      if (!this.budget.allowsDisguised(word.length)) continue;
      const { abuse } = this.reader.read({ word, cyrillic: true, latin: false, mixed: false }, this.budget);
      for (const { entry, you } of abuse) {
        const plain = !entry.flags.has('aimed') && !entry.flags.has('called');
        if (plain && (entry.grade === 'obscene' || (entry.grade === 'insult' && word.length >= SHORTEST_INSULT_SLIP)))
          this.found.take(entry, first, last, you);
      }
    }
  }

  phrases(): void {
    for (const { stop, first, last, ending } of matchPhrases(this.tokens, this.readings, this.index, this.budget)) {
      if (first === last && this.readings[first]!.innocent) continue;
      this.found.take(stop.entry, first, last, ending === 'you');
    }
  }

  joined(): void {
    if (this.budget.isSpent) return;
    for (const { word, first, last, how } of joinedWords(this.tokens)) {
      const token = this.tokens[first]!;
      if (how === 'starred') {
        this.masked.starred(word, token, first, last);
        if (CUT_BY_ONE.test(word)) this.masked.tryLetters(word.replace('-', '*'), token, first, last);
      } else this.masked.cut(word, first, last, how === 'letters');
    }
    // Nothing is worse than what is seen already.
    const isObscene = this.found.abuse.some(({ entry, guessed }) => entry.grade === 'obscene' && !guessed);
    for (const { entry, first, you, guessed } of isObscene ? [] : tornWords(this.tokens, this.index))
      if (!isInitialed(this.tokens, first, first + 2) && !areInitials(this.tokens, first, first + 2))
        this.found.take(entry, first, first + 1, you, guessed === true ? 'guessed' : 'seen');
    for (const { word, first, last } of cutIntoSyllables(this.tokens)) {
      if (this.budget.isSpent) return;
      if (word.length >= SHORTEST_CUT && !isInitialed(this.tokens, first, last + 1))
        this.masked.cut(word, first, last, false);
    }
  }
}
