// Is an ambiguous word (a donkey, dull) aimed at somebody, or does it describe a thing? Asked of `aimed` entries only.

import { CallsInEnglish } from './calls-en';
import { isJustBeast } from './creatures';
import { CUE_BIT, type Cue } from './entry';
import { isAccusation, isFactAsked } from './facts';
import type { Hit, Hits } from './hit-list';
import { isKazakhOblique, isKazakhPlural } from './kazakh-names';
import { isOfAnybody, isOwned, isPointedOver, isPredicate, opensCompound, opensPredicate } from './predicates-en';
import { describesKazakhThing, isKazakhPredicate, isOwnDeed, isTimeOrPlace } from './predicates-kk';
import { endsClause, followsGang, followsSurname, isObjectBehind, isObjectOf, isThirdPerson } from './russian-names';
import { isQuality, Said } from './said';
import { inSentence, sentenceAround } from './sentence';
import type { Token } from './token';
import { Vocative } from './vocative';

/** Words that may stand between the insult and the person: fillers and other abuse, at most so many. */
const MOST_BETWEEN = 5;
/** Shouted: тоооопас. */
const DRAWN = /(\p{L})\1\1/u;
/** Between the parts of a list, or a word and its other name: "donkey (ass) carts". */
const LIST = /[,();/]/;
/** Russian plural in another case than the subject: "вы свиней поставляете?" is a question, "вы свиньи" is not. */
const OBLIQUE = /([ое]в|[ая]ми|[ая]м|[ая]х|ей)$/;
/** Names that only look like it: a boor, a windbag, a villain. */
const SUBJECT =
  /^(?:хам|.{3,}слов|злодей|прохиндей|лиходей|лицедей|лакей|плебей|фарисей|ротозей|дуралей|грамотей|богатей)$/;
/** Whose the person is who is then called by name: "этот ваш Ержан …". */
const WHOSE = /^(?:ваш|ваша|вашего|вашей|вашему|твой|твоя|your|ur)$/;
/** Kazakh first person on the abusive word: ақымақпын ғой, "I am such a fool". */
const OF_ONESELF = /[мбп](?:[ыіи][нз]|y[nz]|i[nz])$/;
/** What several did or do, before their name: participles, "greedy", "not to be had". */
const DOING = /(?:[ғгқк][ае]н|[аеий]т[ыі]н|[ғгқк][ыі]р|^көр|^жоқ|^тар)$/;
/** Behind the name: there was such a one, or it is told of him. */
const IN_A_TALE = /^(?:болыпты|болған|өмір|өтіпті|тұрыпты|жасапты|деген|туралы|образы?|бейне\p{L}*)$/u;
/** Words that a name must be set off from: fewer are a list. */
const SHORTEST_SETTING_OFF = 3;
/** Kazakh says in two what English says in four. */
const SHORTEST_IN_KAZAKH = 2;

