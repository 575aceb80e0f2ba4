// Many lines through the screen: the first ones in this thread, which most uses need alone, the rest by one thread for each further processor as well.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What a thread is started with, and what it is asked and answers: lines, and as many answers. */
export interface ScreenTask {
  readonly lexiconDir: string;
  readonly json: boolean;
}

type Answers = readonly string[];

interface Asked {
  readonly resolve: (answers: Answers) => void;
  readonly reject: (error: Error) => void;
}

/** Null when the sources run, as tests run them: then this thread screens all. */
const WORKER_FILE = __filename.endsWith('.js') ? join(__dirname, 'screen-worker.js') : null;
/** Each takes the memory of a lexicon. */
const MOST_THREADS = 8;
/** Blocks that a thread may have before it, so that it never waits; what is more is screened here meanwhile. Of lines that are not its own, fewer. */
const BEFORE_ONE = 6;
const BEFORE_OTHERS = 2;
/** Blocks whose answers may wait for those of an earlier one. */
const AHEAD = 64;
const CYRILLIC = /[а-яё]/i;
const KAZAKH = /[әғқңөұүһі]/i;
/** Characters that are done sooner here than a thread is started. */
const ALONE = 80_000;

/** In Cyrillic letters, none of them Kazakh. */
const isRussian = (line: string): boolean => CYRILLIC.test(line) && !KAZAKH.test(line);

/**
 * The other threads are given what is Russian before anything else: a thread that meets one language learns half the words, and the engine compiles
 * half the ways through the screen for it, which takes as long as tens of thousands of lines.
 */
export class ScreenThreads {
  readonly ahead: number;
  private readonly threads: Thread[] = [];
  private characters = 0;

  /** @param here the answers of this thread. @param hands threads at work, this one among them. */
  constructor(
    private readonly task: ScreenTask,
    private readonly here: (line: string) => string,
    private readonly workerFile = WORKER_FILE,
    private readonly hands = Math.min(MOST_THREADS, availableParallelism()),
  ) {
    this.ahead = workerFile === null ? 1 : AHEAD;
  }

  /** One answer a line. */
  readonly show = async (lines: readonly string[]): Promise<Answers> => {
    const isFew = this.characters < ALONE;
    for (const line of lines) this.characters += line.length;
    if (isFew) return lines.map(this.here);
    const areRussian = lines.map(isRussian);
    const ask = (russian: boolean, before: number): Promise<Answers> =>
      this.answers(
        lines.filter((_, at) => areRussian[at] === russian),
        before,
      );
    const answers = await Promise.all([ask(true, BEFORE_ONE), ask(false, BEFORE_OTHERS)]);
    const [russian, others] = [answers[0].values(), answers[1].values()];
    return areRussian.map((is) => (is ? russian : others).next().value!);
  };

  private answers(lines: readonly string[], before: number): Promise<Answers> {
    const thread = lines.length === 0 ? undefined : this.freeThread(before);
    return thread === undefined ? Promise.resolve(lines.map(this.here)) : thread.show(lines);
  }

  /** One that has fewer blocks `before` it; started when all others have more. */
  private freeThread(before: number): Thread | undefined {
    const free = this.threads.find((thread) => thread.before < before);
    if (free !== undefined || this.workerFile === null || this.threads.length + 1 >= this.hands) return free;
    const started = new Thread(this.workerFile, this.task);
    this.threads.push(started);
    return started;
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }
}

class Thread {
  private readonly worker: Worker;
  /** Not answered yet, the oldest first. */
  private readonly asked: Asked[] = [];

  constructor(file: string, task: ScreenTask) {
    this.worker = new Worker(file, { workerData: task });
    this.worker.on('message', (answers: Answers) => this.asked.shift()!.resolve(answers));
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('The thread that screens has ended.')));
  }

  /** Blocks that it has not answered yet. */
  get before(): number {
    return this.asked.length;
  }

  show(lines: readonly string[]): Promise<Answers> {
    return new Promise((resolve, reject) => {
      this.asked.push({ resolve, reject });
      this.worker.postMessage(lines);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: Error): void {
    for (const { reject } of this.asked.splice(0)) reject(error);
  }
}
