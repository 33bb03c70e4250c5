"""The source: a BigCommerce store, read only."""
