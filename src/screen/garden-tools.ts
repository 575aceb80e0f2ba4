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

/** What stands right before a tool at the end of a sentence: determiners, prepositions, what one does with tools, what they are like. */
const BEFORE_TOOL = words(
  'a an the this that my our your his her its their one each every another some any no of with without by from for to and or but than like new old used good small big long ' +
    'short light dutch hand two three buy sell send need needs want find use using lost order get got have has replace fix supply rent see return hold is was as ' +
    'wrong right other same ordered promised missing next last whole spare extra free second cheap cheaper dear best better',
);
/** Whom the sentence speaks to, or who speaks so. */
const SPEAKS = words(
  'you u ya yall youre ur your yo yes no nah bye hey hi yeah ok okay lol lmao smh shut suck stop thanks please pls ily gn sup whats aint gonna wanna tryna imma dnt dont cuz bout',
);

/** "you never learn hoe", "stop lying hoe": somebody is called at the end, among no tools. */
export function isHoeCalled({ first, last, entry }: Hit, tokens: readonly Token[]): boolean {
  if (entry.language !== 'en' || first !== last || tokens[first]!.word !== 'hoe') return false;
  const [start, end] = sentenceAround(tokens, { first, last } as Hit);
  if (last !== end || first === start || tokens[first]!.before !== ' ') return false;
  if (BEFORE_TOOL.has(tokens[first - 1]!.word)) return false;
  let speaks = false;
  for (let at = start; at < first; at++) {
    if (OF_TOOLS.has(tokens[at]!.word)) return false;
    if (SPEAKS.has(tokens[at]!.word)) speaks = true;
  }
  return speaks;
}

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
