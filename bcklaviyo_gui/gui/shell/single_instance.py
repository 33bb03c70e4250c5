"""One window a user and data folder: a second start raises the first one's window and ends."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 1000
_RAISE = b"raise\n"


class SingleInstance(QObject):
    """Listens under a name made from the data folder; `raise_requested` when another start asked for it."""

    raise_requested = Signal()

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.sha256(str(root.absolute()).encode()).hexdigest()[:16]
        self._name = f"bcklaviyo-{digest}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)

    def is_first(self) -> bool:
        """Become the one, or ask the one that is there to show itself and answer False."""
        if self._ask_other():
            return False
        if not self._server.listen(self._name):
            # The socket file of one that died.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
        return True

    def close(self) -> None:
        """Let another one be the first."""
        self._server.close()

    def _ask_other(self) -> bool:
        probe = QLocalSocket()
        probe.connectToServer(self._name)
        if not probe.waitForConnected(_PATIENCE_MS):
            return False
        probe.write(_RAISE)
        probe.waitForBytesWritten(_PATIENCE_MS)
        probe.disconnectFromServer()
        return True

    @Slot()
    def _on_new_connection(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            self.raise_requested.emit()
