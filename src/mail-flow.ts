// The way of one mail, top to bottom: from its row in the ledger to a ticket, its events and the notices that tell of it.
import { decideMail } from './decide/decide-mail';
import type { Decision } from './decide/decision';
import type { DeskPolicy } from './decide/desk-policy';
import type { FaqEntry } from './decide/faq-entry';
import { fromOutside, type Inbound, withPoliteNames } from './decide/inbound';
import type { Operator, TokenFinding } from './decide/mail-context';
import { saidInSubject } from './decide/said-in-subject';
import { independentGroups } from './independent-mails';
import type { AuthorCheck } from './parse/author-check';
import { contentIdentity } from './parse/content-identity';
import type { Message } from './parse/message';
import { withPoliteTime } from './polite-facts';
import { applyDecision } from './record/apply-decision';
import { completeNotices, type Timing } from './record/complete-notices';
import { keepAuthority } from './record/confirmations';
import { type Database, deciding, type Queryable } from './record/database';
import type { DeskIdentity } from './record/decided-mail';
import { forgetErasedMail } from './record/forget-bytes';
import { hourlyTraffic } from './record/hourly-traffic';
import { isIntake } from './record/intake-orders';
import { knownMail } from './record/known-mail';
import { type ClaimedMail, markDone, stillWaiting } from './record/ledger';
import { type Arrival, loadContext } from './record/load-context';
import { suggestForEach } from './record/suggest-faq';
import { activeStaff } from './record/ticket-state';
import type { Lexicon } from './screen/lexicon';
import { screenText } from './screen/screen-text';
import { screenedMail } from './screened-mail';
import { findRegistrationNumbers } from './ticket/registration-number';
import { addWorkingMinutes, isWorkingTime, type WorkingCalendar } from './ticket/working-calendar';
import type { TriageRules } from './triage/rules';

/** What every mail meets on its way. */
export interface MailFlow {
  readonly db: Database;
  readonly parse: (raw: Buffer) => Promise<Message>;
  readonly lexicon: () => Lexicon;
  readonly triageRules: () => TriageRules;
  readonly identity: DeskIdentity;
  readonly policy: DeskPolicy;
  readonly calendar: WorkingCalendar;
  readonly timing: Timing;
  /** Verifies the reply token among these addresses, if there is one. */
  readonly readTokens: (addresses: readonly string[], now: Date) => TokenFinding;
  /** Who wrote the mail, as far as DNS and our mail server tell. Never throws. */
  readonly checkAuthor: (raw: Buffer, message: Message, now: Date) => Promise<AuthorCheck>;
  readonly now: () => Date;
  /** Test hook: a crash may be staged at each named step. */
  readonly step: (name: string) => void;
}

/** A mail read: parsed, screened, looked at. Needs no database and no order, so it is done ahead. */
export interface ReadMail {
  readonly mail: ClaimedMail;
  readonly message: Message;
  readonly inbound: Inbound;
  readonly identity: Buffer;
  readonly token: TokenFinding;
  readonly check: AuthorCheck;
  readonly subjectNumbers: readonly string[];
  readonly textNumbers: readonly string[];
  readonly pointsAtTicket: boolean;
}

/** With the sections of the Reference Centre that may answer it. */
interface SearchedMail extends ReadMail {
  readonly suggested: readonly FaqEntry[];
}

export interface Handled {
  readonly reason: Decision['reason'];
  readonly number: string | null;
  /** The sender is over the caps: somebody ought to know. */
  readonly capped: boolean;
}

/** Parse, screen, triage. Throws GiveUp for a mail beyond the limits. */
export async function readMail(mail: ClaimedMail, flow: MailFlow): Promise<ReadMail> {
  const lexicon = flow.lexicon();
  const message = withPoliteNames(await flow.parse(mail.raw), (name) => screenText(name, lexicon).grade !== 'clean');
  const inbound = screenedMail(message, lexicon, flow.triageRules(), mail.oversize ? mail.size : undefined);
  flow.step('parsed');
  const recipients = [...message.to, ...message.cc].map(({ address }) => address);
  const token = flow.readTokens([...recipients, ...message.deliveredTo], flow.now());
  const subjectNumbers = findRegistrationNumbers(message.subject, flow.identity.prefix);
  const textNumbers = findRegistrationNumbers(message.newText, flow.identity.prefix);
  return {
    mail,
    message,
    inbound,
    identity: contentIdentity(mail.raw),
    token,
    check: await flow.checkAuthor(mail.raw, message, flow.now()),
    subjectNumbers,
    textNumbers,
    pointsAtTicket: token.found !== 'none' || subjectNumbers.length + textNumbers.length > 0,
  };
}

/** No decision changes the Reference Centre, so it is searched before the transaction that all others wait for. */
async function searchReferenceCentre(reads: readonly ReadMail[], { db, policy }: MailFlow): Promise<SearchedMail[]> {
  const texts = reads.map(({ message }) =>
    message.kind === 'person' && !message.noAutomaticAnswer ? `${message.subject} ${message.newText}` : '',
  );
  const found = await suggestForEach(db, texts, policy.faq);
  return reads.map((read, at) => ({ ...read, suggested: (found[at] ?? []).map(({ entry }) => entry) }));
}

