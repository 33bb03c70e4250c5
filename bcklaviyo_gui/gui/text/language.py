"""The language of the window: one table of texts for the whole program, Qt's own texts, and the locale.

All texts stand in one context. A QObject's own `tr` asks under the names of its class and of all its bases, while the
extraction knows one name only; and what a function says has no class at all.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

CONTEXT = "bcklaviyo"
# A language is a line here, and a file in resources/i18n. Its name, and the locale of its home.
LANGUAGES = {"en": ("English", "en_US"), "de": ("Deutsch", "de_DE"), "es": ("Español", "es_ES")}
SYSTEM = "system"

_TABLES = Path(__file__).parent.parent / "i18n"


def tr(text: str) -> str:
    """The text in the language that is spoken; `text` is written out where it is called, so that it can be found."""
    return QCoreApplication.translate(CONTEXT, text)


def counted(text: str, count: int) -> str:
    """What is counted, in the form that the language has for this number; `{n}` is the number itself.

    `text` is the plural in English, written out where it is called.
    """
    said = QCoreApplication.translate(CONTEXT, text, None, count)
    return said.format(n=QLocale().toString(count))


def marked(text: str) -> str:
    """The text itself, marked as one that is translated later."""
    return text


def table_of(code: str) -> Path:
    """The file with a language's texts; that of English holds only what has a singular."""
    return _TABLES / f"bcklaviyo_{code}.qm"


def locale_of(choice: str, system: QLocale) -> QLocale:
    """The locale of a choice: the system's own where it is of that language, else that of the language's home."""
    offered = [*system.uiLanguages(), system.name()]
    wanted = choice if choice in LANGUAGES else _code(offered[0])
    if wanted not in LANGUAGES:
        wanted = "en"
    return system if _code(system.name()) == wanted else QLocale(LANGUAGES[wanted][1])


class Language(QObject):
    """Lets the application speak a language."""

    def __init__(self, application: QCoreApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._translators: list[QTranslator] = []
        self._name = ""

    def speak(self, choice: str) -> bool:
        """Speak a language, or the system's; returns whether it is another one than before."""
        locale = locale_of(choice, QLocale.system())
        if locale.name() == self._name:
            return False
        self._name = locale.name()
        QLocale.setDefault(locale)
        for old in self._translators:
            self._application.removeTranslator(old)
            old.deleteLater()
        self._translators = []
        code = _code(self._name)
        qt_texts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
        for table in (qt_texts, table_of(code)):
            translator = QTranslator(self)
            if table.exists() and translator.load(str(table)):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        return True


def _code(name: str) -> str:
    return name.replace("-", "_").partition("_")[0].lower()
