"""What a reconciliation keeps of each order and each event: as little as it needs, for tens of thousands of them.

Instants are whole seconds since 1970. Money is whole ten-thousandths of a currency unit (both APIs carry at most four
decimals): exact like Decimal, in a tenth of its memory; `decimal` gives it back at the edges.
"""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

import msgspec

_UNIT = 10_000
_HALF_A_CENT = _UNIT // 200


# Structs, and not of the garbage collector's concern: of tens of thousands its every look would hold the window.
class StoreOrder(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """One order of the store. `value` is what its Placed Order is worth, `other_value` that on the other tax side."""

    id: int
    created: int
    modified: int
    status_id: int
    customer_id: int
    is_deleted: bool
    email: str
    currency: str
    value: int
    other_value: int
    total: int
    """What the shopper was charged, tax included."""
    tax_left_out: int
    """The tax that is in `total` and not in `value`."""
    handling: int
    wrapping: int


class KlaviyoEvent(msgspec.Struct, frozen=True, gc=False):
    """One recorded event, and the order that it names: by its event id (`named_in` is "") or in a property."""

    id: str
    time: int
    value: int
    currency: str
    profile_id: str
    metric: int
    """Which of the compared metrics, by index."""
    named: int | None
    named_in: str
    is_own: bool
    """Its event id is one of this program, for this store."""
    other_store: str
    """The store hash of an event that this program wrote for another store, else ""."""
    is_test: bool


def ten_thousandths(amount: Decimal) -> int:
    """The amount in the unit of the rows, rounded half up."""
    return int((amount * _UNIT).to_integral_value(ROUND_HALF_UP))


def decimal(units: int) -> Decimal:
    """The amount with two decimals, or four when it has a fraction of a cent."""
    amount = Decimal(units).scaleb(-4)
    return amount if units % 100 else amount.quantize(Decimal("0.01"))


def is_same_money(one: int, other: int) -> bool:
    """Equal to the cent."""
    return abs(one - other) < _HALF_A_CENT


class DailyFigures:
    """Counts and values by day (an index into a range) and currency."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, str], tuple[int, int]] = {}

    def add(self, day: int, currency: str, count: int, value: int) -> None:
        """Count more of a day; `value` in ten-thousandths."""
        old_count, old_value = self._cells.get((day, currency), (0, 0))
        self._cells[day, currency] = (old_count + count, old_value + value)

    def put(self, day: int, currency: str, count: int, value: int) -> None:
        """Let these be all of a day; `value` in ten-thousandths."""
        self._cells[day, currency] = (count, value)

    def cell(self, day: int, currency: str) -> tuple[int, int]:
        """Count and value; zeros where nothing was added."""
        return self._cells.get((day, currency), (0, 0))

    def cells(self) -> Iterator[tuple[int, str, int, int]]:
        """Day, currency, count and value of every cell that was written."""
        for (day, currency), (count, value) in self._cells.items():
            yield day, currency, count, value

    def counts(self, days: int) -> list[int]:
        """How many on each day, of all currencies."""
        result = [0] * days
        for (day, _), (count, _) in self._cells.items():
            result[day] += count
        return result

    def totals(self) -> dict[str, tuple[int, int]]:
        """Count and value of the whole range, by currency."""
        result: dict[str, tuple[int, int]] = {}
        for (_, currency), (count, value) in self._cells.items():
            old_count, old_value = result.get(currency, (0, 0))
            result[currency] = (old_count + count, old_value + value)
        return result


def currencies_by_day(*tallies: DailyFigures) -> dict[int, set[str]]:
    """Which currencies any of the tallies has on a day; cells of nothing do not count."""
    result: dict[int, set[str]] = {}
    for tally in tallies:
        for day, currency, count, value in tally.cells():
            if count or value:
                result.setdefault(day, set()).add(currency)
    return result


def differing_days(one: DailyFigures, other: DailyFigures) -> set[int]:
    """The days on which a currency's count differs, or its value by at least half a cent."""
    result = set()
    for day, currencies in currencies_by_day(one, other).items():
        for currency in currencies:
            count, value = one.cell(day, currency)
            other_count, other_value = other.cell(day, currency)
            if count != other_count or not is_same_money(value, other_value):
                result.add(day)
    return result
