// The names that `disguised-names.ts` knows, by what a disguise leaves of them.

import { DISGUISED_NAMES } from './disguised-name-list';
import { small } from './glued-russian';
import { cyrillicOf } from './latin-to-cyrillic';
import { skeletonOfCyrillic, skeletonOfTyped } from './latin-typing';
import { NAMES } from './names-of-contempt';

const PERSON = /(?:с[ыі]ң(?:дар|дер)?|с[ыі]з(?:дар|дер)?|[лдт][ае]р)$/;
const PERSON_TYPED = /(?:s[yiı][nñ](?:d[ae]r)?|s[yiı]z(?:d[ae]r)?|[ldt][ae]r)$/;
const ENDING_LETTERS: Readonly<Record<string, string>> = {
  ...{ s: 'с', n: 'ң', ñ: 'ң', z: 'з', d: 'д', l: 'л', t: 'т', a: 'а', e: 'е', r: 'р' },
};
const VOWELS = /[аоұыеіәөүиу]/g;
const FRONT = 'еіәөү';

class Names {
  readonly all = new Set<string>();
  readonly kazakh = new Set<string>();
  private readonly byHead = new Map<string, string[]>();
  private readonly withoutFirst = new Map<string, string>();
  private readonly bySkeleton = new Map<string, string>();

  constructor() {
    for (const language of ['ru', 'kk', 'en'] as const)
      for (const name of `${DISGUISED_NAMES[language]} ${NAMES[language]}`.trim().split(/\s+/)) {
        if (this.all.has(name)) continue;
        this.all.add(name);
        const head = this.byHead.get(name[0]!);
        if (head === undefined) this.byHead.set(name[0]!, [name]);
        else head.push(name);
        this.withoutFirst.set(name.slice(1), name);
        if (language !== 'kk') continue;
        this.kazakh.add(name);
        this.bySkeleton.set(skeletonOfCyrillic(name, 'kk'), name);
      }
  }

  /** With its Kazakh ending or without. */
  has(word: string): boolean {
    return this.all.has(word) || this.kazakh.has(word.replace(PERSON, ''));
  }

  /** The letters between `head` and `tail`, at most so many. */
  between(head: string, tail: string, most: number): string | undefined {
    const ending = PERSON.exec(tail)?.[0] ?? '';
    return (
      this.lettersBetween(head, tail, most) ??
      (ending === '' ? undefined : this.lettersBetween(head, tail.slice(0, -ending.length), most, true))
    );
  }

  private lettersBetween(head: string, tail: string, most: number, isKazakh = false): string | undefined {
    const left = head.length + tail.length;
    for (const name of this.byHead.get(head[0]!) ?? []) {
      const hidden = name.length - left;
      if (
        hidden < 0 ||
        hidden > most ||
        (hidden > left && hidden !== most) ||
        !name.startsWith(head) ||
        !name.endsWith(tail)
      )
        continue;
      if (!isKazakh || this.kazakh.has(name)) return name.slice(head.length, head.length + hidden);
    }
    return undefined;
  }

  /** The name that lacks at most so many letters at its end. */
  begunBy(head: string, most: number): string | undefined {
    return this.byHead.get(head[0]!)?.find((name) => {
      const hidden = name.length - head.length;
      return hidden > 0 && hidden <= most && name.startsWith(head);
    });
  }

  /** The name that has `rest` behind its first letter. */
  behindFirst(rest: string): string | undefined {
    return this.withoutFirst.get(rest);
  }

  /** Russian or Kazakh typed with Latin letters. */
  typed(word: string): string | undefined {
    for (const j of word.includes('j') ? (['й', 'ж'] as const) : (['й'] as const)) {
      const read = small(cyrillicOf(word, j).text);
      if (this.all.has(read)) return read;
    }
    const ending = PERSON_TYPED.exec(word)?.[0] ?? '';
    const whole = this.bySkeleton.get(skeletonOfTyped(word, 'kk'));
    if (whole !== undefined || ending === '') return whole;
    const name = this.bySkeleton.get(skeletonOfTyped(word.slice(0, -ending.length), 'kk'));
    return name === undefined
      ? undefined
      : name + inCyrillic(ending, FRONT.includes(name.match(VOWELS)?.at(-1) ?? 'ы'));
  }
}

const inCyrillic = (ending: string, isFront: boolean): string =>
  [...ending].map((letter) => ENDING_LETTERS[letter] ?? (isFront ? 'і' : 'ы')).join('');

let made: Names | undefined;

/** Made when they are first needed. */
export function disguisedNames(): Names {
  made ??= new Names();
  return made;
}
