"""The data folder is its owner's alone."""

import os
import stat
from pathlib import Path

import pytest

from bcklaviyo_gui.domain.errors import WrongUsage
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.files import write_private
from tests.support.cli.door import Door

pytestmark = pytest.mark.skipif(os.name != "posix", reason="other systems keep permissions elsewhere")


@pytest.fixture(autouse=True)
def _usual_umask() -> object:
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_every_folder_is_0700_and_every_file_0600_after_all_that_writes(door: Door, tmp_path: Path) -> None:
    door.folder = tmp_path / "deep" / "down" / "data"
    door.add()
    _assert_private(door.folder)
    door("backfill", "shop")
    door("preview", "shop", "--out", str(door.folder / "preview.jsonl"))
    door("diagnostics", str(door.folder / "help.zip"))
    door("reconcile", "shop", *door.range())
    _assert_private(door.folder)
    assert stat.S_IMODE((tmp_path / "deep").stat().st_mode) == 0o700


def test_files_are_private_while_a_run_writes(door: Door) -> None:
    seen: list[int] = []
    answer = door.demo.bigcommerce.answer

    def looking(*arguments: object, **options: object) -> object:
        _assert_private(door.folder)
        seen.append(len(list(door.folder.rglob("*"))))
        return answer(*arguments, **options)  # type: ignore[arg-type]  # passes on what it gets

    door.add()
    door.demo.bigcommerce.answer = looking  # type: ignore[method-assign, assignment]  # looks and passes on
    assert door("backfill", "shop").json["run"]["outcome"] == "completed"
    assert max(seen) > 6  # the state's write-ahead log among them


def test_a_folder_that_was_open_is_closed(door: Door) -> None:
    door.folder.mkdir(mode=0o755)
    door.add()
    assert stat.S_IMODE(door.folder.stat().st_mode) == 0o700


def test_a_place_that_others_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    home = tmp_path / "home"
    home.mkdir(mode=0o755)
    monkeypatch.setenv("HOME", str(home))
    for place in (shared, home):
        mode = place.stat().st_mode
        with pytest.raises(WrongUsage):
            DataFolder(place).prepare()
        assert place.stat().st_mode == mode


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.json"
    write_private(file, b"before")

    def fail(_handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(KeyboardInterrupt):
        write_private(file, b"after")
    assert file.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [file]


def _assert_private(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), (path, oct(mode))
