// A hoe among tools, goods and what is said of things is no person: "these hoes are steel", "that hoe is too heavy".

import type { Hit } from './hit-list';
import { sentenceAround } from './sentence';
import type { Token } from './token';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const HOES = words('hoe hoes');
/** What stands in a sentence about tools: the garden, materials, trade, states of a thing. */
const OF_TOOLS = words(
  'garden gardens gardening gardener rake rakes spade spades shovel shovels scythe scythes pitchfork pitchforks trowel trowels tool tools handle handles blade blades ' +
    'steel iron metal wooden wood plastic alloy rust rusty rusted rusts sharp sharpen sharpened blunt blunted heavy soil earth weeds weeding dig digging digs bed beds plot ' +
    'potatoes vegetables vegetable field fields plants tractor cultivator shed warehouse stock lot lots pcs pieces item items catalogue catalog price prices tender supplier ' +
    'suppliers delivered delivery delivering shipped invoice warranty carry fence barn farm farmer farmers broke broken breaks bent kg gost length width centimetres cm mm',
);
/** With these in the sentence it is a person all the same. */
const OF_PEOPLE = words(
  'she her bitch bitches nigga niggas lol lmao lmfao smh dick pussy ass fuck fucking fucked ratchet gf girlfriend thirsty thot thots bro bruh',
);

/** Is the word a garden tool? A sentence about tools tells it, unless it speaks of a person. */
export function isGardenTool({ first, last, entry }: Hit, tokens: readonly Token[]): boolean {
  if (entry.language !== 'en') return false;
  let named = false;
  for (let at = first; at <= last; at++) if (HOES.has(tokens[at]!.word)) named = true;
  if (!named) return false;
  const [start, end] = sentenceAround(tokens, { first, last } as Hit);
  let ofTools = false;
  for (let at = start; at <= end; at++) {
    const { word } = tokens[at]!;
    if (OF_PEOPLE.has(word)) return false;
    if (OF_TOOLS.has(word)) ofTools = true;
  }
  return ofTools;
}
