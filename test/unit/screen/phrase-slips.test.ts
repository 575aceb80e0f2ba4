// Phrases with a slip in one of their common words.
import { screenShipped } from './screen-shipped';

test.each([
  'Shut your moutth, clerk',
  'Shut your mouht, clerk',
  'Your operatro is a clown',
  'Закрйоте свой рот и верните деньги',
  'Ваш оператро баран',
  'Аузыңдды жап, жауап бер',
  // Any letter, where the rest of the phrase is right.
  'Закрой свой рто и верни деньги',
  'Голову разобю вашему директору',
  'Приеду и переломаю вам нгои',
  'Сожгу ваш офси',
  'What a bnch of losers you are',
  'Go back to kindergaten',
  'You will regert this, I know where you live',
  'Аузыңды жаап',
  'Басыңды жармын',
  'Сендерді асып өлтру керек',
  // A word of its own that looks like a misspelt one (қарын).
  'Қарны қампиған депутат',
  // In the first word.
  'Сламаю тебе ноги',
])('%s is noticed', (text) => expect(screenShipped(text).grade).not.toBe('clean'));

test.each([
  'The bookkeeper will accept the coffee',
  'Вы сссылаетесь на ввод данных',
  'Your edits, the sellers and the secant are saved',
  'Good teachers are rewarded for hard work',
  'Баранки и сушки для буфета',
  'В больницу вас отправим на скорой',
  'Қолыңды буып беремін, дәке бар',
  'Garden hose, panty hose',
  'Yes, all with a bunch of laser scanners',
  'Касса аптеке аппаратын сатып алды',
])('%s is clean', (text) => expect(screenShipped(text).grade).toBe('clean'));
