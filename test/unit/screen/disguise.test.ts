// Abuse with slips, drawn out, starred, or written together with a small word; and what only looks so.
import { screenShipped } from './screen-shipped';

const gradeOf = (text: string): string => screenShipped(text).grade;

test.each([
  ['two letters swapped', 'ну и пизедц', 'obscene'],
  ['a vowel left out', 'какой мдак это писал', 'obscene'],
  ['an unstressed vowel misheard', 'гандан', 'obscene'],
  ['a doubled letter left out', 'what an ashole', 'obscene'],
  ['two letters swapped, an insult', 'вы идоиты', 'insult'],
  ['drawn out beside a doubled letter', 'you faaaaaggot', 'obscene'],
  ['y drawn for у', 'idi naxyi', 'obscene'],
  ['broken in two', 'ты му дак', 'obscene'],
  ['after a small word', 'нумудаки', 'obscene'],
  ['after several small words', 'вывсетампридурки', 'insult'],
  ['before a small word', 'дебилывы', 'insult'],
  ['before a small word, English', 'idiotyou', 'insult'],
  ['dots for letters', 'f...k this', 'obscene'],
  ['a root after a prefix', 'опять подзаебали', 'obscene'],
  ['a root inside a compound', 'козлоебина', 'obscene'],
  ['an insult on the wrong keys, signs among them', 'lt,bks', 'insult'],
  ['an obscene word on the wrong keys with a bracket', '[eq dfv', 'obscene'],
  ['an English insult with digits', 'you r3tards', 'insult'],
  ['the plural', 'you bitches', 'obscene'],
  ['a word that only its disguise tells', 'some l0ser again', 'insult'],
  ['the same, its letters set apart', 'l.o.s.e.r.s in ties', 'insult'],
  ['the same, starred', 'that d*ck of yours', 'obscene'],
  ['the same in look-alikes', 'раrаѕіtеѕ on our neck', 'insult'],
  ['one letter hidden behind a capital', 'F*ck this portal', 'obscene'],
  ['unlike signs behind a capital', 'F&@k you', 'obscene'],
  ['a phrase parted by signs', 'e_a_t m_y b_u_t_t', 'obscene'],
  ['letters parted by two signs', 'so f__u__c__k that', 'obscene'],
  ['look-alikes in a phrase', 'уоu аrе dеаd when I get there', 'insult'],
  ['a sound spelt otherwise', 'what a wankar', 'obscene'],
  ['glued to the length of a token', 'f4ck_y0u_b1tch_f4ck_y0u_b1tch_f4ck_y0u', 'obscene'],
  ['the same in capitals and small letters', 'fUcKyOuFuCkYoUfUcKyOu1fUcKyOu22222', 'obscene'],
])('%s: %s', (_, text, grade) => {
  expect(gradeOf(text)).toBe(grade);
});

test.each([
  'Идите на портал и откройте окно в подокне',
  'Незабалованный поставщик, залп, проба грунта, дебелый',
  'Мандаты делегатов, двоеборье, сваебойная установка, вебинар, ЕБРР',
  'Озлоблять, посеребрить, посередине, обсерватория, пассат, Ниссан',
  'Психующий клиент застраховал и перестрахуется',
  'Шестеренки и недоделки устранить, отмороженные трубы заменить',
  'Он пошел в баню и в лес',
  "the type of proxying, typical Nigeria, who're, grasshopper, morning",
  'x+yi is a complex number, a..z is a range, id_t is a type',
  '**Open** the file and **use** it, **d**elete lines',
  'The git man page, a dummy table, kill the process',
  'they should be executed before the program starts up, you can query',
  'or is it ready? Ho ho ho',
  'See [the documentation](https://example.org) and <file> or [the',
  'const set: Set<string>, test,name and offset,scale',
  'idet poisk, nuzhno reshit',
  'a looser fit, Dick Jones, prick test kit, B*ker, foo** matches any file',
  'model ID10T, the serial is unreadable',
])('clean: %s', (text) => {
  expect(gradeOf(text)).toBe('clean');
});
