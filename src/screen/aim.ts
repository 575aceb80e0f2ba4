// Is an ambiguous word (a donkey, dull) aimed at somebody, or does it describe a thing? Asked of `aimed` entries only.

import { CUE_BIT, type Cue } from './entry';
import type { Hit, Hits } from './hits';
import type { Token } from './token';

/** Words that may stand between the insult and the person: fillers and other abuse, at most so many. */
const MOST_BETWEEN = 5;
const DIGIT = /\d/;
/** Shouted: тоооопас. */
const DRAWN = /(\p{L})\1\1/u;
/** Between the parts of a list, or a word and its other name: "donkey (ass) carts". */
const LIST = /[,();/]/;
const LONGEST_WORD = 30;
/** Russian plural in another case than the subject: "вы свиней поставляете?" is a question, "вы свиньи" is not. */
const OBLIQUE = /([ое]в|[ая]ми|[ая]м|[ая]х|ей)$/;
/** Polite or plural imperative: верните, ответьте; жіберіңіз, қайтарыңдар, оқысаңшы. */
const IMPERATIVE =
  /([йь]те|[ди]ите|[нктшжз]ите|[ңн][ыи]з|[ңн]із|[ңн]дар|[ңн]дер|с[ае][ңн]ш[ыіи]|nite|[dt]ajte|[dt]ayte)$/;
/** A person spoken to, in another case than the subject: a sign only where the insult is called out. */
const ADDRESS = /^(теб[яе]|тобой|ва[сш]|вам|ваш[аеиу]|вами|твой|тво[яеию]|сендер.*|сіздер.*|сен[іе].*|саған)$/;
/** Kazakh verbs of the first and second person, "your …" and short orders, in any spelling: жібердім, оқысаңшы, бетіңді, қайтар, al. */
const SPOKEN_KAZAKH =
  /(?:[дт][ыіи]м|[dt][yi]m|[дт][ыі]ң|с[ае][ңн]ш[ыіи]|s[ae]nsh[yi]|[ңн]д[ае]р|nd[ae]r|с[ыі]ң|[ыіаеу]ң(?:[дн][ыі]ң?|[дн][ае]н)|[ыі]ң[ае]|[ғг]ой|goi|^(?:ал|бар|кет|кел|же|жап|т[ұу]р|о[қк]ы|[қк]айтар|al|bar|ket|kel|tur|o[qk]y|[qk]aitar))$/;
/** Russian orders to one person. */
const RUSSIAN_ORDER =
  /^(?:про|от|по|вы|с|до|у|за|пере)?(?:читай|работай|делай|думай|слушай|смотри|вечай|веть|верни|открой|чини|исправь|дай|скажи|помоги|учи|учись|пиши|звони|проверь|объясни|ищи|научись|иди|сиди|молчи|жди)$/;
/** What a customer who calls names complains with: "…, give me my money back", "…, the site is down again". */
const COMPLAINT =
  /^(?:сколько|почему|зачем|верните|достали|надоели|задолбали|заколебали|хватит|неделю|неделями|месяц|ответа|деньги|give|fix|answer|refund|stop|reply|my|our)$/;
/** The same, only right after the name: "…, again …", "…, nobody …". */
const COMPLAINT_NEXT = /^(?:опять|снова|вечно|ничего|никто|again|still|why|the)$/;
/** Russian second person of a verb: умеете, отвечаешь. */
const SECOND_PERSON =
  /(?:[аяуюеи]ете|[аеияую]ешь|[бвгджзклмнпрстчшщ]ишь|[бвгджзклмнпрстчшщ]ите|етесь|итесь|ешься|ишься)$/;
/** Russian past plural right after the name: "…, подняли тариф". */
const PAST_PLURAL = /[аеиояуы]ли(?:сь)?$/;
/** Whose the person is who is then called by name: "этот ваш Ержан …". */
const WHOSE = /^(?:ваш|ваша|вашего|вашей|вашему|твой|твоя|your|ur)$/;
/** Kazakh first person on the abusive word: ақымақпын ғой, "I am such a fool". */
const OF_ONESELF = /[мбп](?:[ыіи][нз]|y[nz]|i[nz])$/;
/** Words looked at on each side for the ends of the sentence. */
const LONGEST_SENTENCE = 30;

/** A word of the second person, an order or a call; a word with a digit, as in a list. */
const SPOKEN = { known: 1, speaks: 2, counts: 4 } as const;

const speaksTo = (word: string): boolean =>
  word.length <= LONGEST_WORD &&
  (IMPERATIVE.test(word) ||
    ADDRESS.test(word) ||
    SPOKEN_KAZAKH.test(word) ||
    RUSSIAN_ORDER.test(word) ||
    SECOND_PERSON.test(word) ||
    COMPLAINT.test(word));

