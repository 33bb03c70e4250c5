"""What is asked for, as the parameters of BigCommerce's lists: which orders, since when, of which ids."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

IDS_PER_REQUEST = 100  # BigCommerce names no longest URL; a hundred ids stay under a thousand characters

Params = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class OrderQuery:
    """Which orders, sorted by id. Whether the ends of a window are in it is not documented: check the rows."""

    min_id: int | None = None
    max_id: int | None = None
    status_id: int | None = None
    min_date_created: datetime | None = None
    max_date_created: datetime | None = None
    min_date_modified: datetime | None = None
    max_date_modified: datetime | None = None
    email: str | None = None
    with_lines: bool = True
    descending: bool = False

    def filters(self) -> Params:
        """The parameters that choose orders, as v2 takes them."""
        params: dict[str, str | int] = {}
        for name in ("min_id", "max_id", "status_id", "email"):
            if (value := getattr(self, name)) is not None:
                params[name] = value
        for name in ("min_date_created", "max_date_created", "min_date_modified", "max_date_modified"):
            if (moment := getattr(self, name)) is not None:
                params[name] = _moment(moment) + "+00:00"
        return params


def since(name: str, moment: datetime | None) -> dict[str, str | int]:
    """The filter of this name for what is not older than a moment; none for None."""
    return {} if moment is None else {name: _moment(moment) + "Z"}


def id_filters(name: str, ids: Sequence[int] | None) -> Iterator[dict[str, str | int]]:
    """The filters of the requests that together ask for all ids: one without a filter for None, none for no ids."""
    if ids is None:
        yield {}
        return
    for start in range(0, len(ids), IDS_PER_REQUEST):
        yield {name: ",".join(map(str, ids[start : start + IDS_PER_REQUEST]))}


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")
