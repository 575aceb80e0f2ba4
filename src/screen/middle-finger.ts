// The picture of a raised middle finger that stands by itself -> the word that it says. Between two letters it hides or joins words (`intruders.ts`, `disguised-names.ts`).

import type { Reading } from './latin-to-cyrillic';

const FINGER = '\u{1F595}';
/** With the colour of its skin. */
const FINGERS = /(?:\u{1F595}[\u{1F3FB}-\u{1F3FF}]?\uFE0F?)+/gu;
const [LETTER_BEFORE, LETTER_BEHIND] = [/\p{L}$/u, /^\p{L}/u];
/** Named, asked about, or a value of a table. */
const LISTED = /",$/;
const NAMED =
  /^ ?(?:middle|emoji|эмодзи|смайл|,"|(?:is |are |was )?(?:allowed|banned|blocked|forbidden)|mean|запрещ|разреш|в ответ|под (?:моим|нашим)|жібер|қой(?:ды|ған|ып)|деген|белгі)/i;
/** Somebody else showed it, or it is asked about. */
const TOLD =
  /(?:emoji|эмодзи|смайл\p{L}*|стикер\p{L}*|sign|symbol|символ|знак|does|is|sent|sends|sending|posted|replied|reply|showed|shows|прислал\p{L}*|отправил\p{L}*|поставил\p{L}*|показал\p{L}*|слать|посылать|ставить|отправлять|маған|бізге)(?: (?:me|us|a|the|мне|нам|маған|бізге|как|with|именно))? ?["«“]?$/iu;
const [LONGEST_NAME, LONGEST_TOLD] = [16, 40];
const SAYS = ' fuck ';

/** The text with such pictures in words; nothing where it has none. */
export function withSaidFingers(text: string): Reading | undefined {
  if (!text.includes(FINGER)) return undefined;
  let said = '';
  const from: number[] = [];
  let at = 0;
  for (const { index, 0: fingers } of text.matchAll(FINGERS)) {
    const behind = text.slice(index + fingers.length, index + fingers.length + LONGEST_NAME);
    const before = text.slice(Math.max(0, index - 2), index);
    const isBetween = LETTER_BEFORE.test(before) && LETTER_BEHIND.test(behind);
    const isTold =
      NAMED.test(behind) || LISTED.test(before) || TOLD.test(text.slice(Math.max(0, index - LONGEST_TOLD), index));
    if (isBetween || isTold) continue;
    said += text.slice(at, index) + SAYS;
    for (; at < index; at++) from.push(at);
    for (let letter = 0; letter < SAYS.length - 1; letter++) from.push(index);
    at = index + fingers.length;
    from.push(at);
  }
  if (said === '') return undefined;
  said += text.slice(at);
  for (; at <= text.length; at++) from.push(at);
  return { text: said, from };
}
