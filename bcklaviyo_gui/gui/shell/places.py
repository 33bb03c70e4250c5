"""The places of the window, in the sidebar's order. A view is made at its first visit."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.text.language import marked


class View(Protocol):
    """What the window asks of a view beside being a widget."""

    def refresh(self) -> None:
        """Show what is true now."""
        ...


@dataclass(frozen=True)
class Place:
    """A place: its key, its name (to be translated), its icon, and what makes its view."""

    key: str
    name: str
    icon: str
    make: Callable[[Desk], QWidget]


def _overview(desk: Desk) -> QWidget:
    from bcklaviyo_gui.gui.pages.overview.view import OverviewView

    return OverviewView(desk)


def _preview(desk: Desk) -> QWidget:
    from bcklaviyo_gui.gui.pages.preview.view import PreviewView

    return PreviewView(desk)


def _reconciliation(desk: Desk) -> QWidget:
    # pyqtgraph and numpy come with it: only at its first visit.
    from bcklaviyo_gui.gui.pages.reconciliation.view import ReconciliationView

    return ReconciliationView(desk)


def _attention(desk: Desk) -> QWidget:
    from bcklaviyo_gui.gui.pages.attention.view import AttentionView

    return AttentionView(desk)


def _history(desk: Desk) -> QWidget:
    from bcklaviyo_gui.gui.pages.history.view import HistoryView

    return HistoryView(desk)


def _settings(desk: Desk) -> QWidget:
    from bcklaviyo_gui.gui.pages.settings.view import SettingsView

    return SettingsView(desk)


PLACES = (
    Place("overview", marked("&Overview"), "house", _overview),
    Place("preview", marked("&Preview"), "eye", _preview),
    Place("reconciliation", marked("&Reconciliation"), "scales", _reconciliation),
    Place("attention", marked("&Needs attention"), "warning-circle", _attention),
    Place("history", marked("&History"), "clock-counter-clockwise", _history),
    Place("settings", marked("Se&ttings"), "gear-six", _settings),
)


def as_view(widget: QWidget) -> View:
    """A place's widget as what it also is."""
    return cast(View, widget)
