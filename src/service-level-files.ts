// service-levels.yaml on disk: read whole or refused whole, every mistake with its line and what to do.
import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { errorText, UserError } from './errors';
import { readServiceLevels } from './ticket/read-service-levels';
import type { ServiceLevels } from './ticket/service-level';

/** @throws UserError naming the file and every mistake in it. */
export function loadServiceLevels(file: string): ServiceLevels {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(`The service levels ${file} cannot be read: ${errorText(error)}`);
  }
  const read = parseServiceLevels(text);
  if ('levels' in read) return read.levels;
  throw new UserError(
    `The service levels have ${read.faults.length} mistake(s); correct them:\n${read.faults.map((fault) => `${file}:${fault}`).join('\n')}`,
  );
}

/** Faults are `line: what is wrong and what to do`. */
export function parseServiceLevels(
  text: string,
): { readonly levels: ServiceLevels } | { readonly faults: readonly string[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0)
    return { faults: document.errors.map(({ pos, message }) => `${lines.linePos(pos[0]).line}: ${message}`) };
  const { levels, faults } = readServiceLevels(document.toJS({ maxAliasCount: 100 }));
  if (levels !== null) return { levels };
  return {
    faults: faults.map(({ path, text: fault }) => `${lineOf(document, path, lines)}: ${path.join('.')}: ${fault}`),
  };
}

/** Of the key at the end of `path`, or of the innermost one around it that exists. */
function lineOf(document: Document, path: readonly string[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = isMap(parent)
      ? parent.items.map((pair) => pair.key).find((one) => isScalar(one) && String(one.value) === path[length - 1])
      : null;
    const node = key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
