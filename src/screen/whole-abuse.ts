// Is a word, in plain letters or with some of them hidden, abuse from its first letter to its last? Asked of words that were put together from pieces.

import type { LexiconIndex } from './lexicon-index';
import { isInnocent } from './match-word';
import { plainSpelling } from './spellings';
import { endingIn } from './stop-fits';
import type { Stop } from './stops';

const CYRILLIC_LETTERS = [...'аеиоуыэюяәіөұүбвгджзйклмнпрстфхцчшщьғқңһ'].map((letter) => letter.charCodeAt(0));
const LATIN_LETTERS = [...'aeioubcdfghjklmnpqrstvwxyz'].map((letter) => letter.charCodeAt(0));

const counts = ({ entry: { grade }, slip, phrase }: Stop): boolean =>
  (grade === 'obscene' || grade === 'insult') && !slip && !phrase;

const isLatin = (word: string): boolean => /[a-z]/.test(word);

/** Is it abuse as it is spelt in the lexicon, with its endings? In small letters. */
export function isWholeAbuse(word: string, index: LexiconIndex): boolean {
  const cyrillic = !isLatin(word);
  const trie = index.words[cyrillic ? 'cyrillic' : 'english'];
  let node = 0;
  for (let to = 0; to < word.length; ) {
    node = trie.step(node, word.charCodeAt(to++));
    if (node === 0) return false;
    const stops = trie.valuesAt(node);
    if (stops === undefined) continue;
    const spelling = plainSpelling({ word, cyrillic, latin: !cyrillic, mixed: false });
    if (stops.some((stop) => counts(stop) && endingIn(stop, spelling, 0, to) !== 'none'))
      return !isInnocent([spelling], index);
  }
  return false;
}

/** Could abuse have `hidden` letters between `head` and `tail`? Its root takes them in. */
export function isHiddenAbuse(head: string, hidden: number, tail: string, index: LexiconIndex): boolean {
  const trie = index.words[isLatin(head) ? 'english' : 'cyrillic'];
  let node = 0;
  for (let at = 0; at < head.length; at++) {
    node = trie.step(node, head.charCodeAt(at));
    if (node === 0) return false;
  }
  return isHiddenFrom(node, head, hidden, tail, index);
}

/** @param said what was walked to the node */
function isHiddenFrom(node: number, said: string, hidden: number, tail: string, index: LexiconIndex): boolean {
  const cyrillic = !isLatin(said);
  const trie = index.words[cyrillic ? 'cyrillic' : 'english'];
  if (hidden > 0) {
    for (const code of cyrillic ? CYRILLIC_LETTERS : LATIN_LETTERS) {
      const next = trie.step(node, code);
      if (next !== 0 && isHiddenFrom(next, said + String.fromCharCode(code), hidden - 1, tail, index)) return true;
    }
    return false;
  }
  const word = said + tail;
  let last = node;
  for (let to = said.length; to < word.length; ) {
    last = trie.step(last, word.charCodeAt(to++));
    if (last === 0) return false;
    const stops = trie.valuesAt(last);
    if (stops === undefined) continue;
    const spelling = plainSpelling({ word, cyrillic, latin: !cyrillic, mixed: false });
    if (stops.some((stop) => counts(stop) && endingIn(stop, spelling, 0, to) !== 'none')) return true;
  }
  return false;
}
