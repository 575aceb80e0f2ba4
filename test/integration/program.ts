// How tests start tirkeu in a process of its own: as `npm test` has just built it, which starts four times as fast and is what people run; in any other
// run from the sources, which cannot be out of date.
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const SOURCES = ['-r', join(__dirname, 'swc-register.cjs'), join(ROOT, 'src', 'main.ts')];

/** Arguments of Node before those of tirkeu. */
export const PROGRAM: readonly string[] =
  process.env.TIRKEU_TEST_BUILT === 'yes' ? [join(ROOT, 'dist', 'main.js')] : SOURCES;
