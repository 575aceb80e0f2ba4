// What news tell of criminals and doctors of patients: "полиция задержала банду воров", "больной, пройдите в палату".

import type { Cue } from './entry';
import type { Hit } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import { sentenceAround } from './sentence';
import type { Token } from './token';

type Has = (at: number, cue: Cue) => boolean;

/** Whom the police look for; the last word of the phrase. */
const CRIMINAL = inEitherTyping(
  /^(?:вор(?:а|ов|ы|ам|ами)?|мошенник(?:а|ов|и|ами)?|аферист(?:а|ов|ы|ами)?|бандит(?:а|ов|ы|ами)?|грабител(?:я|ей|и)|жулик(?:а|ов|и)?|убийц(?:а|у|ы)?|наркоман(?:а|ов|ы)?|наркоторговц\p{L}{1,3}|вымогател(?:я|ей|и)|террорист(?:а|ов|ы)?|насильник(?:а|ов|и)?|педофил(?:а|ов|ы)?|хулиган(?:а|ов|ы)?|thie(?:f|ves)|crooks?|robbers?|swindlers?|scammers?|bandits?|murderers?|killers?|rapists?|terrorists?|thugs?|hooligans?|ұры(?:лар)?\p{L}{0,4}|алаяқ(?:тар)?\p{L}{0,4}|қарақшы(?:лар)?\p{L}{0,4}|бұзақы(?:лар)?\p{L}{0,4})$/u,
);
const BY_POLICE = inEitherTyping(
  /^(?:полиция|полицейски[ей]|задержал[аи]?|задержан[аы]?|арестовал[аи]?|арестован[аы]?|осудил[аи]?|осужден[аы]?|приговорил|приговорен[аы]?|разыскива\p{L}{2,4}|обезвредил[аи]?|обезврежен[аы]?|police|arrested|arrests|detained|jailed|convicted|sentenced|prosecutors|полиция\p{L}{0,2}|полицейлер|ұстады|ұсталды|қамады|соттады|сотталды|тұтқындады)$/u,
);

/** A criminal of whom the police or a court is the subject, in a sentence that speaks to nobody and of nobody at hand. */
function isInNews(hit: Hit, tokens: readonly Token[], has: Has): boolean {
  // Behind a comma he is called so by the writer.
  if (!CRIMINAL.test(tokens[hit.last]!.word) || tokens[hit.first]!.before.includes(',')) return false;
  const [start, end] = sentenceAround(tokens, hit);
  let isPolice = false;
  for (let at = start; at <= end; at++) {
    const isOfPolice = BY_POLICE.test(tokens[at]!.word);
    if (has(at, 'you') || has(at, 'me') || (has(at, 'person') && !isOfPolice)) return false;
    isPolice ||= isOfPolice;
  }
  return isPolice;
}

const PATIENT = inEitherTyping(/^(?:больн(?:ой|ая)|ауру(?:сың|сыз)?)$/);
/** What a sick person is told who is not abused: an appointment, a ward, staying at home. */
const CARE = inEitherTyping(
  /^(?:запис(?:ан|аны|ана|аться)|прием|приема|приеме|палат[аеуы]|процедур\p{L}{1,3}|анализ\p{L}{0,3}|температур[аеуы]|диет[аеуы]|укол\p{L}{0,2}|больничн\p{L}{2,3}|бюллетень|выздоравливай(?:те)?|поправляй(?:тесь|ся)|дома|рентген|карт[ау]|узи)$/u,
);
const CARE_REACH = 8;
/** "Ты больной на голову?", "лечись, больной" */
const OF_MIND =
  /^(?:голов[уы]|голову|всю|психушк\p{L}{1,2}|дурк\p{L}{1,2}|психиатр\p{L}{0,3}|мозг\p{L}{0,3}|лечись|лечитесь|совсем|или)$/u;

/** "Больной, вы записаны на два часа", "Ты больной? Сиди дома". */
function isPatient({ first, last }: Hit, tokens: readonly Token[]): boolean {
  // Called by it, or asked whether he is: "вы больные" says it.
  if (!PATIENT.test(tokens[last]!.word) || !/^[,?]/.test(tokens[last + 1]?.before ?? '')) return false;
  let isCaredFor = false;
  for (let at = Math.max(0, first - CARE_REACH); at <= last + CARE_REACH && at < tokens.length; at++) {
    const { word } = tokens[at]!;
    if (OF_MIND.test(word)) return false;
    isCaredFor ||= at > last && CARE.test(word);
  }
  return isCaredFor;
}

/** Is the insult, no threat, a criminal of the news or a patient? */
export const isOfNewsOrWard = (hit: Hit, tokens: readonly Token[], has: Has): boolean =>
  hit.entry.grade === 'insult' &&
  !hit.entry.flags.has('threat') &&
  (isInNews(hit, tokens, has) || isPatient(hit, tokens));
