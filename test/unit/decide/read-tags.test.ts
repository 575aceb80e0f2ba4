// Given the new text of an operator's mail, when its head block is read, then these tags, mistakes and text come out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeadBlock } from '../../../src/decide/read-tags';
import { plainName } from '../../../src/decide/tag-words';
import { findTag, nearestTag, TAGS } from '../../../src/decide/tags';

const NOW = new Date('2026-11-23T05:00:00Z');
const read = (text: string) => {
  const { tags, problems, text: rest } = readHeadBlock(text, NOW);
  return {
    tags: tags.map(({ name, argument }) => `${name} ${argument}`.trim()),
    problems: problems.map(({ code, tag, value, suggestion }) =>
      [code, tag, value, suggestion].filter(Boolean).join(' '),
    ),
    text: rest,
  };
};

describe('the names of tags', () => {
  const names = TAGS.flatMap((tag) => [tag.name, ...tag.kk, ...tag.ru].map((name) => ({ name, tag: tag.name })));

  it.each(names)('#$name means $tag, in capitals too', ({ name, tag }) => {
    expect(findTag(name)?.name).toBe(tag);
    expect(findTag(name.toUpperCase())?.name).toBe(tag);
    expect(findTag(`${name.charAt(0).toUpperCase()}${name.slice(1)}`)?.name).toBe(tag);
  });

  it.each(['kk', 'ru', 'en'])('all stand in the sheet of #help in %s, written as they are understood', (language) => {
    const file = join(__dirname, `../../../templates/phrases/${language}.json`);
    const phrases = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const sheet = Object.keys(phrases)
      .filter((key) => key.startsWith('tags.'))
      .map((key) => phrases[key] ?? '')
      .join('\n');
    const written = [...sheet.matchAll(/#([\p{L}-]+)/gu)].map(([, name = '']) => findTag(name)?.name);
    expect(new Set(written)).toEqual(new Set(TAGS.map(({ name }) => name)));
  });

  it('are all different, also without Kazakh letters and hyphens', () => {
    expect(new Set(names.map(({ name }) => plainName(name))).size).toBe(names.length);
  });

  it.each([
    ['сурау', 'info'],
    ['бириктиру', 'merge'],
    ['ушинши', 'third-party'],
    ['жана', 'new'],
    ['тагайындау', 'assign'],
    ['денгей', 'level'],
    ['комек', 'help'],
    ['куй', 'status'],
    ['балагат-емес', 'not-abuse'],
    ['thirdparty', 'third-party'],
    ['third\u2011party', 'third-party'],
    ['не–мат', 'not-abuse'],
    ['зaкpыть', 'close'],
    ['ｃｌｏｓｅ', 'close'],
    ['сlоsе', 'close'],
  ])('#%s, typed on another keyboard, means %s', (written, tag) => {
    expect(findTag(written)?.name).toBe(tag);
  });

  it.each([
    ['infp', '#info'],
    ['clsoe', '#close'],
    ['закрыт', '#закрыть'],
    ['запорс', '#запрос'],
    ['жаб', '#жабу'],
    ['сұрауу', '#сұрау'],
    ['merg', '#merge'],
    ['инфо', '#info'],
    ['холд', '#hold'],
    ['реджект', '#reject'],
    ['ундо', '#undo'],
    ['zakryt', '#закрыть'],
    ['otmenit', '#отменить'],
    ['zhabu', '#жабу'],
    ['komek', '#көмек'],
    ['surau', '#сұрау'],
    ['сдщыу', '#close'],
    ['pfrhsnm', '#закрыть'],
    ['kateg', '#category'],
    ['третьи-лица', '#третьи'],
    ['assing', '#assign'],
    ['done', ''],
    ['решено', ''],
    ['спасибо', ''],
    ['goodbye', ''],
  ])('#%s is near to %s', (written, near) => {
    expect(nearestTag(written)).toBe(near);
  });
});

describe('the head block', () => {
  it.each<[string, string, string[], string]>([
    ['a tag and a text', '#info\nКакой у Вас БИН?', ['info'], 'Какой у Вас БИН?'],
    ['no tag', 'Здравствуйте!\n#close', [], 'Здравствуйте!\n#close'],
    ['blank lines around the tag', '\n\n#close\n\nСпасибо.\n', ['close'], 'Спасибо.'],
    ['the text on the line of the tag', '#close Исправлено, проверьте.', ['close'], 'Исправлено, проверьте.'],
    ['a capital from a telephone', '#Close', ['close'], ''],
    ['a space after the sign', '# close', ['close'], ''],
    ['a no-break space after the sign', '#\u00a0close\u00a0', ['close'], ''],
    ['a zero-width space', '\u200b#\u200bclose', ['close'], ''],
    ['a full-width sign', '＃close', ['close'], ''],
    ['the sign of Shift and 3 on a Russian keyboard', '№закрыть', ['close'], ''],
    ['a number sign before a word that is no tag', '№лота 12 не найден', [], '№лота 12 не найден'],
    ['a full stop', '#close.', ['close'], ''],
    ['an ellipsis', '#close…', ['close'], ''],
    ['a colon and a text', '#close: готово', ['close'], 'готово'],
    ['a dash and a text', '#note — перезвонить', ['note'], 'перезвонить'],
    ['quotation marks', '«#close»', ['close'], ''],
    ['bold text', '*#close*\nтекст', ['close'], 'текст'],
    ['a tag made a link', '#close (https://close/)\nтекст', ['close'], 'текст'],
    ['a link in brackets', '[#close](http://close)', ['close'], ''],
    ['a soft hyphen', '#third\u00ad-party expert@bank.kz вопрос', ['third-party expert@bank.kz'], 'вопрос'],
    ['several tags', '#take\n#category error\nПосмотрим.', ['take', 'category error'], 'Посмотрим.'],
    ['several tags on one line', '#take #category error #note текст', ['take', 'category error', 'note'], 'текст'],
    ['tags without a space between', '#take#note текст', ['take', 'note'], 'текст'],
    ['a mark of a list', '- #take\n• #close\n1. #note\nтекст', ['take', 'close', 'note'], 'текст'],
    ['a mark of writing direction', '\u200e#close', ['close'], ''],
    ['code', '`#close`\nтекст', ['close'], 'текст'],
    ['a sign that Markdown would take for a heading', '\\#close', ['close'], ''],
    ['two signs', '##close', ['close'], ''],
    ['a musical sharp', '♯close', ['close'], ''],
    ['a link in square brackets behind', '#close [https://close/]', ['close'], ''],
    ['no space before the text', '#close:Готово, проверьте.', ['close'], 'Готово, проверьте.'],
    ['a comma and no space', '#закрыть,спасибо', ['close'], 'спасибо'],
    ['two words for one name', '#not abuse\n#third party a@b.kz вопрос', ['not-abuse', 'third-party a@b.kz'], 'вопрос'],
    ['two words of which the first is another tag', '#балағат емес', ['not-abuse'], ''],
    ['tags joined by a word', '#беру и #закрыть', ['take', 'close'], ''],
    [
      'tags joined in Kazakh and English',
      '#аламын және #санат қате and #note текст',
      ['take', 'category error', 'note'],
      'текст',
    ],
    ['tags joined by a sign', '#take + #priority high/#note', ['take', 'priority high', 'note'], ''],
    ['a sign before a number is text', '#1 в списке', [], '#1 в списке'],
    ['a tag below the text is text', 'текст\n#close', [], 'текст\n#close'],
    ['the empty mail', '  \n\u00a0\n', [], ''],
  ])('%s', (_, given, tags, text) => {
    expect(read(given)).toEqual({ tags, problems: [], text });
  });
});

describe('arguments', () => {
  it.each<[string, string, string]>([
    ['#category error', 'category error', ''],
    ['#санат қате', 'category error', ''],
    ['#категория: ошибка', 'category error', ''],
    ['#category "bug" проверяем', 'category error', 'проверяем'],
    ['#priority high', 'priority high', ''],
    ['#басымдық жогары', 'priority high', ''],
    ['#приоритет срочно', 'priority critical', ''],
    ['#level VIP', 'level vip', ''],
    ['#уровень базовый', 'level basic', ''],
    ['#lang ru', 'lang ru', ''],
    ['#тіл қазақша', 'lang kk', ''],
    ['#язык английский', 'lang en', ''],
    ['#reject scope', 'reject scope', ''],
    ['#priority=high', 'priority high', ''],
    ['#priority — high', 'priority high', ''],
    ['#reject out of scope: proxy', 'reject scope internet', ''],
    ['#assign [dana@mitwork.kz](mailto:dana@mitwork.kz)', 'assign dana@mitwork.kz', ''],
    ['#объединить с EEP-2026-0000017', 'merge EEP-2026-0000017', ''],
    ['#hold until 25.11', 'hold 2026-11-25T04:00:00.000Z', ''],
    ['#отложить до 25.11 Ждём', 'hold 2026-11-25T04:00:00.000Z', 'Ждём'],
    ['#отложить на 3 дня', 'hold 2026-11-26T04:00:00.000Z', ''],
    ['#отложить через неделю', 'hold 2026-11-30T04:00:00.000Z', ''],
    ['#отложить до пятницы', 'hold 2026-11-27T04:00:00.000Z', ''],
    ['#отложить в понедельник, напишем', 'hold 2026-11-30T04:00:00.000Z', 'напишем'],
    ['#hold Friday', 'hold 2026-11-27T04:00:00.000Z', ''],
    ['#кейін жұмаға дейін', 'hold 2026-11-27T04:00:00.000Z', ''],
    ['#кейін 25.11 дейін Күтеміз', 'hold 2026-11-25T04:00:00.000Z', 'Күтеміз'],
    ['#кейін 3 күнге', 'hold 2026-11-26T04:00:00.000Z', ''],
    ['#отложить На этот вопрос ответит банк.', 'hold', 'На этот вопрос ответит банк.'],
    ['#reject scope workstation', 'reject scope workstation', ''],
    ['#отказ компетенция рабочее место Здравствуйте!', 'reject scope workstation', 'Здравствуйте!'],
    ['#отказ вне компетенции прокси', 'reject scope internet', ''],
    ['#бастарту құзырет заңнама', 'reject scope legislation', ''],
    ['#бастарту сәйкестендіру Мәтін', 'reject identification', 'Мәтін'],
    ['#отказ непонятно', 'reject unclear', ''],
    ['#reject abusive', 'reject abusive', ''],
    ['#reject scope Sorry, we cannot.', 'reject scope', 'Sorry, we cannot.'],
    ['#faq EDS-signature', 'faq eds-signature', ''],
    ['#assign Dana@Mitwork.KZ', 'assign dana@mitwork.kz', ''],
    ['#assign <dana@mitwork.kz>', 'assign dana@mitwork.kz', ''],
    ['#назначить Дана Ахметова <dana@mitwork.kz>', 'assign dana@mitwork.kz', ''],
    ['#assign dana@mitwork.kz (mailto:dana@mitwork.kz)', 'assign dana@mitwork.kz', ''],
    ['#assign dana@mitwork.kz <mailto:dana@mitwork.kz> посмотри', 'assign dana@mitwork.kz', 'посмотри'],
    ['#requester Айгүл Серікова <a@b.kz>', 'requester a@b.kz Айгүл Серікова', ''],
    ['#жүгінуші a@b.kz', 'requester a@b.kz', ''],
    ['#requester a@b.kz Пишет на c@d.kz', 'requester a@b.kz', 'Пишет на c@d.kz'],
    ['#assign A@B.kz[mailto:a@b.kz]', 'assign a@b.kz', ''],
    ['#channel phone', 'channel phone', ''],
    ['#арна хат', 'channel letter', ''],
    ['#канал помощник', 'channel assistant', ''],
    ['#merge EEP-2026-0000017', 'merge EEP-2026-0000017', ''],
    ['#merge [EEP – 2026 – 0000017] дубль', 'merge EEP – 2026 – 0000017', 'дубль'],
    ['#объединить ЕЕР 2026 0000017', 'merge ЕЕР 2026 0000017', ''],
    ['#hold', 'hold', ''],
    ['#hold Ждём ответа банка', 'hold', 'Ждём ответа банка'],
    ['#hold 2026-11-25', 'hold 2026-11-25T04:00:00.000Z', ''],
    ['#hold 25.11 14:30 Вернёмся', 'hold 2026-11-25T09:30:00.000Z', 'Вернёмся'],
    ['#hold 05.02', 'hold 2027-02-05T04:00:00.000Z', ''],
    ['#отложить завтра', 'hold 2026-11-24T04:00:00.000Z', ''],
    ['#кейін ертең', 'hold 2026-11-24T04:00:00.000Z', ''],
    ['#hold tomorrow. See you', 'hold 2026-11-24T04:00:00.000Z', 'See you'],
    ['#hold 3d', 'hold 2026-11-26T04:00:00.000Z', ''],
    ['#кейін 3 күн', 'hold 2026-11-26T04:00:00.000Z', ''],
    ['#отложить 2 недели', 'hold 2026-12-07T04:00:00.000Z', ''],
    ['#hold 4h', 'hold 2026-11-23T09:00:00.000Z', ''],
  ])('%s', (given, tag, text) => {
    expect(read(given)).toEqual({ tags: [tag], problems: [], text });
  });

  it.each<[string, string[]]>([
    [
      '#infp\n#reject dragon\n#category',
      ['unknown-tag #infp #info', 'argument-bad #reject dragon', 'argument-missing #category'],
    ],
    ['#reject', ['argument-missing #reject']],
    ['#reject scop', ['argument-bad #reject scop scope']],
    ['#приоритет высокй', ['argument-bad #приоритет высокй высокий']],
    ['#assign Дана', ['argument-bad #assign Дана']],
    ['#assign dana@mitwork', ['argument-bad #assign dana@mitwork']],
    ['#third-party a@b.kz, c@d.kz вопрос', ['argument-bad #third-party a@b.kz c@d.kz']],
    ['#assign a@b.kz <mailto:c@d.kz>', ['argument-bad #assign a@b.kz c@d.kz']],
    ['#merge', ['argument-missing #merge']],
    ['#merge 17', ['argument-bad #merge 17']],
    ['#hold 31.02.2027', ['argument-bad #hold 31.02.2027']],
    ['#hold 2026-11-01', ['argument-bad #hold 2026-11-01']],
    ['#hold 2099-01-01', ['argument-bad #hold 2099-01-01']],
    ['#отложить до конца недели', ['argument-bad #отложить до конца']],
    ['#hold 25:99', ['argument-bad #hold 25:99']],
    ['#lang fr', ['argument-bad #lang fr']],
  ])('%s: every mistake is named', (given, problems) => {
    expect(read(given).problems).toEqual(problems);
  });

  it('takes hostile input in linear time', () => {
    for (const text of [
      `#${'a'.repeat(200_000)}`,
      `#${'a-'.repeat(100_000)}`,
      `#close (${'h'.repeat(200_000)}`,
      '#'.repeat(200_000),
      '#take '.repeat(30_000),
      '#category error and '.repeat(10_000),
      `#take${' '.repeat(200_000)}и`,
      `#assign ${'a'.repeat(200_000)}@`,
      `#merge ${'ЕЕР '.repeat(50_000)}`,
    ]) {
      expect(readHeadBlock(text, NOW).text.length).toBeLessThanOrEqual(text.length);
    }
  });
});
