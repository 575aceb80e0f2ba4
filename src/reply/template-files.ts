// Templates as an administrator writes them: files on disk, put together from layout, notice and shared parts.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { NoticeName } from '../decide/notice';
import type { Language } from '../ticket/language';

export interface TemplateSource {
  /** MJML with Liquid in it. */
  readonly mjml: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * `<notice>/<lang>.mjml` inside layout.mjml, `<notice>/<lang>.txt` inside layout.txt; a line `[[name]]` takes in parts/name.mjml or
 * parts/name.txt. The first line of a .txt is `Subject: …`.
 * @throws Error naming the file and the fault.
 */
export async function readTemplate(dir: string, notice: NoticeName, language: Language): Promise<TemplateSource> {
  const twin = `${notice}/${language}.txt`;
  const [subjectLine = '', ...lines] = (await read(dir, twin)).split('\n');
  const subject = /^Subject: (.*\S)/.exec(subjectLine)?.[1];
  if (subject === undefined) throw new Error(`${twin}: its first line must be "Subject: …"`);
  const mjml = await expand(dir, 'mjml', 'layout.mjml', await read(dir, `${notice}/${language}.mjml`));
  const text = await expand(dir, 'txt', 'layout.txt', lines.join('\n'));
  return { mjml, subject, text };
}

async function expand(dir: string, ending: 'mjml' | 'txt', layout: string, content: string): Promise<string> {
  const frame = await read(dir, layout);
  if (!frame.includes('[[content]]')) throw new Error(`${layout}: has no line [[content]]`);
  // A function, because a replacement text would give `$&` and the like a meaning.
  let whole = frame.replace('[[content]]', () => content);
  for (const name of new Set([...whole.matchAll(PART)].map((match) => match[1] ?? ''))) {
    const part = await read(dir, `parts/${name}.${ending}`);
    whole = whole.replaceAll(`[[${name}]]`, () => part.trimEnd());
  }
  return whole;
}

const PART = /\[\[([a-z-]+)\]\]/g;

async function read(dir: string, path: string): Promise<string> {
  const file = join(dir, path);
  return (
    await readFile(file, 'utf8').catch(() => {
      throw new Error(`${relative(dir, file)}: absent; every notice needs .mjml and .txt in kk, ru and en`);
    })
  ).replace(/\r\n/g, '\n');
}
