"""BigCommerce's API on loopback."""
