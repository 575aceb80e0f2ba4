// Given an interface text that marks a key within a word, when it is screened, then the mark hides nothing; a sign put for a letter does.
import { screenShipped } from './screen-shipped';

const grade = (text: string) => screenShipped(text).grade;

test.each(['Cu&t', 'Fu&ll project', 'T_rash', 'Move thread to tr_ash', 'Y ax_is', 'Ко_манда:', 'Выполнить ко_манду'])(
  '%s is clean',
  (text) => expect(grade(text)).toBe('clean'),
);

test.each(['c&nt', 'f_ck you', 'ты су_ка', 'х_йня какая-то'])('%s is obscene', (text) =>
  expect(grade(text)).toBe('obscene'),
);

test('вы сво_лочи is an insult', () => expect(grade('вы сво_лочи')).toBe('insult'));
