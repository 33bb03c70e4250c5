"""The list of connections: one BigCommerce store joined to one Klaviyo account, under a name. Holds no secrets."""

import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import msgspec

from bcklaviyo_gui.domain.errors import ConnectionBusy, StateUnusable, WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.local.data_folder import DataFolder, read_if_there, write_private
from bcklaviyo_gui.local.lock import RunLock

BIGCOMMERCE_URL = "https://api.bigcommerce.com"
KLAVIYO_URL = "https://a.klaviyo.com"

_API_PATH = re.compile(r"/stores/([A-Za-z0-9]+)(?:/|$)")
_HASH = re.compile(r"[A-Za-z0-9]{1,64}")
_BUSY_S = 5.0


class Connection(msgspec.Struct, frozen=True, kw_only=True):
    """A connection; `folder` names its place in the data folder, `added` is when it was made (UTC).

    `klaviyo_account` is the account it was last seen to write to, `sends_external_ids` whether that account takes its
    customers' ids: of the connections of one account only the first one sends them.
    """

    name: str
    store_hash: str
    added: datetime
    folder: str
    bigcommerce_url: str = BIGCOMMERCE_URL
    klaviyo_url: str = KLAVIYO_URL
    klaviyo_account: str | None = None
    sends_external_ids: bool = False


def load_all(folder: DataFolder) -> tuple[Connection, ...]:
    """All connections, in the order they were added."""
    content = read_if_there(folder.connections_file)
    if content is None:
        return ()
    try:
        return typed_json.decode(content, tuple[Connection, ...])
    except msgspec.DecodeError as error:
        raise StateUnusable(
            Message("The file {place} cannot be read: {cause}.", place=folder.connections_file, cause=error),
            advice=Message(
                "Mend the file or put a copy in its place; what was sent is remembered beside it, in `connections`."
            ),
        ) from error


def find(folder: DataFolder, name: str) -> Connection:
    """The connection of this name; raises WrongUsage when there is none."""
    for connection in load_all(folder):
        if connection.name == name:
            return connection
    raise WrongUsage(
        Message("There is no connection named “{name}”.", name=name),
        advice=Message("`bcklaviyo connections list` shows the ones there are."),
    )


def new(
    folder: DataFolder, name: str, store_hash: str, *, bigcommerce_url: str, klaviyo_url: str, now: datetime
) -> Connection:
    """A connection that could be added; `store_hash` may also be the API path that BigCommerce shows."""
    name = name.strip()
    existing = load_all(folder)
    if not name or not name.isprintable() or len(name) > 100:
        raise WrongUsage(Message("A connection needs a name of at most 100 printable characters."))
    if any(connection.name == name for connection in existing):
        raise WrongUsage(
            Message("There is already a connection named “{name}”.", name=name),
            advice=Message("Choose another name, or remove that one first."),
        )
    return Connection(
        name=name,
        store_hash=parse_store_hash(store_hash),
        added=now,
        folder=_folder_name(name, {connection.folder for connection in existing}),
        bigcommerce_url=bigcommerce_url.rstrip("/"),
        klaviyo_url=klaviyo_url.rstrip("/"),
    )


def add(
    folder: DataFolder, name: str, store_hash: str, *, bigcommerce_url: str, klaviyo_url: str, now: datetime
) -> Connection:
    """A new connection, saved."""
    with _changing(folder):
        connection = new(folder, name, store_hash, bigcommerce_url=bigcommerce_url, klaviyo_url=klaviyo_url, now=now)
        folder.prepare_connection(connection.folder)
        _save(folder, (*load_all(folder), connection))
    return connection


def update(folder: DataFolder, connection: Connection) -> None:
    """Write a changed connection over the one of the same name."""
    with _changing(folder):
        _save(folder, tuple(connection if c.name == connection.name else c for c in load_all(folder)))


def remove(folder: DataFolder, name: str) -> None:
    """Forget a connection with its state and logs."""
    with _changing(folder):
        connection = find(folder, name)
        place = folder.connection_folder(connection.folder)
        _save(folder, tuple(c for c in load_all(folder) if c.name != name))
    if place.exists():
        try:
            shutil.rmtree(place)
        except OSError as error:
            raise StateUnusable(
                Message("The folder {place} cannot be deleted: {cause}.", place=place, cause=error)
            ) from error


def claim_account(folder: DataFolder, name: str, account_id: str) -> bool:
    """Note which Klaviyo account a connection writes to; answers whether it may send its customers' ids there.

    The ids of two stores mean different people. Who comes first keeps the right, whatever order the connections were
    added in, and nobody inherits it.
    """
    with _changing(folder):
        everyone = load_all(folder)
        connection = find(folder, name)
        if connection.klaviyo_account != account_id:
            is_first = not any(other.klaviyo_account == account_id for other in everyone)
            connection = msgspec.structs.replace(connection, klaviyo_account=account_id, sends_external_ids=is_first)
            _save(folder, tuple(connection if c.name == name else c for c in everyone))
    return connection.sends_external_ids


def would_send_external_ids(folder: DataFolder, name: str, account_id: str) -> bool:
    """What `claim_account` would answer; notes nothing."""
    everyone = load_all(folder)
    connection = find(folder, name)
    if connection.klaviyo_account == account_id:
        return connection.sends_external_ids
    return not any(other.klaviyo_account == account_id for other in everyone)


def parse_store_hash(text: str) -> str:
    """The store hash in a pasted hash, API path or address of the control panel."""
    compact = "".join(text.split())
    match = _API_PATH.search(compact) or re.match(r"(?:https?://)?store-([A-Za-z0-9]+)\.mybigcommerce\.com", compact)
    found = match[1] if match else compact
    if not _HASH.fullmatch(found):
        raise WrongUsage(
            Message("That is no store hash."),
            advice=Message("It stands in the API path between /stores/ and /v3/: letters and digits only."),
        )
    return found


@contextmanager
def _changing(folder: DataFolder) -> Iterator[None]:
    """Alone with the list: runs of other connections may want to change it at the same time."""
    folder.prepare()
    lock = RunLock(folder.root / "connections.lock")
    ends = time.monotonic() + _BUSY_S
    while True:
        try:
            lock.acquire()
            break
        except ConnectionBusy:
            if time.monotonic() > ends:
                raise StateUnusable(
                    Message("Something else holds the list of connections in {place}.", place=folder.root),
                    advice=Message("Try again in a minute."),
                ) from None
            time.sleep(0.05)
    try:
        yield
    finally:
        lock.release()


# Windows gives these names to devices, and makes no folder of them.
_DEVICES = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")


def _folder_name(name: str, taken: set[str]) -> str:
    base = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40] or "connection"
    if _DEVICES.fullmatch(base):
        base = f"connection-{base}"
    candidate, number = base, 2
    while candidate in taken:
        candidate, number = f"{base}-{number}", number + 1
    return candidate


def _save(folder: DataFolder, connections: tuple[Connection, ...]) -> None:
    write_private(folder.connections_file, msgspec.json.format(msgspec.json.encode(connections), indent=2))
