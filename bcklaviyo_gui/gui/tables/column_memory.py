"""How the columns of each table were left: widths, order, which are hidden, and the sort. One JSON file."""

import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QObject

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.gui.engine.background import Background
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.files import read_if_there, write_private

# The file is read and written whole, by several threads.
_LOCK = threading.Lock()


class ColumnMemory(QObject):
    """Reads and writes in the background; a file that cannot be used only means that nothing is remembered."""

    def __init__(self, folder: DataFolder, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = folder.root / "columns.json"
        self._background = background

    def recall(self, table: str, then: Callable[[QByteArray], None], owner: QObject) -> None:
        """Hand over the state of a table's header, if one was kept."""
        path = self._path

        def read() -> QByteArray | None:
            with _LOCK:
                text = _load(path).get(table)
            return QByteArray.fromBase64(text.encode()) if text else None

        def take(state: QByteArray | None) -> None:
            if state is not None:
                then(state)

        self._background.start(read, take, _nothing, owner)

    def keep(self, table: str, state: QByteArray) -> None:
        """Keep the state of a table's header."""
        path, text = self._path, bytes(state.toBase64().data()).decode()

        def write() -> None:
            with _LOCK:
                write_private(path, msgspec.json.encode({**_load(path), table: text}))

        self._background.start(write, _nothing, _nothing, self)


def _load(path: Path) -> dict[str, str]:
    content = read_if_there(path)
    try:
        return typed_json.decode(content, dict[str, str]) if content else {}
    except typed_json.Undecodable:
        return {}


def _nothing(_answer: BcklaviyoError | None) -> None:
    """Widths are no reason to trouble anybody."""
