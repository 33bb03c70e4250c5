"""Where each event is: in the state file, and in the demo account."""

from dataclasses import dataclass

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.domain.metrics import METRICS
from bcklaviyo_gui.state.database import Database
from tests.support.contract.compare import recorded
from tests.support.contract.crawl import Json
from tests.support.contract.reader import ContractReader
from tests.support.sync.bench import Bench

Key = tuple[str, str]
"""An event's metric and unique id."""


@dataclass(frozen=True)
class Places:
    """What a state file says. `tried`: those in the outbox that belong to a batch, so that they may have left."""

    outbox: tuple[Key, ...]
    tried: frozenset[Key]
    ledger: tuple[Key, ...]
    issues: tuple[Key, ...]
    position: int
    """The last order id that the backfill's checkpoint covers; 0 without one."""

    @property
    def all(self) -> list[Key]:
        return [*self.outbox, *self.ledger, *self.issues]


def places(bench: Bench) -> Places:
    """What the bench's state file says now; all empty when there is none yet."""
    if not bench.folder.state_file(bench.connection.folder).exists():
        return Places((), frozenset(), (), (), 0)
    with bench.state() as database:
        database.execute("BEGIN")  # one moment for all that is read
        position = database.row("SELECT position FROM checkpoints WHERE stream = 'orders'")
        return Places(
            outbox=_keys(database, "outbox"),
            tried=frozenset(_keys(database, "outbox WHERE batch_id IS NOT NULL")),
            ledger=_keys(database, "ledger"),
            issues=_keys(database, "issues WHERE unique_id IS NOT NULL"),
            position=int(position[0]) if position else 0,
        )


def recorded_events(bench: Bench) -> list[Json]:
    """The rows of the demo account that this program's metrics hold."""
    return [row for row in recorded(bench.demo, "events") if row["service"] == "api"]


def keys_of(rows: list[Json]) -> list[Key]:
    return [(row["metric"], row["unique_id"]) for row in rows]


def _keys(database: Database, source: str) -> tuple[Key, ...]:
    rows = database.rows(f"SELECT metric, unique_id FROM {source}")
    return tuple((METRICS[metric].value, unique_id) for metric, unique_id in rows)


def reader_of(demo: DemoServer) -> ContractReader:
    """The second reading of a demo store, of what a backfill sends."""
    reader = ContractReader(demo.bigcommerce_url, demo.store_hash, demo.token)
    reader.observe(kind="backfill")
    return reader


def reasons(bench: Bench, kind: str) -> list[str]:
    """What the issues of a kind say."""
    with bench.state() as database:
        return [row[0] for row in database.rows("SELECT reason FROM issues WHERE kind = :kind", {"kind": kind})]
