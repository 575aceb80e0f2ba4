// A signature below a line that its writer drew: `____`, `----`, `====`, where no "-- " tells it.
import { isBlank } from './line-shape';
import { isContact, isName, SPEAKS, signsOff } from './sign-off';

const RULE = /^\s*(?:_{3,}|-{3,}|={3,}|\*{3,}|~{3,}|[—–]{2,})\s*$/;
/** Below the line; a longer foot is a text. */
const MOST_LINES = 10;
const LONGEST = 80;
/**
 * The first line of it, or null. One that speaks to somebody, cries out or asks is none, nor one in which nobody is named;
 * and something must stand above. Pure; linear.
 */
export function signatureBelowRule(lines: readonly string[]): number | null {
  let filled = 0;
  let named = false;
  for (let at = lines.length - 1; at > 0 && filled <= MOST_LINES; at--) {
    const line = lines[at]!;
    if (isBlank(line)) continue;
    if (RULE.test(line)) return named && lines.slice(0, at).some((one) => /\p{L}/u.test(one)) ? at : null;
    if (line.length > LONGEST || /[!?]/.test(line) || SPEAKS.test(line)) return null;
    filled++;
    named ||= isContact(line) || signsOff(line) || isName(line);
  }
  return null;
}
