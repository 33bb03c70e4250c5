"""About: the version, what the program is built on, and the licences; all of it as plain text that can be copied."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bcklaviyo_gui import __version__
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import Button, FlowRow, PlainLabel, PrimaryButton, begin_with, grid
from bcklaviyo_gui.gui.widgets.icons import program_icon
from bcklaviyo_gui.local import about
from bcklaviyo_gui.local.about import Library

_ICON_UNITS = 8


class AboutDialog(QDialog):
    """Says which program this is; the merchant closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(tr("About BCKlaviyo"))
        begin_with(self, 80, 66)
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(3), grid(3), grid(3), grid(3))
        column.setSpacing(grid(2))
        column.addLayout(self._make_head())
        column.addWidget(
            PlainLabel(
                tr(
                    "Free software under the MIT licence. Not affiliated with BigCommerce or Klaviyo. It stands on"
                    " these libraries, each under its own licence."
                ),
                "dim",
                wraps=True,
            )
        )
        self.table = self._make_table(about.libraries())
        column.addWidget(self.table, 1)
        column.addLayout(self._make_buttons())

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(grid(2))
        mark = QLabel()
        mark.setPixmap(program_icon().pixmap(grid(_ICON_UNITS), grid(_ICON_UNITS)))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(grid(0.5))
        words.addWidget(PlainLabel("BCKlaviyo", "title"))
        self.version = PlainLabel(tr("Version {number}").format(number=__version__), "strong")
        self.version.setObjectName("aboutVersion")
        words.addWidget(self.version)
        words.addWidget(
            PlainLabel(tr("Writes your store's orders into Klaviyo, once, and proves that both agree."), wraps=True)
        )
        row.addLayout(words, 1)
        return row

    def _make_table(self, libraries: tuple[Library, ...]) -> QTableWidget:
        table = QTableWidget(len(libraries), 3)
        table.setObjectName("aboutLibraries")
        table.setAccessibleName(tr("Libraries"))
        table.setHorizontalHeaderLabels([tr("Library"), tr("Version"), tr("Licence")])
        for row, library in enumerate(libraries):
            for place, text in enumerate((library.name, library.version, library.licence)):
                item = QTableWidgetItem(text)
                item.setToolTip(text if place == 2 else "")
                table.setItem(row, place, item)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().setVisible(False)
        table.verticalHeader().setDefaultSectionSize(max(grid(3.75), table.fontMetrics().height() + grid(1.5)))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table

    def _make_buttons(self) -> FlowRow:
        row = FlowRow(spacing=grid(1))
        copy = Button(tr("&Copy"), name="aboutCopy")
        copy.clicked.connect(self._on_copy_clicked)
        close = PrimaryButton(tr("C&lose"), name="aboutClose")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addStretch()
        row.addWidget(close)
        close.setFocus()
        return row

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(about.version_text())
