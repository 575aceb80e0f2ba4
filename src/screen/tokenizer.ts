// A text -> its words, each normalised (NFKC, lower case, no accents, nothing invisible) and tied to its place in the text.
// A little over 250 lines: one walk over the text, whose state all its steps share.

import { addressEnd } from './addresses';
import { basicAlphabet, CYRILLIC, endsPlainWord, isCapital, isSpace, KAZAKH, LATIN } from './basic-letters';
import { alphabetOf, isPicture, kindOf, plainLetters } from './characters';
import { GAPS } from './gaps';
import { hasKazakhLetter } from './letters';
import type { Token } from './token';

const LONGEST_GAP = 8;
const STAR = 42;
/** So many letters on both sides of one picture, or of several, are two words. */
const LETTERS_BESIDE_PICTURE = 4;
const LETTERS_BESIDE_PICTURES = 2;
/** So many letters before an exclamation mark and three after it are two Russian words, or two that are a small word. */
const LETTERS_BEFORE_MARK = 4;
const SMALL_AFTER_MARK: ReadonlySet<string> = new Set('ты вы он не на за да но по во со до ну бы же'.split(' '));
const TRAILING = 8;
/** A full stop after them ends no sentence; "нах." is находится, "жид." жидкий. */
const TITLES: ReadonlySet<string> = new Set('mr mrs ms dr prof st г гр тов проф им ул нах жид'.split(' '));

/** F**K: several capitals, and no small letter. */
function isShouted(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isCapital(code)) capitals++;
    else if (basicAlphabet(code) !== 0) return false;
  }
  return capitals > 1;
}

export class Tokenizer {
  tokens: Token[] = [];
  private at = 0;
  private sentence = 0;
  private quotes = 0;
  private straightQuote = false;
  /** Between two stars before a word and two after one: **stressed**, as people mark up their text. */
  private stressed = false;
  private lastEnd = 0;

  constructor(private readonly text: string) {}

  /** Reads on until there are `most` tokens; false when the text has ended before. */
  read(most: number): boolean {
    const { text } = this;
    while (this.at < text.length && this.tokens.length < most) {
      const { at } = this;
      const code = text.charCodeAt(at);
      if (code === 32) this.at++;
      else {
        const skipped = at === 0 || isSpace(text.charCodeAt(at - 1)) ? addressEnd(text, at) : at;
        this.at = skipped > at ? skipped : this.startsWord(at, code) ? this.readWord(at) : this.readGap(at);
      }
    }
    return this.at < text.length;
  }

  /** Drops the first `count` tokens. */
  forget(count: number): void {
    this.tokens = this.tokens.slice(count);
  }

  trailing(): string {
    return this.text.slice(this.lastEnd, this.lastEnd + TRAILING);
  }

  private kind(at: number): ReturnType<typeof kindOf> {
    return at >= 0 && at < this.text.length ? kindOf(this.text.codePointAt(at)!) : 'other';
  }

  private startsWord(at: number, code: number): boolean {
    if (basicAlphabet(code) !== 0) return true;
    const kind = this.kind(at);
    if (kind === 'letter' || kind === 'digit') return true;
    // @ss, $uka, *уй; but not **stressed**
    if (code === STAR && this.text.charCodeAt(at - 1) === STAR) return false;
    if (code === STAR && (this.isCapitalised(at + 1) || this.isStressed(at))) return false;
    return kind === 'sign' && '@$*'.includes(this.text[at]!) && this.kind(at + 1) === 'letter';
  }

  /** "*Itching" and "*Hits" are items of a list; whoever hides a letter writes "*itch" or "*ITCH". */
  private isCapitalised(at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    return isCapital(this.text.charCodeAt(at)) && basicAlphabet(next) !== 0 && !isCapital(next);
  }

  /** *holes* is stressed; *itch and *ss*ole have letters put out. */
  private isStressed(at: number): boolean {
    let end = at + 1;
    while (basicAlphabet(this.text.charCodeAt(end)) !== 0) end++;
    return this.text.charCodeAt(end) === STAR && end - at > 2 && this.kind(end + 1) === 'other';
  }

  /** The star behind *gotta* hides no letter. */
  private isBetweenStars(start: number, end: number): boolean {
    return this.text.charCodeAt(end) === STAR && start > 0 && this.text.charCodeAt(start - 1) === STAR;
  }

  private readWord(start: number): number {
    return this.readPlainWord(start) || this.readAnyWord(start);
  }

