"""The demo store's categories, brands and products."""

from __future__ import annotations

import random
import re
import unicodedata

from bcklaviyo_gui.demo.made_store import vocabulary as words
from bcklaviyo_gui.demo.made_store.records import CENT, Category, Product

DAY = 86_400
FIRST_PRODUCT_ID = 77
DELETED_CATEGORY_ID = 9_999
"""Named by a product, and known to no category tree: its category was deleted."""


def make_categories() -> list[Category]:
    """Three levels, with names that occur in more than one branch ("Sale")."""
    made: list[Category] = []

    def add(name: str, parent_id: int) -> int:
        made.append(Category(category_id=18 + len(made), parent_id=parent_id, name=name))
        return made[-1].category_id

    for department, aisles in words.DEPARTMENTS.items():
        department_id = add(department, 0)
        for aisle, shelves in aisles.items():
            aisle_id = add(aisle, department_id)
            for shelf in shelves:
                add(shelf, aisle_id)
    return made


def make_products(rng: random.Random, count: int, categories: list[Category], now: int) -> list[Product]:
    """`count` products; the first few are the odd ones, and each kind of goods is among them."""
    parents = {category.parent_id for category in categories}
    shelves = [category.category_id for category in categories if category.category_id not in parents]
    by_id = {category.category_id: category for category in categories}
    products = []
    for index in range(count):
        kind = "digital" if index % 17 == 9 else "giftcertificate" if index == 11 else "physical"
        name = _product_name(rng, index, kind)
        chosen = rng.sample(shelves, k=rng.choice((1, 1, 2, 3)))
        if rng.random() < 0.2:
            chosen.append(by_id[chosen[0]].parent_id)
        if index == 5:
            chosen.append(DELETED_CATEGORY_ID)
        if index == 6:
            chosen = []
        products.append(_make_product(rng, index, name, kind, tuple(chosen), now))
    return products


def _product_name(rng: random.Random, index: int, kind: str) -> str:
    if kind == "giftcertificate":
        return "Gift Certificate"
    if index < len(words.ODD_PRODUCTS):
        return words.ODD_PRODUCTS[index]
    name = f"{rng.choice(words.QUALITIES)} {rng.choice(words.THINGS)}"
    if kind == "digital":
        return f"{name} Pattern (PDF)"
    return f"{name} No. {index}" if rng.random() < 0.7 else name


def _make_product(
    rng: random.Random, index: int, name: str, kind: str, categories: tuple[int, ...], now: int
) -> Product:
    product_id = FIRST_PRODUCT_ID + index * 3
    brand_id = index % len(words.BRANDS)
    price = rng.randrange(300, 18_000) * CENT if kind != "giftcertificate" else 5_000 * CENT
    created = now - rng.randrange(731, 900) * DAY
    has_variants = kind == "physical" and index % 4 == 1
    return Product(
        id=product_id,
        name=name,
        sku="" if index % 23 == 7 else f"SKU-{product_id}",
        kind=kind,
        price=price,
        cost=0 if index % 9 == 4 else (price * rng.randrange(25, 70) // 100) // CENT * CENT,
        categories=categories,
        brand=words.BRANDS[brand_id],
        brand_id=brand_id + 35 if words.BRANDS[brand_id] else 0,
        url=f"/{slug(name)}-{product_id}/",
        image="" if index % 13 == 8 else f"/products/{product_id}/images/{product_id * 7}/{slug(name)}.jpg",
        created=created,
        modified=created + rng.randrange(0, 700) * DAY,
        sizes=words.SIZES if has_variants else (),
        colours=words.COLOURS if has_variants and index % 8 == 1 else (),
    )


def slug(name: str) -> str:
    """The ASCII part of a name, as a path."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_name).strip("-") or "item"
