// The plain pages of the studio: log-in, the list of mails and of what they share, three languages side by side.
import type { NoticeName } from '../../decide/notice';
import { NOTICE_MEANINGS } from '../../reply/notice-meanings';
import type { ListedTemplate, SharedFile } from '../../reply/workbench';
import { LANGUAGES, type Language } from '../../ticket/language';
import { type Html, html } from './html';
import { frame, type Page, sayer } from './page-frame';

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
  shared: readonly SharedFile[],
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
            html`<tr><th scope="row">${NOTICE_MEANINGS[notice][page.language]} <code>${notice}</code></th>${LANGUAGES.flatMap(
              (language) => listed.filter((one) => one.notice === notice && one.language === language).map(cell),
            )}<td><a href="/studio/${notice}" aria-label="kk · ru · en: ${notice}">kk · ru · en</a></td></tr>`,
        )}</tbody>
      </table>
      <h2>${say('shared')}</h2>
      <p class="help">${say('shared-help')}</p>
      <ul class="shared">${shared.map(
        ({ path, kind, origin }) =>
          html`<li><a href="/studio/shared/${path}">${say(kind)} <code>${path}</code></a> ${origin === 'own' && html`<span class="mark">${say('own')}</span>`}</li>`,
      )}</ul>
    </main>`,
  );
}

export interface Side {
  readonly language: Language;
  /** Path of the preview; null: the mail cannot be made. */
  readonly frame: string | null;
  /** It shows what is being written, not what is saved. */
  readonly isDraft: boolean;
}

export function sideBySidePage(page: Page, notice: NoticeName, sides: readonly Side[]): string {
  const say = sayer(page);
  return frame(
    page,
    `${notice} · ${say('side-by-side')}`,
    html`<main id="main" class="wide">
      <h1>${NOTICE_MEANINGS[notice][page.language]} <span class="mark">${notice}</span> <span class="mark">${say('side-by-side')}</span></h1>
      <div class="three">${sides.map(
        ({
          language,
          frame: shown,
          isDraft,
        }) => html`<section aria-label="${say(language)}"><h2><a href="/studio/${notice}/${language}">${say(language)}</a> ${isDraft && html`<span class="mark">${say('unsaved')}</span>`}</h2>
          ${
            shown
              ? html`<iframe sandbox src="${shown}" title="${notice}, ${say(language)}"></iframe>`
              : html`<p class="bad">${say('not-saved')}</p>`
          }</section>`,
      )}</div>
    </main>`,
  );
}
