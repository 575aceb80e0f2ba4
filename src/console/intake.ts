// The intake of the Portal's own systems (clause 8): POST /intake/tickets and /intake/callbacks, by key, once per Idempotency-Key.
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from '../desk';
import { TryAgain } from '../errors';
import { sleep } from '../mail-intake';
import { findKey, type IntakeKey, type IntakeScope } from '../record/intake-keys';
import { type OrderState, orderedTicket, orderState, type ReceivedOrder, receiveOrder } from '../record/intake-orders';
import { isOwnAddress } from '../ticket/own-address';
import { findRegistrationNumbers } from '../ticket/registration-number';
import { callbackOrder, ticketOrder } from './intake-order';
import {
  CALLBACK_ORDER,
  type CallbackBody,
  IDEMPOTENCY_KEY,
  ORDER_ANSWERS,
  ORDER_HEADERS,
  TICKET_ANSWERS,
  TICKET_ORDER,
  type TicketBody,
} from './intake-schemas';
import { refuseOtherMethods } from './other-methods';
import { answerProblem, Problem } from './problem';

export interface IntakeDesk {
  readonly desk: Pick<Desk, 'config' | 'flow'>;
  /** Tells whoever works the ledger that an order waits there. */
  readonly waits: () => void;
  readonly failed: (error: unknown) => void;
}

/** An order that takes longer is answered by 202; the ledger has it. */
const ANSWER_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 50;
/** Requests with a bad key from one address, a minute. */
const BAD_KEYS = 20;
const KEYS = new WeakMap<FastifyRequest, IntakeKey>();

/** To be mounted at /intake. */
export async function serveIntake(app: FastifyInstance, { desk, waits, failed }: IntakeDesk): Promise<void> {
  const { config, flow } = desk;
  await app.register(swagger, {
    openapi: {
      info: {
        title: 'tirkeu intake',
        version: '1',
        description: 'Requests and call-back orders of the Portal’s own systems (clause 8 of the Regulation).',
      },
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
      security: [{ key: [] }],
    },
  });
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: () => new Problem('too-many'),
  });
  const badKey = app.createRateLimit({ max: BAD_KEYS, timeWindow: '1 minute' });
  const perKey = app.rateLimit({
    max: config.INTAKE_PER_MINUTE,
    timeWindow: '1 minute',
    keyGenerator: (request) => String(KEYS.get(request)?.id),
  });
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.code === 'unavailable') failed(error);
    return answerProblem(request, reply, problem);
  });
  app.setNotFoundHandler((request, reply) => answerProblem(request, reply, new Problem('not-found')));

  const may =
    (scope: IntakeScope | null) =>
    async (request: FastifyRequest): Promise<void> => {
      const [, text = ''] = /^Bearer (\S{1,200})$/i.exec(request.headers.authorization ?? '') ?? [];
      const key = await findKey(flow.db, text, flow.now());
      if (!key) {
        const { isExceeded = false } = (await badKey(request)) as { isExceeded?: boolean };
        throw new Problem(isExceeded ? 'too-many' : 'key-missing');
      }
      if (scope !== null && !key.scopes.includes(scope)) throw new Problem('scope-missing');
      KEYS.set(request, key);
    };
  const ordered = (request: FastifyRequest) => ({
    ...keyOf(request),
    idempotencyKey: idempotencyKey(request.headers['idempotency-key']),
    desk: config.DESK_ADDRESS,
    at: flow.now(),
  });
  const register = async (order: ReceivedOrder, reply: FastifyReply): Promise<unknown> => {
    if (isOwnAddress(order.requester, flow.identity.ownAddresses)) throw new Problem('requester-not-possible');
    const known = await orderState(flow.db, order.system, order.idempotencyKey);
    if (!known) await receiveOrder(flow.db, order);
    waits();
    const state = await decided(flow.db, order);
    if (!state.requestSha256.equals(order.requestSha256)) throw new Problem('idempotency-key-reused');
    if (known) reply.header('idempotent-replayed', 'true');
    return answerOrder(reply, state, order.idempotencyKey, known ? 200 : 201);
  };

  const limits = { bodyLimit: config.INTAKE_MAX_MB * 1_000_000 };
  app.post<{ Body: TicketBody }>(
    '/tickets',
    {
      ...limits,
      onRequest: [may('tickets'), perKey],
      schema: { headers: ORDER_HEADERS, body: TICKET_ORDER, response: ORDER_ANSWERS },
    },
    (request, reply) => register(ticketOrder(request.body, ordered(request)), reply),
  );
  app.post<{ Body: CallbackBody }>(
    '/callbacks',
    {
      ...limits,
      onRequest: [may('callbacks'), perKey],
      schema: { headers: ORDER_HEADERS, body: CALLBACK_ORDER, response: ORDER_ANSWERS },
    },
    (request, reply) => register(callbackOrder(request.body, ordered(request)), reply),
  );
  app.get<{ Params: { key: string } }>(
    '/orders/:key',
    { onRequest: [may(null), perKey], schema: { response: ORDER_ANSWERS } },
    async (request, reply) => {
      const state = await orderState(flow.db, keyOf(request).system, request.params.key);
      if (!state) throw new Problem('not-found');
      return answerOrder(reply, state, request.params.key, 200);
    },
  );
  app.get<{ Params: { number: string } }>(
    '/tickets/:number',
    { onRequest: [may(null), perKey], schema: { response: TICKET_ANSWERS } },
    async (request, reply) => {
      const [number = ''] = findRegistrationNumbers(request.params.number, config.NUMBER_PREFIX);
      const ticket = await orderedTicket(flow.db, keyOf(request).system, number);
      if (!ticket) throw new Problem('not-found');
      return reply.send(ticket);
    },
  );
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  for (const url of ['/tickets', '/callbacks']) refuseOtherMethods(app, url, 'POST');
  for (const url of ['/orders/:key', '/tickets/:number', '/openapi.json']) refuseOtherMethods(app, url, 'GET');
}

