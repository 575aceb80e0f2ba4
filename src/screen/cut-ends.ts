// Names of contempt and vulgar words whose end is left out (пиз..., "ты идио...", "вы су...") -> the same with their ends, as far as the dots give room.

import { isCommonWord as isCommon } from './common-words';
import { disguisedNames as names } from './disguised-name-set';
import { small } from './glued-russian';

/** Takes no room, and is passed over. */
const PADDING = '\u200B';
const SMALL = 'a-zа-яёәғқңөұүһі';
const LETTER = 'a-zA-Zа-яА-ЯёЁәғқңөұүһіӘҒҚҢӨҰҮҺІ';
const CUT = new RegExp(`(?<![${LETTER}\\d.@/_-])([${SMALL}]{2,12})(\\.{2,4}|…)(?![${LETTER}\\d.])`, 'g');
const MAY_BE_CUT = new RegExp(`[${SMALL}](?:\\.\\.|…)`);

function beginnings(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((word) => [word.slice(0, word.indexOf('-')), word.replace('-', '')]));
}

/** Vulgar words of which everybody knows the rest. */
const KNOWN: ReadonlyMap<string, string> = beginnings(
  'пиз-дец пизд-ец пизде-ц бл-ять блят-ь долбое-б гандо-н пидо-р мудо-звон заеба-ли хуйн-я шлюх-а шлю-ха хуе-та қота-қ сіге-йін сікт-ір көтл-ақ көтб-ас ' +
    'жәле-п fuc-k bitc-h motherfu-cker bullsh-it assho-le',
);
/** And of which they know it right behind "you": вы су..., ты пид... */
const KNOWN_BEHIND_YOU: ReadonlyMap<string, string> = beginnings(
  'су-ки сук-и суч-ки деб-илы муд-аки муда-ки пид-оры пидо-ры уе-бки уеб-ки уб-людки коз-лы тва-ри уро-ды ско-ты лже-цы бара-ны безд-ари гов-но ганд-оны засра-нцы него-дяи ' +
    'подо-нки клоу-ны жули-ки тупи-цы мра-зи сво-лочь идио-ты жәл-еп қот-ақ сіг-ейін shi-t idi-ot idio-ts mor-on moro-ns cun-ts bulls-hit slu-ts jack-ass cocksu-cker pric-ks whor-es scumb-ags los-ers loser-s bast-ard fuc-kers',
);
const YOU =
  /(?:^|[^\p{L}])(?:ты|вы|сен|сендер|you|u|ur)(?: (?:все|просто|бәрің|бля|ж|же|all|are|fucking|are all|r))? $/iu;
const LONGEST_YOU = 16;
/** Of a name whose end is left out; these four letters are enough. */
const SHORTEST_CUT = 5;
const TELLING_BEGINNINGS = new Set('идио деби свол мраз твар ублю крет гнид idio moro stup bast'.split(' '));

/** The text with such words as they are meant. */
export const withCutEnds = (text: string): string => (MAY_BE_CUT.test(text) ? text.replace(CUT, plainCut) : text);

/** пиз..., "ты идио...": the rest is left out. */
function plainCut(mask: string, head: string, dots: string, at: number, text: string): string {
  const first = small(head);
  // "подо... подождите" is begun twice, "бл... 7" numbered.
  const behind = at + mask.length;
  const next = text.slice(behind, behind + first.length + 1).trimStart();
  const said = KNOWN_BEHIND_YOU.get(first);
  const known =
    KNOWN.get(first) ??
    (said !== undefined && YOU.test(text.slice(Math.max(0, at - LONGEST_YOU), at)) ? said : undefined);
  if (known === undefined && !TELLING_BEGINNINGS.has(first) && (first.length < SHORTEST_CUT || isCommon(first)))
    return mask;
  const meant = known ?? names().begunBy(first, dots.length);
  if (meant === undefined || small(next).slice(0, first.length) === first || /^\d/.test(next)) return mask;
  const rest = meant.slice(first.length, mask.length);
  return head + rest + PADDING.repeat(dots.length - rest.length);
}
