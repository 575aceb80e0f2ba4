ALTER TABLE "confirmations" ADD COLUMN "appeal" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "confirmations" ADD COLUMN "granted_by" bigint;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_granted_by_operators_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."operators"("id") ON DELETE no action ON UPDATE no action;