"""The list of connections, which runs of several processes share."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from bcklaviyo_gui.domain.emails import hash_email
from bcklaviyo_gui.domain.errors import StateUnusable, WrongUsage
from bcklaviyo_gui.local import connections, settings
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.data_folder import DataFolder

NOW = datetime(2026, 3, 1, tzinfo=UTC)
ACCOUNT = "AcC0nT"


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


def _add(folder: DataFolder, name: str, store_hash: str = "abc123") -> Connection:
    return connections.add(folder, name, store_hash, bigcommerce_url="https://b", klaviyo_url="https://k/", now=NOW)


@pytest.mark.parametrize(
    "text",
    [
        "abc123",
        " abc123\n",
        "https://api.bigcommerce.com/stores/abc123/v3/",
        "https://api.bigcommerce.com/stores/abc123/v2",
        "/stores/abc123",
        "https://store-abc123.mybigcommerce.com/manage/dashboard",
    ],
)
def test_a_store_hash_is_found_in_what_bigcommerce_shows(text: str) -> None:
    assert connections.parse_store_hash(text) == "abc123"


@pytest.mark.parametrize("text", ["", "abc 123!", "https://shop.example.com", "abc/def", "a" * 65])
def test_what_is_no_store_hash_is_refused(text: str) -> None:
    with pytest.raises(WrongUsage):
        connections.parse_store_hash(text)


def test_names_that_look_alike_on_disk_get_folders_of_their_own(folder: DataFolder) -> None:
    made = [_add(folder, name) for name in ("My Shop", "my-shop", "MY shop!", "店", "商店")]
    assert len({one.folder for one in made}) == len(made)
    assert connections.load_all(folder) == tuple(made)


def test_of_the_connections_of_one_account_the_first_to_write_sends_external_ids(folder: DataFolder) -> None:
    for name in ("added first", "added second"):
        _add(folder, name)
    assert connections.claim_account(folder, "added second", ACCOUNT)
    assert not connections.claim_account(folder, "added first", ACCOUNT)
    # And so it stays, in every later run.
    assert connections.claim_account(folder, "added second", ACCOUNT)
    assert not connections.claim_account(folder, "added first", ACCOUNT)
    assert connections.claim_account(folder, "added first", "another account")


def test_asking_ahead_notes_nothing(folder: DataFolder) -> None:
    _add(folder, "shop")
    before = folder.connections_file.read_bytes()
    assert connections.would_send_external_ids(folder, "shop", ACCOUNT)
    assert folder.connections_file.read_bytes() == before
    _add(folder, "other")
    connections.claim_account(folder, "other", ACCOUNT)
    assert not connections.would_send_external_ids(folder, "shop", ACCOUNT)


def test_changes_that_are_made_at_once_are_all_kept(folder: DataFolder) -> None:
    names = [f"shop {number}" for number in range(12)]
    threads = [threading.Thread(target=_add, args=(folder, name)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(one.name for one in connections.load_all(folder)) == sorted(names)
    assert len({one.folder for one in connections.load_all(folder)}) == len(names)


def test_a_list_of_an_older_version_is_read(folder: DataFolder) -> None:
    _add(folder, "shop")
    kept = msgspec.json.decode(folder.connections_file.read_bytes())
    for name in ("sends_external_ids", "klaviyo_account"):
        del kept[0][name]
    folder.connections_file.write_bytes(msgspec.json.encode(kept))
    assert connections.find(folder, "shop").klaviyo_account is None


@pytest.mark.parametrize(
    "text",
    ['{"price_side": "both"}', '{"quota_share": 0}', '{"quota_share": 1.5}', '{"flow_window_hours": -1}', "[]", "{"],
)
def test_settings_that_make_no_sense_are_refused_and_named(folder: DataFolder, text: str) -> None:
    folder.prepare()
    folder.settings_file.write_text(text)
    with pytest.raises(StateUnusable, match=r"settings\.json"):
        settings.load(folder)


def test_settings_are_read_as_they_were_saved(folder: DataFolder) -> None:
    chosen = settings.Settings(price_side="inc", quota_share=0.5, never_send=(hash_email(" A@b.co "),))
    settings.save(folder, chosen)
    assert settings.load(folder) == chosen
    assert hash_email("a@B.co") in chosen.never_send
