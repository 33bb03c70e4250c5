"""The list of connections: one BigCommerce store joined to one Klaviyo account, under a name. Holds no secrets."""

import re
import time
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Annotated
from urllib.parse import urlsplit

import msgspec

from bcklaviyo_gui.domain.errors import ConnectionBusy, StateUnusable, WrongUsage
from bcklaviyo_gui.domain.messages import Message, quoted
from bcklaviyo_gui.local import forgetting, typed_json
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.files import read_if_there, write_private
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

    name: Annotated[str, msgspec.Meta(min_length=1)]
    store_hash: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9]{1,64}\Z")]
    added: Annotated[datetime, msgspec.Meta(tz=True)]
    folder: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]{1,64}\Z")]
    bigcommerce_url: str = BIGCOMMERCE_URL
    klaviyo_url: str = KLAVIYO_URL
    klaviyo_account: str | None = None
    sends_external_ids: bool = False


def load_all(folder: DataFolder) -> tuple[Connection, ...]:
    """All connections, in the order they were added; raises StateUnusable for a damaged list."""
    content = read_if_there(folder.connections_file)
    if content is None:
        return ()
    try:
        found = typed_json.decode(content, tuple[Connection, ...])
    except typed_json.Undecodable as error:
        raise _damaged(folder, quoted(str(error))) from error
    if any(not _is_address(url) for one in found for url in (one.bigcommerce_url, one.klaviyo_url)):
        raise _damaged(folder, Message("an address is none"))
    if len({one.folder for one in found}) < len(found):
        raise _damaged(folder, Message("two connections have the same folder"))
    return found


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
    _require_free(name, existing)
    return Connection(
        name=name,
        store_hash=parse_store_hash(store_hash),
        added=now,
        folder=_folder_name(name, {connection.folder for connection in existing} | forgetting.names_taken(folder)),
        bigcommerce_url=bigcommerce_url.rstrip("/"),
        klaviyo_url=klaviyo_url.rstrip("/"),
    )


def add(
    folder: DataFolder, name: str, store_hash: str, *, bigcommerce_url: str, klaviyo_url: str, now: datetime
) -> Connection:
    """A new connection, saved."""
    with _changing(folder):
        connection = new(folder, name, store_hash, bigcommerce_url=bigcommerce_url, klaviyo_url=klaviyo_url, now=now)
        _append(folder, connection)
    return connection


def add_made(folder: DataFolder, connection: Connection) -> None:
    """Save a connection that `new` made; raises WrongUsage when its name or its folder was taken meanwhile."""
    with _changing(folder):
        existing = load_all(folder)
        _require_free(connection.name, existing)
        if connection.folder in {one.folder for one in existing} | forgetting.names_taken(folder):
            raise WrongUsage(
                Message("Another program added a connection in the same moment."), advice=Message("Try again.")
            )
        _append(folder, connection)


def update(folder: DataFolder, connection: Connection) -> None:
    """Write a changed connection over the one of the same name."""
    with _changing(folder):
        _save(folder, tuple(connection if c.name == connection.name else c for c in load_all(folder)))


def remove(folder: DataFolder, name: str, forget_keys: Callable[[], None] = lambda: None) -> bool:
    """Forget a connection with its keys, state and logs; returns whether all its files are gone.

    What somebody has open cannot be deleted everywhere: it bears a mark then, is no connection's any more, and is
    deleted by `finish_removals`. Raises ConnectionBusy while a run uses it.
    """
    connection = find(folder, name)
    folder.prepare_connection(connection.folder)
    with RunLock(folder.lock_file(connection.folder)):
        forget_keys()
        with _changing(folder):
            forgetting.mark(folder, connection.folder)
            _save(folder, tuple(c for c in load_all(folder) if c.name != name))
    with _changing(folder):
        return forgetting.sweep(folder, {one.folder for one in load_all(folder)})


def finish_removals(folder: DataFolder) -> None:
    """Delete at a start what is left of connections that were removed; what is still in use waits for the next one."""
    if forgetting.is_left(folder):
        with _changing(folder):
            forgetting.sweep(folder, {one.folder for one in load_all(folder)}, patience_s=0)


def is_same_name(one: str, other: str) -> bool:
    """Whether two names are one name for people, and for the keyrings that ignore case."""
    return _plain(one) == _plain(other)


def claim_account(folder: DataFolder, name: str, account_id: str) -> bool:
    """Note which Klaviyo account a connection writes to; returns whether it may send its customers' ids there.

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


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def _require_free(name: str, existing: tuple[Connection, ...]) -> None:
    for one in existing:
        if is_same_name(one.name, name):
            raise WrongUsage(
                Message("There is already a connection named “{name}”.", name=one.name),
                advice=Message("Choose another name, or remove that one first. Capitals alone make no other name."),
            )


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and url.isprintable()
    except ValueError:
        return False


def _damaged(folder: DataFolder, problem: Message) -> StateUnusable:
    return StateUnusable(
        Message("The file {place} cannot be read: {cause}.", place=folder.connections_file, cause=problem),
        advice=Message(
            "Mend the file or put a copy in its place; what was sent is remembered beside it, in `connections`."
        ),
    )


def _append(folder: DataFolder, connection: Connection) -> None:
    folder.prepare_connection(connection.folder)
    _save(folder, (*load_all(folder), connection))


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
