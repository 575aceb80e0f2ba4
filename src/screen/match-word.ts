// Which entries of the lexicon a single word matches.

import { BEGINS } from './beginnings';
import { isPrefix } from './endings';
import type { Ending } from './endings-kk';
import type { Entry } from './entry';
import type { LexiconIndex } from './lexicon-index';
import { type Letters, type Spelling, spellingsOf } from './spellings';
import type { Stop } from './stops';
import type { Trie } from './trie';
import { LONGEST_GLUED, SHORTEST_GLUED, unglued } from './unglued';

export interface WordMatch {
  readonly entry: Entry;
  /** The ending speaks to somebody (Kazakh -сың, -сіз). */
  readonly you: boolean;
}

interface Found {
  readonly stop: Stop;
  readonly from: number;
  readonly to: number;
  readonly ending: Ending;
}

const NOTHING: readonly WordMatch[] = [];

/** Does the entry match the word, whatever `allow` says? */
export function matchesRegardless(entry: Entry, token: Letters, index: LexiconIndex): boolean {
  return spellingsOf(token).some((spelling) => scan(spelling, index).some(({ stop }) => stop.entry === entry));
}

/** Is the word innocent by an `allow` entry as it stands, so that no phrase may be seen in it either? */
export function isAllowedWord(token: Letters, index: LexiconIndex): boolean {
  const [plain] = spellingsOf(token);
  if (!plain?.plain) return false;
  return scan(plain, index).some(({ stop, from, to }) => {
    return stop.entry.grade === 'allow' && from === 0 && to === plain.text.length;
  });
}

/** Abuse and cues in one word; whatever lies within an `allow` entry is left out. */
export const matchWord = (token: Letters, index: LexiconIndex): readonly WordMatch[] =>
  matchSpellings(spellingsOf(token), index);

/** As above, with the spellings of the word at hand. */
export function matchSpellings(spellings: readonly Spelling[], index: LexiconIndex): readonly WordMatch[] {
  let matches: WordMatch[] | undefined;
  for (const spelling of spellings) {
    const found = scan(spelling, index);
    if (found.length === 0) continue;
    const allowed = found.filter(({ stop }) => stop.entry.grade === 'allow');
    for (const one of found) {
      if (one.stop.entry.grade === 'allow' || allowed.some((allow) => covers(allow, one))) continue;
      matches = withMatch(matches ?? [], one);
    }
    // The word is innocent as it stands: do not look for far-fetched readings of it.
    if (spelling.plain && allowed.some((allow) => allow.from === 0 && allow.to === spelling.text.length)) {
      return matches ?? NOTHING;
    }
  }
  return matches ?? gluedMatches(spellings, index);
}

/** Abuse written together with a small word before or after it: нуидиот, youidiot, дебилывы. */
function gluedMatches(spellings: readonly Spelling[], index: LexiconIndex): readonly WordMatch[] {
  const plain = spellings[0];
  if (!plain?.plain || plain.script === 'skeleton' || plain.text.length > LONGEST_GLUED) return NOTHING;
  let matches: WordMatch[] | undefined;
  for (const text of unglued(plain.text)) {
    for (const one of scan({ ...plain, text }, index)) {
      const { entry } = one.stop;
      const whole = one.from === 0 && isWholeAbuse(entry) && one.to - one.from >= SHORTEST_GLUED;
      if (whole) matches = withMatch(matches ?? [], one);
    }
  }
  return matches ?? NOTHING;
}

const isWholeAbuse = ({ grade, flags }: Entry): boolean =>
  (grade === 'obscene' || grade === 'insult') && !flags.has('aimed') && !flags.has('called');

function withMatch(matches: WordMatch[], found: Found): WordMatch[] {
  const { entry } = found.stop;
  const known = matches.findIndex((match) => match.entry === entry);
  const you = found.ending === 'you' || (known >= 0 && matches[known]!.you);
  if (known >= 0) matches[known] = { entry, you };
  else matches.push({ entry, you });
  return matches;
}

const covers = (allow: Found, found: Found): boolean => allow.from <= found.from && allow.to >= found.to;

const NONE_FOUND: readonly Found[] = [];
/** An obscene phrase of so many letters is looked for inside run-together text as well. */
export const SHORTEST_INSIDE = 8;

