CREATE TABLE "corrections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"message_id" bigint NOT NULL,
	"operator_id" bigint NOT NULL,
	"ledger_id" bigint NOT NULL,
	"verdict" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_kind";--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "moved_from" bigint;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "caused_by" bigint;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "moved_from" bigint;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "priority" text DEFAULT 'normal' NOT NULL;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "level" text DEFAULT 'basic' NOT NULL;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "hold_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "merged_into" bigint;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_operator_id_operators_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."operators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_ledger_id_ledger_id_fk" FOREIGN KEY ("ledger_id") REFERENCES "public"."ledger"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corrections_message" ON "corrections" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "corrections_ledger" ON "corrections" USING btree ("ledger_id");--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_moved_from_tickets_id_fk" FOREIGN KEY ("moved_from") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_caused_by_ledger_id_fk" FOREIGN KEY ("caused_by") REFERENCES "public"."ledger"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_moved_from_tickets_id_fk" FOREIGN KEY ("moved_from") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_merged_into_tickets_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "messages_ledger" ON "messages" USING btree ("ledger_id");--> statement-breakpoint
CREATE INDEX "outbox_caused_by" ON "outbox" USING btree ("caused_by");--> statement-breakpoint
CREATE INDEX "tickets_hold_until" ON "tickets" USING btree ("hold_until") WHERE "tickets"."status" = 'on-hold';--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_kind" CHECK ("events"."kind" in ('registered', 'follow-up', 'machine-mail', 'thanks', 'linked', 'language-set', 'abuse-found', 'held', 'resumed', 'answered', 'info-requested', 'info-accepted', 'info-answered', 'info-failed', 'noted', 'closed', 'reopened', 'notice-sent', 'notice-failed', 'notice-bounced', 'answer-withheld', 'command-returned', 'command-refused', 'command-held', 'command-confirmed', 'commanded', 'undone', 'assigned', 'category-set', 'priority-set', 'level-set', 'faq-sent', 'third-party-asked', 'third-party-answered', 'merged', 'verdict-corrected'));--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_priority" CHECK ("tickets"."priority" in ('low', 'normal', 'high', 'critical'));--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_level" CHECK ("tickets"."level" in ('basic', 'vip'));--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_hold_ends_only_on_hold" CHECK ("tickets"."hold_until" is null or "tickets"."status" = 'on-hold');--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_merged_is_closed" CHECK ("tickets"."merged_into" is null or "tickets"."status" = 'closed');