"""The SQLite file of a connection; all SQL of the program."""
