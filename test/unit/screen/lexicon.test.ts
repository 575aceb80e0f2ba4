// Given a lexicon file, when it is parsed, then every bad line is named and the good ones work.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLexicon } from '../../../src/screen/lexicon';
import { screenText } from '../../../src/screen/screen-text';
import type { ScreenLanguage } from '../../../src/screen/verdict';
import { shipped } from './screen-shipped';

const parse = (text: string, language: ScreenLanguage = 'ru') => parseLexicon([{ language, name: 'x.txt', text }]);

const BAD_LINES: readonly (readonly [string, string, RegExp])[] = [
  ['too few columns', 'дурак | insult | note', /4 columns/],
  ['unknown grade', 'дурак | rude | | note', /unknown grade "rude"/],
  ['unknown flag', 'дурак | insult | nuon | note', /unknown flag "nuon"/],
  ['a flag of another grade', 'дурак | allow | aimed | note', /unknown flag "aimed" for allow/],
  ['no note', 'дурак | insult | | ', /note is empty/],
  ['a Latin letter in a Russian root', 'дуpак | insult | | note', /U\+0070/],
  ['a star in the middle', 'ду*рак | insult | | note', /beginning and the end/],
  ['too short for a star', '*ду | insult | | note', /too short/],
  ['open bracket', '(дурак | insult | | note', /brackets/],
  ['two gaps', 'а ... б ... в | insult | | note', /only once/],
  ['a word class without endings', 'дурак | insult | noun | note', /does not end in "~"/],
  ['a name that is not aimed', 'хороший | insult | name | note', /"name" goes with "aimed": write both/],
  ['an obscene name', 'хороший | obscene | name aimed | note', /"name" goes with insult/],
  ['a word that speaks of somebody outside Kazakh', 'погода | insult | said aimed | note', /"said" .* only in kk\.txt/],
  ['letters that only Kazakh has', 'ветер | insult | exact | note', /"exact" .* only in kk\.txt: write "native"/],
  ['a disguised word outside English', 'дождь | insult | disguised | note', /"disguised" .* only in en\.txt/],
  ['a cue that tells nothing', 'дождь | cue | | note', /a cue tells nothing without one of you, person, /],
  ['a cue with endings only', 'дождь~ | cue | noun native | note', /a cue tells nothing without/],
];

