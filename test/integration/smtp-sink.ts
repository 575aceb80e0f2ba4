// A real SMTP server on loopback that keeps what it gets and fails on command, for tests of sending.
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface SunkMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
}

/**
 * refuse-rcpt: that reply to RCPT (for `address`, or for all). refuse-mail: to MAIL FROM. refuse-data: after the whole mail.
 * hang-after-data: no answer, the connection stays. drop-after-data: no answer, the connection is cut; the mail is kept all the same.
 * drop-at-connect: cut before the greeting. close-with-421: 421 instead of the answer to DATA.
 */
export interface SinkFailure {
  readonly kind:
    | 'refuse-rcpt'
    | 'refuse-mail'
    | 'refuse-data'
    | 'hang-after-data'
    | 'drop-after-data'
    | 'drop-at-connect'
    | 'close-with-421';
  /** Reply code of a refusal; 550 when absent. */
  readonly code?: number;
  readonly address?: string;
}

export interface SmtpSink {
  readonly port: number;
  /** smtp://127.0.0.1:port, or smtps:// with TLS (self-signed: tell the client not to verify). */
  readonly url: string;
  /** What arrived whole, in order, also when the client got no answer for it. */
  readonly mails: readonly SunkMail[];
  /** The next so many transactions fail this way; `Infinity` until `heal`. */
  fail(failure: SinkFailure, times?: number): void;
  heal(): void;
  /** Resolves when at least so many mails have arrived. */
  received(count: number): Promise<void>;
  /** While paused the server answers nothing after DATA; `resume` lets all that wait go on: accepting slowly without a clock. */
  pause(): void;
  resume(): void;
  close(): Promise<void>;
}

export async function startSmtpSink(
  options: { readonly tls?: boolean; readonly user?: string; readonly password?: string } = {},
): Promise<SmtpSink> {
  const mails: SunkMail[] = [];
  const sockets = new Set<Socket>();
  const waiting: (() => void)[] = [];
  let held: (() => void)[] | null = null;
  let failure: SinkFailure | null = null;
  let left = 0;

  /** The scripted failure if it is of one of these kinds, counting it as used. */
  function take(...kinds: SinkFailure['kind'][]): SinkFailure | null {
    if (failure === null || left <= 0 || !kinds.includes(failure.kind)) return null;
    left -= 1;
    return failure;
  }
  const refusal = (code = 550) => Object.assign(new Error(`scripted refusal ${code}`), { responseCode: code });
  const socketOf = (session: { remotePort: number }) =>
    [...sockets].find((socket) => socket.remotePort === session.remotePort);

  const server = new SMTPServer({
    secure: options.tls ?? false,
    authOptional: options.user === undefined,
    disabledCommands: options.user === undefined ? ['AUTH', 'STARTTLS'] : ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onAuth: (auth, _session, done) =>
      auth.username === options.user && auth.password === options.password
        ? done(null, { user: auth.username })
        : done(refusal(535)),
    onMailFrom: (_address, _session, done) => {
      const refused = take('refuse-mail');
      done(refused === null ? null : refusal(refused.code));
    },
    onRcptTo: (address, _session, done) => {
      const wanted = failure?.kind === 'refuse-rcpt' ? failure.address : undefined;
      const refused = wanted === undefined || wanted === address.address ? take('refuse-rcpt') : null;
      done(refused === null ? null : refusal(refused.code));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const refused = take('refuse-data');
        if (refused !== null) return done(refusal(refused.code));
        if (take('close-with-421') !== null) return done(refusal(421));
        const silent = take('hang-after-data', 'drop-after-data');
        const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
        mails.push({ from, to: session.envelope.rcptTo.map((to) => to.address), raw: Buffer.concat(chunks) });
        for (const wake of waiting.splice(0)) wake();
        if (silent?.kind === 'drop-after-data') socketOf(session)?.destroy();
        if (silent !== null) return;
        const answer = () => done(null, `kept as ${mails.length}`);
        if (held === null) answer();
        else held.push(answer);
      });
    },
  });
  server.on('error', () => undefined);
  // A listener of our own in front, so that a connection can be cut at any point, TLS or not.
  const inner = server.server;
  const front = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    if (take('drop-at-connect') !== null) socket.destroy();
    else inner.emit('connection', socket);
  });
  await new Promise<void>((ready) => front.listen(0, '127.0.0.1', ready));
  const { port } = front.address() as AddressInfo;

  return {
    port,
    url: `${options.tls === true ? 'smtps' : 'smtp'}://127.0.0.1:${port}`,
    mails,
    fail(wanted, times = 1) {
      failure = wanted;
      left = times;
    },
    heal() {
      left = 0;
    },
    async received(count) {
      while (mails.length < count) await new Promise<void>((wake) => waiting.push(wake));
    },
    pause() {
      held ??= [];
    },
    resume() {
      const ready = held ?? [];
      held = null;
      for (const answer of ready) answer();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((done) => front.close(() => done()));
    },
  };
}
