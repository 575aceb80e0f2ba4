// Signs in other shapes than those of the keyboard (п＊здец, п██дец, х。й) -> the signs that they stand for, each in the same place.

/** Asked of every text. */
const MAY_HOLD =
  /[%\u00A4\u00A6\u00A7\u00AC\u00B0\u00D7\u00F7\u2020\u2021\u204E\u2217\u2500-\u25FF\u2731-\u2734\u2B1B\u2B1C\u2B24\u3002\uFE50-\uFE6B\uFF01-\uFF65]/;
/** Full and half width, small forms: by NFKC, of which each is one character. */
const WIDTH = /[\u3002\uFE50-\uFE6B\uFF01-\uFF65]/g;
const STARS = /[\u204E\u2217\u2731-\u2734]/g;
/** Blocks and bullets behind a letter: before one they open the item of a list. */
const BLOCKS = /(?<=\p{L})[\u2580-\u25FF\u2B1B\u2B1C\u2B24]{1,8}(?=\p{L}|[\s.,!?]|$)/gu;

/** ¤, ¦, §, ¬, °, ×, ÷ and daggers between two letters of a word: п×здец. In a formula a letter stands alone. */
const OTHERS = /(?<=\p{L}{2}|\p{L}(?=.\p{L}{2}))[\u00A4\u00A6\u00A7\u00AC\u00B0\u00D7\u00F7\u2020\u2021](?=\p{L})/gu;

/** A percent sign stands in formats of programs; these are none. */
const PERCENT = /(?<=\bf)%(?=ck)|(?<=\bsh)%(?=t)|(?<=\bb)%(?=tch)|(?<=\bc)%(?=nt\b)/gi;

/** The text with the usual signs; nothing where it has no others. */
export function withUsualSigns(text: string): string | undefined {
  if (!MAY_HOLD.test(text)) return undefined;
  return text
    .replace(WIDTH, usual)
    .replace(STARS, '*')
    .replace(OTHERS, '*')
    .replace(PERCENT, '*')
    .replace(BLOCKS, (blocks) => '*'.repeat(blocks.length));
}

function usual(sign: string): string {
  if (sign === '\u3002' || sign === '\uFF61') return '.';
  const plain = sign.normalize('NFKC');
  return plain.length === 1 ? plain : sign;
}
