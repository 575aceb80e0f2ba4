// The calls of the editor's script: findings and preview as one types, save, test mail, earlier versions.
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { errorText } from '../../errors';
import type { TicketForTrial } from '../../record/ticket-notice';
import type { RenderedMail } from '../../reply/render';
import { LANGUAGES, type Language } from '../../ticket/language';
import { isOurs } from './guard';
import type { House } from './house';
import { readVersion, removeOwn, saveOwn } from './own-files';
import { keepDraft, keepPreview, type Session } from './sessions';
import { darkened, findingsOf, framed, said, trialMail, trialNotice } from './trial';
import { MOST_TEXT, type Typed, typedOf } from './typed';
import { word } from './words';

type Answer = (typed: Typed, session: Session, ui: Language, reply: FastifyReply) => Promise<object>;

export function serveCalls(app: FastifyInstance, house: House): void {
  const answers: Readonly<Record<string, Answer>> = {
    preview: previewCall(house),
    save: saveCall(house),
    test: testCall(house),
    version: versionCall(house),
  };
  for (const [name, answer] of Object.entries(answers))
    app.post(`/api/${name}`, { bodyLimit: 2 * MOST_TEXT }, async (request, reply) => {
      const { session, language: ui } = house.open(request, reply);
      reply.type('application/json; charset=utf-8');
      if (!session) return reply.code(401).send({ findings: [], said: word('expired', ui) });
      if (!isOurs(request, session, request.headers['x-csrf']))
        return reply.code(403).send({ findings: [], said: word('expired', ui) });
      const typed = await typedOf(request.body, house.studio.bench);
      if (!typed) return reply.code(400).send({ findings: [], said: word('not-found', ui) });
      return answer(typed, session, ui, reply);
    });
}

const sampleOf = async (
  { studio }: House,
  { body, notice }: Typed,
): Promise<'full' | 'bare' | TicketForTrial | null> => {
  const sample = String(body.sample ?? 'full');
  return sample === 'full' || sample === 'bare' ? sample : studio.ticket(sample.slice(0, 60), notice);
};

function previewCall(house: House): Answer {
  const { bench } = house.studio;
  return async (typed, session, ui) => {
    const { notice, language } = typed;
    keepDraft(session, typed);
    const findings = await findingsOf(bench, typed, notice, language, ui);
    const sample = await sampleOf(house, typed);
    if (sample === null) return { findings, trouble: word('no-ticket', ui) };
    const mailIn = (shown: Language): Promise<RenderedMail> =>
      bench.render(typed, trialNotice(bench, notice, shown, sample));
    const frame = (page: string): string => `/studio/preview/${keepPreview(session, page)}`;
    try {
      const mail = await mailIn(language);
      const page = framed(mail);
      const own = frame(page);
      const { subject, text, html: source } = mail;
      const answer = { findings, subject, text, source, frame: own, dark: frame(darkened(page)) };
      if (typed.body.three !== true) return answer;
      const three = await Promise.all(
        LANGUAGES.map(async (other): Promise<readonly [Language, string | null]> => {
          if (other === language) return [other, own];
          const shown = await mailIn(other).catch(() => null);
          return [other, shown && frame(framed(shown))];
        }),
      );
      return { ...answer, three: Object.fromEntries(three) };
    } catch (error) {
      // What is wrong stands among the findings; without any, the real ticket has what the samples have not.
      return findings.length > 0 ? { findings } : { findings, trouble: errorText(error) };
    }
  };
}

function saveCall({ studio: { bench, folder, now } }: House): Answer {
  return async (typed, session, ui, reply) => {
    const { notice, language, path: file, text } = typed;
    const opened = await bench.open(file);
    if (!opened || typed.body.opened !== opened.text)
      return reply.code(409).send({ findings: [], said: word('elsewhere', ui) });
    const shown = await findingsOf(bench, typed, notice, language, ui);
    // What many mails share is tried in all of them.
    const others = typed.isShared && shown.length === 0 ? said(await bench.checkShared(typed), ui) : [];
    const findings = [...shown, ...others];
    if (findings.some(({ severity }) => severity === 'error'))
      return reply.code(422).send({ findings, said: word('not-saved', ui) });
    const kept = opened.keeps(text);
    if (kept === null) await removeOwn(folder, file, now());
    else await saveOwn(folder, file, kept, now());
    session.drafts.delete(file);
    return { findings, said: word(kept === null ? 'built-in' : 'own', ui) };
  };
}

function testCall(house: House): Answer {
  const { bench, transport, desk, now } = house.studio;
  return async (typed, { administrator }, ui, reply) => {
    const { notice, language } = typed;
    const refuse = (why: string): FastifyReply =>
      reply.code(422).send({ findings: [], said: word('not-sent', ui, { why }) });
    if (!transport) return refuse(word('no-transport', ui));
    const sample = await sampleOf(house, typed);
    if (sample === null) return refuse(word('no-ticket', ui));
    try {
      const mail = await bench.render(typed, trialNotice(bench, notice, language, sample));
      const raw = await trialMail(mail, administrator, desk, `trial.${randomBytes(12).toString('hex')}`, now());
      const sent = await transport.send({ from: desk.address, to: [administrator.address] }, raw);
      if (sent.result !== 'accepted') return refuse(sent.error);
    } catch (error) {
      return refuse(errorText(error));
    }
    return { findings: [], said: word('sent', ui, { address: administrator.address }) };
  };
}

function versionCall({ studio: { bench, folder } }: House): Answer {
  return async ({ path: file, body }, _session, ui, reply) => {
    const kept = await readVersion(folder, file, String(body.version ?? ''));
    const opened = await bench.open(file);
    if (kept === null || !opened) return reply.code(404).send({ findings: [], said: word('not-found', ui) });
    return { findings: [], text: opened.earlier(kept) };
  };
}
