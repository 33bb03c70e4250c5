"""The keys of a connection: in the operating system's keyring, or from the environment; never anywhere else."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from bcklaviyo_gui.domain.errors import UserFault
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.data_folder import DataFolder, Mark

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "bcklaviyo"
TOKEN_VARIABLE = "BCKLAVIYO_BIGCOMMERCE_TOKEN"  # noqa: S105 - the name of a variable
KEY_VARIABLE = "BCKLAVIYO_KLAVIYO_KEY"


class KeySource(StrEnum):
    """Where keys come from."""

    KEYRING = "keyring"
    ENVIRONMENT = "env"


@dataclass(frozen=True)
class Secrets:
    """The BigCommerce access token and the Klaviyo private key; never shown."""

    bigcommerce_token: str
    klaviyo_key: str

    def __repr__(self) -> str:
        return "Secrets(…)"


class KeyringLocked(UserFault):
    """The keyring is locked, missing or refuses."""

    code = "keyring"
    title = Message("The system's keyring cannot be used")
    default_advice = Message(
        "Unlock or install the system's keyring (on Linux: gnome-keyring or KWallet), or run "
        "with --credentials env and the keys in {name} and {name2}.",
        name=TOKEN_VARIABLE,
        name2=KEY_VARIABLE,
    )


def clean_key(text: str) -> str:
    """A pasted key without blanks, line ends and invisible characters: keys have none."""
    return "".join(c for c in text if c.isprintable() and not c.isspace())


def from_environment() -> Secrets | None:
    """The keys in the two variables, or None unless both are there."""
    token, key = clean_key(os.environ.get(TOKEN_VARIABLE, "")), clean_key(os.environ.get(KEY_VARIABLE, ""))
    return Secrets(token, key) if token and key else None


def load(source: KeySource, folder: DataFolder, connection: Connection) -> Secrets:
    """The keys of a connection; raises UserFault when there are none."""
    if source is KeySource.ENVIRONMENT:
        secrets = from_environment()
        if secrets is None:
            raise UserFault(
                Message(
                    "The variables {name} and {name2} must both hold a key.", name=TOKEN_VARIABLE, name2=KEY_VARIABLE
                ),
                advice=Message("Set both, or use the keyring."),
                code="keys_missing",
            )
        return secrets
    stored = _get(folder.mark(), connection)
    if stored is None:
        raise UserFault(
            Message("The keyring holds no keys for “{name}”.", name=connection.name),
            advice=Message("Remove the connection and add it again, or use --credentials env."),
            code="keys_missing",
        )
    return stored


def store(folder: DataFolder, connection: Connection, secrets: Secrets) -> None:
    """Put the keys into the keyring, one entry for each data folder and connection."""
    entry = msgspec.json.encode(
        {"bigcommerce_token": clean_key(secrets.bigcommerce_token), "klaviyo_key": clean_key(secrets.klaviyo_key)}
    ).decode()
    with _words(Message("The keys could not be stored in the system's keyring")):
        import keyring

        _require_safe(keyring.get_keyring())
        keyring.set_password(SERVICE, _entry(folder.mark(), connection), entry)


def forget(folder: DataFolder, connection: Connection) -> None:
    """Delete the keys of a connection; fine when there are none."""
    mark = folder.mark()
    with _words(Message("The keys could not be deleted from the system's keyring")):
        _delete(_entry(mark, connection))
        if mark.is_older:
            _delete(connection.name)


def _entry(mark: Mark, connection: Connection) -> str:
    """Under what name the keys are kept; some keyrings ignore case, and the connection's folder has none."""
    return f"{connection.name} [{mark.id}/{connection.folder}]"


def _delete(entry: str) -> None:
    import keyring
    from keyring.errors import PasswordDeleteError

    try:
        keyring.delete_password(SERVICE, entry)
    except PasswordDeleteError:
        if keyring.get_password(SERVICE, entry) is not None:
            raise


def _get(mark: Mark, connection: Connection) -> Secrets | None:
    with _words(Message("The keys could not be read from the system's keyring")):
        import keyring

        entry = keyring.get_password(SERVICE, _entry(mark, connection))
        if entry is None and mark.is_older:
            # Before folders had marks an entry was named by the connection alone: another folder may need it, too.
            entry = keyring.get_password(SERVICE, connection.name)
            if entry is not None:
                keyring.set_password(SERVICE, _entry(mark, connection), entry)
    if entry is None:
        return None
    try:
        return typed_json.decode(entry, Secrets)
    except typed_json.Undecodable:
        # Without the cause: its text may quote what the entry holds.
        raise UserFault(
            Message("The keyring's entry of this connection cannot be read."),
            advice=Message("Remove the connection and add it again."),
        ) from None


@contextmanager
def _words(what_failed: Message) -> Iterator[None]:
    try:
        yield
    except UserFault:
        raise
    except Exception as error:  # noqa: BLE001 - each system's backend raises errors of its own libraries
        # Without the cause: its text may quote what was to be stored.
        raise KeyringLocked(Message("{what} ({kind}).", what=what_failed, kind=type(error).__name__)) from None


def is_safe(backend: "KeyringBackend") -> bool:
    """Whether a key may be given to a backend: keyring falls back to such as fail, or keep plain text files."""
    return bool(backend.priority >= 1)


def _require_safe(backend: "KeyringBackend") -> None:
    if not is_safe(backend):
        raise KeyringLocked(Message("This system offers no keyring that keeps keys safe."))
