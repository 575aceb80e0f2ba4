// "Re:", "Fwd:" and their like in the languages of mail programs: what follows repeats somebody's subject.

/** Tags that mail servers put before it: "[External]", "[SPAM]". */
const TAGS = String.raw`(?:\[[\p{L}\s*!-]{1,30}\]\s*){0,3}`;
const WORDS =
  're|fwd?|aw|wg|sv|antw|ynt|tr|rv|rif|ответ|отв|пер|пересл|пересылка|на|вн|жауап|жб|жқ|қж|қайта|қайта жіберу|қайта жіберілді';
const PREFIX = new RegExp(String.raw`^\s*${TAGS}\[?(?:${WORDS})\.?\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:：]`, 'iu');

export function repeatsSubject(subject: string): boolean {
  return PREFIX.test(subject);
}
