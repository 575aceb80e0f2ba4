// What the page hands to its script, and the small helpers that all of the script uses.

interface PageData {
  readonly path: string;
  readonly text: string;
  readonly builtIn: string;
  /** What the mail may print: its name, and what it means. */
  readonly variables: readonly { readonly label: string; readonly detail: string }[];
  readonly csrf: string;
  readonly nonce: string;
  readonly words: Readonly<Record<string, string>>;
}

export const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

export const data = JSON.parse(element('data').textContent ?? '{}') as PageData;

export const say = (key: string, values: Record<string, string> = {}): string =>
  (data.words[key] ?? key).replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The line above the editor, read out by screen readers. */
export function status(words: string, bad = false): void {
  const place = element('status');
  place.textContent = words;
  place.className = bad ? 'bad' : '';
}
