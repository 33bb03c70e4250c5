"""The keys of the connections: from the system's keyring, or, where there is none, kept until the app closes."""

import threading

from bcklaviyo_gui.local import credentials
from bcklaviyo_gui.local.credentials import KeyringLocked, Secrets, Source


class KeyBox:
    """Loads, stores and forgets keys; may block, so that only threads beside the GUI's call it."""

    def __init__(self, *, uses_keyring: bool = True) -> None:
        self._uses_keyring = uses_keyring
        self._kept: dict[str, Secrets] = {}
        self._lock = threading.Lock()

    def load(self, connection_name: str) -> Secrets:
        """The keys of a connection; raises UserFault when there are none."""
        with self._lock:
            kept = self._kept.get(connection_name)
        return kept if kept is not None else credentials.load(Source.KEYRING, connection_name)

    def store(self, connection_name: str, secrets: Secrets) -> KeyringLocked | None:
        """Put keys into the keyring; a keyring that cannot be used is answered, and the keys are kept until the end."""
        fault: KeyringLocked | None = None
        if self._uses_keyring:
            try:
                credentials.store(connection_name, secrets)
            except KeyringLocked as error:
                fault = error
        with self._lock:
            if fault is None and self._uses_keyring:
                self._kept.pop(connection_name, None)
            else:
                self._kept[connection_name] = secrets
        return fault

    def forget(self, connection_name: str) -> None:
        """Delete the keys of a connection; raises KeyringLocked when the keyring cannot be asked."""
        with self._lock:
            was_kept = self._kept.pop(connection_name, None) is not None
        if self._uses_keyring:
            try:
                credentials.forget(connection_name)
            except KeyringLocked:
                # Kept here because the keyring did not take them: nothing of them is in it.
                if not was_kept:
                    raise
