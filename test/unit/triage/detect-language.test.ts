// Given a text, when its language is detected, then it is the one a Kazakhstani reader would name.
import { detectLanguage } from '../../../src/triage/detect-language';

describe('detectLanguage', () => {
  it.each([
    ['Сәлеметсіз бе! Өтінімге файл жүктелмейді.', 'kk'],
    ['Салеметсиз бе, кире алмай жатырмын, комектесинизши', 'kk'],
    ['Salemetsiz be, saitqa kire almai jatyrmyn', 'kk'],
    ['Қайырлы күн', 'kk'],
    ['рахмет', 'kk'],
    ['Здравствуйте! Не могу подписать договор.', 'ru'],
    ['Добрый день, компания «Береке» просит помочь с объявлением', 'ru'],
    ['спасибо', 'ru'],
    ['Hello, we cannot register on the portal.', 'en'],
    ['Thanks', 'en'],
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
});
