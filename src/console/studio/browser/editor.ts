// The script of the editor page: CodeMirror, findings as one types, preview, save, test mail, comparison, history. Talks to the studio's own calls only.
import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { html } from '@codemirror/lang-html';
import { bracketMatching, defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { unifiedMergeView } from '@codemirror/merge';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';

interface PageData {
  readonly notice: string;
  readonly language: string;
  readonly path: string;
  readonly text: string;
  readonly builtIn: string;
  readonly variables: readonly string[];
  readonly csrf: string;
  readonly nonce: string;
  readonly words: Readonly<Record<string, string>>;
}

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly said: string;
}

interface Preview {
  readonly findings: readonly Finding[];
  readonly subject?: string;
  readonly text?: string;
  readonly source?: string;
  readonly frame?: string;
  readonly dark?: string;
  readonly trouble?: string;
}

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const data = JSON.parse(element('data').textContent ?? '{}') as PageData;
const say = (key: string, values: Record<string, string> = {}): string =>
  (data.words[key] ?? key).replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);

let saved = data.text;
let shown: Preview = { findings: [] };
const comparison = new Compartment();

const view = new EditorView({
  parent: element('source'),
  state: EditorState.create({
    doc: data.text,
    extensions: [
      lineNumbers(),
      history(),
      highlightActiveLine(),
      bracketMatching(),
      closeBrackets(),
      syntaxHighlighting(defaultHighlightStyle),
      html({ autoCloseTags: false }),
      autocompletion({
        override: [
          (context) => {
            const typed = context.matchBefore(/\{\{\s*[\w.]*/);
            if (!typed) return null;
            const from = typed.from + (/^\{\{\s*/.exec(typed.text)?.[0].length ?? 0);
            return { from, options: data.variables.map((label) => ({ label, type: 'variable' })) };
          },
        ],
      }),
      lintGutter(),
      comparison.of([]),
      EditorView.lineWrapping,
      EditorView.cspNonce.of(data.nonce),
      EditorView.contentAttributes.of({ 'aria-labelledby': 'source-label', spellcheck: 'false' }),
      EditorView.theme({ '&': { height: '100%' }, '.cm-scroller': { overflow: 'auto' } }),
      // Tab leaves the editor, as everywhere on the page; Ctrl+S saves.
      keymap.of([{ key: 'Mod-s', run: saveByKey }, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed();
      }),
    ],
  }),
});

// Who works by keyboard can scroll what is longer than the field.
view.scrollDOM.tabIndex = 0;

const text = (): string => view.state.doc.toString();
const status = (words: string, bad = false): void => {
  const place = element('status');
  place.textContent = words;
  place.className = bad ? 'bad' : '';
};

function replaceAll(insert: string): void {
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } });
  view.focus();
}

let timer = 0;
function changed(): void {
  status(text() === saved ? '' : say('changed'));
  clearTimeout(timer);
  timer = window.setTimeout(() => void look(), 350);
}

/** What is typed now, with the sample chosen. */
function draft(): Record<string, unknown> {
  const ticket = element<HTMLInputElement>('ticket').value.trim();
  const sample = ticket === '' ? element<HTMLSelectElement>('sample').value : ticket;
  return { notice: data.notice, language: data.language, text: text(), sample };
}

async function call(
  what: string,
  body: Record<string, unknown>,
): Promise<{ ok: boolean; body: Preview & { said?: string } }> {
  try {
    const response = await fetch(`/studio/api/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf': data.csrf },
      body: JSON.stringify(body),
    });
    if (response.status === 401) return { ok: false, body: { findings: [], said: say('expired') } };
    return { ok: response.ok, body: (await response.json()) as Preview & { said?: string } };
  } catch {
    return { ok: false, body: { findings: [], said: say('no-connection') } };
  }
}

let asked = 0;
async function look(): Promise<void> {
  asked += 1;
  const mine = asked;
  const { ok, body } = await call('preview', draft());
  // A later keystroke has asked again: its answer counts.
  if (mine !== asked) return;
  if (!ok) return status(body.said ?? body.trouble ?? '', true);
  showFindings(body.findings);
  if (body.trouble) status(body.trouble, true);
  if (body.frame === undefined) return;
  shown = body;
  element('subject').textContent = body.subject ?? '';
  showView();
}

function showFindings(findings: readonly Finding[]): void {
  const list = element('findings');
  list.replaceChildren(
    ...findings.map((one) => {
      const item = document.createElement('li');
      const here = one.file === data.path;
      item.className = one.severity;
      item.textContent = `${here ? say('line', { line: String(one.line) }) : `${one.file}:${one.line}`}: ${one.said}`;
      return item;
    }),
  );
  if (findings.length === 0)
    list.append(Object.assign(document.createElement('li'), { textContent: say('no-findings') }));
  const diagnostics = findings
    .filter((one) => one.file === data.path)
    .map((one): Diagnostic => {
      const { from, to } = view.state.doc.line(Math.min(Math.max(one.line, 1), view.state.doc.lines));
      return { from, to, severity: one.severity, message: one.said };
    });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

function showView(): void {
  const chosen = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  const name = chosen?.dataset.view ?? 'desktop';
  const asText = name === 'text' || name === 'mail';
  const panel = element('view');
  panel.dataset.view = name;
  panel.setAttribute('aria-labelledby', `tab-${name}`);
  element('frame').hidden = asText;
  element('plain').hidden = !asText;
  if (asText) element('plain').textContent = (name === 'text' ? shown.text : shown.source) ?? '';
  else element<HTMLIFrameElement>('frame').src = (name === 'dark' ? shown.dark : shown.frame) ?? 'about:blank';
}

async function save(): Promise<void> {
  const now = text();
  const { ok, body } = await call('save', { ...draft(), opened: saved });
  if (!ok) {
    if (body.findings.length > 0) showFindings(body.findings);
    return status(body.said ?? say('not-saved'), true);
  }
  saved = now;
  element('origin').textContent = body.said ?? '';
  status(say('saved'));
}

/** True: the browser's own Ctrl+S must not open. */
function saveByKey(): boolean {
  void save();
  return true;
}

element('save').addEventListener('click', () => void save());
element('send-test').addEventListener('click', async () => {
  const { ok, body } = await call('test', draft());
  if (body.findings.length > 0) showFindings(body.findings);
  status(body.said ?? '', !ok);
});
element('built-in').addEventListener('click', () => replaceAll(data.builtIn));
element('compare').addEventListener('click', () => {
  const button = element('compare');
  const on = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(on));
  view.dispatch({
    effects: comparison.reconfigure(on ? unifiedMergeView({ original: data.builtIn, mergeControls: false }) : []),
  });
});
for (const button of document.querySelectorAll<HTMLElement>('[data-variable]'))
  button.addEventListener('click', () => {
    view.dispatch(view.state.replaceSelection(`{{ ${button.dataset.variable ?? ''} }}`));
    view.focus();
  });
for (const button of document.querySelectorAll<HTMLElement>('[data-version]'))
  button.addEventListener('click', async () => {
    const { ok, body } = await call('version', { ...draft(), version: button.dataset.version ?? '' });
    if (!ok || body.text === undefined) return status(body.said ?? '', true);
    replaceAll(body.text);
    status(say('restored'));
  });

const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
function choose(tab: HTMLElement): void {
  for (const other of tabs) {
    other.setAttribute('aria-selected', String(other === tab));
    other.tabIndex = other === tab ? 0 : -1;
  }
  showView();
}
for (const [at, tab] of tabs.entries()) {
  tab.addEventListener('click', () => choose(tab));
  tab.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (step === 0 || !next) return;
    choose(next);
    next.focus();
  });
}
for (const id of ['sample', 'ticket']) element(id).addEventListener('change', () => void look());
window.addEventListener('beforeunload', (event) => {
  if (text() !== saved) event.preventDefault();
});
void look();
