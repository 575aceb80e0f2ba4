CREATE TABLE "vip_contracts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "vip_contracts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"client" text NOT NULL,
	"name" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"soon_told_at" timestamp (3) with time zone,
	"end_told_at" timestamp (3) with time zone,
	CONSTRAINT "vip_contracts_ends_after_it_begins" CHECK ("vip_contracts"."until_day" >= "vip_contracts"."from_day")
);
--> statement-breakpoint
CREATE INDEX "vip_contracts_client" ON "vip_contracts" USING btree ("client");