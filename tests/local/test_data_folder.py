"""Which folder becomes the data folder, which is refused and stays as it is, and where a connection's files may lie."""

import json
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bcklaviyo_gui.domain.errors import StateUnusable, WrongUsage
from bcklaviyo_gui.local import connections, settings
from bcklaviyo_gui.local.data_folder import MARK, DataFolder
from bcklaviyo_gui.local.settings import Settings

NOW = datetime(2026, 1, 1, tzinfo=UTC)
POSIX = pytest.mark.skipif(os.name != "posix", reason="other systems keep permissions elsewhere")


def _add(folder: DataFolder, name: str = "shop") -> str:
    urls = {"bigcommerce_url": connections.BIGCOMMERCE_URL, "klaviyo_url": connections.KLAVIYO_URL}
    return connections.add(folder, name, "abc123", **urls, now=NOW).folder


@pytest.mark.parametrize("what", ["letter.txt", ".profile", "settings.json", "connections"])
def test_a_folder_that_holds_other_things_is_refused_and_stays_as_it_is(tmp_path: Path, what: str) -> None:
    place = tmp_path / "home"
    place.mkdir(mode=0o755)
    (place / "photos").mkdir()
    (place / what).write_text("mine")
    before = sorted(place.rglob("*"))
    mode = place.stat().st_mode

    with pytest.raises(WrongUsage, match="holds other things"):
        _add(DataFolder(place))

    assert sorted(place.rglob("*")) == before
    assert place.stat().st_mode == mode


@pytest.mark.parametrize("clutter", [(), (".DS_Store",), ("desktop.ini", "Thumbs.db")])
def test_an_empty_folder_is_taken_and_marked(tmp_path: Path, clutter: tuple[str, ...]) -> None:
    folder = DataFolder(tmp_path / "data")
    folder.root.mkdir()
    for name in clutter:
        (folder.root / name).write_text("")

    first = folder.mark()

    assert folder.mark() == first
    assert len(first.id) == 16
    assert not first.is_older
    assert DataFolder(tmp_path / "other").mark().id != first.id


@pytest.mark.parametrize(
    "names",
    [
        ("connections.json", "notes.txt"),
        ("settings.json",),
        ("window.json", "columns.json"),
        ("connections/shop/state.sqlite", "notes.txt"),
        ("connections.lock", "connections/shop/log.txt", ".settings.json.x7_ab"),
    ],
)
def test_a_folder_of_before_the_mark_is_ours(tmp_path: Path, names: tuple[str, ...]) -> None:
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")

    assert DataFolder(tmp_path).mark().is_older
    assert all((tmp_path / name).exists() for name in names)


def test_a_marked_folder_stays_ours_whatever_is_put_into_it(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    (folder.root / "help.zip").write_text("")
    settings.save(folder, Settings(quota_share=0.5))

    assert settings.load(folder).quota_share == 0.5


def test_a_damaged_mark_is_told(tmp_path: Path) -> None:
    (tmp_path / MARK).write_bytes(b"\xff\xfe")

    with pytest.raises(StateUnusable, match="cannot be read"):
        DataFolder(tmp_path).prepare()


@POSIX
def test_the_mark_is_private(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    folder.prepare()

    assert {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.root.iterdir()} == {MARK: 0o600}


@pytest.mark.parametrize(
    "name", ["../../victim", "..", ".", "", "/etc", "a/b", "a\\b", "C:", "Shop", "shop\n", "nul\0"]
)
def test_a_folder_name_out_of_a_file_leads_nowhere_else(tmp_path: Path, name: str) -> None:
    with pytest.raises(StateUnusable):
        DataFolder(tmp_path).connection_folder(name)


@POSIX
def test_a_link_in_the_place_of_a_connections_folder_is_refused(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    place = folder.connection_folder(_add(folder))
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "letter.txt").write_text("mine")
    place.rmdir()
    place.symlink_to(victim)

    with pytest.raises(StateUnusable):
        connections.remove(folder, "shop")

    assert (victim / "letter.txt").read_text() == "mine"


@pytest.mark.parametrize("name", ["../../../victim", "ABSOLUTE"])
def test_removing_deletes_nothing_outside_of_the_data_folder(tmp_path: Path, name: str) -> None:
    folder = DataFolder(tmp_path / "deep" / "data")
    _add(folder)
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "letter.txt").write_text("mine")
    kept = json.loads(folder.connections_file.read_text("utf-8"))
    kept[0]["folder"] = str(victim) if name == "ABSOLUTE" else name
    folder.connections_file.write_text(json.dumps(kept), "utf-8")

    with pytest.raises(StateUnusable, match="cannot be read"):
        connections.remove(folder, "shop")

    assert (victim / "letter.txt").read_text() == "mine"


@POSIX
def test_the_data_folder_may_itself_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "data").symlink_to(tmp_path / "disk")
    folder = DataFolder(tmp_path / "data")

    place = folder.connection_folder(_add(folder))

    assert connections.remove(folder, "shop")
    assert not place.exists()
