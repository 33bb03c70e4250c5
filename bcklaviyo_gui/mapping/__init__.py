"""From the source's records to Klaviyo's events and profiles: pure, without I/O and without a clock."""
