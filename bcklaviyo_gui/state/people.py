"""Customers and guests: who is known, and what Klaviyo was last told of them."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bcklaviyo_gui.state.database import Database, temporary_ids
from bcklaviyo_gui.state.phones import save_phones

FORGOTTEN = b""
"""The hash of what was sent of somebody whose profile may be another one now."""

_CUSTOMER = "id, email, group_id, record, is_accepted, sent_email, sent_group, sent_base, sent_place"


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A customer of the store and what was last sent of them."""

    id: int
    email: str
    group_id: int
    record: bytes
    is_accepted: bool
    sent_email: str | None
    sent_group: bool
    sent_base: bytes | None
    sent_place: bytes | None


@dataclass(frozen=True, slots=True)
class NewestOrderRow:
    """The newest placed order of a person (`c:<customer id>` or `e:<email>`)."""

    person: str
    date_created: int
    order_id: int
    record: bytes
    sent_guest: bytes | None


@dataclass(frozen=True, slots=True)
class CustomerAccount:
    """What the mapping needs of a customer: the account's email, and whether the external id stands in Klaviyo."""

    email: str
    is_accepted: bool
    is_gone: bool


def save_customers(database: Database, rows: Sequence[tuple[int, str, int, bytes, int]]) -> None:
    """Write customers (id, email, group id, record, when modified); those that changed are due to be sent.

    Orders without an account under an email that no account has any more make a guest due; accounts that share an
    email, or do no longer, are due too. Of an email that an account leaves nothing is known to stand in Klaviyo: its
    profile goes with the account that has given it its external id.
    """
    emails = {row[0]: row[1] for row in rows}
    moved = {
        row[0]: row[1]
        for row in database.rows(
            "SELECT id, email FROM customers WHERE id IN (SELECT value FROM json_each(:ids))",
            {"ids": json.dumps(list(emails))},
        )
        if row[1] != emails[row[0]]
    }
    left = list(moved.values())
    _forget_places(database, moved)
    database.execute_many(
        "INSERT INTO customers (id, email, group_id, record, modified) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET"
        " is_base_due = is_base_due OR record <> excluded.record OR is_gone,"
        " is_place_due = is_place_due OR record <> excluded.record OR is_gone,"
        " email = excluded.email, group_id = excluded.group_id, record = excluded.record,"
        " modified = excluded.modified, is_gone = 0"
        " WHERE record <> excluded.record OR modified <> excluded.modified OR is_gone = 1",
        rows,
    )
    _guests_due_again(database, left)
    _forget_sent(database, left)
    _customers_due_again(database, [*left, *sharing(database, emails.values())])


def keep_customers(database: Database, existing: Iterable[int]) -> list[int]:
    """Mark the customers that the store no longer has; inside the caller's transaction.

    Returns those of them that Klaviyo never had by their external id: their orders are a guest's from now on.
    """
    with temporary_ids(database, existing):
        found = database.rows(
            "SELECT id, email, is_accepted FROM customers WHERE is_gone = 0 AND id NOT IN (SELECT id FROM existing)"
        )
    gone = [row[0] for row in found]
    database.execute_many(
        "UPDATE customers SET is_gone = 1, is_base_due = 0, is_place_due = 0 WHERE id = ?", [(i,) for i in gone]
    )
    save_phones(database, [], given_up=[f"c:{i}" for i in gone])
    _guests_due_again(database, [row[1] for row in found])
    _customers_due_again(database, [row[1] for row in found])
    return [row[0] for row in found if not row[2]]


def sharing(database: Database, emails: Iterable[str] | None = None) -> dict[str, tuple[int, ...]]:
    """The emails (of these, or of all) that several accounts have: their ids, the one modified last at the end."""
    chosen = "" if emails is None else " AND email IN (SELECT value FROM json_each(:emails))"
    found: dict[str, tuple[int, ...]] = {}
    for email, customer_id in database.rows(
        "SELECT email, id FROM customers WHERE is_gone = 0 AND email IN ("
        f"SELECT email FROM customers WHERE is_gone = 0 AND email <> ''{chosen} GROUP BY email HAVING count(*) > 1"
        ") ORDER BY modified, id",
        {} if emails is None else {"emails": json.dumps(list(emails))},
    ):
        found[email] = (*found.get(email, ()), customer_id)
    return found


def outdone(database: Database, customer_ids: Sequence[int]) -> None:
    """The profile of these customers is another account's: none of theirs stands in Klaviyo any more.

    The other's group may stand there.
    """
    database.execute_many(
        "UPDATE customers SET is_accepted = 0, sent_group = 1,"
        " sent_base = CASE WHEN sent_base IS NULL THEN NULL ELSE x'' END,"
        " sent_place = CASE WHEN sent_place IS NULL THEN NULL ELSE x'' END WHERE id = ?",
        [(i,) for i in customer_ids],
    )


