// Kazakh abuse of third persons: is a `said` word said of somebody at hand ("they are no deputies, they are traitors"), or does it
// describe a thing ("a shameless price"), name a quality, quote? Asked of such entries only.

import { isAlone } from './alone';
import { isBareName } from './bare-name-kk';
import { CUE_BIT } from './entry';
import type { Hit, Hits } from './hit-list';
import { isKazakhObject } from './kazakh-names';
import type { Token } from './token';

/** Kazakh second person of a verb or of what is owned, in any spelling: жазбайсыңдар, жауап берсеңші, мекемеңіз, kelesing. */
const SECOND_PERSON =
  /(?:[дт][ыі]ң|с[ае][ңн]ш[ыіи]|s[ae]nsh[yi]|[ыіаеу]ң(?:д[ае]р|[ыі]з)|с[ыіи][ңн]д[ае]р|s[yi]n(?:g?d[ae]r|g)|с[ыі]ң|[йпаеыи]с[ыи]н|[аяуюеи]н[ыи]з|[ыіаеу]ң(?:[дн][ыі]ң?|[дн][ае]н|[ае]))$/;
/** The people that a sentence speaks to or of. */
const PEOPLE = CUE_BIT.you | CUE_BIT.person | CUE_BIT.point | CUE_BIT.voice | CUE_BIT.copula | CUE_BIT.about;
/** What may follow a word that stands for somebody: "… are they", "… it turns out", "… creature". */
const AFTER_NAME = CUE_BIT.you | CUE_BIT.person | CUE_BIT.point | CUE_BIT.copula | CUE_BIT.filler | CUE_BIT.about;
/** "… dep", "called so": somebody's words, or a name. */
const SAYING = /^(?:деп|деген\p{L}*|дейд\p{L}+|dep|degen\p{L}*)$/u;
/** After a word that stands for somebody: "is there", "if you were no". */
const PREDICATE = /^(?:бар|жо[қк]|бол(?:ма)?са[ңн]\p{L}*|болмас\p{L}*|bar|zho[qk]|jo[qk])$/u;
/** It describes a person, who may be any person; or the word is what somebody becomes. */
const PERSON = /^(?:болып|боп|bolyp|bop|адам|кісі|киси|пенде|бала|adam|kisi)\p{L}*$/u;
/** Words after a name that opens a sentence, in a reproach: "shameless, you left your child and …". */
const SHORTEST_REPROACH = 3;
/** Kazakh nouns of qualities: опасыздық, "treachery". */
const ABSTRACT = /(?:[лдт][ыіи][кқғг]|[ldt][yi][kqg])/;
/** The same in its cases, but with no owner in the second person: надандықтан, надандығы; not надандығың, "your ignorance". */
const QUALITY =
  /(?:[лдт][ыіи][кқ]|[ldt][yi][kq])(?:т[ыіие][ңн]?|т[ае][нрғг]?|[тпқк]\p{L}{1,3}|t[yie]n?|[qkp]\p{L}{1,3})?$|[лдт][ыіи][ғг][ыіи](?:н|н[аеыіи][нң]?)?$/u;
/** Kazakh plural, and the cases that an adjective takes only when it stands for somebody. */
const PLURAL = /(?:[лдт][ае]р|[ldt][ae]r)$/;
const SUBSTANTIVE =
  /(?:[лдт][ае]р(?:[ыіи]|[ғг]|[дмк]|$)|[ldt][ae]r(?:[yigdmk]|$)|(?:[ғгқк][ае]|[дтн][ыіи]|[дтн][ыіи][ңн]|g[ae]|[qk][ae]|[dtn][yi]|[dtn][yi]n)$)/;
/** After a name that opens a sentence with no comma, "fool, what are you doing": words that no adjective describes. */
const NOT_DESCRIBED =
  /^(?:осы(?:ны|ған|ган|дан)?|[қк]айда|неге|не|[қк]ашан|[қк]алай|та[ғг]ы|ма[ғг]ан|мені|мени|бізге|бизге|м[ұу]ны|сонда|енді|енди|тез|[қк]азір|казир|ты[ңн]да\p{L}*|[үу]ндеме|жап|ақшамды|акшамды|с[ео]н)$/u;
/** Behind an object: what is done to somebody in the news or on a stage, "caught the traitor", "played the traitor". */
const DONE_TO =
  /^(?:(?:ойна|сомда|бейнеле|сурет|көрсет|ұста|тұт[қк]ында|жазала|сотта|емде|айыпта|әшкереле|іздеп|ізде|таны|жең|а[қк]та)(?:д[ыі]|й\p{L}*|[ғг][ае]н\p{L}*|ып|іп|п|у|йд[ыі]|[тн]?ед[ыі]|т[тіеы]\p{L}*)?|қолға|қамауға|тергеп|сүймейд[ыі])$/u;
/** Orders that somebody is given who is called names. */
const ORDER =
  /^(?:кет|кетші|кетіңдер|жап|жабыңдар|жоғал|жоғалыңдар|құры|құрыңдар|тыңда|тыңдаңдар|айтпа|сөйлеме|алдама|өтірік|қайтар|қайтарыңдар|аузыңды|аузынды)$/;
