// The wrong method at an address that is there: 405 and the right one in Allow (RFC 9110, 15.5.6), rather than "not found".
import type { FastifyInstance, HTTPMethods } from 'fastify';
import { Problem } from './problem';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const satisfies readonly HTTPMethods[];

/** Answers every method but `allowed` (and HEAD beside GET) at `url` with the problem `method-not-allowed`. */
export function refuseOtherMethods(app: FastifyInstance, url: string, allowed: 'GET' | 'POST'): void {
  const right: readonly HTTPMethods[] = allowed === 'GET' ? ['GET', 'HEAD'] : [allowed];
  app.route({
    method: METHODS.filter((method) => !right.includes(method)),
    url,
    schema: { hide: true },
    onRequest: async (_, reply) => {
      reply.header('allow', right.join(', '));
      throw new Problem('method-not-allowed');
    },
    // Never reached; Fastify wants one.
    handler: async () => undefined,
  });
}
