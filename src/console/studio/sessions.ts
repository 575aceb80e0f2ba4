// Who is logged in to the studio: in memory, so that a restart logs out; and who fails to, so that guessing takes years.
import { randomBytes } from 'node:crypto';
import type { Language } from '../../ticket/language';

export interface Administrator {
  readonly address: string;
  readonly name: string;
  readonly language: Language;
}

export interface Session {
  readonly id: string;
  readonly administrator: Administrator;
  /** Every form and every call of the page must bring it along. */
  readonly csrf: string;
  /** Rendered mails by a name that nobody can guess, the latest ones. */
  readonly previews: Map<string, string>;
  /** Texts that are being written and not saved, by file: the pages side by side show them. */
  readonly drafts: Map<string, string>;
  lastSeen: number;
}

const IDLE_MS = 2 * 3_600_000;
const MOST_SESSIONS = 100;
const MOST_PREVIEWS = 24;
const MOST_DRAFTS = 12;
const TRIES = 5;
const TRIES_WITHIN_MS = 5 * 60_000;

export interface Sessions {
  open(administrator: Administrator): Session;
  find(id: string): Session | null;
  close(id: string): void;
  /** False when this caller has failed too often; counts a try. */
  mayTry(caller: string): boolean;
  /** It was the right password: earlier failures are forgotten. */
  forgive(caller: string): void;
}

export function openSessions(now: () => Date): Sessions {
  const sessions = new Map<string, Session>();
  const tries = new Map<string, number[]>();
  const secret = (): string => randomBytes(24).toString('base64url');
  return {
    open(administrator) {
      if (sessions.size >= MOST_SESSIONS) sessions.delete(sessions.keys().next().value ?? '');
      const session = {
        id: secret(),
        csrf: secret(),
        administrator,
        previews: new Map(),
        drafts: new Map(),
        lastSeen: now().getTime(),
      };
      sessions.set(session.id, session);
      return session;
    },
    find(id) {
      const session = sessions.get(id);
      if (!session) return null;
      if (now().getTime() - session.lastSeen > IDLE_MS) {
        sessions.delete(id);
        return null;
      }
      session.lastSeen = now().getTime();
      return session;
    },
    close: (id) => void sessions.delete(id),
    mayTry(caller) {
      const since = now().getTime() - TRIES_WITHIN_MS;
      const recent = (tries.get(caller) ?? []).filter((at) => at > since);
      if (tries.size > 10_000) tries.clear();
      tries.set(caller, [...recent, now().getTime()]);
      return recent.length < TRIES;
    },
    forgive: (caller) => void tries.delete(caller),
  };
}

/** Keeps a rendered mail for the frame that shows it. Returns its name. */
export function keepPreview({ previews }: Session, mail: string): string {
  const name = randomBytes(16).toString('hex');
  previews.set(name, mail);
  if (previews.size > MOST_PREVIEWS) previews.delete(previews.keys().next().value ?? '');
  return name;
}

export function keepDraft({ drafts }: Session, { path, text }: { readonly path: string; readonly text: string }): void {
  drafts.delete(path);
  drafts.set(path, text);
  if (drafts.size > MOST_DRAFTS) drafts.delete(drafts.keys().next().value ?? '');
}
