"""The window lets go of a store's files before they are deleted, and opens none of them meanwhile."""

from pathlib import Path

from bcklaviyo_gui.operations.lists import Files
from bcklaviyo_gui.state import checkpoints
from bcklaviyo_gui.state.database import Database


def _state(place: Path, position: str) -> Path:
    path = place / "state.sqlite"
    with Database(path) as database:
        checkpoints.put(database, "orders", position)
    return path


def test_a_folder_that_is_to_be_deleted_is_not_read(tmp_path: Path) -> None:
    shop, other = _state(tmp_path / "shop", "17"), _state(tmp_path / "other", "3")
    files = Files()
    assert files.open(shop) is not None
    kept = files.open(other)

    files.shut_folder(shop.parent)

    assert files.open(shop) is None
    assert files.open(other) is kept
    (tmp_path / "shop").rename(tmp_path / "gone")  # refused on Windows while a file of it is open
    _state(tmp_path / "shop", "1")
    files.allow_folder(shop.parent)
    again = files.open(shop)
    assert again is not None
    assert checkpoints.get(again, "orders") == "1"
    files.close_all()