describe('lexicon lint', () => {
  it.each(['\n', '\r\n', '\r'])('counts lines that end with %j', (end) => {
    const { problems, lexicon } = parse(
      ['# comment', 'оболтус | insult | | note', 'дурак | rude | | note', ''].join(end),
    );
    expect(problems.map(({ line }) => line)).toEqual([3]);
    expect(lexicon.entries.map(({ line }) => line)).toEqual([2]);
  });

  it.each(BAD_LINES)('names %s', (_name, line, message) => {
    const { problems } = parse(`# comment\n\n${line}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ name: 'x.txt', line: 3 });
    expect(problems[0]?.message).toMatch(message);
  });

  it.each<[string, ScreenLanguage, string, RegExp]>([
    ['a disguised phrase', 'en', 'bad rain | insult | disguised | note', /"disguised" goes with a single word/],
    ['a word said of somebody that is not aimed', 'kk', 'жел | insult | said | note', /"said" goes with "aimed"/],
  ])('names %s', (_name, language, line, message) => {
    const { problems } = parse(line, language);
    expect(problems).toEqual([{ name: 'x.txt', line: 1, message: expect.stringMatching(message) }]);
  });

  it('names a root that stands twice', () => {
    expect(parse('дурак | insult | | a\nдурак | obscene | | b').problems).toEqual([
      { name: 'x.txt', line: 2, message: '"дурак" stands already in line 1' },
    ]);
  });

  it('names a root that an allow entry always cancels', () => {
    const { problems } = parse('*бля* | obscene | | a\nрубля | insult | | b\nрубля | allow | | c\nрубл* | allow | | d');
    const cancelled = problems.filter(({ message }) => !message.includes('everyday words'));
    expect(cancelled.map(({ line }) => line)).toEqual([3, 2]);
  });

  it.each<[string, ScreenLanguage, string]>([
    ['everything that begins with one letter', 'ru', 'о* | insult | | x'],
    ['the same where it is aimed', 'ru', 'о* | insult | aimed | x'],
    ['the same in Kazakh', 'kk', 'қа* | obscene | | x'],
    ['the same in English', 'en', 'th* | insult | | x'],
    ['an everyday word with its endings', 'ru', 'договор~ | obscene | noun | x'],
    ['an everyday word', 'ru', 'спасибо | insult | | x'],
    ['an everyday word among others', 'en', '(the/thingummy) | obscene | | x'],
  ])('names a root that accuses %s', (_name, language, line) => {
    const { problems } = parse(line, language);
    expect(problems).toEqual([{ name: 'x.txt', line: 1, message: expect.stringMatching(/takes everyday words/) }]);
  });

  it.each<[string, ScreenLanguage, string]>([
    ['of small words', 'ru', '(не/и/в) ... (на/с/по) | obscene | | x'],
    ['of a verb', 'ru', 'не могу | insult | | x'],
    ['in Kazakh', 'kk', 'жұмыс істе~ | insult | | x'],
    ['in English', 'en', 'thank you | insult | | x'],
    ['of a letter’s end in Russian', 'ru', 'с уважением | obscene | | note'],
    ['of a letter’s end in English', 'en', 'best regards | insult | | note'],
    ['of a letter’s end in Kazakh', 'kk', 'алдын ала рақмет | insult | | note'],
  ])('names a phrase %s that ordinary sentences hold', (_name, language, line) => {
    const { problems } = parse(line, language);
    expect(problems).toEqual([
      { name: 'x.txt', line: 1, message: expect.stringMatching(/accuses an ordinary sentence/) },
    ]);
  });

  it.each<[string, string]>([
    ['counts only when aimed', 'собак~ | insult | noun aimed | x'],
    ['is cleared by an allow entry', 'договор* | insult | | x\nдоговор~ | allow | noun | y\nдоговор* | allow | | z'],
  ])('takes an everyday word that %s', (_name, lines) => {
    expect(parse(lines).problems.filter(({ message }) => message.includes('everyday'))).toEqual([]);
  });

  it('finds nothing wrong with the lexicon as shipped', () => {
    expect(shipped.problems).toEqual([]);
  });

  // A line may be put between an entry and the one that it points to.
  it.each(['kk', 'ru', 'en'])('every note of %s.txt says by itself what the entry means', (language) => {
    const text = readFileSync(join(__dirname, `../../../lexicon/${language}.txt`), 'utf8');
    expect(text.split('\n').filter((line) => /\|\s*(?:the )?same\b[^|]*$/.test(line))).toEqual([]);
  });
});

const FORMS: readonly (readonly [ScreenLanguage, string, string, string])[] = [
  ['ru', 'дурак~ | insult | noun | fool', 'дураками', 'дуракаваляние'],
  ['ru', '~дур~ | insult | verb | to fool', 'задурили', 'дурман'],
  ['en', 'shit~ | obscene | verb | x', 'shitting', 'shiitake'],
  ['en', 'bully~ | insult | noun verb | x', 'bullies', 'bull'],
  ['kk', 'есек~ | insult | noun | donkey', 'есектеріңізден', 'есеп'],
  ['kk', 'есек~ | insult | noun | donkey, softened', 'есегі', 'есік'],
  ['kk', 'көт | obscene | exact | x', 'көт', 'кот'],
  ['kk', 'қотақ~ | obscene | noun | x', 'kotaktar', 'котлета'],
  ['ru', '(иди/идите) на хрен | insult | | x', 'идите на хрен', 'идите на хлеб'],
  [
    'ru',
    '(убью/зарежу) ... тебя | insult | threat | x',
    'убью я, слышишь, тебя',
    'убью время, а потом приду и увижу тебя',
  ],
];

describe('an entry', () => {
  it.each(FORMS)('%s: %s finds "%s" and not "%s"', (language, line, found, spared) => {
    const { lexicon, problems } = parse(line, language);
    // "дурная", of "~дур~" as a verb, is among them.
    expect(problems.filter(({ message }) => !message.includes('everyday words'))).toEqual([]);
    expect(screenText(found, lexicon).grade).not.toBe('clean');
    expect(screenText(spared, lexicon).grade).toBe('clean');
  });
});
