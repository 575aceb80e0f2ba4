// The machine-readable part of a delivery report (RFC 3464, RFC 6533): per-recipient fields, and which recipient speaks for the report.

export type DeliveryAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

export interface RecipientReport {
  readonly action: DeliveryAction | null;
  /** An address, lower case, or null when the report names none (X.400 names, pipes and local users are no addresses). */
  readonly recipient: string | null;
  /** Enhanced status code (RFC 3463): the Status field, else the one in Diagnostic-Code, else made of the SMTP reply code. */
  readonly status: string | null;
  readonly diagnostic: string;
}

const READ_AT_MOST = 65_536;
const FIELDS_AT_MOST = 2_000;

/**
 * Enhanced status code of RFC 3463 §2 in a text: class 2, 4 or 5, subject 0-7, detail up to three digits, and no piece of a longer
 * number (`4.92.3` of Exim is a version, `5.0.11` of Domino Release 5.0.11 too). Nothing that came back has class 2: in free text
 * `2.0.12` is something else.
 */
export function findEnhancedStatus(text: string, classes: '245' | '45' = '245'): string | null {
  for (const found of text.matchAll(/(?<![\d.])([245]\.[0-7]\.\d{1,3})(?![\d]|\.\d)/g)) {
    const before = text.slice(Math.max(0, found.index - 12), found.index).toLowerCase();
    if (classes.includes(found[1]![0]!) && !/(?:release|version|build|[ (/-]v|ver\.?|exim|\/) ?$/.test(before))
      return found[1]!.replace(/\.0+(?=\d)/g, '.');
  }
  return null;
}

/**
 * SMTP reply code (RFC 5321 §4.2) as an enhanced one: the class is the code's first digit, the rest is `0.0`, which RFC 3463 §3.1 gives
 * to "other undefined status". We do not guess `5.1.1` from words: the status says no more than the mail said.
 */
export function findReplyStatus(text: string): string | null {
  const found =
    /(?:^|[\s:;(<"'[#=>])(421|45[0-9]|50[0-4]|521|530|541|55[0-9]|57[01])(?=[\s,;:.)\]"'-]|$)(?! (?:kb|mb|bytes|кб|мб))/m.exec(
      text,
    );
  return found === null ? null : `${found[1]![0]!}.0.0`;
}

/** `rfc822; <user@example.kz>` -> `user@example.kz`; null when that is no mail address. */
export function reportedAddress(value: string): string | null {
  const found = /([^\s<>();,:"]{1,128}@[^\s<>();,:"]{1,255})/.exec(value.slice(value.indexOf(';') + 1, 1_000));
  return found === null ? null : found[1]!.replace(/\.$/, '').toLowerCase();
}

type Group = ReadonlyMap<string, string>;

/** Groups of fields, parted by blank lines (RFC 3464 §2.1); folded lines are joined; the first of a repeated field counts. */
function readGroups(text: string): Group[] {
  const groups: Map<string, string>[] = [];
  let group = new Map<string, string>();
  let last = '';
  let fields = 0;
  for (const line of text.slice(0, READ_AT_MOST).split(/\r\n|\n|\r/)) {
    if (line.trim() === '') {
      if (group.size > 0) groups.push(group);
      group = new Map();
      last = '';
      continue;
    }
    const named = /^([A-Za-z][A-Za-z0-9-]{0,60})[ \t]*:(.*)$/.exec(line);
    if (named !== null) {
      if (++fields > FIELDS_AT_MOST) break;
      last = named[1]!.toLowerCase();
      // Some programs forget the blank line between two recipients.
      if (group.has(last) && /^(?:final-recipient|action)$/.test(last) && group.has('final-recipient')) {
        groups.push(group);
        group = new Map();
      }
      if (!group.has(last)) group.set(last, named[2]!.trim());
    } else if (/^[ \t]/.test(line) && last !== '') {
      group.set(last, `${group.get(last) ?? ''} ${line.trim()}`.slice(0, 4_000));
    }
  }
  if (group.size > 0) groups.push(group);
  return groups;
}

function readAction(value: string): DeliveryAction | null {
  const word = /[a-z]+/.exec(value.toLowerCase())?.[0] ?? '';
  if (word.startsWith('fail')) return 'failed';
  if (word.startsWith('delay')) return 'delayed';
  return word === 'delivered' || word === 'relayed' || word === 'expanded' ? word : null;
}

function toReport(group: Group): RecipientReport {
  const diagnostic = group.get('diagnostic-code') ?? '';
  const addresses = ['final-recipient', 'original-recipient', 'x-actual-recipient', 'x-failed-recipients']
    .map((name) => reportedAddress(group.get(name) ?? ''))
    .filter((address) => address !== null);
  return {
    action: readAction(group.get('action') ?? ''),
    // A name without a dot (`user@sims-ms-daemon`) is known inside one machine only.
    recipient: addresses.find((address) => /@.*\./.test(address)) ?? addresses[0] ?? null,
    status:
      moreTelling(findEnhancedStatus(group.get('status') ?? ''), findEnhancedStatus(diagnostic)) ??
      findReplyStatus(diagnostic),
    diagnostic,
  };
}

/** Many programs write `5.0.0`, "other undefined status" (RFC 3463 §3.1), where what the remote server said names the trouble. */
function moreTelling(status: string | null, diagnosed: string | null): string | null {
  if (status === null) return diagnosed;
  return status.endsWith('.0.0') && diagnosed?.[0] === status[0] ? diagnosed : status;
}

const PER_RECIPIENT = ['final-recipient', 'original-recipient', 'action', 'status', 'diagnostic-code'];

/** All recipients that a message/delivery-status part names, in its order. Pure, total, linear. */
export function readDeliveryStatus(text: string): RecipientReport[] {
  return readGroups(text)
    .filter((group) => PER_RECIPIENT.some((name) => group.has(name)))
    .map(toReport);
}

/** How bad a recipient's fate is: the worst speaks for the report, so that a failure is not hidden behind a delay. */
function severity(report: RecipientReport): number {
  if (report.action === 'failed') return 3;
  if (report.action === 'delayed') return 2;
  if (report.action !== null) return 0;
  return report.status?.startsWith('4') ? 2 : report.status?.startsWith('2') ? 0 : 3;
}

/** The first of the worst; null for a part without recipients. */
export function decisiveRecipient(reports: readonly RecipientReport[]): RecipientReport | null {
  let worst: RecipientReport | null = null;
  for (const report of reports) if (worst === null || severity(report) > severity(worst)) worst = report;
  return worst;
}

/** Every recipient got it (RFC 3464 §2.3.3 delivered, relayed, expanded): a receipt, no bounce. */
export function isSuccess(reports: readonly RecipientReport[]): boolean {
  return reports.length > 0 && reports.every((report) => severity(report) === 0);
}
