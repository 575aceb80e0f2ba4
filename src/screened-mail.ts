// A parsed mail, screened for its language (clause 16) and looked at (triage).
import { type Inbound, ownPart, screenedText } from './decide/inbound';
import type { Message } from './parse/message';
import { politeFiles } from './polite-facts';
import type { Lexicon } from './screen/lexicon';
import { maskText } from './screen/mask';
import { screenText } from './screen/screen-text';
import type { TriageRules } from './triage/rules';
import { triage } from './triage/triage';

/** @param oversize bytes of a mail of which only the header is here */
export function screenedMail(message: Message, lexicon: Lexicon, rules: TriageRules, oversize?: number): Inbound {
  const screened = screenedText(message);
  const verdict = screenText(screened, lexicon);
  const own = verdict.matches.length > 0 ? ownPart(screened, message) : screened;
  return {
    message,
    screened,
    verdict,
    ...(own === screened ? {} : { ownVerdict: screenText(own, lexicon) }),
    politeSubject: maskText(message.subject, screenText(message.subject, lexicon)),
    ...(verdict.grade === 'clean' ? {} : { politeFiles: politeFiles(message, lexicon) }),
    triage: triage(message, rules),
    ...(oversize === undefined ? {} : { oversize }),
  };
}
