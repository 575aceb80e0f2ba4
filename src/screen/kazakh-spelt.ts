// Kazakh written with the letters of Russian: in such a text бок is боқ, no "side", and кот is көт, no "cat".

import { isVulgarForm } from './kazakh-vulgar';
import type { Reading } from './latin-to-cyrillic';
import { hasKazakhLetter, withoutKazakhLetters } from './letters';

/** Longer texts are written with more care. */
const LONGEST = 600;
/** With their letters doubled as well. */
const ROOT =
  /бо+[кқгғ]|к[оө]+т(?!ор)|с[иі]+[гк]|ам+(?:ы+[нң]|га|нан)|ж[аә]л+[ае]п|[кқ][оұу]+та[кқгғ]|шеше[нң]|[кқ]ан+шы[кқ]|тыш[кқ]а[кқ]|тас+а[гғ]/i;
const WORD = /[а-яё]+/g;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Small Kazakh words without their letters; none of them a usual Russian one. */
const TELLING = words(
  'сен сендер сенин сенде сени сендерди сендердин сендерге саган сизге сиздер сиздин сиздердин биз бизге биздин маган бул осы осынын осындай сондай мынау мына мынандай мундай гой емес емессин емессиндер екен екенсин ' +
    'екенсиндер деп деген дейди ушин жок керек керегим неге калай кашан кандай бирак жане сонда енди олар отыр отырсын отырсындар отырган отырма отырмын жатыр жатырсын жатырсындар жур журсин журсиндер жургендер келип келди кетти ' +
    'кетсин тек кана тагы озин озиннин озиндер озинди адам адамнын адамдар акша акшамды акшаны жумыс жумысы жаман жаксы тура турганда барлыгы барлык бари барин онын сонын менин менимен аркылы болса болмайды болады болып ' +
    'болды бопты жауап ештене ешкандай ештеме кутип ашылмайды жазып айтып алып берип калды калган сиякты сияктанып сендерден сенен сизден сиздерден бизден менен одан ози оздери барине коп кет ' +
    'бир еки кайда кайдан кайдагы кайтип куни бугин ертен сосын кейин алдында ишинде ишинен устине айтады айтты айткан айтсын айтат береди берди берген берет болган болсын болат боп койды койган койсын кояды коя турган турат турады отырып ' +
    'журип журген жеген корип корген кордим келген келеди келсе келет кетеди кеткен кетет шыкты шыккан шыгып билмейди билмейсин билмеймин истеп истеген истейди озине озинен мени саган оларды олардын оларга бизде сенде менде ' +
    'балалар катын кыз кыздар жигит жигиттер кемпир койшы койш ештенени бирак бирнарсе сагат ауыл аганын апанын тагыда жатсын журсин отырсын сойле сойлеп сойлейди карап кара барибир созин созиннин болма болмаса жарамайды кылып кылды кылма',
);
/** Small Russian words. */
const FOREIGN = words(
  'и в на не что как это я вы мы с по за для у к из то а но мне вас вам нас нам так уже все всё его ее её или если же бы где когда',
);
/** Endings of Kazakh verbs and plurals. */
const ENDING = /(?:[сң][ыи]нд[ае]р|[аеы]йд[ыи]|[ыи]н[ыи]з|[ыи]нд[ае]р|м[ае]г[ае]н|[ыи]м[ыи]з(?:д[аыие]|г[ае]|д[ыи]н))$/;
const SHORTEST_WITH_ENDING = 6;
/** Endings that hardly any Russian word has; two of them tell as much as one small word. */
const LIKELY =
  /(?:[аыи]п|тшы|ым[аы]|[дт]ын|[дт]ык|[йл]д[ыи]|[ае]м[ае]й|йт[ыи]н|[гк][ае]нш[ае]|[гк][ае]нн[ае]н|[гк][ае]н(?:[ыи]|дар|дер)?|[аеиы]нн?[ыи]н|[ае]д[ыи]|[ыи]нд[ыи]|[ыи]мд[ыи]|с[ыи]н|м[ыи]н|л[ае]р(?:[ыи]|ды|ди|га|ге)?|[аы]мыз|[еи]миз|д[ае]н|т[ае]н)$/;
const UNLIKELY =
  /(?:[аиоуыюя]йди|обойди|отойди|изойди|этап|град[ыи]|анин|янин|инин|лед[ыи]|тип|[кт]лип|скрип|кулан|орган|хулиган|ураган|магазин)$/;
const SHORTEST_LIKELY = 5;
const HALF = 0.5;
/** Of its words. */
const LEAST_SHARE = 0.15;

