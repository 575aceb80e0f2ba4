// Well-known obscene words with one letter wrong, and words that only look like them.
import { screenShipped } from './screen-shipped';

test.each([
  'Опять хунйя с подписью',
  'Полный пизлдец на вашем сайте',
  'Оператор долболеб',
  'Какой же это забебали вы портал',
  'Тағы қотғақ болды',
  'Көттіңді қысып отырма',
  'Сиктирр дейін десем, обал',
  'сиштир деп кетті',
  'Again fuvking error',
  'Your operator is an asshjole',
  'What a bvitch of a form',
])('%s is obscene', (text) => expect(screenShipped(text).grade).toBe('obscene'));

test.each([
  // Words of the dictionary.
  'Не жалейте места для подписи',
  'Соседей обокрали, лодку и шлюпку увезли',
  'Шлюпка, шлюз и гордон-сеттер в лоте',
  'Мұздақ жолда көлік тұр',
  'Көзіңді аш, күтіңіз дегені осы',
  'Mesto nahojdenie fajla, bejat tuda ne nado',
  'A batch review counts as birches in the index of batches',
  'Mazda, Magda and wanderers at the witch trial',
  'Байрамды ҡотлау',
  // As near to a common word.
  'Прошу забрат документы',
  'Please shiftt the button to the right',
  // A name.
  'Отвечал менеджер Мудраков',
])('%s is clean', (text) => expect(screenShipped(text).grade).toBe('clean'));
