// Kazakh written with the letters of Russian: in such a text бок is боқ, no "side", and кот is көт, no "cat".

import type { Reading } from './latin-to-cyrillic';
import { hasKazakhLetter } from './letters';

/** Longer texts are written with more care. */
const LONGEST = 600;
const ROOT = /бок|бог|кот|сиг|ам(?:ын|га|нын)/i;
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
  /(?<![а-яё])кот(?=(?:и|ин|им|инди|имди|ине|име|инен|имнен|иниз|инизди|тей|инизбен|инмен|ти|ке|тен|тер|пен|син|синдер|теринди|тери|терин|терине|теринен|инин|иннин|имиз|имизди|имизге|имизден|имде|инде|тик)(?![а-яё])|(?= (?:сиякты|гой|екен|бас|лак|болып|болды|жагынан|жалап|жалаган|кылып|кылды|кылма|кылады|беретин|берип|тилеген|шайкап|шайкаган|айналдырып|айналдырма)(?![а-яё])))[а-яё]*/gi;
const COUPLING = /(?<![а-яё])сиг(?=(?:у|уге|уим|ил|илин|илме|илиндер|иледи|илип|е(?= (?:жазда|бер|кет)))(?![а-яё]))/gi;

/** The text with the letters of the vulgar roots, in the same places; nothing where it is no such text or has none. */
export function asKazakhSpelt(text: string): Reading | undefined {
  if (text.length > LONGEST || !ROOT.test(text) || hasKazakhLetter(text.toLowerCase())) return undefined;
  const meant = text
    .replace(DUNG, (word) =>
      word
        .replace(/к/g, 'қ')
        .replace(/К/g, 'Қ')
        .replace(/(?<=[ст]ы)н/, 'ң'),
    )
    .replace(DUNG_OWNED, (owned) => owned.replace(/к(?=тар)/i, 'қ').replace(/н$/, 'ң'))
    .replace(DUNG_HIS, (root) => root.replace(/г$/, 'ғ').replace(/Г$/, 'Ғ'))
    .replace(FEMALE, (word) => word.replace(/н(?=[адн]|$)/g, 'ң').replace('га', 'ға'))
    .replace(BUTTOCKS, (word, at: number) =>
      isNamed(text, at, word) ? word : word.replace(/о/i, 'ө').replaceAll('и', 'і').replace(YOUR, 'ң'),
    )
    .replace(COUPLING, (root) => root.replace(/и/i, 'і'));
  if (meant === text || !isKazakh(text, !BARE.test(text))) return undefined;
  return { text: meant, from: Array.from({ length: text.length + 1 }, (_, at) => at) };
}

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
