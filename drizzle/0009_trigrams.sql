-- Kazakh has no dictionary in PostgreSQL: sections of the Reference Centre are found by letters that are alike. A trusted extension:
-- the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
