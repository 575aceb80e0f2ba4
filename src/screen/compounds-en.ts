// English words in which the last one of an insult is no part of a body and no beast: "your head office", "the brain scan", "your face masks", "you dog owners".

import type { Hit } from './hit-list';
import type { Token } from './token';

const BODY =
  'mask masks shield shields tag tags drops plug plugs protection protector protectors cream recognition value wash spray spacer guard guards phone phones piece pieces';
const KEPT =
  'owner owners breeder breeders supplier suppliers farmer farmers keeper keepers food feed trap traps poison shelter shelters house houses module modules skin skins wool meat';
const COMPOUNDS: readonly (readonly [heads: string, followers: string])[] = [
  [
    'head heads',
    'office offices unit units tank tanks teacher teachers count gasket gaskets nurse nurses doctor quarter quarters start band bands light lights phone phones set sets lice',
  ],
  [
    'brain brains',
    'scan scans scanner scanners sample samples tumor tumour tumors tumours surgery surgeon injury injuries centre center research drain power tissue',
  ],
  ['mind', 'map maps game games set'],
  ['face faces ear ears eye eyes nose mouth neck', BODY],
  ['dog dogs cow cows pig pigs sheep goat goats rat rats ram rams donkey donkeys monkey monkeys', KEPT],
  ['zoo circus', 'office director ticket tickets entrance manager'],
  ['hand hands', 'tool tools rail rails luggage cart carts pump pumps sanitiser sanitizer'],
];
const FOLLOWERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  COMPOUNDS.flatMap(([heads, followers]) => {
    const these = new Set(followers.split(' '));
    return heads.split(' ').map((head): [string, ReadonlySet<string>] => [head, these]);
  }),
);
/** "a sick head of cattle" */
const COUNTED = new Set('cattle sheep horses goats cows pigs camels poultry livestock'.split(' '));

/** Is the last word of the insult the first one of a compound, which is another thing? */
export function isCompound({ first, last, entry }: Hit, tokens: readonly Token[]): boolean {
  if (entry.language !== 'en' || entry.grade !== 'insult' || first === last) return false;
  const [end, next] = [tokens[last]!, tokens[last + 1]];
  if (next?.sentence !== end.sentence || next.before !== ' ') return false;
  if (FOLLOWERS.get(end.word)?.has(next.word) === true) return true;
  return end.word === 'head' && next.word === 'of' && COUNTED.has(tokens[last + 2]?.word ?? '');
}