const ANSWER = /^(?:бер|беріңдер|берсеңші|бересің|бермейсің\p{L}*)$/u;
const ENDS_CLAUSE = /[,;.…]/;
/** What somebody did or does, before his name: тонаған, бермейтін. */
const DOING = /(?<!^кел)(?:[ғгқк][ае]н|[аеий]т[ыі]н)$/;
/** Fewer words are a definition or a title. */
const SHORTEST_EPITHET = 3;
const LONGEST_WORD = 30;

/** Does the word name a quality (надандық, "ignorance"), not somebody? A name told only in Kazakh endings; тантық, "a raver", only looks like it. */
export const isQuality = ({ first, last, entry }: Hit, tokens: readonly Token[]): boolean =>
  first === last &&
  entry.language === 'kk' &&
  tokens[first]!.word.length <= LONGEST_WORD &&
  QUALITY.test(tokens[first]!.word) &&
  tokens[first]!.word !== 'тантық';

/** A `name` says no more than a `said` word does; those bound to their own letters (`exact`) are faults, told of in the news too. */
const isWord = ({ entry: { flags, language } }: Hit): boolean =>
  flags.has('said') || (language === 'kk' && flags.has('name') && !flags.has('exact'));

/** May the word stand for somebody: surely, not at all, or it describes a person, who may be any person. */
type Naming = 'yes' | 'no' | 'of a person';

export class Said {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly hits: Hits,
    private readonly abusive: ReadonlySet<number>,
    /** What follows the last word of the text. */
    private readonly trailing: string,
  ) {}

  /**
   * Does the sentence, from its first to its last word, speak to a person or of people at hand, the word standing for somebody, or is it nothing but
   * a name of contempt? At most so many words as the sentence is given are looked at.
   */
  isSaid(hit: Hit, [start, end]: readonly [number, number]): boolean {
    if (isAlone(this.tokens, hit)) return true;
    if (hit.entry.language === 'kk' && isBareName(this.tokens, this.hits, this.abusive, this.trailing)) return true;
    if (!isWord(hit) || this.tokens[hit.first]!.quoted) return false;
    if (hit.first === start && this.isOrdered(hit.last + 1)) return true;
    const naming = this.naming(hit);
    if (naming === 'no') return false;
    const wanted = naming === 'yes' ? PEOPLE : CUE_BIT.you;
    for (let at = start; at <= end; at++) {
      if (at >= hit.first && at <= hit.last) continue;
      if ((this.hits.cues[at]! & wanted) !== 0 || this.speaks(at)) return true;
    }
    if (naming === 'yes' && this.isEpithet(hit, start, end)) return true;
    const opens = hit.first === start && end > hit.last && this.isListed(hit.last + 1);
    return opens && (PLURAL.test(this.tokens[hit.last]!.word) || end - hit.last >= SHORTEST_REPROACH);
  }

  /** "who sit there and take our taxes, parasites": a sentence that is nothing but what somebody does and the name for it. */
  private isEpithet({ first, last }: Hit, start: number, end: number): boolean {
    if (last !== end || end - start + 1 < SHORTEST_EPITHET || first === start) return false;
    const { word } = this.tokens[first - 1]!;
    return this.tokens[first]!.before === ' ' && word.length <= LONGEST_WORD && DOING.test(word);
  }

  private speaks(at: number): boolean {
    const { word } = this.tokens[at]!;
    return word.length <= LONGEST_WORD && SECOND_PERSON.test(word);
  }

  /** "fool answer", "scoundrel go away": an order right behind the name. */
  private isOrdered(at: number): boolean {
    const [next, after] = [this.tokens[at], this.tokens[at + 1]];
    if (next?.before !== ' ') return false;
    return ORDER.test(next.word) || (next.word === 'жауап' && ANSWER.test(after?.word ?? ''));
  }

  private naming(hit: Hit): Naming {
    const { word, sentence } = this.tokens[hit.last]!;
    if (word.length > LONGEST_WORD || ABSTRACT.test(word)) return 'no';
    const after = hit.last + 1;
    const next = this.tokens[after];
    const follows = next?.sentence === sentence ? next : undefined;
    if (follows === undefined) return 'yes';
    if (SAYING.test(follows.word) || (this.isListed(hit.first) && this.isListed(after))) return 'no';
    if (isKazakhObject(word) && DONE_TO.test(follows.word)) return 'no';
    if (SUBSTANTIVE.test(word) || ENDS_CLAUSE.test(follows.before)) return 'yes';
    if (PERSON.test(follows.word)) return 'of a person';
    if (NOT_DESCRIBED.test(follows.word) && this.opensOrPointed(hit.first)) return 'yes';
    if ((this.hits.cues[after]! & AFTER_NAME) !== 0 || this.abusive.has(after) || PREDICATE.test(follows.word))
      return 'yes';
    return 'no';
  }

  /** First in its sentence, or behind "this" and such. */
  private opensOrPointed(first: number): boolean {
    const before = this.tokens[first - 1];
    return before?.sentence !== this.tokens[first]!.sentence || (this.hits.cues[first - 1]! & CUE_BIT.point) !== 0;
  }

  private isListed(at: number): boolean {
    return at > 0 && this.tokens[at]!.before.includes(',');
  }
}
