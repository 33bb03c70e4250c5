"""One window a user and data folder: a second start raises the first one's window and ends.

Who holds a lock in the data folder is the first one; it listens where no other user can reach or find it: at a socket
in that folder, which is private, or on Windows at a pipe with a name made of the folder's secret mark.
"""

import hashlib
import os
import stat
import sys
import tempfile
import time
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from bcklaviyo_gui.domain.errors import ConnectionBusy
from bcklaviyo_gui.local.data_folder import DataFolder, Mark
from bcklaviyo_gui.local.lock import RunLock

_PATIENCE_MS = 1000
_ANSWER_MS = 3000
_ASK_FOR_S = 8.0  # a slow machine that is still drawing its first window answers late
_PAUSE_S = 0.1
_RAISE, _SHOWN = b"raise\n", b"shown\n"
# The address of a socket has room for 104 bytes on macOS, 108 on Linux, and an end.
_LONGEST = 100


class Turn(Enum):
    """What a start is: the first one; a later one, whose request the first one heard; or one that got no answer."""

    FIRST = "first"
    SHOWN = "shown"
    NO_ANSWER = "no_answer"


class SingleInstance(QObject):
    """Listens for later starts; `raise_requested` when one asked for the window."""

    raise_requested = Signal()

    def __init__(self, folder: DataFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = RunLock(folder.root / "window.lock")
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)

    def claim(self) -> Turn:
        """Become the one, or ask the one that is there to show itself. Raises as `DataFolder.mark`."""
        name = _address(self._folder.mark(), self._folder.root)
        ends = time.monotonic() + _ASK_FOR_S
        while True:
            try:
                self._lock.acquire()
            except ConnectionBusy:
                if _ask(name):
                    return Turn.SHOWN
            else:
                QLocalServer.removeServer(name)  # the socket of one that died
                self._server.listen(name)
                return Turn.FIRST
            if time.monotonic() > ends:
                return Turn.NO_ANSWER
            time.sleep(_PAUSE_S)  # it may have begun just now, or be about to end

    def close(self) -> None:
        """Let another one be the first."""
        self._server.close()
        self._lock.release()

    @Slot()
    def _on_new_connection(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.write(_SHOWN)
            caller.flush()
            self.raise_requested.emit()


def _ask(name: str) -> bool:
    """Whether the one that is there heard the request."""
    if os.name == "posix" and not _is_own_socket(Path(name)):
        return False
    probe = QLocalSocket()
    probe.connectToServer(name)
    if not probe.waitForConnected(_PATIENCE_MS):
        return False
    _let_others_come_to_front()
    probe.write(_RAISE)
    probe.waitForBytesWritten(_PATIENCE_MS)
    has_answer = probe.waitForReadyRead(_ANSWER_MS) and bytes(probe.readAll().data()) == _SHOWN
    probe.disconnectFromServer()
    return has_answer


def _address(mark: Mark, root: Path) -> str:
    if os.name == "nt":
        return f"bcklaviyo-{hashlib.sha256(mark.id.encode()).hexdigest()[:32]}"
    inside = root.absolute() / "window.socket"
    if len(os.fsencode(inside)) <= _LONGEST:
        return str(inside)
    return str(_runtime_folder() / f"bcklaviyo-{mark.id}.socket")


def _runtime_folder() -> Path:
    """A folder of this user's alone, with a short path."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and _is_own_folder(Path(given)):
        return Path(given)
    place = Path(tempfile.gettempdir()) / f"bcklaviyo-{_user()}"
    try:
        place.mkdir(mode=0o700)
    except OSError:
        if not _is_own_folder(place):
            return Path(tempfile.mkdtemp(prefix="bcklaviyo-"))  # no later start finds it, but the lock still holds
    return place


def _is_own_socket(path: Path) -> bool:
    try:
        found = path.lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == _user() and _is_own_folder(path.parent)


def _is_own_folder(path: Path) -> bool:
    try:
        found = path.resolve().stat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == _user() and not found.st_mode & 0o077


if sys.platform == "win32":
    import ctypes

    _ANY_PROCESS = -1  # ASFW_ANY

    def _let_others_come_to_front() -> None:
        # Else Windows lets the other one's button in the taskbar flash, and its window stays where it is.
        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)

    def _user() -> int:
        return 0
else:

    def _let_others_come_to_front() -> None:
        """Other systems ask nobody."""

    def _user() -> int:
        return os.geteuid()
