// The one HTTP server of the daemon: health, intake and the template studio hang their routes on it. Loopback unless HTTP_HOST says otherwise.
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { errorText, UserError } from '../errors';

export interface HttpServer {
  /** Without a slash at the end, e.g. `http://127.0.0.1:8025`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Larger requests are refused unless a route allows more. */
const BODY_LIMIT = 1_000_000;
/** A client that sends its request so slowly is cut off. */
const REQUEST_TIMEOUT_MS = 60_000;

/** Listens once `routes` are in place. @throws UserError when the address cannot be had; the text says what to do. */
export async function openHttpServer(
  host: string,
  port: number,
  routes: (app: FastifyInstance) => Promise<void> | void,
): Promise<HttpServer> {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: true,
    // A misspelt field is refused, not dropped; all faults are told at once; nothing is made into another type.
    ajv: { customOptions: { removeAdditional: false, allErrors: true, coerceTypes: false } },
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'There is nothing at this address.' }));
  await routes(app);
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw new UserError(
      `HTTP cannot listen on ${host}:${port}: ${errorText(error)}. Set HTTP_PORT to a free port, or 0.`,
    );
  }
  const { port: listening } = app.server.address() as AddressInfo;
  return { url: `http://${host}:${listening}`, close: () => app.close() };
}

/** Hangs routes below a prefix (`/intake`) on the server, with hooks, limits and errors of their own. */
export async function mount<O>(
  app: FastifyInstance,
  prefix: string,
  routes: (scope: FastifyInstance, options: O) => Promise<void>,
  options: O,
): Promise<void> {
  await app.register(
    (scope, _, done) => {
      routes(scope, options).then(() => done(), done);
    },
    { prefix },
  );
}
