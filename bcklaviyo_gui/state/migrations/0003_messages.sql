-- Template and values of reason and advice, for the window's language: a JSON list of two. Absent in older rows.
ALTER TABLE issues ADD COLUMN messages TEXT;
