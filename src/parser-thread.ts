// Parsing with a wall around it: mails are parsed in a thread of its own, under limits of time and memory, beside the rest of the work.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { errorText, GiveUp, TryAgain } from './errors';
import type { Attachment, Message } from './parse/message';

/** What the thread answers, one for each mail, in the order in which they were given to it. Without the HTML: its text is known, and it is the largest part. */
export type ThreadAnswer = { readonly message: Message } | { readonly giveUp: string };

export interface ParserThread {
  /** As parseMessage but for `html`, which stays in the thread (null), and a mail that takes more than the limits of time and memory is given up too. Throws GiveUp. */
  parse(raw: Buffer): Promise<Message>;
  /** Mails that are not parsed yet fail with TryAgain. */
  close(): Promise<void>;
}

interface Job {
  readonly raw: Buffer;
  readonly resolve: (message: Message) => void;
  readonly reject: (error: GiveUp | TryAgain) => void;
}

const TIME_LIMIT_MS = 30_000;
const HEAP_MB = 512;
/** Of three equal parts. More would be garbage that lies about longer. */
const YOUNG_MB = 12;
/** Mails lent to the thread at once: enough that it never waits for the next, few enough that their copies die young. */
const AHEAD = 8;
/** Null when the sources run, as tests run them: then this thread parses. */
const WORKER_FILE = __filename.endsWith('.js') ? join(__dirname, 'parse-worker.js') : null;

/** Started by the first mail, kept for the next ones, started anew when a mail was too much for it. Keeps no process alive. */
export function parserThread(workerFile = WORKER_FILE, timeLimitMs = TIME_LIMIT_MS): ParserThread {
  return workerFile === null ? { parse: parseHere, close: async () => {} } : new LimitedParser(workerFile, timeLimitMs);
}

const load = createRequire(__filename);

/** Loaded only where it is needed: beside the thread the parser would take its memory twice. */
async function parseHere(raw: Buffer): Promise<Message> {
  const { parseMessage } = load('./parse/parse-message') as typeof import('./parse/parse-message');
  return parseMessage(raw);
}

/** One mail, in a thread that ends with it. Throws GiveUp. */
export async function parseSafely(raw: Buffer): Promise<Message> {
  const thread = parserThread();
  try {
    return await thread.parse(raw);
  } finally {
    await thread.close();
  }
}

class LimitedParser implements ParserThread {
  /** Not answered; the thread is at work on the first. */
  #jobs: Job[] = [];
  /** How many of them the thread has. */
  #given = 0;
  #worker: Worker | null = null;
  #clock: NodeJS.Timeout | undefined;

  constructor(
    private readonly workerFile: string,
    private readonly timeLimitMs: number,
  ) {}

  readonly parse = (raw: Buffer): Promise<Message> =>
    new Promise((resolve, reject) => {
      this.#jobs.push({ raw, resolve, reject });
      this.#give();
      if (this.#jobs.length === 1) this.#startClock();
    });

  async close(): Promise<void> {
    clearTimeout(this.#clock);
    this.#clock = undefined;
    for (const { reject } of this.#jobs.splice(0)) reject(new TryAgain('The parser was stopped.'));
    await this.#stop();
  }

  #give(): void {
    this.#worker ??= this.#start();
    while (this.#given < Math.min(AHEAD, this.#jobs.length)) {
      this.#worker.postMessage(this.#jobs[this.#given]!.raw);
      this.#given += 1;
    }
  }

  #start(): Worker {
    this.#given = 0;
    const worker = new Worker(this.workerFile, {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    worker.unref();
    const ifMine = (then: () => void): void => {
      if (worker === this.#worker) then();
    };
    worker.on('message', (answer: ThreadAnswer) => ifMine(() => this.#answered(answer)));
    worker.on('error', (error) => ifMine(() => this.#failed(`The mail could not be parsed: ${errorText(error)}`)));
    worker.on('exit', (code) => ifMine(() => this.#failed(`The parser stopped with code ${code}.`)));
    return worker;
  }

  async #stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  /** While mails wait the process has to live. One clock for all of them, set back for each: making one costs more. */
  #startClock(): void {
    if (this.#jobs.length === 0) {
      clearTimeout(this.#clock);
      this.#clock = undefined;
      return;
    }
    if (this.#clock) {
      this.#clock.refresh();
      return;
    }
    this.#clock = setTimeout(() => {
      // One that has struck would not keep the process alive again.
      this.#clock = undefined;
      const [job] = this.#jobs;
      // This thread may have been the slow one: an answer that came meanwhile is heard first.
      setImmediate(() => {
        if (job && this.#jobs[0] === job)
          this.#failed(`The mail took more than ${this.timeLimitMs / 1000} s to parse.`);
      });
    }, this.timeLimitMs);
  }

  #answered(answer: ThreadAnswer): void {
    const job = this.#jobs.shift();
    this.#given -= 1;
    this.#give();
    this.#startClock();
    if ('giveUp' in answer) job?.reject(new GiveUp(answer.giveUp));
    else job?.resolve({ ...answer.message, attachments: answer.message.attachments.map(withBuffer) });
  }

  /** The mail at work is to blame; those behind it get a new thread. */
  #failed(why: string): void {
    const job = this.#jobs.shift();
    void this.#stop();
    job?.reject(new GiveUp(why));
    if (this.#jobs.length > 0) this.#give();
    this.#startClock();
  }
}

/** A Buffer arrives from another thread as a bare Uint8Array. */
function withBuffer(attachment: Attachment): Attachment {
  const { buffer, byteOffset, byteLength } = attachment.content;
  return { ...attachment, content: Buffer.from(buffer, byteOffset, byteLength) };
}
