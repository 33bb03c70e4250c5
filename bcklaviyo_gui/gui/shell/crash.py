"""Mistakes of this program: in whatever thread they happen, the merchant sees one dialog with the exact report.

The report goes to nobody but whom the merchant sends it to. It holds the trace and versions; keys, emails, links and
the home folder are masked, and no local variables are in it.
"""

import logging
import re
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from bcklaviyo_gui import __version__
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import Button, FlowRow, PlainLabel, PrimaryButton, begin_with, grid

log = logging.getLogger(__name__)

_KEYS = re.compile(r"pk_[A-Za-z0-9_]+|[A-Za-z0-9]{24,}")
_QUOTED = re.compile(r"(?<=[:=] )(['\"]).*?\1")


def crash_report(kind: type[BaseException], bug: BaseException, trace: TracebackType | None, thread: str) -> str:
    """The report: versions, thread and trace, with keys and personal data masked."""
    # Neither is needed before the first window shows.
    import platform

    from bcklaviyo_gui.local.logs import mask

    lines = "".join(traceback.format_exception(kind, bug, trace))
    home = str(Path.home())
    if len(home) > 1:
        lines = lines.replace(home, "~")
    lines = _QUOTED.sub("'…'", _KEYS.sub("…", mask(lines)))
    return (
        f"bcklaviyo {__version__} · Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}"
        f" {platform.release()} · thread {thread}\n\n{lines}"
    )


class CrashHooks(QObject):
    """Sets both hooks while it is open; a mistake in any thread is shown in the GUI's."""

    _crashed = Signal(str)

    def __init__(self, parent_window: Callable[[], QWidget | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parent_window = parent_window
        self._dialog: CrashDialog | None = None
        self._crashed.connect(self._on_crashed, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook)

    def set(self) -> None:
        """Begin to listen."""
        sys.excepthook = self._on_main_exception
        threading.excepthook = self._on_thread_exception

    def unset(self) -> None:
        """Leave things as they were."""
        sys.excepthook, threading.excepthook = self._before

    def _on_main_exception(self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        self._take(kind, bug, trace, threading.current_thread().name)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        name = args.thread.name if args.thread is not None else "?"
        if args.exc_value is not None:
            self._take(args.exc_type, args.exc_value, args.exc_traceback, name)

    def _take(self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None, thread: str) -> None:
        report = crash_report(kind, bug, trace, thread)
        log.error("%s", report)
        self._crashed.emit(report)

    @Slot(str)
    def _on_crashed(self, report: str) -> None:
        # One dialog at a time: a mistake in a timer would else open hundreds.
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.add(report)
            return
        self._dialog = CrashDialog(report, self._parent_window())
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    @Slot(int)
    def _on_closed(self, _result: int) -> None:
        self._dialog = None


class CrashDialog(QDialog):
    """Says that the program made a mistake, and holds the report."""

    _MOST_REPORTS = 5

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setWindowTitle(tr("Something went wrong"))
        begin_with(self, 90, 60)
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(3), grid(3), grid(3), grid(3))
        column.setSpacing(grid(2))
        column.addWidget(PlainLabel(tr("The program made a mistake"), "title"))
        column.addWidget(
            PlainLabel(
                tr(
                    "What was done so far is kept, and you can go on working. Below is exactly what happened, without"
                    " keys and without your customers' data. It is sent nowhere: copy it if you want to ask for help."
                ),
                "dim",
                wraps=True,
            )
        )
        self.report = QPlainTextEdit(report)
        self.report.setObjectName("crashReport")
        self.report.setAccessibleName(tr("Report"))
        self.report.setReadOnly(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        column.addWidget(self.report, 1)
        row = FlowRow(spacing=grid(1))
        copy = Button(tr("&Copy the report"))
        copy.clicked.connect(self._on_copy_clicked)
        close = PrimaryButton(tr("C&lose"))
        close.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addStretch()
        row.addWidget(close)
        column.addLayout(row)
        self._count = 1

    def add(self, report: str) -> None:
        """One more mistake, below the first; at most a few are kept."""
        self._count += 1
        if self._count <= self._MOST_REPORTS:
            self.report.appendPlainText("\n" + report)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
