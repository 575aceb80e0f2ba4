// What each mail is, in a few words of the three languages: for the studio's lists. Typed by the notices there are: none can be forgotten.
import type { NoticeName } from '../decide/notice';
import type { Language } from '../ticket/language';

export const NOTICE_MEANINGS: Readonly<Record<NoticeName, Readonly<Record<Language, string>>>> = {
  'too-large': { kk: 'Хат тым үлкен', ru: 'Письмо слишком велико', en: 'The mail is too large' },
  acknowledgement: { kk: 'Өтініш тіркелді', ru: 'Обращение зарегистрировано', en: 'The request is registered' },
  reply: { kk: 'Қызметкердің жауабы', ru: 'Ответ сотрудника', en: 'An operator’s answer' },
  'info-request': { kk: 'Қосымша мәлімет сұрау', ru: 'Запрос сведений', en: 'Information is asked for' },
  'info-reminder': { kk: 'Мәлімет туралы еске салу', ru: 'Напоминание о сведениях', en: 'Reminder of the question' },
  'closed-no-response': {
    kk: 'Жабылды: жауап келмеді',
    ru: 'Закрыто: ответ не поступил',
    en: 'Closed: no response',
  },
  'closed-solved': { kk: 'Жабылды: шешілді', ru: 'Закрыто: решено', en: 'Closed: solved' },
  'closed-duplicate': { kk: 'Жабылды: қайталанған', ru: 'Закрыто: повтор', en: 'Closed: duplicate' },
  'rejected-scope': { kk: 'Бас тарту: құзыретке жатпайды', ru: 'Отказ: вне компетенции', en: 'Declined: out of scope' },
  'rejected-identification': {
    kk: 'Бас тарту: сәйкестендіру мүмкін емес',
    ru: 'Отказ: нельзя идентифицировать',
    en: 'Declined: not identified',
  },
  'rejected-unclear': { kk: 'Бас тарту: түсініксіз', ru: 'Отказ: непонятно', en: 'Declined: unclear' },
  'rejected-abusive': { kk: 'Бас тарту: әдепсіз мәтін', ru: 'Отказ: грубость', en: 'Declined: abusive' },
  'abuse-warning': { kk: 'Әдеп туралы ескерту', ru: 'Предупреждение о грубости', en: 'Warning about offensive words' },
  'faq-answer': { kk: 'Анықтау орталығының жауабы', ru: 'Ответ Справочного центра', en: 'Reference Centre answer' },
  reopened: { kk: 'Қайта ашылды', ru: 'Открыто повторно', en: 'Reopened' },
  'vip-only': { kk: 'Тек VIP үшін', ru: 'Только для VIP', en: 'For VIP only' },
  'operator-notification': { kk: 'Қызметкерге хабарлама', ru: 'Уведомление сотрудника', en: 'News for operators' },
  'operator-transcript': { kk: 'Пәрменнің нәтижесі', ru: 'Что сделала команда', en: 'What a command did' },
  'operator-digest': {
    kk: 'Тыныш сағаттардан кейінгі шолу',
    ru: 'Сводка после тихих часов',
    en: 'After the quiet hours',
  },
  'operator-help': { kk: 'Тегтер анықтамасы', ru: 'Справка по тегам', en: 'Help on tags' },
  'operator-list': { kk: 'Өтініштер тізімі', ru: 'Список обращений', en: 'List of requests' },
  'operator-returned': { kk: 'Қате пәрмен', ru: 'Ошибочная команда', en: 'A wrong command' },
  'operator-confirm': { kk: 'Пәрменді растау', ru: 'Подтверждение команды', en: 'Confirm a command' },
  'superior-abuse': {
    kk: 'Басшыға: әдеп бұзылды',
    ru: 'Руководителю: грубость',
    en: 'To the superior: offensive words',
  },
  'superior-appeal': {
    kk: 'Басшыға: мәтін туралы шешім',
    ru: 'Руководителю: решение о тексте',
    en: 'To the superior: judge a text',
  },
  'qa-conduct': {
    kk: 'Сапа бақылауына: қызметкердің әдебі',
    ru: 'Контролю качества: грубость сотрудника',
    en: 'To quality control: an operator’s words',
  },
  'superior-sla': { kk: 'Басшыға: мерзім', ru: 'Руководителю: срок', en: 'To the superior: a target' },
  'superior-summary': { kk: 'Таңғы жиынтық', ru: 'Утренняя сводка', en: 'Morning summary' },
  'admin-alert': { kk: 'Әкімшіге ескерту', ru: 'Предупреждение администратору', en: 'Alert to the administrator' },
  'third-party-request': { kk: 'Бөгде сарапшыға сұрау', ru: 'Запрос стороннему эксперту', en: 'Question to an expert' },
};
