"""Store against Klaviyo: day by day, order by order."""
