// GET /health: is the desk alive? For Docker, systemd and load balancers; says nothing that a stranger may not know.
import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk';
import { deskHealth } from '../record/desk-health';

interface Health {
  /** 200 or 503. */
  readonly code: number;
  readonly body: Readonly<Record<string, string | number>>;
}

/** 200 while the database answers and, for the daemon that runs the desk, mailboxes are swept; 503 otherwise. */
export function serveHealth(app: FastifyInstance, desk: Desk, isLeader: () => boolean): void {
  app.get('/health', async (_request, reply) => {
    const { code, body } = await healthOf(desk, isLeader());
    return reply.code(code).send(body);
  });
}

async function healthOf(desk: Desk, leader: boolean): Promise<Health> {
  const staleMs = Math.max(desk.config.SWEEP_SECONDS * 3, 120) * 1000;
  try {
    const { oldestSweep, waiting, quarantined, unsent, failed } = await deskHealth(desk.store.db);
    const stale = leader && oldestSweep !== null && desk.flow.now().getTime() - oldestSweep.getTime() > staleMs;
    const status = stale ? 'mailbox-not-swept' : leader ? 'running' : 'standing-by';
    return { code: stale ? 503 : 200, body: { status, waiting, quarantined, unsent, failed } };
  } catch {
    return { code: 503, body: { status: 'database-away' } };
  }
}
