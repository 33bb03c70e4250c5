"""How we talk HTTP, for both APIs: sessions, retries, rate budgets."""
