// Kazakh typed with Latin letters: which texts are read as such, how they are read, and what is noticed in them.
import { asKazakhTyped } from '../../../src/screen/typed-kazakh';
import { screenShipped } from '../screen/screen-shipped';

const readings = (text: string, language = 'kk'): string[] =>
  asKazakhTyped(text)
    .filter((reading) => reading.language === language)
    .map((reading) => reading.text);

it.each([
  ['artyna qarap zhur endi', ['артына қарап жур енді']],
  ['Sen qandai adamsyñ, İtsin goi', ['Сен қандай адамсың, Ітсін гой']],
  ['sender zhumys istemeisinder', ['сендер жұмыс істемейсіндер']],
  ['awyldan kelgen adamdar ghoi', ['ауылдан келген адамдар ғой', 'ашылдан келген адамдар ғой']],
  ['onyñ üiindi berui, Amina satyp aldy, boktin ozi', ['оның үйінді беруі, Аміна сатып алды, боқтын өзі']],
  ['katardi kutip otirsiniz goi', ['қатарды күтіп өтірсіңіз гой']],
])('%s', (text, expected) => {
  expect(readings(text)).toEqual(expected);
});

it('Russian words are read as well, names are not', () => {
  expect(readings('bul hwinyany Mudanov ketti dep jazdy', 'ru')).toEqual(['бул хуйняны ······· кетти деп жазды']);
});

it.each([
  'Please check the tender documents again',
  'vy tam vse durnye, verni moi dengi',
  'Huinan',
  'сендер жұмыс істемейсіңдер',
  'a'.repeat(1000),
  '',
])('%s is not read as Kazakh', (text) => {
  expect(readings(text)).toEqual([]);
});

it('every letter and the end have a place in the text as it was typed', () => {
  const text = 'İship-zhep shaqyrdyñ ba, senin qyzyñ ghoi';
  for (const { text: read, from } of asKazakhTyped(text)) {
    expect(from).toHaveLength(read.length + 1);
    expect(from.at(-1)).toBe(text.length);
    expect([...from].sort((one, other) => one - other)).toEqual(from);
  }
});

it.each([
  ['quirygynga tygyp al portalyngdy', 'obscene'],
  ['portal emes bok eken, kotine tyk', 'obscene'],
  ['olardyn bari maldar goi, tuk tusinbeidi', 'insult'],
  ['Kodak kdc ondelmegen sureti', 'clean'],
  ['p-kadrlarda erte skip anyqtau', 'clean'],
  ['mağan kerek emes osy swka portal', 'obscene'],
  ['hwinyalaryñdy al da ket', 'obscene'],
  ['nagiz bok koi osi portal', 'obscene'],
  ['osi karavan men bok esik tabilmadi', 'clean'],
  ['Bul kot-d-ivuar eli goi', 'clean'],
  ['hwy 12 boyinda turmin', 'clean'],
  ['Salemetsiz be, otinim zhogalyp ketti, komektesiniz', 'clean'],
])('%s is %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

test.each([
  'Urban Boquist wrote:',
  'motd(5), agetty(8), mingetty(8)',
  'dengan menyebalkan',
  'nebeneinander existieren, zusammen da sein',
  'unban',
])('names and other languages that read like Kazakh hold no Russian words: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
