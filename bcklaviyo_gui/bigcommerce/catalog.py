"""The store's catalog as the mapping asks for it, over what was read before: no call waits for the network."""

from collections.abc import Callable, Mapping

from bcklaviyo_gui.bigcommerce.store_shapes import Product


class StoreCatalog:
    """Products, categories and storefronts by id.

    product: the product, or None when the store has it no more. categories: id → (parent id, name), the parent 0 at the
    top. sites: channel id → URL. secure_url: the store's own address, for channels without a site.
    """

    def __init__(
        self,
        product: Callable[[int], Product | None],
        categories: Mapping[int, tuple[int, str]],
        sites: Mapping[int, str],
        secure_url: str = "",
    ) -> None:
        self._product = product
        self._categories = categories
        self._sites = sites
        self._secure_url = secure_url.rstrip("/")
        self._paths: dict[int, tuple[str, ...]] = {}

    def product(self, product_id: int) -> Product | None:
        """The product, or None when the store has it no more."""
        return self._product(product_id)

    def category_path(self, category_id: int) -> tuple[str, ...]:
        """The category's name, then its ancestors' upwards; empty when unknown."""
        path = self._paths.get(category_id)
        if path is None:
            path = self._paths[category_id] = self._read_path(category_id)
        return path

    def site_url(self, channel_id: int) -> str:
        """The channel's storefront, else the store's own address; "" when neither is known. No slash at its end."""
        return (self._sites.get(channel_id) or self._secure_url).rstrip("/")

    def _read_path(self, category_id: int) -> tuple[str, ...]:
        names: dict[int, str] = {}
        while category_id in self._categories and category_id not in names:
            parent_id, names[category_id] = self._categories[category_id]
            category_id = parent_id
        return tuple(name for name in names.values() if name)
