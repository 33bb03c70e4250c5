"""Each connection of each data folder has an entry of its own in the keyring; older entries are found."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from bcklaviyo_gui.domain.errors import UserFault
from bcklaviyo_gui.local import connections, credentials
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.credentials import KeySource, Secrets
from bcklaviyo_gui.local.data_folder import DataFolder

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ONE, TWO = Secrets("token-1", "pk_1"), Secrets("token-2", "pk_2")
OLD = '{"bigcommerce_token": "token-1", "klaviyo_key": "pk_1"}'


class CaselessKeyring(KeyringBackend):
    """As Windows' own: names that differ in case alone are one."""

    priority = 10

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's has no types
        self.entries: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get(f"{username}@{service}".lower())

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[f"{username}@{service}".lower()] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop(f"{username}@{service}".lower(), None) is None:
            raise PasswordDeleteError("no such entry")


@pytest.fixture
def kept() -> Iterator[CaselessKeyring]:
    before = keyring.get_keyring()
    backend = CaselessKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def _connection(folder: DataFolder, name: str) -> Connection:
    urls = {"bigcommerce_url": connections.BIGCOMMERCE_URL, "klaviyo_url": connections.KLAVIYO_URL}
    return connections.add(folder, name, "abc123", **urls, now=NOW)


def _older(place: Path) -> DataFolder:
    """A folder of before the mark, with the keys where they were then."""
    place.mkdir()
    (place / "connections.json").write_text(
        '[{"name": "Shop", "store_hash": "abc123", "added": "2026-01-01T00:00:00Z", "folder": "shop"}]'
    )
    keyring.set_password("bcklaviyo", "Shop", OLD)
    return DataFolder(place)


@pytest.mark.usefixtures("kept")
def test_two_data_folders_keep_their_keys_apart(tmp_path: Path) -> None:
    first, second = DataFolder(tmp_path / "first"), DataFolder(tmp_path / "second")
    here, there = _connection(first, "shop"), _connection(second, "shop")
    credentials.store(first, here, ONE)
    credentials.store(second, there, TWO)

    assert credentials.load(KeySource.KEYRING, first, here) == ONE
    assert credentials.load(KeySource.KEYRING, second, there) == TWO
    credentials.forget(second, there)
    assert credentials.load(KeySource.KEYRING, first, here) == ONE


def test_names_that_a_keyring_takes_for_one_have_two_entries(tmp_path: Path, kept: CaselessKeyring) -> None:
    folder = DataFolder(tmp_path / "data")
    first = _connection(folder, "Shop")
    second = Connection(name="shop", store_hash="abc123", added=NOW, folder="shop-2")  # of before they were refused
    credentials.store(folder, first, ONE)
    credentials.store(folder, second, TWO)

    assert len(kept.entries) == 2
    assert credentials.load(KeySource.KEYRING, folder, first) == ONE


@pytest.mark.usefixtures("kept")
def test_the_name_keeps_its_case_for_people(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = DataFolder(tmp_path / "data")
    asked: list[str] = []
    monkeypatch.setattr(keyring, "set_password", lambda _service, username, _entry: asked.append(username))

    credentials.store(folder, _connection(folder, "My Shop"), ONE)

    assert asked == [f"My Shop [{folder.mark().id}/my-shop]"]


def test_keys_of_an_older_folder_are_found_and_named_anew(tmp_path: Path, kept: CaselessKeyring) -> None:
    folder = _older(tmp_path / "data")
    connection = connections.find(folder, "Shop")

    assert credentials.load(KeySource.KEYRING, folder, connection) == ONE
    kept.entries.pop("shop@bcklaviyo")
    assert credentials.load(KeySource.KEYRING, folder, connection) == ONE


def test_forgetting_a_store_of_an_older_folder_leaves_no_entry(tmp_path: Path, kept: CaselessKeyring) -> None:
    folder = _older(tmp_path / "data")
    connection = connections.find(folder, "Shop")
    credentials.load(KeySource.KEYRING, folder, connection)

    connections.remove(folder, "Shop", lambda: credentials.forget(folder, connection))

    assert kept.entries == {}


@pytest.mark.usefixtures("kept")
def test_a_new_folder_takes_no_keys_of_an_older_one(tmp_path: Path) -> None:
    _older(tmp_path / "older")
    folder = DataFolder(tmp_path / "new")

    with pytest.raises(UserFault, match="holds no keys"):
        credentials.load(KeySource.KEYRING, folder, _connection(folder, "Shop"))
