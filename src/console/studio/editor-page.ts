// The page on which one template file is changed: a notice in a language, or what many mails share. It works with the script of browser/.
import type { NoticeName } from '../../decide/notice';
import { NOTICE_MEANINGS } from '../../reply/notice-meanings';
import type { Variable } from '../../reply/variables';
import { LANGUAGES, type Language } from '../../ticket/language';
import { Html, html } from './html';
import { frame, type Page, type Say, sayer } from './page-frame';
import { SCRIPT_WORDS, type Word } from './words';

export interface Edited {
  readonly path: string;
  /** What stands above the page: what the mail is, or what kind of file. */
  readonly title: string;
  /** Null: a shared file, shown in the mail that is chosen. */
  readonly notice: NoticeName | null;
  /** The mails in which it shows; the first one is shown first. */
  readonly shownIn: readonly NoticeName[];
  readonly language: Language;
  /** The language cannot be chosen: the file is of that one. */
  readonly isOfLanguage: boolean;
  readonly text: string;
  readonly builtIn: string;
  readonly isOwn: boolean;
  /** What the mail may print, with what it means in the language of the page. */
  readonly variables: readonly Variable[];
  readonly versions: readonly { readonly name: string; readonly said: string }[];
}

export function editorPage(page: Page, edited: Edited): string {
  const say = sayer(page);
  const { path, title, notice, text, builtIn, variables } = edited;
  const words = Object.fromEntries(SCRIPT_WORDS.map((key) => [key, say(key)]));
  const values = variables.map(({ path: name, meaning }) => ({ label: name, detail: meaning }));
  const data = { path, text, builtIn, variables: values, csrf: page.session?.csrf ?? '', nonce: page.nonce, words };
  return frame(
    page,
    `${title} · ${notice === null ? path : say(edited.language)}`,
    html`<main id="main" class="editor">
      <header class="bar">
        <h1>${title} <span class="mark">${notice ?? path}</span> ${notice !== null && html`<span class="mark">${say(edited.language)}</span>`} <span class="mark" id="origin">${say(edited.isOwn ? 'own' : 'built-in')}</span></h1>
        ${notice !== null && languages(notice, edited.language, say)}
        <p><button type="button" class="main" id="save">${say('save')}</button>
          <button type="button" id="send-test">${say('send-test')}</button>
          <button type="button" id="compare" aria-pressed="false">${say('compare')}</button>
          <button type="button" id="built-in">${say('back-to-built-in')}</button></p>
        <p id="status" role="status" aria-live="polite"></p>
      </header>
      ${writing(edited, say)}
      ${seeing(edited, page.language, say)}
      <script type="application/json" id="data" nonce="${page.nonce}">${new Html(JSON.stringify(data).replace(/</g, '\\u003c'))}</script>
      <script src="/studio/assets/editor.js" nonce="${page.nonce}" defer></script>
    </main>`,
  );
}

function languages(notice: NoticeName, language: Language, say: Say): Html {
  return html`<nav aria-label="${notice}">${LANGUAGES.map((other) => html`<a href="/studio/${notice}/${other}"${new Html(other === language ? ' aria-current="page"' : '')}>${say(other)}</a> `)}
    <a href="/studio/${notice}">${say('side-by-side')}</a></nav>`;
}

function writing({ variables, versions }: Edited, say: Say): Html {
  return html`<section class="write" aria-labelledby="source-label">
    <h2 id="source-label">${say('source')}</h2>
    <div id="source"></div>
    <h2>${say('findings')}</h2>
    <ul id="findings" aria-live="polite"></ul>
    ${
      variables.length > 0 &&
      html`<details><summary>${say('variables')}</summary><p class="help">${say('variables-help')}</p>
      <ul class="chips">${variables.map(({ path, meaning }) => html`<li><button type="button" class="chip" data-variable="${path}">${path}</button> ${meaning}</li>`)}</ul></details>`
    }
    <details><summary>${say('history')}</summary>
      ${versions.length === 0 && html`<p class="help">${say('no-history')}</p>`}
      <ul>${versions.map(({ name, said }) => html`<li>${said} <button type="button" data-version="${name}" aria-label="${say('restore')}: ${said}">${say('restore')}</button></li>`)}</ul></details>
  </section>`;
}

function seeing({ notice, shownIn, language, isOfLanguage }: Edited, ui: Language, say: Say): Html {
  const tab = (name: Word, chosen = false): Html =>
    html`<button type="button" role="tab" id="tab-${name}" data-view="${name}" aria-controls="view" aria-selected="${chosen ? 'true' : 'false'}" tabindex="${chosen ? 0 : -1}">${say(name)}</button>`;
  const option = (value: string, said: string, chosen: boolean): Html =>
    html`<option value="${value}"${new Html(chosen ? ' selected' : '')}>${said}</option>`;
  const fixed = (id: string, value: string): Html => html`<input type="hidden" id="${id}" value="${value}">`;
  return html`<section class="see" aria-labelledby="see-label">
    <h2 id="see-label">${say('preview')}</h2>
    <p class="choose">${
      notice !== null
        ? fixed('notice', notice)
        : html`<label>${say('shown-in')} <select id="notice">${shownIn.map((name, at) => option(name, NOTICE_MEANINGS[name][ui], at === 0))}</select></label>`
    }
      ${
        isOfLanguage
          ? fixed('language', language)
          : html`<label>${say('mail-language')} <select id="language">${LANGUAGES.map((other) => option(other, say(other), other === language))}</select></label>`
      }
      <label>${say('sample')} <select id="sample">${option('full', say('sample-full'), true)}${option('bare', say('sample-bare'), false)}</select></label>
      <label>${say('real-ticket')} <input id="ticket" size="18" autocomplete="off" spellcheck="false"></label></p>
    <p class="subject"><strong>${say('subject')}:</strong> <span id="subject"></span></p>
    <div role="tablist" aria-label="${say('preview')}">${tab('desktop', true)}${tab('phone')}${tab('dark')}${tab('three')}${tab('text')}${tab('mail')}</div>
    <div id="view" role="tabpanel" aria-labelledby="tab-desktop" tabindex="0">
      <iframe id="frame" sandbox title="${say('preview')}"></iframe>
      <div id="three" class="three" hidden></div>
      <pre id="plain" hidden tabindex="0"></pre>
    </div>
  </section>`;
}
