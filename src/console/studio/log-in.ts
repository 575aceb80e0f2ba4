// Logging in to the studio and out of it: an administrator's password, five tries in five minutes.
import type { FastifyInstance } from 'fastify';
import { isOurs, keepSession, sessionOf } from './guard';
import type { House } from './house';
import { logInPage } from './pages';

export function serveLogIn(app: FastifyInstance, { studio, sessions, open }: House): void {
  app.get('/login', async (request, reply) => logInPage(open(request, reply), null));
  app.post('/login', async (request, reply) => {
    const page = open(request, reply);
    const { address = '', password = '' } = (request.body ?? {}) as Readonly<Record<string, string>>;
    if (!isOurs(request, null, null)) return reply.code(403).send(logInPage(page, 'log-in-failed'));
    // By caller and by address: neither one guesser with many names nor many guessers of one name get far.
    const callers = [`from ${request.ip}`, `as ${address.toLowerCase()}`];
    if (!callers.map((caller) => sessions.mayTry(caller)).every(Boolean))
      return reply.code(429).send(logInPage(page, 'too-many-tries'));
    const administrator = await studio.logIn(address.toLowerCase(), password.slice(0, 1000));
    if (!administrator) return reply.code(401).send(logInPage(page, 'log-in-failed'));
    for (const caller of callers) sessions.forgive(caller);
    keepSession(reply, sessions.open(administrator).id, !studio.loopback);
    return reply.redirect('/studio', 303);
  });
  app.post('/logout', async (request, reply) => {
    const session = sessionOf(request, sessions);
    const { csrf } = (request.body ?? {}) as Readonly<Record<string, string>>;
    if (session && isOurs(request, session, csrf)) sessions.close(session.id);
    keepSession(reply, null, !studio.loopback);
    return reply.redirect('/studio/login', 303);
  });
}
