// A word of which no letter is left: "идите на ***", "what the ****", "барыңдар ***-ке". Stars also part texts, stress words and stand for
// names, so that only the words right beside them tell that a vulgar one is meant.

import type { Token } from './token';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Three signs or more that stand by themselves, or with letters or "-" behind them. */
const MASK = /(?:^|[\s,(«"])(?<signs>[*#@$%&^!]{3,7})(?<rest>[^\p{L}\d]*)$/u;
/** Four stars at the head of a text, where three part or stress one. */
const AT_HEAD = /^\*{4,6}$/;
const STARS = /^\*+$/;

/** Russian verbs of sending away, and who is sent. */
const GO = words(
  'иди идите идити иди-ка катись катитесь вали валите пошел пошол пошла пошли шел шла шли идика пашел пашол пашли',
);
const ORDERS = words('иди идите идити катись катитесь вали валите');
const SENDS = words('послал послала послали посылаю посылаем посылай посылайте пошлю пошлите пошлет шли шлите');
const SENT: ReadonlySet<string> = new Set([...GO, ...SENDS]);
const AFTER_SENT = words('со с все вместе отсюда уже и а вы ты своим козлы идиоты придурки дебилы');
const WHO = words('вы ты он она они все оно вас тебя его ее их всех вам бы ка уже лучше просто дружно лесом отсюда');
const MOST_BETWEEN = 4;
/** What follows "на ***" that opens a sentence: "… мне это надо". */
const AFTER_ON = words(
  'мне нам вам тебе надо нужен нужна нужно нужны вы ты ваш ваша ваши такой такие идите иди пошел пошли',
);
const AFTER_WHAT_FOR = words('вы ты не опять они я мы надо так вам тебе');
const OPENS = words('и а ну да вот нах все так');
/** What may follow the signs in one word: ***у, ****ый, ***нутые, ****ец. */
const ENDS_ROOT = /^(?:[уюй]|[ую]й|уя|цу|е|ой)$/;
const ENDS_WORD = /^(?:ы[йе]|ая|ого|[ую]й|уя|(?:з?д)?ец|[аи]ть|(?:н?у|ан)?т?(?:ый|ые|ая|ого|ое)|ный|ные|ная|ное)$/;

const AFTER_MASK = /^(?:ing|in|ed|ers?|holes?|heads?|faces?|wits?|tards?)$/;
const BEFORE_THE = words('what who how why where whats shut get');
const AFTER_THE = words(
  'is are was were do did does have has happened you they this that wrong going man dude heck i we up out off hell',
);
const HEAPS = words('piece pile load full bag sack crock');
const SELVES = words('yourself yourselves urself');
const BEFORE_SELVES = words('go just can please and');
const AFTER_OFF = words('you u and idiot idiots moron morons all everyone clown clowns already now');
const AFTER_YOU = words('all guys and people idiots morons too man bitch lot everyone support');
const THIS = words('portal site website app company service support place form system shit job world');

/** Kazakh: "go to …", and whose mother or mouth is named. */
const KAZAKH_GO =
  /^(?:бар(?:ың(?:дар|ыз|ыздар|шы)?|ындар|сын|шы|саңшы|сан)?|кет(?:ің(?:дер|із|іздер)?|индер|ші|ши|сін|син)?|жоғал(?:ың(?:дар)?)?|жогал(?:ындар)?)$/;
const TO = /^(?:[кқг][ае]|ғ[ае]|[ыі]на|[ыі]не)$/;
const KIN =
  /^(?:шеше|ана|ене|әке|аке|ата|ауз[ыу]|мына)(?:ң|ңн[іы]ң|ңд[іы]|н[иы]н|нд[иы]|ң[іы]зд[іы]|лар[ыі]ңд[ыі]|ңнің|ң?а|н|ң)(?:р)?$/;

export interface MaskedWord {
  readonly first: number;
  readonly last: number;
  /** What is meant, or what stands for it. */
  readonly word: string;
  readonly cyrillic: boolean;
}

/** Gaps that are shorter hold no such word. */
const SHORTEST_GAP = 3;

/** The vulgar words of which only signs are left. @param trailing what follows the last word */
export function* wordsOfSigns(tokens: readonly Token[], trailing: string): Generator<MaskedWord> {
  for (let at = 0; at <= tokens.length; at++) {
    const gap = at < tokens.length ? tokens[at]!.before : trailing;
    const meant = gap.length < SHORTEST_GAP ? undefined : wordOfSigns(tokens, at, gap);
    if (meant !== undefined) yield meant;
  }
}

/** What is meant by the signs in the gap before the word `at`, or behind the last one. */
function wordOfSigns(tokens: readonly Token[], at: number, gap: string): MaskedWord | undefined {
  const found = MASK.exec(gap)?.groups;
  if (found === undefined || gap.includes('\n')) return undefined;
  const place = new Place(tokens, at, found.signs!, found.rest!);
  const word = place.russian() ?? place.english() ?? place.kazakh();
  return word && { ...place.around(), ...word };
}

const RUSSIAN = { word: 'хуй', cyrillic: true } as const;
const ENGLISH = { word: 'fuck', cyrillic: false } as const;
const KAZAKH = { word: 'қотақ', cyrillic: true } as const;
type Meant = typeof RUSSIAN | typeof ENGLISH | typeof KAZAKH;

class Place {
  private readonly left: string;
  private readonly right: string;
  /** The letters of `right` belong to the same word as the signs. */
  private readonly glued: boolean;
  private readonly ends: boolean;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly at: number,
    private readonly signs: string,
    rest: string,
  ) {
    const sentence = tokens[at - 1]?.sentence ?? tokens[at]?.sentence;
    const next = tokens[at]?.sentence === sentence ? tokens[at] : undefined;
    this.left = tokens[at - 1]?.word ?? '';
    this.right = next?.word ?? '';
    this.glued = next !== undefined && !next.capitalised && (rest === '' || rest === '-');
    this.ends = next === undefined || /[,.!?;)]/.test(rest);
  }

  /** The words beside the signs. */
  around(): { first: number; last: number } {
    const first = Math.max(0, this.at - 1);
    return { first, last: this.glued || first === this.at ? this.at : first };
  }

  russian(): Meant | undefined {
    return this.isRussian() ? RUSSIAN : undefined;
  }

  english(): Meant | undefined {
    return this.isEnglish() ? ENGLISH : undefined;
  }

  kazakh(): Meant | undefined {
    return this.isKazakh() ? KAZAKH : undefined;
  }

  private isRussian(): boolean {
    const { left, right, glued, ends } = this;
    if (left === 'ни') return ends || glued || right === 'не' || right === 'себе' || this.nextIsCyrillic();
    if (left === 'на' && !this.isSent(SENT)) return this.opensWithOn();
    if (left === 'на') return ends || (glued && ENDS_ROOT.test(right)) || AFTER_SENT.has(right);
    if (left === 'в') return this.isSent(ORDERS) && (ends || (glued && ENDS_ROOT.test(right)));
    if (left === 'какого') return ends || AFTER_WHAT_FOR.has(right);
    if (ends && /^(?:ты|вы|они|он)$/.test(left)) return GO.has(this.wordAt(this.at - 2));
    return glued && this.nextIsCyrillic() && this.signs.length > 2 && STARS.test(this.signs) && ENDS_WORD.test(right);
  }

  private nextIsCyrillic(): boolean {
    return this.tokens[this.at]?.cyrillic === true;
  }

  /** A verb of sending stands before the preposition, with whom it sends between. */
  private isSent(verbs: ReadonlySet<string>): boolean {
    for (let at = this.at - 2; at >= 0 && this.at - at <= MOST_BETWEEN + 1; at--) {
      const word = this.wordAt(at);
      if (verbs.has(word)) return true;
      if (!WHO.has(word)) return false;
    }
    return false;
  }

  private opensWithOn(): boolean {
    const before = this.wordAt(this.at - 2);
    return AFTER_ON.has(this.right) && !this.glued && (before === '' || OPENS.has(before));
  }

  /** The word at `at`, if it is of the sentence in which the signs stand. */
  private wordAt(at: number): string {
    const token = this.tokens[at];
    return token?.sentence === this.tokens[this.at - 1]?.sentence ? (token?.word ?? '') : '';
  }

  private isEnglish(): boolean {
    const { left, right, glued, ends, signs } = this;
    if (SELVES.has(right) && !glued) return BEFORE_SELVES.has(left);
    if (left === 'the' && BEFORE_THE.has(this.wordAt(this.at - 2))) return ends || AFTER_THE.has(right);
    if (left === 'of' && HEAPS.has(this.wordAt(this.at - 2))) return ends && signs.includes('*');
    if (glued && AFTER_MASK.test(right)) return STARS.test(signs) && this.tokens[this.at]!.follower !== 64;
    const opens =
      this.at === 0 || this.wordAt(this.at - 1) === '' || /^(?:so|and|then|oh|well|just|now|please)$/.test(left);
    if (glued || !opens || !AT_HEAD.test(signs)) return false;
    const next = this.tokens[this.at + 1];
    const follower = next?.sentence === this.tokens[this.at]?.sentence ? next!.word : '';
    if (right === 'off') return follower === '' || AFTER_OFF.has(follower);
    if (right === 'you' || right === 'u') return follower === '' || AFTER_YOU.has(follower);
    return right === 'this' && (follower === '' || THIS.has(follower));
  }

  private isKazakh(): boolean {
    const { left, right, glued, ends } = this;
    const isTo = glued && TO.test(right);
    if (KAZAKH_GO.test(left)) return isTo;
    if (isTo && KAZAKH_GO.test(this.tokens[this.at + 1]?.word ?? '')) return true;
    return KIN.test(left) && (ends || glued);
  }
}
