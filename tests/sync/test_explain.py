"""An order explained is what the preview would send of it."""

import time
from pathlib import Path

import msgspec
import pytest

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.domain.errors import Stopped, UserFault
from bcklaviyo_gui.local.credentials import Secrets
from bcklaviyo_gui.operations.explain import Explainer
from bcklaviyo_gui.operations.previews import Keeping
from bcklaviyo_gui.state import previews
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.listing import Condition, Listing, RowOrder
from bcklaviyo_gui.sync.explained import profile_pairs
from bcklaviyo_gui.sync.preview import PreviewFile
from bcklaviyo_gui.sync.reports import Outcome
from tests.support.contract.crawl import Json
from tests.support.sync.bench import Bench


def _preview(bench: Bench, place: Path) -> list[Json]:
    """Keeps a preview, and returns its lines."""
    out = place / "preview.jsonl"
    with PreviewFile(out) as file:
        assert bench.preview(file).outcome is Outcome.COMPLETED
    with Keeping(bench.folder, bench.connection) as keeping:
        keeping.finish(bench.preview(keeping))
    return [msgspec.json.decode(line) for line in out.read_bytes().splitlines()]


def _explainer(bench: Bench) -> Explainer:
    return Explainer(bench.folder, bench.connection, bench.settings, lambda: bench.secrets, bench.clock)


def test_every_previewed_event_is_made_again_byte_for_byte(tmp_path: Path) -> None:
    with DemoServer(orders=60, quota=100_000, klaviyo_limits=False) as demo:
        bench = Bench(demo, tmp_path)
        lines = _preview(bench, tmp_path)
        sent = {
            (line["attributes"]["metric"]["data"]["attributes"]["name"], line["attributes"]["unique_id"]): line
            for line in lines
            if line.pop("kind") == "event"
        }
        explainer = _explainer(bench)
        with Database(_newest(bench), writing=False) as database:
            listing = Listing(previews.EVENTS)
            rows = [r for r in listing.window(database, 0, listing.arrange(database, Condition(), RowOrder())) if r]
        assert len(rows) == len(sent)
        extras: list[str] = []
        for row in {row.order_id: row for row in rows}.values():
            found = explainer.explain(row.order_id, row.external_id)
            assert found.order[0] == ("Id", str(row.order_id))
            for event in found.events:
                assert msgspec.json.decode(event.raw) == sent.pop((event.metric.value, event.unique_id))
                extras += [name for name, _ in event.properties if name == "$extra › line_items 1 › product › name"]
        assert sent == {}
        assert len(extras) > 60
        assert [path.name for path in tmp_path.rglob(".explain-*")] == []


def test_a_preview_counts_people_once_and_shows_what_would_be_sent_of_them(tmp_path: Path) -> None:
    with DemoServer(orders=60, quota=100_000, klaviyo_limits=False) as demo:
        bench = Bench(demo, tmp_path)
        lines = _preview(bench, tmp_path)
        people = {
            line["attributes"].get("external_id") or line["attributes"]["email"]
            for line in lines
            if line["kind"] == "profile"
        }
        with Database(_newest(bench), writing=False) as database:
            assert previews.count_profiles(database) == len(people)
            payload = previews.payload(database, 1)
        assert payload is not None
        pairs, raw = profile_pairs(payload)
        assert "email" in dict(pairs)
        assert '"kind"' not in raw


def test_an_order_that_is_gone_is_told(tmp_path: Path) -> None:
    with DemoServer(orders=3, quota=100_000, klaviyo_limits=False) as demo:
        bench = Bench(demo, tmp_path)
        with pytest.raises(UserFault, match="cannot be read"):
            _explainer(bench).explain(999_999, None)


def _newest(bench: Bench) -> Path:
    found = previews.newest(bench.folder.connection_folder(bench.connection.folder))
    assert found is not None
    return found


def test_a_stop_while_it_begins_ends_it_before_it_asks_a_store_that_may_be_gone(tmp_path: Path) -> None:
    with DemoServer(orders=3, quota=100_000, klaviyo_limits=False) as demo:
        bench = Bench(demo, tmp_path)

        def stop_and_load() -> Secrets:
            explainer.stop()
            return bench.secrets

        explainer = Explainer(bench.folder, bench.connection, bench.settings, stop_and_load, bench.clock)
    started = time.monotonic()
    with pytest.raises(Stopped):
        explainer.explain(1, None)
    assert time.monotonic() - started < 10
