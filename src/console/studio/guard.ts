// What every answer and every call of the studio goes through: strict headers, cookies, log-in, CSRF.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '../../ticket/language';
import type { Page } from './page-frame';
import type { Session, Sessions } from './sessions';

const SESSION = 'tirkeu-studio';
const UI = 'tirkeu-ui';

/** Nothing from elsewhere, no script but ours, no frame but our previews, and nobody may frame us. */
export function strictHeaders(reply: FastifyReply, nonce: string): void {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    // CodeMirror writes style sheets of its own, with the nonce.
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  reply.headers({
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    // Not no-referrer: a form would then be sent with `Origin: null`, which says nothing.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  });
}

/** A rendered mail may style itself and show pictures that it carries; it may run, load and send nothing. */
export function previewHeaders(reply: FastifyReply): void {
  reply.headers({
    'content-security-policy':
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
}

export function sessionOf(request: FastifyRequest, sessions: Sessions): Session | null {
  return sessions.find(cookie(request, SESSION) ?? '');
}

/** `secure`: the browser sends it over HTTPS (or to this machine) only. */
export function keepSession(reply: FastifyReply, id: string | null, secure: boolean): void {
  const rest = `Path=/studio; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  reply.header('set-cookie', id === null ? `${SESSION}=; Max-Age=0; ${rest}` : `${SESSION}=${id}; ${rest}`);
}

/** The call comes from our own page: same origin as far as the browser says it, and with the session's token. */
export function isOurs(request: FastifyRequest, session: Session | null, token: unknown): boolean {
  const { origin, host } = request.headers;
  if (origin !== undefined && URL.canParse(origin) && new URL(origin).host !== host) return false;
  if (origin !== undefined && !URL.canParse(origin)) return false;
  return session === null || token === session.csrf;
}

/** The language of the interface: chosen on a page, else the administrator's, else the browser's. A choice is kept in a cookie. */
export function pageOf(request: FastifyRequest, reply: FastifyReply, session: Session | null, nonce: string): Page {
  const path = request.url.split('?', 1)[0] ?? '/studio';
  const asked = languageIn(String((request.query as Readonly<Record<string, unknown>>).ui ?? ''));
  if (asked) reply.header('set-cookie', `${UI}=${asked}; Path=/studio; Max-Age=31536000; HttpOnly; SameSite=Strict`);
  const language =
    asked ??
    languageIn(cookie(request, UI) ?? '') ??
    session?.administrator.language ??
    languageIn((request.headers['accept-language'] ?? '').slice(0, 2)) ??
    'kk';
  return { language, session, nonce, path };
}

function languageIn(text: string): Language | null {
  return LANGUAGES.find((language) => language === text) ?? null;
}

function cookie({ headers }: FastifyRequest, name: string): string | null {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
