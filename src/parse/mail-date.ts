// The Date field (RFC 5322 §3.3 and its obsolete and foreign forms) -> an instant.

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  msk: 180,
  almt: 300,
  alma: 300,
};
const DATE =
  /(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{2,4})[\s,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?\s*(?:([+-])\s*(\d{2}):?(\d{2})|([a-z]{1,5}))?/i;

/** Null when the text names no possible instant. A missing zone means UTC. */
export function readDate(text: string | null): Date | null {
  if (text === null) return null;
  const match = DATE.exec(text.slice(0, 200));
  if (!match) return readIso(text);
  const month = MONTHS.indexOf(match[2]!.toLowerCase());
  const day = Number(match[1]);
  const hour = Number(match[4]);
  const minute = Number(match[5]);
  const second = Math.min(Number(match[6] ?? 0), 59);
  if (month < 0 || day < 1 || day > 31 || hour > 23 || minute > 59) return null;
  const instant = Date.UTC(fullYear(match[3]!), month, day, hour, minute, second) - offset(match) * 60_000;
  return Number.isNaN(instant) ? null : new Date(instant);
}

/** Minutes east of UTC. */
function offset(match: RegExpExecArray): number {
  if (match[7] === undefined) return ZONES[(match[10] ?? '').toLowerCase()] ?? 0;
  const minutes = Number(match[8]) * 60 + Number(match[9]);
  return match[7] === '-' ? -minutes : minutes;
}

/** RFC 5322 §4.3: two digits below 50 are 20xx, three or two digits else count from 1900. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 3) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function readIso(text: string): Date | null {
  const match = /^\s*(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?\s*$/.exec(
    text.slice(0, 200),
  );
  if (!match) return null;
  const zone = match[3] === undefined ? 'Z' : match[3].replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const date = new Date(`${match[1]}T${match[2]}${zone}`);
  return Number.isNaN(date.getTime()) ? null : date;
}
