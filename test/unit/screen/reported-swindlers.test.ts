// Third parties who are reported, and the writer in another case than the subject.
import { screenShipped } from './screen-shipped';

test.each([
  'Продавец — мошенник, заблокируйте',
  'The seller is a scammer, block his account',
  'Bidder 2 is a crook, the certificate is forged, please check',
  'The supplier turned out to be a fraud, where to complain?',
  'Сатушы алаяқ, аккаунтын бұғаттаңыз',
  'Объясните мне, дураку, где кнопка',
  'Нас выставили дураками перед заказчиком',
  'Мы выглядели идиотами',
])('%s is clean', (text) => expect(screenShipped(text).grade).toBe('clean'));

test.each([
  'Ваш директор вор, верните деньги',
  'Your director is a thief, return my money',
  'Вы мошенник, верните деньги',
  'Вы выглядите идиотами',
  'Вы нас сделали, идиоты',
])('%s is an insult', (text) => expect(screenShipped(text).grade).toBe('insult'));
