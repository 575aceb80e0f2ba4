// The script of the editor page: what is typed is checked and shown at once, saved on demand. Talks to the studio's own calls only.
import { type Answer, call } from './call';
import { data, element, say, status } from './page-data';
import { openPreview } from './preview';
import { listFindings, openSource } from './source';

let saved = data.text;
let timer = 0;
let asked = 0;

const source = openSource(changed, () => void save());
const preview = openPreview(() => {
  if (preview.wantsThree()) void look();
});

const chosen = (id: string): string => element<HTMLInputElement | HTMLSelectElement>(id).value.trim();

/** What is typed now, with the mail and the sample chosen. */
function draft(): Record<string, unknown> {
  const sample = chosen('ticket') === '' ? chosen('sample') : chosen('ticket');
  return {
    path: data.path,
    notice: chosen('notice'),
    language: chosen('language'),
    text: source.text(),
    sample,
    three: preview.wantsThree(),
  };
}

function changed(): void {
  status(source.text() === saved ? '' : say('changed'));
  clearTimeout(timer);
  timer = window.setTimeout(() => void look(), 350);
}

function showFindings({ findings }: Answer): void {
  listFindings(findings);
  source.mark(findings);
}

async function look(): Promise<void> {
  asked += 1;
  const mine = asked;
  const { ok, answer } = await call('preview', draft());
  // A later keystroke has asked again: its answer counts.
  if (mine !== asked) return;
  if (!ok) return status(answer.said ?? answer.trouble ?? '', true);
  showFindings(answer);
  if (answer.trouble) status(answer.trouble, true);
  if (answer.frame !== undefined) preview.show(answer);
}

async function save(): Promise<void> {
  const now = source.text();
  status(say('checking'));
  // What a look of a moment ago finds would take the place of what saving finds, which is more: other mails are tried too.
  clearTimeout(timer);
  asked += 1;
  const { ok, answer } = await call('save', { ...draft(), opened: saved });
  if (!ok) {
    if (answer.findings.length > 0) showFindings(answer);
    return status(answer.said ?? say('not-saved'), true);
  }
  saved = now;
  element('origin').textContent = answer.said ?? '';
  status(say('saved'));
  void look();
}

async function sendTest(): Promise<void> {
  const { ok, answer } = await call('test', draft());
  if (answer.findings.length > 0) showFindings(answer);
  status(answer.said ?? '', !ok);
}

async function restore(version: string): Promise<void> {
  const { ok, answer } = await call('version', { ...draft(), version });
  if (!ok || answer.text === undefined) return status(answer.said ?? '', true);
  source.replaceAll(answer.text);
  status(say('restored'));
}

function toggleComparison(): void {
  const on = element('compare').getAttribute('aria-pressed') !== 'true';
  element('compare').setAttribute('aria-pressed', String(on));
  source.compare(on);
}

const onClick = (id: string, act: () => void): void => element(id).addEventListener('click', act);
onClick('save', () => void save());
onClick('send-test', () => void sendTest());
onClick('built-in', () => source.replaceAll(data.builtIn));
onClick('compare', toggleComparison);
for (const button of document.querySelectorAll<HTMLElement>('[data-variable]'))
  button.addEventListener('click', () => source.insert(`{{ ${button.dataset.variable ?? ''} }}`));
for (const button of document.querySelectorAll<HTMLElement>('[data-version]'))
  button.addEventListener('click', () => void restore(button.dataset.version ?? ''));
for (const id of ['sample', 'ticket', 'notice', 'language']) element(id).addEventListener('change', () => void look());
window.addEventListener('beforeunload', (event) => {
  if (source.text() !== saved) event.preventDefault();
});
void look();
