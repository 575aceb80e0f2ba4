// What each value means that a template may print: for the studio's list and docs/templates.md.
import type { NoticeName } from '../decide/notice';
import type { Language } from '../ticket/language';
import type { BrandWords } from './brand';
import { FACTS, type FactName, type Words } from './fact-meanings';
import { scopeOf } from './render';
import { SAMPLE_EXTRAS } from './sample-extras';
import { sampleNotice } from './sample-notices';

/** What every mail has, by full path. `extra` of render.ts and the notice itself fill it. */
const COMMON: Readonly<Record<string, Words>> = {
  'ticket.number': { kk: 'тіркеу нөмірі', ru: 'регистрационный номер', en: 'registration number' },
  'ticket.subject': { kk: 'өтініштің тақырыбы', ru: 'тема обращения', en: 'subject of the request' },
  'ticket.createdAt': { kk: 'тіркелген сәт', ru: 'когда зарегистрировано', en: 'when it was registered' },
  'to.name': {
    kk: 'хат алушының аты; бос болуы мүмкін',
    ru: 'имя получателя; может быть пусто',
    en: 'name of the recipient; may be empty',
  },
  'to.address': { kk: 'хат алушының мекенжайы', ru: 'адрес получателя', en: 'address of the recipient' },
  language: { kk: 'хат тілі: kk, ru, en', ru: 'язык письма: kk, ru, en', en: 'language of the mail: kk, ru, en' },
  desk: { kk: 'қызметтің ашық мекенжайы', ru: 'открытый адрес службы', en: 'public address of the desk' },
  replyTo: {
    kk: 'жауап мекенжайы (белгісімен)',
    ru: 'адрес для ответа (с меткой)',
    en: 'address for the reply (with its token)',
  },
  audience: {
    kk: 'кімге арналған: requester, staff, quality, expert',
    ru: 'для кого: requester, staff, quality, expert',
    en: 'for whom: requester, staff, quality, expert',
  },
  'info.hours': { kk: 'жауапқа берілген сағат саны', ru: 'сколько часов на ответ', en: 'hours to answer' },
  'info.working': { kk: 'олар жұмыс сағаты ма', ru: 'рабочие ли это часы', en: 'whether they are working hours' },
  'info.dueAt': {
    kk: 'жауап мерзімі; болмауы мүмкін',
    ru: 'срок ответа; может отсутствовать',
    en: 'deadline of the answer; may be nothing',
  },
  closeTo: {
    kk: 'өтінішті жабатын мекенжай; болмауы мүмкін',
    ru: 'адрес, закрывающий обращение; может отсутствовать',
    en: 'address that closes the request; may be nothing',
  },
  thumbnails: {
    kk: 'мәтін ішіндегі суреттер: cid, filename, width, height',
    ru: 'картинки в тексте: cid, filename, width, height',
    en: 'pictures in the text: cid, filename, width, height',
  },
  tags: { kk: 'қызмет түсінетін тегтер', ru: 'теги, которые понимает служба', en: 'tags that the desk understands' },
  preheader: {
    kk: 'хаттар тізімінде тақырып жанында көрінетін жол',
    ru: 'строка рядом с темой в списке писем',
    en: 'the line beside the subject in the list of mails',
  },
};

const BRAND: Readonly<Record<keyof BrandWords, Words>> = {
  name: { kk: 'қызметтің атауы', ru: 'название службы', en: 'name of the desk' },
  portal: { kk: 'порталдың атауы', ru: 'название портала', en: 'name of the portal' },
  hours: { kk: 'жұмыс уақыты', ru: 'рабочее время', en: 'working hours' },
  footer: {
    kk: 'соңғы жол; бос болуы мүмкін',
    ru: 'последняя строка; может быть пуста',
    en: 'last line; may be empty',
  },
  logo: {
    kk: 'логотип суретінің мекенжайы; логотипсіз бос',
    ru: 'адрес картинки логотипа; без логотипа пусто',
    en: 'address of the logo’s picture; empty without a logo',
  },
  logoAlt: {
    kk: 'сурет көрсетілмегенде логотип орнында тұратын мәтін',
    ru: 'текст вместо логотипа, когда картинки отключены',
    en: 'what stands in place of the logo when pictures are off',
  },
  logoWidth: { kk: 'логотиптің ені, пиксель', ru: 'ширина логотипа, пиксели', en: 'width of the logo, pixels' },
  logoHeight: { kk: 'логотиптің биіктігі, пиксель', ru: 'высота логотипа, пиксели', en: 'height of the logo, pixels' },
  qa: { kk: 'шағымдар мекенжайы', ru: 'адрес для жалоб', en: 'address for complaints' },
};

export interface Variable {
  /** As a template writes it: `ticket.number`. */
  readonly path: string;
  readonly meaning: string;
  readonly common: boolean;
  /** Of a made-up mail, as JSON; '' for brand words. */
  readonly example: string;
}

/** What a template of this notice may print, its own facts first. */
export function variablesOf(notice: NoticeName, language: Language): readonly Variable[] {
  const sample = sampleNotice(notice, language);
  const scope = scopeOf(sample, SAMPLE_EXTRAS[0]!);
  const own = (Object.keys(sample.facts) as FactName[]).map((path) => ({
    path,
    meaning: FACTS[path][language],
    common: false,
  }));
  const common = Object.entries(COMMON).map(([path, words]) => ({ path, meaning: words[language], common: true }));
  const brand = Object.entries(BRAND).map(([name, words]) => ({
    path: `brand.${name}`,
    meaning: words[language],
    common: true,
  }));
  return [...own, ...common, ...brand].map((one) => ({ ...one, example: exampleOf(scope, one.path) }));
}

/** Paths of what every mail has; a test holds them to what render.ts provides. */
export const COMMON_PATHS: readonly string[] = Object.keys(COMMON);

function exampleOf(scope: Readonly<Record<string, unknown>>, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], scope);
  return value === undefined ? '' : JSON.stringify(value);
}
