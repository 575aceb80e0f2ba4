// What the lint found in a template: where, what, and how grave. The words for it stand in finding-words.ts.
export const FINDING_CODES = [
  'file-missing',
  'file-unused',
  'language-missing',
  'front-matter',
  'subject-missing',
  'part-missing',
  'part-loop',
  'content-missing',
  'brand-wrong',
  'logo-missing',
  'logo-large',
  'logo-format',
  'phrases-wrong',
  'tag-unclosed',
  'tag-stray',
  'script',
  'event-handler',
  'element-forbidden',
  'mjml',
  'liquid',
  'variable-unknown',
  'variable-missing',
  'variable-elsewhere',
  'number-missing',
  'wording-missing',
  'link-insecure',
  'picture-remote',
  'picture-alt',
  'contrast',
  'html-large',
  'text-empty',
  'render',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** `file` is relative to the templates folder; `line` counts from 1. A `warning` tells of something to look at; only an `error` keeps a template from use. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly code: FindingCode;
  /** Fill the places of the sentence in finding-words.ts. */
  readonly values: Readonly<Record<string, string>>;
}

const WARNINGS: readonly FindingCode[] = ['variable-elsewhere', 'language-missing', 'file-unused'];

export function finding(
  at: { readonly file: string; readonly line: number },
  code: FindingCode,
  values: Readonly<Record<string, string>> = {},
): Finding {
  return { file: at.file, line: at.line, severity: WARNINGS.includes(code) ? 'warning' : 'error', code, values };
}

/** A template that cannot be used. Its message names file, line and fault of each finding, in English, for the log. */
export class TemplateFault extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(
      findings
        .map(({ file, line, code, values }) => `${file}:${line}: ${[code, ...Object.values(values)].join(' ')}`)
        .join('; '),
    );
  }
}
