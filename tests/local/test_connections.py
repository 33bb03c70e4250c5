"""Where a connection's files lie, whatever its name."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.local import connections
from bcklaviyo_gui.local.data_folder import DataFolder

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def _add(folder: DataFolder, name: str) -> str:
    urls = {"bigcommerce_url": connections.BIGCOMMERCE_URL, "klaviyo_url": connections.KLAVIYO_URL}
    return connections.add(folder, name, "abc123", **urls, now=NOW).folder


@pytest.mark.parametrize("name", ["..", "../x", "a/b", "CON", "nul", "Lpt1", "🛒", "x" * 100])
def test_every_name_gets_a_plain_folder_of_its_own(tmp_path: Path, name: str) -> None:
    folder = DataFolder(tmp_path / "data")

    places = {_add(folder, name), _add(folder, f"{name}!"[-100:])}

    assert len(places) == 2
    assert {path.name for path in (tmp_path / "data" / "connections").iterdir()} == places
    assert not places & {"con", "nul", "lpt1", "..", "."}


def test_a_file_that_cannot_be_read_stays_as_it_is_and_is_not_blamed_on_the_disk(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    _add(folder, "shop")
    folder.connections_file.write_text("[{")

    with pytest.raises(StateUnusable) as caught:
        _add(folder, "other")

    assert "Mend the file" in str(caught.value.advice)
    assert folder.connections_file.read_text() == "[{"
