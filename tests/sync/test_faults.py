"""Whatever the network and the two vendors do: the same result, nothing lost, nothing twice; or a clear end."""

import itertools
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from bcklaviyo_gui.demo.faults import Rule
from bcklaviyo_gui.demo.wire import Request
from bcklaviyo_gui.sync.reports import Outcome, RunKind, RunSummary
from tests.support.contract.compare import compare_events, compare_profiles, recorded
from tests.support.contract.people import ExpectedProfile
from tests.support.contract.reader import ContractReader, ExpectedEvent
from tests.support.sync.bench import Bench, fault_code
from tests.support.sync.clocks import JumpClock
from tests.support.sync.places import Key, keys_of, places, recorded_events
from tests.support.sync.small import NOW, WatchedDemo, changed_store, fast_folder, reset, show, small_store

BULK = "/api/event-bulk-create-jobs"
ORDERS = r"/v2/orders\?"
BIGCOMMERCE_PATHS = (
    *("/v2/store", "/v2/time", "/v2/customer_groups", "/v3/catalog/trees/categories", "/v3/sites"),
    *("/v3/catalog/products", "/v3/customers", "/v3/orders/payment_actions/refunds", "/v2/orders/count", ORDERS),
    *(r"/v2/orders/\d+/products", r"/v2/orders/\d+/coupons"),
)
KLAVIYO_PATHS = (
    *("/api/accounts", "/api/metrics", "/api/events", BULK, r"/api/profile-bulk-import-jobs\?$"),
    *(
        r"/api/profile-bulk-import-jobs/\w+\?",
        r"/api/profile-bulk-import-jobs/\w+/import-errors",
        "/api/profile-import",
    ),
)
KINDS = (
    *("429", "429_bare", "500", "502", "503", "504", "cut_before", "cut_after"),
    *("truncate", "bad_json", "html", "challenge", "silence", "silence_after"),
)
SILENCE_S, READ_TIMEOUT_S = 0.6, 0.2
ORDER_COUNT = 60


class Scene:
    """A demo of every kind of order, and what the contract demands after one backfill."""

    def __init__(self, demo: WatchedDemo, place: Path) -> None:
        self.demo = demo
        self._place = place
        self._numbers = itertools.count()
        reader = ContractReader(demo.bigcommerce_url, demo.store_hash, demo.token)
        reader.observe(kind="backfill")
        self.events: dict[Key, ExpectedEvent] = reader.expected_events()
        self.profiles: dict[str, ExpectedProfile] = reader.expected_profiles()

    def bench(self, store: DemoStore | None = None) -> Bench:
        """An empty account, the store as it was made or another; nothing goes wrong yet but one row of an import."""
        reset(self.demo, store or DemoStore(ORDER_COUNT, now=NOW))
        self.demo.watch = lambda request: None
        customer = next(c for c in self.demo.store.customers.values() if c.email.count("@") == 1)
        self.demo.account.fail_import(customer.email)
        bench = Bench(self.demo, self._place / str(next(self._numbers)))
        bench.batch_events, bench.clock = 50, JumpClock(NOW)
        return bench

    def trouble(self, kind: str, path: str, occurrences: set[int]) -> Rule:
        return self.demo.faults.add(kind, path=path, occurrences=occurrences, seconds=self._seconds(kind))

    def differences(self) -> list[str]:
        """Between what the account holds and what the contract demands."""
        found = compare_events(self.events, recorded(self.demo, "events"))
        return found + compare_profiles(self.profiles, recorded(self.demo, "profiles"))

    def _seconds(self, kind: str) -> float | None:
        return SILENCE_S if kind.startswith("silence") else None


@pytest.fixture(scope="module")
def stage() -> Iterator[Scene]:
    with WatchedDemo(ORDER_COUNT) as demo, fast_folder() as place:
        yield Scene(demo, place)


@pytest.fixture
def scene(stage: Scene, monkeypatch: pytest.MonkeyPatch) -> Scene:
    monkeypatch.setattr("bcklaviyo_gui.http.session.READ_TIMEOUT_S", READ_TIMEOUT_S)
    return stage