function keyOf(request: FastifyRequest): { keyId: number; system: string } {
  const key = KEYS.get(request);
  if (!key) throw new Problem('key-missing');
  return { keyId: key.id, system: key.system };
}

function idempotencyKey(value: unknown): string {
  if (typeof value === 'string' && IDEMPOTENCY_KEY.test(value)) return value;
  throw new Problem('idempotency-key-missing');
}

/** Waits until the ledger has decided, for some seconds. */
async function decided(db: Desk['flow']['db'], { system, idempotencyKey }: ReceivedOrder): Promise<OrderState> {
  const limit = new AbortController();
  for (const end = performance.now() + ANSWER_WITHIN_MS; ; await sleep(LOOK_EVERY_MS, limit.signal)) {
    const state = await orderState(db, system, idempotencyKey);
    if (!state) throw new Error('the order is not on record');
    if (state.state !== 'received' || performance.now() > end) return state;
  }
}

function answerOrder(
  reply: FastifyReply,
  { ticket, reason, state }: OrderState,
  key: string,
  code: 200 | 201,
): FastifyReply {
  if (reason === 'vip-only') throw new Problem('vip-only');
  if (ticket) return reply.code(code).header('location', `/intake/tickets/${ticket.number}`).send(ticket);
  return reply.code(202).header('location', `/intake/orders/${key}`).send({ state });
}

interface FastifyProblem {
  readonly code?: string;
  readonly statusCode?: number;
  readonly message?: string;
  readonly validationContext?: string;
  readonly validation?: readonly {
    readonly instancePath: string;
    readonly message?: string;
    readonly params?: Readonly<Record<string, unknown>>;
  }[];
}

/** What fastify and the database throw, as problems; what is nobody's fault is `unavailable`. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code = '', statusCode = 500, validation, validationContext, message = '' } = error as FastifyProblem;
  if (validationContext === 'headers') return new Problem('idempotency-key-missing');
  if (validation) {
    const faults = validation.map(({ instancePath, message: fault = '', params }) => ({
      field: `${instancePath}${params?.missingProperty ? `/${params.missingProperty}` : ''}` || '/',
      fault: params?.additionalProperty ? `${fault}: ${params.additionalProperty}` : fault,
    }));
    return new Problem('invalid', faults);
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Problem('not-json');
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Problem('too-large');
  if (error instanceof TryAgain || statusCode >= 500) return new Problem('unavailable');
  return new Problem('invalid', [{ field: '/', fault: message }]);
}
