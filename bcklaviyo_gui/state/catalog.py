"""The store's products, categories, channel sites and customer groups, as last read."""

from collections.abc import Iterable, Sequence

from bcklaviyo_gui.state.database import Database, temporary_ids


def save_products(database: Database, rows: Sequence[tuple[int, bytes]]) -> None:
    """Write products (id, record) over the older ones."""
    database.execute_many("INSERT OR REPLACE INTO products (id, record) VALUES (?, ?)", rows)


def product(database: Database, product_id: int) -> bytes | None:
    """A product's record."""
    row = database.row("SELECT record FROM products WHERE id = :id", {"id": product_id})
    return row[0] if row else None


def count_products(database: Database) -> int:
    """How many products are known."""
    return database.count("SELECT count(*) FROM products")


def keep_products(database: Database, existing: Iterable[int]) -> None:
    """Forget the products that the store no longer has; inside the caller's transaction."""
    with temporary_ids(database, existing):
        database.execute("DELETE FROM products WHERE id NOT IN (SELECT id FROM existing)")


def replace_categories(database: Database, rows: Sequence[tuple[int, int, str]]) -> None:
    """All categories (id, parent id, name), in the place of the older ones."""
    with database.transaction():
        database.execute("DELETE FROM categories")
        database.execute_many("INSERT OR REPLACE INTO categories (id, parent_id, name) VALUES (?, ?, ?)", rows)


def categories(database: Database) -> dict[int, tuple[int, str]]:
    """Parent and name of each category."""
    return {row[0]: (row[1], row[2]) for row in database.rows("SELECT id, parent_id, name FROM categories")}


def replace_sites(database: Database, rows: Sequence[tuple[int, str]]) -> None:
    """All channel sites (channel id, url), in the place of the older ones."""
    with database.transaction():
        database.execute("DELETE FROM sites")
        database.execute_many("INSERT OR REPLACE INTO sites (channel_id, url) VALUES (?, ?)", rows)


def sites(database: Database) -> dict[int, str]:
    """The site of each channel."""
    return {row[0]: row[1] for row in database.rows("SELECT channel_id, url FROM sites")}


def replace_groups(database: Database, rows: Sequence[tuple[int, str]]) -> None:
    """All customer groups (id, name); customers of a group that changed its name are due again."""
    before = groups(database)
    after = dict(rows)
    changed = [group_id for group_id in before | after if before.get(group_id) != after.get(group_id)]
    with database.transaction():
        database.execute("DELETE FROM customer_groups")
        database.execute_many("INSERT INTO customer_groups (id, name) VALUES (?, ?)", list(after.items()))
        database.execute_many(
            "UPDATE customers SET is_base_due = 1 WHERE group_id = ? AND is_gone = 0", [(g,) for g in changed]
        )


def groups(database: Database) -> dict[int, str]:
    """The name of each customer group."""
    return {row[0]: row[1] for row in database.rows("SELECT id, name FROM customer_groups")}
