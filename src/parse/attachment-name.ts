// A file name that is safe to show and to store, out of whatever the mail says.
import { extensionFor } from './file-type';
import { oneLine } from './one-line';

const LONGEST = 150;
/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Never empty: no path, no control or direction characters, not hidden, not over-long (the extension survives). `index` numbers files without a name. */
export function safeFilename(declared: string | null, type: string, index: number): string {
  const base =
    oneLine(unescaped(declared ?? ''))
      .split(/[/\\]/)
      .at(-1) ?? '';
  const plain = base
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(/ (?=\.\w{1,5}$)/, '');
  if (plain === '' && type === 'text/calendar') return 'invite.ics';
  if (plain === '') return `${type.startsWith('image/') ? 'image' : 'file'}-${index}.${extensionFor(type)}`;
  return cut(DEVICE.test(plain) ? `_${plain}` : plain);
}

/** `%D0%BE.pdf` without RFC 2231 (web mail, 1C) and `'a.pdf'`. */
function unescaped(name: string): string {
  const bare = /^'[^']+'$/.test(name) ? name.slice(1, -1) : name;
  if (!/%[c-f][0-9a-f]%[89ab][0-9a-f]/i.test(bare)) return bare;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

function cut(name: string): string {
  if (name.length <= LONGEST) return name;
  const extension = /\.[^.\s]{1,10}$/.exec(name)?.[0] ?? '';
  const stem = name.slice(0, LONGEST - extension.length);
  return (/[\ud800-\udbff]$/.test(stem) ? stem.slice(0, -1) : stem) + extension;
}
