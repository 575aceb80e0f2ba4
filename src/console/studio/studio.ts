// The template studio: an administrator changes a sentence, sees at once how the mail will arrive, and cannot break the desk.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { NOTICE_NAMES } from '../../reply/sample-notices';
import { sayInstant } from '../../reply/say-instant';
import { LANGUAGES, type Language } from '../../ticket/language';
import { serveCalls } from './calls';
import { previewHeaders } from './guard';
import { type House, openHouse, type Studio } from './house';
import { serveLogIn } from './log-in';
import { versionsOf } from './own-files';
import { editorPage, listPage, notFoundPage, type Page, sideBySidePage } from './pages';
import { keepPreview, type Session } from './sessions';
import { framed, variableNames } from './trial';

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

function missing(page: Page, reply: FastifyReply): string {
  reply.code(404);
  return notFoundPage(page);
}

function servePages(app: FastifyInstance, { studio: { bench, folder }, open }: House): void {
  /** Pages for who is logged in; everybody else is asked to. */
  const page = (
    url: string,
    show: (page: Page, session: Session, params: Record<string, string>, reply: FastifyReply) => Promise<string>,
  ) =>
    app.get(url, async (request, reply) => {
      const opened = open(request, reply);
      if (!opened.session) return reply.redirect('/studio/login', 303);
      return show(opened, opened.session, request.params as Record<string, string>, reply);
    });
  page('/', async (opened) => {
    const listed = await bench.list();
    // The built-in ones are sound: a test sees to that. Checking all of them would keep the page waiting for seconds.
    const own = listed.filter(({ origin }) => origin === 'own');
    const checked = own.map(async ({ notice, language, path: file }): Promise<[string, number]> => {
      const found = await bench.check(null, notice, language);
      return [file, found.filter(({ severity }) => severity === 'error').length];
    });
    return listPage(opened, NOTICE_NAMES, listed, new Map(await Promise.all(checked)));
  });
  page('/preview/:name', async (opened, { previews }, { name = '' }, reply) => {
    const mail = previews.get(name);
    if (mail === undefined) return missing(opened, reply);
    previewHeaders(reply);
    return mail;
  });
  page('/:notice', async (opened, session, params, reply) => {
    const notice = NOTICE_NAMES.find((name) => name === params.notice);
    if (!notice) return missing(opened, reply);
    const frames = await Promise.all(
      LANGUAGES.map(async (language): Promise<[Language, string | null]> => {
        const mail = await bench.render(null, bench.sample(notice, language)).catch(() => null);
        return [language, mail && `/studio/preview/${keepPreview(session, framed(mail))}`];
      }),
    );
    return sideBySidePage(opened, notice, new Map(frames));
  });
  page('/:notice/:language', async (opened, _session, params, reply) => {
    const listed = (await bench.list()).find(
      ({ notice, language }) => notice === params.notice && language === params.language,
    );
    if (!listed) return missing(opened, reply);
    const files = await bench.read(listed.path);
    const versions = (await versionsOf(folder, listed.path)).map(({ name, at }) => ({
      name,
      said: sayInstant(at.toISOString(), 'short', String),
    }));
    return editorPage(opened, {
      notice: listed.notice,
      language: listed.language,
      path: listed.path,
      text: files[0]?.text ?? '',
      builtIn: files.at(-1)?.text ?? '',
      isOwn: listed.origin === 'own',
      variables: variableNames(bench.sample(listed.notice, listed.language)),
      versions,
    });
  });
}
