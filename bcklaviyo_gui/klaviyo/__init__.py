"""The destination: a Klaviyo account."""
