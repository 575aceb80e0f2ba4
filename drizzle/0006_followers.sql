CREATE TABLE "leaked_tokens" (
	"ticket_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"ledger_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "leaked_tokens_ticket_id_person_id_issued_at_pk" PRIMARY KEY("ticket_id","person_id","issued_at")
);
--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_kind";--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_kind" CHECK ("events"."kind" in ('registered', 'follow-up', 'machine-mail', 'thanks', 'linked', 'language-set', 'abuse-found', 'held', 'resumed', 'answered', 'info-requested', 'info-accepted', 'info-answered', 'info-failed', 'noted', 'closed', 'reopened', 'notice-sent', 'notice-failed', 'notice-bounced', 'answer-withheld', 'command-returned', 'command-refused', 'command-held', 'command-confirmed', 'commanded', 'undone', 'assigned', 'followed', 'category-set', 'priority-set', 'level-set', 'faq-sent', 'third-party-asked', 'third-party-answered', 'merged', 'verdict-corrected', 'sla-warned', 'sla-breached'));