// Tags of markup that stand around a word or within it ("ты <b>козел</b>", "ко[b]зел[/b]", "ко<i></i>зел") -> spaces, or nothing within a word, each in its place.

const SMALL_TAG =
  '/?(?:b|i|u|s|em|strong|strike|del|mark|font|span|small|big|sub|sup|br|p|div|color)(?:[\\s=][^<>[\\]]{0,80})?/?';
const TAGS = new RegExp(`(?:<${SMALL_TAG}>|\\[${SMALL_TAG}\\]){1,4}`, 'gi');
const LETTER = /\p{L}/u;
/** Takes no room, and is passed over. */
const PADDING = '\u200B';

/** The text without such tags; nothing where it has none. */
export function withoutTags(text: string): string | undefined {
  if (!text.includes('<') && !text.includes('[/')) return undefined;
  const plain = text.replace(TAGS, (tags: string, at: number) => {
    const isWithin = LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + tags.length] ?? '') && !PARTS.test(tags);
    return (isWithin ? PADDING : ' ').repeat(tags.length);
  });
  return plain === text ? undefined : plain;
}

/** A line or a paragraph ends there. */
const PARTS = /(?:br|p|div)\b/i;
