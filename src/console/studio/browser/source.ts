// The text under work: CodeMirror with the values at hand, findings in their lines, and the built-in text beside it.
import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { html } from '@codemirror/lang-html';
import { bracketMatching, defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { unifiedMergeView } from '@codemirror/merge';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { Finding } from './call';
import { data, element, say } from './page-data';

export interface Source {
  text(): string;
  replaceAll(text: string): void;
  /** In place of the selection. */
  insert(text: string): void;
  compare(on: boolean): void;
  mark(findings: readonly Finding[]): void;
}

/** Tab leaves the editor, as everywhere on the page; Ctrl+S saves. */
export function openSource(changed: () => void, save: () => void): Source {
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
        data.path.endsWith('.mjml') ? html({ autoCloseTags: false }) : [],
        autocompletion({ override: [values] }),
        lintGutter(),
        comparison.of([]),
        EditorView.lineWrapping,
        EditorView.cspNonce.of(data.nonce),
        EditorView.contentAttributes.of({ 'aria-labelledby': 'source-label', spellcheck: 'false' }),
        EditorView.theme({
          '&': { height: '100%' },
          '.cm-scroller': { overflow: 'auto' },
          // A bar instead of a tint: on a tint the colours of the tags would be too pale to read (WCAG 1.4.3).
          '.cm-activeLine': { backgroundColor: 'transparent', boxShadow: 'inset 3px 0 #0b5cad' },
        }),
        keymap.of([{ key: 'Mod-s', run: saveByKey }, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed();
        }),
      ],
    }),
  });
  // Who works by keyboard can scroll what is longer than the field.
  view.scrollDOM.tabIndex = 0;

  /** True: the browser's own Ctrl+S must not open. */
  function saveByKey(): boolean {
    save();
    return true;
  }
  return {
    text: () => view.state.doc.toString(),
    replaceAll(insert) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } });
      view.focus();
    },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    compare(on) {
      const beside = on ? unifiedMergeView({ original: data.builtIn, mergeControls: false }) : [];
      view.dispatch({ effects: comparison.reconfigure(beside) });
    },
    mark(findings) {
      const here = findings.filter(({ file }) => file === data.path);
      view.dispatch(setDiagnostics(view.state, here.map(diagnostic)));
    },
  };

  function diagnostic({ line, severity, said }: Finding): Diagnostic {
    const { from, to } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
    return { from, to, severity, message: said };
  }
}

/** After `{{`, the values of this mail. */
function values(context: CompletionContext): CompletionResult | null {
  const typed = context.matchBefore(/\{\{\s*[\w.]*/);
  if (!typed) return null;
  const from = typed.from + (/^\{\{\s*/.exec(typed.text)?.[0].length ?? 0);
  return { from, options: data.variables.map((value) => ({ ...value, type: 'variable' })) };
}

/** The list below the editor. */
export function listFindings(findings: readonly Finding[]): void {
  const items = findings.map((one) => {
    const item = document.createElement('li');
    item.className = one.severity;
    const place = one.file === data.path ? say('line', { line: String(one.line) }) : `${one.file}:${one.line}`;
    item.textContent = `${place}: ${one.said}`;
    return item;
  });
  const none = Object.assign(document.createElement('li'), { textContent: say('no-findings') });
  element('findings').replaceChildren(...(items.length > 0 ? items : [none]));
}
