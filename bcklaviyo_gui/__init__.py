"""BigCommerce orders, customers and refunds in Klaviyo: once, in full, and proven."""

__version__ = "0.1.0"
