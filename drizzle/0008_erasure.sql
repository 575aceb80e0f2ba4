ALTER TABLE "attachments" ALTER COLUMN "sha256" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "ledger" ALTER COLUMN "raw_sha256" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "attachments_sha256" ON "attachments" USING hash ("sha256");--> statement-breakpoint
CREATE INDEX "ledger_raw" ON "ledger" USING hash ("raw_sha256");--> statement-breakpoint
CREATE INDEX "outbox_raw" ON "outbox" USING hash ("raw_sha256");--> statement-breakpoint
-- One exception from append-only (docs/decisions/0010): the erasure of a person may empty actor and data, and nothing else.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'events' AND current_setting('tirkeu.erasing', true) = 'yes' THEN
    IF ROW(NEW.id, NEW.ticket_id, NEW.at, NEW.kind, NEW.actor_kind, NEW.message_id)
      IS NOT DISTINCT FROM ROW(OLD.id, OLD.ticket_id, OLD.at, OLD.kind, OLD.actor_kind, OLD.message_id) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP;
END $$;
