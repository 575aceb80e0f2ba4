// Names of contempt with one letter wrong, and words that only look like them.
import { screenShipped } from './screen-shipped';

test.each([
  'вы креин',
  'Ваш оператор — неодяй, верните задаток',
  'Ты просто дамоед',
  'Эй, мерзавенц, ответь уже',
  'Ваши операторы — жулиги',
  'you are an idfiot',
  'Your operator is a mopron',
  'hey scumnag, answer me',
  'сен топасчсың',
  'операторың жындвы екен',
])('%s is an insult', (text) => expect(screenShipped(text).grade).toBe('insult'));

test.each([
  // Words of the dictionary.
  'Вы проданный товар вернули?',
  'Вы накурили в зале',
  'Ваш оператор — барон Мюнхгаузен из рекламы',
  'Your scammed customers ask for help',
  'You are a lowlander',
  'Сен отырықшысың',
  'Сен мақалсың ба, мәтел ме',
  // As near to a common word.
  'Ваш кредин одобрен',
  'Your manager is a retird colonel',
  // Nobody is spoken to.
  'Купили креин и дамоед по каталогу',
])('%s is clean', (text) => expect(screenShipped(text).grade).toBe('clean'));
