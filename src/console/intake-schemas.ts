// What the Portal's systems may send and what they get, as JSON schema: it validates the requests and is the OpenAPI document.

const REQUESTER = {
  type: 'object',
  required: ['email'],
  additionalProperties: false,
  properties: {
    email: { type: 'string', format: 'email', maxLength: 254, description: 'Answers go there.' },
    name: { type: 'string', maxLength: 200 },
    organisation: { type: 'string', maxLength: 300 },
    bin: { type: 'string', pattern: '^\\d{12}$', description: 'BIN or IIN (clause 11).' },
    phone: { type: 'string', maxLength: 40 },
    login: { type: 'string', maxLength: 100, description: 'User name on the Portal.' },
  },
} as const;

const LANGUAGE = {
  type: 'string',
  enum: ['kk', 'ru', 'en'],
  description: 'Chosen by the requester; left out: told from the text.',
} as const;
const SUBJECT = { type: 'string', minLength: 1, maxLength: 300 } as const;
const TEXT = { type: 'string', minLength: 1, maxLength: 100_000 } as const;

export const IDEMPOTENCY_KEY = /^[\w.-]{8,128}$/;
export const ORDER_HEADERS = {
  type: 'object',
  required: ['idempotency-key'],
  properties: {
    'idempotency-key': {
      type: 'string',
      pattern: IDEMPOTENCY_KEY.source,
      description: 'One of its own for each request, for example a UUID; the same when a request is sent again.',
    },
  },
} as const;

export const TICKET_ORDER = {
  type: 'object',
  required: ['requester', 'subject', 'text'],
  additionalProperties: false,
  properties: {
    channel: {
      type: 'string',
      enum: ['assistant', 'incident'],
      default: 'assistant',
      description: 'incident: the Portal’s incident system, for VIP only (clause 8).',
    },
    requester: REQUESTER,
    subject: SUBJECT,
    text: TEXT,
    language: LANGUAGE,
    attachments: {
      type: 'array',
      maxItems: 20,
      items: {
        type: 'object',
        required: ['filename', 'content'],
        additionalProperties: false,
        properties: {
          filename: { type: 'string', minLength: 1, maxLength: 200 },
          type: { type: 'string', pattern: '^[a-z]+/[a-zA-Z0-9.+-]{1,100}$', default: 'application/octet-stream' },
          content: { type: 'string', pattern: '^[A-Za-z0-9+/\\r\\n]*={0,2}[\\r\\n]*$', description: 'Base64.' },
        },
      },
    },
  },
} as const;

export const CALLBACK_ORDER = {
  type: 'object',
  required: ['requester', 'phone', 'subject'],
  additionalProperties: false,
  properties: {
    requester: REQUESTER,
    phone: { type: 'string', pattern: '^\\+?[0-9 ()-]{5,30}$', description: 'Where to call.' },
    callTime: { type: 'string', maxLength: 100, description: 'When a call suits, in words.' },
    subject: SUBJECT,
    text: TEXT,
    language: LANGUAGE,
  },
} as const;

const TICKET = {
  type: 'object',
  properties: {
    number: { type: 'string', description: 'Registration number (clause 13).' },
    status: { type: 'string' },
    closeReason: { type: ['string', 'null'] },
    language: LANGUAGE,
    level: { type: 'string', enum: ['basic', 'vip'] },
    createdAt: { type: 'string', format: 'date-time' },
    updatedAt: { type: 'string', format: 'date-time' },
  },
} as const;

const PENDING = {
  type: 'object',
  description: 'On record, not yet decided; ask again at Location.',
  properties: { state: { type: 'string', enum: ['received', 'quarantined'] } },
} as const;

const PROBLEM = {
  type: 'object',
  description: 'RFC 9457; title and detail in the language of Accept-Language (kk, ru, en).',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, fault: { type: 'string' } } },
    },
  },
} as const;

const PROBLEM_ANSWER = { content: { 'application/problem+json': { schema: PROBLEM } } } as const;

export const ORDER_ANSWERS = { 200: TICKET, 201: TICKET, 202: PENDING, '4xx': PROBLEM_ANSWER, '5xx': PROBLEM_ANSWER };
export const TICKET_ANSWERS = { 200: TICKET, '4xx': PROBLEM_ANSWER };

/** The bodies, once they are valid. */
export interface RequesterBody {
  readonly email: string;
  readonly name?: string;
  readonly organisation?: string;
  readonly bin?: string;
  readonly phone?: string;
  readonly login?: string;
}

export interface TicketBody {
  readonly channel: 'assistant' | 'incident';
  readonly requester: RequesterBody;
  readonly subject: string;
  readonly text: string;
  readonly language?: 'kk' | 'ru' | 'en';
  readonly attachments?: readonly { readonly filename: string; readonly type: string; readonly content: string }[];
}

export interface CallbackBody {
  readonly requester: RequesterBody;
  readonly phone: string;
  readonly callTime?: string;
  readonly subject: string;
  readonly text?: string;
  readonly language?: 'kk' | 'ru' | 'en';
}