export class Aim {
  private readonly abusive: ReadonlySet<number>;
  /** What each word is where a sentence speaks to somebody, as bits of `SPOKEN`: many hits may ask. */
  private readonly marks: Uint8Array;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly hits: Hits,
    /** What follows the last word of the text. */
    private readonly trailing: string,
  ) {
    const abusive = new Set<number>();
    for (const { first, last, entry } of hits.abuse) {
      if (entry.flags.has('called')) continue;
      for (let at = first; at <= last; at++) abusive.add(at);
    }
    this.abusive = abusive;
    this.marks = new Uint8Array(tokens.length);
  }

  isAimed(hit: Hit): boolean {
    return this.isCalled(hit) || this.besideAbuse(hit) || this.besidePerson(hit);
  }

  /** Called out, whoever stands beside it: "you keep a dog" is not said to a dog. */
  isCalled(hit: Hit): boolean {
    return hit.you || this.isExclaimed(hit) || this.isVocative(hit);
  }

  /** "stupid sheep": two ambiguous words side by side, neither a list ("sheep, goat, donkey"). */
  private besideAbuse(hit: Hit): boolean {
    const before = hit.first - 1;
    const after = hit.last + 1;
    const beside = (at: number, separator: number) =>
      this.inSentence(at, hit) &&
      this.abusive.has(at) &&
      !LIST.test(this.tokens[separator]!.before) &&
      this.tokens[at]!.word !== this.tokens[hit.first]!.word;
    return beside(before, hit.first) || beside(after, after);
  }

  private besidePerson(hit: Hit): boolean {
    if (hit.entry.language === 'ru' && OBLIQUE.test(this.tokens[hit.last]!.word)) return false;
    return this.besideHarsh(hit) || this.walk(hit, hit.first, -1) || this.walk(hit, hit.last, 1);
  }

  /** "cursed …", "… you stubborn": an adjective of contempt right beside it. */
  private besideHarsh(hit: Hit): boolean {
    const isHarsh = (at: number) => this.inSentence(at, hit) && this.has(at, 'harsh');
    return (
      (isHarsh(hit.first - 1) && !this.tokens[hit.first]!.before.includes(',')) ||
      (isHarsh(hit.last + 1) && !this.tokens[hit.last + 1]!.before.includes(','))
    );
  }

  /** Walks over fillers and abuse to a word that tells who is meant. */
  private walk(hit: Hit, from: number, step: 1 | -1): boolean {
    for (
      let at = from + step, between = 0;
      between <= MOST_BETWEEN && this.inSentence(at, hit);
      at += step, between++
    ) {
      const separator = step === 1 ? this.tokens[at]!.before : this.tokens[at + 1]!.before;
      if (step === 1 && separator.includes(',')) return false;
      if (this.has(at, 'you') || (this.has(at, 'person') && !separator.includes(','))) return true;
      if (step === -1 && this.isNamed(at, hit)) return true;
      if (step === -1 && (this.has(at, 'voice') || this.has(at, 'point'))) return true;
      if (step === 1 && this.has(at, 'copula') && !OF_ONESELF.test(this.tokens[hit.last]!.word)) return true;
      if (!this.has(at, 'filler') && !this.abusive.has(at)) return false;
    }
    return false;
  }

  /** "your operator Arman", "этот ваш Ержан": a name after the person or after whose it is. */
  private isNamed(at: number, hit: Hit): boolean {
    const before = at - 1;
    if (!this.tokens[at]!.capitalised || !this.inSentence(before, hit)) return false;
    return WHOSE.test(this.tokens[before]!.word) || this.has(before, 'person');
  }

  /** The sentence is nothing but the word, fillers and an exclamation mark, or the word is drawn out; in a list or a title it is not. */
  private isExclaimed(hit: Hit): boolean {
    const [start, end] = this.sentenceAround(hit);
    for (let at = start; at <= end; at++) {
      if (!this.abusive.has(at) && !this.has(at, 'filler') && !this.has(at, 'point')) return false;
    }
    return (this.tokens[end + 1]?.before ?? this.trailing).includes('!') || DRAWN.test(this.tokens[hit.first]!.word);
  }

  /** "Answer me, you …", "…, why do you": set off by a comma in a sentence that speaks to somebody and counts nothing. */
  private isVocative(hit: Hit): boolean {
    const [start, end] = this.sentenceAround(hit);
    const opens = hit.first === start && hit.last < end && this.tokens[hit.last + 1]!.before.includes(',');
    const closes = hit.last === end && hit.first > start && this.tokens[hit.first]!.before.includes(',');
    if (!opens && !closes) return false;
    const next = opens ? this.tokens[hit.last + 1]!.word : '';
    let marks: number = PAST_PLURAL.test(next) || COMPLAINT_NEXT.test(next) ? SPOKEN.speaks : 0;
    for (let at = start; at <= end; at++) marks |= this.spokenMarks(at);
    return (marks & (SPOKEN.speaks | SPOKEN.counts)) === SPOKEN.speaks;
  }

  private spokenMarks(at: number): number {
    if (this.marks[at] === 0) {
      const { word } = this.tokens[at]!;
      const speaks = this.has(at, 'you') || this.has(at, 'voice') || speaksTo(word);
      this.marks[at] = SPOKEN.known | (DIGIT.test(word) ? SPOKEN.counts : 0) | (speaks ? SPOKEN.speaks : 0);
    }
    return this.marks[at]!;
  }

  /** First and last word of the sentence, seen from at most so many words away. */
  private sentenceAround(hit: Hit): [number, number] {
    let start = hit.first;
    let end = hit.last;
    while (hit.first - start < LONGEST_SENTENCE && this.inSentence(start - 1, hit)) start--;
    while (end - hit.last < LONGEST_SENTENCE && this.inSentence(end + 1, hit)) end++;
    return [start, end];
  }

  private inSentence(at: number, hit: Hit): boolean {
    return this.tokens[at]?.sentence === this.tokens[hit.first]!.sentence;
  }

  private has(at: number, cue: Cue): boolean {
    return (this.hits.cues[at]! & CUE_BIT[cue]) !== 0;
  }
}
