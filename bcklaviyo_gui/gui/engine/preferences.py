"""What the window remembers beside the engine's settings: look, schedules, places. One JSON file in the data folder."""

from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.files import read_if_there, write_private


class ConnectionPreferences(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Of one connection. `only_check`: nothing is sent; `knows_first_send`: what the first send does was told;
    `checks_after_sync`: the last seven days are compared after each regular sync.

    The names and the zone are the last known ones, so that the window has them before the network answers.
    """

    only_check: bool = False
    sends_despite_writers: bool = False
    knows_first_send: bool = False
    is_sync_on: bool = False
    sync_minutes: Annotated[int, msgspec.Meta(ge=1, le=44_640)] = 60
    checks_after_sync: bool = True
    store_name: str = ""
    store_zone: str = ""
    account_name: str = ""


class Preferences(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All of it; `connections` by the name of their folder, `geometry` in base64, `text_scale` 1.0 to 2.0,
    `language` en, de, es or system; `releases_asked` the moment of the last question in seconds since 1970."""

    theme: Literal["system", "light", "dark"] = "system"
    text_scale: Annotated[float, msgspec.Meta(ge=1, le=2)] = 1.0
    language: str = "system"
    stays_in_tray: bool = True
    connection: str | None = None
    place: str = "overview"
    geometry: str = ""
    asks_for_releases: bool = False
    releases_asked: Annotated[float, msgspec.Meta(ge=0)] = 0.0
    newer_release: Annotated[str, msgspec.Meta(pattern=r"^(\d{1,6}\.\d{1,6}\.\d{1,6})?$")] = ""
    connections: dict[str, ConnectionPreferences] = {}

    def of(self, folder_name: str) -> ConnectionPreferences:
        """Those of one connection, or the defaults."""
        return self.connections.get(folder_name, ConnectionPreferences())

    def with_connection(self, folder_name: str, chosen: ConnectionPreferences) -> "Preferences":
        """These, with others for one connection."""
        return msgspec.structs.replace(self, connections={**self.connections, folder_name: chosen})

    def without_connection(self, folder_name: str) -> "Preferences":
        """These, with nothing about one connection."""
        left = {name: chosen for name, chosen in self.connections.items() if name != folder_name}
        return msgspec.structs.replace(self, connections=left)


def sync_interval(chosen: ConnectionPreferences) -> timedelta:
    """The interval of the sync."""
    return timedelta(minutes=chosen.sync_minutes)


def load(folder: DataFolder) -> Preferences:
    """As saved; the defaults when there is no file, or none that can be read: nothing of value is lost with it."""
    try:
        content = read_if_there(_file(folder))
        return Preferences() if content is None else typed_json.decode(content, Preferences)
    except (StateUnusable, *typed_json.Undecodable):
        return Preferences()


def save(folder: DataFolder, preferences: Preferences) -> None:
    """Write them."""
    folder.prepare()
    write_private(_file(folder), msgspec.json.encode(preferences))


def _file(folder: DataFolder) -> Path:
    return folder.root / "window.json"
