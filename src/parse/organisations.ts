// Names of organisations with their legal form, in Kazakh, Russian and English order, each in one normal form.

const FORMS_RU = 'ТОО|АО|НАО|ОАО|ЗАО|ООО|ИП|ЧП|ГУ|РГУ|КГУ|РГП|КГП|ГКП|ГККП|КГКП|РГКП|ПК|КХ|ФХ|ОО|ОЮЛ|КСК|ОСИ|НИИ';
const FORMS_KK = 'ЖШС|АҚ|КЕАҚ|ЖАҚ|ЖК|ММ|РММ|КММ|РМК|КМК|МКК|МКҚК|РМҚК|КМҚК|ШҚ|ӨК|ҚБ|ПИК|МИБ';
const FORMS_EN = 'LLP|LLC|JSC|NJSC|Ltd\\.?|RSE|SE|Inc\\.?|GmbH';
const RIGHTS = '(?:\\s(?:на ПХВ|на праве хозяйственного ведения|ШЖҚ))?';
/** A name between quotation marks, with one more quoted inside (often closed only once); it may run over a line end. */
const QUOTED =
  '(?:«(?<nested>[^«»\\n]{0,80}«[^«»\\n]{1,120}»)»?|«(?<plain>[^«»\\n]{1,120}(?:\\n[^«»\\n]{1,80})?)»|["“”„](?<straight>[^"“”„«»]{2,150})["“”])';
/** A capitalised word that is no form itself: `Қазақтелеком АҚ, ЖШС «Дән»` names two. */
const WORD = `(?!(?:${FORMS_RU}|${FORMS_KK}|${FORMS_EN})(?![\\p{L}\\p{N}]))[\\p{Lu}\\p{N}][\\p{L}\\p{N}&’'-]{0,30}`;
const UNQUOTED = `${WORD}(?:[ \\u00a0]${WORD}){0,3}`;
const PERSON =
  '\\p{Lu}[\\p{L}’-]{1,30}(?:[ \\u00a0]\\p{Lu}\\.\\s?\\p{Lu}\\.|[ \\u00a0]\\p{Lu}\\.|[ \\u00a0]\\p{Lu}[\\p{L}’-]{1,30}){0,2}';
const BEFORE = '(?<![\\p{L}\\p{N}-])';
const AFTER = '(?![\\p{L}\\p{N}])';

const FORM_QUOTED = new RegExp(`${BEFORE}(?<form>${FORMS_RU}|${FORMS_KK}|${FORMS_EN})${RIGHTS}\\s{0,2}${QUOTED}`, 'uy');
const QUOTED_FORM = new RegExp(`${QUOTED}(?:\\sШЖҚ)?,?\\s{0,2}(?<form>${FORMS_KK}|${FORMS_EN})${AFTER}`, 'gu');
const FORM_UNQUOTED = new RegExp(`${BEFORE}(?<form>ТОО|АО|ООО|НАО)[ \\u00a0](?<plain>${UNQUOTED})`, 'uy');
const FORM_PERSON = new RegExp(`${BEFORE}(?<form>ИП|ЖК|КХ)[ \\u00a0](?<person>${PERSON})`, 'uy');
const UNQUOTED_FORM = new RegExp(
  `${BEFORE}(?<plain>${UNQUOTED}),?[ \\u00a0](?<form>ЖШС|АҚ|КЕАҚ|LLP|LLC|JSC|NJSC|Ltd\\.?)${AFTER}`,
  'gu',
);

/** A mail that names more is a list of suppliers; the first of them are enough. */
const MAX_FOUND = 200;
/** Bare on purpose: to look behind every letter for the beginning of a word costs ten times as much. */
const ANY_FORM = new RegExp(`${FORMS_RU}|${FORMS_KK}|${FORMS_EN}`, 'g');
const KK = new RegExp(`^(?:${FORMS_KK})$`, 'u');
const EN = new RegExp(`^(?:${FORMS_EN})$`, 'u');

/** Forms written out, as in official letters; the case endings of Russian and Kazakh included. */
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/товариществ[а-я]{1,3} с ограниченной ответственностью/giu, 'ТОО'],
  [/акционерн[а-я]{2,3} обществ[а-я]{1,2}/giu, 'АО'],
  [/индивидуальн[а-я]{2,3} предпринимател[а-я]{1,2}/giu, 'ИП'],
  [/государственн[а-я]{2,3} учреждени[а-я]{1,2}/giu, 'ГУ'],
  [/жауапкершілігі шектеулі серіктестігі[а-яәғқңөұүһі]{0,5}/giu, 'ЖШС'],
  [/акционерлік қоғамы[а-яәғқңөұүһі]{0,5}/giu, 'АҚ'],
  [/жеке кәсіпкер(?![а-яәғқңөұүһі])/giu, 'ЖК'],
  [/мемлекеттік мекемесі[а-яәғқңөұүһі]{0,5}/giu, 'ММ'],
];
/** Cheaper to ask first, for all of them at once. */
const MAYBE_LONG = /товариществ|акционер|индивидуальн|государственн|жауапкершілігі|жеке|мемлекеттік/iu;
/** The desk's own company: naming it identifies nobody. */
const OWN = /mitwork|митворк/iu;

/** Cheaper to ask first: the pattern for a name before its form tries every capitalised word. */
const FORM_BEHIND = /ЖШС|АҚ|LLP|LLC|JSC|Ltd/;

/** In the order of trust: what one pattern has read, the next ones leave alone. */
const PATTERNS = [FORM_QUOTED, QUOTED_FORM, FORM_PERSON, FORM_UNQUOTED, UNQUOTED_FORM];

/** `ТОО «Алтын Дан»`, `«Алтын Дән» ЖШС`, `Altyn Dan LLP`, `ИП Иванов И.И.`; each once, in the order of the text. */
export function findOrganisations(written: string): string[] {
  const text = MAYBE_LONG.test(written)
    ? LONG_FORMS.reduce((shorter, [long, short]) => shorter.replace(long, short), written)
    : written;
  const forms = Array.from(text.matchAll(ANY_FORM), ({ index }) => index);
  if (forms.length === 0) return [];
  const found: { at: number; end: number; name: string }[] = [];
  for (const pattern of PATTERNS) {
    if (pattern === UNQUOTED_FORM && !FORM_BEHIND.test(text)) continue;
    for (const match of pattern.sticky ? matchesAt(forms, pattern, text) : text.matchAll(pattern)) {
      if (found.length >= MAX_FOUND) break;
      const end = match.index + match[0].length;
      const name = normalName(match.groups ?? {});
      if (name && !found.some((other) => match.index < other.end && end > other.at))
        found.push({ at: match.index, end, name });
    }
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ name }) => name))];
}

/** Matches of a sticky pattern, which begins with a form, where forms may stand. */
function* matchesAt(forms: readonly number[], pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let end = 0;
  for (const at of forms) {
    if (at < end) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) yield match;
    end = pattern.lastIndex;
  }
}

/** In the order that the language of the form wants; null for our own company and for what is no name. */
function normalName({
  form = '',
  nested,
  plain,
  straight,
  person,
}: Readonly<Record<string, string | undefined>>): string | null {
  const name = (nested ?? plain ?? straight ?? person ?? '').replace(/\s+/g, ' ').trim();
  if (!/\p{L}|\d{3}/u.test(name) || OWN.test(name)) return null;
  if (EN.test(form)) return `${name} ${form}`;
  if (person !== undefined) return `${form} ${name}`;
  const quoted = `«${name}${nested === undefined ? '»' : ''}`;
  return KK.test(form) ? `${quoted} ${form}` : `${form} ${quoted}`;
}
