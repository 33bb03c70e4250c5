"""The first run: a connection is made in steps."""