@pytest.mark.parametrize("kind", KINDS)
def test_trouble_at_every_endpoint_changes_nothing(scene: Scene, kind: str) -> None:
    bench = scene.bench()
    occurrences = {1} if kind.startswith("silence") else {1, 3}
    rules = {path: scene.trouble(kind, path, occurrences) for path in (*BIGCOMMERCE_PATHS, *KLAVIYO_PATHS)}
    summary = bench.backfill()
    assert summary.outcome is Outcome.COMPLETED, summary.error
    assert [path for path, rule in rules.items() if rule.fired == 0] == []
    assert scene.differences() == []
    assert scene.demo.account.bulk_repeats == 0


@pytest.mark.parametrize("seed", range(4))
def test_a_run_in_which_every_fourth_request_goes_wrong_has_the_same_result(scene: Scene, seed: int) -> None:
    bench = scene.bench()
    for kind in KINDS:
        scene.demo.faults.add(kind, probability=1 / (4 * len(KINDS)), seconds=scene._seconds(kind))
    scene.demo.faults._rng.seed(seed)
    summary = bench.backfill()
    assert summary.outcome is Outcome.COMPLETED, summary.error
    assert sum(rule.fired for rule in scene.demo.faults.rules) > 3
    assert scene.differences() == []
    assert scene.demo.account.bulk_repeats == 0


@pytest.mark.benchmark
@pytest.mark.timeout(400)
@pytest.mark.parametrize("path", [ORDERS, BULK])
def test_a_silence_of_thirty_seconds_changes_nothing(stage: Scene, path: str) -> None:
    bench = stage.bench()
    rules = [stage.demo.faults.add(kind, path=path, occurrences={n}) for n, kind in ((1, "silence"), (2, "cut_after"))]
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert all(rule.fired for rule in rules)
    assert stage.differences() == []


def test_waits_double_from_one_second_to_sixty(scene: Scene) -> None:
    bench = scene.bench()
    scene.trouble("503", "/v2/time", set(range(1, 10)))
    assert bench.backfill().outcome is Outcome.COMPLETED
    clock = bench.clock
    assert isinstance(clock, JumpClock)
    waits = [w for w in clock.waited if w >= 1]
    assert len(waits) >= 9
    for wanted, waited in zip((1, 2, 4, 8, 16, 32, 60, 60, 60), waits, strict=False):
        assert wanted <= waited <= min(60, wanted + 1)


def test_where_nothing_is_answered_a_run_gives_up_after_fifteen_minutes(scene: Scene) -> None:
    bench = scene.bench()
    scene.demo.faults.add("503", api="klaviyo")
    assert fault_code(bench.backfill()) == "gave_up"
    assert isinstance(bench.clock, JumpClock)
    assert 850 < bench.clock.skipped_s < 1_200


def test_after_fifteen_minutes_without_an_answer_a_run_gives_up_and_the_next_goes_on(scene: Scene) -> None:
    bench = scene.bench()
    scene.trouble("503", BULK, set(range(3, 500)))
    summary = bench.backfill()
    assert fault_code(summary) == "gave_up"
    clock = bench.clock
    assert isinstance(clock, JumpClock)
    # Profiles are still imported while the batches wait: each answer starts the patience anew.
    assert 850 < clock.skipped_s < 2_000
    _assert_kept(bench)
    scene.demo.faults.clear()
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert scene.differences() == []


def test_a_key_revoked_at_klaviyo_ends_the_run_and_the_next_goes_on(scene: Scene) -> None:
    bench = scene.bench()
    _at(scene.demo, BULK, 4, scene.demo.account.revoke_key)
    assert fault_code(bench.backfill()) == "key_rejected"
    _assert_kept(bench)
    scene.demo.account.allow_key()
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert scene.differences() == []
    assert scene.demo.account.bulk_repeats == 0


