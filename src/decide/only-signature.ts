// Is what stands below the tags nothing but the signature that a mail program adds? Then there is no text to send.
const CLOSING =
  /^(?:--|с уважением|с наилучшими|құрметпен|ізгі ниетпен|(?:kind|best|warm)? ?regards|sincerely|yours)(?:[\s,.!]|$)/iu;
const MOST_LINES = 8;
const LONGEST = 80;

/** A closing phrase first, then a few short lines; or the operator's name alone. */
export function isOnlySignature(text: string, operatorName: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return true;
  if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST || line.endsWith('?'))) return false;
  return CLOSING.test(lines[0] ?? '') || lines[0] === operatorName;
}
