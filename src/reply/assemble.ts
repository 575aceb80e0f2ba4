// Puts a template together: front matter read, the notice set into the layout, shared parts taken in; each line remembers its file.
import type { NoticeName } from '../decide/notice';
import type { Language } from '../ticket/language';
import type { Brand, BrandColour } from './brand';
import { type Finding, finding } from './finding';
import { inForce, type Origin, type TemplateFiles } from './template-files';

export interface SourceLine {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

export interface Assembled {
  readonly notice: NoticeName;
  readonly language: Language;
  readonly file: string;
  readonly subject: SourceLine;
  readonly preheader: SourceLine;
  /** The notice alone, its parts taken in. */
  readonly content: readonly SourceLine[];
  /** The whole MJML document. */
  readonly lines: readonly SourceLine[];
  /** Whose files went into it. */
  readonly origins: ReadonlySet<Origin>;
  /** Not empty: the template cannot be used. */
  readonly findings: readonly Finding[];
}

export const LAYOUT_FILE = 'layout.mjml';
const CONTENT = '[[content]]';
const PART = /\[\[([a-z][a-z0-9-]*)\]\]/;
const COLOUR = /\[\[brand\.([a-z-]+)\]\]/g;
/** Parts within parts; deeper is a circle. */
const DEEPEST = 5;

export function noticeFile(notice: NoticeName, language: Language): string {
  return `${notice}/${language}.mjml`;
}

export function textOf(lines: readonly SourceLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** `<notice>/<lang>.mjml` inside layout.mjml; `[[name]]` takes in parts/name.mjml, `[[brand.accent]]` the colour of brand.yaml. */
export async function assemble(
  files: TemplateFiles,
  brand: Brand,
  notice: NoticeName,
  language: Language,
): Promise<Assembled> {
  const file = noticeFile(notice, language);
  const work: Work = { files, brand, findings: [], origins: new Set() };
  const head = readFrontMatter(await open(work, file, { file, line: 1 }), file, work.findings);
  const content = await takeIn(work, head.content, 0);
  const frame = await open(work, LAYOUT_FILE, { file, line: 1 });
  const place = frame.findIndex(({ text }) => text.trim() === CONTENT);
  if (place < 0 && frame.length > 0) work.findings.push(finding({ file: LAYOUT_FILE, line: 1 }, 'content-missing'));
  const before = await takeIn(work, frame.slice(0, Math.max(place, 0)), 0);
  const after = await takeIn(work, frame.slice(place + 1), 0);
  const { subject, preheader } = head;
  const lines = [...before, ...content, ...after];
  return { notice, language, file, subject, preheader, content, lines, origins: work.origins, findings: work.findings };
}

interface Work {
  readonly files: TemplateFiles;
  readonly brand: Brand;
  readonly findings: Finding[];
  readonly origins: Set<Origin>;
}

/** The lines of a file; `asked` is the line that wants it. */
async function open(work: Work, path: string, asked: { file: string; line: number }): Promise<SourceLine[]> {
  const found = await inForce(work.files, path);
  if (found === null) {
    const isPart = path.startsWith('parts/');
    work.findings.push(
      isPart ? finding(asked, 'part-missing', { path }) : finding({ file: path, line: 1 }, 'file-missing'),
    );
    return [];
  }
  work.origins.add(found.origin);
  const lines = found.text.replace(/\n+$/, '').split('\n');
  return lines.map((text, index) => ({ text, file: path, line: index + 1 }));
}

/** Between two lines `---`: `subject: …` and `preheader: …`, taken to the end of the line as they stand, no quotes needed. */
function readFrontMatter(lines: readonly SourceLine[], file: string, findings: Finding[]) {
  const fields: Record<'subject' | 'preheader', SourceLine> = {
    subject: { text: '', file, line: 1 },
    preheader: { text: '', file, line: 1 },
  };
  const end = lines.findIndex(({ text }, index) => index > 0 && text.trim() === '---');
  if (lines.length > 0 && (lines[0]?.text.trim() !== '---' || end < 0)) {
    findings.push(finding({ file, line: 1 }, 'front-matter'));
    return { ...fields, content: lines };
  }
  for (const at of lines.slice(1, Math.max(end, 1))) {
    const [, name = '', text = ''] = /^(subject|preheader):\s*(.*\S)\s*$/.exec(at.text) ?? [];
    if (name === 'subject' || name === 'preheader') fields[name] = { ...at, text };
    else if (at.text.trim() !== '') findings.push(finding(at, 'front-matter'));
  }
  for (const name of ['subject', 'preheader'] as const)
    if (lines.length > 0 && fields[name].text === '')
      findings.push(finding({ file, line: 2 }, 'subject-missing', { name }));
  return { ...fields, content: lines.slice(end + 1) };
}

async function takeIn(work: Work, lines: readonly SourceLine[], depth: number): Promise<SourceLine[]> {
  const whole: SourceLine[] = [];
  for (const at of lines) {
    const part = PART.exec(at.text);
    if (part === null) {
      whole.push({ ...at, text: coloured(work, at) });
      continue;
    }
    if (depth >= DEEPEST) {
      work.findings.push(finding(at, 'part-loop', { path: `parts/${part[1]}.mjml` }));
      continue;
    }
    const taken = await takeIn(work, await open(work, `parts/${part[1]}.mjml`, at), depth + 1);
    const rest = await takeIn(work, [{ ...at, text: at.text.slice(part.index + part[0].length) }], depth);
    whole.push(...glue([{ ...at, text: at.text.slice(0, part.index) }], taken, rest));
  }
  return whole;
}

/** The pieces run on: the last line of one and the first of the next become one line, which belongs to whichever says something. */
function glue(...pieces: readonly (readonly SourceLine[])[]): SourceLine[] {
  return pieces
    .filter((piece) => piece.length > 0)
    .reduce<SourceLine[]>((whole, piece) => {
      const last = whole.at(-1);
      const [first, ...others] = piece;
      if (last === undefined || first === undefined) return [...piece];
      const place = last.text.trim() === '' ? first : last;
      return [...whole.slice(0, -1), { ...place, text: last.text + first.text }, ...others];
    }, []);
}

function coloured({ brand, findings }: Work, at: SourceLine): string {
  return at.text.replace(COLOUR, (whole, name: string) => {
    const colour = brand.colours[name as BrandColour];
    if (colour !== undefined) return colour;
    findings.push(finding(at, 'part-missing', { path: `brand.yaml: colours.${name}` }));
    return whole;
  });
}
