// A notice and its template make the subject, HTML and plain text of a mail. Depends on nothing else: the same input, the same mail.
import type { Notice, NoticeName } from '../decide/notice';
import { TAGS } from '../decide/tags';
import { oneLine } from './headers';
import type { Logo } from './logo';
import { plainFacts } from './plain';
import type { CompiledTemplate, Scope, Templates } from './templates';

/** A small picture inside the text: its Content-ID, the file that it shows, its size in pixels. */
export interface InlinePicture {
  readonly sha256: string;
  readonly cid: string;
  readonly filename: string;
  readonly width: number;
  readonly height: number;
}

export interface RenderExtra {
  /** Where the answer to this mail goes, with its token; the buttons of operators point there too. */
  readonly replyTo: string;
  /** The desk's public address. */
  readonly desk: string;
  /** For info-request and info-reminder: how long the requester has, and until when (ISO 8601), if that is already known. */
  readonly info?: { readonly hours: number; readonly working: boolean; readonly dueAt: string | null };
  /** Address with a `close` token: replies offer the requester a link that says the matter is settled. */
  readonly closeTo?: string | null;
  /** Pictures that go along inline. */
  readonly thumbnails?: readonly InlinePicture[];
}

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** The brand's logo, when the HTML shows it; it must go along. */
  readonly logo: Logo | null;
}

/**
 * When the administrator's own template fails on these facts, the built-in one is taken.
 * @throws Error when that lacks a variable or phrase too: such a mail must wait for a person, not go out with a hole in it.
 */
export async function render(notice: Notice, extra: RenderExtra, templates: Templates): Promise<RenderedMail> {
  const scope = scopeOf(notice, extra);
  try {
    return renderWith(await templates.get(notice.name, notice.language), scope);
  } catch (failure) {
    const other = await templates.instead(notice.name, notice.language, failure);
    if (other === null) throw failure;
    return renderWith(other, scope);
  }
}

/** One template and one scope make a mail. */
export function renderWith(template: CompiledTemplate, scope: Scope): RenderedMail {
  // Mail programs show it beside the subject: what happened and what to do, not our letterhead.
  const preheader = oneLine(template.preheader(scope));
  const html = template.html({ ...scope, preheader });
  const logo = template.logo !== null && html.includes(`cid:${template.logo.cid}`) ? template.logo : null;
  return { subject: oneLine(template.subject(scope)), text: template.text(scope), html, logo };
}

/** The facts of the notice by their own names, and beside them what every notice has. */
export function scopeOf(notice: Notice, extra: RenderExtra): Scope {
  const facts = plainFacts({
    ...notice.facts,
    language: notice.language,
    to: { name: greetable(notice.to.name), address: notice.to.address },
    ticket: notice.ticket,
    desk: extra.desk,
    replyTo: extra.replyTo,
    audience: audienceOf(notice.name),
    info: extra.info ?? { hours: 8, working: false, dueAt: null },
    closeTo: extra.closeTo ?? null,
    thumbnails: extra.thumbnails ?? [],
  });
  return { ...facts, tags: TAG_NAMES, preheader: '' };
}

const TAG_NAMES: readonly string[] = TAGS.map((tag) => tag.name);

/** Requesters are told of QA@mitwork.net (clause 16) and of the hours; staff, quality control and experts are not. */
export function audienceOf(name: NoticeName): 'requester' | 'staff' | 'quality' | 'expert' {
  if (name === 'third-party-request') return 'expert';
  if (name === 'qa-conduct') return 'quality';
  return /^(operator|superior|admin)-/.test(name) ? 'staff' : 'requester';
}

/** A display name is whatever its sender chose: one that carries an address or a link is not read out in our letters. */
function greetable(name: string): string {
  return /[@/\\]|www\.|\.(?:com|net|org|info|kz|ru)\b/i.test(name) ? '' : name.trim();
}
