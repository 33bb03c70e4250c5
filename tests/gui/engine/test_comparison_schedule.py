"""The automatic check after each sync, and what the Overview says of it."""

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.gui.engine.background import Background
from bcklaviyo_gui.gui.engine.comparison_schedule import AutomaticCheck, CheckedDay, LastCheck, read_check
from bcklaviyo_gui.gui.engine.desk import CheckState, Desk
from bcklaviyo_gui.gui.engine.keys import KeyBox
from bcklaviyo_gui.gui.engine.preferences import ConnectionPreferences
from bcklaviyo_gui.gui.engine.run_controller import RunRequest
from bcklaviyo_gui.gui.engine.session import Session
from bcklaviyo_gui.gui.pages.overview.banners import known_days
from bcklaviyo_gui.gui.pages.overview.days_plot import DaysPlot
from bcklaviyo_gui.gui.pages.overview.view import OverviewView
from bcklaviyo_gui.gui.text.language import Language
from bcklaviyo_gui.gui.widgets import Banner
from bcklaviyo_gui.gui.widgets.theme import Theme
from bcklaviyo_gui.local import connections
from bcklaviyo_gui.local.clock import SystemClock
from bcklaviyo_gui.local.credentials import Secrets
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.operations.standing import read_standing
from bcklaviyo_gui.reconcile.saved import CHECK_FILE
from bcklaviyo_gui.state.queries import DayCount
from bcklaviyo_gui.sync.reports import Outcome, RunKind
from tests.support.gui.made_models import START, write_preview

LONG_MS = 60_000


class Checked:
    """A session with one connection and its automatic check."""

    def __init__(self, qtbot: QtBot, application: QApplication, place: Path, demo: DemoServer) -> None:
        self.qtbot = qtbot
        self.background = Background()
        clock, folder = SystemClock(), DataFolder(place)
        keys = KeyBox(folder, uses_keyring=False)
        self.connection = connections.add(
            folder,
            "Ravenwood Goods",
            demo.store_hash,
            bigcommerce_url=demo.bigcommerce_url,
            klaviyo_url=demo.klaviyo_url,
            now=clock.now(),
        )
        keys.store(self.connection, Secrets(demo.token, demo.key))
        self.session = Session(folder, keys, self.background, Theme(application), Language(application), clock)
        self.check = AutomaticCheck(self.session)
        self.told: list[str] = []
        self.check.checked.connect(self.told.append)

    def carry_out(self, kind: RunKind) -> None:
        with self.qtbot.waitSignal(self.session.run.run_ended, timeout=LONG_MS) as ended:
            assert self.session.run.start(RunRequest(self.connection, kind))
        assert ended.args[0].outcome is Outcome.COMPLETED
        self.qtbot.waitUntil(lambda: self.background.is_idle, timeout=LONG_MS)

    @property
    def last(self) -> LastCheck | None:
        return read_check(self.session.services(self.connection))


@pytest.fixture
def demo() -> Iterator[DemoServer]:
    with DemoServer(orders=300, quota=0, klaviyo_limits=False, sendable_only=True) as server:
        yield server


@pytest.fixture
def checked(qtbot: QtBot, qapp: QApplication, tmp_path: Path, demo: DemoServer) -> Iterator[Checked]:
    one = Checked(qtbot, qapp, tmp_path / "data", demo)
    yield one
    one.background.close()


def test_each_sync_is_followed_by_a_check_of_seven_days(checked: Checked, demo: DemoServer) -> None:
    checked.carry_out(RunKind.BACKFILL)
    assert (checked.told, checked.last) == ([], None)

    checked.carry_out(RunKind.SYNC)
    assert checked.told == [checked.connection.folder]
    assert checked.last is not None
    assert len(checked.last.days) == 7
    assert checked.last.differing == 0

    settled = datetime.now(UTC) - timedelta(hours=2)
    recent = [
        event.id
        for event in demo.account.events
        if event.metric == "Placed Order" and 0 < settled.timestamp() - event.time < 5 * 86_400
    ]
    demo.account.remove_events(recent[:1])
    checked.carry_out(RunKind.SYNC)
    assert checked.last.differing == 1
    assert checked.last.orders == 1


def test_no_check_follows_where_it_is_switched_off(checked: Checked) -> None:
    checked.session.saved.change_connection(
        checked.connection.folder, ConnectionPreferences(checks_after_sync=False, knows_first_send=True)
    )

    checked.carry_out(RunKind.BACKFILL)
    checked.carry_out(RunKind.SYNC)

    assert (checked.told, checked.last) == ([], None)


def test_the_overview_says_that_days_differ_and_leads_there(checked: Checked, qtbot: QtBot) -> None:
    desk = Desk(checked.session.services(checked.connection))
    view = OverviewView(desk)
    qtbot.addWidget(view)
    view.show()
    asked: list[str] = []
    desk.place_requested.connect(asked.append)
    assert view.findChild(QWidget, "banner_days_differ") is None

    today = date(2026, 11, 23)
    days = tuple(CheckedDay(today - timedelta(days=6 - n), 5, 5 - (n == 3)) for n in range(7))
    desk.last_check = LastCheck(datetime(2026, 11, 23, tzinfo=UTC), days, 1, 1, is_mismatch=False)
    desk.changed.emit()

    banner = view.findChild(QWidget, "banner_days_differ")
    assert banner is not None
    assert "On 1 of the last 7 days both sides differ." in banner.accessibleName()
    action = view.findChild(QAbstractButton, "act_days_differ")
    assert action is not None
    action.click()
    assert asked == ["reconciliation"]


