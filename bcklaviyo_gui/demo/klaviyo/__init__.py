"""Klaviyo's API on loopback."""
