// Tokens, signatures, certificates and error ids in a text: no writer chose their letters, so a root of abuse in them is chance.

export const SHORTEST_MADE = 32;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Base64, that of addresses (RFC 4648 §5), and the dots between the parts of a token (RFC 7519). */
const ENCODED = /^[A-Za-z0-9+/=_.-]+$/;
/** Small letters, capitals and digits, of each. */
const FEWEST = 2;
/** Of chance letters two in three differ in kind (small, capital, digit) from the one before; of written ones, glued or not, far fewer. */
const FEWEST_CHANGES = 0.45;
/** ShOuTeD LiKe ThIs: a person's play, in which nearly every letter differs. */
const MOST_CHANGES = 0.85;

/** Can `chunk`, a run without a space of at least `shortest` characters, be nothing but machine-made? */
export function isMachineMade(chunk: string, shortest: number = SHORTEST_MADE): boolean {
  if (chunk.length < shortest || !ENCODED.test(chunk)) return false;
  if (UUID.test(chunk)) return true;
  const found = [0, 0, 0, 0];
  let changes = 0;
  for (let at = 0; at < chunk.length; at++) {
    const kind = kindOf(chunk.charCodeAt(at));
    found[kind]!++;
    if (at > 0 && kind !== kindOf(chunk.charCodeAt(at - 1))) changes++;
  }
  const share = changes / (chunk.length - 1);
  return found.slice(SMALL, SIGN).every((count) => count >= FEWEST) && share >= FEWEST_CHANGES && share <= MOST_CHANGES;
}

const SMALL = 0;
const CAPITAL = 1;
const DIGIT = 2;
const SIGN = 3;

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  return code >= 48 && code <= 57 ? DIGIT : SIGN;
}
