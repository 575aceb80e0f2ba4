// The pages of the studio: log-in, the list of mails, the editor, three languages side by side. Plain HTML; the editor works with a small script.
import type { NoticeName } from '../../decide/notice';
import type { ListedTemplate } from '../../reply/workbench';
import { LANGUAGES, type Language } from '../../ticket/language';
import { Html, html } from './html';
import type { Session } from './sessions';
import { SCRIPT_WORDS, type Word, word } from './words';

/** What every page knows: the language of the interface, who is logged in, the nonce of this answer's CSP. */
export interface Page {
  readonly language: Language;
  readonly session: Session | null;
  readonly nonce: string;
  /** Path of this page, for the links that change its language. */
  readonly path: string;
}

type Say = (key: Word, values?: Readonly<Record<string, string | number>>) => string;
const sayer =
  ({ language }: Page): Say =>
  (key, values) =>
    word(key, language, values);

export function logInPage(page: Page, failure: 'log-in-failed' | 'too-many-tries' | null): string {
  const say = sayer(page);
  return frame(
    page,
    say('log-in'),
    html`<main id="main" class="narrow">
      <h1>${say('studio')}</h1>
      ${failure && html`<p class="bad" role="alert">${say(failure)}</p>`}
      <form method="post" action="/studio/login">
        <label>${say('address')}<input name="address" type="email" autocomplete="username" required autofocus></label>
        <label>${say('password')}<input name="password" type="password" autocomplete="current-password" required></label>
        <button class="main">${say('log-in')}</button>
      </form>
      <p class="help">${say('log-in-help')}</p>
    </main>`,
  );
}

export function listPage(
  page: Page,
  notices: readonly NoticeName[],
  listed: readonly ListedTemplate[],
  faults: ReadonlyMap<string, number>,
): string {
  const say = sayer(page);
  const cell = ({ notice, language, path, origin }: ListedTemplate): Html => {
    const count = faults.get(path) ?? 0;
    return html`<td><a href="/studio/${notice}/${language}" aria-label="${notice}, ${say(language)}: ${say(origin === 'own' ? 'own' : 'built-in')}">${say(origin === 'own' ? 'own' : 'built-in')}</a>
      ${count > 0 && html`<strong class="bad">${say('faults', { count })}</strong>`}</td>`;
  };
  return frame(
    page,
    say('notices'),
    html`<main id="main">
      <h1>${say('notices')}</h1>
      <p class="help">${say('notices-help')}</p>
      <table>
        <thead><tr><th scope="col">${say('notice')}</th>${LANGUAGES.map((language) => html`<th scope="col">${say(language)}</th>`)}<th scope="col">${say('side-by-side')}</th></tr></thead>
        <tbody>${notices.map(
          (notice) =>
            html`<tr><th scope="row">${notice}</th>${LANGUAGES.flatMap((language) =>
              listed.filter((one) => one.notice === notice && one.language === language).map(cell),
            )}<td><a href="/studio/${notice}" aria-label="kk · ru · en: ${notice}">kk · ru · en</a></td></tr>`,
        )}</tbody>
      </table>
    </main>`,
  );
}

export interface Edited {
  readonly notice: NoticeName;
  readonly language: Language;
  readonly path: string;
  readonly text: string;
  readonly builtIn: string;
  readonly isOwn: boolean;
  readonly variables: readonly string[];
  readonly versions: readonly { readonly name: string; readonly said: string }[];
}

