"""What the mapping asks of the store's catalog."""

from typing import Protocol

from bcklaviyo_gui.bigcommerce.store_shapes import Product


class Catalog(Protocol):
    """Products, categories and storefronts, all at hand: no call waits for the network."""

    def product(self, product_id: int) -> Product | None:
        """The product, or None when the store has it no more."""
        ...

    def category_path(self, category_id: int) -> tuple[str, ...]:
        """The category's name, then its ancestors' upwards; empty when unknown."""
        ...

    def site_url(self, channel_id: int) -> str:
        """The channel's storefront, else the store's own address; "" when neither is known."""
        ...
