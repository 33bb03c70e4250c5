"""Pure: what a BigCommerce record becomes in Klaviyo."""