export function editorPage(page: Page, edited: Edited): string {
  const say = sayer(page);
  const { notice, language, variables, versions } = edited;
  const words = Object.fromEntries(SCRIPT_WORDS.map((key) => [key, say(key)]));
  const data = { ...edited, csrf: page.session?.csrf ?? '', nonce: page.nonce, words };
  const tab = (name: Word, chosen = false): Html =>
    html`<button type="button" role="tab" id="tab-${name}" data-view="${name}" aria-controls="view" aria-selected="${chosen ? 'true' : 'false'}" tabindex="${chosen ? 0 : -1}">${say(name)}</button>`;
  return frame(
    page,
    `${notice} · ${say(language)}`,
    html`<main id="main" class="editor">
      <header class="bar">
        <h1>${notice} <span class="mark">${say(language)}</span> <span class="mark" id="origin">${say(edited.isOwn ? 'own' : 'built-in')}</span></h1>
        <nav aria-label="${notice}">${LANGUAGES.map((other) => html`<a href="/studio/${notice}/${other}"${new Html(other === language ? ' aria-current="page"' : '')}>${say(other)}</a> `)}
          <a href="/studio/${notice}">${say('side-by-side')}</a></nav>
        <p><button type="button" class="main" id="save">${say('save')}</button>
          <button type="button" id="send-test">${say('send-test')}</button>
          <button type="button" id="compare" aria-pressed="false">${say('compare')}</button>
          <button type="button" id="built-in">${say('back-to-built-in')}</button></p>
        <p id="status" role="status" aria-live="polite"></p>
      </header>
      <section class="write" aria-labelledby="source-label">
        <h2 id="source-label">${say('source')}</h2>
        <div id="source"></div>
        <h2>${say('findings')}</h2>
        <ul id="findings" aria-live="polite"></ul>
        <details><summary>${say('variables')}</summary><p class="help">${say('variables-help')}</p>
          <p class="chips">${variables.map((name) => html`<button type="button" class="chip" data-variable="${name}">${name}</button> `)}</p></details>
        <details><summary>${say('history')}</summary>
          ${versions.length === 0 && html`<p class="help">${say('no-history')}</p>`}
          <ul>${versions.map(({ name, said }) => html`<li>${said} <button type="button" data-version="${name}" aria-label="${say('restore')}: ${said}">${say('restore')}</button></li>`)}</ul></details>
      </section>
      <section class="see" aria-labelledby="see-label">
        <h2 id="see-label">${say('preview')}</h2>
        <p class="choose"><label>${say('sample')} <select id="sample"><option value="full">${say('sample-full')}</option><option value="bare">${say('sample-bare')}</option></select></label>
          <label>${say('real-ticket')} <input id="ticket" size="18" autocomplete="off" spellcheck="false"></label></p>
        <p class="subject"><strong>${say('subject')}:</strong> <span id="subject"></span></p>
        <div role="tablist" aria-label="${say('preview')}">${tab('desktop', true)}${tab('phone')}${tab('dark')}${tab('text')}${tab('mail')}</div>
        <div id="view" role="tabpanel" aria-labelledby="tab-desktop" tabindex="0">
          <iframe id="frame" sandbox title="${say('preview')}"></iframe>
          <pre id="plain" hidden tabindex="0"></pre>
        </div>
      </section>
      <script type="application/json" id="data" nonce="${page.nonce}">${new Html(JSON.stringify(data).replace(/</g, '\\u003c'))}</script>
      <script src="/studio/assets/editor.js" nonce="${page.nonce}" defer></script>
    </main>`,
  );
}

/** `frames`: the mail in each language, as paths of previews; null where it cannot be made. */
export function sideBySidePage(page: Page, notice: NoticeName, frames: ReadonlyMap<Language, string | null>): string {
  const say = sayer(page);
  return frame(
    page,
    `${notice} · ${say('side-by-side')}`,
    html`<main id="main" class="wide">
      <h1>${notice} <span class="mark">${say('side-by-side')}</span></h1>
      <div class="three">${LANGUAGES.map(
        (
          language,
        ) => html`<section aria-label="${say(language)}"><h2><a href="/studio/${notice}/${language}">${say(language)}</a></h2>
          ${
            frames.get(language)
              ? html`<iframe sandbox src="${frames.get(language) ?? ''}" title="${notice}, ${say(language)}"></iframe>`
              : html`<p class="bad">${say('not-saved')}</p>`
          }</section>`,
      )}</div>
    </main>`,
  );
}

export function notFoundPage(page: Page): string {
  return frame(
    page,
    word('not-found', page.language),
    html`<main id="main" class="narrow"><h1>${word('not-found', page.language)}</h1></main>`,
  );
}

function frame(page: Page, title: string, main: Html): string {
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
