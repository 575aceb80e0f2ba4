// Finds the element that was left open or closed twice: MJML's parser mends such a thing in silence, and half the mail is gone.

const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'col', 'area', 'base', 'wbr']);
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi;

/** What is wrong, with the line, or null. Liquid and comments are not looked into. */
export function unbalancedTag(mjml: string): string | null {
  const source = mjml.replace(/\{%.*?%\}|\{\{.*?\}\}|<!--.*?-->/gs, (hidden) => hidden.replace(/[^\n]/g, ' '));
  const open: { readonly name: string; readonly line: number }[] = [];
  for (const match of source.matchAll(TAG)) {
    const [, slash, tag = '', attributes = ''] = match;
    const name = tag.toLowerCase();
    const line = source.slice(0, match.index).split('\n').length;
    if (VOID.has(name) || attributes.trimEnd().endsWith('/')) continue;
    if (slash !== '/') {
      open.push({ name, line });
      continue;
    }
    const last = open.pop();
    if (last === undefined) return `</${name}> in line ${line} closes nothing`;
    if (last.name !== name)
      return `<${last.name}> in line ${last.line} is not closed before </${name}> in line ${line}`;
  }
  const last = open.pop();
  return last === undefined ? null : `<${last.name}> in line ${last.line} is not closed`;
}