function scan(spelling: Spelling, index: LexiconIndex): readonly Found[] {
  const { text, script } = spelling;
  const beginnings = index.beginnings[script];
  let found = walk(index.words[script], spelling, 0, undefined);
  let phrases = 0;
  let column = beginnings.letters.of(text.charCodeAt(0));
  for (let from = 0; from < text.length; from++) {
    const next = from + 1 < text.length ? beginnings.letters.of(text.charCodeAt(from + 1)) : 0;
    const begins = beginnings.at(column, next);
    column = next;
    phrases |= begins & BEGINS.phrase;
    if (from > 0 && (begins & BEGINS.root) !== 0) found = walk(index.inside[script], spelling, from, found);
  }
  if (text.length > SHORTEST_INSIDE && phrases !== 0) found = withPhrases(found, spelling, index);
  return found ?? NONE_FOUND;
}

/** Adds the roots that begin at `from`. */
function walk(trie: Trie<Stop>, spelling: Spelling, from: number, before: Found[] | undefined): Found[] | undefined {
  const { text } = spelling;
  let found = before;
  let node = 0;
  for (let to = from; to < text.length; ) {
    node = trie.step(node, text.charCodeAt(to));
    if (node === 0) break;
    to++;
    const stops = trie.valuesAt(node);
    if (!stops) continue;
    for (const stop of stops) {
      const one = fits(stop, spelling, from, to);
      if (!one) continue;
      if (found) found.push(one);
      else found = [one];
    }
  }
  return found;
}

/** Adds obscene phrases written without spaces, anywhere in the word. */
function withPhrases(before: Found[] | undefined, spelling: Spelling, index: LexiconIndex): Found[] | undefined {
  const { text, script } = spelling;
  const automaton = index.phrases[script];
  let found = before;
  for (let from = 0; from <= text.length - SHORTEST_INSIDE; from++) {
    let state = automaton.start();
    for (let to = from; to < text.length; ) {
      state = automaton.step(state, text.charCodeAt(to));
      if (state === 0) break;
      to++;
      if (to - from < SHORTEST_INSIDE) continue;
      for (const stop of automaton.valuesAt(state) ?? []) {
        if (!isMeantInside(stop, spelling)) continue;
        found ??= [];
        found.push({ stop, from, to, ending: 'plain' });
      }
    }
  }
  return found;
}

function isMeantInside({ entry, phrase, half, slip }: Stop, { plain, language }: Spelling): boolean {
  if (!phrase || half !== 'whole' || entry.grade !== 'obscene') return false;
  if (language && entry.language !== language) return false;
  return plain || !(slip || entry.flags.has('native') || entry.flags.has('exact'));
}

const ACCUSATIVE = /(?:с[ыи]н|sin)$/;
const WITHOUT = /(?:с[ыиі]з|siz)$/;

/** -сын without its ң may be "his …" (кеңесін, "his advice", is no tick), and -сыз on what can be counted is "without". */
const isNoPerson = ({ entry }: Stop, { text, folded }: Spelling): boolean =>
  ((folded || entry.flags.has('called')) && ACCUSATIVE.test(text)) || (entry.flags.has('called') && WITHOUT.test(text));

function fits(stop: Stop, spelling: Spelling, from: number, to: number): Found | undefined {
  const { text, script, plain, language } = spelling;
  const { entry, left, right } = stop;
  if (from > 0 && left === 'edge') return undefined;
  if (to < text.length && right === 'edge') return undefined;
  if (language && entry.language !== language) return undefined;
  if (!plain && (stop.slip || entry.flags.has('native') || entry.flags.has('exact'))) return undefined;
  if (left === 'affix' && !isPrefix(text, from, script)) return undefined;
  const ending = right === 'affix' ? stop.readEnding(text, to) : 'plain';
  if (ending === 'none') return undefined;
  // An innocent word is innocent with its prefix and all that follows the root: "рубля" whole, not only "рубл".
  const start = left === 'affix' && entry.grade === 'allow' ? 0 : from;
  const end = entry.grade === 'allow' ? text.length : to;
  if (ending === 'you' && isNoPerson(stop, spelling)) return { stop, from: start, to: end, ending: 'plain' };
  return { stop, from: start, to: end, ending };
}
