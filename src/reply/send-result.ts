// What a failed hand-over to an SMTP server means for the mail: try again, give up, or nobody knows. Pure.
import type { SendResult } from './transport';

/** The fields of nodemailer's errors that matter. `responseCode` is the server's reply code when there was a reply. */
export interface SmtpFailure {
  readonly message: string;
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly command?: string | undefined;
}

/**
 * `dataBegan`: some of the mail's bytes have left. The rules, first that fits:
 * 1. An answer of the server is an answer, also after DATA: 421 and other 4yz are temporary (RFC 5321 §4.2.1).
 * 2. 5yz speaks of this mail only after RCPT or DATA. In the greeting, EHLO, AUTH or MAIL it speaks of us, of the account or of the
 *    server: temporary, because giving up would lose every notice over one wrong setting. 552 (too big) is about the mail everywhere.
 * 3. No answer after DATA began: uncertain, whatever broke.
 * 4. An envelope that cannot be sent at all is permanent; anything else is temporary.
 */
export function classifyFailure(failure: SmtpFailure, dataBegan: boolean): SendResult {
  const error = oneLine(failure.message) || failure.code || 'unknown failure';
  return { result: verdict(failure, dataBegan), error };
}

/** A refusal in the middle of an accepted mail (`rejectedErrors`): is it for ever? */
export function isPermanentRefusal(failure: SmtpFailure): boolean {
  return verdict(failure, false) === 'permanent';
}

function verdict(failure: SmtpFailure, dataBegan: boolean): 'temporary' | 'permanent' | 'uncertain' {
  const { code, responseCode, command } = failure;
  if (responseCode !== undefined && responseCode >= 400 && responseCode < 600) {
    if (responseCode < 500 || SESSION_REPLIES.has(responseCode)) return 'temporary';
    const aboutTheMail = code === 'EENVELOPE' || code === 'EMESSAGE';
    if (!aboutTheMail) return 'temporary';
    return command === 'MAIL FROM' && responseCode !== 552 ? 'temporary' : 'permanent';
  }
  if (dataBegan) return 'uncertain';
  return code === 'EENVELOPE' || code === 'EMESSAGE' || code === 'EMAXRECIPIENTS' ? 'permanent' : 'temporary';
}

/** 503 bad sequence; 530, 534, 535, 538 authentication (RFC 4954): the session is wrong, not the mail. */
const SESSION_REPLIES: ReadonlySet<number> = new Set([503, 530, 534, 535, 538]);

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}
