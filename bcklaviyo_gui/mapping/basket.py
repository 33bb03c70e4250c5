"""What an order's lines are to Klaviyo: names, categories, brands, counts, and a row each for e-mail templates."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bcklaviyo_gui.bigcommerce.order_shapes import Line, Order
from bcklaviyo_gui.bigcommerce.store_shapes import Product
from bcklaviyo_gui.klaviyo.payloads import PropertyValue, plain
from bcklaviyo_gui.mapping.catalog import Catalog
from bcklaviyo_gui.mapping.limits import LIST_MAX
from bcklaviyo_gui.mapping.money import Side, line_value, price


@dataclass(frozen=True, slots=True)
class Item:
    """A line with what the catalog says of its product."""

    line: Line
    value: Decimal
    price: Decimal
    categories: list[str]
    product_path: str | None
    product_url: str | None
    image_url: str | None
    options: list[str]

    def is_discounted(self) -> bool:
        """Whether a discount was put on the line."""
        return bool(self.line.applied_discounts)

    def row(self) -> dict[str, PropertyValue]:
        """The object of `Line Items`."""
        line = self.line
        return without_empties(
            {
                "ProductID": line.product_id,
                "SKU": line.sku,
                "Name": line.name,
                "Quantity": line.quantity,
                "Item Price": self.price,
                "Row Total": self.value,
                "Product URL": self.product_url,
                "Image URL": self.image_url,
                "Categories": self.categories,
                "Brand": line.brand,
                "Options": self.options,
            }
        )

    def extra_row(self, quantity: int) -> dict[str, PropertyValue]:
        """The object of the lists in `$extra`, for so many pieces of the line."""
        product: dict[str, PropertyValue] = {}
        if self.line.name:
            product["name"] = self.line.name
        if self.price:
            product["price"] = self.price
        if self.product_path:
            product["url"] = self.product_path
        product["images"] = [{"src": self.image_url}] if self.image_url else []
        return {"quantity": quantity, "product": product} if quantity else {"product": product}


@dataclass(frozen=True, slots=True)
class Basket:
    """An order's items. Bundle children are none: their parent carries the price."""

    order: Order
    side: Side
    items: list[Item]
    catalog: Catalog

    def is_discounted(self) -> bool:
        """Whether anything was taken off the order or off a line."""
        order = self.order
        return order.coupon_discount + order.discount_amount > 0 or any(item.is_discounted() for item in self.items)

    def items_named(self, line_ids: Container[int]) -> list[Item]:
        """The items of these lines, by id; bundle children too."""
        if not any(line.is_child() and line.id in line_ids for line in self.order.lines()):
            return [item for item in self.items if item.line.id in line_ids]
        lines = [line for line in self.order.lines() if line.id in line_ids]
        return _items(self.order, lines, self.side, self.catalog)


def basket_of(order: Order, on_side: Side, catalog: Catalog) -> Basket:
    """What the order holds."""
    return Basket(order, on_side, _items(order, parents(order), on_side, catalog), catalog)


def parents(order: Order) -> list[Line]:
    """The order's lines without the parts of bundles."""
    return [line for line in order.lines() if not line.is_child()]


def extra(order: Order, rows: list[dict[str, PropertyValue]]) -> dict[str, PropertyValue]:
    """`$extra`: the shape of Klaviyo's own BigCommerce events, which merchants' e-mail templates read.

    Templates loop over `line_items` in flow e-mails and over `items` in dynamic blocks: one list under both names.
    """
    rows = rows[:LIST_MAX]
    total = plain(order.total_inc_tax)
    found: dict[str, PropertyValue] = {"line_items": rows, "items": rows}
    if total:
        found["total_inc_tax"] = total
    return found


def item_names(items: Sequence[Item]) -> list[str]:
    """The products' names, each once, in line order."""
    return _unique(item.line.name for item in items)


def item_brands(items: Sequence[Item]) -> list[str]:
    """The brands, each once, in line order."""
    return _unique(item.line.brand for item in items)


def item_categories(items: Sequence[Item]) -> list[str]:
    """The names of all categories of all products, each once, in the order in which they come up."""
    return _unique(name for item in items for name in item.categories)


def coupon_codes_of(lines: Iterable[Line]) -> list[str]:
    """The coupon codes that the lines' discounts name, each once."""
    return _unique(discount.code for line in lines for discount in line.applied_discounts)


def without_empties(properties: dict[str, PropertyValue | None]) -> dict[str, PropertyValue]:
    """Without the values that Klaviyo ignores: 0, null and "". False and empty lists stay; long lists are cut."""
    return {
        name: value[:LIST_MAX] if isinstance(value, list) else value
        for name, value in properties.items()
        if value is False or (value is not None and value != "" and value != 0)
    }


def _items(order: Order, lines: Iterable[Line], on_side: Side, catalog: Catalog) -> list[Item]:
    site = catalog.site_url(order.channel_id)
    return [_item(line, on_side, catalog, site) for line in lines]


def _item(line: Line, on_side: Side, catalog: Catalog, site: str) -> Item:
    product = catalog.product(line.product_id) if line.product_id else None
    return Item(
        line=line,
        value=line_value(line, on_side),
        price=price(line, on_side),
        categories=_categories(product, catalog) if product else [],
        product_path=product.custom_url_path if product else None,
        product_url=_url(site, product.custom_url_path) if product else None,
        image_url=product.image_url if product else None,
        options=[f"{option.display_name}: {option.display_value}" for option in line.product_options],
    )


def _categories(product: Product, catalog: Catalog) -> list[str]:
    return _unique(name for category_id in product.categories for name in catalog.category_path(category_id))


def _url(site: str, path: str | None) -> str | None:
    return f"{site.rstrip('/')}/{path.lstrip('/')}" if site and path else None


def _unique(names: Iterable[str | None]) -> list[str]:
    return [name for name in dict.fromkeys(names) if name]
