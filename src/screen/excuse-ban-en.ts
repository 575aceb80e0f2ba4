// English that forbids to call others names: "don't call people …", "it is wrong to call a client an …", "nobody may call women …".

import type { Hit } from './hit-list';
import type { Token } from './token';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const CALL = words('call calls calling label labels labelling labeling brand branding');
/** Before the verb: what forbids. */
const FORBIDS = words(
  't dont cant never not stop quit nobody none forbidden prohibited illegal wrong rude unacceptable unethical banned offensive inappropriate avoid',
);
/** Those of whom it is said: not the reader's people, nor the writer, whom other rules know. */
const NOT_OTHERS = words('me us you your yours yourself u ur yourselves now again back');
/** Before whom or what is named. */
const DETERMINERS = words('a an the our my his her their these those this that all any every some such');
const REACH = 8;
const BAN_REACH = 7;

/** Does the sentence forbid to call somebody else so? */
export function isForbiddenCall({ first, entry, you }: Hit, tokens: readonly Token[]): boolean {
  if (entry.language !== 'en' || you || entry.flags.has('threat')) return false;
  const call = callBefore(first, tokens);
  return call !== undefined && namesOthers(call, first, tokens) && isForbidden(call, tokens);
}

/** The verb before the name, in one clause with it. */
function callBefore(first: number, tokens: readonly Token[]): number | undefined {
  const { sentence } = tokens[first]!;
  for (let at = first - 1; tokens[at]?.sentence === sentence && first - at <= REACH; at--) {
    if (/[,;:]/.test(tokens[at + 1]!.before)) return undefined;
    if (CALL.has(tokens[at]!.word)) return at;
  }
  return undefined;
}

/** Does somebody stand between the verb and the name: "call people …", "call a client an …"? */
function namesOthers(call: number, first: number, tokens: readonly Token[]): boolean {
  let others = 0;
  for (let at = call + 1; at < first; at++) {
    const { word } = tokens[at]!;
    if (NOT_OTHERS.has(word)) return false;
    if (!DETERMINERS.has(word)) others++;
  }
  return others > 0;
}

function isForbidden(call: number, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[call]!;
  for (let at = call - 1; tokens[at]?.sentence === sentence && call - at <= BAN_REACH; at--)
    if (FORBIDS.has(tokens[at]!.word)) return true;
  return false;
}
