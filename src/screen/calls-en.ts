// English names called without the comma that should set them off: "why don't you go home …", "… go and get a job"; and "your dumb", written for "you're dumb".

import {
  AFTER_CALL,
  AFTER_YOURS,
  AFTERTHOUGHTS,
  ARE,
  ATTRIBUTES,
  ATTRIBUTIVE,
  BEFORE_YOU,
  CALLED_BEHIND_COMMA,
  DONE_TO,
  FILLERS,
  INTRODUCES,
  IS,
  isOfSeveral,
  MOST_ATTRIBUTES,
  MOST_BEFORE_NAME,
  NAMELESS,
  NAMES,
  NEVER_EARNEST,
  NO_ATTRIBUTES,
  NO_NAMES,
  PARTICIPLE,
  RULES_YOU,
  SAID_OF_NAMED,
  SAID_OF_PEOPLE,
  SAID_OF_SEVERAL,
  SHORTEST_CALL,
  SHORTEST_STATEMENT,
  SOMEBODY,
  TAKES_OBJECT,
  TURNS,
  WITH_VERBS,
  YOURS,
} from './call-words-en';
import { CUE_BIT } from './entry';
import { isHoeCalled } from './garden-tools';
import type { Hit, Hits } from './hit-list';
import { sentenceAround } from './sentence';
import { ordersInEnglish } from './speech';
import type { Token } from './token';