/** The endings with which the vulgar roots are met: few words of other meaning go on so. */
const DUNG = /(?<![а-яё])бок(?:ты|та|тын|тар|тары|тарды|тардын|тарга|тарым|ка|тан|пен|па|сын|сындар|тай)?(?![а-яё])/gi;
const DUNG_OWNED = /(?<![а-яё])боктар[ыи]н(?=[ыи]|(?![а-яё]))/gi;
const DUNG_HIS = /(?<![а-яё])бог(?=ы(?:н|на|нан|нын)?(?![а-яё]))/gi;
const FEMALE = /(?<![а-яё])ам(?=(?:ына|ынды|ындай|ыннан|ыннын|га|нын)(?![а-яё]))[а-яё]+/gi;
const BUTTOCKS =
  /(?<![а-яё])кот(?=(?:и|ин|им|инди|имди|ине|име|инен|имнен|иниз|инизди|тей|инизбен|инмен|ти|ке|тен|тер|пен|син|синдер|т?еринди|т?ери|т?ерин|т?ерине|т?еринен|т?еринизди|т?еринизге|инин|иннин|имиз|имизди|имизге|имизден|имде|инде|тик|ын|ынды|ына|ынан|ыннан|ынын|ыннын|ымды|ыма)(?![а-яё])|(?= (?:сиякты|гой|екен|бас|лак|болып|болды|жагынан|жалап|жалаган|кылып|кылды|кылма|кылады|беретин|берип|тилеген|шайкап|шайкаган|айналдырып|айналдырма)(?![а-яё])))[а-яё]*/gi;
const COUPLING = /(?<![а-яё])сиг(?=(?:у|уге|уим|ил|илин|илме|илиндер|иледи|илип|е(?= (?:жазда|бер|кет)))(?![а-яё]))/gi;

/** Letters of Latin amid Cyrillic ones: кoтин. */
const SHAPED_WORD = /[а-яёaceopxyk]+/gi;
const SHAPE = /[aceopxyk]/gi;
const MAY_BE_SHAPED = /[а-яё][aceopxyk]|[aceopxyk][а-яё]/i;
const SHAPE_OF: Readonly<Record<string, string>> = {
  ...{ a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к' },
};
const TWICE = /([а-яё])\1/i;
/** A place that takes no room, as signs leave that are passed over. */
const PADDING = '\u200B';

/**
 * The text with the letters of the vulgar roots; nothing where it is no such text or has none. Latin look-alikes, letters written twice and words run
 * together with a small one are seen through (кoтин, коттин, гойкотин).
 */
export function asKazakhSpelt(text: string): Reading | undefined {
  if (text.length > LONGEST) return undefined;
  const shaped = MAY_BE_SHAPED.test(text) ? text.replace(SHAPED_WORD, shapesOf) : text;
  if (!ROOT.test(shaped.includes(PADDING) ? shaped.replaceAll(PADDING, '') : shaped)) return undefined;
  const whole = without(shaped, (at) => shaped[at] === PADDING);
  const apart = withSpaces(whole);
  if (hasKazakhLetter(shaped.toLowerCase())) return apart === whole ? undefined : apart;
  const plain = TWICE.test(apart.text) ? withoutTwins(apart) : apart;
  return meantBy(plain) ?? (plain !== whole && isToldKazakh(plain.text) ? plain : undefined);
}

const shapesOf = (word: string): string =>
  MAY_BE_SHAPED.test(word) ? word.replace(SHAPE, (letter) => SHAPE_OF[letter.toLowerCase()]!) : word;

/** The text without some of its letters. */
function without(text: string, isLeftOut: (at: number) => boolean): Reading {
  let left = '';
  const from: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isLeftOut(at)) continue;
    left += text[at]!;
    from.push(at);
  }
  from.push(text.length);
  return { text: left, from };
}

/** The vulgar words with every letter once. */
function withoutTwins(whole: Reading): Reading {
  const twins = new Set<number>();
  const low = whole.text.toLowerCase();
  for (const { 0: word, index } of low.matchAll(WORD)) {
    const places = [...word].flatMap((letter, at) => (at > 0 && letter === word[at - 1] ? [at] : []));
    if (places.length > 0 && isVulgarForm([...word].filter((_, at) => !places.includes(at)).join('')))
      for (const at of places) twins.add(index + at);
  }
  if (twins.size === 0) return whole;
  const once = without(whole.text, (at) => twins.has(at));
  return { text: once.text, from: once.from.map((at) => whole.from[at]!) };
}

/** With the vulgar words apart from the small ones that they are run together with. */
function withSpaces(whole: Reading): Reading {
  const low = withoutKazakhLetters(whole.text.toLowerCase());
  if (low.length !== whole.text.length) return whole;
  let text = '';
  const from: number[] = [];
  let done = 0;
  for (const found of low.matchAll(GLUED)) {
    const { head, core, tail } = found.groups!;
    const isTwo = (head !== '' || tail !== '') && isSmall(head!) && isSmall(tail!);
    if (!isTwo) continue;
    for (const seam of [found.index + head!.length, found.index + head!.length + core!.length]) {
      if (seam === found.index || seam === found.index + found[0].length) continue;
      text += `${whole.text.slice(done, seam)} `;
      from.push(...whole.from.slice(done, seam), whole.from[seam]!);
      done = seam;
    }
  }
  if (done === 0) return whole;
  return { text: text + whole.text.slice(done), from: [...from, ...whole.from.slice(done)] };
}

