// Text from strangers before it goes into a mail: readable characters only, whatever its sender put in.

/** Tab and line feed stay; other control characters, bidirectional overrides (they make text read backwards) and lone surrogates go. */
export function plainText(text: string): string {
  return ODD.test(text) ? cleaned(text) : text;
}

function cleaned(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not pass.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** What only some texts have: most are handed on as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above.
const ODD = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

/** Every string in JSON-like facts made plain, at any depth. */
export function plainFacts<T>(facts: T): T {
  if (typeof facts === 'string') return plainText(facts) as T;
  if (Array.isArray(facts)) return facts.map(plainFacts) as T;
  if (facts === null || typeof facts !== 'object') return facts;
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, plainFacts(value)])) as T;
}
