"""`connections add`, `list` and `remove`."""

import getpass
import sys
import warnings

from rich.markup import escape

from bcklaviyo_gui.cli.shell import Shell
from bcklaviyo_gui.domain.errors import WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local import connections, credentials
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.credentials import KeySource, Secrets
from bcklaviyo_gui.operations.connect import check_addresses

_USE_VARIABLES = Message(
    "Set {name} and {name2} instead.", name=credentials.TOKEN_VARIABLE, name2=credentials.KEY_VARIABLE
)


def add(shell: Shell, name: str, store_hash: str, *, bigcommerce_url: str, klaviyo_url: str) -> None:
    """Add a connection, or replace the keys of the one that is there."""
    check_addresses(bigcommerce_url, klaviyo_url)
    now = shell.clock.now()
    connection = None
    if shell.source is KeySource.KEYRING:
        connection = _same(shell, name, store_hash, (bigcommerce_url, klaviyo_url))
    is_known = connection is not None
    if connection is None:
        connection = connections.new(
            shell.folder, name, store_hash, bigcommerce_url=bigcommerce_url, klaviyo_url=klaviyo_url, now=now
        )
    if shell.source is KeySource.KEYRING:
        secrets = credentials.from_environment() or _ask_for_keys()
        shell.known.append(secrets)
        credentials.store(shell.folder, connection, secrets)
    if not is_known:
        connections.add_made(shell.folder, connection)
    shell.answer.json({"connection": _as_json(connection)})
    what = "has new keys" if is_known else "is set up"
    shell.answer.show(f"“{escape(connection.name)}” {what}. Next: bcklaviyo check {escape(connection.name)}")


def show_list(shell: Shell) -> None:
    """Show all connections."""
    found = connections.load_all(shell.folder)
    shell.answer.json({"connections": [_as_json(connection) for connection in found]})
    for connection in found:
        account = f"Klaviyo account {connection.klaviyo_account}" if connection.klaviyo_account else "nothing sent yet"
        shell.answer.show(escape(f"{connection.name} · store {connection.store_hash} · {account}"))
    if not found:
        shell.answer.show("There is no connection yet. `bcklaviyo connections add --help` tells how to make one.")


def remove(shell: Shell, name: str) -> None:
    """Forget a connection with its keys, state and logs."""
    connection = connections.find(shell.folder, name)

    def forget_keys() -> None:
        if shell.source is KeySource.KEYRING:
            credentials.forget(shell.folder, connection)

    is_gone = connections.remove(shell.folder, name, forget_keys)
    shell.answer.json({"removed": connection.name})
    shell.answer.show(
        f"“{escape(connection.name)}” is forgotten, with its keys, its memory of what was sent, and its logs."
    )
    if not is_gone:
        shell.answer.show("Another program has a file of it open: the rest is deleted at the next start.")


def _same(shell: Shell, name: str, store_hash: str, urls: tuple[str, str]) -> Connection | None:
    wanted = (name.strip(), connections.parse_store_hash(store_hash), *(url.rstrip("/") for url in urls))
    for one in connections.load_all(shell.folder):
        if (one.name, one.store_hash, one.bigcommerce_url, one.klaviyo_url) == wanted:
            return one
    return None


def _ask_for_keys() -> Secrets:
    if not sys.stdin.isatty():
        raise WrongUsage(Message("There is nobody to ask for the keys."), advice=_USE_VARIABLES)
    return Secrets(_ask("BigCommerce access token"), _ask("Klaviyo private key"))


def _ask(what: str) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            answer = credentials.clean_key(getpass.getpass(f"{what}: "))
        except getpass.GetPassWarning:
            raise WrongUsage(Message("This terminal would show the key."), advice=_USE_VARIABLES) from None
    if not answer:
        raise WrongUsage(
            Message("The {what} is missing.", what=what),
            advice=Message("Paste it where it is asked for; it is not shown."),
        )
    return answer


def _as_json(connection: Connection) -> dict[str, str | None]:
    return {
        "name": connection.name,
        "store_hash": connection.store_hash,
        "klaviyo_account": connection.klaviyo_account,
    }
