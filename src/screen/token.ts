// A word of a text.

export interface Token {
  /** UTF-16 offsets into the text as given. */
  readonly start: number;
  readonly end: number;
  /** Letters, digits and the signs * @ $ # % & _ ^ that stand among them; ё is е. */
  readonly word: string;
  readonly cyrillic: boolean;
  readonly latin: boolean;
  /** Letters that only Kazakh has. */
  readonly kazakh: boolean;
  /** Digits or signs among the letters. */
  readonly mixed: boolean;
  readonly capitalised: boolean;
  /** It begins with two capitals: an abbreviation, or shouted. */
  readonly shouted: boolean;
  /** Words of one sentence share it. */
  readonly sentence: number;
  readonly quoted: boolean;
  /** What stands between the word before and this one, spaces included; at most the last 8 characters of it. */
  readonly before: string;
  /** UTF-16 code of what follows the word, 0 at the end of the text. */
  readonly follower: number;
}
