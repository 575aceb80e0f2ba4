// Makes the evidence of a mail out of the few things that a case is about.
import type { KindEvidence } from '../../../src/parse/kind';

export interface Given {
  readonly from?: string;
  readonly name?: string;
  readonly subject?: string;
  readonly text?: string;
  /** The text without quotes; the whole text when left out. */
  readonly newText?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly reports?: KindEvidence['reports'];
  readonly contentType?: string;
}

export function evidenceOf(given: Given): KindEvidence {
  const fields = new Map(Object.entries(given.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const text = given.text ?? '';
  const address = given.from ?? 'a.serik@zhshs-altyn.kz';
  return {
    headers: {
      first: (name) => fields.get(name.toLowerCase()) ?? null,
      all: (name) => [fields.get(name.toLowerCase())].filter((value) => value !== undefined),
    },
    contentType: given.contentType ?? fields.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'text/plain',
    from: address === '' ? null : { name: given.name ?? '', address },
    subject: given.subject ?? '',
    text,
    newText: given.newText ?? text,
    reports: given.reports ?? [],
  };
}