def test_one_banner_tells_of_the_time_zones_and_of_the_days_that_differ_for_them(
    checked: Checked, demo: DemoServer, qtbot: QtBot
) -> None:
    demo.account.timezone = "Asia/Tokyo"
    desk = Desk(checked.session.services(checked.connection))
    view = OverviewView(desk)
    qtbot.addWidget(view)
    view.show()
    desk.refresh()
    qtbot.waitUntil(lambda: desk.checked.state is CheckState.DONE and checked.background.is_idle, timeout=LONG_MS)
    assert view.findChild(QWidget, "banner_timezone_mismatch") is not None

    today = date(2026, 11, 23)
    days = tuple(CheckedDay(today - timedelta(days=6 - n), 5, 5 - (n == 3)) for n in range(7))
    desk.last_check = LastCheck(datetime(2026, 11, 23, tzinfo=UTC), days, 1, 1, is_mismatch=True)
    desk.changed.emit()

    def told() -> dict[str, str]:
        return {one.objectName(): one.accessibleName() for one in view.findChildren(Banner) if one.isVisible()}

    qtbot.waitUntil(lambda: "banner_days_differ" in told())
    assert "banner_timezone_mismatch" not in told()
    for part in ("On 1 of the last 7 days", "Asia/Tokyo", "Organization"):
        assert part in told()["banner_days_differ"]


def test_the_small_plot_takes_the_compared_days(checked: Checked) -> None:
    today = date(2026, 11, 23)
    last = LastCheck(datetime(2026, 11, 23, tzinfo=UTC), (CheckedDay(today, 8, 7),), 1, 1, is_mismatch=False)
    read = (DayCount(today - timedelta(days=1), 3, 3), DayCount(today, 6, 6))

    assert known_days(read, last) == (read[0], DayCount(today, 8, 7))
    assert known_days(read, None) == read


def test_a_store_that_is_only_checked_is_compared_once_a_day_and_a_new_difference_is_told(
    checked: Checked, demo: DemoServer
) -> None:
    checked.carry_out(RunKind.BACKFILL)
    checked.session.saved.change_connection(checked.connection.folder, ConnectionPreferences(only_check=True))
    new: list[int] = []
    checked.check.found_new.connect(lambda _connection, count: new.append(count))
    _tick(checked)
    assert checked.last is not None
    assert len(checked.last.days) == 30
    checked.check.tick()
    assert checked.background.is_idle

    settled = datetime.now(UTC) - timedelta(hours=2)
    recent = [
        event.id
        for event in demo.account.events
        if event.metric == "Placed Order" and 0 < settled.timestamp() - event.time < 5 * 86_400
    ]
    demo.account.remove_events(recent[:1])
    _a_day_later(checked)
    _tick(checked)
    assert checked.last.differing == 1
    assert new == [1]
    _a_day_later(checked)
    _tick(checked)
    assert new == [1]


def test_only_checking_overview_has_the_plot_the_last_comparison_and_the_next(checked: Checked, qtbot: QtBot) -> None:
    checked.session.saved.change_connection(checked.connection.folder, ConnectionPreferences(only_check=True))
    desk = Desk(checked.session.services(checked.connection))
    view = OverviewView(desk)
    qtbot.addWidget(view)
    view.resize(1100, 800)
    view.show()
    desk.read_standing()
    qtbot.waitUntil(lambda: desk.standing is not None)
    assert "not compared yet" in view.history_card.text.text()
    today = date(2026, 11, 23)
    days = tuple(CheckedDay(today - timedelta(days=29 - n), 5, 5) for n in range(30))
    desk.last_check = LastCheck(datetime(2026, 11, 23, tzinfo=UTC), days, 0, 0, is_mismatch=False)
    desk.changed.emit()
    assert "both agree" in view.history_card.text.text()
    plot = view.findChild(DaysPlot)
    assert plot is not None
    assert plot.isVisible()
    desk.last_check = LastCheck(datetime(2026, 11, 23, tzinfo=UTC), days, 2, 3, is_mismatch=False)
    desk.changed.emit()
    assert view.history_card.text.text().endswith(": 2 days differ.")
    asked: list[str] = []
    desk.place_requested.connect(asked.append)
    view.history_card.compare.click()
    assert asked == ["reconciliation"]


def test_before_anything_is_sent_overview_has_the_stores_own_days(tmp_path: Path) -> None:
    write_preview(tmp_path, 40)
    placed = datetime.fromtimestamp(START, UTC).date()
    standing = read_standing(tmp_path / "state.sqlite", "UTC", placed + timedelta(days=1))
    assert len(standing.days) == 30
    assert sum(day.orders for day in standing.days) == 20
    assert sum(day.events for day in standing.days) == 0


def _tick(checked: Checked) -> None:
    before = len(checked.told)
    checked.check.tick()
    checked.qtbot.waitUntil(lambda: len(checked.told) > before, timeout=LONG_MS)
    checked.qtbot.waitUntil(lambda: checked.background.is_idle, timeout=LONG_MS)


def _a_day_later(checked: Checked) -> None:
    home = checked.session.folder.connection_folder(checked.connection.folder)
    made = (home / CHECK_FILE).stat().st_mtime - 25 * 3600
    os.utime(home / CHECK_FILE, (made, made))