def accounts(database: Database, customer_ids: Iterable[int]) -> dict[int, CustomerAccount]:
    """The known ones of these customers; of those that share an email none is accepted with its external id."""
    return {
        row[0]: CustomerAccount(row[1], bool(row[2]), bool(row[3]))
        for row in database.rows(
            "SELECT id, email, is_accepted AND (is_gone OR NOT EXISTS (SELECT 1 FROM customers AS other WHERE"
            " other.email = customers.email AND other.id <> customers.id AND other.is_gone = 0)), is_gone"
            " FROM customers WHERE id IN (SELECT value FROM json_each(:ids))",
            {"ids": json.dumps(list(customer_ids))},
        )
    }


def count_customers(database: Database) -> int:
    """How many customers the store has, as far as is known."""
    return database.count("SELECT count(*) FROM customers WHERE is_gone = 0")


def count_standing(database: Database) -> int:
    """Customers and guests whose profile stands in Klaviyo as BigCommerce has it, as far as is known."""
    return database.count(
        "SELECT (SELECT count(*) FROM customers WHERE sent_base IS NOT NULL AND is_base_due = 0 AND is_gone = 0)"
        " + (SELECT count(*) FROM newest_orders WHERE sent_guest <> x'' AND is_due = 0)"
    )


def customers_due(database: Database, *, place: bool, after: int, limit: int) -> list[CustomerRow]:
    """Customers whose base (or whose phone and location) may have to be sent, by id."""
    due = "is_place_due" if place else "is_base_due"
    return [
        CustomerRow(*row)
        for row in database.rows(
            f"SELECT {_CUSTOMER} FROM customers WHERE {due} = 1 AND id > :after ORDER BY id LIMIT :limit",
            {"after": after, "limit": limit},
        )
    ]


def customer_ids_by_email(database: Database, emails: Iterable[str]) -> dict[str, int]:
    """The customer (the newest account) of each of these emails that has one."""
    return {
        row[0]: row[1]
        for row in database.rows(
            "SELECT email, max(id) FROM customers WHERE is_gone = 0"
            " AND email IN (SELECT value FROM json_each(:emails)) GROUP BY email",
            {"emails": json.dumps(list(emails))},
        )
    }


def base_sent(database: Database, customer_id: int, *, digest: bytes, email: str, group: bool, accepted: bool) -> None:
    """Klaviyo has this base of the customer's profile: maybe another one than before, if it is without external id."""
    database.execute(
        "UPDATE customers SET sent_base = :digest, sent_email = :email, sent_group = :group,"
        " sent_place = CASE WHEN is_accepted AND NOT :accepted AND sent_place IS NOT NULL THEN x'' ELSE sent_place END,"
        " is_accepted = :accepted, is_base_due = 0 WHERE id = :id",
        {"digest": digest, "email": email, "group": group, "accepted": accepted, "id": customer_id},
    )


def place_sent(database: Database, customer_id: int, digest: bytes) -> None:
    """Klaviyo has this phone and location of the customer."""
    database.execute(
        "UPDATE customers SET sent_place = :digest, is_place_due = 0 WHERE id = :id",
        {"digest": digest, "id": customer_id},
    )


def not_due(database: Database, customer_ids: Sequence[int], *, place: bool) -> None:
    """Nothing of these customers has to be sent."""
    due = "is_place_due" if place else "is_base_due"
    database.execute_many(f"UPDATE customers SET {due} = 0 WHERE id = ?", [(i,) for i in customer_ids])


def send_again(database: Database, customer_ids: Sequence[int], order_ids: Iterable[int]) -> None:
    """These customers, and the guests of these newest orders, are due to be sent, whatever was sent of them."""
    database.execute_many(
        "UPDATE customers SET is_base_due = 1, is_place_due = 1,"
        " sent_base = CASE WHEN sent_base IS NULL THEN NULL ELSE x'' END,"
        " sent_place = CASE WHEN sent_place IS NULL THEN NULL ELSE x'' END WHERE id = ? AND is_gone = 0",
        [(i,) for i in customer_ids],
    )
    database.execute(
        "UPDATE newest_orders SET is_due = 1, sent_guest = CASE WHEN sent_guest IS NULL THEN NULL ELSE x'' END"
        " WHERE order_id IN (SELECT value FROM json_each(:ids))",
        {"ids": json.dumps(list(order_ids))},
    )


