// Faults of Liquid in a template: syntax, filters, names that no mail has, facts that a mail must tell and this one does not.
import { analyzeSync, type Liquid, type Template } from 'liquidjs';
import type { NoticeName } from '../decide/notice';
import type { Assembled, SourceLine } from './assemble';
import { type Finding, finding } from './finding';
import type { Engines, Scope } from './templates';

/** What a reader cannot do without. */
const NEEDED: { readonly [N in NoticeName]?: readonly string[] } = {
  acknowledgement: ['missing'],
  'too-large': ['limit'],
  reply: ['text'],
  'info-request': ['text', 'info.dueAt'],
  'info-reminder': ['text'],
  'closed-no-response': ['askedAt', 'dueAt', 'actions'],
  'closed-solved': ['text'],
  'closed-duplicate': ['text', 'into'],
  'rejected-scope': ['text', 'exclusion'],
  'rejected-identification': ['text'],
  'rejected-unclear': ['text'],
  'rejected-abusive': ['text'],
  'faq-answer': ['text', 'answer'],
  'vip-only': ['channel'],
  'operator-notification': ['what', 'text'],
  'operator-transcript': ['done'],
  'operator-list': ['mine', 'unassigned', 'others'],
  'operator-returned': ['problems', 'text'],
  'operator-confirm': ['text'],
  'operator-digest': ['tickets'],
  'superior-abuse': ['excerpt', 'sender'],
  'superior-appeal': ['sender', 'pieces'],
  'superior-sla': ['target', 'due'],
  'superior-summary': ['figures', 'late'],
  'admin-alert': ['what', 'detail'],
  'third-party-request': ['text'],
};

export interface ReadLiquid {
  readonly findings: readonly Finding[];
  /** Full paths: `ticket.number`, `info.dueAt`, `files`. */
  readonly variables: readonly string[];
}

/** `scope` is that of a made-up mail of this notice: what it does not have, no mail has. */
export function lintVariables(source: Assembled, engines: Engines, scope: Scope): ReadLiquid {
  const pieces = [[source.subject], [source.preheader], source.lines];
  const read = pieces.map((lines) => readPiece(lines, engines.text, scope));
  const variables = [...new Set(read.flatMap((piece) => piece.variables))];
  const syntax = read.flatMap((piece) => piece.findings);
  const body = read[2]?.variables ?? [];
  const missing = (NEEDED[source.notice] ?? []).filter(
    (path) => !body.some((used) => used === path || used.startsWith(`${path}.`)),
  );
  return {
    variables,
    findings:
      syntax.length > 0
        ? syntax
        : missing.map((variable) => finding({ file: source.file, line: 1 }, 'variable-missing', { variable })),
  };
}

function readPiece(lines: readonly SourceLine[], engine: Liquid, scope: Scope): ReadLiquid {
  let tree: Template[];
  try {
    tree = engine.parse(lines.map(({ text }) => text).join('\n'));
  } catch (thrown) {
    return { variables: [], findings: [liquidFinding(thrown, lines)] };
  }
  const findings: Finding[] = [];
  const variables: string[] = [];
  for (const uses of Object.values(analyzeSync(tree).globals))
    for (const { segments, location } of uses) {
      const path = segments.filter((segment) => typeof segment === 'string');
      variables.push(path.join('.'));
      if (exists(scope, path)) continue;
      findings.push(
        finding(lines[location.row - 1] ?? lines[0]!, 'variable-unknown', {
          variable: path.join('.'),
          known: Object.keys(scope).sort().join(', '),
        }),
      );
    }
  return { variables, findings };
}

/** `size`, `first` and `last` belong to Liquid; below a list nothing is known before it is rendered. */
function exists(value: unknown, path: readonly string[]): boolean {
  const [head, ...rest] = path;
  if (head === undefined || Array.isArray(value) || typeof value === 'string') return true;
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, head)) return false;
  return exists((value as Record<string, unknown>)[head], rest);
}

/** An error of LiquidJS says where; its message is the first line, without that place, which is another one in the file. */
export function liquidFinding(thrown: unknown, lines: readonly SourceLine[]): Finding {
  const { token, message } = thrown as {
    readonly token?: { getPosition(): readonly number[] };
    readonly message?: string;
  };
  const row = token?.getPosition()[0] ?? 1;
  const what = (message ?? String(thrown)).replace(/,? line:\d+, col:\d+/g, '').split('\n', 1)[0] ?? '';
  const variable = /undefined variable: (\S+)/.exec(what)?.[1];
  const place = lines[row - 1] ?? lines[0] ?? { file: '', line: 1 };
  return variable === undefined
    ? finding(place, 'liquid', { what })
    : finding(place, 'variable-unknown', { variable, known: '' });
}
