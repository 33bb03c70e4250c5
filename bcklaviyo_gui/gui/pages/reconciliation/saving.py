"""The reconciliation as files: three lists for a spreadsheet, and a picture of what is shown."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal, Slot
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from bcklaviyo_gui.gui.engine.background import Background
from bcklaviyo_gui.gui.tables.saving_places import ask_file, ask_folder, ask_replace
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import Button, Tone
from bcklaviyo_gui.local.report_files import WholeFile, report_name
from bcklaviyo_gui.reconcile.result import Reconciliation


class Saving(QObject):
    """A button whose menu asks where to, and the writing: `told` says that it is done and where, `failed` why not."""

    told = Signal(Tone, str, str, object)
    failed = Signal(object)

    def __init__(
        self,
        background: Background,
        store: str,
        found: Callable[[], Reconciliation | None],
        grab: Callable[[], QPixmap],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._store = store
        self._found = found
        self._grab = grab
        self._window = parent
        self.button = Button(tr("E&xport ▾"), name="exportReconciliation")
        menu = QMenu(self.button)
        for text, name, slot in (
            (tr("Export &CSV…"), "exportCsv", self._on_export),
            (tr("Save &picture…"), "savePicture", self._on_save_picture),
        ):
            action = QAction(text, menu)
            action.setObjectName(name)
            action.triggered.connect(slot)
            menu.addAction(action)
        self.button.setMenu(menu)

    def export_to(self, folder: Path) -> None:
        """Write the three lists into a folder; what is there already is replaced only when the merchant says so."""
        found = self._found()
        if found is None:
            return
        names = self._names(found)
        there = tuple(folder / name for name in names if (folder / name).exists())
        if there:
            others = free_names(folder, names)
            ask_replace(
                self._window,
                there,
                lambda: self._write(found, folder, names),
                lambda: self._write(found, folder, others),
            )
        else:
            self._write(found, folder, names)

    def _write(self, found: Reconciliation, folder: Path, names: tuple[str, ...]) -> None:
        self._background.start(lambda: save_lists(found, folder, names), self._tell_lists, self.failed.emit, self)

    def _names(self, found: Reconciliation) -> tuple[str, ...]:
        return tuple(
            report_name(self._store, found.first, found.last, name) for name in ("days.csv", "orders.csv", "bridge.csv")
        )

    def save_picture_to(self, target: Path) -> None:
        """Write a picture of the plot or the bridge."""
        content = picture(self._grab())
        self._background.start(
            lambda: save_picture(content, target),
            lambda path: self.told.emit(Tone.FINE, tr("Picture saved."), str(path), path.parent),
            self.failed.emit,
            self,
        )

    def _tell_lists(self, paths: tuple[Path, ...]) -> None:
        names = ", ".join(path.name for path in paths)
        folder = paths[0].parent
        self.told.emit(Tone.FINE, tr("{names} written.").format(names=names), str(folder), folder)

    @Slot()
    def _on_export(self) -> None:
        ask_folder(self._window, tr("Folder for the lists of days, orders and the bridge"), self.export_to)

    @Slot()
    def _on_save_picture(self) -> None:
        found = self._found()
        if found is not None:
            name = report_name(self._store, found.first, found.last, "reconciliation.png")
            ask_file(self._window, tr("Save the picture"), name, tr("Pictures (*.png)"), self.save_picture_to)


def free_names(folder: Path, names: tuple[str, ...]) -> tuple[str, ...]:
    """The names with the lowest number that none of the folder's files has."""
    numbered = (tuple(f"{Path(name).stem}-{number}{Path(name).suffix}" for name in names) for number in count(2))
    return next(others for others in numbered if not any((folder / name).exists() for name in others))


def save_lists(found: Reconciliation, folder: Path, names: tuple[str, ...]) -> tuple[Path, ...]:
    """Write the days, the orders and the bridge into a folder. Blocks; raises ReportUnwritable."""
    from bcklaviyo_gui.reconcile.export import write_csv

    return write_csv(found, folder, names)


def picture(pixmap: QPixmap) -> bytes:
    """A PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return bytes(buffer.data().data())


def save_picture(content: bytes, target: Path) -> Path:
    """Write a picture. Blocks; raises ReportUnwritable."""
    with WholeFile(target) as file:
        file.write(content)
    return target
