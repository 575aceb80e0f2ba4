// Is a name called at somebody: set off by a comma in a sentence that speaks to a person ("Answer me, you …"), or in a cry or reproach?

import { isBareCall } from './bare-call';
import { isEnglishBareCall, isKazakhBareCall } from './bare-call-kk-en';
import { CUE_BIT, type Cue } from './entry';
import type { Hit, Hits } from './hit-list';
import { isKazakhBeast } from './kazakh-names';
import { isAttribute, isOblique, mayBeThing } from './russian-names';
import { LONGEST_SENTENCE, sentenceAround } from './sentence';
import { endsInVerb, mayGoOnInCry, opensComplaint, ordersInEnglish, speaksTo } from './speech';
import type { Token } from './token';

const DIGIT = /\d/;
/** A word of the second person, an order or a call; a word with a digit, as in a list. */
const SPOKEN = { known: 1, speaks: 2, counts: 4 } as const;

/** What stands behind a Kazakh name and its comma in a list: "a donkey, a sheep are bought". */
const LISTED =
  /^(?:қой|кой|сиыр|сыыр|жыл[қк]ы|ешкі|ешки|түйе|туйе|[құк][ұу]с|тауы[қк]|бие|құлын|бұзау|құнан|ат|аттар|қаз|үйрек|балапан|есек|шошқа|ит|мысық|мысык|жер|бала|баласы|қарақшы|алаяқ|жемқор|парақор|ұры)(?:лар|лер|тар|тер|дар|дер)?(?:ын|ін|ды|ді|ны|ні|ы|ым|ымды)?$/;

/** A Kazakh participle, an adjective of having or lacking, or of a place: тонаған, сұрайтын, ұятсыз, ниетті, елдегі. */
const ATTRIBUTIVE =
  /(?:[ғгқк][ае]н|[аеий]т[ыі]н|с[ыі]з|[лдт][ыі]|[дт][ае][ғгқк][ыі]|[ғгқк][ыі]р|[ұуыіи]ш[ыі]|т[өо]мен|жо[қк]|кем|жаман|сор[ғг]ан|[ғг]ыш|г[іи]ш|^екі|^үш|^төрт|^бес|^нағыз|^кілең|^өңшең)$/;
const PERSON = /^(?:қыз|бала|адам|кісі|неме|біреу|жан|пенде|апай|ағай|кемпір|тобыр|топ|жұрт)(?:лар|дар|лер)?$/;
/** Mild oaths that stand behind a Russian name before its comma: "бараны блин, …". */
const OATH = /^(?:блин|бля|блят|блять|блядь|капец|пипец|господи|елки|ёлки|ей|богу|черт|чёрт|ну|же|ж)$/;
const BARE_CALLS = { ru: isBareCall, kk: isKazakhBareCall, en: isEnglishBareCall } as const;
const MOST_ATTRIBUTES = 5;
const LONGEST_ATTRIBUTE = 30;

