// What people write in the scenes of the regulation, in each language, as they would.
import type { Language } from '../../../src/ticket/language';

type Words = Readonly<Record<Language, string>>;

/** Whole requests: with a name, an organisation, its BIN and a telephone. */
const FROM = {
  kk: '\n\nҚұрметпен,\nАйгүл Серікова\n«Береке» ЖШС, БСН 990340000018, тел. +7 701 111 22 33',
  ru: '\n\nС уважением,\nАйгуль Серикова\nТОО «Береке», БИН 990340000018, тел. +7 701 111 22 33',
  en: '\n\nKind regards,\nAigul Serikova\nBereke LLP, BIN 990340000018, phone +7 701 111 22 33',
} as const satisfies Words;

const signed = (words: Words): Words => ({ kk: words.kk + FROM.kk, ru: words.ru + FROM.ru, en: words.en + FROM.en });

export const CONSULTATION = signed({
  kk: 'Сәлеметсіз бе! Қатысушы ретінде жасалған шарттар тізімін қайдан көруге болады?',
  ru: 'Здравствуйте! Где посмотреть список заключённых нами договоров?',
  en: 'Hello! Where can I see the list of contracts that we have concluded?',
});
export const GUEST = {
  kk: 'Сәлеметсіз бе! Порталға әлі тіркелмегенмін. Хабарландыруларды тіркелмей қарауға бола ма?',
  ru: 'Здравствуйте! Я на Портале ещё не зарегистрирован. Можно ли смотреть объявления без регистрации?',
  en: 'Hello! I am not registered on the Portal yet. Can I view the announcements without registering?',
} as const satisfies Words;
export const ERROR = signed({
  kk: 'Сәлеметсіз бе! Алдымен өтінімді ашамын, сосын «Қол қою» батырмасын басамын – қате шығып, өтінімге қол қойылмай жатыр. Қабылдау мерзімі бүгін бітеді.',
  ru: 'Здравствуйте! Открываю заявку, затем нажимаю кнопку «Подписать» – появляется ошибка, заявка не подписывается. Приём заканчивается сегодня.',
  en: 'Hello! I open the application, then I click "Sign": an error appears and the application cannot be signed. The deadline is today.',
});
export const VAGUE_ERROR = {
  kk: 'Портал істемей тұр!',
  ru: 'Портал не работает!',
  en: 'The portal does not work!',
} as const satisfies Words;
export const SUGGESTION = signed({
  kk: 'Сәлеметсіз бе! Хабарландыруларды іздеуге өңір бойынша сүзгі қосуды ұсынамын.',
  ru: 'Здравствуйте! Предлагаю добавить в поиск объявлений фильтр по региону.',
  en: 'Hello! I suggest adding a filter by region to the search of announcements.',
});
export const OUT_OF_SCOPE = {
  'third-party-software': signed({
    kk: 'Сәлеметсіз бе! NCALayer бағдарламасын жаңа компьютерге қалай орнатамын?',
    ru: 'Здравствуйте! Чем и как установить NCALayer на новый компьютер?',
    en: 'Hello! How do I install NCALayer on a new computer?',
  }),
  workstation: signed({
    kk: 'Сәлеметсіз бе! Ноутбугым қатты баяулап кетті, тексеріп бере аласыз ба?',
    ru: 'Здравствуйте! У меня тормозит ноутбук, можете посмотреть, что с ним?',
    en: 'Hello! My laptop has become very slow, could you check what is wrong with it?',
  }),
  internet: signed({
    kk: 'Сәлеметсіз бе! Кеңсеміздің желісінде прокси қалай бапталады?',
    ru: 'Здравствуйте! Как настроить прокси в сети нашего офиса?',
    en: 'Hello! How do we set up the proxy in our office network?',
  }),
  legislation: signed({
    kk: 'Сәлеметсіз бе! Мемлекеттік сатып алу туралы заңның 39-бабын қалай түсінуге болады?',
    ru: 'Здравствуйте! Как понимать статью 39 Закона о государственных закупках?',
    en: 'Hello! How should article 39 of the Law on public procurement be understood?',
  }),
  'third-party-actions': signed({
    kk: 'Сәлеметсіз бе! Тапсырыс беруші өтінімімізді негізсіз қабылдамады, оның әрекеті заңды ма?',
    ru: 'Здравствуйте! Заказчик необоснованно отклонил нашу заявку, правомерны ли его действия?',
    en: 'Hello! The customer rejected our application without grounds; were its actions lawful?',
  }),
} as const;
export const LINKED = signed({
  kk: 'Сәлеметсіз бе! https://eep.mitwork.kz/help/contracts бетін оқыдым, бірақ екінші қадамы түсініксіз: шартқа қосымшаны қайда тіркеймін?',
  ru: 'Здравствуйте! Прочитала https://eep.mitwork.kz/help/contracts, но второй шаг непонятен: куда прикрепить приложение к договору?',
  en: 'Hello! I have read https://eep.mitwork.kz/help/contracts, but step two is not clear to me: where do I attach the annex to the contract?',
});
export const ANSWER = {
  kk: 'Шарттар «Жеке кабинет – Шарттар» бөлімінде сақталады.',
  ru: 'Договоры хранятся в разделе «Личный кабинет – Договоры».',
  en: 'Contracts are kept in the section "My account – Contracts".',
} as const satisfies Words;
export const ASK = {
  kk: 'Шарттың нөмірін және қатенің скриншотын жіберіңізші.',
  ru: 'Пришлите, пожалуйста, номер договора и скриншот ошибки.',
  en: 'Please send the number of the contract and a screenshot of the error.',
} as const satisfies Words;
export const HERE_IT_IS = {
  kk: 'Шарттың нөмірі – 1234567, скриншот бұрынғы хатта.',
  ru: 'Номер договора 1234567, скриншот в прошлом письме.',
  en: 'The number of the contract is 1234567, the screenshot was in my last mail.',
} as const satisfies Words;
export const STILL = {
  kk: 'Рахмет, бірақ шарт әлі ашылмай тұр.',
  ru: 'Спасибо, но договор всё равно не открывается.',
  en: 'Thank you, but the contract still does not open.',
} as const satisfies Words;
/** Obscene in its language, as the lexicon has it. */
export const OBSCENE = {
  kk: 'Қотақбастар, портал тағы істемей жатыр!',
  ru: 'Портал опять не работает, вы там охуели совсем?!',
  en: 'Your fucking portal is down again, you assholes!',
} as const satisfies Words;
export const RUDE_ANSWER = {
  kk: 'Өзің ақымақсың, нұсқаулықты оқы.',
  ru: 'Сами вы идиоты, читайте инструкцию.',
  en: 'You are an idiot, read the manual.',
} as const satisfies Words;
export const EXPERT_QUESTION = {
  kk: 'Қол қою кезінде 417 коды шығады. Бұл нені білдіреді?',
  ru: 'При подписании выходит код 417. Что он означает?',
  en: 'Signing ends with code 417. What does it mean?',
} as const satisfies Words;
export const EXPERT_ANSWER = {
  kk: 'Сертификаттың мерзімі өткен.',
  ru: 'Истёк срок действия сертификата.',
  en: 'The certificate has expired.',
} as const satisfies Words;
export const FAQ = {
  kk: 'Сәлеметсіз бе! Құпиясөзімді ұмытып қалдым, қалай қалпына келтіремін?',
  ru: 'Здравствуйте! Забыла пароль, как его восстановить?',
  en: 'Hello! I forgot my password, how can I restore it?',
} as const satisfies Words;
export const WAIT = {
  kk: 'Жаңарту бейсенбіде шығады, сонда қайта жазамыз.',
  ru: 'Обновление выйдет в четверг, тогда напишем снова.',
  en: 'An update comes out on Thursday; we will write again then.',
} as const satisfies Words;
