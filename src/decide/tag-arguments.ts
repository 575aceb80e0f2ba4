// What stands after a tag: each kind of argument is read off the beginning of the line, the rest of the line is text.
import { readUntil } from './hold-until';
import { allWords, type Vocabulary, wordOf } from './tag-vocabulary';
import { nearestWord } from './tag-words';

export type ArgumentKind =
  | 'none'
  | 'reason'
  | 'slug'
  | 'address'
  | 'person'
  | 'category'
  | 'priority'
  | 'level'
  | 'language'
  | 'until'
  | 'number'
  | 'channel';

export interface ReadArgument {
  /** In canonical form: a word of the code, a lower-case address, an instant in ISO 8601; '' when there is none. */
  readonly argument: string;
  readonly rest: string;
  readonly problem: {
    readonly code: 'argument-missing' | 'argument-bad';
    readonly value: string;
    readonly suggestion: string;
  } | null;
}

const EDGE = /^[\s\u00a0<>()[\]"'«»“”:;,.!]+|[\s\u00a0<>()[\]"'«»“”:;,.!]+$/gu;
const ADDRESS = /[^\s\u00a0<>()[\]"'«»“”:;,@]{1,64}@[^\s\u00a0<>()[\]"'«»“”:;,@]{1,255}/u;
const ADDRESS_NEXT =
  /^[>\])\s\u00a0,;]*[(<[]?(?:mailto:)?([^\s\u00a0<>()[\],;@]{1,64}@[^\s\u00a0<>()[\],;@]{1,255}?)[.,;:!?]*(?:[>)\]]|(?=[\s\u00a0]|$))/iu;
const REGISTRATION_NUMBER =
  /^\p{L}{2,6}[\s\u00a0]{0,2}[-\u2010-\u2015\u2212_\s\u00a0][\s\u00a0]{0,2}\d{4}[\s\u00a0]{0,2}[-\u2010-\u2015\u2212_\s\u00a0][\s\u00a0]{0,2}\d{7,15}/u;

/** Reads an argument of that kind off the beginning of `line`, the rest of the tag's line. */
export function readArgument(kind: ArgumentKind, line: string, now: Date): ReadArgument {
  const text = line.replace(/^[\s\u00a0:=]*(?:[—–-]+[\s\u00a0]+)?/u, '');
  switch (kind) {
    case 'none':
      return { argument: '', rest: line, problem: null };
    case 'address':
      return readAddress(text);
    case 'person':
      return readPerson(text);
    case 'number':
      return readNumber(text);
    case 'slug':
      return readSlug(text);
    case 'until':
      return readHold(text, now);
    case 'reason':
      return readReason(text);
    default:
      return readWord(kind, text);
  }
}

function readWord(kind: Vocabulary, text: string): ReadArgument {
  const { word, rest } = firstWord(text);
  if (word === '') return { argument: '', rest, problem: { code: 'argument-missing', value: '', suggestion: '' } };
  const known = wordOf(kind, word);
  if (known !== null) return { argument: known, rest, problem: null };
  const suggestion = nearestWord(word, allWords(kind));
  return { argument: '', rest: '', problem: { code: 'argument-bad', value: word, suggestion } };
}

/** `scope` may be followed by the exclusion of clause 6. Words written apart count as one with hyphens. */
function readReason(text: string): ReadArgument {
  const reason = readPhrase('reason', text) ?? readWord('reason', text);
  if (reason.argument !== 'scope') return reason;
  const exclusion = readPhrase('exclusion', reason.rest);
  return exclusion ? { ...exclusion, argument: `scope ${exclusion.argument}` } : reason;
}

function readPhrase(kind: Vocabulary, text: string): ReadArgument | null {
  const first = firstWord(text);
  const second = firstWord(first.rest);
  const third = firstWord(second.rest);
  const said = [first, second, third].filter(({ word }) => word !== '');
  for (let count = said.length; count > 0; count--) {
    const words = said.slice(0, count);
    const known = wordOf(kind, words.map(({ word }) => word).join('-'));
    if (known !== null) return { argument: known, rest: words.at(-1)?.rest ?? '', problem: null };
  }
  return null;
}

function readAddress(text: string): ReadArgument {
  const person = readPerson(text);
  return { ...person, argument: person.argument.split(' ', 1)[0] ?? '' };
}

/** `address name`, however they are written: `a@b.kz`, `<a@b.kz>`, `Name <a@b.kz>`, `a@b.kz Name`, with a link beside it. */
function readPerson(text: string): ReadArgument {
  const [found] = ADDRESS.exec(text) ?? [];
  if (found === undefined) {
    const value = text.trim().slice(0, 80);
    return {
      argument: '',
      rest: '',
      problem: { code: value ? 'argument-bad' : 'argument-missing', value, suggestion: '' },
    };
  }
  const address = found
    .replace(/^mailto:/i, '')
    .replace(EDGE, '')
    .toLowerCase();
  const at = text.indexOf(found);
  const before = text.slice(0, at).replace(EDGE, '');
  const behind = text.slice(at + found.length);
  // A mail program may repeat the address as a link; another one would be forgotten without a word.
  const [again = '', repeated = ''] = ADDRESS_NEXT.exec(behind) ?? [];
  if (again !== '' && repeated.toLowerCase() !== address) {
    return {
      argument: '',
      rest: '',
      problem: { code: 'argument-bad', value: `${address} ${repeated}`, suggestion: '' },
    };
  }
  const after = behind.slice(again.length).replace(/^[>\])\s\u00a0,;:]+/u, '');
  if (!/^[^@]+@[^@.]+\.[^@]+$/.test(address)) {
    return { argument: '', rest: '', problem: { code: 'argument-bad', value: found, suggestion: '' } };
  }
  return { argument: `${address} ${before}`.trim(), rest: after, problem: null };
}

function readNumber(text: string): ReadArgument {
  const bare = text.replace(/^(?:into|with|to|в|во|с|к)[\s\u00a0]+/iu, '').replace(/^[[«"(#№\s\u00a0]+/u, '');
  const [found] = REGISTRATION_NUMBER.exec(bare) ?? [];
  if (found !== undefined) {
    const rest = text.slice(text.indexOf(found) + found.length).replace(/^[\])»".,;:\s\u00a0]+/u, '');
    return { argument: found, rest, problem: null };
  }
  const { word } = firstWord(text);
  return {
    argument: '',
    rest: '',
    problem: { code: word ? 'argument-bad' : 'argument-missing', value: word, suggestion: '' },
  };
}

function readSlug(text: string): ReadArgument {
  const { word, rest } = firstWord(text);
  if (word === '') return { argument: '', rest, problem: { code: 'argument-missing', value: '', suggestion: '' } };
  return { argument: word.toLowerCase(), rest, problem: null };
}

function readHold(text: string, now: Date): ReadArgument {
  const { until, rest, written } = readUntil(text, now);
  if (until !== 'bad') return { argument: until?.toISOString() ?? '', rest, problem: null };
  return { argument: '', rest: '', problem: { code: 'argument-bad', value: written, suggestion: '' } };
}

function firstWord(text: string): { word: string; rest: string } {
  const start = text.replace(/^[\s\u00a0]+/u, '');
  // A space ends a word, and so does the next tag.
  const end = start.search(/[\s\u00a0]|[/+&,;|]*[#＃﹟♯](?=\p{L})/u);
  const word = end < 0 ? start : start.slice(0, end);
  return { word: word.replace(EDGE, ''), rest: end < 0 ? '' : start.slice(end) };
}
