// Given each clause of the Regulation, when somebody relies on it, then the mails read as in test/golden/regulation and name the clause.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../../src/ticket/language';
import type { DeskWorld } from '../desk-world';
import { openScene, openStage } from './scene';
import { SCENES } from './scenes';

const FOLDER = join(__dirname, '../../golden/regulation');
const UPDATE = process.env.UPDATE_GOLDEN === '1';
const CLAUSES = Object.keys(SCENES).map(Number);
/** How each language names a clause: alone, among others, in any case of the word. */
const NAMED: Readonly<Record<Language, (clause: number) => RegExp>> = {
  kk: (clause) =>
    new RegExp(
      `Регламенттің (?:(?:\\d+(?:,| және) )*${clause}(?:(?:,| және) \\d+)*-тарма[қғ]|тармақтары: .*\\b${clause} – )`,
      'u',
    ),
  ru: (clause) =>
    new RegExp(
      `пункт[а-я]* (?:(?:\\d+(?:,| и) )*${clause}(?:(?:,| и) \\d+)* Регламента|Регламента: .*\\b${clause} – )`,
      'iu',
    ),
  en: (clause) =>
    new RegExp(
      `clauses? (?:(?:\\d+(?:,| and) )*${clause}(?:(?:,| and) \\d+)* of the Regulation|of the Regulation: .*\\b${clause} – )`,
      'iu',
    ),
};
const TITLE = {
  kk: (n: number) => `Регламенттің ${n}-тармағы`,
  ru: (n: number) => `Пункт ${n} Регламента`,
  en: (n: number) => `Clause ${n} of the Regulation`,
} as const;

it('there is a scene for every clause', () => {
  expect(CLAUSES).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
});

let stage: DeskWorld;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(CLAUSES)('clause %i', (clause) => {
  it.each(LANGUAGES)('in %s', async (language) => {
    const { shows, names, play } = SCENES[clause] ?? { shows: [], names: [], play: async () => undefined };
    const scene = await openScene(stage, language, shows);
    await play(scene);
    const silent = names.filter((notice) => {
      const sent = scene.world.sent.filter((one) => one.notice === notice);
      return !sent.some(({ message }) => NAMED[language](clause).test(message.text.replace(/\s+/g, ' ')));
    });
    const file = join(FOLDER, `${String(clause).padStart(2, '0')}.${language}.txt`);
    const read = `${TITLE[language](clause)}\n\n${scene.lines.join('\n').trimEnd()}\n`;
    if (UPDATE) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, read);
    } else {
      if (!existsSync(file))
        throw new Error(`${file} is missing: UPDATE_GOLDEN=1 npx jest test/integration/regulation`);
      expect(read).toBe(readFileSync(file, 'utf8'));
    }
    expect(silent).toEqual([]);
  });
});
