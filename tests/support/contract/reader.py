"""What a perfectly obedient program would have written into Klaviyo, run by run.

`ContractReader.observe` is called just before each run of the program under test, while the store is quiet. It reads
the whole store, remembers what the program learns in that run (statuses first seen, identities chosen, events made),
and adds the events and profiles that the mapping demands of the run. An event once made never changes.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Literal

from tests.support.contract.crawl import Crawler, Json
from tests.support.contract.drafts import SETTLING, Memory, drafts, may_start_flows, placed_time, stages_of
from tests.support.contract.orders import shipment_properties, within_limits
from tests.support.contract.people import ExpectedProfile, People, Sending, fault_of, normalise
from tests.support.contract.persons import PeopleView, Person, customer_sending, location_of
from tests.support.contract.shop import Order, Shop, moment

Kind = Literal["backfill", "sync"]


@dataclass(frozen=True)
class ExpectedEvent:
    metric: str
    unique_id: str
    time: str
    """ISO 8601, UTC: `2024-01-02T03:04:05+00:00`."""
    value: Decimal
    currency: str
    identity_kind: str
    """`email` or `external_id`."""
    identity_value: str
    backfill: bool
    properties: dict[str, Any]


@dataclass(frozen=True)
class Run:
    kind: Kind
    now: datetime
    first: datetime | None
    """Of a limited backfill: orders created from here ..."""
    end: datetime | None
    """... and before here."""
    changed_since: datetime
    """Of a sync."""

    @property
    def is_limited(self) -> bool:
        return self.first is not None or self.end is not None


class ContractReader:
    """The independent reading. `connect()` says that the connection was added at the store's present time; it is needed
    only when a sync comes before any whole backfill."""

    def __init__(
        self,
        bigcommerce_url: str,
        store_hash: str,
        token: str,
        *,
        external_ids: bool = True,
        never_send: Iterable[str] = (),
    ) -> None:
        self._fetch: Callable[[], Json] = Crawler(bigcommerce_url, store_hash, token).dump
        self._store_hash = store_hash
        self._external_ids = external_ids
        self._never_send = {normalise(email) for email in never_send}
        self._cursor: datetime | None = None
        self._memory: dict[int, Memory] = {}
        self._events: dict[tuple[str, str], ExpectedEvent] = {}
        self._issues: dict[tuple[str, int | str], str] = {}
        self._people = People()
        self._accepted: set[int] = set()
        self._met: set[int] = set()
        self._read_in_full: dict[int, Order] = {}
        self._has_whole_store = False
        self._sent: dict[Person, tuple[Any, Any, ExpectedProfile | None]] = {}
        self._in_conflict: set[Person] = set()

    @classmethod
    def from_dump(cls, dump: Json, store_hash: str = "abc123", **settings: Any) -> "ContractReader":
        """A reader of a store given as API rows: `time` (seconds), `store`, `orders`, `order_products` and
        `order_coupons` by order id, `refunds`, `customers`, `groups`, `products`, `categories`, `sites`.
        Change the dump in place between observations."""
        reader = cls("http://127.0.0.1", store_hash, "", **settings)
        reader._fetch = lambda: dump
        return reader

    def connect(self) -> None:
        """The connection is added now: a first sync without a backfill starts here."""
        self._cursor = Shop(self._fetch()).now

    def observe(
        self, now: datetime | None = None, kind: Kind = "backfill", since: str | None = None, until: str | None = None
    ) -> None:
        """Take in one run. `since`, `until` (`YYYY-MM-DD`, included, the store's days) limit a backfill."""
        shop = Shop(self._fetch())
        run = self._run(shop, now or shop.now, kind, since, until)
        known_before = set(self._memory)
        orders = self._orders_read(shop, run)
        self._meet_customers(shop, run)
        if not run.is_limited:
            self._read_in_full = {**({} if kind == "backfill" else self._read_in_full), **orders}
        self._send_customers(self._people_view(shop), run, with_location=False)
        for order in orders.values():
            self._take_in(order, shop, run, knew=order.id in known_before)
        for order in orders.values():
            self._make_events(order, shop, run)
        if not run.is_limited:
            self._meet_buyers(shop, orders.values())
            self._send_customers(self._people_view(shop), run, with_location=True)
            self._send_guests(self._people_view(shop))
            self._cursor = run.now
        if kind == "backfill" and not run.is_limited:
            self._has_whole_store = True
        for (sort, row_id), name in shop.broken.items():
            self._issues[sort, row_id] = f"broken: {name}"

    def expected_events(self) -> dict[tuple[str, str], ExpectedEvent]:
        """All events made so far, by (metric, unique_id)."""
        return dict(self._events)

    def expected_profiles(self) -> dict[str, ExpectedProfile]:
        """Every profile as it should stand, by `external_id:<id>`, or `email:<email>` for who has none."""
        return {profile.key: profile for profile in self._people.profiles}

    def expected_issues(self) -> dict[tuple[str, int | str], str]:
        """("order"|"customer"|"guest"|"refund", id or email) -> reason, as things stand after the last observation:
        `no_email`, `bad_email`, `dropped_email`, `phone_left_out`, `email_conflict`, `broken: <field>`.
        """
        return dict(self._issues)

    # What a run reads

    def _run(self, shop: Shop, now: datetime, kind: Kind, since: str | None, until: str | None) -> Run:
        if kind == "sync" and self._cursor is None:
            raise ValueError("a sync needs a whole backfill before it, or connect()")

        def midnight(day: str, later: int) -> datetime:
            local = datetime.combine(date.fromisoformat(day) + timedelta(days=later), time(), shop.timezone())
            return local.astimezone(UTC)

        return Run(
            kind=kind,
            now=now,
            first=midnight(since, 0) if since and kind == "backfill" else None,
            end=midnight(until, 1) if until and kind == "backfill" else None,
            changed_since=self._cursor or now,
        )

    def _orders_read(self, shop: Shop, run: Run) -> dict[int, Order]:
        """The orders that the run reads, in id order."""
        if run.kind == "backfill":
            return {
                order_id: order
                for order_id, order in sorted(shop.orders.items())
                if (run.first is None or order.date_created >= run.first)
                and (run.end is None or order.date_created < run.end)
            }
        refunded = {refund.order_id for refund in shop.refunds if refund.created >= run.changed_since}
        return {
            order_id: order
            for order_id, order in sorted(shop.orders.items())
            # A checkout left alone since before the last run may have settled in between.
            if order.date_modified >= run.changed_since - (SETTLING if order.status_id == 0 else timedelta(0))
            or order_id in refunded
        }

    def _meet_customers(self, shop: Shop, run: Run) -> None:
        for customer_id, row in shop.customers.items():
            if run.kind == "backfill" or moment(row, "date_modified") >= run.changed_since:
                self._met.add(customer_id)

    def _meet_buyers(self, shop: Shop, orders: Iterable[Order]) -> None:
        self._met |= {order.customer_id for order in orders if order.customer_id in shop.customers}

    # Orders and their events

    def _take_in(self, order: Order, shop: Shop, run: Run, knew: bool) -> None:
        """Remember what is seen now for the first time."""
        memory = self._memory.setdefault(order.id, Memory())
        for stage in stages_of(order):
            memory.entered.setdefault(stage, (order.date_modified, knew))
        refunds = shop.refunds_of(order.id)
        seen = [r for r in refunds if run.kind == "backfill" or r.created >= run.changed_since]
        if order.status_id == 4 and not seen and not memory.refunds:
            seen = refunds
        for refund in seen:
            memory.refunds.setdefault(refund.id, knew)
        if order.is_placed and memory.placed_time is None:
            memory.placed_time = placed_time(order, memory)

    def _make_events(self, order: Order, shop: Shop, run: Run) -> None:
        memory = self._memory[order.id]
        called_for = drafts(order, memory, shop, self._store_hash, run.now)
        new = [draft for draft in called_for if (draft.metric, draft.unique_id) not in self._events]
        self._issues.pop(("order", order.id), None)
        if not new:
            return
        identity = memory.identity or self._identity_of(order, shop)
        if identity is None:
            return
        memory.identity = identity
        self._people.touch(*identity)
        for draft in new:
            memory.checkout_sent |= draft.metric == "Started Checkout"
            if draft.refund_id is not None and memory.refund_holder is None:
                memory.refund_holder = draft.refund_id
            is_history = run.kind == "backfill" or not may_start_flows(draft, order, run.now)
            parcels = [] if is_history or draft.metric != "Fulfilled Order" else shop.shipments_of(order.id)
            self._events[draft.metric, draft.unique_id] = ExpectedEvent(
                metric=draft.metric,
                unique_id=draft.unique_id,
                time=draft.time.isoformat(timespec="seconds"),
                value=draft.value,
                currency=order.raw["default_currency_code"],
                identity_kind=identity[0],
                identity_value=identity[1],
                backfill=is_history,
                properties=within_limits({**draft.properties(), **shipment_properties(parcels)}),
            )

    def _identity_of(self, order: Order, shop: Shop) -> tuple[str, str] | None:
        """The one identifier of a new order's events; None, with an issue, when Klaviyo could keep none of them."""
        account = shop.account_email(order.customer_id) if order.customer_id else None
        email = order.billing_email if account is None else account
        if email in self._never_send:
            return None
        if self._external_ids and order.customer_id in self._accepted:
            return "external_id", str(order.customer_id)
        fault = fault_of(email)
        if fault:
            self._issues["order", order.id] = fault
            return None
        return "email", email

    # Profiles

    def _people_view(self, shop: Shop) -> PeopleView:
        """An order that was archived since is in no list: it stands as last read until the next whole backfill."""
        return PeopleView(shop, {**self._read_in_full, **shop.orders}, self._accepted)

    def _send_customers(self, view: PeopleView, run: Run, with_location: bool) -> None:
        for customer_id in sorted(self._met & set(view.shop.customers)):
            email = view.shop.account_email(customer_id) or ""
            fault = fault_of(email)
            self._note_issue(("customer", customer_id), fault)
            if fault or email in self._never_send:
                continue
            # Once the account has left the email, its guest is somebody of whom nothing was sent.
            self._sent.pop(Person("guest", email), None)
            person = Person("customer", customer_id)
            shares = self._has_another_account(view.shop, customer_id)
            if shares:
                # Neither of them gets an external id: their events go by the email.
                self._accepted.discard(customer_id)
                self._issues["shared email", email] = "shared_email"
            if shares and view.shop.accounts[email] != customer_id:
                self._sent.pop(person, None)
                continue
            newest = view.newest.get(person) if self._has_whole_store or not run.is_limited else None
            phone, is_left_out = view.phone_of(person, newest)
            self._note_issue(("customer", customer_id), "phone_left_out" if is_left_out else None)
            location = location_of(newest) if with_location and self._has_read_an_order_of(person, view) else {}
            sending = customer_sending(view.shop, customer_id, phone, location, self._external_ids and not shares)
            if self._send(person, sending) and not shares:
                self._accepted.add(customer_id)
            if person in self._in_conflict:
                self._issues["customer", customer_id] = "email_conflict"

    def _has_another_account(self, shop: Shop, customer_id: int) -> bool:
        email = shop.account_email(customer_id)
        others = (self._met & set(shop.customers)) - {customer_id}
        return any(shop.account_email(other) == email for other in others)

    def _send_guests(self, view: PeopleView) -> None:
        for person, newest in view.newest.items():
            email = str(person.id)
            if person.kind != "guest" or fault_of(email) or email in self._never_send:
                continue
            if not self._has_read_an_order_of(person, view):
                continue
            phone, is_left_out = view.phone_of(person, newest)
            self._note_issue(("guest", email), "phone_left_out" if is_left_out else None)
            billing = newest.billing
            names = (billing.get("first_name") or None, billing.get("last_name") or None)
            self._send(person, Sending(email, None, *names, phone, location_of(newest), {}))

    def _send(self, person: Person, sending: Sending) -> bool:
        """Write the profile unless nothing of it has changed since it was last sent. False on a conflict.

        What was sent to a profile that has gone with another account's email is not in the one that is there now.
        """
        content = (
            sending.email,
            sending.external_id,
            sending.first_name,
            sending.last_name,
            sending.phone_number,
            sending.properties,
        )
        last_content, last_location, profile = self._sent.get(person, (None, {}, None))
        if self._people.whose(sending) is not profile:
            last_content, last_location = None, {}
        if content == last_content and (not sending.location or sending.location == last_location):
            return person not in self._in_conflict
        is_written = self._people.send(sending)
        self._sent[person] = (content, sending.location or last_location, self._people.whose(sending))
        (self._in_conflict.discard if is_written else self._in_conflict.add)(person)
        return is_written

    def _has_read_an_order_of(self, person: Person, view: PeopleView) -> bool:
        return any(order.id in self._read_in_full for order in view.placed.get(person, []))

    def _note_issue(self, subject: tuple[str, int | str], reason: str | None) -> None:
        self._issues.pop(subject, None)
        if reason:
            self._issues[subject] = reason
