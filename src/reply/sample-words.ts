// What the people of the made-up notices say, in each language.
import type { Language } from '../ticket/language';

export const SAMPLE_WORDS: Readonly<
  Record<
    Language,
    {
      subject: string;
      name: string;
      question: string;
      answer: string;
      asked: string;
      faq: string;
      masked: string;
      before: string;
      spot: string;
      behind: string;
    }
  >
> = {
  kk: {
    subject: 'Өтінімге қол қою кезіндегі қате',
    name: 'Айгүл Сәрсенова',
    question:
      'Сәлеметсіз бе!\n\nҚатысу өтініміне қол қойған кезде «Сертификат табылмады» деген қате шығады. Скриншотты қоса жіберіп отырмын.\n\nҚұрметпен,\nАйгүл Сәрсенова',
    answer:
      'Сертификаттың жарамдылық мерзімі аяқталған. Жаңа кілтті Портал баптауларындағы «Қолтаңба» бөлімінде таңдап, өтінімге қайта қол қойыңыз.',
    asked: 'Тексеру үшін сатып алу нөмірін және қате шыққан уақытты жазып жіберуіңізді сұраймыз.',
    faq: 'Өтінімге қалай қол қойылады?',
    masked: 'Порталдарың тағы ашылмайды, к******! Қашан жөндейсіңдер?',
    before: 'Сіз ',
    spot: 'ақымақсыз',
    behind: ' ба? Нұсқаулықта бәрі жазылған ғой.',
  },
  ru: {
    subject: 'Ошибка при подписании заявки',
    name: 'Ерлан Омаров',
    question:
      'Здравствуйте!\n\nПри подписании заявки на участие появляется ошибка «Сертификат не найден». Скриншот прилагаю.\n\nС уважением,\nЕрлан Омаров',
    answer:
      'Срок действия сертификата истёк. Выберите новый ключ в разделе «Подпись» настроек Портала и подпишите заявку ещё раз.',
    asked: 'Для проверки укажите, пожалуйста, номер закупки и время, когда появилась ошибка.',
    faq: 'Как подписать заявку?',
    masked: 'Портал опять не открывается, б****! Когда почините?',
    before: 'Вы что, ',
    spot: 'идиот',
    behind: '? В инструкции же всё написано.',
  },
  en: {
    subject: 'Error when signing an application',
    name: 'John Smith',
    question:
      'Hello,\n\nwhen I sign my application, the Portal says “Certificate not found”. A screenshot is attached.\n\nKind regards,\nJohn Smith',
    answer:
      'Your certificate has expired. Please choose the new key under “Signature” in the settings of the Portal and sign the application again.',
    asked: 'So that we can look into it, please tell us the number of the procurement and the time of the error.',
    faq: 'How do I sign an application?',
    masked: 'The f****** Portal is down again! When will you mend it?',
    before: 'Are you an ',
    spot: 'idiot',
    behind: '? It is all in the manual.',
  },
};
