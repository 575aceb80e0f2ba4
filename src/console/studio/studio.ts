// The template studio: an administrator changes a sentence, sees at once how the mail will arrive, and cannot break the desk.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { serveCalls } from './calls';
import { openHouse, type Studio } from './house';
import { serveLogIn } from './log-in';
import { missing, servePages } from './serve-pages';

/** `npm run build` puts script and style sheet there; the path is the same from src/ and from dist/. */
const ASSETS = path.join(__dirname, '..', '..', '..', 'dist', 'studio');
const ASSET_TYPES: Readonly<Record<string, string>> = {
  'editor.js': 'text/javascript; charset=utf-8',
  'studio.css': 'text/css; charset=utf-8',
};

/** To be mounted at /studio. */
export async function serveStudio(app: FastifyInstance, studio: Studio): Promise<void> {
  const house = openHouse(studio);
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.setNotFoundHandler((request, reply) => reply.send(missing(house.open(request, reply), reply)));
  app.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    const { name } = request.params;
    const type = ASSET_TYPES[name];
    if (!type) return missing(house.open(request, reply), reply);
    return reply
      .type(type)
      .header('x-content-type-options', 'nosniff')
      .send(readFileSync(path.join(ASSETS, name)));
  });
  serveLogIn(app, house);
  servePages(app, house);
  serveCalls(app, house);
}
