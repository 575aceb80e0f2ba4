// Letters written as numbers of HTML (&#1093;&#x443;): the text as it is shown.

import type { Reading } from './latin-to-cyrillic';

const ENTITY = /&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi;
const HIGHEST = 0x10ffff;
const HEX = 16;
/** Control characters stay as they are. */
const LOWEST = 32;

/** The text with the characters that its numbers stand for; nothing where there are none. */
export function withoutEntities(text: string): Reading | undefined {
  if (!text.includes('&#')) return undefined;
  let shown = '';
  const from: number[] = [];
  let at = 0;
  for (const { index, 0: entity, 1: hex, 2: decimal } of text.matchAll(ENTITY)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, HEX);
    if (code < LOWEST || code > HIGHEST) continue;
    shown += text.slice(at, index);
    for (; at < index; at++) from.push(at);
    const character = String.fromCodePoint(code);
    shown += character;
    for (let unit = 0; unit < character.length; unit++) from.push(index);
    at = index + entity.length;
  }
  if (at === 0) return undefined;
  shown += text.slice(at);
  for (; at <= text.length; at++) from.push(at);
  return { text: shown, from };
}
