// Screens a text with the lexicon as shipped: all three languages, because Kazakhstan writes in all three at once.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLexicon } from '../../../src/screen/lexicon';
import { screenText } from '../../../src/screen/screen-text';
import type { Verdict } from '../../../src/screen/verdict';

const FOLDER = join(__dirname, '../../../lexicon');

const { lexicon } = parseLexicon(
  (['kk', 'ru', 'en'] as const).map((language) => ({
    language,
    name: `${language}.txt`,
    text: readFileSync(join(FOLDER, `${language}.txt`), 'utf8'),
  })),
);

export function screenKazakh(text: string): Verdict {
  return screenText(text, lexicon);
}
