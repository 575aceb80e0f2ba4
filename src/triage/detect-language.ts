// Which of the three languages a text is written in; Kazakh also when typed without its own letters or in Latin.
import { createRequire } from 'node:module';
import type { Language } from '../ticket/language';

const KAZAKH_LETTERS = /[әғқңөұүһі]/giu;
/** Letters that take two places in a string. */
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;
/** Everyday words that no Russian text holds, as typed on a Russian keyboard or in Latin. */
const KAZAKH_WORDS = new Set(
  (
    'сәлем салем салеметсизбе саламатсызба салеметсиз саламатсыз рахмет ракмет рақмет жок жоқ бар калай қалай керек кайда қайда неге кашан қашан ' +
    'сиз сіз сизге маган маған менин менің менде бизге біздің биздин бизде осы мына кайтып болады болмайды болмай болды алмай алмаймын жатыр жатырмын ' +
    'ашылмайды ашылмай кирмейди кире беру туралы ушин үшін бойынша оны онын және жане тиркелу отиним кызмет хабарландыру комектесинизши көмектесіңізші отинемин өтінемін ' +
    'salem salemetsiz salemetsizbe rahmet raqmet rakhmet joq zhok bar qalai kalai kalay qalay kerek qaida kaida nege qashan kashan siz sizge magan bizge osy ' +
    'bolady bolmaidy bolmaydy almai almay jatyr zhatyr kirmeidi kire ashylmaidy ushin turaly jane zhane otinish otinemin komektesinizshi'
  ).split(' '),
);

/** The language of a text as a person reads it, or null when there is too little to tell. Quotes must be left out by the caller. */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, 4000).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  const joined = words.join('');
  const letters = joined.length - (joined.match(PAIRS)?.length ?? 0);
  if (letters < 3) return null;
  const kazakh = joined.match(KAZAKH_LETTERS)?.length ?? 0;
  const kazakhWords = words.filter((word) => KAZAKH_WORDS.has(word)).length;
  if (kazakh / letters > 0.02 || kazakhWords / words.length >= 0.2) return 'kk';
  const cyrillic = joined.match(/[а-яё]/gu)?.length ?? 0;
  const script = cyrillic > letters / 2 ? 'ru' : 'en';
  // A word or two of Kazakh may be a name: then the statistics of the whole text decide.
  return kazakhWords > 0 && looksKazakh(sample, script) ? 'kk' : script;
}

const load = createRequire(__filename);

/** The statistics are loaded for the first doubtful text: they take 40 MB. */
function looksKazakh(sample: string, otherwise: Language): boolean {
  const { detectAll } = load('tinyld') as typeof import('tinyld');
  return detectAll(sample, { only: ['kk', otherwise] })[0]?.lang === 'kk';
}
