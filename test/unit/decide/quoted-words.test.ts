// Clause 16: an operator may repeat what the requester wrote as a quotation; quotation marks alone hide nothing.
import { ownWords } from '../../../src/decide/operator-courtesy';
import { screenShipped } from '../screen/screen-shipped';
import { mail } from './given';

const KK = 'Порталдарыңыз сұмдық! Сендер мүлдем ақымақсыңдар, ештеңе істемейсіңдер.';
const RU = 'Портал не работает.\nВы полные дебилы, а ваш портал – хуйня!';
const EN = 'Your portal is down again. You are complete idiots, fix the fucking thing.';

const gradeOf = (text: string, said: readonly string[]) =>
  ownWords(mail(text, {}, screenShipped(text)), said).verdict.grade;

describe('a quotation of what the requester wrote does not count', () => {
  test.each([
    ['Сіз «Сендер мүлдем ақымақсыңдар» деп жаздыңыз. Өтінеміз, сыпайы жазыңыз.', KK],
    ['Сіздің хатыңызда "сендер мүлдем ақымақсыңдар, ештеңе істемейсіңдер" деген сөздер бар.', KK],
    ['Сіз жаздыңыз: сендер мүлдем ақымақсыңдар. Регламенттің 16-тармағын қараңыз.', KK],
    ['Сендер мүлдем ақымақсыңдар деп жазғансыз, бұлай жазуға болмайды.', KK],
    ['> Сендер мүлдем ақымақсыңдар\nМұндай сөздерге жол берілмейді.', KK],
    ['Вы пишете: «Вы полные дебилы, а ваш портал – хуйня!» Просим соблюдать пункт 16.', RU],
    ['Фраза "вы полные  ДЕБИЛЫ" недопустима.', RU],
    ['В письме сказано: „ваш портал хуйня“. Что именно не работает?', RU],
    ['Как Вы написали: ваш портал – хуйня. Уточните, пожалуйста, что не работает.', RU],
    ['Вы пишете, что ваш портал – хуйня. Уточните, пожалуйста.', RU],
    ['Слова «ваш портал – ху*ня» нарушают пункт 16.', RU],
    ['Вы написали «Вы полные … а ваш портал – хуйня». Пишите вежливо.', RU],
    ['«Вы дебилы!» – так писать нельзя. Что не работает?', 'Портал упал. Вы дебилы! Когда почините?'],
    ['На Ваше «дебилы» отвечать не будем. Какой договор?', 'Вы дебилы'],
    ['Please refrain from such language as "complete idiots".', EN],
    ['Вы пишете: *Вы полные дебилы*. Просим соблюдать пункт 16.', RU],
    ['Тема письма «портал – хуйня» недопустима.', RU],
    ['Сіздің хатыңыздың тақырыбы «мүлдем ақымақсыңдар»: бұлай жазуға болмайды.', KK],
    ['The subject "complete idiots" breaks clause 16.', EN],
    ['В письме найдены недопустимые слова: дебилы, хуйня.', RU],
    ['В Вашем письме найдены слова: «хуйня» и «дебилы».', RU],
    ['> Вы полные дебилы, а ваш портал – хуйня!\nТак писать нельзя.', RU],
    ['As you wrote: “You are complete idiots, fix the fucking thing.” Please stay polite.', EN],
    ["You wrote 'fix the fucking thing', but not what is broken.", EN],
    ['You wrote that you are complete idiots. Please tell us what is broken.', EN],
    ['> fix the fucking thing\nPlease tell us what is broken.', EN],
    ['The words "complete idiots" break clause 16.', EN],
    ['Ваш вопрос: Вы полные дебилы, а ваш портал – хуйня!\n\nОтвет: починили.', RU],
    ['Клиент: Портал не работает. Вы полные дебилы\nОтвет: починили.', RU],
    ['Вы писали:\nПортал не работает.\nВы полные дебилы, а ваш портал – хуйня!\n\nПочинили.', RU],
    ['Просим не писать «хуйня» в обращениях.', RU],
    ['Сұрағыңыз: Сендер мүлдем ақымақсыңдар, ештеңе істемейсіңдер.\nЖауабы: жөнделді.', KK],
    ['Қызметкерлерімізге «ақымақсыңдар» демеңізші.', KK],
    ['Q: fix the fucking thing.\nA: It is mended.', EN],
    ['Your question: You are complete idiots, fix the fucking thing.\n\nAnswer: it is up.', EN],
  ])('%s', (text, said) => {
    expect(gradeOf(text, [])).not.toBe('clean');
    expect(gradeOf(text, ['Қате', said])).toBe('clean');
  });
});

