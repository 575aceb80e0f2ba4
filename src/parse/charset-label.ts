// The charset that a label means: aliases, misspellings and vendor names -> the name that the decoder knows.
import { charsetExists } from './charset-codec';

/** Names met in mail that the decoder does not know. The Kazakh ones are those of IANA and of the standard ST RK 1048-2002. */
const ALIASES: Readonly<Record<string, string>> = {
  kz1048: 'rk1048',
  strk1048: 'rk1048',
  strk10482002: 'rk1048',
  strk10482002kz: 'rk1048',
  cskz1048: 'rk1048',
  cp154: 'pt154',
  csptcp154: 'pt154',
  ptcp154: 'pt154',
  cyrillicasian: 'pt154',
  utf8mb4: 'utf-8',
  unicode11utf8: 'utf-8',
  xunicode20utf8: 'utf-8',
  unicode11utf7: 'utf-7',
  csunicode11utf7: 'utf-7',
  xunicode20utf7: 'utf-7',
  cp65001: 'utf-8',
  cp65000: 'utf-7',
  xmaccyrillic: 'maccyrillic',
  xmacukrainian: 'macukraine',
  koi8: 'koi8-r',
  cskoi8r: 'koi8-r',
  win: 'windows-1251',
  xcp1251: 'windows-1251',
  windowscyrillic: 'windows-1251',
  cp1251win: 'windows-1251',
  alt: 'cp866',
  dos: 'cp866',
  xgbk: 'gbk',
  xsjis: 'shift_jis',
  latin: 'iso-8859-1',
};

/** Names that declare nothing: what follows has to be guessed. `hex` and `base64` are decoder names, but no charsets. */
const NO_CHARSETS = new Set([
  'hex',
  'base64',
  'binary',
  'none',
  'unknown',
  'unknown8bit',
  'xunknown',
  'default',
  'xuserdefined',
  'userdefined',
  'xdefault',
  'charset',
  '8bit',
  'ucs2internal',
]);

/** Name for the decoder, or null when the label says nothing usable. Case, punctuation and an RFC 2231 language suffix do not matter. */
export function knownCharset(label: string | null): string | null {
  if (label === null || label.length > 80) return null;
  const bare = label.replace(/\*.*$/s, '').toLowerCase().trim();
  const key = bare.replace(/[^a-z0-9]/g, '');
  if (key === '' || NO_CHARSETS.has(key)) return null;
  const alias = ALIASES[key];
  if (alias !== undefined) return alias;
  if (key === 'iso2022jp' || key === 'csiso2022jp') return 'iso-2022-jp';
  for (const name of [bare, key]) if (charsetExists(name)) return key === 'utf8' ? 'utf-8' : name;
  return null;
}