def test_a_key_revoked_while_two_batches_are_under_way_loses_neither(scene: Scene) -> None:
    bench = scene.bench()
    under_way = 0

    def revoke_when_both_have_come(request: Request) -> None:
        nonlocal under_way
        if request.path == BULK:
            under_way += 1
            if under_way == 3:
                scene.demo.stopping.wait(0.1)
                scene.demo.account.revoke_key()

    scene.demo.watch = revoke_when_both_have_come
    assert fault_code(bench.backfill()) == "key_rejected"
    assert under_way > 3
    _assert_kept(bench)
    scene.demo.watch = lambda request: None
    scene.demo.account.allow_key()
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert scene.differences() == []
    assert scene.demo.account.bulk_repeats == 0


@pytest.mark.parametrize("path", ["/v3/customers", ORDERS, r"/v2/orders/\d+/products"])
def test_a_key_revoked_at_bigcommerce_ends_the_run_and_the_next_goes_on(scene: Scene, path: str) -> None:
    bench = scene.bench()
    rule = scene.trouble("answer_status:401", path, {1})
    assert fault_code(bench.backfill()) == "key_rejected"
    assert rule.fired == 1
    _assert_kept(bench)
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert scene.differences() == []


BROKEN_FIELDS = [
    ("date_created", "not a date"),
    ("subtotal_ex_tax", None),
    ("subtotal_ex_tax", [1]),
    ("status_id", {"a": 1}),
    ("default_currency_code", None),
    ("id", "x"),
    ("coupon_discount", "much"),
]


@pytest.mark.parametrize(("field", "value"), BROKEN_FIELDS)
def test_a_broken_order_is_an_issue_and_the_rest_goes_on(scene: Scene, field: str, value: object) -> None:
    bench = scene.bench()
    order_id = scene.demo.store.order_ids[5]
    _break(scene.demo, ORDERS, order_id, field, value)
    summary = bench.backfill()
    assert summary.outcome is Outcome.COMPLETED, summary.error
    assert any("GET /v2/orders" in reason and field in reason for reason in _issues(bench, "broken_record"))
    of_order = f"bigcommerce-{scene.demo.store_hash}-{order_id}"
    others = {key: event for key, event in scene.events.items() if not f"{key[1]}-".startswith(f"{of_order}-")}
    assert len(others) < len(scene.events)
    assert compare_events(others, recorded_events(bench)) == []


@pytest.mark.parametrize(
    ("path", "field"),
    [("/v3/customers", "email"), ("/v3/orders/payment_actions/refunds", "created"), ("/v3/catalog/products", "id")],
)
def test_another_broken_record_is_an_issue_and_the_rest_goes_on(scene: Scene, path: str, field: str) -> None:
    bench = scene.bench()
    scene.demo.faults.add("set_field", path=path, field_path=field, value={"a": 1}, rows=frozenset({2}))
    summary = bench.backfill()
    assert summary.outcome is Outcome.COMPLETED, summary.error
    found = [reason for reason in _issues(bench, "broken_record") if path in reason and field in reason]
    assert len(found) == 1
    assert summary.orders_read >= 50


@pytest.mark.parametrize(
    ("path", "field", "endpoint"),
    [
        (ORDERS, "date_modified", "GET /v2/orders"),
        ("/v3/customers", "id", "GET /v3/customers"),
        ("/v3/catalog/products", "id", "GET /v3/catalog/products"),
        ("/v3/orders/payment_actions/refunds", "total_amount", "GET /v3/orders/payment_actions/refunds"),
        ("/v2/store", "id", "GET /v2/store"),
        ("/api/accounts", "id", "GET /api/accounts"),
        ("/api/metrics", "id", "GET /api/metrics"),
        (r"/api/events\?filter", "attributes", "GET /api/events"),
    ],
)
def test_a_field_that_is_broken_everywhere_ends_the_run(scene: Scene, path: str, field: str, endpoint: str) -> None:
    bench = scene.bench()
    scene.demo.faults.add("set_field", path=path, field_path=field, value={"a": [1]})
    _assert_contract_broken(bench.backfill(), endpoint, field)
    _assert_kept(bench)
    scene.demo.faults.clear()
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert scene.differences() == []


def test_more_than_a_fifth_of_a_page_broken_ends_the_run_before_anything_of_it_is_sent(scene: Scene) -> None:
    bench = scene.bench()
    rows = frozenset(range(0, 60, 4))
    scene.demo.faults.add("drop_field", path=ORDERS, field_path="date_created", rows=rows)
    _assert_contract_broken(bench.backfill(), "GET /v2/orders", "date_created")
    assert recorded_events(bench) == []


