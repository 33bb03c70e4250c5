"""The reconciliation as files: three lists for a spreadsheet, and a picture of what is shown."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPixmap

from bcklaviyo_gui.errors import WrongUsage
from bcklaviyo_gui.gui.language import tr
from bcklaviyo_gui.reconcile.result import Reconciliation


def save_lists(found: Reconciliation, folder: Path) -> tuple[Path, ...]:
    """Write days.csv, orders.csv and bridge.csv into a folder. Blocks; raises WrongUsage when that cannot be."""
    from bcklaviyo_gui.reconcile.export import write_csv

    try:
        return write_csv(found, folder)
    except OSError as error:
        raise WrongUsage(
            tr("The files cannot be written: {why}").format(why=error), advice=tr("Choose another folder.")
        ) from error


def picture(pixmap: QPixmap) -> bytes:
    """A PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return bytes(buffer.data().data())


def save_picture(content: bytes, target: Path) -> Path:
    """Write a picture. Blocks; raises WrongUsage when that cannot be."""
    try:
        target.write_bytes(content)
    except OSError as error:
        raise WrongUsage(
            tr("The picture cannot be written: {why}").format(why=error), advice=tr("Choose another place.")
        ) from error
    return target
