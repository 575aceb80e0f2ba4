// A thread that screens lines for `tirkeu screen` (screen-threads.ts).
import { parentPort, workerData } from 'node:worker_threads';
import { loadLexicon } from '../lexicon-files';
import { jsonOf, readable } from './screen-answer';
import type { ScreenTask } from './screen-threads';

const { lexiconDir, json } = workerData as ScreenTask;
const lexicon = loadLexicon(lexiconDir);
const show = json ? jsonOf : readable;

parentPort?.on('message', (lines: readonly string[]) => {
  parentPort?.postMessage(lines.map((line) => show(line, lexicon)));
});
