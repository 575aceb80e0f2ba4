// What stands in the new text without being words of its sender: forwarded mails, quotes that were kept because nothing else was there, signatures, names below a sign-off, names of files.
import { saysAnswersBelow } from './answers-below';
import { findForwarded } from './forwarded';
import type { Address } from './message';
import { pictureTexts, quoteTexts } from './quote-element';
import { isQuoted, isQuotedOtherwise } from './quote-lines';
import { signatureBelowRule } from './rule-signature';
import { signedNames } from './sign-off';
import { signatureTexts } from './signature-element';

/** Half-open, in UTF-16 indices into the new text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface NewText {
  readonly newText: string;
  /** Everything was kept as new text (new-text.ts). */
  readonly doubtful: boolean;
  readonly html: string | null;
  readonly subject: string;
  /** The mail answers another one. */
  readonly isAnswer: boolean;
  readonly from: Address | null;
  readonly filenames: readonly string[];
}

/** What programs write where a picture or a file stood: `[cid:image001.png@01D…]`, `[image: name]`. */
const PLACEHOLDER = /\[(?:cid|image|inline image|изображение|рисунок|сурет):[^\]\n]{1,300}\]/giu;
const FORWARD_ENDS =
  /^[-–—\s]*(?:конец (?:пересылаемого|пересланного|переадресованного) (?:сообщения|письма)|end (?:of )?forwarded message)/iu;
const FILE_NAME = /^[^\n]{1,200}\.[\p{L}\d]{1,8}$/u;
/** Of the files of one mail, and of places where they are named. */
const MOST_NAMES = 100;
const MOST_PLACES = 1_000;
/** What the HTML marks is looked for so far from the end, up to that length. */
const FOOT = 20_000;
const LONGEST_MARKED = 10_000;

/**
 * They stay in the new text, which never loses what a person wrote; but nobody answers for them (clause 16: only new text
 * is screened). A mail that somebody forwards of their own is their own. Pure; linear in the length of the text.
 */
export function othersWords(given: NewText): Stretch[] {
  const passedOn = forwarded(given);
  return [
    ...quotes(given),
    ...passedOn,
    ...signed(given, passedOn[0]),
    ...signatures(given),
    ...belowRule(given, passedOn[0]),
    ...names(given),
  ];
}

/** An answer in which nothing is new is all quote; one that says so has its answers between the quoted lines. */
function quotes(given: NewText): Stretch[] {
  const { newText, doubtful, isAnswer } = given;
  if (!isAnswer) return [];
  if (!doubtful) return saysAnswersBelow(newText) ? [] : [...quotedOtherwise(newText), ...marked(given, quoteTexts)];
  if (!saysAnswersBelow(newText)) return [{ start: 0, end: newText.length }];
  return linesOf(newText)
    .filter(({ line }) => isQuoted(line))
    .map(({ start, end }) => ({ start, end }));
}

function forwarded({ newText, subject, from }: NewText): Stretch[] {
  const lines = linesOf(newText);
  const found = findForwarded(
    lines.map(({ line }) => line),
    subject,
  );
  if (!found || (found.from !== null && found.from.address === from?.address)) return [];
  const end = lines.slice(found.line + 1).find(({ line }) => FORWARD_ENDS.test(line));
  return [{ start: lines[found.line]!.start, end: end?.end ?? newText.length }];
}

function signed({ newText }: NewText, below: Stretch | undefined): Stretch[] {
  const lines = linesOf(newText.slice(0, below?.start));
  return signedNames(lines.map(({ line }) => line)).map(({ line, from, to }) => {
    const { start } = lines[line]!;
    return { start: start + from, end: start + to };
  });
}

/** Lines with a mark of which it cannot be told outside an answer. */
function quotedOtherwise(newText: string): Stretch[] {
  return linesOf(newText)
    .filter(({ line }) => isQuotedOtherwise(line))
    .map(({ start, end }) => ({ start, end }));
}

function signatures(given: NewText): Stretch[] {
  return marked(given, signatureTexts);
}

/** What the HTML marks. Not where nothing else would be left: then somebody wrote inside it. */
function marked({ newText, html }: NewText, textsOf: (html: string) => string[]): Stretch[] {
  const texts = html === null ? [] : textsOf(html);
  if (texts.length === 0) return [];
  const { letters, places } = lettersOf(newText.slice(-FOOT));
  const offset = Math.max(0, newText.length - FOOT);
  return texts.flatMap((text) => {
    const wanted = lettersOf(text).letters;
    if (wanted === '' || wanted.length > LONGEST_MARKED) return [];
    const at = letters.lastIndexOf(wanted);
    if (at < 0 || (wanted.length === letters.length && offset === 0)) return [];
    const [start, end] = [offset + places[at]!, offset + places[at + wanted.length - 1]! + 1];
    return isLetter(newText.charAt(start - 1)) || isLetter(newText.charAt(end)) ? [] : [{ start, end }];
  });
}

function belowRule({ newText }: NewText, below: Stretch | undefined): Stretch[] {
  const lines = linesOf(newText.slice(0, below?.start));
  const first = signatureBelowRule(lines.map(({ line }) => line));
  return first === null ? [] : [{ start: lines[first]!.start, end: lines.at(-1)!.end }];
}

function names({ newText, filenames, html }: NewText): Stretch[] {
  const found: Stretch[] = [...newText.matchAll(PLACEHOLDER)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
  // macOS takes accents apart in names of files, not in what is typed.
  const written = filenames.filter((one) => FILE_NAME.test(one)).flatMap((one) => [one, one.normalize('NFC')]);
  const pictures = html === null ? [] : pictureTexts(html);
  for (const name of new Set([...written.slice(0, MOST_NAMES), ...pictures])) {
    for (
      let at = newText.indexOf(name);
      at >= 0 && found.length < MOST_PLACES;
      at = newText.indexOf(name, at + name.length)
    )
      found.push({ start: at, end: at + name.length });
  }
  return found.slice(0, MOST_PLACES);
}

function linesOf(text: string): (Stretch & { readonly line: string })[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const one = { line, start, end: start + line.length };
    start = one.end + 1;
    return one;
  });
}

const isLetter = (one: string): boolean => /[\p{L}\p{N}]/u.test(one);

/** Programs break and space the same words differently in the two parts of a mail. */
function lettersOf(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let letters = '';
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    letters += letter;
    for (let unit = 0; unit < letter.length; unit++) places.push(index + unit);
  }
  return { letters, places };
}
