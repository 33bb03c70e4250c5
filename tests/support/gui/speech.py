"""The language that the tests of the window read."""

import gc

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator

from bcklaviyo_gui.gui.text.language import Language, tr


def speak_english(application: QCoreApplication) -> None:
    """Speak English from now on, whatever a window that is gone has left installed."""
    # A window that quit is deleted, with its translators, by the next turn of the loop: here there may be none.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for one in gc.get_objects():
        if type(one) is QTranslator and shiboken6.isValid(one):
            application.removeTranslator(one)
    Language(application, application).speak("en")


def is_english() -> bool:
    """Whether a test reads English texts and numbers."""
    return QLocale().language() is QLocale.Language.English and tr("Preview") == "Preview"
