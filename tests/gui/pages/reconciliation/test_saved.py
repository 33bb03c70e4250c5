"""What stands on disk of a reconciliation, the periods by name, and what an engine tells while it reads."""

import json
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.mapping.rules import Rules
from bcklaviyo_gui.reconcile.choices import comparable
from bcklaviyo_gui.reconcile.periods import Period, days_of
from bcklaviyo_gui.reconcile.ports import ComparisonPlan, ComparisonProgress, ComparisonStage
from bcklaviyo_gui.reconcile.run import reconcile
from bcklaviyo_gui.reconcile.saved import Kept, keep, recall
from tests.support.reconcile.world import NOW, give_everyone_an_address, placed_orders, ports_of, run, send

MADE = datetime(2026, 3, 20, 15, 31, tzinfo=UTC)


@pytest.fixture(scope="module")
def demo() -> Iterator[DemoServer]:
    with DemoServer(orders=600, now=NOW, klaviyo_limits=False, klaviyo_timezone="Asia/Kolkata") as server:
        give_everyone_an_address(server)
        sent = send(server, placed_orders(server))
        server.account.remove_events(list(sent.values())[::9])
        yield server


def test_what_was_kept_comes_back_whole(demo: DemoServer, tmp_path: Path) -> None:
    kept = Kept(run(demo, date(2024, 4, 1), NOW.date()), MADE, ("ABC123",))

    keep(tmp_path / "folder" / "reconciliation.json", kept)

    assert len(kept.found.discrepancies) > 300
    assert recall(tmp_path / "folder" / "reconciliation.json") == kept


def test_finished_sentences_of_an_older_version_are_shown_as_they_stand(demo: DemoServer, tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    keep(path, Kept(run(demo, date(2024, 4, 1), NOW.date()), MADE))
    head, *lines = path.read_text(encoding="utf-8").split("\n")
    plain = {"evidence": "Klaviyo has {no} event of it.", "matched_by": ""}
    older = [[{**one, **plain} for one in json.loads(line)] for line in lines]
    path.write_text("\n".join([head, *map(json.dumps, older)]), encoding="utf-8")

    kept = recall(path)

    assert kept is not None
    assert len(kept.found.discrepancies) > 300
    assert {str(one.evidence) for one in kept.found.discrepancies} == {"Klaviyo has {no} event of it."}
    assert {one.matched_by.is_empty for one in kept.found.discrepancies} == {True}


def test_only_masked_emails_are_kept(demo: DemoServer, tmp_path: Path) -> None:
    keep(tmp_path / "kept.json", Kept(run(demo, date(2024, 4, 1), NOW.date()), MADE))

    content = (tmp_path / "kept.json").read_text()

    emails = {order.email for order in demo.store.orders.values() if len(order.email.partition("@")[0]) > 1}
    assert not [email for email in emails if email in content]


@pytest.mark.parametrize("content", [b"", b"{}", b"nothing\n[]", b'{"version": 1'])
def test_a_file_of_another_kind_is_no_reconciliation(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "kept.json").write_bytes(content)

    assert recall(tmp_path / "kept.json") is None


def test_periods_are_days_of_the_stores_clock(demo: DemoServer) -> None:
    source = ports_of(demo).bigcommerce
    today = NOW.astimezone(ZoneInfo("America/Chicago")).date()

    assert days_of(Period.YESTERDAY, source) == (today - timedelta(days=1), today - timedelta(days=1))
    assert days_of(Period.WEEK, source) == (today - timedelta(days=6), today)
    assert days_of(Period.THIS_YEAR, source) == (date(2026, 1, 1), today)
    first, last = days_of(Period.EVERYTHING, source)
    oldest = min(order.created for order in demo.store.orders.values())
    assert (first, last) == (datetime.fromtimestamp(oldest, ZoneInfo("America/Chicago")).date(), today)


def test_days_are_told_as_they_arrive(demo: DemoServer) -> None:
    told: list[ComparisonProgress] = []

    found = reconcile(
        ComparisonPlan(date(2025, 1, 1), NOW.date(), Rules(demo.store_hash)),
        ports_of(demo),
        stop=threading.Event(),
        report=told.append,
    )

    orders = [
        sum(day.bigcommerce_orders for day in one.days)
        for one in told
        if one.stage is ComparisonStage.ORDERS and one.days
    ]
    assert orders == sorted(orders)
    assert orders[-1] == sum(day.bigcommerce_orders for day in found.days)
    (figures,) = (one for one in told if one.stage is ComparisonStage.FIGURES and one.days)
    assert [day.klaviyo_events for day in figures.days] == [day.klaviyo_events for day in found.days]


def test_metrics_of_other_steps_are_not_offered(demo: DemoServer) -> None:
    offered = comparable(ports_of(demo).klaviyo.metrics())

    assert offered[0].is_own
    assert {metric.name for metric in offered} == {"Placed Order"}