@pytest.mark.parametrize("path", [ORDERS, "/v3/customers", "/v3/catalog/products", r"/v2/orders/\d+/products"])
@pytest.mark.parametrize("body", [b'"well"', b'{"a": 1}', b"17", b'{"data": {"id": 3}}'])
def test_an_answer_of_another_shape_ends_the_run(scene: Scene, path: str, body: bytes) -> None:
    bench = scene.bench()
    scene.demo.faults.add("edit", path=path, edit=lambda _: body)
    _assert_contract_broken(bench.backfill(), "GET /v")
    assert recorded_events(bench) == []


def test_orders_outside_the_asked_days_end_the_run_and_none_is_sent(scene: Scene) -> None:
    bench = scene.bench()
    scene.demo.faults.add("ignore_dates", path=ORDERS)
    _assert_contract_broken(bench.backfill(since=date(2026, 4, 1)), "GET /v2/orders", "date_created")
    assert recorded_events(bench) == []


def test_orders_that_have_not_changed_end_a_sync_and_none_is_sent(scene: Scene) -> None:
    bench = scene.bench()
    bench.backfill()
    before = len(recorded_events(bench))
    scene.demo.store.advance(86_400)
    scene.demo.store.place_order(email="somebody.new@postbox.co")
    scene.demo.faults.add("ignore_dates", path=ORDERS)
    _assert_contract_broken(bench.sync(), "GET /v2/orders", "date_modified")
    assert len(recorded_events(bench)) == before


def test_rows_below_the_asked_id_end_the_run(scene: Scene) -> None:
    bench = scene.bench()
    first = scene.demo.store.order_ids[0]
    scene.demo.faults.add(
        "set_field", path=rf"{ORDERS}min_id=(?!1&)", field_path="id", value=first, rows=frozenset({0})
    )
    scene.demo.faults.add("answer_status:413", path=rf"{ORDERS}.*limit=(250|100|50)")
    _assert_contract_broken(bench.backfill(), "GET /v2/orders", "id")


def test_a_sync_through_trouble_has_the_same_result(scene: Scene) -> None:
    demo = scene.demo
    bench = scene.bench(small_store())
    reader = ContractReader(demo.bigcommerce_url, demo.store_hash, demo.token)
    reader.observe(kind="backfill")
    bench.backfill()
    show(demo, changed_store())
    reader.observe(kind="sync")
    for kind in ("429_bare", "502", "cut_after", "truncate"):
        demo.faults.add(kind, probability=0.06)
    summary = bench.run(RunKind.SYNC)
    assert summary.outcome is Outcome.COMPLETED, summary.error
    assert compare_events(reader.expected_events(), recorded_events(bench)) == []


def _at(demo: WatchedDemo, path: str, number: int, action: Callable[[], None]) -> None:
    """Do something just before the n-th request of a path is worked on."""
    seen = itertools.count(1)

    def watch(request: Request) -> None:
        if request.path == path and next(seen) == number:
            action()

    demo.watch = watch


def _break(demo: WatchedDemo, path: str, record_id: int, field: str, value: object) -> None:
    demo.faults.add("set_field", path=path, field_path=field, value=value, ids=frozenset({record_id}))


def _assert_contract_broken(summary: RunSummary, endpoint: str, field: str = "") -> None:
    assert fault_code(summary) == "contract_broken"
    assert summary.error is not None
    assert endpoint in str(summary.error.message)
    assert field in str(summary.error.message)


def _assert_kept(bench: Bench) -> None:
    """What Klaviyo has is in the ledger, or will be found out; nothing else is."""
    found, accepted = places(bench), keys_of(recorded_events(bench))
    assert len(found.all) == len(set(found.all))
    assert set(found.ledger) <= set(accepted) <= {*found.ledger, *found.tried}


def _issues(bench: Bench, kind: str) -> list[str]:
    with bench.state() as database:
        rows = database.rows("SELECT reason FROM issues WHERE kind = :kind", {"kind": kind})
    return [row[0] for row in rows]
