"""The addresses that an account's orders are billed to, beside that of its newest one.

They stand among the newest orders, as the people `b:<customer id>:<email>`, and are nobody until the account is gone.
"""

import json
from collections.abc import Iterable, Sequence

from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.people import NewestOrderRow


def elsewhere(database: Database, customer_ids: Iterable[int]) -> list[NewestOrderRow]:
    """The newest order of each of these accounts' other addresses."""
    return [
        NewestOrderRow(*row)
        for row in database.rows(
            "SELECT person, date_created, order_id, record, sent_guest FROM json_each(:ids)"
            " JOIN newest_orders ON person >= 'b:' || value || ':' AND person < 'b:' || value || ';'",
            {"ids": json.dumps(list(customer_ids))},
        )
    ]


def forget_moved(database: Database, rows: Sequence[tuple[int, int, str]]) -> None:
    """Forget orders (customer id, order id, who stands for its address now) where they were billed before."""
    database.execute_many(
        "DELETE FROM newest_orders WHERE person >= 'b:' || ?1 || ':' AND person < 'b:' || ?1 || ';'"
        " AND order_id = ?2 AND person <> ?3",
        rows,
    )
