// tirkeu health: is the daemon on this machine alive? Exit code 0 or 1, for Docker and systemd.
import { get } from 'node:http';
import type { Command } from 'commander';
import { loadConfig } from '../config';
import { UserError } from '../errors';
import { printLine } from './print';

export function addHealth(program: Command): void {
  program
    .command('health')
    .description('ask the running daemon how it is; exit code 0 when well')
    .addHelpText('after', '\nExample:\n  tirkeu health || systemctl restart tirkeu')
    .action(async () => {
      const { HTTP_HOST, HTTP_PORT } = loadConfig();
      if (HTTP_PORT === 0)
        throw new UserError('HTTP_PORT is 0: the daemon answers nobody. Set HTTP_PORT to ask for its health.');
      const url = `http://${HTTP_HOST === '0.0.0.0' ? '127.0.0.1' : HTTP_HOST}:${HTTP_PORT}/health`;
      const { status, body } = await ask(url);
      printLine(body.trim());
      if (status !== 200) throw new UserError(`The daemon is not well (${status}).`);
    });
}

function ask(url: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = get(url, { timeout: 5_000 }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    request.on('timeout', () => request.destroy(new Error('no answer within 5 s')));
    request.on('error', (error) => reject(new UserError(`No daemon answers at ${url}: ${error.message}`)));
  });
}