  /** The usual word: basic letters of one alphabet and nothing else. Returns its end, or 0 for any other word. */
  private readPlainWord(start: number): number {
    const { text } = this;
    let alphabets = 0;
    let capitals = false;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const alphabet = basicAlphabet(code);
      if (alphabet === 0) break;
      alphabets |= alphabet;
      capitals ||= isCapital(code);
    }
    if (alphabets === 0 || (at < text.length && !endsPlainWord(text.charCodeAt(at)))) return 0;
    if (this.isLetterI(at)) return 0;
    const word = text.slice(start, at);
    this.push(start, at, capitals ? word.toLowerCase() : word, alphabets, false);
    return at;
  }

  private readAnyWord(start: number): number {
    const { text } = this;
    let word = '';
    /** From here on the text is the word's, letter for letter. */
    let copied = start;
    let at = start;
    let alphabets = 0;
    let mixed = false;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const basic = basicAlphabet(unit);
      if (basic !== 0 && !isCapital(unit)) {
        alphabets |= basic;
        at++;
        continue;
      }
      const code = text.codePointAt(at)!;
      const kind = kindOf(code);
      let next = at + (code > 0xffff ? 2 : 1);
      let plain = '';
      if (kind === 'letter') {
        plain = plainLetters(code);
        alphabets |= alphabetOf(plain);
      } else if (kind === 'digit') {
        plain = plainLetters(code);
        mixed = true;
      } else if (kind === 'sign') {
        const signs = this.signRun(at, start);
        if (signs === 0) break;
        mixed = true;
        at += signs;
        continue;
      } else if (at > start && this.isLetterI(at)) {
        mixed = true;
        at = next;
        continue;
      } else if (kind === 'other') {
        next = at > start ? this.picturesEnd(at, start) : at;
        if (next === at) break;
      } else if (kind === 'apostrophe' && this.endsAtApostrophe(at, (alphabets & LATIN) > 0)) break;
      if (plain.length !== 1 || plain.charCodeAt(0) !== code) {
        word += text.slice(copied, at) + plain;
        copied = next;
      }
      at = next;
    }
    if (copied < at) word += text.slice(copied, at);
    if ((alphabets & CYRILLIC) > 0 && hasKazakhLetter(word)) alphabets |= KAZAKH;
    this.push(start, at, word, alphabets, mixed);
    return Math.max(at, start + 1);
  }

  /** The sign of "sh!t" and "b|tch": between letters, the next of them small, and not between two Russian words. */
  private isLetterI(at: number): boolean {
    const sign = this.text.charCodeAt(at);
    if (sign !== 33 && sign !== 124) return false;
    const next = this.text.charCodeAt(at + 1);
    return basicAlphabet(next) !== 0 && !isCapital(next) && !(sign === 33 && this.isBetweenRussianWords(at));
  }

  /** "сволочь!верните": letters enough on both sides; a mask has fewer (деб!л), and Latin ones (idi!ots) are not asked about. */
  private isBetweenRussianWords(at: number): boolean {
    const isRussian = (place: number) => (basicAlphabet(this.text.charCodeAt(place)) & CYRILLIC) !== 0;
    for (let before = 1; before <= LETTERS_BEFORE_MARK; before++) if (!isRussian(at - before)) return false;
    if (!isRussian(at + 2)) return false;
    return isRussian(at + 3) || SMALL_AFTER_MARK.has(this.text.slice(at + 1, at + 3));
  }

  /**
   * The end of a row of pictures that parts the letters of one word (қот🍆ақ): a small letter follows at once. Between two
   * words (привет👎👎дебилы) there are letters enough on both sides, fewer of them beside several pictures.
   */
  private picturesEnd(start: number, word: number): number {
    const { text } = this;
    let end = start;
    let pictures = 0;
    while (end < text.length && end - start < LONGEST_GAP) {
      const code = text.codePointAt(end)!;
      if (isPicture(code)) pictures++;
      else if (kindOf(code) !== 'hidden') break;
      end += code > 0xffff ? 2 : 1;
    }
    const next = text.codePointAt(end);
    if (next === undefined || this.kind(end) !== 'letter' || isCapital(next)) return start;
    const letters = pictures > 1 ? LETTERS_BESIDE_PICTURES : LETTERS_BESIDE_PICTURE;
    if (start - word < letters) return end;
    for (let at = end; at < end + letters; at++) if (this.kind(at) !== 'letter') return end;
    return start;
  }

  /** An apostrophe is dropped inside a word (blyad'skij), but parts off an English ending (operator's, you're). */
  private endsAtApostrophe(at: number, latin: boolean): boolean {
    if (this.kind(at + 1) !== 'letter') return true;
    return latin && (this.kind(at + 2) !== 'letter' || this.kind(at + 3) !== 'letter');
  }

  /** How many signs at `at` belong to the word: those before a letter, and two or more stars after one. */
  private signRun(at: number, start: number): number {
    if (this.stressed && this.text.startsWith('**', at)) return 0;
    let end = at;
    while (end < this.text.length && end - at < LONGEST_GAP && this.kind(end) === 'sign') end++;
    if (this.kind(end) === 'letter') return end - at;
    const last = this.text[at]!;
    // сук@: a letter put out at the end of the word.
    if (end - at === 1 && at > start && '@$'.includes(last) && this.kind(end) === 'other' && this.text[end] !== '.')
      return this.kind(at - 1) === 'letter' ? 1 : 0;
    // a$$, dumba$$, not US$$.
    if (end - at === 2 && at > start && this.text.startsWith('$$', at) && this.kind(end) === 'other')
      return 'aeiou'.includes(this.text[at - 1]!.toLowerCase()) ? 2 : 0;
    const starred =
      at > start && !this.followsStar(start) && end - at >= 2 && this.text[at] === '*' && this.text[end - 1] === '*';
    return starred ? end - at : 0;
  }

  /** *****SPAM***** is marked; its stars stand for no letters. */
  private followsStar(start: number): boolean {
    return this.text[start] === '*' || this.text[start - 1] === '*';
  }

  private push(start: number, end: number, word: string, alphabets: number, mixed: boolean): void {
    const { text, lastEnd } = this;
    const spaced = start - lastEnd === 1 && text.charCodeAt(lastEnd) === 32;
    const opensCapital = isCapital(text.charCodeAt(start));
    const shouted = opensCapital && (isCapital(text.charCodeAt(start + 1)) || (mixed && isShouted(text, start, end)));
    this.tokens.push({
      start,
      end,
      word,
      cyrillic: (alphabets & CYRILLIC) > 0,
      latin: (alphabets & LATIN) > 0,
      kazakh: (alphabets & KAZAKH) > 0,
      mixed,
      capitalised: opensCapital && !shouted,
      shouted,
      sentence: this.sentence,
      quoted: this.quotes > 0 || this.straightQuote,
      before: spaced ? ' ' : text.slice(Math.max(lastEnd, start - LONGEST_GAP), start),
      follower: end < text.length && !this.isBetweenStars(start, end) ? text.charCodeAt(end) : 0,
    });
    this.lastEnd = end;
  }

  private readGap(at: number): number {
    const character = this.text[at]!;
    switch (GAPS.get(character)) {
      case 'opening':
        this.quotes++;
        break;
      case 'closing':
        this.quotes = Math.max(0, this.quotes - 1);
        break;
      case 'straight quote':
        this.straightQuote = !this.straightQuote;
        break;
      case 'line end':
        this.newLine(at);
        break;
      case 'sentence end':
        if (this.endsSentence(at)) this.sentence++;
        break;
      case 'star':
        if (this.text.charCodeAt(at + 1) !== STAR) break;
        this.stressed = !this.stressed && basicAlphabet(this.text.charCodeAt(at + 2)) !== 0;
        return at + 2;
    }
    return at + 1;
  }

  /** Not inside quotes, not in "a.b", not after a title ("Mr.", "Prof."). */
  private endsSentence(at: number): boolean {
    const isGlued = this.text.charCodeAt(at) === 33 && this.isBetweenRussianWords(at);
    if ((this.kind(at + 1) !== 'other' && !isGlued) || this.quotes > 0) return false;
    const last = this.tokens.at(-1);
    return !(this.text[at] === '.' && last?.end === at && TITLES.has(last.word));
  }

  /** A line that goes on in lower case is the same sentence, wrapped; otherwise quotes and sentence end with the line. */
  private newLine(at: number): void {
    const next = this.text[at + 1] ?? '\n';
    if (next !== next.toUpperCase()) return;
    this.sentence++;
    this.straightQuote = false;
    this.stressed = false;
    if (next === '\n' || next === '\r') this.quotes = 0;
  }
}