export class CallsInEnglish {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly hits: Hits,
  ) {}

  /** Is the word called at somebody at either end of a sentence, or said of the reader with "your" for "you're"? */
  isCall(hit: Hit): boolean {
    if (hit.entry.language !== 'en' || hit.first !== hit.last) return false;
    const { word } = this.tokens[hit.first]!;
    const isName = hit.entry.flags.has('name');
    if ((isName || AFTERTHOUGHTS.has(word)) && this.isAfterthought(hit, isName)) return true;
    if (this.isYou(hit) || this.isOutcry(hit) || isHoeCalled(hit, this.tokens)) return true;
    if (SAID_OF_PEOPLE.has(word)) return this.isYours(hit);
    if (SAID_OF_SEVERAL.has(word) && this.isSaidOfSeveral(hit)) return true;
    return (
      ((isName || SAID_OF_NAMED.has(word)) && this.isSaidOfNamed(hit)) ||
      ((NAMES.has(word) || word === 'retard' || isOfSeveral(word)) && this.isAtEnd(hit))
    );
  }

  /** "He never called back, the miserable old …": behind the only comma, at the end. A beast is somebody only with an attribute, or behind "he". */
  private isAfterthought(hit: Hit, isName: boolean): boolean {
    const [start, end] = sentenceAround(this.tokens, hit);
    if (hit.last !== end) return false;
    let at = hit.first - 1;
    while (at > start && hit.first - at < MOST_ATTRIBUTES && this.isAttribute(at)) at--;
    if (!isName && at === hit.first - 1 && !SOMEBODY.has(this.tokens[start]!.word)) return false;
    const { word, before } = this.tokens[at] ?? { word: '', before: '' };
    return word === 'the' && at > start + 1 && before.startsWith(',') && !this.isListed(start, at);
  }

  /** "Retire already, you washed-up …": attributes between "you" and a noun that has no article, so that no verb is among them. */
  isYou(hit: Hit): boolean {
    if (hit.entry.language !== 'en') return false;
    const [start, end] = sentenceAround(this.tokens, hit);
    const { word, quoted } = this.tokens[hit.first]!;
    if (quoted || (!hit.entry.flags.has('noun') && ATTRIBUTIVE.test(word))) return false;
    const next = this.tokens[hit.last + 1];
    if (hit.last < end && !/[,;:!?.…–—]/.test(next!.before) && !AFTER_CALL.has(next!.word)) return false;
    let at = hit.first - 1;
    while (at > start && hit.first - at <= MOST_ATTRIBUTES && (this.mayDescribe(at) || this.isPartOfAttribute(at, hit)))
      at--;
    if (at < start || at === hit.first - 1 || !/^(?:you|u|ya|ye)$/.test(this.tokens[at]!.word)) return false;
    if (at === start || /[,;:!?.…–—]/.test(this.tokens[at]!.before)) return true;
    const before = this.tokens[at - 1]!.word;
    return BEFORE_YOU.has(before) || (RULES_YOU.has(before) && isOfSeveral(word)) || this.isBehindOrder(start, at, hit);
  }

  /** "Move your car you selfish …"; not "send the pictures you painted …". */
  private isBehindOrder(start: number, you: number, { first }: Hit): boolean {
    if (you - 1 === start || !ordersInEnglish(this.tokens[start]!.word)) return false;
    for (let at = you + 1; at < first; at++) if (this.tokens[at]!.word.endsWith('ed')) return false;
    return true;
  }

  private mayDescribe(at: number): boolean {
    const { word, before } = this.tokens[at]!;
    if (/[,;:!?.]/.test(this.tokens[at + 1]!.before) || NO_ATTRIBUTES.has(word)) return false;
    return (
      before !== '' && ((this.hits.cues[at]! & CUE_BIT.harsh) !== 0 || ATTRIBUTES.has(word) || ATTRIBUTIVE.test(word))
    );
  }

  /** "Useless portal clown": a sentence of three words, the first of contempt. */
  private isOutcry({ first, last }: Hit): boolean {
    const { word, quoted, sentence } = this.tokens[last]!;
    const opening = this.tokens[first - 2];
    if (first < 2 || quoted || opening!.sentence !== sentence || NAMELESS.has(this.tokens[first - 1]!.word))
      return false;
    const isAlone = this.tokens[first - 3]?.sentence !== sentence && this.tokens[last + 1]?.sentence !== sentence;
    if (!isAlone || !(NAMES.has(word) || isOfSeveral(word) || /^clowns?$/.test(word))) return false;
    return (
      /^(?:useless|lazy|typical)$/.test(opening!.word) ||
      SAID_OF_PEOPLE.has(opening!.word) ||
      (this.hits.cues[first - 2]! & CUE_BIT.harsh) !== 0
    );
  }

  /** "you overpaid paper pushing …": what the participle behind it is done to. */
  private isPartOfAttribute(at: number, { first }: Hit): boolean {
    const { word, before } = this.tokens[at]!;
    if (at + 1 >= first || !PARTICIPLE.test(this.tokens[at + 1]!.word) || !this.mayDescribe(at + 1)) return false;
    return before !== '' && DONE_TO.test(word) && !NO_ATTRIBUTES.has(word) && !TAKES_OBJECT.has(word);
  }

  private isAttribute(at: number): boolean {
    return this.tokens[at]!.word !== 'the' && (this.hits.cues[at]! & (CUE_BIT.harsh | CUE_BIT.filler)) !== 0;
  }

  /** "Smith is a …", "Mr Smith was a violent street …": of somebody named. */
  private isSaidOfNamed(hit: Hit): boolean {
    let at = hit.first - 1;
    if (hit.last === sentenceAround(this.tokens, hit)[1])
      while (at > 2 && hit.first - at <= MOST_BEFORE_NAME && !/^an?$/.test(this.tokens[at]!.word)) {
        if (NAMELESS.has(this.tokens[at]!.word)) return false;
        at--;
      }
    const article = this.tokens[at]?.word;
    const name = this.tokens[at - 2];
    if (name === undefined || (article !== 'a' && article !== 'an')) return false;
    if (!IS.has(this.tokens[at - 1]!.word) || name.sentence !== this.tokens[hit.first]!.sentence) return false;
    return name.capitalised && name.word.length > 2 && !NO_NAMES.has(name.word);
  }

  /** "Smith and Jones are …": of several named. */
  private isSaidOfSeveral({ first }: Hit): boolean {
    const [one, and, other] = [this.tokens[first - 4], this.tokens[first - 3], this.tokens[first - 2]];
    if (one === undefined || and?.word !== 'and' || one.sentence !== this.tokens[first]!.sentence) return false;
    return ARE.has(this.tokens[first - 1]!.word) && one.capitalised && other!.capitalised;
  }

  /** "Your so dumb": nothing follows that would be dumb. */
  private isYours(hit: Hit): boolean {
    const [start, end] = sentenceAround(this.tokens, hit);
    let at = hit.first - 1;
    while (at >= start && FILLERS.has(this.tokens[at]!.word)) at--;
    if (at < start || !YOURS.has(this.tokens[at]!.word)) return false;
    if (hit.last === end) return true;
    const next = this.tokens[hit.last + 1]!.word;
    return next === 'and' ? hit.last + 2 === end : AFTER_YOURS.has(next);
  }

  /** Another comma stands before: names in a row. */
  private isListed(start: number, first: number): boolean {
    for (let at = start + 1; at < first; at++) if (this.tokens[at]!.before.includes(',')) return true;
    return false;
  }

  /** "Commies get out": several told to go; not "thieves get ten years". */
  private isSentOff(start: number): boolean {
    const word = this.tokens[start]!.word;
    if (!word.endsWith('s') || !NAMES.has(word.slice(0, -1))) return false;
    const [order, where] = [this.tokens[start + 1]?.word, this.tokens[start + 2]?.word ?? ''];
    return (
      (order === 'get' && /^(?:out|lost|off|away|real)$/.test(where)) ||
      (order === 'go' && /^(?:home|away|back)$/.test(where))
    );
  }

  /** "Of course you do retard", not "the growth that you want to retard". */
  private isNoVerb(at: number): boolean {
    return this.tokens[at]!.word === 'retard' && !WITH_VERBS.has(this.tokens[at - 1]!.word);
  }

  private isAtEnd(hit: Hit): boolean {
    const [start, end] = sentenceAround(this.tokens, hit);
    if (end - start + 1 < SHORTEST_CALL) return false;
    if (hit.first === start && NAMES.has(this.tokens[start]!.word)) return TURNS.has(this.tokens[start + 1]!.word);
    if (hit.first === start && this.isSentOff(start)) return true;
    const token = this.tokens[hit.first]!;
    if (hit.last !== end || token.capitalised || token.quoted) return false;
    if (token.before === ', ' && CALLED_BEHIND_COMMA.has(token.word)) return !this.isListed(start, hit.first);
    if (token.before !== ' ' || !(NAMES.has(token.word) || this.isNoVerb(hit.first))) return false;
    if (INTRODUCES.has(this.tokens[hit.first - 1]!.word)) return false;
    if (ordersInEnglish(this.tokens[start]!.word)) return true;
    if (NEVER_EARNEST.has(token.word) && end - start + 1 >= SHORTEST_STATEMENT) return true;
    for (let at = start; at < hit.first; at++)
      if ((this.hits.cues[at]! & CUE_BIT.you) !== 0 || YOURS.has(this.tokens[at]!.word)) return true;
    return false;
  }
}
