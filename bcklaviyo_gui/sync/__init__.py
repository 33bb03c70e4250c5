"""A run: read, map, send, recover."""
