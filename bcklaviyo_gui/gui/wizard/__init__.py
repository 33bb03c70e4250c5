"""The first run: from nothing to a connection that was checked."""
