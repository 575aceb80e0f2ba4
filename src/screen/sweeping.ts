// Entries that would accuse nearly everybody: a root so short, or so common, that everyday words or sentences are taken for abuse.

import { COMMON_ENGLISH } from './common-english';
import { COMMON_KAZAKH } from './common-kazakh';
import { COMMON_RUSSIAN } from './common-russian';
import type { Entry, LexiconProblem } from './entry';
import type { LexiconIndex } from './lexicon-index';
import { matchWord } from './match-word';
import { ORDINARY_SENTENCES } from './ordinary-sentences';
import { screenText } from './screen-text';
import type { ScreenLanguage } from './verdict';

const COMMON = { ru: COMMON_RUSSIAN, kk: COMMON_KAZAKH, en: COMMON_ENGLISH };
/** One or two may be words that only sound like it; an entry that sweeps takes them by the dozen. */
const LEAST = 3;
const SHOWN = 3;

/** A word that `allow` clears is not accused; one that counts only when it is aimed at somebody may be an everyday word (собака). */
export function sweepingEntries(entries: readonly Entry[], index: LexiconIndex): LexiconProblem[] {
  const words = wordsAccused(index);
  const problems = new Map([...words].map(([entry, accused]) => [entry, problemOf(entry, [...accused])]));
  for (const sentence of ORDINARY_SENTENCES) {
    for (const { rule, excused } of screenText(sentence, { entries, index }).matches) {
      const entry = entries.find(({ file, line }) => rule.startsWith(`${file}:${line} `));
      if (excused === undefined && entry !== undefined && !problems.has(entry))
        problems.set(entry, problemOfSentence(entry, sentence));
    }
  }
  return [...problems.values()].sort((one, other) => one.name.localeCompare(other.name) || one.line - other.line);
}

function wordsAccused(index: LexiconIndex): ReadonlyMap<Entry, ReadonlySet<string>> {
  const accused = new Map<Entry, Set<string>>();
  for (const language of Object.keys(COMMON) as ScreenLanguage[]) {
    const script = { cyrillic: language !== 'en', latin: language === 'en', mixed: false };
    for (const word of COMMON[language].all()) {
      for (const { entry } of matchWord({ word, ...script }, index)) {
        if (!mayAccuse(entry)) continue;
        const words = accused.get(entry);
        if (words === undefined) accused.set(entry, new Set([word]));
        else words.add(word);
      }
    }
  }
  return new Map([...accused].filter(([entry, words]) => words.size >= LEAST || isEveryday(entry, words)));
}

/** The root itself, or one of its choices, is such a word: "спасибо", "(the/ass)". */
const isEveryday = ({ root }: Entry, words: ReadonlySet<string>): boolean =>
  root.split(/[()/~*]+/).some((choice) => words.has(choice));

function mayAccuse({ grade, flags, root }: Entry): boolean {
  if (grade !== 'obscene' && grade !== 'insult') return false;
  const isOpen = root.startsWith('*') || root.endsWith('*');
  return isOpen || !(flags.has('aimed') || flags.has('called'));
}

function problemOf({ file, line, root }: Entry, words: readonly string[]): LexiconProblem {
  const shown = words.slice(0, SHOWN).map((word) => `"${word}"`);
  const others = words.length > SHOWN ? ` and ${words.length - SHOWN} more` : '';
  const message = `"${root}" takes everyday words for abuse (${shown.join(', ')}${others}): make the root longer, put the words into an "allow" entry, or let it count only where it is aimed at somebody ("aimed", and "~" for "*")`;
  return { name: file, line, message };
}

const problemOfSentence = ({ file, line, root }: Entry, sentence: string): LexiconProblem => ({
  name: file,
  line,
  message: `"${root}" accuses an ordinary sentence: "${sentence}"`,
});
