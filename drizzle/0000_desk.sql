CREATE SEQUENCE "public"."ticket_sequence" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "attachments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"message_id" bigint NOT NULL,
	"ticket_id" bigint NOT NULL,
	"filename" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"inline" boolean NOT NULL,
	"screenshot" boolean NOT NULL,
	"width" integer,
	"height" integer
);
--> statement-breakpoint
CREATE TABLE "blobs" (
	"sha256" "bytea" PRIMARY KEY NOT NULL,
	"size" integer NOT NULL,
	"content" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clock" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ticket_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor" text NOT NULL,
	"data" jsonb NOT NULL,
	"message_id" bigint,
	CONSTRAINT "events_kind" CHECK ("events"."kind" in ('registered', 'follow-up', 'machine-mail', 'thanks', 'linked', 'language-set', 'abuse-found', 'held', 'resumed', 'answered', 'info-requested', 'info-accepted', 'info-answered', 'info-failed', 'noted', 'closed', 'reopened', 'notice-sent', 'notice-failed', 'notice-bounced', 'answer-withheld', 'command-returned', 'command-refused'))
);
--> statement-breakpoint
CREATE TABLE "leases" (
	"name" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"mailbox" text NOT NULL,
	"uid_validity" text NOT NULL,
	"uid" text NOT NULL,
	"internal_date" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"raw_sha256" "bytea" NOT NULL,
	"size" bigint NOT NULL,
	"oversize" boolean DEFAULT false NOT NULL,
	"silent" boolean DEFAULT false NOT NULL,
	"sender" text,
	"state" text DEFAULT 'received' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"retry_at" timestamp (3) with time zone,
	"error" text,
	"reason" text,
	"ticket_id" bigint,
	"processed_at" timestamp (3) with time zone,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "ledger_state" CHECK ("ledger"."state" in ('received', 'processed', 'quarantined', 'discarded'))
);
--> statement-breakpoint
CREATE TABLE "mailboxes" (
	"mailbox" text PRIMARY KEY NOT NULL,
	"first_seen_at" timestamp (3) with time zone NOT NULL,
	"uid_validity" text NOT NULL,
	"sweep_started_at" timestamp (3) with time zone,
	"sweep_finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mails_before_first_start" (
	"mailbox" text NOT NULL,
	"uid_validity" text NOT NULL,
	"uid" text NOT NULL,
	CONSTRAINT "mails_before_first_start_mailbox_uid_validity_uid_pk" PRIMARY KEY("mailbox","uid_validity","uid")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "messages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ticket_id" bigint NOT NULL,
	"ledger_id" bigint NOT NULL,
	"identity" "bytea" NOT NULL,
	"role" text NOT NULL,
	"visibility" text NOT NULL,
	"message_id" text,
	"in_reply_to" text[] NOT NULL,
	"references" text[] NOT NULL,
	"from_address" text NOT NULL,
	"from_name" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"new_text" text NOT NULL,
	"new_text_doubtful" boolean NOT NULL,
	"kind" text NOT NULL,
	"kind_reason" text NOT NULL,
	"language" text,
	"verdict" jsonb NOT NULL,
	"identity_data" jsonb NOT NULL,
	"defects" text[] NOT NULL,
	"arrived_at" timestamp (3) with time zone NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "messages_identity_unique" UNIQUE("identity")
);
--> statement-breakpoint
CREATE TABLE "operators" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "operators_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"address" text NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"role" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "operators_address_unique" UNIQUE("address"),
	CONSTRAINT "operators_role" CHECK ("operators"."role" in ('operator', 'superior', 'administrator')),
	CONSTRAINT "operators_language" CHECK ("operators"."language" in ('kk', 'ru', 'en'))
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ticket_id" bigint,
	"name" text NOT NULL,
	"notice" jsonb NOT NULL,
	"recipient" text NOT NULL,
	"auto_submitted" text NOT NULL,
	"token_purpose" text,
	"token_person" bigint,
	"message_id" text NOT NULL,
	"in_reply_to" text,
	"references" text[] NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"ever_uncertain" boolean DEFAULT false NOT NULL,
	"raw_sha256" "bytea",
	"error" text,
	"response" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "outbox_message_id_unique" UNIQUE("message_id"),
	CONSTRAINT "outbox_state" CHECK ("outbox"."state" in ('queued', 'sending', 'sent', 'uncertain', 'failed', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "participants_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ticket_id" bigint NOT NULL,
	"address" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "requesters" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "requesters_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"address" text NOT NULL,
	"name" text NOT NULL,
	"language" text,
	"first_seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "requesters_address_unique" UNIQUE("address")
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "tickets_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"number" text NOT NULL,
	"subject" text NOT NULL,
	"status" text NOT NULL,
	"close_reason" text,
	"closed_at" timestamp (3) with time zone,
	"hold_reason" text,
	"language" text NOT NULL,
	"category" text NOT NULL,
	"channel" text NOT NULL,
	"requester_id" bigint NOT NULL,
	"assignee_id" bigint,
	"linked_to" bigint,
	"info_outbox_id" bigint,
	"info_asked_at" timestamp (3) with time zone,
	"info_accepted_at" timestamp (3) with time zone,
	"info_due_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tickets_number_unique" UNIQUE("number"),
	CONSTRAINT "tickets_status" CHECK ("tickets"."status" in ('new', 'open', 'awaiting-info', 'on-hold', 'closed')),
	CONSTRAINT "tickets_close_reason" CHECK ("tickets"."close_reason" in ('solved', 'no-response', 'out-of-scope', 'no-identification', 'unclear', 'abusive', 'duplicate', 'spam')),
	CONSTRAINT "tickets_closed_has_reason" CHECK (("tickets"."status" = 'closed') = ("tickets"."close_reason" is not null)),
	CONSTRAINT "tickets_closed_has_time" CHECK (("tickets"."status" = 'closed') = ("tickets"."closed_at" is not null)),
	CONSTRAINT "tickets_language" CHECK ("tickets"."language" in ('kk', 'ru', 'en')),
	CONSTRAINT "tickets_clock_runs_only_while_waiting" CHECK ("tickets"."info_due_at" is null or "tickets"."status" = 'awaiting-info')
);
--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_sha256_blobs_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."blobs"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_raw_sha256_blobs_sha256_fk" FOREIGN KEY ("raw_sha256") REFERENCES "public"."blobs"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails_before_first_start" ADD CONSTRAINT "mails_before_first_start_mailbox_mailboxes_mailbox_fk" FOREIGN KEY ("mailbox") REFERENCES "public"."mailboxes"("mailbox") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_ledger_id_ledger_id_fk" FOREIGN KEY ("ledger_id") REFERENCES "public"."ledger"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_raw_sha256_blobs_sha256_fk" FOREIGN KEY ("raw_sha256") REFERENCES "public"."blobs"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_requester_id_requesters_id_fk" FOREIGN KEY ("requester_id") REFERENCES "public"."requesters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_assignee_id_operators_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."operators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_linked_to_tickets_id_fk" FOREIGN KEY ("linked_to") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_info_outbox_id_outbox_id_fk" FOREIGN KEY ("info_outbox_id") REFERENCES "public"."outbox"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_ticket" ON "attachments" USING btree ("ticket_id");--> statement-breakpoint
CREATE INDEX "events_ticket" ON "events" USING btree ("ticket_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_identity" ON "ledger" USING btree ("mailbox","uid_validity","uid");--> statement-breakpoint
CREATE INDEX "ledger_waiting" ON "ledger" USING btree ("id") WHERE "ledger"."state" = 'received';--> statement-breakpoint
CREATE INDEX "ledger_quarantined" ON "ledger" USING btree ("id") WHERE "ledger"."state" = 'quarantined';--> statement-breakpoint
CREATE INDEX "ledger_unsettled" ON "ledger" USING btree ("mailbox") WHERE "ledger"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "messages_ticket" ON "messages" USING btree ("ticket_id","id");--> statement-breakpoint
CREATE INDEX "messages_message_id" ON "messages" USING hash ("message_id");--> statement-breakpoint
CREATE INDEX "messages_obscene" ON "messages" USING btree ("from_address","arrived_at") WHERE "messages"."verdict"->>'grade' = 'obscene';--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("next_attempt_at") WHERE "outbox"."state" in ('queued', 'uncertain', 'sending');--> statement-breakpoint
CREATE INDEX "outbox_ticket" ON "outbox" USING btree ("ticket_id","id");--> statement-breakpoint
CREATE INDEX "outbox_recent" ON "outbox" USING btree ("recipient","created_at");--> statement-breakpoint
CREATE INDEX "outbox_recent_all" ON "outbox" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "participants_once" ON "participants" USING btree ("ticket_id","address");--> statement-breakpoint
CREATE INDEX "participants_address" ON "participants" USING btree ("address");--> statement-breakpoint
CREATE INDEX "tickets_info_due" ON "tickets" USING btree ("info_due_at") WHERE "tickets"."status" = 'awaiting-info';--> statement-breakpoint
CREATE INDEX "tickets_requester" ON "tickets" USING btree ("requester_id");