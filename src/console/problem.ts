// Errors of the HTTP interface as RFC 9457 asks for them: application/problem+json, in the language of the caller, with what to do next.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '../ticket/language';

type Words = Readonly<Record<Language, string>>;

interface Kind {
  readonly status: number;
  readonly title: Words;
  readonly detail: Words;
}

const PROBLEMS = {
  'key-missing': {
    status: 401,
    title: { kk: 'Кілт танылмады', ru: 'Ключ не принят', en: 'The key was not accepted' },
    detail: {
      kk: '«Authorization: Bearer tirkeu_…» өрісінде жарамды кілт жіберіңіз. Кілтті әкімші береді: tirkeu intake-key add.',
      ru: 'Передайте действующий ключ в поле «Authorization: Bearer tirkeu_…». Ключ выдаёт администратор: tirkeu intake-key add.',
      en: 'Send a valid key in "Authorization: Bearer tirkeu_…". The administrator gives out keys: tirkeu intake-key add.',
    },
  },
  'scope-missing': {
    status: 403,
    title: { kk: 'Кілттің бұған құқығы жоқ', ru: 'Ключ не даёт этого права', en: 'The key does not allow this' },
    detail: {
      kk: 'Әкімшіден осы әрекетке рұқсат беретін кілтті сұраңыз (tirkeu intake-key add --scope).',
      ru: 'Попросите у администратора ключ с нужным правом (tirkeu intake-key add --scope).',
      en: 'Ask the administrator for a key with that scope (tirkeu intake-key add --scope).',
    },
  },
  'vip-only': {
    status: 403,
    title: { kk: 'Тек VIP деңгейі үшін', ru: 'Только для уровня VIP', en: 'For the VIP level only' },
    detail: {
      kk: 'Регламенттің 8-тармағына сәйкес кері қоңырауға тапсырыс беру және қақтығысты басқару жүйесі арқылы тіркеу тек VIP деңгейіндегі клиенттерге қолжетімді. Өтініш берушіге хат жіберілді; оның өтінішін онлайн көмекші (channel: assistant) немесе электрондық пошта арқылы тіркеуге болады.',
      ru: 'Согласно пункту 8 Регламента заказ обратного звонка и регистрация через Систему управления инцидентами доступны только клиентам уровня VIP. Заявителю отправлено письмо; его обращение можно зарегистрировать через онлайн-помощника (channel: assistant) или по электронной почте.',
      en: 'Clause 8 of the Regulation keeps call-back orders and incident registration to clients with a VIP contract. The requester was told by mail; the request can be registered through the online assistant (channel: assistant) or by e-mail.',
    },
  },
  'idempotency-key-missing': {
    status: 400,
    title: { kk: 'Idempotency-Key жоқ', ru: 'Нет Idempotency-Key', en: 'Idempotency-Key is missing' },
    detail: {
      kk: 'Әр өтінішке бір рет қолданылатын «Idempotency-Key» өрісін қосыңыз (8–128 әріп, сан, «-», «_» не «.»; мысалы, UUID). Қайта жібергенде сол мәнді қалдырыңыз.',
      ru: 'Добавьте поле «Idempotency-Key», своё для каждого обращения (8–128 букв, цифр, «-», «_» или «.»; например UUID). При повторной отправке оставьте то же значение.',
      en: 'Add an "Idempotency-Key" of its own for each request (8 to 128 letters, digits, "-", "_" or "."; a UUID, say). Keep it when you send the request again.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: {
      kk: 'Idempotency-Key бұрын қолданылған',
      ru: 'Idempotency-Key уже использован',
      en: 'Idempotency-Key was used before',
    },
    detail: {
      kk: 'Осы мәнмен басқа өтініш тіркелген. Жаңа өтініш үшін жаңа мән беріңіз.',
      ru: 'С этим значением зарегистрировано другое обращение. Для нового обращения укажите новое значение.',
      en: 'Another request was registered with this value. Use a new value for a new request.',
    },
  },
  'requester-not-possible': {
    status: 400,
    title: {
      kk: 'Өтініш берушінің мекенжайы жарамайды',
      ru: 'Адрес заявителя не подходит',
      en: 'The requester’s address cannot be used',
    },
    detail: {
      kk: 'requester.email өрісінде қолдау қызметінің өз мекенжайы емес, өтініш берушінің мекенжайы тұруы тиіс.',
      ru: 'В requester.email должен стоять адрес заявителя, а не адрес самой службы поддержки.',
      en: 'requester.email must be the address of the requester, not one of the support itself.',
    },
  },
  invalid: {
    status: 400,
    title: {
      kk: 'Сұрату дұрыс толтырылмаған',
      ru: 'Запрос заполнен неверно',
      en: 'The request is not filled in correctly',
    },
    detail: {
      kk: 'errors тізіміндегі өрістерді түзетіп, қайта жіберіңіз. Өрістердің сипаттамасы: /intake/openapi.json.',
      ru: 'Исправьте поля из списка errors и отправьте ещё раз. Описание полей: /intake/openapi.json.',
      en: 'Correct the fields listed in errors and send it again. The fields are described in /intake/openapi.json.',
    },
  },
  'not-json': {
    status: 415,
    title: { kk: 'Сұрату JSON емес', ru: 'Запрос не в формате JSON', en: 'The request is not JSON' },
    detail: {
      kk: 'Сұратуды «Content-Type: application/json» өрісімен, JSON түрінде жіберіңіз. Өрістердің сипаттамасы: /intake/openapi.json.',
      ru: 'Отправьте запрос в формате JSON, с полем «Content-Type: application/json». Описание полей: /intake/openapi.json.',
      en: 'Send the request as JSON, with "Content-Type: application/json". The fields are described in /intake/openapi.json.',
    },
  },
  'too-large': {
    status: 413,
    title: { kk: 'Сұрату тым үлкен', ru: 'Запрос слишком большой', en: 'The request is too large' },
    detail: {
      kk: 'Тіркемелерді кішірейтіңіз немесе олардың бір бөлігін тіркеу нөмірі бар хатқа жауап ретінде жіберіңіз.',
      ru: 'Уменьшите вложения или пришлите часть из них ответом на письмо с регистрационным номером.',
      en: 'Make the attachments smaller, or send some of them in reply to the mail with the registration number.',
    },
  },
  'too-many': {
    status: 429,
    title: { kk: 'Сұрату тым жиі жіберілді', ru: 'Слишком много запросов', en: 'Too many requests' },
    detail: {
      kk: 'Retry-After өрісіндегі секундтан кейін сол Idempotency-Key мәнімен қайталаңыз.',
      ru: 'Повторите с тем же Idempotency-Key через столько секунд, сколько указано в Retry-After.',
      en: 'Try again with the same Idempotency-Key after the seconds in Retry-After.',
    },
  },
  'not-found': {
    status: 404,
    title: { kk: 'Табылмады', ru: 'Не найдено', en: 'Not found' },
    detail: {
      kk: 'Бұл жүйе мұндай өтініш тіркемеген, немесе мекенжай қате.',
      ru: 'Эта система такого обращения не регистрировала, либо адрес указан неверно.',
      en: 'This system registered no such request, or the address is wrong.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: {
      kk: 'Бұл әдіс мұнда қолданылмайды',
      ru: 'Этот метод здесь не применяется',
      en: 'The method is not for this address',
    },
    detail: {
      kk: 'Allow өрісінде көрсетілген әдісті қолданыңыз. Мекенжайлардың сипаттамасы: /intake/openapi.json.',
      ru: 'Используйте метод, указанный в поле Allow. Описание адресов: /intake/openapi.json.',
      en: 'Use the method named in Allow. The addresses are described in /intake/openapi.json.',
    },
  },
  unavailable: {
    status: 503,
    title: {
      kk: 'Қызмет уақытша қолжетімсіз',
      ru: 'Служба временно недоступна',
      en: 'The service is not available now',
    },
    detail: {
      kk: 'Бір минуттан кейін сол Idempotency-Key мәнімен қайталаңыз: өтініш екі рет тіркелмейді.',
      ru: 'Повторите через минуту с тем же Idempotency-Key: обращение не будет зарегистрировано дважды.',
      en: 'Try again in a minute with the same Idempotency-Key: the request will not be registered twice.',
    },
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type ProblemCode = keyof typeof PROBLEMS;

/** A field that is wrong: JSON pointer, and what is the matter. */
export interface FieldFault {
  readonly field: string;
  readonly fault: string;
}

/** The refusal of a request; thrown by hooks and handlers, answered by `answerProblem`. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly errors: readonly FieldFault[] = [],
  ) {
    super(code);
    this.name = 'Problem';
  }
}

export function answerProblem(request: FastifyRequest, reply: FastifyReply, { code, errors }: Problem): FastifyReply {
  const { status, title, detail } = PROBLEMS[code];
  const language = languageOf(request.headers['accept-language']);
  return reply
    .code(status)
    .header('content-language', language)
    .type('application/problem+json')
    .send({
      type: `urn:tirkeu:problem:${code}`,
      title: title[language],
      status,
      detail: detail[language],
      ...(errors.length > 0 ? { errors } : {}),
    });
}

/** The first language of Accept-Language that we speak; English else. Weights are left out of account: callers list the best first. */
function languageOf(header = ''): Language {
  const asked = header.split(',').map((range) => range.trim().slice(0, 2).toLowerCase());
  return asked.find((code): code is Language => LANGUAGES.some((language) => language === code)) ?? 'en';
}