/**
 * Load context, decide, apply, done, in one transaction: each mail sees what the ones before it led to; those that cannot
 * know of each other share their round trips to the database. All or nothing: when it throws, none of them was handled.
 * Null for a mail that another process handled.
 */
export async function handleMails(reads: readonly ReadMail[], flow: MailFlow): Promise<(Handled | null)[]> {
  const mails = await searchReferenceCentre(reads, flow);
  const handled = await deciding(flow.db, async (tx) => {
    const done: (Handled | null)[] = [];
    const world = await lookAround(tx, mails, flow);
    // Whose turn it is (round-robin) depends on every mail before.
    const inTurn = flow.policy.assignment === 'round-robin';
    const staff = new Set(world.staff.map(({ address }) => address));
    for (const group of inTurn ? mails.map((mail) => [mail]) : independentGroups(mails, staff)) {
      done.push(...(await Promise.all(group.map((read) => handleMail(tx, read, flow, world)))));
    }
    return done;
  });
  flow.step('committed');
  return handled;
}

/** What all mails of a batch have in common. */
interface World {
  readonly staff: readonly Operator[];
  /** Mails of the same sender before each, by its row in the ledger. */
  readonly mailsBefore: ReadonlyMap<number, number>;
  /** Automatic answers within the hour, those that the mails before led to included. */
  answers: number;
}

async function lookAround(tx: Queryable, mails: readonly ReadMail[], { policy, now }: MailFlow): Promise<World> {
  const senders = mails.map(({ mail, message }) => ({ ledgerId: mail.id, sender: message.from?.address ?? '' }));
  const { noticesInAll, mailsPerSender } = policy;
  const [staff, traffic] = await Promise.all([
    activeStaff(tx),
    hourlyTraffic(tx, { mails: senders, now: now(), noticesInAll, mailsPerSender }),
  ]);
  const mailsBefore = new Map(senders.map(({ ledgerId }, at) => [ledgerId, traffic.mailsBefore[at] ?? 0]));
  return { staff, mailsBefore, answers: traffic.answers };
}

async function handleMail(tx: Queryable, read: SearchedMail, flow: MailFlow, world: World): Promise<Handled | null> {
  const { mail, identity } = read;
  const now = flow.now();
  const [waiting, known, context] = await Promise.all([
    stillWaiting(tx, mail.id),
    knownMail(tx, { identity, ledgerId: mail.id }),
    loadContext(tx, arrivalOf(read, flow, world, now)),
  ]);
  if (!waiting) return null;
  const said = saidInSubject(read.inbound, context);
  const whole = said === null ? read.inbound : screenedMail(said, flow.lexicon(), flow.triageRules());
  const inbound = context.claimedOperator ? whole : fromOutside(whole);
  const asOfNow = { ...context, noticesInAll: world.answers, intake: withPoliteTime(context.intake, flow.lexicon()) };
  const decision = known === null ? decideMail(inbound, asOfNow) : alreadyKnown();
  if (!mail.silent)
    world.answers += decision.notices.filter(({ autoSubmitted }) => autoSubmitted === 'auto-replied').length;
  flow.step('decided');
  const { notices: told } = await completeNotices(tx, decision, flow.timing, now);
  const notices = mail.silent ? [] : told;
  const decidedMail = { inbound, ledgerId: mail.id, identity, arrivedAt: mail.internalDate };
  const ticket = await applyDecision(tx, { ...decision, notices }, decidedMail, now, flow.identity);
  if (known !== null) await forgetErasedMail(tx, mail.id, identity);
  await keepAuthority(tx, decision, asOfNow, mail.id);
  await markDone(tx, {
    id: mail.id,
    state: decision.mail,
    reason: decision.reason,
    ticketId: ticket?.id ?? known?.ticketId ?? null,
    identity: keepsIdentity(decision) ? identity.toString('hex') : null,
    now,
  });
  flow.step('applied');
  const capped = decision.events.some(
    ({ kind, data }) => kind === 'answer-withheld' && (data.why === 'caps' || data.why === 'flood'),
  );
  return { reason: decision.reason, number: ticket?.number ?? null, capped };
}

function arrivalOf(
  read: SearchedMail,
  { policy, identity, calendar }: MailFlow,
  { staff, mailsBefore }: World,
  now: Date,
): Arrival {
  const { message, inbound, token, check, subjectNumbers, textNumbers, mail, suggested } = read;
  const { ownAddresses } = identity;
  const workingTime = isWorkingTime(calendar, now);
  return {
    message,
    arrivedAt: mail.internalDate,
    imported: mail.silent,
    now,
    token,
    check,
    suspicious: inbound.verdict.matches.length > 0,
    ledgerId: mail.id,
    subjectNumbers,
    textNumbers,
    policy,
    ownAddresses,
    workingTime,
    opensAt: addWorkingMinutes(calendar, now, 0),
    ordered: isIntake(mail.mailbox),
    suggested,
    staff,
    mailsBefore: mailsBefore.get(mail.id) ?? 0,
  };
}

/** What is filed is known by its message row; a command that went back is filed nowhere, and must not count twice. */
function keepsIdentity({ filing, reason }: Decision): boolean {
  return filing === null && reason.startsWith('operator-');
}

function alreadyKnown(): Decision {
  return { reason: 'known-mail', mail: 'discarded', ticket: null, filing: null, change: {}, events: [], notices: [] };
}
