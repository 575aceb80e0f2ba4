// Words that nobody can say: a slip of the finger or vowels left out; and abbreviations and rare words, which are nothing.
import { screenShipped } from './screen-shipped';

test.each([
  ['letters swapped', 'you crteins lost my file', 'insult'],
  ['letters swapped, obscene', 'you are all prciks', 'obscene'],
  ['a letter too many', 'you are all idiqots', 'insult'],
  ['vowels left out', 'you stpd mrns', 'insult'],
  ['vowels left out, obscene', 'you wnkrs answer the phone', 'obscene'],
  ['letters swapped, Russian', 'вы туыпе бараны', 'insult'],
  ['vowels left out, Russian', 'вы дблы конченые', 'insult'],
  ['letters swapped, Kazakh', 'сендер мақаусыдңар', 'insult'],
])('%s: %s', (_, text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

test.each([
  'you apse, you batch, you muncher, your croak and skimp',
  'psst, you there! Your DSBT index and your RTRDS file',
  'вы чиркнули, вы забунтовали, ваш урюк, вы защебетали',
  'спс вам, пжлст ответьте, вы крч молодцы, менеджера ресурсов МНГР',
  'your mngr, pls chk the rqst, thx',
])('innocent: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