def save_newest(database: Database, rows: Sequence[tuple[str, int, int, bytes]]) -> None:
    """Write newest orders (person, date created, order id, record) where they are newer, or the same order edited."""
    database.execute_many(
        "INSERT INTO newest_orders (person, date_created, order_id, record) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (person) DO UPDATE SET date_created = excluded.date_created, order_id = excluded.order_id,"
        " record = excluded.record, is_due = 1"
        " WHERE (excluded.date_created, excluded.order_id) > (date_created, order_id)"
        " OR (excluded.order_id = order_id AND excluded.record <> record)",
        rows,
    )
    customer_ids = [int(person[2:]) for person, *_ in rows if person.startswith("c:")]
    emails = [person[2:] for person, *_ in rows if person.startswith("e:")]
    database.execute(
        "UPDATE customers SET is_place_due = 1 WHERE is_place_due = 0 AND is_gone = 0 AND"
        " (id IN (SELECT value FROM json_each(:ids)) OR email IN (SELECT value FROM json_each(:emails)))",
        {"ids": json.dumps(customer_ids), "emails": json.dumps(emails)},
    )


def newest_of(database: Database, people: Iterable[str]) -> dict[str, NewestOrderRow]:
    """The newest orders of these people."""
    return {
        row[0]: NewestOrderRow(*row)
        for row in database.rows(
            "SELECT person, date_created, order_id, record, sent_guest FROM newest_orders"
            " WHERE person IN (SELECT value FROM json_each(:people))",
            {"people": json.dumps(list(people))},
        )
    }


def guests_due(database: Database, *, after: str, limit: int) -> list[NewestOrderRow]:
    """People without an account whose profile may have to be sent."""
    return [
        NewestOrderRow(*row)
        for row in database.rows(
            "SELECT person, date_created, order_id, record, sent_guest FROM newest_orders"
            " WHERE is_due = 1 AND person > :after AND person >= 'e:' AND person < 'e;' ORDER BY person LIMIT :limit",
            {"after": after, "limit": limit},
        )
    ]


def guest_sent(database: Database, person: str, digest: bytes) -> None:
    """Klaviyo has this profile of the guest."""
    database.execute(
        "UPDATE newest_orders SET sent_guest = :digest, is_due = 0 WHERE person = :person",
        {"digest": digest, "person": person},
    )


def guests_not_due(database: Database, people: Sequence[str]) -> None:
    """Nothing of these guests has to be sent."""
    database.execute_many("UPDATE newest_orders SET is_due = 0 WHERE person = ?", [(p,) for p in people])


def save_placed_emails(database: Database, rows: Sequence[tuple[str, int]]) -> None:
    """Note that an email has a placed order of this date."""
    database.execute_many(
        "INSERT INTO placed_emails (email, newest) VALUES (?, ?)"
        " ON CONFLICT (email) DO UPDATE SET newest = excluded.newest WHERE excluded.newest > newest",
        rows,
    )


def newest_placed(database: Database, emails: Iterable[str]) -> dict[str, int]:
    """The date of the newest placed order of each of these emails that has one."""
    return {
        row[0]: row[1]
        for row in database.rows(
            "SELECT email, newest FROM placed_emails WHERE email IN (SELECT value FROM json_each(:emails))",
            {"emails": json.dumps(list(emails))},
        )
    }


def _guests_due_again(database: Database, emails: Sequence[str]) -> None:
    """The account that had the email may have taken its profile along, or written over it."""
    database.execute_many(
        "UPDATE newest_orders SET is_due = 1, sent_guest = x'' WHERE person = ?",
        [(f"e:{email}",) for email in emails],
    )


def _forget_places(database: Database, customer_ids: Iterable[int]) -> None:
    """Those of these customers whose external id Klaviyo does not have go to another profile with another email."""
    database.execute(
        "UPDATE customers SET sent_place = x''"
        " WHERE sent_place IS NOT NULL AND is_accepted = 0 AND id IN (SELECT value FROM json_each(:ids))",
        {"ids": json.dumps(list(customer_ids))},
    )


def _forget_sent(database: Database, emails: Iterable[str]) -> None:
    database.execute(
        "UPDATE customers SET sent_base = CASE WHEN sent_base IS NULL THEN NULL ELSE x'' END,"
        " sent_place = CASE WHEN sent_place IS NULL THEN NULL ELSE x'' END"
        " WHERE is_gone = 0 AND email <> '' AND email IN (SELECT value FROM json_each(:emails))",
        {"emails": json.dumps(list(emails))},
    )


def _customers_due_again(database: Database, emails: Iterable[str]) -> None:
    database.execute(
        "UPDATE customers SET is_base_due = 1, is_place_due = 1"
        " WHERE is_gone = 0 AND email <> '' AND email IN (SELECT value FROM json_each(:emails))",
        {"emails": json.dumps(list(emails))},
    )
