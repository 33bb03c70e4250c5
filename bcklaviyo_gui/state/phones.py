"""Telephone numbers of customers and guests: which of them are shared."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bcklaviyo_gui.state.database import Database


@dataclass(frozen=True, slots=True)
class PhoneHolder:
    """Who has a number, or left it in Klaviyo: a customer, or the buyer of an order without an account."""

    email: str
    customer_id: int | None
    order_id: int | None
    is_gone: bool


def save_phones(
    database: Database,
    rows: Sequence[tuple[str, str, str]],
    without: Sequence[str] = (),
    given_up: Sequence[str] = (),
) -> None:
    """Write phones (person, email, phone), and forget those of the people `without` one.

    A number that was `given_up` is forgotten where others have it too: else it was sent, and stands in Klaviyo.
    Whoever has a number that somebody else gets or gives up is due to be sent: it may be theirs alone now.
    """
    without = [*without, *_shared_by(database, given_up)]
    before = {
        row[0]: (row[1], row[2])
        for row in database.rows(
            "SELECT person, email, phone FROM phones WHERE person IN (SELECT value FROM json_each(:people))",
            {"people": json.dumps([person for person, *_ in rows] + list(without))},
        )
    }
    after = {person: (email, phone) for person, email, phone in rows}
    changed = [person for person in before | after if before.get(person) != after.get(person)]
    touched = {found[1] for person in changed for found in (before.get(person), after.get(person)) if found}
    database.execute_many("INSERT OR REPLACE INTO phones (person, email, phone) VALUES (?, ?, ?)", rows)
    database.execute_many("DELETE FROM phones WHERE person = ?", [(person,) for person in without])
    _make_due(database, touched)


def shared_phones(database: Database, phones: Iterable[str]) -> frozenset[str]:
    """Those of these phones that more than one email has."""
    return frozenset(
        row[0]
        for row in database.rows(
            "SELECT phone FROM phones WHERE phone IN (SELECT value FROM json_each(:phones))"
            " GROUP BY phone HAVING count(DISTINCT email) > 1",
            {"phones": json.dumps(list(phones))},
        )
    )


def holders(database: Database, phones: Iterable[str]) -> dict[str, list[PhoneHolder]]:
    """All who have each of these phones, customers first."""
    found: dict[str, list[PhoneHolder]] = {}
    for phone, email, customer_id, order_id, is_gone in database.rows(
        "SELECT phone, phones.email, customers.id, newest_orders.order_id, coalesce(customers.is_gone, 0) FROM phones"
        " LEFT JOIN customers ON phones.person < 'd' AND customers.id = CAST(substr(phones.person, 3) AS INTEGER)"
        " LEFT JOIN newest_orders ON phones.person > 'd' AND newest_orders.person = phones.person"
        " WHERE phone IN (SELECT value FROM json_each(:phones)) ORDER BY phones.person",
        {"phones": json.dumps(list(phones))},
    ):
        found.setdefault(phone, []).append(PhoneHolder(email, customer_id, order_id, bool(is_gone)))
    return found


def clear_replaced(database: Database, kinds: Iterable[str]) -> None:
    """Forget the issues of these kinds about guests that are noted under an order that is their newest no longer."""
    database.execute(
        "DELETE FROM issues WHERE kind IN (SELECT value FROM json_each(:kinds)) AND customer_id IS NULL"
        " AND subject = 'order:' || order_id AND EXISTS (SELECT 1 FROM orders JOIN newest_orders"
        " ON newest_orders.person = orders.identity WHERE orders.id = issues.order_id"
        " AND newest_orders.order_id <> orders.id)",
        {"kinds": json.dumps(list(kinds))},
    )


def _shared_by(database: Database, persons: Sequence[str]) -> list[str]:
    """Those of these people who have a number that another email has, too."""
    return [
        row[0]
        for row in database.rows(
            "SELECT person FROM phones WHERE person IN (SELECT value FROM json_each(:people)) AND EXISTS"
            " (SELECT 1 FROM phones AS other WHERE other.phone = phones.phone AND other.email <> phones.email)",
            {"people": json.dumps(list(persons))},
        )
    ]


def _make_due(database: Database, phones: Iterable[str]) -> None:
    people = [
        row[0]
        for row in database.rows(
            "SELECT person FROM phones WHERE phone IN (SELECT value FROM json_each(:phones))",
            {"phones": json.dumps(list(phones))},
        )
    ]
    database.execute_many(
        "UPDATE customers SET is_place_due = 1 WHERE id = ? AND is_gone = 0",
        [(int(person[2:]),) for person in people if person.startswith("c:")],
    )
    database.execute_many(
        "UPDATE newest_orders SET is_due = 1 WHERE person = ?", [(p,) for p in people if p.startswith("e:")]
    )
