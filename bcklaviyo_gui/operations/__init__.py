"""What a person can ask for: keys, clients, state and engine are put together here, for both doors."""