describe('an operator’s own rudeness counts', () => {
  test.each([
    ['in marks, never written by the requester', 'Вы, конечно, «полный мудак и дебил».', RU],
    ['called a quotation, never written by the requester', 'Вы написали слово «мудак».', RU],
    ['a longer quotation than was written', 'Вы писали: «вы полные дебилы и мудаки».', RU],
    ['beside a quotation', 'Вы написали «ваш портал – хуйня», а Вы сами дебил.', RU],
    ['one word in marks, thrown back', 'Сам ты «дебил».', 'Вы дебил'],
    ['two words in marks that are no sentence of theirs', '«Полные дебилы», читайте инструкцию.', RU],
    ['a whole sentence thrown back', 'Сами «Вы дебилы».', 'Вы дебилы.'],
    ['a sentence thrown back', 'Сами вы «полные дебилы, а ваш портал хуйня»', RU],
    ['without any sign of a quotation', 'Вы полные дебилы, а ваш портал – хуйня!', RU],
    ['the same word by itself', 'Дебилы здесь только Вы!', RU],
    ['a list that is none', 'Слова: не работает хуйня, дебилы!', 'дебилы хуйня'],
    ['a list of words, of which one was never written', 'Найдены слова: хуйня, мудак.', RU],
    ['behind a label, never written', 'Ваш вопрос: почему Вы полный мудак?', RU],
    ['a single word behind a label', 'Клиент: дебилы', RU],
    ['more than was written, behind a label', 'Ваш вопрос: ваш портал – хуйня, и Вы хуйня', RU],
    ['below an introduction, never written', 'Вы писали:\nпортал не работает.\nВы мудак.', RU],
    ['behind the quotation', 'Как Вы написали: ваш портал – хуйня. Вы дебил.', RU],
    ['kk, never written', 'Сіз «нағыз ақымақсыз» деп жаздыңыз.', KK],
    ['kk, thrown back', 'Өздеріңіз ақымақсыздар!', KK],
    ['kk, said by the operator', 'Сіз ақымақсыз деп ойлаймын.', KK],
    ['en, never written', 'You wrote "I am a stupid asshole".', EN],
    ['en, thrown back', 'You are "idiots" yourselves.', EN],
    ['en, in an apostrophe', "Don't be an asshole, it's fine.", EN],
  ])('%s', (_, text, said) => {
    expect(gradeOf(text, ['Қате', said])).not.toBe('clean');
  });

  test('also when the subject of the mail is rude: that reaches nobody', () => {
    const newText = 'Проверьте ключ.';
    const screened = `Ответ дебилу\n${newText}`;
    const inbound = { ...mail(newText, { subject: 'Ответ дебилу' }, screenShipped(screened)), screened };
    expect(ownWords(inbound, []).verdict).toMatchObject({ grade: 'clean', matches: [] });
  });

  test('places are those of the text, and what is quoted stays masked', () => {
    const text = 'Вы написали «ваш портал – хуйня», а Вы сами дебил.';
    const { verdict } = ownWords(mail(text, {}, screenShipped(text)), [RU]);
    const told = verdict.matches.map(({ start, end, excused }) => [text.slice(start, end), excused]);
    expect(told).toEqual([
      ['хуйня', 'quoted'],
      ['дебил', undefined],
    ]);
  });
});

test('ends on a text that is nothing but quotation marks and rude words', () => {
  const text = '«дебил» "дебил" вы писали: дебил '.repeat(200);
  const { verdict } = ownWords(mail(text, {}, screenShipped(text)), [RU.repeat(1_000)]);
  // The name beside "вы" is a second place: the words are counted.
  expect(verdict.matches.filter(({ start, end }) => text.slice(start, end) === 'дебил')).toHaveLength(600);
});
