// Does a reply say yes to the one question it was asked? An empty reply does; "no, that was not me" must not.
import { isOnlySignature } from './only-signature';

/** Words of assent; a line made of nothing else is a yes. */
const ASSENT = new Set(
  'иә ия растаймын растаймыз расталды дұрыс да я подтверждаю подтверждаем подтверждено верно yes y i confirm confirmed it ok okay ок + 👍'.split(
    ' ',
  ),
);

/** `settled.text` of templates/phrases in each language, which the button puts into the reply; a test holds the two together. */
export const SETTLED_TEXTS: readonly string[] = [
  'Сұрағым шешілді. Өтінішті жабуыңызды сұраймын.',
  'Мой вопрос решён. Прошу закрыть обращение.',
  'My question is settled. Please close the request.',
];

/** `newText` without quotes: nothing, a word of assent on its first line, or a signature alone. */
export function isYes(newText: string, name: string): boolean {
  const [first = '', ...rest] = linesOf(newText);
  const words = first
    .toLowerCase()
    .split(/[\s.,!;]+/u)
    .filter((word) => word !== '');
  if (words.length > 0 && words.every((word) => ASSENT.has(word))) return isOnlySignature(rest.join('\n'), name);
  return isOnlySignature([first, ...rest].join('\n'), name);
}

/** The requester's own sentence, or nothing at all, in a reply to an address that serves for nothing but closing. */
export function saysSettled(newText: string): boolean {
  const text = plain(newText);
  return text === '' || SETTLED_TEXTS.some((settled) => text.startsWith(plain(settled)));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}
