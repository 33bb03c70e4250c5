"""A newer release is said to who switched it on, and nobody else is asked anything."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from bcklaviyo_gui import __version__
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.gui.engine import preferences
from bcklaviyo_gui.gui.engine.preferences import Preferences
from bcklaviyo_gui.gui.widgets import LinkButton, Switch
from bcklaviyo_gui.local import about, connections
from bcklaviyo_gui.local.data_folder import DataFolder
from tests.support.gui.shell_driver import Driver
from tests.support.gui.shell_fixtures import Start
from tests.support.gui.shell_keyring import MemoryKeyring
from tests.support.http.wire import Reply, ScriptedServer, serving

Opened = Callable[[], Driver]
_NEWER = "999.1.0"


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> Iterator[ScriptedServer]:
    with serving() as server:
        server.otherwise = lambda _seen: Reply(302, b"", {"Location": f"/releases/tag/v{_NEWER}"})
        monkeypatch.setattr(about, "release_page", lambda: f"{server.url}/releases")
        yield server


@pytest.fixture
def connected(start: Start, memory_keyring: MemoryKeyring, tmp_path: Path) -> Iterator[Opened]:
    """Opens the window's settings on a connection that is there."""
    with DemoServer(orders=5, quota=0, klaviyo_limits=False) as demo:

        def opened() -> Driver:
            connections.add(
                DataFolder(tmp_path / "data"),
                "Shop",
                demo.store_hash,
                bigcommerce_url=demo.bigcommerce_url,
                klaviyo_url=demo.klaviyo_url,
                now=datetime.now(UTC),
            )
            driver = start(demo)
            driver.go("settings")
            return driver

        yield opened


def test_nobody_is_asked_before_it_is_switched_on(connected: Opened, page: ScriptedServer) -> None:
    driver = connected()
    switch = driver.find(Switch, "asksForReleases")
    assert switch.isEnabled()
    assert not switch.isChecked()
    assert not driver.is_shown("newerRelease")
    assert page.seen == []


def test_switched_on_it_says_the_newer_release_at_once_and_asks_once_a_day(
    connected: Opened, page: ScriptedServer
) -> None:
    driver = connected()
    driver.click("asksForReleases")
    driver.until(lambda: driver.is_shown("newerRelease"))
    assert _NEWER in driver.find(LinkButton, "newerRelease").text()
    # Other preferences change, and nobody is asked for that.
    driver.go("overview")
    driver.settle()
    assert [seen.path for seen in page.seen] == ["/releases/latest"]


def test_switched_off_it_is_silent_again(connected: Opened, page: ScriptedServer) -> None:
    driver = connected()
    driver.click("asksForReleases")
    driver.until(lambda: driver.is_shown("newerRelease"))
    driver.click("asksForReleases")
    driver.until(lambda: not driver.is_shown("newerRelease"))
    assert len(page.seen) == 1


def test_the_release_that_runs_is_no_newer_one(connected: Opened, page: ScriptedServer) -> None:
    page.otherwise = lambda _seen: Reply(302, b"", {"Location": f"/releases/tag/v{__version__}"})
    driver = connected()
    driver.click("asksForReleases")
    driver.until(lambda: bool(page.seen))
    driver.settle()
    assert not driver.is_shown("newerRelease")


def test_a_copy_that_no_release_made_cannot_be_told_to_ask(connected: Opened) -> None:
    driver = connected()
    assert not driver.find(Switch, "asksForReleases").isEnabled()


@pytest.mark.parametrize("newer", ["<b>1</b>", "1.0", "9" * 40])
def test_a_version_that_is_none_is_not_shown(tmp_path: Path, newer: str) -> None:
    folder = DataFolder(tmp_path)
    preferences.save(folder, Preferences(asks_for_releases=True))
    tampered = msgspec.json.encode({"asks_for_releases": True, "newer_release": newer})
    (folder.root / "window.json").write_bytes(tampered)
    assert preferences.load(folder) == Preferences()
