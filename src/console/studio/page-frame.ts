// What stands around every page of the studio: head, skip link, language of the interface, log-out.
import { LANGUAGES, type Language } from '../../ticket/language';
import { Html, html } from './html';
import type { Session } from './sessions';
import { type Word, word } from './words';

/** What every page knows: the language of the interface, who is logged in, the nonce of this answer's CSP. */
export interface Page {
  readonly language: Language;
  readonly session: Session | null;
  readonly nonce: string;
  /** Path of this page, for the links that change its language. */
  readonly path: string;
}

export type Say = (key: Word, values?: Readonly<Record<string, string | number>>) => string;
export const sayer =
  ({ language }: Page): Say =>
  (key, values) =>
    word(key, language, values);

export function notFoundPage(page: Page): string {
  return frame(
    page,
    word('not-found', page.language),
    html`<main id="main" class="narrow"><h1>${word('not-found', page.language)}</h1></main>`,
  );
}

/** What stands around every page. */
export function frame(page: Page, title: string, main: Html): string {
  const say = sayer(page);
  const { language, session, path, nonce } = page;
  const link = (other: Language): Html =>
    html`<a href="${path}?ui=${other}" lang="${other}"${new Html(other === language ? ' aria-current="true"' : '')}>${word(other, other)}</a> `;
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · tirkeu</title>
<link rel="stylesheet" href="/studio/assets/studio.css" nonce="${nonce}"></head>
<body>
<a class="skip" href="#main">${say('skip')}</a>
<header class="top"><a href="/studio" class="home">tirkeu · ${say('studio')}</a>
  <nav aria-label="${say('ui-language')}">${LANGUAGES.map(link)}</nav>
  ${
    session &&
    html`<form method="post" action="/studio/logout"><input type="hidden" name="csrf" value="${session.csrf}"><span>${session.administrator.name}</span> <button>${say('log-out')}</button></form>`
  }</header>
${main}
</body>
</html>`.text;
}
