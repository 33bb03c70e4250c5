"""What is sent and what was accepted: moves between outbox and ledger, and what a row costs."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from bcklaviyo_gui.state import batches, ledger, outbox
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.outbox import OutboxRow

LEDGER_ROW_BYTES = 400


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.sqlite"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with Database(path) as database:
        yield database


def rows(order_ids: range) -> list[OutboxRow]:
    """The events of orders as a store has them: one Placed Order, some lines, and often one more."""
    rng, found = random.Random(order_ids.start), []
    for order_id in order_ids:
        uid = f"bigcommerce-abcde12345-{1_000_000 + order_id}"
        ids = [(2, uid), *((3, f"{uid}-{5_000_000 + order_id * 3 + line}") for line in range(rng.randint(1, 3)))]
        ids += [(4, uid)] if rng.random() < 0.8 else [(6, f"{uid}-refund-{order_id}")]
        found += [
            OutboxRow(
                metric, unique_id, order_id, "e:somebody@postbox.co", 1_700_000_000, "1234.56", "USD", b"{}" * 400
            )
            for metric, unique_id in ids
        ]
    return found


def send(database: Database, count: int) -> int:
    """Accept the next events as one batch; how many there were."""
    events = outbox.ready(database, count)
    batch_id = batches.begin(database, [event.seq for event in events], run_id=1, now=1_700_000_001)
    batches.accept(database, batch_id, run_id=1, now=1_700_000_002)
    return len(events)


def test_a_ledger_row_costs_at_most_400_bytes_on_disk(path: Path, database: Database) -> None:
    empty = used_bytes(database, path)
    for start in range(0, 6_000, 250):
        with database.transaction():
            outbox.add(database, rows(range(start, start + 250)))
        while outbox.count_ready(database) >= 1_000:
            send(database, 1_000)
    while send(database, 1_000):
        pass
    count = ledger.count(database)
    assert count > 20_000
    cost = (used_bytes(database, path) - empty) / count
    assert cost <= LEDGER_ROW_BYTES


def used_bytes(database: Database, path: Path) -> int:
    """The file's size without pages that are free to be used again."""
    database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.stat().st_size - database.count("PRAGMA freelist_count") * database.count("PRAGMA page_size")


def test_an_accepted_batch_moves_from_the_outbox_to_the_ledger(database: Database) -> None:
    wanted = rows(range(3))
    outbox.add(database, wanted)
    assert send(database, 1_000) == len(wanted)
    assert (outbox.count(database), ledger.count(database)) == (0, len(wanted))
    found = ledger.find(database, 2, [row.unique_id for row in wanted])
    assert {row.unique_id for row in found.values()} == {row.unique_id for row in wanted if row.metric == 2}
    assert {(row.value, row.currency, row.accepted) for row in found.values()} == {("1234.56", "USD", 1_700_000_002)}
    assert batches.unsettled(database) == []


def test_a_refused_batch_stays_in_the_outbox_and_may_go_again(database: Database) -> None:
    outbox.add(database, rows(range(3)))
    before = outbox.ready(database, 100)
    batch_id = batches.begin(database, [event.seq for event in before], run_id=1, now=1)
    assert outbox.ready(database, 100) == []
    batches.refuse(database, batch_id, now=2)
    assert outbox.ready(database, 100) == before
    assert batches.unsettled(database) == []


def test_a_batch_of_unknown_fate_is_settled_with_its_last_event(database: Database) -> None:
    outbox.add(database, rows(range(1)))
    seqs = [event.seq for event in outbox.ready(database, 100)]
    batch_id = batches.begin(database, seqs, run_id=1, now=1)
    batches.mark_unknown(database, batch_id)
    for seq in seqs[:-1]:
        batches.accept_one(database, seq, run_id=1, now=2)
    assert batches.unsettled(database) == [batch_id]
    batches.accept_one(database, seqs[-1], run_id=1, now=2)
    assert batches.unsettled(database) == []
    assert ledger.count(database) == len(seqs)


def test_what_is_being_sent_at_a_crash_is_unknown_to_the_next_run(path: Path) -> None:
    with Database(path) as database:
        outbox.add(database, rows(range(2)))
        seqs = [event.seq for event in outbox.ready(database, 100)]
        batch_id = batches.begin(database, seqs, run_id=1, now=1)
    with Database(path) as database:
        assert batches.unsettled(database) == [batch_id]
        assert [event.seq for event in outbox.of_batch(database, batch_id)] == seqs
        assert outbox.count_ready(database) == 0


def test_an_event_that_was_tried_is_never_dropped(database: Database) -> None:
    outbox.add(database, rows(range(2)))
    first, *others = [event.seq for event in outbox.ready(database, 100)]
    batches.begin(database, [first], run_id=1, now=1)
    outbox.drop(database, [first, *others])
    assert outbox.count(database) == 1


def test_an_event_enters_the_outbox_once(database: Database) -> None:
    wanted = rows(range(2))
    outbox.add(database, wanted)
    known = outbox.known(database, [(row.metric, row.unique_id) for row in [*wanted, *rows(range(5, 6))]])
    assert known.waiting == {(row.metric, row.unique_id) for row in wanted}
    assert not known.sent
    assert not known.refused


def test_only_events_that_may_start_flows_are_quietened(database: Database) -> None:
    loud = [OutboxRow(2, f"a{n}", n, "e:a@b.co", 1, "1", "USD", b"{}", quiet_from=100 * n) for n in (1, 2, 3)]
    outbox.add(database, [*loud, OutboxRow(2, "quiet", 9, "e:a@b.co", 1, "1", "USD", b"{}")])
    late = outbox.loud(database, 200)
    assert len(late) == 2
    outbox.quieten(database, [(seq, b"hush") for seq, _ in late])
    assert [event.attributes for event in outbox.ready(database, 9)] == [b"hush", b"hush", b"{}", b"{}"]
    assert len(outbox.loud(database, None)) == 1
