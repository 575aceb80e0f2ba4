// Screens a text with the lexicon as shipped: all three languages at once, as in the daemon.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLexicon } from '../../../src/screen/lexicon';
import { screenText } from '../../../src/screen/screen-text';
import type { Verdict } from '../../../src/screen/verdict';

const FOLDER = join(__dirname, '../../../lexicon');
/** Read once in a worker: it takes most of a second. */
export const shipped = onceAWorker('lexicon', () =>
  parseLexicon(
    (['kk', 'ru', 'en'] as const).map((language) => ({
      language,
      name: `${language}.txt`,
      text: readFileSync(join(FOLDER, `${language}.txt`), 'utf8'),
    })),
  ),
);

export const screenShipped = (text: string): Verdict => screenText(text, shipped.lexicon);
