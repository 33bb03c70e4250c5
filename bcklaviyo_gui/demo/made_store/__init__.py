"""The made-up store."""
