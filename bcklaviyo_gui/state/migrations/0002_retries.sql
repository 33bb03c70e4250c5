-- The merchant asked for another try: the next run reads the record again.
ALTER TABLE issues ADD COLUMN is_retried INTEGER NOT NULL DEFAULT 0;
