// MJML, strictly: an unknown element or attribute is refused rather than left out of the mail. The only file that names mjml.
import { createHash } from 'node:crypto';
import type { SourceLine } from './assemble';
import { finding, TemplateFault } from './finding';

interface MjmlError {
  readonly line?: number;
  readonly message?: string;
}

/** MJML takes ten milliseconds a mail, and the same text is made by the lint, by the preview and for use; faults are not kept. */
const made = new Map<string, string>();
/** All notices in all languages, and some that are being written. About 2 MB. */
const MOST_MADE = 100;

/** HTML with the Liquid still in it; `lines` says whose each line of `mjml` is. @throws TemplateFault */
export async function mjmlToHtml(mjml: string, lines: readonly SourceLine[]): Promise<string> {
  const print = createHash('sha256').update(mjml).digest('base64');
  const html = made.get(print) ?? (await convert(mjml, lines));
  made.delete(print);
  made.set(print, html);
  if (made.size > MOST_MADE) made.delete(made.keys().next().value ?? '');
  return html;
}

async function convert(mjml: string, lines: readonly SourceLine[]): Promise<string> {
  const { default: mjml2html } = await import('mjml');
  try {
    const { html } = await mjml2html(mjml, { validationLevel: 'strict', keepComments: false, fonts: {} });
    // MJML indents every table; without that a mail is a third smaller. Text is safe: lines of it are joined by a space at most.
    return html.replace(/\n\s+/g, '\n');
  } catch (thrown) {
    const errors = (thrown as { readonly errors?: readonly MjmlError[] }).errors ?? [];
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const listed: readonly MjmlError[] = errors.length > 0 ? errors : [{ message, line: 1 }];
    throw new TemplateFault(
      listed.map(({ line, message: what = message }) => {
        const at = lines[(line ?? 1) - 1] ?? lines[0] ?? { file: '', line: 1 };
        return finding(at, 'mjml', { what: what.replace(/\s+/g, ' ').trim() });
      }),
    );
  }
}
