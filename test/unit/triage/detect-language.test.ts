// Given a text, when its language is detected, then it is the one a Kazakhstani reader would name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../../../src/triage/detect-language';

describe('detectLanguage', () => {
  it.each([
    ['Сәлеметсіз бе! Өтінімге файл жүктелмейді.', 'kk'],
    ['Салеметсиз бе, кире алмай жатырмын, комектесинизши', 'kk'],
    ['салеметсизбе, порталга кире алмай жатырмын', 'kk'],
    ['Salemetsiz be, saitqa kire almai jatyrmyn', 'kk'],
    ["Sa'lemetsiz be", 'kk'],
    ['Sálemetsiz be, ótinishke qol qoı almaı jatyrmyn', 'kk'],
    ['Sälemetsız be, ötınışke qol qoia almai jatyrmyn', 'kk'],
    ['ошибка шыгып тур', 'kk'],
    ['подписать ете алмай жатырмын', 'kk'],
    ['Кабинетке кіре алмай отырмын, NCALayer error береді', 'kk'],
    ['Қайырлы күн', 'kk'],
    ['рахмет', 'kk'],
    ['ашылмай тур', 'kk'],
    ['Здравствуйте! Не могу подписать договор.', 'ru'],
    ['Добрый день, компания «Береке» просит помочь с объявлением', 'ru'],
    ['ТОО «Қазақстан темір жолы» просит восстановить доступ', 'ru'],
    ['dobryi den, kak podat zayavku', 'ru'],
    ['Zdravstvuyte! Ne prihodit kod na pochtu', 'ru'],
    ['NCALayer не работает', 'ru'],
    ['спасибо', 'ru'],
    ['Hello, we cannot register on the portal.', 'en'],
    ['Hello, director Nursultan Abishev of Qazaq Oil LLP cannot log in', 'en'],
    ['Thanks', 'en'],
    ['salem, kire almai jatyrmyn', 'kk'],
    ['сәлем', 'kk'],
    ['salem', 'kk'],
    ['калай', 'kk'],
    ['ok рахмет', 'kk'],
    ['не работает', 'ru'],
    ['ne rabotaet', 'ru'],
    ['счет', 'ru'],
    ['login?', 'en'],
    ['tariff?', 'en'],
    ['not working', 'en'],
    ['Ваш сервер не отвечает, err_connection_timed_out', 'ru'],
    ['Сервер жауап бермей тұр, err_connection_timed_out', 'kk'],
    ['BIN 140440012346, please check the lot 4471205-1', 'en'],
  ])('when it is "%s", then %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '12345', '+7 701', '??', 'ok'])('when "%s" says too little, then null', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it('when a Russian text names a person with Kazakh letters, then it stays Russian', () => {
    const text =
      'Здравствуйте, наш сотрудник Әлия Қанатқызы не может войти в личный кабинет, после обновления страницы система просит повторно ввести пароль и не принимает его, просим разобраться и сообщить, когда вход будет восстановлен для всех пользователей нашей организации';
    expect(detectLanguage(text)).toBe('ru');
  });

  it('when Kazakh requests are typed on a Russian keyboard or in Latin, then they stay Kazakh', () => {
    const requests = readFileSync(join(__dirname, '../../../fixtures/triage/kk.tsv'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('\t'))
      .map((line) => line.split('\t')[3] ?? '');
    for (const letters of [RUSSIAN_KEYBOARD, ALPHABET_OF_2021, CHAT]) {
      const typed = requests.map((text) => [...text.toLowerCase()].map((letter) => letters[letter] ?? letter).join(''));
      const wrong = typed.filter((text) => detectLanguage(text) !== 'kk');
      expect(wrong.length / typed.length).toBeLessThan(0.02);
    }
  });
});

const RUSSIAN_KEYBOARD: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};
const ALPHABET_OF_2021: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'ä',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'ğ',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'ñ',
  о: 'o',
  ө: 'ö',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'ū',
  ү: 'ü',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'ş',
  щ: 'şş',
  ы: 'y',
  і: 'ı',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ь: '',
  ъ: '',
};
const CHAT: Readonly<Record<string, string>> = {
  ...ALPHABET_OF_2021,
  ә: 'a',
  ғ: 'g',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  ш: 'sh',
  щ: 'sh',
  ж: 'zh',
  қ: 'k',
  і: 'i',
  й: 'y',
  ю: 'yu',
  я: 'ya',
  х: 'kh',
};
