// The calls of the editor's script: findings and preview as one types, save, test mail, earlier versions.
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { NoticeName } from '../../decide/notice';
import { errorText } from '../../errors';
import type { TicketForTrial } from '../../record/ticket-notice';
import type { Workbench } from '../../reply/workbench';
import type { Language } from '../../ticket/language';
import { isOurs } from './guard';
import type { House } from './house';
import { readVersion, removeOwn, saveOwn } from './own-files';
import { keepPreview, type Session } from './sessions';
import { darkened, findingsOf, framed, trialMail, trialNotice } from './trial';
import { word } from './words';

/** A template is a few kilobytes. */
const MOST_TEXT = 200_000;

interface Typed {
  readonly notice: NoticeName;
  readonly language: Language;
  readonly path: string;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export function serveCalls(app: FastifyInstance, { studio, open }: House): void {
  const { bench, folder, now } = studio;
  /** Calls of the editor's script: JSON, with the session and its token. */
  const call = (
    url: string,
    answer: (typed: Typed, session: Session, ui: Language, reply: FastifyReply) => Promise<object>,
  ) =>
    app.post(`/api/${url}`, { bodyLimit: 2 * MOST_TEXT }, async (request, reply) => {
      const { session, language: ui } = open(request, reply);
      reply.type('application/json; charset=utf-8');
      if (!session) return reply.code(401).send({ findings: [], said: word('expired', ui) });
      if (!isOurs(request, session, request.headers['x-csrf']))
        return reply.code(403).send({ findings: [], said: word('expired', ui) });
      const typed = await typedOf(request.body, bench);
      if (!typed) return reply.code(400).send({ findings: [], said: word('not-found', ui) });
      return answer(typed, session, ui, reply);
    });
  const sampleOf = async ({ body, notice }: Typed): Promise<'full' | 'bare' | TicketForTrial | null> => {
    const sample = String(body.sample ?? 'full');
    return sample === 'full' || sample === 'bare' ? sample : studio.ticket(sample.slice(0, 60), notice);
  };
  call('preview', async (typed, session, ui) => {
    const { notice, language } = typed;
    const findings = await findingsOf(bench, typed, notice, language, ui);
    const sample = await sampleOf(typed);
    if (sample === null) return { findings, trouble: word('no-ticket', ui) };
    try {
      const mail = await bench.render(typed, trialNotice(bench, notice, language, sample));
      const page = framed(mail);
      const frame = (html: string): string => `/studio/preview/${keepPreview(session, html)}`;
      return {
        findings,
        subject: mail.subject,
        text: mail.text,
        source: mail.html,
        frame: frame(page),
        dark: frame(darkened(page)),
      };
    } catch (error) {
      // What is wrong stands among the findings; without any, the real ticket has what the samples have not.
      return findings.length > 0 ? { findings } : { findings, trouble: errorText(error) };
    }
  });
  call('save', async (typed, _session, ui, reply) => {
    const { notice, language, path: file, text } = typed;
    const [inForce, ...others] = await bench.read(file);
    if (typed.body.opened !== inForce?.text) return reply.code(409).send({ findings: [], said: word('elsewhere', ui) });
    const findings = await findingsOf(bench, typed, notice, language, ui);
    if (findings.some(({ severity }) => severity === 'error'))
      return reply.code(422).send({ findings, said: word('not-saved', ui) });
    const builtIn = others.at(-1) ?? inForce;
    const isOwn = text !== builtIn?.text;
    if (isOwn) await saveOwn(folder, file, text, now());
    else await removeOwn(folder, file, now());
    return { findings, said: word(isOwn ? 'own' : 'built-in', ui) };
  });
  call('test', async (typed, session, ui, reply) => {
    const { notice, language } = typed;
    const { administrator } = session;
    const refuse = (why: string): FastifyReply =>
      reply.code(422).send({ findings: [], said: word('not-sent', ui, { why }) });
    if (!studio.transport) return refuse(word('no-transport', ui));
    const sample = await sampleOf(typed);
    if (sample === null) return refuse(word('no-ticket', ui));
    try {
      const mail = await bench.render(typed, trialNotice(bench, notice, language, sample));
      const raw = await trialMail(mail, administrator, studio.desk, `trial.${randomBytes(12).toString('hex')}`, now());
      const sent = await studio.transport.send({ from: studio.desk.address, to: [administrator.address] }, raw);
      if (sent.result !== 'accepted') return refuse(sent.error);
    } catch (error) {
      return refuse(errorText(error));
    }
    return { findings: [], said: word('sent', ui, { address: administrator.address }) };
  });
  call('version', async ({ path: file, body }, _session, ui, reply) => {
    const text = await readVersion(folder, file, String(body.version ?? ''));
    if (text === null) return reply.code(404).send({ findings: [], said: word('not-found', ui) });
    return { findings: [], text };
  });
}

/** Null: not what our script sends. */
async function typedOf(body: unknown, bench: Workbench): Promise<Typed | null> {
  if (typeof body !== 'object' || body === null) return null;
  const { notice, language, text } = body as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string' || text.length > MOST_TEXT) return null;
  const listed = (await bench.list()).find((one) => one.notice === notice && one.language === language);
  return listed
    ? { notice: listed.notice, language: listed.language, path: listed.path, text, body: body as Typed['body'] }
    : null;
}
