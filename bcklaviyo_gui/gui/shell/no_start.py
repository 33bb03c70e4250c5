"""A start that opens no window says why, where its user looks: in a box, and on standard error."""

import sys

from PySide6.QtWidgets import QApplication, QMessageBox

from bcklaviyo_gui.domain.errors import BcklaviyoError, WrongUsage
from bcklaviyo_gui.gui.text.language import Language, tr
from bcklaviyo_gui.gui.text.phrases import error_sentence, error_title

# As the command line ends for the same reasons.
_WRONG_USAGE, _UNUSABLE, _BUSY = 2, 5, 6


def tell_fault(application: QApplication, error: BcklaviyoError) -> int:
    """The data folder or a file in it cannot be used; returns the exit status."""
    Language(application).speak("system")
    _tell(error_title(error), error_sentence(error))
    return _WRONG_USAGE if isinstance(error, WrongUsage) else _UNUSABLE


def tell_other(application: QApplication, *, is_shown: bool) -> int:
    """Another start was first, and shows its window, or gives no answer; returns the exit status."""
    if is_shown:
        if sys.stdout is not None:
            sys.stdout.write("BCKlaviyo is open already: its window is shown.\n")
        return 0
    Language(application).speak("system")
    _tell(
        tr("BCKlaviyo is open already"),
        tr("It does not answer. Wait a minute and start it again; if that does not help, log out and in again."),
    )
    return _BUSY


def _tell(title: str, text: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{title}. {text}\n")
    box = QMessageBox(QMessageBox.Icon.Warning, title, title)
    box.setInformativeText(text)
    box.exec()