/** Forms of the vulgar words that are not a part of others. */
const GLUED = new RegExp(
  '(?<![а-яё])(?<head>[а-яё]{0,10}?)(?<core>кот(?:ин(?:изди|изге|нен|нин|ен|ди|е|из|ин)?|терин(?:ди)?|лак|бас)|амын(?:ды|а|нан)|богын(?:ды)?|бок(?:тарынды|тар|сын|бас|жеме|ауыз)|' +
    'си[гк](?:ейин|еин|ем|ип)|сикт(?:им|ым|ир)|сгей?ин|скейин|шешен(?:ди|нин)|акенн?ин|ананн?ын|жалап(?:тар|сын)?|жалептер|к[оу]так(?:бас)?|к[оу]тагым(?:ды)?|' +
    'тышкак|тасагынды|каншык(?:сын|тар)?)(?<tail>[а-яё]{0,12})(?![а-яё])',
  'gi',
);
/** Said beside them. */
const BESIDE = words(
  'сен сендер бул осы мынау кыс кысып жу жап жауып тык тыгып же жеме жегир неме шал катын ей эй ой ау гой екен бас сал кет барин баринин аузынды аузын ананды акенди шешенди шешеннин амы амын коти котин котине боктама туган баласы иттин ит мал',
);
const isSmall = (word: string): boolean => word === '' || BESIDE.has(word) || (word.length > 2 && TELLING.has(word));

function meantBy({ text, from }: Reading): Reading | undefined {
  const meant = text
    .replace(DUNG, (word) =>
      asSmall(word)
        .replace(/к/g, 'қ')
        .replace(/К/g, 'Қ')
        .replace(/(?<=[ст]ы)н/, 'ң'),
    )
    .replace(DUNG_OWNED, (owned) =>
      asSmall(owned)
        .replace(/к(?=тар)/i, 'қ')
        .replace(/н$/, 'ң'),
    )
    .replace(DUNG_HIS, (root) => root.replace(/г$/, 'ғ').replace(/Г$/, 'Ғ'))
    .replace(FEMALE, (word) =>
      asSmall(word)
        .replace(/н(?=[адн]|$)/g, 'ң')
        .replace('га', 'ға'),
    )
    .replace(BUTTOCKS, (word, at: number) => (isNamed(text, at, word) ? word : buttocks(asSmall(word))))
    .replace(COUPLING, (root) => root.replace(/и/i, 'і'));
  if (meant === text || !isKazakh(text, !BARE.test(text))) return undefined;
  return { text: meant, from };
}

/** A word in capitals. */
const asSmall = (word: string): string => (word === word.toUpperCase() ? word.toLowerCase() : word);

const buttocks = (word: string): string =>
  (word.includes('ы') ? word.replaceAll('ы', 'и').replace(/(?<=[нм])а/, 'е') : word)
    .replace(/о/i, 'ө')
    .replaceAll('и', 'і')
    .replace(YOUR, 'ң')
    .replace(/(?<=і)н+ін$/, 'ңнің');

/** Beside a given name, itself with a capital: Котин Степан, Жозеф Котин. */
const isNamed = (text: string, at: number, word: string): boolean =>
  /^К[а-я]+$/.test(word) &&
  (/^ [А-ЯЁ][а-яё]/.test(text.slice(at + word.length)) || /[А-ЯЁ][а-яё]+ $/.test(text.slice(0, at)));

/** The root by itself is a Russian word as well (кот, бок). */
const BARE = /(?<![а-яё])(?:бок|кот)(?![а-яё])/i;
/** The vulgar root does not tell by its own ending what it is (Коттен). */
const OWN = /^(?:бок|бог|кот|сиг|ам[ынг])/;
/** So few words tell it by one ending, where the root has an ending of its own and no word is Russian. */
const FEW_WORDS = 5;

/** Is it Kazakh, with its own letters or without? */
export const isToldKazakh = (text: string): boolean => hasKazakhLetter(text.toLowerCase()) || isKazakh(text, true);

/** -іңіз, "your". */
const YOUR = /н(?=із)/;

/** @param isInflected the vulgar root has a Kazakh ending. */
function isKazakh(text: string, isInflected: boolean): boolean {
  const found = text.toLowerCase().match(WORD) ?? [];
  let telling = 0;
  let foreign = 0;
  let beside = 0;
  for (const word of found) {
    let told = 0;
    if (TELLING.has(word) || (word.length >= SHORTEST_WITH_ENDING && ENDING.test(word))) told = 1;
    else if (FOREIGN.has(word)) foreign++;
    else if (word.length >= SHORTEST_LIKELY && LIKELY.test(word) && !UNLIKELY.test(word)) told = HALF;
    telling += told;
    if (!OWN.test(word)) beside += told;
  }
  if (isInflected && foreign === 0 && found.length <= FEW_WORDS && beside >= HALF) return true;
  return telling - foreign >= 1 && telling - foreign >= found.length * LEAST_SHARE;
}
