"""Help: the guide for merchants, the same pages as on the site, without a network."""

from importlib import resources

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import PlainLabel, PrimaryButton, begin_with, grid


def help_pages() -> dict[str, str]:
    """The pages as Markdown by their names (`set-up`), in the order in which they are read."""
    folder = resources.files("bcklaviyo_gui.gui").joinpath("help")
    found = sorted((entry.name, entry) for entry in folder.iterdir() if entry.name.endswith(".md"))
    return {name.partition("-")[2].removesuffix(".md"): entry.read_text(encoding="utf-8") for name, entry in found}


class HelpDialog(QDialog):
    """The pages beside their titles. A link leads to another page; nothing leads out of the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpDialog")
        self.setWindowTitle(tr("Help"))
        begin_with(self, 120, 80)
        self._pages = help_pages()
        self._names = tuple(self._pages)
        self.titles = QListWidget()
        self.titles.setObjectName("helpTitles")
        self.titles.setAccessibleName(tr("Pages"))
        self.titles.addItems([_title(text) for text in self._pages.values()])
        self.titles.setFixedWidth(max(grid(24), self.titles.sizeHintForColumn(0) + grid(4)))
        self.page = QTextBrowser()
        self.page.setObjectName("helpPage")
        self.page.setAccessibleName(tr("Help"))
        self.page.setOpenLinks(False)
        self.page.document().setDefaultStyleSheet("td, th { padding: 4px 8px; }")
        self.page.anchorClicked.connect(self._on_link_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(3), grid(3), grid(3), grid(3))
        column.setSpacing(grid(2))
        column.addWidget(PlainLabel(tr("Help"), "title"))
        row = QHBoxLayout()
        row.setSpacing(grid(2))
        row.addWidget(self.titles)
        row.addWidget(self.page, 1)
        column.addLayout(row, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        close = PrimaryButton(tr("&Close"), name="closeHelp")
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        column.addLayout(foot)
        self.titles.currentRowChanged.connect(self._on_row_changed)
        self.titles.setCurrentRow(0)

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        self.page.document().setMarkdown(
            self._pages[self._names[row]], QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        self.page.moveCursor(self.page.textCursor().MoveOperation.Start)

    @Slot(QUrl)
    def _on_link_clicked(self, link: QUrl) -> None:
        name = link.fileName().removesuffix(".md")
        if name in self._names:
            self.titles.setCurrentRow(self._names.index(name))


def _title(text: str) -> str:
    return text.partition("\n")[0].removeprefix("# ")
