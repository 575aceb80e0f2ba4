// What a template under work looks like on a made-up mail or on a real ticket, and what the lint says of it.
import type { Notice, NoticeName } from '../../decide/notice';
import type { TicketForTrial } from '../../record/ticket-notice';
import { compose } from '../../reply/compose';
import type { Finding } from '../../reply/finding';
import { sayFinding } from '../../reply/finding-words';
import { withLogoInside } from '../../reply/logo';
import type { RenderedMail } from '../../reply/render';
import type { Draft, Workbench } from '../../reply/workbench';
import type { Language } from '../../ticket/language';

export interface SaidFinding {
  readonly file: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly said: string;
}

/** Findings in words; the templates that cannot be used have at least one `error` among them. */
export async function findingsOf(
  bench: Workbench,
  draft: Draft,
  notice: NoticeName,
  language: Language,
  ui: Language,
): Promise<SaidFinding[]> {
  return said(await bench.check(draft, notice, language), ui);
}

export function said(found: readonly Finding[], ui: Language): SaidFinding[] {
  return found.map((one) => ({ file: one.file, line: one.line, severity: one.severity, said: sayFinding(one, ui) }));
}

/** `full`, `bare`, or a real ticket. */
export function trialNotice(
  bench: Workbench,
  name: NoticeName,
  language: Language,
  sample: 'full' | 'bare' | TicketForTrial,
): Notice {
  if (sample === 'full' || sample === 'bare') return bench.sample(name, language, sample === 'bare');
  const { ticket, requester, notice } = sample;
  const made = bench.sample(name, language);
  const own = notice?.name === name ? { ...made, to: notice.to, facts: notice.facts } : { ...made, to: requester };
  return { ...own, ticket: made.ticket === null ? null : ticket };
}

/** Stands where a mail shows a picture that it carries. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#c9d2db"/></svg>')}`;

/** The HTML for the frame: pictures by Content-ID (RFC 2392) are nowhere to be had outside of a mail. */
export function framed({ html, logo }: RenderedMail): string {
  return withLogoInside(html, logo).replace(/(["'(])cid:[^"')]+/g, `$1${PICTURE}`);
}

/** A mail program in dark mode: what the mail says for it holds always. */
export function darkened(html: string): string {
  return html.replace(/@media\s*\(\s*prefers-color-scheme:\s*dark\s*\)/g, '@media all');
}

/** The mail as it goes over the wire, to the administrator who tries it. */
export function trialMail(
  { subject, html, text, logo }: RenderedMail,
  to: { readonly name: string; readonly address: string },
  desk: { readonly name: string; readonly address: string },
  unique: string,
  date: Date,
): Promise<Buffer> {
  const [, domain = 'localhost'] = desk.address.split('@');
  return compose({
    messageId: `${unique}@${domain}`,
    from: desk,
    to: [to],
    replyTo: null,
    subject,
    html,
    text,
    inReplyTo: null,
    references: [],
    autoSubmitted: 'auto-generated',
    attachments: logo === null ? [] : [logo],
    date,
    thread: null,
  });
}
