// Behind a report and its comma a clause with a subject of its own is the writer's: "he called me a fool, he himself is …", "ваш оператор меня оскорбил,
// он просто …". What somebody was called has none: "called me a fool", "сказал, что я …".

import type { Hit } from './hit-list';
import type { Token } from './token';

type Has = (at: number, cue: 'report') => boolean;

/** Words between the report and its comma, and of the clause before the abuse. */
const REACH = 10;
const MOST_BEFORE = 5;

interface Clause {
  /** Its first word. */
  readonly subject: RegExp;
  /** Or its first two, of one who works for the reader. */
  readonly whose: RegExp;
  /** What may stand between the subject and the abuse. */
  readonly between: RegExp;
  /** What somebody was called stands in another case. */
  readonly oblique: RegExp;
}

const NEVER = /^$/;
/** May open the clause. */
const AND = /^(?:а|да|и|and|but|бірақ)$/;
const CLAUSES: { readonly [language in 'ru' | 'kk' | 'en']: Clause } = {
  ru: {
    subject: /^(?:он|она|они|сам|сама|сами|хотя|хоть)$/,
    whose: /^(?:ваш|ваша|ваши)$/,
    between:
      /^(?:он|она|они|сам|сама|сами|просто|вообще|же|вот|настоящ(?:ий|ая|ие)|полн(?:ый|ая|ые)|како[йе]|какая|какие|там|все|явно|реально|конченн?(?:ый|ая|ые)|набит(?:ый|ая)|туп(?:ой|ая|ые)|последн(?:ий|яя|ие))$/,
    oblique: /(?:[ое]м|[ое]й|[аяыи]ми|ым|им)$/,
  },
  kk: {
    subject: /^(?:ол|олар|өзі|оның|өздері)$/,
    whose: /^(?:сіздің|сіздердің|сендердің|сенің)$/,
    between: /^(?:өзі|нағыз|барып|тұрған|бір|қандай|мүлде|сондай|өте|шын)$/,
    oblique: NEVER,
  },
  en: {
    subject: /^(?:he|she|they|hes|he's|shes|she's|theyre|they're)$/,
    whose: /^(?:your|ur)$/,
    between:
      /^(?:is|s|are|re|was|were|a|an|the|such|just|really|truly|simply|himself|herself|themselves|all|complete|total|real|absolute|utter|stupid|fucking|bloody)$/,
    oblique: NEVER,
  },
};

/** What the writer concludes: "…, ну и …", "…, so …". */
const CONCLUDES = /^(?:ну|так|вот|поэтому|значит|тогда|so|well|then|сондықтан)$/;
/** What follows these may be somebody's very words. */
const SPEECH = /^(?:сказ|говор|пис|напис|ответ|заяв|крич|крикн|said|says|told|wrote|answer|repl|shout|айт|де[дгй]|жаз)/;
const MOST_CONCLUDING = 3;
/** "…, fuck him": of whom was reported. */
const THEM = /^(?:him|her|them|yall)$/;

export function isOwnClause(hit: Hit, tokens: readonly Token[], has: Has): boolean {
  return isOfOwnSubject(hit, tokens, has) || isConclusion(hit, tokens, has);
}

/** "Вы меня оскорбили, ну и … с вами", "…, so …", "…, fuck him". */
function isConclusion({ first, last }: Hit, tokens: readonly Token[], has: Has): boolean {
  const { sentence, quoted } = tokens[first]!;
  if (quoted) return false;
  for (let at = first; at > 1 && first - at <= MOST_CONCLUDING && tokens[at]!.sentence === sentence; at--) {
    if (!tokens[at]!.before.startsWith(',')) continue;
    const isOwn =
      at < first ? CONCLUDES.test(tokens[at]!.word) : THEM.test(tokens[last + 1]?.word ?? tokens[last]!.word);
    const verb = isOwn ? reportBefore(at, tokens, has) : -1;
    return verb >= 0 && !SPEECH.test(tokens[verb]!.word);
  }
  return false;
}

function isOfOwnSubject({ first, last, entry }: Hit, tokens: readonly Token[], has: Has): boolean {
  const { sentence, quoted } = tokens[first]!;
  const { subject, whose, between, oblique } = CLAUSES[entry.language];
  if (entry.grade !== 'insult' || quoted || oblique.test(tokens[last]!.word)) return false;
  for (let at = first; at > 1 && first - at <= MOST_BEFORE && tokens[at]!.sentence === sentence; at--) {
    if (!tokens[at]!.before.startsWith(',')) continue;
    const opens = AND.test(tokens[at]!.word) ? at + 1 : at;
    const { word } = tokens[opens]!;
    // The one who works for the reader is named by one word.
    const named = whose.test(word) ? 2 : subject.test(word) ? 1 : 0;
    // An entry may begin with the subject.
    for (let inside = opens + named; inside < first; inside++) if (!between.test(tokens[inside]!.word)) return false;
    return named > 0 && reportBefore(at, tokens, has) >= 0;
  }
  return false;
}

/** Where the verb of the report stands before the comma; -1: nowhere. */
function reportBefore(comma: number, tokens: readonly Token[], has: Has): number {
  const { sentence } = tokens[comma]!;
  for (let verb = comma - 1; tokens[verb]?.sentence === sentence && comma - verb <= REACH; verb--)
    if (has(verb, 'report')) return verb;
  return -1;
}
