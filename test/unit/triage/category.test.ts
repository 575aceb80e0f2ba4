// Given the words of a request, when its category is proposed, then it is the one of clauses 4 and 6.
import { proposeCategory } from '../../../src/triage/category';

describe('proposeCategory', () => {
  it.each([
    ['Өтінімге файл жүктелмейді, қате шығады', 'error'],
    ['Кнопка не работает после обновления', 'error'],
    ['The page crashes when I click Submit', 'error'],
    ['Предлагаем добавить фильтр по региону', 'suggestion'],
    ['Іздеуге сүзгі қосуды ұсынамыз', 'suggestion'],
    ['It would be nice to export the list', 'suggestion'],
    ['Как зарегистрироваться поставщиком?', 'consultation'],
    ['Шартты қалай ұзартуға болады?', 'consultation'],
    ['How do I change the contact person?', 'consultation'],
  ])('when it is "%s", then %s', (text, category) => expect(proposeCategory(text)).toBe(category));
});
