"""A store that was forgotten leaves no memory behind, whatever has its files open."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bcklaviyo_gui.domain.errors import ConnectionBusy, WrongUsage
from bcklaviyo_gui.local import connections, forgetting
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.lock import RunLock
from bcklaviyo_gui.state import checkpoints
from bcklaviyo_gui.state.database import Database

NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


def _add(folder: DataFolder, name: str = "shop") -> str:
    urls = {"bigcommerce_url": connections.BIGCOMMERCE_URL, "klaviyo_url": connections.KLAVIYO_URL}
    return connections.add(folder, name, "abc123", **urls, now=NOW).folder


def _remember(folder: DataFolder, name: str) -> None:
    with Database(folder.state_file(name)) as database:
        checkpoints.put(database, "orders", "17")


def _recall(folder: DataFolder, name: str) -> str | None:
    with Database(folder.state_file(name)) as database:
        return checkpoints.get(database, "orders")


def _left(folder: DataFolder) -> list[str]:
    return sorted(path.name for path in (folder.root / "connections").iterdir())


def test_all_that_a_store_left_is_gone(folder: DataFolder) -> None:
    _remember(folder, _add(folder))

    assert connections.remove(folder, "shop")

    assert _left(folder) == []
    assert connections.load_all(folder) == ()


@pytest.mark.parametrize("refuses", ["rename", "delete"])
def test_a_memory_that_cannot_be_deleted_is_nobodys_and_goes_at_the_next_start(
    folder: DataFolder, monkeypatch: pytest.MonkeyPatch, refuses: str
) -> None:
    _remember(folder, _add(folder))
    with monkeypatch.context() as patched:
        name = "replace" if refuses == "rename" else "delete_folder"

        def refuse(*_paths: Path) -> None:
            raise PermissionError(13, "somebody has it open")

        patched.setattr(forgetting, name, refuse)
        assert not connections.remove(folder, "shop")
        assert len(_left(folder)) == 1
        assert connections.load_all(folder) == ()
        again = _add(folder)

    assert _recall(folder, again) is None
    _remember(folder, again)
    connections.finish_removals(folder)
    assert _left(folder) == [again]
    assert _recall(folder, again) == "17"


def test_a_memory_that_a_reader_has_open_never_comes_back(folder: DataFolder) -> None:
    name = _add(folder)
    _remember(folder, name)

    with Database(folder.state_file(name), writing=False):
        is_gone = connections.remove(folder, "shop")
        again = _add(folder)
        assert _recall(folder, again) is None

    assert is_gone or os.name == "nt"
    connections.finish_removals(folder)
    assert _left(folder) == [again]


def test_a_folder_that_is_there_is_never_taken(folder: DataFolder) -> None:
    folder.prepare()
    _remember(folder, "shop")

    assert _add(folder) == "shop-2"
    assert _recall(folder, "shop-2") is None
    connections.finish_removals(folder)
    assert _left(folder) == ["shop", "shop-2"]  # nobody said that it may go


def test_an_end_between_the_mark_and_the_list_forgets_nothing(folder: DataFolder) -> None:
    name = _add(folder)
    _remember(folder, name)
    forgetting.mark(folder, name)

    connections.finish_removals(folder)

    assert _recall(folder, name) == "17"
    assert not forgetting.is_left(folder)


def test_a_store_whose_run_is_under_way_is_not_forgotten(folder: DataFolder) -> None:
    name = _add(folder)
    _remember(folder, name)
    asked: list[str] = []

    with RunLock(folder.lock_file(name)), pytest.raises(ConnectionBusy):
        connections.remove(folder, "shop", lambda: asked.append("keys"))

    assert asked == []
    assert _recall(folder, name) == "17"
    assert [one.name for one in connections.load_all(folder)] == ["shop"]


@pytest.mark.parametrize("other", ["Shop", "SHOP", "ｓｈｏｐ"])
def test_names_that_differ_in_case_alone_are_one(folder: DataFolder, other: str) -> None:
    _add(folder)

    with pytest.raises(WrongUsage, match="already a connection named “shop”"):
        _add(folder, other)
