"""The whole program between two vendors whose answers are spoiled, and what holds whatever they answer."""

import contextlib
import io
import itertools
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from unittest import mock

from bcklaviyo_gui.cli import app
from bcklaviyo_gui.cli.shell import Shell
from bcklaviyo_gui.demo.http_server import Delivery
from bcklaviyo_gui.demo.wire import Answer, Request
from tests.support.contract.compare import compare_events
from tests.support.contract.reader import ContractReader
from tests.support.fuzz.mutations import mutated
from tests.support.sync.bench import Bench
from tests.support.sync.clocks import JumpClock
from tests.support.sync.places import keys_of, places, recorded_events
from tests.support.sync.small import NOW, WatchedDemo, reset, small_store

ORDERS = 7
MOST_REQUESTS = 3_000
CONTRACT = frozenset({0, 1, 2, 3, 4, 5, 6, 7, 8})
"""The statuses of the command line's contract, but for the one of a stop."""

READS = (
    "/v2/store", "/v2/time", r"/v2/orders\?", "/v2/orders/count", r"/v2/orders/\d+", "/products", "/coupons",
    "/v3/customers", "/v3/catalog/products", "/v3/catalog/trees", "/v2/customer_groups", "/v3/sites", "/refunds",
    "/api/accounts", "/api/metrics", r"/api/events\?", "/api/metric-aggregates", r"/api/profile-bulk-import-jobs/",
    "import-errors",
)  # fmt: skip
WRITES = ("/api/event-bulk-create-jobs", r"/api/events\?$", "/api/profile-bulk-import-jobs", "/api/profile-import")
READ_STATUSES = (200, 201, 202, 204, 301, 304, 400, 401, 403, 404, 409, 410, 413, 418, 422, 429, 500, 503, 599)
REFUSALS = (400, 404, 409, 413, 415, 422, 429, 500, 503)
LATE_FAILURES = (500, 502, 504, 200, 204)
HEADERS = (
    ("Content-Type", "text/html"), ("Retry-After", "-1"), ("Retry-After", "x" * 500),
    ("RateLimit-Limit", "a;w=b, 0;w=0"), ("RateLimit-Remaining", "9" * 400), ("X-Rate-Limit-Time-Reset-Ms", "nan"),
    ("X-Rate-Limit-Requests-Left", "-5"), ("X-Klaviyo-API-Revision", "\x7f"),
    ("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT"), ("cf-mitigated", "challenge"),
    ("X-Rate-Limit-Requests-Quota", "0"), ("X-Rate-Limit-Time-Window-Ms", "0"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spoil:
    """What goes wrong with answers to `path`, from the `first`-th on, so many `times`.

    `what`: a kind of mutation, "status", "refuse" (not worked on, then refused) or "header".
    """

    path: str
    what: str
    first: int
    times: int
    seed: int


class SpoiledDemo(WatchedDemo):
    """Spoils answers as it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.spoils: tuple[Spoil, ...] = ()
        self.requests = 0
        self._seen: dict[Spoil, int] = {}

    def spoil(self, *spoils: Spoil) -> None:
        self.spoils, self._seen, self.requests = spoils, {}, 0

    def respond(self, request: Request) -> Delivery:
        if request.path.startswith("/_demo/"):
            return super().respond(request)
        self.requests += 1
        if self.requests > MOST_REQUESTS:
            return Delivery(Answer(410))
        spoil = self._next(request)
        if spoil is None:
            return super().respond(request)
        rng = random.Random(spoil.seed + self._seen[spoil] - 1)
        if spoil.what == "refuse":
            return _delivery(Answer(rng.choice(REFUSALS), _refusal(rng)))
        answer = super().respond(request).answer
        assert answer is not None
        if spoil.what == "status":
            answer.status = rng.choice(READ_STATUSES)
        elif spoil.what == "late":
            answer.status = rng.choice(LATE_FAILURES)
        elif spoil.what == "header":
            name, value = rng.choice(HEADERS)
            answer.headers[name] = value
        else:
            answer.body = mutated(answer.body, spoil.what, rng)
        return _delivery(answer)

    def _next(self, request: Request) -> Spoil | None:
        for spoil in self.spoils:
            if re.search(spoil.path, f"{request.path}?{request.raw_query}"):
                self._seen[spoil] = count = self._seen.get(spoil, 0) + 1
                if spoil.first <= count < spoil.first + spoil.times:
                    return spoil
        return None


def _delivery(answer: Answer) -> Delivery:
    if answer.status in (204, 304):
        answer.body = b""
    return Delivery(answer, len(answer.body))


def _refusal(rng: random.Random) -> bytes:
    pointer = rng.choice(
        (
            "/data/attributes/events-bulk-create/data/0/attributes/profile/data/attributes/email", "/data", "", None, 5,
            "/data/attributes/events-bulk-create/data/-1", "/data/attributes/profiles/data/999999999999999999999/x",
            "/data/attributes/events-bulk-create/data/0/attributes/events/data/1/attributes/time", "x" * 10_000,
        )
    )  # fmt: skip
    error = {
        "id": "1",
        "code": "invalid",
        "title": "t",
        "detail": rng.choice(("no \x1b[1m", "", None, {})),
        "source": {"pointer": pointer},
    }
    return json.dumps({"errors": [error] * rng.choice((0, 1, 1, 50))}).encode()


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    status: int
    out: str
    err: str


class FuzzStage:
    """A demo, and a folder for each example."""

    def __init__(self, demo: SpoiledDemo, place: Path) -> None:
        self.demo = demo
        self._place = place
        self._numbers = itertools.count()
        self._store = small_store(ORDERS)
        reset(demo, self._store)
        reader = ContractReader(demo.bigcommerce_url, demo.store_hash, demo.token)
        reader.observe(kind="backfill")
        self.expected = reader.expected_events()
        day = self._store.clock.now_utc().date()
        self.days = ("--from", day.replace(year=day.year - 1).isoformat(), "--to", day.isoformat())

    def fresh(self) -> Bench:
        """An empty account, and a folder with a connection to it."""
        self.demo.spoil()
        reset(self.demo, self._store)
        bench = Bench(self.demo, self._place / str(next(self._numbers)))
        bench.clock = JumpClock(NOW)
        return bench

    def command(self, bench: Bench, *arguments: str, is_json: bool = True) -> Ended:
        """Carry out a command as its users do, on a clock that jumps over waits."""
        options = ["--data-dir", str(bench.folder.root), "--credentials", "env", *(["--json"] if is_json else [])]
        keys = {"BCKLAVIYO_BIGCOMMERCE_TOKEN": self.demo.token, "BCKLAVIYO_KLAVIYO_KEY": self.demo.key}
        out, err = io.StringIO(), io.StringIO()
        with (
            mock.patch.dict("os.environ", keys),
            mock.patch.object(app, "Shell", partial(Shell, clock=bench.clock)),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
        ):
            status = app.run([*options, *arguments])
        return Ended(status, out.getvalue(), err.getvalue())

    def assert_sound(self, ended: Ended, *, is_json: bool = True) -> None:
        """A status of the contract, one JSON object, no traceback, an end."""
        assert ended.status in CONTRACT, ended.err
        assert "Traceback" not in ended.out + ended.err
        assert self.demo.requests <= MOST_REQUESTS, "it found no end"
        if is_json:
            assert isinstance(json.loads(ended.out), dict)

    def assert_nothing_doubled(self, bench: Bench) -> None:
        """Each event is in one place, and Klaviyo has none twice."""
        found, accepted = places(bench), keys_of(recorded_events(bench))
        assert len(found.all) == len(set(found.all))
        assert len(accepted) == len(set(accepted))
        assert set(found.ledger) <= set(accepted) <= {*found.ledger, *found.tried}
        assert self.demo.account.bulk_repeats == 0

    def assert_nothing_lost(self, bench: Bench) -> None:
        """After an undisturbed backfill Klaviyo has all that it did not refuse, once."""
        self.demo.spoil()
        ended = self.command(bench, "backfill", "shop")
        assert ended.status in (0, 1), ended
        found, rows = places(bench), recorded_events(bench)
        assert found.outbox == ()
        refused = set(found.issues)
        demanded = {key: event for key, event in self.expected.items() if key not in refused}
        assert compare_events(demanded, rows) == []


def is_of_klaviyo(spoil: Spoil) -> bool:
    return "/api/" in spoil.path or spoil.path == "import-errors"


@contextlib.contextmanager
def fuzz_demo() -> Iterator[SpoiledDemo]:
    with SpoiledDemo() as demo:
        yield demo
