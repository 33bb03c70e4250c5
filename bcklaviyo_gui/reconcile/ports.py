"""What a reconciliation needs of the outside: both APIs for reading only, and what this program remembers."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from bcklaviyo_gui.bigcommerce.queries import OrderQuery
from bcklaviyo_gui.bigcommerce.store_shapes import Store
from bcklaviyo_gui.klaviyo.answers import Aggregate, KlaviyoAccount, MetricRow, StoredEvent
from bcklaviyo_gui.mapping.rules import Rules
from bcklaviyo_gui.reconcile.result import Day
from bcklaviyo_gui.state.issues import Refusal


@dataclass(frozen=True, slots=True)
class ComparisonPlan:
    """What to compare: days of the store's zone, both included. Without metric ids: this program's Placed Order if it
    has events, else that of Klaviyo's own integration. `is_quick`: read events only of the days that differ.
    """

    first: date
    last: date
    rules: Rules
    metric_ids: tuple[str, ...] = ()
    is_quick: bool = False


class StoreReading(Protocol):
    """The part of a BigCommerce store that is read."""

    def store(self) -> Store: ...

    def server_time(self) -> datetime: ...

    def orders_page(self, query: OrderQuery, limit: int, failures: int | None = ...) -> bytes: ...

    def order_count(self, query: OrderQuery) -> int | None: ...

    def progressed(self) -> None: ...

    def order(self, order_id: int) -> bytes | None: ...

    def order_products(self, order_id: int) -> Iterator[bytes]: ...

    def order_exists(self, order_id: int) -> bool: ...

    def customers(
        self, modified_since: datetime | None = None, ids: Sequence[int] | None = None
    ) -> Iterator[bytes]: ...

    def refunds(
        self, created_since: datetime | None = None, order_ids: Sequence[int] | None = None
    ) -> Iterator[bytes]: ...


class AccountReading(Protocol):
    """The part of a Klaviyo account that is read."""

    def account(self) -> KlaviyoAccount: ...

    def metrics(self) -> tuple[MetricRow, ...]: ...

    def aggregate(
        self,
        metric_id: str,
        since: datetime,
        until: datetime,
        timezone: str,
        measurements: Sequence[str] = ("count", "sum_value"),
        by: Sequence[str] = (),
    ) -> Aggregate: ...

    def events(
        self,
        metric_id: str,
        since: datetime | None = None,
        until: datetime | None = None,
        *,
        descending: bool = False,
        page_size: int = 1000,
        with_profile: bool = False,
    ) -> Iterator[tuple[StoredEvent, ...]]: ...


class Ledger(Protocol):
    """What this program has sent."""

    def sent(self, metric_name: str, unique_ids: Iterable[str]) -> dict[str, datetime]:
        """When Klaviyo accepted these events of a metric, by unique id; those that were never accepted are absent."""
        ...


class Issues(Protocol):
    """What could not be sent."""

    def refusals(self, metric_name: str, order_ids: Iterable[int]) -> dict[int, Refusal]:
        """Why the event of a metric of each of these orders did not go through, where that is known."""
        ...


class Accounts(Protocol):
    """The customers' accounts, as this program read them last."""

    def emails(self, customer_ids: Iterable[int]) -> dict[int, str]:
        """The addresses of those that are known, by customer."""
        ...


@dataclass(frozen=True)
class ComparisonPorts:
    """Both sides, and what is remembered; None where nothing is kept, as for a check of somebody else's numbers."""

    bigcommerce: StoreReading
    klaviyo: AccountReading
    ledger: Ledger | None = None
    issues: Issues | None = None
    accounts: Accounts | None = None


class ComparisonStage(StrEnum):
    """What a reconciliation is doing."""

    ORDERS = "reading orders"
    FIGURES = "reading daily figures"
    EVENTS = "reading events"
    EXPLAINING = "explaining differences"


@dataclass(frozen=True, slots=True)
class ComparisonProgress:
    """How far a stage is; `total` is None where it is not known. `days`: both sides as far as they were read."""

    stage: ComparisonStage
    done: int
    total: int | None
    days: tuple[Day, ...] = ()


Reporter = Callable[[ComparisonProgress], None]
