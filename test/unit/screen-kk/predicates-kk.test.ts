// Kazakh predicates: whom a name or a fault is said of, and what only looks like it.
import { screenShipped } from '../screen/screen-shipped';

it.each([
  'өзің топас екенсің',
  'сендер сияқты надан көрмедім',
  'бәрі надан екен',
  'барып тұрған алаяқ',
  'Қарақшылар мен қанішерлер отыр осы министрлікте',
])('said of somebody: %s', (text) => {
  expect(screenShipped(text).grade).toBe('insult');
});

it.each(['Мен топаспын ғой, парольды ұмытып қалдым', 'Сатушылар — егіншілер, қой сатады', 'ұятсыз тариф екен'])(
  'said of nobody else: %s',
  (text) => {
    expect(screenShipped(text).grade).toBe('clean');
  },
);
