// The pages of the studio and who may see them: everybody else is asked to log in.
import type { FastifyInstance, FastifyReply } from 'fastify';
import { noticeFile } from '../../reply/assemble';
import { NOTICE_MEANINGS } from '../../reply/notice-meanings';
import { phrasesFile } from '../../reply/phrases';
import { NOTICE_NAMES } from '../../reply/sample-notices';
import { sayInstant } from '../../reply/say-instant';
import { LANGUAGES } from '../../ticket/language';
import { editorPage } from './editor-page';
import { previewHeaders } from './guard';
import type { House, Studio } from './house';
import { versionsOf } from './own-files';
import { notFoundPage, type Page } from './page-frame';
import { listPage, sideBySidePage } from './pages';
import { keepPreview, type Session } from './sessions';
import { framed } from './trial';
import { word } from './words';

type Show = (page: Page, session: Session, params: Record<string, string>, reply: FastifyReply) => Promise<string>;

export function missing(page: Page, reply: FastifyReply): string {
  reply.code(404);
  return notFoundPage(page);
}

export function servePages(app: FastifyInstance, house: House): void {
  const pages: Readonly<Record<string, Show>> = {
    '/': noticeList(house.studio),
    '/preview/:name': previewed,
    '/:notice': sideBySide(house.studio),
    '/:notice/:language': noticeEditor(house.studio),
    '/shared/*': sharedEditor(house.studio),
  };
  for (const [url, show] of Object.entries(pages))
    app.get(url, async (request, reply) => {
      const opened = house.open(request, reply);
      if (!opened.session) return reply.redirect('/studio/login', 303);
      return show(opened, opened.session, request.params as Record<string, string>, reply);
    });
}

function noticeList({ bench }: Studio): Show {
  return async (opened) => {
    const listed = await bench.list();
    // The built-in ones are sound: a test sees to that. Checking all of them would keep the page waiting for seconds.
    const own = listed.filter(({ origin }) => origin === 'own');
    const checked = own.map(async ({ notice, language, path: file }): Promise<[string, number]> => {
      const found = await bench.check(null, notice, language);
      return [file, found.filter(({ severity }) => severity === 'error').length];
    });
    const shared = await bench.listShared();
    return listPage(opened, NOTICE_NAMES, listed, shared, new Map(await Promise.all(checked)));
  };
}

const previewed: Show = async (opened, { previews }, { name = '' }, reply) => {
  const mail = previews.get(name);
  if (mail === undefined) return missing(opened, reply);
  previewHeaders(reply);
  return mail;
};

function sideBySide({ bench }: Studio): Show {
  return async (opened, session, params, reply) => {
    const notice = NOTICE_NAMES.find((name) => name === params.notice);
    if (!notice) return missing(opened, reply);
    const sides = LANGUAGES.map(async (language) => {
      const file = noticeFile(notice, language);
      const text = session.drafts.get(file);
      const saved = await bench.open(file);
      const draft = text === undefined || text === saved?.text ? null : { path: file, text };
      const mail = await bench.render(draft, bench.sample(notice, language)).catch(() => null);
      const shown = mail && `/studio/preview/${keepPreview(session, framed(mail))}`;
      return { language, frame: shown, isDraft: draft !== null };
    });
    return sideBySidePage(opened, notice, await Promise.all(sides));
  };
}

function noticeEditor(studio: Studio): Show {
  const { bench } = studio;
  return async (opened, _session, params, reply) => {
    const notice = NOTICE_NAMES.find((name) => name === params.notice);
    const language = LANGUAGES.find((name) => name === params.language);
    if (!notice || !language) return missing(opened, reply);
    const file = await editedFile(studio, noticeFile(notice, language));
    if (!file) return missing(opened, reply);
    const variables = bench.variables(notice, opened.language);
    return editorPage(opened, {
      ...file,
      title: NOTICE_MEANINGS[notice][opened.language],
      notice,
      shownIn: [notice],
      language,
      isOfLanguage: true,
      variables,
    });
  };
}

function sharedEditor(studio: Studio): Show {
  const { bench } = studio;
  return async (opened, _session, params, reply) => {
    const shared = (await bench.listShared()).find(({ path: one }) => one === params['*']);
    const file = shared && (await editedFile(studio, shared.path));
    if (!file) return missing(opened, reply);
    const users = await bench.usersOf(shared.path);
    // The mail that shows most of what is shared comes first.
    const shownIn = [...users].sort((a, b) => Number(b === 'acknowledgement') - Number(a === 'acknowledgement'));
    const [first] = shownIn;
    const ofLanguage = LANGUAGES.find((language) => phrasesFile(language) === shared.path);
    const language = ofLanguage ?? opened.language;
    return editorPage(opened, {
      ...file,
      title: word(shared.kind === 'notice' ? 'notice' : shared.kind, opened.language),
      notice: null,
      shownIn: shownIn.length > 0 ? shownIn : NOTICE_NAMES,
      language,
      isOfLanguage: ofLanguage !== undefined,
      variables: shared.path.endsWith('.mjml') && first ? bench.variables(first, opened.language) : [],
    });
  };
}

async function editedFile({ bench, folder }: Studio, file: string) {
  const opened = await bench.open(file);
  if (!opened) return null;
  const versions = (await versionsOf(folder, file)).map(({ name, at }) => ({
    name,
    said: sayInstant(at.toISOString(), 'short', String),
  }));
  const { text, builtIn, isOwn } = opened;
  return { path: file, text, builtIn, isOwn, versions };
}
