// A text that is nothing but words in quotation marks under a label: `Текст: "…"`, `{"message":"…"}`, `My word to you: "…"`. They are the writer's own: nobody
// is reported and no word is asked about.

import type { Hit } from './hit-list';
import type { Token } from './token';

/** Words of a label, which name neither another writer nor a reader of the word. */
const LABEL =
  /^(?:текст|сообщение|письмо|хат|термин|коммент|вот|наш|наша|слово|слова|фраза|ответ|тема|комментарий|цитирую|себя|мо[еёий]|моя|вам|text|message|msg|body|subject|comment|content|word|words|reply|my|to|you|мәтін|мәтіні|хабар|хабарлама|пікір|сөз|сөзім|жауап|жауабым|менің|сіздерге|сізге|саған)$/;
const LONGEST_LABEL = 4;
/** A colon, and what opens the quotation. */
const COLON = /[:=]\s*["«“„'{[]*$/;

export function isUnderLabel({ first }: Hit, tokens: readonly Token[]): boolean {
  if (!tokens[first]!.quoted || !tokens.at(-1)!.quoted) return false;
  let begins = first;
  while (begins > 0 && tokens[begins - 1]!.quoted && !COLON.test(tokens[begins]!.before)) begins--;
  if (begins === 0 || begins > LONGEST_LABEL || !COLON.test(tokens[begins]!.before)) return false;
  for (let at = 0; at < begins; at++) if (!LABEL.test(tokens[at]!.word)) return false;
  for (let at = begins; at < tokens.length; at++) if (!tokens[at]!.quoted) return false;
  return true;
}
