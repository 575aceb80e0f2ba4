// What the studio's routes share: what it is given from outside, who is logged in, and how an answer is opened.
import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { NoticeName } from '../../decide/notice';
import type { TicketForTrial } from '../../record/ticket-notice';
import type { Transport } from '../../reply/transport';
import type { Workbench } from '../../reply/workbench';
import { pageOf, sessionOf, strictHeaders } from './guard';
import type { Page } from './page-frame';
import { type Administrator, openSessions, type Sessions } from './sessions';

export interface Studio {
  readonly bench: Workbench;
  /** Where the administrator's own templates lie; made when the first one is saved. */
  readonly folder: string;
  /** Null: address or password is wrong. */
  readonly logIn: (address: string, password: string) => Promise<Administrator | null>;
  /** Null: no such ticket, or no database here. `number` as a person typed it. */
  readonly ticket: (number: string, notice: NoticeName) => Promise<TicketForTrial | null>;
  /** Null: there is nothing to send test mails with. */
  readonly transport: Transport | null;
  readonly desk: { readonly name: string; readonly address: string };
  readonly now: () => Date;
  /** The server is reached from this machine only. */
  readonly loopback: boolean;
}

/** Everything a route needs. */
export interface House {
  readonly studio: Studio;
  readonly sessions: Sessions;
  /** Puts the strict headers on the answer and tells whom it is for. */
  readonly open: (request: FastifyRequest, reply: FastifyReply) => Page;
}

export function openHouse(studio: Studio): House {
  const sessions = openSessions(studio.now);
  return {
    studio,
    sessions,
    open(request, reply) {
      const nonce = randomBytes(16).toString('base64');
      strictHeaders(reply, nonce);
      reply.type('text/html; charset=utf-8');
      return pageOf(request, reply, sessionOf(request, sessions), nonce);
    },
  };
}
