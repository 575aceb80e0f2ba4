// Given the text of rule files, when they are read, then cues work as triage/README.md says and every bad line is named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldWord, tokensOf } from '../../../src/triage/fold';
import { parseRules } from '../../../src/triage/rules';

const rules = (text: string) => parseRules([{ name: 'ru.txt', text }]);
const found = (cue: string, text: string) =>
  rules(`@net = интернет*/прокси\n[error]\n${cue}`)
    .rules.index.match(tokensOf(text))
    .map(({ points }) => points);

describe('a cue', () => {
  it.each([
    ['не открыва* | 3', 'Страница НЕ открывается', [3]],
    ['не открыва* | 3', 'не сразу открывается', []],
    ['не .. открыва*', 'не сразу открывается', [2]],
    ['не .. открыва*', 'не сразу. Открывается', []],
    ['сегодня .. закры*', 'сегодня в 15.00 закрытие', [2]],
    ['сегодня .. закры*', 'сегодня.Закрытие', []],
    ['добав* ... пользовател*', 'Добавьте Иванова И. И. как пользователя', [2]],
    ['по .. закон*', 'по ст. 39 закона', [2]],
    ['*майды', 'ашылмайды', [2]],
    ['!не работает', 'не работает', []],
    ['!не работает', 'всё работает', [2]],
    ['@net .. нет', 'интернета нет', [2]],
    ['можно ли; нельзя ли | 1', 'нельзя ли', [1]],
    ['қол қоя', 'кол коя алмай', [2]],
    ['қол қоя', 'qol qoia almai', [2]],
    ['қол қоя', 'qol qoya almai', [2]],
    ['не могу', 'ne mogu', [2]],
    ['ошибка', 'ошибка и снова ошибка', [2]],
    ['очень прошу | courtesy 2', 'очень прошу, очень-очень прошу', [2, 2]],
  ])('"%s" in "%s" gives %j', (cue, text, points) => expect(found(cue, text)).toEqual(points));

  it('is found again after more words than are kept', () => {
    const { index } = rules('[error]\nсбой* системы').rules;
    const before = index.match(tokensOf('Сбой системы'));
    for (let at = 0; at < 6; at += 1)
      index.match(tokensOf(Array.from({ length: 1000 }, (_, word) => `сбой${at}${word}`).join(' ')));
    expect(index.match(tokensOf('Сбой системы'))).toEqual(before);
    expect(index.match(tokensOf('сбой1 сбойка'))).toEqual([]);
  });
});

describe('parseRules', () => {
  it.each([
    ['не открыва*', 1, 'write a section such as [error] above the first cue'],
    ['[mistake]', 1, '"mistake" is no label'],
    ['[error]\nне @nichts', 2, '@nichts is not defined'],
    ['[error]\nне | много', 2, '"много" is no number of points'],
    ['[error]\nне ..', 2, 'a cue ends with a word'],
    ['[error]\n.. не', 2, 'a cue cannot begin with ".."'],
    ['[error]\n*о*', 2, 'too short'],
    ['[error]\nне (что)', 2, 'is no word'],
    ['[error]\nа | 2 | б', 2, 'two columns'],
    ['@a = б в', 1, 'a class is written'],
  ])('when a line is bad (%j), then line %d is named', (text, line, message) => {
    expect(rules(text).problems).toEqual([{ name: 'ru.txt', line, message: expect.stringContaining(message) }]);
  });

  it('when a line is bad, then the good ones are kept', () => {
    expect(rules('[error]\nне ..\nсбой').rules.counts).toEqual({ 'ru.txt': 1 });
  });
});

/** `[section] word` of every cue that is one word, once for each line it stands in. */
function lonelyWords(): string[] {
  return ['kk', 'ru', 'en'].flatMap((name) => {
    let section = '';
    const text = readFileSync(join(__dirname, `../../../triage/${name}.txt`), 'utf8');
    return text.split('\n').flatMap((line) => {
      const [cues = ''] = line.replace(/(?:^|\s)#.*$/, '').split('|');
      if (cues.startsWith('[')) section = cues.trim();
      if (cues.startsWith('[') || cues.includes('=')) return [];
      const words = cues.split(';').flatMap((cue) => (/\S\s+\S/.test(cue) ? [] : cue.trim().split('/')));
      const folded = words.map(
        (word) => `${section} ${foldWord(word.replaceAll('*', ''))}${word.replace(/[^*]/g, '')}`,
      );
      return [...new Set(folded)].filter((word) => !word.endsWith(' ') && !word.includes('@'));
    });
  });
}

it('no word stands alone in two lines of a section, where it would count twice', () => {
  const words = lonelyWords();
  expect(words.length).toBeGreaterThan(800);
  // Of `thing` one is as good as many.
  const added = words.filter((word) => !word.startsWith('[thing]'));
  expect(added.filter((word, at) => added.indexOf(word) !== at)).toEqual([]);
});
