// RTF of an Outlook mail -> its text, or the HTML that Outlook wrapped into it (MS-OXRTFEX).
import { decodeText } from './charset';

/** Groups whose content is not text of the document. */
const HIDDEN = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'themedata',
  'generator',
  'header',
  'footer',
  'mhtmltag',
  'listtable',
  'listoverridetable',
]);
const CHARACTERS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};
const CONTROL = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/gi;
const DEEPEST = 200;

interface State {
  readonly hidden: boolean;
  readonly htmlTag: boolean;
  /** Between \htmlrtf and \htmlrtf0: there for programs that show no HTML. */
  readonly rtfOnly: boolean;
  /** Characters that stand in for a \u character, \ucN. */
  readonly substitutes: number;
}

/** One of both is null. `rtf` has one char per byte. */
export function fromRtf(rtf: string): { readonly text: string | null; readonly html: string | null } {
  const isHtml = /\\fromhtml1/.test(rtf.slice(0, 2_000));
  const charset = `windows-${/\\ansicpg(\d{3,5})/.exec(rtf.slice(0, 2_000))?.[1] ?? '1252'}`;
  const out = new Output(charset);
  const stack: State[] = [];
  let state: State = { hidden: false, htmlTag: false, rtfOnly: false, substitutes: 1 };
  let skip = 0;
  for (const [, word, number, hex, symbol, brace, text] of rtf.matchAll(CONTROL)) {
    const shown = !state.hidden && !(isHtml && state.rtfOnly);
    if (brace === '{') {
      if (stack.length < DEEPEST) stack.push(state);
    } else if (brace === '}') state = stack.pop() ?? state;
    else if (word !== undefined) {
      if (word === 'u' && shown) {
        out.add(String.fromCharCode(Number(number ?? 63) & 0xffff));
        skip = state.substitutes;
      } else if (shown && CHARACTERS[word] !== undefined && !state.htmlTag) out.add(CHARACTERS[word]);
      state = afterWord(state, word, number);
    } else if (symbol === '*') state = { ...state, hidden: true };
    else if (hex !== undefined) {
      if (skip > 0) skip--;
      else if (shown) out.addByte(Number.parseInt(hex, 16));
    } else if (symbol !== undefined && shown) out.add(symbol === '~' ? ' ' : /[\\{}]/.test(symbol) ? symbol : '');
    else if (text !== undefined && shown) {
      out.add(text.slice(skip));
      skip = Math.max(0, skip - text.length);
    }
  }
  const result = out.finish();
  return isHtml ? { text: null, html: result } : { text: result.trim() === '' ? null : result, html: null };
}

function afterWord(state: State, word: string, number: string | undefined): State {
  if (HIDDEN.has(word)) return { ...state, hidden: true };
  if (word === 'htmltag') return { ...state, hidden: false, htmlTag: true };
  if (word === 'htmlrtf') return { ...state, rtfOnly: number !== '0' };
  if (word === 'uc') return { ...state, substitutes: Math.min(Number(number ?? 1), 10) };
  return state;
}

/** Text, with runs of bytes decoded together: a character may be more than one byte. */
class Output {
  #text = '';
  #bytes: number[] = [];

  constructor(private readonly charset: string) {}

  add(text: string): void {
    this.#flush();
    this.#text += text;
  }

  addByte(byte: number): void {
    this.#bytes.push(byte);
  }

  finish(): string {
    this.#flush();
    return this.#text;
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    this.#text += decodeText(Buffer.from(this.#bytes), this.charset).text;
    this.#bytes = [];
  }
}
