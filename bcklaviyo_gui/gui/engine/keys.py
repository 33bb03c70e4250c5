"""The keys of the connections: from the system's keyring, or, where there is none, kept until the app closes."""

import threading

from bcklaviyo_gui.local import credentials
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.credentials import KeyringLocked, KeySource, Secrets
from bcklaviyo_gui.local.data_folder import DataFolder


class KeyBox:
    """Loads, stores and forgets keys; may block, so that only threads beside the GUI's call it."""

    def __init__(self, folder: DataFolder, *, uses_keyring: bool = True) -> None:
        self._folder = folder
        self._uses_keyring = uses_keyring
        self._kept: dict[str, Secrets] = {}
        self._lock = threading.Lock()

    def load(self, connection: Connection) -> Secrets:
        """The keys of a connection; raises UserFault when there are none."""
        with self._lock:
            kept = self._kept.get(connection.name)
        return kept if kept is not None else credentials.load(KeySource.KEYRING, self._folder, connection)

    def store(self, connection: Connection, secrets: Secrets) -> KeyringLocked | None:
        """Put keys into the keyring; a keyring that cannot be used is returned, and the keys are kept until the end."""
        fault: KeyringLocked | None = None
        if self._uses_keyring:
            try:
                credentials.store(self._folder, connection, secrets)
            except KeyringLocked as error:
                fault = error
        with self._lock:
            if fault is None and self._uses_keyring:
                self._kept.pop(connection.name, None)
            else:
                self._kept[connection.name] = secrets
        return fault

    def forget(self, connection: Connection) -> None:
        """Delete the keys of a connection; raises KeyringLocked when the keyring cannot be asked."""
        with self._lock:
            was_kept = self._kept.pop(connection.name, None) is not None
        if self._uses_keyring:
            try:
                credentials.forget(self._folder, connection)
            except KeyringLocked:
                # Kept here because the keyring did not take them: nothing of them is in it.
                if not was_kept:
                    raise