export class Aim {
  private readonly abusive: ReadonlySet<number>;
  private readonly said: Said;
  private readonly vocative: Vocative;
  private readonly calls: CallsInEnglish;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly hits: Hits,
    /** What follows the last word of the text. */
    private readonly trailing: string,
  ) {
    const abusive = new Set<number>();
    for (const { first, last, entry, guessed } of hits.abuse) {
      // "pig face": an ambiguous phrase is no company for its own words.
      if (guessed || entry.flags.has('called') || (first !== last && entry.flags.has('aimed'))) continue;
      for (let at = first; at <= last; at++) abusive.add(at);
    }
    this.abusive = abusive;
    this.said = new Said(tokens, hits, abusive, trailing);
    this.vocative = new Vocative(tokens, hits, trailing, abusive);
    this.calls = new CallsInEnglish(tokens, hits);
  }

  isAimed(hit: Hit): boolean {
    if (describesKazakhThing(this.tokens, hit)) return false;
    if (isFactAsked(this.tokens, hit, this.trailing, (at) => this.has(at, 'you'))) return false;
    if (isJustBeast(this.tokens, hit)) return false;
    if (isQuality(hit, this.tokens)) return hit.you || this.besideAbuse(hit);
    if (this.isCalled(hit) || this.besideAbuse(hit) || this.besidePerson(hit) || this.isSetOff(hit)) return true;
    if (this.calls.isCall(hit) || isPredicate(this.tokens, hit) || this.isBareThreat(hit)) return true;
    return this.said.isSaid(hit, sentenceAround(this.tokens, hit));
  }

  /** "I will slaughter, do you hear"; not "… the sheep, there is a permit", nor "your house will burn, mind the stove". */
  private isThreatToReader(hit: Hit): boolean {
    const opens = !inSentence(this.tokens, hit.first - 1, hit) || this.tokens[hit.first]!.before.includes(',');
    return opens && isOwnDeed(this.tokens[hit.last]!.word) && this.vocative.isVocative(hit);
  }

  /** "I will slaughter", with nothing else in the sentence that could be slaughtered. */
  private isBareThreat(hit: Hit): boolean {
    const { flags, language } = hit.entry;
    if (language !== 'kk' || !flags.has('threat')) return false;
    const [start, end] = sentenceAround(this.tokens, hit);
    for (let at = start; at <= end; at++) {
      if (at >= hit.first && at <= hit.last) continue;
      if (!this.has(at, 'filler') && !this.has(at, 'self') && !isTimeOrPlace(this.tokens[at]!.word)) return false;
    }
    return (end > start || isOwnDeed(this.tokens[end]!.word)) && !this.tokens[hit.first]!.quoted;
  }

  /** "Coward, you …", "…, dumbo", "Con artists. You …": a name that only people are called, set off where a sentence begins or ends. */
  private isSetOff(hit: Hit): boolean {
    if (!hit.entry.flags.has('name')) return false;
    const [start, end] = sentenceAround(this.tokens, hit);
    if (hit.first === start && hit.last === end) {
      const next = this.tokens[end + 1];
      return next?.before[0] === '.' || (start > 0 && this.trailing.startsWith('.'));
    }
    const closes = hit.last === end && this.tokens[hit.first]!.before.includes(',');
    if (end - start < SHORTEST_SETTING_OFF)
      return closes && hit.entry.language === 'kk' && end - start >= SHORTEST_IN_KAZAKH;
    return (
      closes || (hit.first === start && this.tokens[hit.last + 1]!.before.includes(',') && !this.isListInKazakh(hit))
    );
  }

  /** "Fascists, Nazis were beaten": a list, not a call. */
  private isListInKazakh({ last, entry }: Hit): boolean {
    return entry.language === 'kk' && isKazakhPlural(this.tokens[last + 1]!.word);
  }

  /** Called out, whoever stands beside it: "you keep a dog" is not said to a dog. */
  isCalled(hit: Hit): boolean {
    if (isJustBeast(this.tokens, hit)) return false;
    if (isQuality(hit, this.tokens)) return hit.you;
    if (hit.you || hit.hidden || this.isExclaimed(hit)) return true;
    if (hit.entry.language === 'kk' && hit.entry.flags.has('threat')) return this.isThreatToReader(hit);
    if (this.vocative.isVocative(hit)) return true;
    if (isKazakhPredicate(this.tokens, hit, this.trailing)) return true;
    if (!hit.entry.flags.has('called') || hit.first !== hit.last) return false;
    return isPredicate(this.tokens, hit) || this.calls.isYou(hit);
  }

  /** "stupid sheep": two ambiguous words side by side, neither a list ("sheep, goat, donkey"). */
  private besideAbuse(hit: Hit): boolean {
    const before = hit.first - 1;
    const after = hit.last + 1;
    const beside = (at: number, separator: number) =>
      inSentence(this.tokens, at, hit) &&
      this.abusive.has(at) &&
      !LIST.test(this.tokens[separator]!.before) &&
      this.tokens[at]!.word !== this.tokens[hit.first]!.word;
    if (beside(before, hit.first) || beside(after, after)) return true;
    // "Backstabbers and toadies, …": two names that name nothing else, at the head of the sentence.
    const opens = (at: number) => !inSentence(this.tokens, at - 1, hit);
    const isAnd = (at: number) => this.tokens[at]?.word === 'and';
    return (
      hit.entry.flags.has('name') &&
      ((isAnd(before) && opens(before - 1) && beside(before - 1, hit.first)) ||
        (isAnd(after) && opens(hit.first) && beside(after + 1, after + 1)))
    );
  }

  private besidePerson(hit: Hit): boolean {
    if (opensCompound(this.tokens, hit) || isOwned(this.tokens, hit) || isObjectBehind(this.tokens, hit)) return false;
    const { word } = this.tokens[hit.last]!;
    const oblique = hit.entry.language === 'ru' && OBLIQUE.test(word) && !SUBJECT.test(word);
    if (hit.entry.language === 'kk' && isKazakhOblique(word) && this.isPlainPerson(hit.first - 1, hit)) return false;
    if (oblique)
      return followsGang(this.tokens, hit) || (hit.entry.flags.has('name') && this.walk(hit, hit.first, -1, true));
    if (followsSurname(this.tokens, hit, this.trailing)) return true;
    if (isPointedOver(this.tokens, hit)) return true;
    return this.besideHarsh(hit) || this.walk(hit, hit.first, -1) || this.walk(hit, hit.last, 1);
  }

  /** "these …", "run by …", "… in support": enough where the word is nothing but a name of contempt ("bungler"), not a "donkey". */
  private isHinted(at: number, hit: Hit, step: 1 | -1): boolean {
    // "There was a lazy man …", in a tale.
    if (step === -1 && hit.entry.language === 'kk' && IN_A_TALE.test(this.tokens[hit.last + 1]?.word ?? ''))
      return false;
    if (!hit.entry.flags.has('name')) return false;
    return (
      this.has(at, step === -1 ? 'leads' : 'trails') || (step === -1 && at === hit.first - 1 && this.isOutcry(hit))
    );
  }

  /** "The insatiable, who …": a Kazakh sentence that is nothing but several names and what they did. */
  private isOutcry({ first, last, entry }: Hit): boolean {
    if (entry.language !== 'kk' || !isKazakhPlural(this.tokens[last]!.word)) return false;
    if (this.tokens[last + 1]?.sentence === this.tokens[last]!.sentence) return false;
    return DOING.test(this.tokens[first - 1]!.word);
  }

  /** "cursed …", "… you stubborn": an adjective of contempt right beside it. */
  private besideHarsh(hit: Hit): boolean {
    const isHarsh = (at: number) => inSentence(this.tokens, at, hit) && this.has(at, 'harsh');
    return (
      (isHarsh(hit.first - 1) && !this.tokens[hit.first]!.before.includes(',')) ||
      (isHarsh(hit.last + 1) && !this.tokens[hit.last + 1]!.before.includes(','))
    );
  }

  /** Walks over fillers and abuse to a word that tells who is meant; in another case than the subject only hints tell. */
  private walk(hit: Hit, from: number, step: 1 | -1, oblique = false): boolean {
    for (
      let at = from + step, between = 0;
      between <= MOST_BETWEEN && inSentence(this.tokens, at, hit);
      at += step, between++
    ) {
      const separator = step === 1 ? this.tokens[at]!.before : this.tokens[at + 1]!.before;
      if (step === 1 && (separator.includes(',') || opensPredicate(this.tokens[at]!, hit))) return false;
      if (this.isHinted(at, hit, step)) return true;
      if (step === -1 && isObjectOf(this.tokens[at]!.word, this.tokens[hit.last]!.word)) return false;
      if (!oblique && (this.has(at, 'you') || (this.isPerson(at, hit) && !separator.includes(',')))) return true;
      if (!oblique && step === -1 && this.isNamed(at, hit)) return true;
      if (!oblique && step === -1 && (this.has(at, 'voice') || this.has(at, 'point'))) return true;
      if (step === 1 && between === 0 && this.isSaidOf(at, hit)) return true;
      if (step === 1 && this.has(at, 'copula') && !OF_ONESELF.test(this.tokens[hit.last]!.word)) return true;
      if (!this.has(at, 'filler') && !this.abusive.has(at)) return false;
    }
    return false;
  }

  /** A person, and nobody who is spoken to. */
  private isPlainPerson(at: number, hit: Hit): boolean {
    return inSentence(this.tokens, at, hit) && this.has(at, 'person') && !this.has(at, 'you');
  }

  private isPerson(at: number, hit: Hit): boolean {
    return this.has(at, 'person') && !isOfAnybody(this.tokens[at]!, this.tokens, hit);
  }

  /** "your operator Arman", "этот ваш Ержан": a name after the person or after whose it is. */
  private isNamed(at: number, hit: Hit): boolean {
    const before = at - 1;
    if (!this.tokens[at]!.capitalised || !inSentence(this.tokens, before, hit)) return false;
    return WHOSE.test(this.tokens[before]!.word) || this.has(before, 'person');
  }

  /** The sentence is nothing but the word, fillers and an exclamation mark, or the word is drawn out; in a list or a title it is not. */
  private isExclaimed(hit: Hit): boolean {
    if (isAccusation(this.tokens[hit.first]!.word)) return false;
    const [start, end] = sentenceAround(this.tokens, hit);
    // "шошкааа, …"
    if (hit.first === start && hit.last < end && this.tokens[hit.last + 1]!.before.startsWith(',') && this.isDrawn(hit))
      return true;
    for (let at = start; at <= end; at++) {
      if (at >= hit.first && at <= hit.last) continue;
      if (!this.abusive.has(at) && !this.has(at, 'filler') && !this.has(at, 'point')) return false;
    }
    if ((this.tokens[end + 1]?.before ?? this.trailing).includes('!')) return true;
    return this.isDrawn(hit) || (hit.entry.language === 'ru' && this.vocative.followsSpeech(start));
  }

  private isDrawn({ first }: Hit): boolean {
    return DRAWN.test(this.tokens[first]!.word);
  }

  /** "… он, …": who it is stands behind the name and ends its clause. */
  private isSaidOf(at: number, { entry }: Hit): boolean {
    if (entry.language !== 'ru' || !isThirdPerson(this.tokens[at]!.word)) return false;
    return endsClause(this.tokens[at + 1]?.before ?? (this.trailing || undefined));
  }

  private has(at: number, cue: Cue): boolean {
    return (this.hits.cues[at]! & CUE_BIT[cue]) !== 0;
  }
}
