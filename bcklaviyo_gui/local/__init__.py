"""This computer: data folder, connections, credentials, settings, logs, lock, clock, memory."""
