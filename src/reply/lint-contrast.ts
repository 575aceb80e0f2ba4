// Contrast of text and background in the rendered HTML, by WCAG 2.2, 1.4.3 (AA): 4.5 to 1, and 3 to 1 for large letters.
import type { SourceLine } from './assemble';
import { type Finding, finding } from './finding';
import { readMarkup, type Token } from './markup';

interface Look {
  readonly name: string;
  readonly colour: Rgb;
  readonly behind: Rgb;
  readonly size: number;
  readonly bold: boolean;
  readonly hidden: boolean;
}

type Rgb = readonly [number, number, number];

/** The sixteen names of CSS 1, and those light or bright ones of CSS Color 4 that are often hard to read. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ black: '000', silver: 'c0c0c0', gray: '808080', grey: '808080', white: 'fff', maroon: '800000', red: 'f00' },
  ...{ purple: '800080', fuchsia: 'f0f', green: '008000', lime: '0f0', olive: '808000', yellow: 'ff0', navy: '000080' },
  ...{ blue: '00f', teal: '008080', aqua: '0ff', cyan: '0ff', magenta: 'f0f', orange: 'ffa500', gold: 'ffd700' },
  ...{ pink: 'ffc0cb', tomato: 'ff6347', coral: 'ff7f50', khaki: 'f0e68c', tan: 'd2b48c', beige: 'f5f5dc' },
  ...{ lightgray: 'd3d3d3', lightgrey: 'd3d3d3', darkgray: 'a9a9a9', darkgrey: 'a9a9a9', gainsboro: 'dcdcdc' },
  ...{ lightblue: 'add8e6', skyblue: '87ceeb', lightgreen: '90ee90', whitesmoke: 'f5f5f5', ivory: 'fffff0' },
};

const START: Look = { name: '', colour: [0, 0, 0], behind: [255, 255, 255], size: 16, bold: false, hidden: false };

/** Each pair of colours once, in the line of the source that names one of them. */
export function lintContrast(html: string, lines: readonly SourceLine[]): Finding[] {
  const found = new Map<string, Finding>();
  const open: Look[] = [START];
  for (const token of readMarkup(html)) {
    const look = open.at(-1) ?? START;
    if (token.kind === 'open') open.push(lookOf(token, look));
    if (token.kind === 'close') while (open.length > 1 && open.pop()?.name !== token.name);
    if (token.kind !== 'text' || look.hidden || token.raw.replace(/&nbsp;|&#x?[0-9a-f]+;/gi, '').trim() === '')
      continue;
    const ratio = contrast(look.colour, look.behind);
    const wanted = look.size >= 24 || (look.bold && look.size >= 18.66) ? 3 : 4.5;
    if (ratio >= wanted) continue;
    const [colour, behind] = [hex(look.colour), hex(look.behind)];
    const place = placeOf(colour, lines) ?? placeOf(behind, lines);
    const values = { colour, behind, ratio: (Math.floor(ratio * 10) / 10).toFixed(1), wanted: String(wanted) };
    found.set(`${colour} ${behind}`, finding(place ?? lines[0] ?? { file: '', line: 1 }, 'contrast', values));
  }
  return [...found.values()];
}

/** The line that has the colour, as digits or by its name. */
function placeOf(colour: string, lines: readonly SourceLine[]): SourceLine | undefined {
  const named = Object.keys(NAMED).filter((name) => hex(colourIn(name) ?? START.colour) === colour);
  return (
    lines.find(({ text }) => text.toLowerCase().includes(colour)) ??
    lines.find(({ text }) => named.some((name) => new RegExp(`color\\s*[:=]\\s*["']?${name}\\b`, 'i').test(text)))
  );
}

/** The ratio of WCAG: from 1 (the same) to 21 (black on white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function lookOf({ name, attributes }: Token, parent: Look): Look {
  const style = Object.fromEntries(
    (attributes.style ?? '')
      .split(';')
      .map((rule) => [rule.split(':')[0]?.trim().toLowerCase(), rule.slice(rule.indexOf(':') + 1).trim()]),
  ) as Readonly<Record<string, string>>;
  const size = Number(/^([\d.]+)px/.exec(style['font-size'] ?? '')?.[1] ?? parent.size);
  return {
    name,
    size,
    colour: colourIn(style.color ?? attributes.color) ?? parent.colour,
    behind: colourIn(style['background-color'] ?? style.background ?? attributes.bgcolor) ?? parent.behind,
    bold:
      /^(?:strong|b|h1|h2|h3)$/.test(name) ||
      (style['font-weight'] === undefined ? parent.bold : /bold|[6-9]00/.test(style['font-weight'])),
    hidden: parent.hidden || name === 'head' || name === 'style' || /none/.test(style.display ?? ''),
  };
}

/** `#rgb`, `#rrggbb`, `rgb(…)` and the names that people write; null for anything else, which is left to the eye. */
function colourIn(value: string | undefined): Rgb | null {
  const text = (value ?? '').toLowerCase();
  const digits = /#([0-9a-f]{6}|[0-9a-f]{3})\b/.exec(text)?.[1] ?? NAMED[/^\s*([a-z]+)\b/.exec(text)?.[1] ?? ''];
  if (digits !== undefined) {
    const six = digits.length === 6 ? digits : digits.replace(/./g, '$&$&');
    return [0, 2, 4].map((at) => Number.parseInt(six.slice(at, at + 2), 16)) as unknown as Rgb;
  }
  const parts = /rgb\(\s*(\d{1,3})\D+(\d{1,3})\D+(\d{1,3})/.exec(text);
  return parts === null ? null : [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}

function hex(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
