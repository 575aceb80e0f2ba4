// Does the mail come through a mailing list or from a mass mailing, and is a person behind it who writes to others.
import { field, hasField, type KindClues, matchesAny } from './kind-clues';

export interface ListFinding {
  /** Evidence: which field told. */
  readonly reason: string;
  readonly detail: 'list' | 'newsletter' | 'bulk' | 'digest';
  /** True when a person writes through it. */
  readonly person: boolean;
}

/** List managers put their own role into Sender, Errors-To or the envelope: owner-x (Majordomo), x-bounces (Mailman), x-owner (Sympa), x-request. */
const LIST_ROLE =
  /(?:^|[<\s])owner-[^\s@]{1,80}@|[^\s@<]{1,80}[-+](?:owner|bounces?|request)(?:[-+][^\s@]{0,80})?@|listserv@|@listserv\.|mailman@/;
/** Roles that an office may have too (`tender-admin@`): they count beside another mark of a list. */
const LIST_ROLE_OR_OFFICE = /[^\s@<]{1,80}[-+](?:admin|return|errors|outgoing|list)(?:[-+][^\s@]{0,80})?@/;

/** Fields that only programs for discussion write: RFC 2369 List-Post with an address, and the marks of Mailman, ezmlm, Majordomo, Google Groups, Yahoo, fml, SmartList. */
const DISCUSSION_FIELDS = [
  'x-beenthere',
  'mailing-list',
  'x-mailing-list',
  'x-mailinglist',
  'x-mailman-version',
  'x-ml-name',
  'x-listname',
  'x-list-name',
  'x-google-group-id',
  'x-yahoo-profile',
  'x-egroups-from',
  'x-listserver',
  'x-majordomo-version',
  'x-sympa-to',
  'x-topica-id',
  'x-list-host',
] as const;

/** Marks of mass mailers: RFC 8058 one-click, and what the larger senders add. Feedback-ID alone is none (Amazon adds it to every mail). */
const MASS_MAIL_FIELDS = [
  'list-unsubscribe-post',
  'x-campaign',
  'x-campaign-id',
  'x-campaignid',
  'x-mailer-recptid',
  'x-mc-user',
  'x-csa-complaints',
  'x-report-abuse',
  'x-mailgun-tag',
  'x-unisender-user',
  'x-mailru-msgtype',
  'x-job',
  'x-mailing-id',
  'x-newsletter',
  'x-maillist-id',
  'x-sendpulse-id',
  'x-bulkmail',
  'x-rpcampaign',
  'x-ymail-campaign',
] as const;

const DIGEST = /^(?:\[[^\]]{1,60}\] ?)?\S.{0,80} digest(?:,| \d| -| vol| number)|^digest /;

function discussionField(clues: KindClues): string | null {
  const { evidence } = clues;
  const post = field(evidence, 'list-post');
  if (post.includes('mailto:') && !/^\(?no\b/.test(post)) return 'list-post-header';
  const named = DISCUSSION_FIELDS.find((name) => hasField(evidence, name));
  if (named !== undefined)
    return named === 'x-mailing-list' || named === 'mailing-list' ? 'mailing-list-header' : `${named}-header`;
  if (/mailing list/.test(field(evidence, 'delivered-to'))) return 'mailing-list-header';
  const roles = ['sender', 'errors-to', 'resent-sender', 'x-sender', 'return-path'].map((name) =>
    field(evidence, name),
  );
  const listed = hasField(evidence, 'list-id') || hasField(evidence, 'precedence');
  if (roles.slice(0, 3).some((role) => LIST_ROLE.test(role))) return 'list-owner-sender';
  if (listed && roles.some((role) => LIST_ROLE.test(role) || LIST_ROLE_OR_OFFICE.test(role)))
    return 'list-owner-sender';
  return null;
}

/** RFC 2919, RFC 2369, RFC 8058 and Precedence (RFC 3834 §2); null when nothing speaks of many recipients. Pure and total. */
export function findList(clues: KindClues): ListFinding | null {
  const { evidence, precedence } = clues;
  const listId = hasField(evidence, 'list-id');
  const unsubscribe = hasField(evidence, 'list-unsubscribe');
  const bulk = /^(?:bulk|list|junk|mass|first_class_bulk)/.test(precedence);
  const discussion = discussionField(clues);
  // Groups.io and others offer one-click leaving of discussions too.
  const massMail = MASS_MAIL_FIELDS.find(
    (name) => hasField(evidence, name) && !(discussion !== null && name === 'list-unsubscribe-post'),
  );
  // A campaign number by itself is also in ordinary mail of a CRM: it confirms, it does not decide.
  if (!listId && !unsubscribe && !bulk && discussion === null) return null;
  const reason =
    (listId ? 'list-id-header' : discussion) ??
    (unsubscribe ? 'list-unsubscribe-header' : `precedence-${precedence.split(/[^a-z]/)[0]}`);
  if (matchesAny([DIGEST], clues.subject) && (discussion !== null || listId))
    return { reason, detail: 'digest', person: false };
  const answers = clues.isThreaded && (clues.isReply || clues.quotesHistory);
  // Old archives have people who post as root or postmaster, or whose From was lost: what answers was written by hand.
  const writerIsPerson =
    clues.sender === 'human' ||
    clues.sender === 'nobody' ||
    clues.sender === 'device' ||
    (answers && clues.sender !== 'no-reply');
  // Newsletters neither answer nor let answer: whoever answers a mail writes himself.
  const talks =
    answers ||
    discussion !== null ||
    (precedence === 'list' && massMail === undefined) ||
    (listId && !unsubscribe && massMail === undefined);
  if (talks && !(massMail !== undefined && !answers)) {
    return { reason, detail: 'list', person: writerIsPerson };
  }
  return { reason, detail: unsubscribe || massMail !== undefined ? 'newsletter' : 'bulk', person: false };
}
