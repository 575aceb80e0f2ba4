// What our mails repeat of a request besides its text and subject: names of files, when a call suits; rude words masked.
import { attachedFiles } from './decide/inbound';
import type { IntakeOrder } from './decide/intake-order';
import type { Message } from './parse/message';
import type { Lexicon } from './screen/lexicon';
import { maskText } from './screen/mask';
import { screenText } from './screen/screen-text';

/** Enough to know what was sent; a mail may hold thousands. */
const MOST_FILES = 20;

/** Of those that were attached. */
export function politeFiles(message: Message, lexicon: Lexicon): string[] {
  return attachedFiles(message)
    .slice(0, MOST_FILES)
    .map(({ filename }) => {
      // With its ending a name of one word is an address, and no address is screened.
      const name = filename.replace(/\.[^.\s]{1,8}$/u, '');
      return maskText(name, screenText(name, lexicon)) + filename.slice(name.length);
    });
}

/** Told in the acknowledgement as it was ordered. */
export function withPoliteTime(intake: IntakeOrder | null, lexicon: Lexicon): IntakeOrder | null {
  if (intake === null || intake.callTime === '') return intake;
  return { ...intake, callTime: maskText(intake.callTime, screenText(intake.callTime, lexicon)) };
}
