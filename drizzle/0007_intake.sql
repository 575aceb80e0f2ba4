CREATE TABLE "intake_keys" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "intake_keys_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"system" text NOT NULL,
	"secret_sha256" "bytea" NOT NULL,
	"scopes" text[] NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	CONSTRAINT "intake_keys_secret_sha256_unique" UNIQUE("secret_sha256"),
	CONSTRAINT "intake_keys_scopes" CHECK ("intake_keys"."scopes" <@ array['tickets', 'callbacks']::text[])
);
--> statement-breakpoint
CREATE TABLE "intake_orders" (
	"ledger_id" bigint PRIMARY KEY NOT NULL,
	"key_id" bigint NOT NULL,
	"system" text NOT NULL,
	"channel" text NOT NULL,
	"phone" text NOT NULL,
	"call_time" text NOT NULL,
	"language" text,
	"request_sha256" "bytea" NOT NULL,
	CONSTRAINT "intake_orders_channel" CHECK ("intake_orders"."channel" in ('assistant', 'incident', 'call-back')),
	CONSTRAINT "intake_orders_language" CHECK ("intake_orders"."language" in ('kk', 'ru', 'en'))
);
--> statement-breakpoint
ALTER TABLE "intake_orders" ADD CONSTRAINT "intake_orders_ledger_id_ledger_id_fk" FOREIGN KEY ("ledger_id") REFERENCES "public"."ledger"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_orders" ADD CONSTRAINT "intake_orders_key_id_intake_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."intake_keys"("id") ON DELETE no action ON UPDATE no action;