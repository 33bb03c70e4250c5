"""The application's one style sheet, as a template over the theme's tokens and sizes."""

STYLE_SHEET = """
QMainWindow, QDialog, QWizard, #page, #pageBody { background: $ground; }
QPushButton, QToolButton, QCheckBox, QRadioButton, QTabBar { outline: none; }
QToolTip { background: $card; color: $text; border: 1px solid $line; padding: $half; }
QLabel { background: transparent; }
QLabel[role="hero"] { font-size: $hero; font-weight: 700; }
QLabel[role="title"] { font-size: $title; font-weight: 700; }
QLabel[role="heading"] { font-size: $heading; font-weight: 700; }
QLabel[role="number"] { font-size: $number; font-weight: 700; }
QLabel[role="strong"] { font-weight: 700; }
QLabel[role="dim"] { color: $dim; }
QLabel[role="small"] { color: $dim; font-size: $small; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="fine"] { color: $fine; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="bad"] { color: $bad; }

#sidebar { background: $sidebar; border-right: 1px solid $line; }
#sidebar QPushButton[kind="place"] {
    border: 2px solid transparent; border-radius: 6px; padding: $one; text-align: left; background: transparent;
    font-weight: 400;
}
#sidebar QPushButton[kind="place"][narrow="true"] { padding: 0; text-align: center; }
#sidebar QPushButton[kind="place"]:hover { background: $hover; }
#sidebar QPushButton[kind="place"]:checked { background: $selected; font-weight: 700; }
#sidebar QPushButton[kind="place"][ring="true"]:focus { border: 2px solid $accent; }
#sidebar QPushButton[kind="chooser"] {
    background: $card; border: 2px solid $line; border-radius: 8px; text-align: left;
}
#sidebar QPushButton[kind="chooser"]:hover { border-color: $field_line; }
#sidebar QPushButton[kind="chooser"]:focus { border: 2px solid $accent; }
QPushButton::menu-indicator { image: none; width: 0px; }
#statusLine { background: $sidebar; border-top: 1px solid $line; }
#statusLine QLabel { color: $dim; font-size: $small; }

QFrame[card="true"] { background: $card; border: 1px solid $line; border-radius: 10px; }
QFrame[card="true"][holdsFocus="true"] { border-color: $accent; }
QFrame[card="true"][clickable="true"]:hover { border-color: $accent; }
QFrame[card="true"][clickable="true"]:focus { border: 2px solid $accent; }
QFrame[banner="warning"] {
    background: $warning_ground; border: 1px solid $line; border-left: 4px solid $warning; border-radius: 8px;
    border-top-left-radius: 2px; border-bottom-left-radius: 2px;
}
QFrame[banner="bad"] { background: $bad_ground; border: 1px solid $line; border-left: 4px solid $bad; border-radius: 8px;
    border-top-left-radius: 2px; border-bottom-left-radius: 2px; }
QFrame[banner="fine"] {
    background: $fine_ground; border: 1px solid $line; border-left: 4px solid $fine; border-radius: 8px;
    border-top-left-radius: 2px; border-bottom-left-radius: 2px;
}
QFrame[banner="accent"], QFrame[banner="neutral"] {
    background: $selected; border: 1px solid $line; border-left: 4px solid $accent; border-radius: 8px;
    border-top-left-radius: 2px; border-bottom-left-radius: 2px;
}

QLabel[pill="fine"] { color: $fine; background: $fine_ground; }
QLabel[pill="warning"] { color: $warning; background: $warning_ground; }
QLabel[pill="bad"] { color: $bad; background: $bad_ground; }
QLabel[pill="accent"] { color: $text; background: $selected; }
QLabel[pill="neutral"] { color: $dim; background: $ground; }
QLabel[pill] { border-radius: 7px; padding: 1px $one; font-weight: 700; font-size: $small; }

QPushButton, QToolButton[kind="menu"] {
    background: $card; color: $text; border: 1px solid $field_line; border-radius: 6px;
    padding: $one $two; font-weight: 600;
}
QPushButton:hover, QToolButton[kind="menu"]:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:focus, QToolButton[kind="menu"]:focus { border: 2px solid $accent; }
QPushButton:disabled { color: $dim; background: $ground; border-color: $line; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $line; color: $dim; border-color: $line; }
QPushButton[kind="danger"] { color: $bad; }
QPushButton[kind="link"] {
    background: transparent; border: 1px solid transparent; color: $accent; padding: $half; text-align: left;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; }
QPushButton[kind="door"] {
    background: $card; border: 1px solid $line; border-radius: 10px; padding: $two; text-align: left;
}
QPushButton[kind="door"]:hover { border-color: $accent; }
QPushButton[kind="door"]:focus { border: 2px solid $accent; }
QToolButton[kind="menu"]::menu-indicator { image: none; width: 0px; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit {
    background: $card; color: $text; border: 1px solid $field_line; border-radius: 6px; padding: $one;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus { border: 2px solid $accent; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $dim; background: $ground; }
QComboBox { padding-right: $two; }
QComboBox::drop-down { border: none; width: $three; }
QComboBox::down-arrow { image: url("$icons/caret-$mode.svg"); width: $two; height: $two; }
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button {
    border: none; width: $three; background: transparent;
}
QSpinBox::up-arrow, QDateEdit::up-arrow { image: url("$icons/caret-up-$mode.svg"); width: $two; height: $two; }
QSpinBox::down-arrow, QDateEdit::down-arrow, QDateEdit::drop-down {
    image: url("$icons/caret-$mode.svg"); width: $two; height: $two;
}
QDateEdit::drop-down { subcontrol-origin: padding; subcontrol-position: center right; margin-right: $half; }
QComboBox QAbstractItemView { background: $card; color: $text; border: 1px solid $line; selection-background-color: $selected;
    selection-color: $text; outline: 0; }
QCheckBox, QRadioButton { spacing: $one; padding: $half; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
QCheckBox::indicator, QRadioButton::indicator {
    width: $two; height: $two; border: 1px solid $field_line; background: $card; border-radius: 4px;
}
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/check-$mode.svg"); }
QCheckBox::indicator:disabled { background: $line; border-color: $line; }
QRadioButton::indicator { border-radius: $radio; }
QRadioButton::indicator:checked { border: 5px solid $accent; background: $on_accent; width: $dot; height: $dot; }

QMenu { background: $card; color: $text; border: 1px solid $line; padding: $half; }
QMenu::item { padding: $one $two; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $dim; }
QMenu::separator { height: 1px; background: $line; margin: $half; }

QTabBar::tab { background: transparent; color: $text; border: none; border-bottom: 2px solid transparent;
    padding: $one; margin-right: $two; }
QTabBar::tab:selected { border-bottom: 2px solid $accent; font-weight: 700; }
QTabBar::tab:focus { border: 2px solid $accent; }
QTabWidget::pane { border: none; }

QTableView, QTreeView, QListView {
    background: $card; color: $text; border: 1px solid transparent; gridline-color: $line;
    selection-background-color: $selected; selection-color: $text; outline: 0;
}
QTableView::item { border-bottom: 1px solid $line; padding: $half; }
QTableView::item:selected { background: $selected; color: $text; }
QHeaderView { background: $card; border: none; }
QHeaderView::section {
    background: $card; color: $dim; border: none; border-bottom: 1px solid $line; padding: $one $half; font-weight: 700;
}
QTableCornerButton::section { background: $card; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QTableView::corner { background: $card; border: none; }
QScrollBar::handle { background: $field_line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; height: 0; width: 0;
}
QSplitter::handle { background: transparent; }
Facts, Facts > QWidget > QWidget, LongValue { background: transparent; }
"""
