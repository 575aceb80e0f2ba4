// A TCP relay on loopback that reads the conversation of a client and a server, and interferes at a chosen word.

import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface LineCutter {
  readonly port: number;
  /** All that the client said, over all connections. */
  readonly said: () => string;
  /**
   * Cuts the line once: before what matches `client` reaches the server, or before what matches `server` reaches the client.
   * Resolves when it is cut.
   */
  cutAt(where: { client: RegExp } | { server: RegExp }): Promise<void>;
  /** Runs `action` once, before what matches reaches the server: what another client does at the worst moment. */
  before(words: RegExp, action: () => Promise<unknown>): void;
  /** Resolves once the client has said something that matches. */
  hears(words: RegExp): Promise<void>;
  close(): Promise<void>;
}

/** Relays connections to `target` on loopback; only useful for a conversation in the clear. */
export async function lineCutter(target: number): Promise<LineCutter> {
  const sockets = new Set<Socket>();
  let said = '';
  let interlude: { words: RegExp; action: () => Promise<unknown> } | null = null;
  let heard: { words: RegExp; done: () => void } | null = null;
  let cut: { where: { client?: RegExp; server?: RegExp }; done: () => void } | null = null;

  const relay = createServer((client) => {
    const server = connect(target, '127.0.0.1');
    const end = (): void => {
      client.destroy();
      server.destroy();
    };
    const pass = (from: Socket, to: Socket, side: 'client' | 'server'): void => {
      sockets.add(from);
      let tail = '';
      from.on('data', (chunk) => {
        if (side === 'client') said += chunk.toString('latin1');
        if (heard?.words.test(said)) {
          heard.done();
          heard = null;
        }
        tail = (tail + chunk.toString('latin1')).slice(-2 * chunk.length - 100);
        if (cut?.where[side]?.test(tail)) {
          const { done } = cut;
          cut = null;
          end();
          done();
        } else if (side === 'client' && interlude?.words.test(tail)) {
          const { action } = interlude;
          interlude = null;
          from.pause();
          action().then(() => {
            to.write(chunk);
            from.resume();
          }, end);
        } else to.write(chunk);
      });
      from.on('error', end);
      from.on('close', () => {
        sockets.delete(from);
        end();
      });
    };
    pass(client, server, 'client');
    pass(server, client, 'server');
  });
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const address = relay.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    said: () => said,
    cutAt: (where) =>
      new Promise((done) => {
        cut = { where, done };
      }),
    before(words, action) {
      interlude = { words, action };
    },
    hears: (words) =>
      new Promise((done) => {
        if (words.test(said)) done();
        else heard = { words, done };
      }),
    async close() {
      for (const socket of sockets) socket.destroy();
      await once(relay.close(), 'close');
    },
  };
}