export class Vocative {
  /** What each word is where a sentence speaks to somebody, as bits of `SPOKEN`: many hits may ask. */
  private readonly marks: Uint8Array;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly hits: Hits,
    /** What follows the last word of the text. */
    private readonly trailing: string,
    /** The words that may be abuse by themselves. */
    private readonly abusive: ReadonlySet<number>,
  ) {
    this.marks = new Uint8Array(tokens.length);
  }

  /** "Answer me, you …", "…, why do you": set off by a comma in a sentence that speaks to somebody and counts nothing. */
  isVocative(hit: Hit): boolean {
    const [start, end] = sentenceAround(this.tokens, hit);
    const [first, last] = this.nameAround(hit, start, end);
    const commaBefore = first > start && this.tokens[first]!.before.includes(',');
    const commaAfter = last < end && this.tokens[last + 1]!.before.includes(',');
    const opens = commaAfter && (first === start || /^\)+\s/.test(this.tokens[first]!.before));
    const closes = commaBefore && last === end;
    const isOrdered =
      first === start + 1 &&
      last + 2 <= end &&
      !this.tokens[last + 2]!.before.includes(',') &&
      ordersInEnglish(this.tokens[start]!.word);
    const inside = commaBefore && commaAfter && (isOrdered || this.isBesideSpeech(first, last));
    if (!opens && !closes && !inside)
      return BARE_CALLS[hit.entry.language](this.tokens, hit.first, hit.last, start, end);
    const next = opens ? this.tokens[last + 1]!.word : '';
    if (hit.entry.language === 'kk' && (LISTED.test(next) || (opens && this.opensList(last + 1, end)))) return false;
    const isOpened =
      opensComplaint(next) ||
      (ordersInEnglish(opens ? next : this.tokens[start]!.word) && !(closes && this.isInRow(start, first)));
    let marks: number = isOpened ? SPOKEN.speaks : 0;
    for (let at = start; at <= end; at++) if (at < hit.first || at > hit.last) marks |= this.spokenMarks(at);
    if ((marks & SPOKEN.counts) !== 0) return false;
    if ((marks & SPOKEN.speaks) !== 0) return true;
    if (hit.entry.language !== 'ru' || mayBeThing(this.tokens[hit.first]!.word)) return false;
    return (opens && this.isCry(last, end)) || (closes && this.isReproach(start, first, end));
  }

  /** "The mute, the deaf, the blind — terms of medicine": words by themselves between commas, up to a dash or a colon. */
  private opensList(from: number, end: number): boolean {
    for (let at = from; at < end; at++) {
      const next = this.tokens[at + 1]!.before;
      if (/^:|\s[—–-]/.test(next)) return true;
      if (!next.startsWith(',')) return false;
    }
    return false;
  }

  /** The name called with its Russian attributes and whatever abuse stands right beside it. */
  private nameAround({ first, last, entry }: Hit, start: number, end: number): [number, number] {
    const isPlain = entry.language === 'ru' && !isOblique(this.tokens[last]!.word);
    const belongs = (at: number) =>
      this.abusive.has(at) ||
      (isPlain &&
        (isAttribute(this.tokens[at]!.word) ||
          (at > last && OATH.test(this.tokens[at]!.word)) ||
          this.joinsNames(at, first === start)));
    let from = first;
    let to = last;
    while (from > start && first - from < 2 && belongs(from - 1) && !this.tokens[from]!.before.includes(',')) from--;
    // "…, you crazy girl": in Kazakh the person stands behind what describes it.
    if (
      entry.language === 'kk' &&
      to === last &&
      to < end &&
      !this.tokens[to + 1]!.before.includes(',') &&
      this.isPerson(to + 1)
    )
      to++;
    if (entry.language === 'kk' && !isKazakhBeast(this.tokens[last]!.word)) from = this.kazakhAttributes(from, start);
    while (to < end && to - last < 3 && belongs(to + 1) && !this.tokens[to + 1]!.before.includes(',')) to++;
    return [from, to];
  }

  /** "you who steal the people's money, …": the attributes of a Kazakh name stand before it, back to the comma or the head of the sentence. */
  private kazakhAttributes(first: number, start: number): number {
    for (let at = first; at >= start && first - at <= MOST_ATTRIBUTES; at--) {
      if (at === start || this.tokens[at]!.before.includes(','))
        return at < first && this.isAttributive(first - 1) ? at : first;
    }
    return first;
  }

  private isPerson(at: number): boolean {
    return this.has(at, 'person') || PERSON.test(this.tokens[at]!.word);
  }

  private isAttributive(at: number): boolean {
    const { word } = this.tokens[at]!;
    return word.length <= LONGEST_ATTRIBUTE && ATTRIBUTIVE.test(word);
  }

  /** "Лентяи и тунеядцы, …": two names at the beginning; elsewhere they are a list. */
  private joinsNames(at: number, opens: boolean): boolean {
    return opens && this.tokens[at]!.word === 'и' && this.abusive.has(at + 1);
  }

  /** Between two commas: the word before or behind speaks to somebody, and neither is one of a list of such names. */
  private isBesideSpeech(first: number, last: number): boolean {
    const beside = [first - 1, last + 1];
    if (beside.some((at) => this.abusive.has(at))) return false;
    return beside.some((at) => (this.spokenMarks(at) & SPOKEN.speaks) !== 0);
  }

  /** "Find a dog, a cat, …": another comma shortly before is of a list. */
  private isInRow(start: number, first: number): boolean {
    for (let at = first - 1; at > start && first - at < 4; at--) if (this.tokens[at]!.before.includes(',')) return true;
    return false;
  }

  /** "за слова отвечать надо, …!": a name behind the only comma of a sentence that is called out, no list. */
  private isReproach(start: number, first: number, end: number): boolean {
    if (first - start < 2 || this.abusive.has(first - 1)) return false;
    if (!(this.tokens[end + 1]?.before ?? this.trailing).includes('!')) return false;
    for (let at = start + 1; at < first; at++) if (this.tokens[at]!.before.includes(',')) return false;
    return true;
  }

  /** "…, за должность друзей продал": a name, the only comma, and what somebody does; no participle, no list. */
  private isCry(last: number, end: number): boolean {
    const words = end - last;
    if (words < 2 || !mayGoOnInCry(this.tokens[last + 1]!.word)) return false;
    if (this.abusive.has(last + 1)) return false;
    for (let at = last + 2; at <= end; at++) if (this.tokens[at]!.before.includes(',')) return false;
    return endsInVerb(this.tokens[end]!.word, words);
  }

  private spokenMarks(at: number): number {
    if (this.marks[at] === 0) {
      const token = this.tokens[at]!;
      const speaks = this.has(at, 'you') || this.has(at, 'voice') || speaksTo(token);
      this.marks[at] = SPOKEN.known | (DIGIT.test(token.word) ? SPOKEN.counts : 0) | (speaks ? SPOKEN.speaks : 0);
    }
    return this.marks[at]!;
  }

  /** "Иди отсюда, не мешай. …": a sentence of its own behind one that speaks to somebody. */
  followsSpeech(start: number): boolean {
    const before = this.tokens[start - 1];
    const sentence = before?.sentence;
    // An initial or an abbreviation ends no sentence.
    if (before === undefined || before.word.length < 3 || this.tokens[start - 2]?.sentence !== sentence) return false;
    for (let at = start - 1; at >= 0 && start - at < LONGEST_SENTENCE && this.tokens[at]!.sentence === sentence; at--)
      if ((this.spokenMarks(at) & SPOKEN.speaks) !== 0) return true;
    return false;
  }

  private has(at: number, cue: Cue): boolean {
    return (this.hits.cues[at]! & CUE_BIT[cue]) !== 0;
  }
}
