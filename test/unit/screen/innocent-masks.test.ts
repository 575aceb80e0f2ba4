// A common word with one letter put out is itself, unless abuse is as likely behind it.
import { isInnocentMask } from '../../../src/screen/innocent-masks';

it.each(['п*дарок', 'докуме-т', 'fu*ctions', 'compa*y', 'қолта*ба', 'құ*атын'])('%s is innocent', (word) => {
  expect(isInnocentMask(word)).toBe(true);
});

it.each(['пое*ать', 'с*ать', 'м*дак', 'sh*tty', 'с*к', 'б*л*т', 'документ', ''])('%s is not', (word) => {
  expect(isInnocentMask(word)).toBe(false);
});
