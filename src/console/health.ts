// GET /health: is the desk alive? For Docker, systemd and load balancers; says nothing that a stranger may not know.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Desk } from '../desk';
import { deskHealth } from '../record/desk-health';

export interface HealthServer {
  readonly url: string;
  close(): Promise<void>;
}

/** 200 while the database answers and, for the daemon that runs the desk, mailboxes are swept; 503 otherwise. */
export async function serveHealth(
  desk: Desk,
  running: { readonly leader: boolean },
  host: string,
  port: number,
): Promise<HealthServer> {
  const staleMs = Math.max(desk.config.SWEEP_SECONDS * 3, 120) * 1000;
  const server = createServer((request, response) => {
    void answer().then(({ status, body }) => {
      response.writeHead(request.url === '/health' ? status : 404, { 'content-type': 'application/json' });
      response.end(request.url === '/health' ? `${JSON.stringify(body)}\n` : '');
    });
  });
  async function answer(): Promise<{ status: number; body: Record<string, unknown> }> {
    try {
      const health = await deskHealth(desk.store.db);
      const swept = health.oldestSweep;
      const stale = running.leader && swept !== null && desk.flow.now().getTime() - swept.getTime() > staleMs;
      const status = stale ? 'mailbox-not-swept' : running.leader ? 'running' : 'standing-by';
      return {
        status: stale ? 503 : 200,
        body: {
          status,
          waiting: health.waiting,
          quarantined: health.quarantined,
          unsent: health.unsent,
          failed: health.failed,
        },
      };
    } catch {
      return { status: 503, body: { status: 'database-away' } };
    }
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/health`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
